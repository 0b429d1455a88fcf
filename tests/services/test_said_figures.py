"""A count is said alike wherever it stands, and no other figure gives a hidden one away."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.services.event_slots import Slot
from mentordesk.services.figure_facts import IntakeFigures, Recommended, Split, Watched
from mentordesk.services.report_notes import notes
from mentordesk.services.report_panels import (
    headline,
    panels,
    recommended_in_words,
    survey_in_words,
)
from mentordesk.services.report_sheets import comparison, report_sheets
from mentordesk.services.said_figures import (
    applications_said,
    attendance_said,
    live_share_said,
    pairs_said,
    quality_said,
    recommend_said,
    roles_said,
    slot_said,
    splits_said,
    states_said,
)
from mentordesk.services.small_numbers import HIDDEN, UNDER, WITHOUT
from mentordesk.services.year_figures import YearFigures
from tests.services.test_report_figures import EMPTY

FEW = st.integers(0, 6)
DAY = date(2021, 8, 11)


def with_splits(*counts: tuple[int, int]) -> IntakeFigures:
    """An intake whose sectors have so many mentees and mentors."""
    splits = tuple(Split(f"Sector {n}", *pair) for n, pair in enumerate(counts))
    mentees, mentors = (sum(column) for column in zip(*counts, strict=True))
    return replace(
        EMPTY, mentees=mentees, mentors=mentors, applications=mentees + mentors, by_sector=splits,
        by_place=splits, by_career_stage=splits,
    )  # fmt: skip


@st.composite
def intakes(draw: st.DrawFn) -> IntakeFigures:
    """Figures that fit each other, of a small intake."""
    one = with_splits(*draw(st.lists(st.tuples(FEW, FEW), min_size=1, max_size=4)))
    states = {name: draw(FEW) for name in ("draft", "active", "completed", "ended early")}
    pairs = sum(states.values()) - states["draft"]
    first = draw(st.integers(0, pairs))
    return replace(
        one,
        pairs=pairs,
        completed=states["completed"],
        ended_early=states["ended early"],
        pair_states=tuple((name, count) for name, count in states.items() if count),
        quality=(("<50", first), ("90+", pairs - first)),
        unmatched=draw(FEW),
        returning=draw(FEW),
    )


def columns(one: IntakeFigures) -> dict[str, object]:
    return {name: value for name, (value,) in comparison((one,), mask=True)}


@settings(max_examples=60)
@given(intakes())
def test_pairs_are_said_alike_in_every_place(one: IntakeFigures) -> None:
    pairs, completed, ended = pairs_said(one, mask=True)
    table, sheets = columns(one), {s.title: s for s in report_sheets((one,), one, mask=True)}
    assert str(table["Pairs"]) == pairs
    assert panels((one,), one, mask=True)[0].series[0].shown == (pairs,)
    assert str(sheets["Pairs per intake"].rows[0][1]) == pairs
    assert dict(headline(one, mask=True)).get(pairs, "pairs").startswith(("pairs", "participants"))
    states = {str(name): str(value) for name, value in sheets["Pair states"].rows}
    assert states.get("completed", completed) == completed == str(table["Pairs completed"])
    assert states.get("ended early", ended) == ended == str(table["Pairs ended early"])


@settings(max_examples=60)
@given(intakes())
def test_people_are_said_alike_over_the_charts_and_below_them(one: IntakeFigures) -> None:
    roles = roles_said(one, mask=True)
    table = columns(one)
    assert tuple(str(table[name]) for name in ("Mentees", "Mentors", "Participants")) == roles
    # What a chart hides must not follow from the total that stands over it.
    said = splits_said(one, one.by_sector, mask=True)
    for role, word in enumerate(roles[:2]):
        counts = [(split.mentees, split.mentors)[role] for split in one.by_sector]
        hidden = [n for n, row in zip(counts, said, strict=True) if row[role] in WITHOUT]
        if word not in WITHOUT and len(hidden) == 1:
            assert hidden[0] not in {1, 2}


@settings(max_examples=60)
@given(intakes())
def test_nobody_follows_from_how_many_applied(one: IntakeFigures) -> None:
    one = replace(one, applications=one.participants + one.unmatched)
    applied, unmatched = applications_said(one, mask=True)
    if unmatched in WITHOUT and one.unmatched:
        assert applied == HIDDEN
    assert str(columns(one)["Unmatched"]) == unmatched


def test_bands_of_quality_know_how_many_pairs_there_are() -> None:
    one = replace(
        EMPTY, pairs=4, completed=4, pair_states=(("completed", 4),), quality=(("a", 2), ("b", 2))
    )
    assert pairs_said(one, mask=True)[0] == "4"
    assert HIDDEN in quality_said(one, mask=True), "two under 3 that are 4 would be 2 and 2"


def test_states_of_pairs_and_a_total_that_is_larger_than_known() -> None:
    one = replace(EMPTY, pairs=9, completed=2, ended_early=0)
    said = states_said(one, mask=True)
    assert (said["completed"], said["ended early"], said[""]) == (UNDER, "0", "9")
    assert said["others"] == HIDDEN


def held(live: int, others: int, slot: str = "Wednesday, 12pm", day: int = 11) -> Watched:
    return Watched(f"Webinar {day}", DAY.replace(day=day), live, live + others, slot)


def test_a_slot_says_no_more_than_its_events() -> None:
    events = (held(1, 9), held(8, 9, day=12), held(20, 9, day=13))
    slot = Slot(2, 12, 3, 29, 56)
    one = replace(EMPTY, events=events, year=YearFigures(slots=(slot,)))
    said, _ = attendance_said(one, mask=True)
    assert said[events[0]][0] == UNDER
    live = [said[event][0] for event in events] + [slot_said(one, slot, mask=True)[0]]
    assert sum(word in WITHOUT for word in live) >= 2
    alone = replace(EMPTY, year=YearFigures(slots=(slot,)))
    assert slot_said(alone, slot, mask=True) == ("29", "27", "56")


def test_a_meet_up_belongs_to_no_slot() -> None:
    tea, again = held(1, 9, ""), held(5, 5, "", 12)
    said, slots = attendance_said(replace(EMPTY, events=(tea, again)), mask=True)
    assert said[again] == ("5", "5", "10")
    assert said[tea][0] == UNDER
    assert "" not in slots


@pytest.mark.parametrize(
    ("events", "share"),
    [
        ((), None),
        ((held(8, 2),), HIDDEN),
        ((held(8, 4),), 67),
        ((held(8, 2), held(150, 60, day=12)), 72),
    ],
)
def test_the_live_share_tells_no_hidden_count(
    events: tuple[Watched, ...], share: int | str | None
) -> None:
    one = replace(EMPTY, events=events)
    assert live_share_said(one, mask=True) == share
    assert live_share_said(one, mask=False) == one.live_share
    words = {words for _, words in headline(one, mask=True)}
    assert ("watched webinars live" in words) is isinstance(share, int)


def test_the_survey_is_said_alike_in_words_and_in_the_table() -> None:
    found = Recommended(38, 37, (17, 13, 2), (1, 2, 0), (1, 1, 0))
    one = replace(EMPTY, mentees=19, mentors=19, survey=found)
    assert survey_in_words(one, mask=True) == "37 of 38", "a share is never said without its rate"
    said = recommend_said(one, mask=True)
    assert recommended_in_words(one, mask=True) == f"{said[0][-1]} of 37"
    assert recommended_in_words(one) == "32 of 37"
    assert not {"1", "2"} & {word for row in said for word in row}


def test_hours_of_one_mentor_are_not_said() -> None:
    one = replace(EMPTY, mentees=9, mentors=1, hours_of_mentees=90.0, hours_of_mentors=12.0)
    table = columns(one)
    assert (table["Hours of mentees"], table["Hours of mentors"]) == (90.0, HIDDEN)
    assert "hours logged for PD" not in {words for _, words in headline(one, mask=True)}
    assert ("102", "hours logged for PD") in headline(one)


@settings(max_examples=40)
@given(intakes())
def test_without_a_mask_every_count_is_itself(one: IntakeFigures) -> None:
    assert pairs_said(one, mask=False)[0] == f"{one.pairs:,}"
    assert roles_said(one, mask=False)[-1] == f"{one.participants:,}"
    assert applications_said(one, mask=False) == (f"{one.applications:,}", f"{one.unmatched:,}")
    for sentence in notes(one):
        assert HIDDEN not in sentence
