"""The figures of intakes that the Reports tab, the board page and the workbook all show."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState, takes_part
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role, tidy
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.event_slots import slot_of
from mentordesk.services.figure_facts import (
    BANDS,
    NOT_SAID,
    IntakeFigures,
    Recommended,
    Split,
    Watched,
)
from mentordesk.services.local_days import programme_zone
from mentordesk.services.silence import count_silent
from mentordesk.services.year_figures import YearFigures, load_years
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Survey, SurveyResponse
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import AttendanceLine, Event, Hours

_REASONS = 8


@dataclass(slots=True)
class _Read:
    """The rows of all intakes, grouped by intake."""

    applications: dict[int, list[Any]]
    pairs: dict[int, list[Any]]
    events: dict[int, list[Watched]]
    hours: dict[tuple[int, Role], float]
    surveys: dict[int, list[Any]]
    asked: dict[int, int]
    years: dict[int, YearFigures]
    said: dict[int, list[dict[str, Any]]]


def load_figures(desk: Desk) -> tuple[IntakeFigures, ...]:
    """The figures of every intake, the earliest first.

    Sixteen queries whatever their number.
    """
    with desk.reading() as session:
        intakes = session.scalars(select(Intake).order_by(Intake.starts, Intake.id)).all()
        read = _read(session)
        asked = {intake.id: len(_participants(read, intake.id)) for intake in intakes}
        read.years = load_years(session, asked, read.said)
        earlier: set[int] = set()
        earlier_mentees: set[int] = set()
        found = []
        for intake in intakes:
            took_part = _participants(read, intake.id)
            found.append(_figures(intake, read, took_part, (earlier, earlier_mentees)))
            earlier = earlier | {row.person_id for row in took_part}
            earlier_mentees = earlier_mentees | {
                row.person_id for row in took_part if row.role is Role.MENTEE
            }
    silent = count_silent(desk)
    return tuple(replace(one, silent=silent.get(one.intake_id, 0)) for one in found)


def _read(session: Session) -> _Read:
    applications = session.execute(
        select(
            Application.id,
            Application.intake_id,
            Application.person_id,
            Application.role,
            Application.standing,
            Application.standing_reason,
            Application.sector,
            Application.state,
            Application.country,
            Application.career_stage,
        )
    )
    pairs = session.execute(
        select(
            Pair.intake_id,
            Pair.mentee_application_id,
            Pair.mentor_application_id,
            Pair.state,
            Pair.confirmed,
            Pair.score,
        )
    )
    hours = session.execute(
        select(Application.intake_id, Application.role, func.sum(Hours.amount))
        .join(Application, Application.id == Hours.application_id)
        .group_by(Application.intake_id, Application.role)
    )
    responses = session.execute(
        select(Survey.id, Survey.intake_id, Survey.kind, Application.role, SurveyResponse.answers)
        .join(Survey, Survey.id == SurveyResponse.survey_id)
        .outerjoin(Application, Application.id == SurveyResponse.application_id)
    ).all()
    sent = session.scalars(select(Survey.intake_id).where(Survey.kind == "exit"))
    return _Read(
        applications=_grouped(applications),
        pairs=_grouped(pairs),
        events=_watched(session),
        hours={(number, role): round(amount, 1) for number, role, amount in hours},
        surveys=_grouped(row for row in responses if row.kind == "exit"),
        said=_said_in(responses),
        asked=dict.fromkeys(sent, 0),
        years={},
    )


def _said_in(responses: Iterable[Any]) -> dict[int, list[dict[str, Any]]]:
    """The answers of every survey by its id."""
    found: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in responses:
        found[row.id].append(row.answers or {})
    return found


def _grouped(rows: Iterable[Any]) -> dict[int, list[Any]]:
    groups: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        groups[row.intake_id].append(row)
    return groups


def _watched(session: Session) -> dict[int, list[Watched]]:
    zone = programme_zone(session)
    ways: defaultdict[int, Counter[Attendance]] = defaultdict(Counter)
    for event_id, attendance, number in session.execute(
        select(AttendanceLine.event_id, AttendanceLine.attendance, func.count()).group_by(
            AttendanceLine.event_id, AttendanceLine.attendance
        )
    ):
        ways[event_id][attendance] = number
    found: defaultdict[int, list[Watched]] = defaultdict(list)
    for event in session.scalars(
        select(Event).where(~Event.cancelled).order_by(Event.starts_at, Event.id)
    ):
        live = ways[event.id][Attendance.LIVE] + ways[event.id][Attendance.BOTH]
        saw = live + ways[event.id][Attendance.RECORDING]
        if saw:
            day = event.starts_at.astimezone(zone).date()
            is_meet_up = event.kind is EventKind.MEET_UP
            found[event.intake_id].append(
                Watched(event.title, day, live, saw, slot_of(event), is_meet_up)
            )
    return found


def _participants(read: _Read, intake_id: int) -> list[Any]:
    """The applications with a pair that was confirmed, whatever became of it."""
    paired: set[int] = set()
    for pair in read.pairs.get(intake_id, []):
        if pair.confirmed:
            paired |= {pair.mentee_application_id, pair.mentor_application_id}
    return [row for row in read.applications.get(intake_id, []) if row.id in paired]


def _figures(
    intake: Intake, read: _Read, took_part: list[Any], earlier: tuple[set[int], set[int]]
) -> IntakeFigures:
    rows = read.applications.get(intake.id, [])
    pairs = [pair for pair in read.pairs.get(intake.id, []) if pair.confirmed]
    scores = [pair.score / 1000 for pair in pairs if pair.score is not None]
    unmatched = [
        row
        for row in rows
        if row.standing in {ApplicationState.UNMATCHED, ApplicationState.CARRIED_FORWARD}
    ]
    states = Counter(str(pair.state) for pair in read.pairs.get(intake.id, []))
    reasons = Counter(tidy(row.standing_reason or "") or "no reason written" for row in unmatched)
    return IntakeFigures(
        intake_id=intake.id,
        name=intake.name,
        stage=intake.stage,
        starts=intake.starts,
        applications=sum(1 for row in rows if takes_part(row.standing)),
        mentees=sum(1 for row in took_part if row.role is Role.MENTEE),
        mentors=sum(1 for row in took_part if row.role is Role.MENTOR),
        pairs=len(pairs),
        completed=sum(1 for pair in pairs if pair.state is PairState.COMPLETED),
        ended_early=sum(1 for pair in pairs if pair.state is PairState.ENDED_EARLY),
        by_sector=_split(took_part, [row.sector for row in took_part]),
        by_place=_split(took_part, [row.state or row.country for row in took_part]),
        by_career_stage=_split(took_part, [row.career_stage for row in took_part]),
        pair_states=tuple((str(s), states[str(s)]) for s in PairState if states[str(s)]),
        quality=_bands(scores),
        mean_score=round(sum(scores) / len(scores), 1) if scores else None,
        events=tuple(read.events.get(intake.id, ())),
        survey=_survey(read, intake.id, len(took_part)),
        hours_of_mentees=read.hours.get((intake.id, Role.MENTEE), 0.0),
        hours_of_mentors=read.hours.get((intake.id, Role.MENTOR), 0.0),
        returning=len({row.person_id for row in took_part} & earlier[0]),
        became_mentors=len(
            {row.person_id for row in took_part if row.role is Role.MENTOR} & earlier[1]
        ),
        unmatched=len(unmatched),
        unmatched_reasons=tuple(reasons.most_common(_REASONS)),
        year=read.years[intake.id],
    )


def _split(rows: Sequence[Any], names: Sequence[str | None]) -> tuple[Split, ...]:
    mentees: Counter[str] = Counter()
    mentors: Counter[str] = Counter()
    for row, name in zip(rows, names, strict=True):
        (mentees if row.role is Role.MENTEE else mentors)[tidy(name or "") or NOT_SAID] += 1
    found = [Split(name, mentees[name], mentors[name]) for name in mentees.keys() | mentors]
    return tuple(sorted(found, key=lambda one: (-one.people, one.name)))


def _bands(scores: Sequence[float]) -> tuple[tuple[str, int], ...]:
    counts = Counter(BANDS[max(0, min(5, int(score // 10) - 4))] for score in scores)
    return tuple((band, counts[band]) for band in BANDS)


def _survey(read: _Read, intake_id: int, asked: int) -> Recommended | None:
    if intake_id not in read.asked:
        return None
    rows = read.surveys.get(intake_id, [])
    counts: Counter[tuple[str, Role | None]] = Counter(
        (_said(row.answers), row.role) for row in rows
    )

    def of(word: str) -> tuple[int, int, int]:
        return counts[word, Role.MENTEE], counts[word, Role.MENTOR], counts[word, None]

    return Recommended(asked, len(rows), of("yes"), of("unsure"), of("no"))


def _said(answers: Any) -> str:
    """Whether a response recommends the scheme: yes, no, or unsure (also where it says nothing)."""
    value = (answers or {}).get("recommend")
    if isinstance(value, str):
        value = {"yes": True, "no": False}.get(value.strip().casefold())
    return "unsure" if value is None else ("yes" if value else "no")
