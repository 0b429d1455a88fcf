"""Sentences that count say one of a thing as one, and several (or none) as several."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from mentordesk.domain.pairing import Rule
from mentordesk.domain.people import Role
from mentordesk.matching.effects import RuleEffect
from mentordesk.matching.proof_words import _used
from mentordesk.matching.shortage import Bottleneck
from mentordesk.matching.trade_off import _sentence
from mentordesk.matching.unmatched import _reasons
from mentordesk.services.certificate_conditions import Conditions, Participation, shortfalls
from mentordesk.services.hours import HoursRow
from mentordesk.services.imports.applying import Applied
from mentordesk.services.imports.taking_back import TakingBack
from mentordesk.services.overlaps import SharedMentor
from mentordesk.services.report_notes import notes
from mentordesk.services.year_figures import YearFigures
from mentordesk.ui.certificates.columns import all_of
from mentordesk.ui.fees.columns import COLUMNS
from mentordesk.ui.pairs.contacts import hours_words
from tests.services.test_report_figures import EMPTY


def some(count: int) -> Any:
    """So many of anything."""
    return (None,) * count


def taken_back(count: int) -> str:
    return TakingBack(1, "Import", False, count, count, count, some(count), some(count)).sentence


def imported(count: int) -> str:
    return Applied(0, 0, 0, count).sentence


def forbidden(count: int) -> str:
    return RuleEffect(Rule.BANNED, "", count, 0, count, 0).sentence


def with_a_floor(count: int) -> str:
    changed: Any = SimpleNamespace(
        placed_before=0, placed_after=0, total_before=0, total_after=0, changed=some(count)
    )
    return _sentence(10, None, changed).partition("and changes ")[2]


def shared(count: int) -> str:
    return SharedMentor(1, "Ruth Adams", count, 0, (("July", count),)).sentence


def lacking(count: int) -> str:
    asked = Conditions(minimum_hours=count, minimum_contacts=count)
    return " ".join(one.sentence for one in shortfalls(asked, Participation())[1:])


def on_a_report(count: int) -> str:
    year = YearFigures((), count, 60 * count, count, 0, count, count)
    one = replace(EMPTY, year=year, pairs=count, silent=count)
    return " ".join(notes(one)).removeprefix("Nobody was left unmatched. ")


def hours(count: int) -> str:
    row = HoursRow(1, "Ana Silva", Role.MENTEE, 0, 0, 0, count, None)
    return hours_words(row, count)


def late(count: int) -> str:
    row: Any = SimpleNamespace(fee=SimpleNamespace(state="due"), days_late=count)
    return COLUMNS[1].text(row)


def certified(count: int) -> str:
    row: Any = SimpleNamespace(
        name="Ana", role="mentee", hours=float(count), webinars=count, number=None,
        printed_on=None, has_valid=True,
    )  # fmt: skip
    return all_of(row)


SAID: dict[Callable[[int], str], tuple[str, str, str]] = {
    taken_back: (
        "Import: 0 applications and 0 changed values go; 0 values edited since and 0 people stay.",
        "Import: 1 application and 1 changed value go; 1 value edited since and 1 person stay.",
        "Import: 2 applications and 2 changed values go; 2 values edited since and 2 people stay.",
    ),
    imported: (
        "Imported: 0 new, 0 changed, 0 files filed.",
        "Imported: 0 new, 0 changed, 0 files filed; 1 waits for your decision.",
        "Imported: 0 new, 0 changed, 0 files filed; 2 wait for your decision.",
    ),
    forbidden: (
        "Forbids nobody in this intake.",
        "Forbids 1 of 1 pair, 0 alone.",
        "Forbids 2 of 2 pairs, 0 alone.",
    ),
    with_a_floor: ("0 mentees.", "1 mentee.", "2 mentees."),
    shared: (
        "Ruth Adams: 0 of 0 places here, 0 mentees in July",
        "Ruth Adams: 0 of 1 place here, 1 mentee in July",
        "Ruth Adams: 0 of 2 places here, 2 mentees in July",
    ),
    lacking: (
        "",
        "0 of 1 hour is logged. 0 of 1 meeting is logged.",
        "0 of 2 hours are logged. 0 of 2 meetings are logged.",
    ),
    on_a_report: (
        "",
        (
            "1 meeting of 1 pair is logged, 1 hour. 1 pair is silent at the moment. "
            "1 reflection was written, by 1 person."
        ),
        (
            "2 meetings of 2 pairs are logged, 2 hours. 2 pairs are silent at the moment. "
            "2 reflections were written, by 2 people."
        ),
    ),
    hours: (
        "Ana Silva: 0 of 0 hours expected by now",
        "Ana Silva: 0 of 1 hour expected by now, 1 reflection written",
        "Ana Silva: 0 of 2 hours expected by now, 2 reflections written",
    ),
    late: ("due", "due, 1 day late", "due, 2 days late"),
    certified: (
        "Ana, mentee, 0 hours, 0 webinars",
        "Ana, mentee, 1 hour, 1 webinar",
        "Ana, mentee, 2 hours, 2 webinars",
    ),
}


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("sentence", SAID, ids=lambda one: one.__name__)
def test_a_number_and_its_noun_agree(sentence: Callable[[int], str], count: int) -> None:
    assert sentence(count) == SAID[sentence][count]


def test_mentors_used_and_places_agree_each_with_its_own() -> None:
    assert [_used(1, 1), _used(1, 2), _used(2, 1)] == [
        "1 of the mentors has a mentee; there is 1 place.",
        "1 of the mentors has a mentee; there are 2 places.",
        "2 of the mentors have a mentee; there is 1 place.",
    ]


def test_one_mentee_competes_alone_where_all_places_are_pinned() -> None:
    scores: Any = SimpleNamespace(
        mentors=[SimpleNamespace(name="Ruth Adams")],
        mentees=[SimpleNamespace(name="Ana", ready=True)],
    )
    said = [
        _reasons(scores, 0, Bottleneck(some(rows), (0,), places), Counter())[0]
        for rows, places in ((1, 0), (1, 1), (2, 1))
    ]
    assert said == [
        "1 mentee competes for 0 places with Ruth Adams.",
        "1 mentee competes for 1 place with Ruth Adams.",
        "2 mentees compete for 1 place with Ruth Adams.",
    ]
