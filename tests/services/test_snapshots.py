"""Snapshots of the board: kept, compared, brought back in one step; what cannot be is named."""

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.matching.differences import Change
from mentordesk.services import pairing, pairs
from mentordesk.services.board import load_board
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.restoring import restore_snapshot
from mentordesk.services.snapshots import (
    BOARD_NOW,
    LONGEST_NAME,
    delete_snapshot,
    find_snapshot,
    list_snapshots,
    side_by_side,
    take_snapshot,
)
from mentordesk.storage.models.applications import Application
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"


def board(small: SmallIntake) -> dict[str, tuple[str, bool]]:
    """Mentee -> mentor and whether the pair is pinned."""
    mentors = load_board(small.desk, small.intake_id).mentors
    return {one.name: (mentor.name, one.pinned) for mentor in mentors for one in mentor.mentees}


def pair(small: SmallIntake, mentee: str, mentor: str) -> int:
    return pairing.pair(small.desk, small.people[mentee], small.people[mentor])


def take(small: SmallIntake, name: str = "before") -> int:
    return take_snapshot(small.desk, small.intake_id, name)


def test_taking_and_forgetting_are_one_step_each(small: SmallIntake) -> None:
    pair(small, ANA, RUTH)
    one_step(small.desk, lambda: take(small, "  before  the calls "), "before the calls")
    (row,) = list_snapshots(small.desk, small.intake_id)
    assert (row.name, row.pairs, row.pinned) == ("before the calls", 1, 1)
    assert find_snapshot(small.desk, small.intake_id, "BEFORE the calls") == row
    one_step(small.desk, lambda: delete_snapshot(small.desk, row.snapshot_id), "before the calls")
    assert list_snapshots(small.desk, small.intake_id) == ()


def test_a_name_is_needed_and_is_taken_once(small: SmallIntake) -> None:
    take(small)
    for name in ("", "  ", "Before", "x" * (LONGEST_NAME + 1)):
        with refused(small.desk, "Nothing was kept"):
            take(small, name)
    with refused(small.desk, "There is no snapshot called after"):
        find_snapshot(small.desk, small.intake_id, "after")


def test_snapshots_of_another_intake_are_its_own(small: SmallIntake) -> None:
    dates = list_intakes(small.desk)[0].dates
    other = create_intake(small.desk, NewIntake("2022", dates.opens, dates.closes, dates.starts))
    take(small)
    assert list_snapshots(small.desk, other) == ()
    take_snapshot(small.desk, other, "before")


def test_two_states_side_by_side(small: SmallIntake) -> None:
    first = pair(small, ANA, RUTH)
    pair(small, CHI, RUTH)
    one = take(small, "one")
    pairing.unpair(small.desk, first)
    pair(small, ANA, SAM)
    pair(small, BJORN, RUTH)
    found = side_by_side(small.desk, small.intake_id, one)
    assert (found.a, found.b) == ("one", BOARD_NOW)
    assert found.only_a == ((ANA, RUTH),)
    assert set(found.only_b) == {(ANA, SAM), (BJORN, RUTH)}
    change = {line.mentee: line.change for line in found.difference.lines}
    assert change == {ANA: Change.MOVED, BJORN: Change.NEW, CHI: Change.UNCHANGED}
    assert (found.difference.placed_before, found.difference.placed_after) == (2, 3)
    back = side_by_side(small.desk, small.intake_id, None, one)
    assert (back.only_a, back.only_b) == (found.only_b, found.only_a)
    assert back.difference.total_before == found.difference.total_after > 0
    same = side_by_side(small.desk, small.intake_id, one, one)
    assert same.difference.changed == ()


def test_bringing_back_is_one_step_with_pins(small: SmallIntake) -> None:
    first = pair(small, ANA, RUTH)
    second = pair(small, CHI, RUTH)
    pairing.unpin(small.desk, second)
    kept = take(small)
    before = board(small)
    pairing.unpair(small.desk, first)
    pairing.unpair(small.desk, second)
    pair(small, ANA, SAM)
    pair(small, BJORN, RUTH)
    one_step(small.desk, lambda: restore_snapshot(small.desk, kept), "before")
    assert board(small) == before == {ANA: (RUTH, True), CHI: (RUTH, False)}
    with refused(small.desk, "as before has it already"):
        restore_snapshot(small.desk, kept)


def test_only_a_pin_may_differ(small: SmallIntake) -> None:
    one = pair(small, ANA, RUTH)
    kept = take(small)
    pairing.unpin(small.desk, one)
    done = restore_snapshot(small.desk, kept)
    assert (done.made, done.removed, done.kept) == (0, 0, ())
    assert board(small) == {ANA: (RUTH, True)}


def test_an_empty_board_can_be_brought_back(small: SmallIntake) -> None:
    kept = take(small)
    pair(small, ANA, RUTH)
    assert restore_snapshot(small.desk, kept).removed == 1
    assert board(small) == {}


def test_pairs_confirmed_since_stay_and_are_named(small: SmallIntake) -> None:
    first = pair(small, ANA, RUTH)
    kept = take(small)
    pairing.unpair(small.desk, first)
    small.pair(ANA, SAM, PairState.CONFIRMED)
    pair(small, CHI, RUTH)
    done = restore_snapshot(small.desk, kept)
    assert board(small) == {ANA: (SAM, False)}
    assert done.kept == (
        f"{ANA} and {SAM} stay paired: confirmed since.",
        f"{ANA} and {RUTH} were not paired again: {ANA} is paired with {SAM}.",
    )


def test_pairs_ended_since_stay_ended_and_are_named(small: SmallIntake) -> None:
    one = small.pair(ANA, RUTH, PairState.ACTIVE)
    kept = take(small)
    pairs.end_early(small.desk, one, EndReason.CIRCUMSTANCES)
    pair(small, CHI, RUTH)
    done = restore_snapshot(small.desk, kept)
    assert done.kept == (f"{ANA} and {RUTH} were not paired again: their pair has ended since.",)
    assert board(small) == {}


def test_who_left_and_who_is_banned_and_who_is_full_are_named(small: SmallIntake) -> None:
    for mentee, mentor in ((ANA, RUTH), (BJORN, SAM), (CHI, RUTH)):
        pair(small, mentee, mentor)
    kept = take(small)
    for card in load_board(small.desk, small.intake_id).mentees:
        if card.pair_id is not None:
            pairing.unpair(small.desk, card.pair_id)
    pairing.ban(small.desk, small.people[ANA], small.people[RUTH], "a quarrel")
    with small.desk.action("Change") as session:
        session.get_one(Application, small.people[BJORN]).standing = ApplicationState.WITHDRAWN
        session.get_one(Application, small.people[RUTH]).places = 0
    with pytest.raises(Refused, match="Nothing of before can be brought back") as caught:
        restore_snapshot(small.desk, kept)
    told = str(caught.value)
    assert f"{BJORN} and {SAM} were not paired again: one of them takes no part any more." in told
    assert "a quarrel" in told
    assert f"{RUTH} has no place" in told
