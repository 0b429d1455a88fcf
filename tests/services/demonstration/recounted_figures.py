"""The figures of a report counted again from plain SQL, independently of the services."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from statistics import fmean

from mentordesk.services.figure_facts import IntakeFigures
from tests.services.demonstration.recounting import (
    OUT,
    SAW,
    Ledger,
    Row,
    answers,
    local_day,
)


def ids(rows: list[Row]) -> set[int]:
    return {row["id"] for row in rows}


def people(rows: list[Row]) -> set[int]:
    return {row["person_id"] for row in rows}


def _said(ledger: Ledger, intake_id: int, word: bool | None, role: str) -> int:
    roles = {row["id"]: row["role"] for row in ledger.of("application")}
    surveys = ids(ledger.of("survey", intake_id=intake_id, kind="exit"))
    return sum(
        1
        for row in ledger.of("survey_response")
        if row["survey_id"] in surveys
        and roles.get(row["application_id"]) == role
        and answers(row).get("recommend") is word
    )


def _bands(pairs: list[Row]) -> Counter[str]:
    limits = {"<50": 50, "50-60": 60, "60-70": 70, "70-80": 80, "80-90": 90, "90+": 1000}
    return Counter(
        next(band for band, below in limits.items() if pair["score"] < below * 1000)
        for pair in pairs
    )


def _live_share(ledger: Ledger, intake_id: int) -> int | None:
    counts: Counter[str] = Counter()
    for event in ledger.of("event", intake_id=intake_id, cancelled=0):
        if event["kind"] != "meet-up":
            counts += ledger.attendance(event["id"])
    saw = sum(counts[way] for way in SAW)
    return round(100 * (counts["live"] + counts["both"]) / saw) if saw else None


def _applications(ledger: Ledger, intake_id: int) -> list[Row]:
    return [
        row for row in ledger.of("application", intake_id=intake_id) if row["standing"] not in OUT
    ]


def _returning(ledger: Ledger, intake_id: int) -> set[int]:
    before = {
        person
        for one in ledger.earlier(intake_id)
        for person in people(ledger.participants(one["id"]))
    }
    return people(ledger.participants(intake_id)) & before


def _became(ledger: Ledger, intake_id: int) -> set[int]:
    mentees = {
        person
        for one in ledger.earlier(intake_id)
        for person in people(ledger.participants(one["id"], "mentee"))
    }
    return people(ledger.participants(intake_id, "mentor")) & mentees


def _left(ledger: Ledger, intake_id: int) -> list[Row]:
    return [
        row
        for row in ledger.of("application", intake_id=intake_id)
        if row["standing"] in {"unmatched", "carried forward"}
    ]


def _watched(ledger: Ledger, intake_id: int) -> list[tuple[date, int, int]]:
    found = []
    for event in ledger.of("event", intake_id=intake_id, cancelled=0):
        ways = ledger.attendance(event["id"])
        saw = sum(ways[way] for way in SAW)
        if saw:
            found.append((event["starts_at"], ways["live"] + ways["both"], saw))
    return [(local_day(at), live, saw) for at, live, saw in sorted(found)]


Recount = Callable[[Ledger, int], object]
FIGURES: dict[str, tuple[Callable[[IntakeFigures], object], Recount]] = {
    "applications": (lambda f: f.applications, lambda t, n: len(_applications(t, n))),
    "participants": (lambda f: f.participants, lambda t, n: len(t.participants(n))),
    "mentees": (lambda f: f.mentees, lambda t, n: len(t.participants(n, "mentee"))),
    "mentors": (lambda f: f.mentors, lambda t, n: len(t.participants(n, "mentor"))),
    "pairs": (lambda f: f.pairs, lambda t, n: len(t.confirmed(n))),
    "completed": (
        lambda f: f.completed,
        lambda t, n: len(t.of("pair", intake_id=n, state="completed")),
    ),
    "ended early": (
        lambda f: f.ended_early,
        lambda t, n: len(t.of("pair", intake_id=n, state="ended early")),
    ),
    "pair states": (
        lambda f: dict(f.pair_states),
        lambda t, n: Counter(row["state"] for row in t.of("pair", intake_id=n)),
    ),
    "quality": (
        lambda f: {band: number for band, number in f.quality if number},
        lambda t, n: _bands(t.confirmed(n)),
    ),
    "mean score": (
        lambda f: f.mean_score,
        lambda t, n: (
            round(fmean(row["score"] for row in t.confirmed(n)) / 1000, 1)
            if t.confirmed(n)
            else None
        ),
    ),
    "live share": (lambda f: f.live_share, _live_share),
    "hours of mentees": (
        lambda f: f.hours_of_mentees,
        lambda t, n: round(t.hours(ids(t.of("application", intake_id=n, role="mentee"))), 1),
    ),
    "hours of mentors": (
        lambda f: f.hours_of_mentors,
        lambda t, n: round(t.hours(ids(t.of("application", intake_id=n, role="mentor"))), 1),
    ),
    "returning": (lambda f: f.returning, lambda t, n: len(_returning(t, n))),
    "became mentors": (lambda f: f.became_mentors, lambda t, n: len(_became(t, n))),
    "unmatched": (lambda f: f.unmatched, lambda t, n: len(_left(t, n))),
    "unmatched reasons": (
        lambda f: dict(f.unmatched_reasons),
        lambda t, n: Counter(row["standing_reason"] for row in _left(t, n)),
    ),
    "by sector": (
        lambda f: {(s.name, s.mentees, s.mentors) for s in f.by_sector},
        lambda t, n: _split(t, n, lambda row: row["sector"]),
    ),
    "by place": (
        lambda f: {(s.name, s.mentees, s.mentors) for s in f.by_place},
        lambda t, n: _split(t, n, lambda row: row["state"] or row["country"]),
    ),
    "by career stage": (
        lambda f: {(s.name, s.mentees, s.mentors) for s in f.by_career_stage},
        lambda t, n: _split(t, n, lambda row: row["career_stage"]),
    ),
    "survey": (
        lambda f: (f.survey.asked, f.survey.returned) if f.survey else None,
        lambda t, n: (
            (
                len(t.participants(n)),
                sum(_said(t, n, w, r) for w in (True, False, None) for r in ("mentee", "mentor")),
            )
            if t.of("survey", intake_id=n, kind="exit")
            else None
        ),
    ),
    "recommended": (
        lambda f: (f.survey.yes[:2], f.survey.unsure[:2], f.survey.no[:2]) if f.survey else None,
        lambda t, n: (
            tuple(
                tuple(_said(t, n, word, role) for role in ("mentee", "mentor"))
                for word in (True, None, False)
            )
            if t.of("survey", intake_id=n, kind="exit")
            else None
        ),
    ),
    "events": (
        lambda f: [(one.day, one.live, one.took_part) for one in f.events],
        _watched,
    ),
}


def _split(
    ledger: Ledger, intake_id: int, name: Callable[[Row], str | None]
) -> set[tuple[str, int, int]]:
    counts: dict[str, Counter[str]] = {}
    for row in ledger.participants(intake_id):
        counts.setdefault(name(row) or "Not said", Counter())[row["role"]] += 1
    return {(key, roles["mentee"], roles["mentor"]) for key, roles in counts.items()}
