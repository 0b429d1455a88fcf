"""A reading of the board that follows what changed is the reading made anew, and reads little."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import board_reading, candidates, pairing
from mentordesk.services.applicants import edit_answer, let_stand, set_check, set_places
from mentordesk.services.board import load_board
from mentordesk.services.board_reading import Seen, follow, read_anew
from mentordesk.services.matching import load_cohort
from tests.services.small_intake import SmallIntake, apply, small_intake
from tests.services.verbs import queries_of

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"
MENTEES, MENTORS = (ANA, BJORN, CHI), (RUTH, SAM)
OF_THE_BOARD = ("Pair", "Take", "Pin", "Unpin", "Give", "Never", "Let")
READING_AGAIN = 13
"""Statements that follow one drop, however many people there are (one: what eligibility asks)."""


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallIntake]:
    made = small_intake(tmp_path)
    yield made
    made.desk.close()


def same(one: Seen, other: Seen) -> bool:
    return (one.board, one.cohort, one.number) == (other.board, other.cohort, other.number)


def test_one_reading_is_the_board_and_the_cohort(small: SmallIntake) -> None:
    pairing.pair(small.desk, small.people[ANA], small.people[RUTH])
    seen = read_anew(small.desk, small.intake_id)
    assert seen.board == load_board(small.desk, small.intake_id)
    assert seen.cohort == load_cohort(small.desk, small.intake_id)


def test_nothing_changed_is_the_same_reading(small: SmallIntake) -> None:
    seen = read_anew(small.desk, small.intake_id)
    assert follow(small.desk, seen) == seen


def pair_of(small: SmallIntake, mentee: str) -> int:
    board = load_board(small.desk, small.intake_id)
    (number,) = [c.pair_id for c in board.mentees if c.name == mentee]
    if number is None:
        raise Refused("not paired")
    return number


def _drop(small: SmallIntake, mentee: str, mentor: str) -> None:
    pairing.pair(small.desk, small.people[mentee], small.people[mentor])


def _swap(small: SmallIntake, mentee: str, mentor: str) -> None:
    board = load_board(small.desk, small.intake_id)
    (card,) = [c for c in board.mentors if c.name == mentor]
    holders = [held for held in card.mentees if held.name != mentee]
    if not holders:
        raise Refused("nobody to swap with")
    pairing.swap(small.desk, small.people[mentee], holders[0].application_id)


STEPS: dict[str, Callable[[SmallIntake, str, str], object]] = {
    "drop": _drop,
    "against rules": lambda s, a, b: pairing.pair(
        s.desk, s.people[a], s.people[b], override="agreed by both"
    ),
    "unpair": lambda s, a, _: pairing.unpair(s.desk, pair_of(s, a)),
    "pin": lambda s, a, _: pairing.pin(s.desk, pair_of(s, a)),
    "unpin": lambda s, a, _: pairing.unpin(s.desk, pair_of(s, a)),
    "swap": _swap,
    "more": lambda s, a, b: pairing.one_more_place(s.desk, s.people[a], s.people[b]),
    "ban": lambda s, a, b: pairing.ban(s.desk, s.people[a], s.people[b], "they know each other"),
    "lift": lambda s, a, b: pairing.lift_ban(s.desk, s.people[a], s.people[b]),
    "undo": lambda s, *_: s.desk.undo(),
    "redo": lambda s, *_: s.desk.redo(),
}


def walked(small: SmallIntake, step: tuple[str, str, str]) -> None:
    """Take a step, or be refused."""
    name, mentee, mentor = step
    if name == "undo" and not (small.desk.undo_label or "").startswith(OF_THE_BOARD):
        return  # the people themselves stay
    try:
        STEPS[name](small, mentee, mentor)
    except Refused:
        return


@settings(
    max_examples=15, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(sorted(STEPS)), st.sampled_from(MENTEES), st.sampled_from(MENTORS)
        ),
        min_size=1,
        max_size=12,
    )
)
def test_whatever_is_done_on_the_board_is_followed_exactly(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str]]
) -> None:
    small = small_intake(tmp_path_factory.mktemp("followed"))
    seen = read_anew(small.desk, small.intake_id)
    for step in steps:
        walked(small, step)
        newer = follow(small.desk, seen)
        anew = read_anew(small.desk, small.intake_id)
        assert newer is None or same(newer, anew), step
        seen = anew
    small.desk.close()


@pytest.mark.parametrize(
    "steps",
    [
        [("drop", ANA, RUTH)],
        [("drop", ANA, RUTH), ("drop", ANA, SAM)],
        [("drop", ANA, RUTH), ("unpair", ANA, "")],
        [("drop", ANA, SAM), ("swap", CHI, SAM)],
        [("drop", ANA, SAM), ("more", CHI, SAM)],
        [("drop", ANA, RUTH), ("unpin", ANA, ""), ("pin", ANA, "")],
        [("ban", CHI, SAM), ("lift", CHI, SAM)],
        [("drop", ANA, RUTH), ("undo", "", "")],
        [("drop", ANA, RUTH), ("undo", "", ""), ("redo", "", "")],
    ],
)
def test_every_step_of_the_board_is_followed_rather_than_read_anew(
    small: SmallIntake, steps: list[tuple[str, str, str]]
) -> None:
    seen = read_anew(small.desk, small.intake_id)
    for name, mentee, mentor in steps:
        STEPS[name](small, mentee, mentor)
        newer = follow(small.desk, seen)
        assert newer is not None
        assert newer.board != seen.board or newer.cohort != seen.cohort
        seen = newer
    assert same(seen, read_anew(small.desk, small.intake_id))


def test_a_confirmed_pair_that_a_rule_overtook_stays(small: SmallIntake) -> None:
    pairing.ban(small.desk, small.people[BJORN], small.people[RUTH], "they fell out")
    small.pair(BJORN, RUTH, PairState.CONFIRMED)
    seen = read_anew(small.desk, small.intake_id)
    assert seen.cohort.overrides
    _drop(small, ANA, SAM)
    newer = follow(small.desk, seen)
    assert newer is not None
    assert same(newer, read_anew(small.desk, small.intake_id))


@pytest.mark.parametrize(
    "change",
    [
        lambda s: edit_answer(s.desk, s.people[ANA], "sector", "Special"),
        lambda s: let_stand(s.desk, s.people[ANA], ApplicationState.WITHDRAWN, "moved"),
        lambda s: set_check(s.desk, s.people[ANA], CheckItem.FORM, CheckState.DONE, "seen"),
        lambda s: set_places(s.desk, s.people[RUTH], 3),
    ],
)
def test_what_says_more_than_the_pairs_is_read_anew(
    small: SmallIntake, change: Callable[[SmallIntake], object]
) -> None:
    seen = read_anew(small.desk, small.intake_id)
    change(small)
    assert follow(small.desk, seen) is None


def test_many_changes_are_read_anew(small: SmallIntake, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = read_anew(small.desk, small.intake_id)
    _drop(small, ANA, RUTH)
    monkeypatch.setattr(board_reading, "MOST_CHANGES", 0)
    assert follow(small.desk, seen) is None


def test_what_is_erased_is_read_anew(small: SmallIntake) -> None:
    seen = read_anew(small.desk, small.intake_id)
    with small.desk.beyond_undo("Erase", "privacy"):
        pass
    assert follow(small.desk, seen) is None


def people_read(read: Callable[[], object]) -> int:
    """How many applications with their people are made from rows while something is read."""
    with mock.patch.object(candidates, "Entry", wraps=candidates.Entry) as made:
        read()
    return made.call_count


def test_following_a_drop_reads_the_two_concerned_among_however_many(small: SmallIntake) -> None:
    found = []
    for places in (range(3), range(3, 30)):
        with small.desk.action("More people") as session:
            for place in places:
                for role in Role:
                    name = f"{role.title()} {place}"
                    small.people[name] = apply(session, small.intake_id, name, role, {})
        seen = read_anew(small.desk, small.intake_id)
        _drop(small, f"Mentee {places[0]}", f"Mentor {places[0]}")
        reading = partial(follow, small.desk, seen)
        found.append((queries_of(small.desk, reading), people_read(reading)))
    assert found[0] == found[1]
    assert found[0][0] <= READING_AGAIN
    assert found[0][1] == 2


def test_words_that_applications_have_in_common_are_kept_once(
    small: SmallIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "TOGETHER", 2)  # also of those that were fetched apart
    for name in (*MENTEES, *MENTORS):
        edit_answer(small.desk, small.people[name], "sector", "Academic and research libraries")
        edit_answer(small.desk, small.people[name], "areas", ("Research support", "Cataloguing"))
    seen = read_anew(small.desk, small.intake_id)
    board = seen.board
    sectors = [*(c.sector for c in board.mentees), *(c.sector for c in board.mentors)]
    topics = [*(c.topics for c in board.mentees), *(c.topics for c in board.mentors)]
    assert sectors == ["Academic and research libraries"] * 5
    assert len(set(map(id, sectors))) == len(set(map(id, topics))) == 1


@given(st.lists(st.lists(st.sampled_from(["a", ("a",), 1, 1.0, True, 0, False, None, ""]))))
def test_a_row_says_the_same_with_shared_words(rows: list[list[object]]) -> None:
    shared = candidates._Shared()
    for row in rows:
        told = shared.told(row)
        assert [(type(one), one) for one in told] == [(type(one), one) for one in row]
