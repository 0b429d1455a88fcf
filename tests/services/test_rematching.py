"""A pair that ended early: both can be matched again, the history stays, the fee stays true."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import EndReason, PairState, Rule
from mentordesk.domain.year import FeeState
from mentordesk.matching.solve import suggest
from mentordesk.services import pairing, pairs
from mentordesk.services.board import MenteeCard, MentorCard, load_board
from mentordesk.services.checking import check_programme
from mentordesk.services.hours import NewContact, load_contacts, log_contact
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.services.overview import load_overview
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee, Pair
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, papers_in, refused

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"
_S = ApplicationState


def stands(small: SmallIntake, name: str) -> ApplicationState:
    with small.desk.reading() as session:
        return session.get_one(Application, small.people[name]).standing


def mentee_card(small: SmallIntake, name: str) -> MenteeCard:
    return next(c for c in load_board(small.desk, small.intake_id).mentees if c.name == name)


def mentor_card(small: SmallIntake, name: str) -> MentorCard:
    return next(c for c in load_board(small.desk, small.intake_id).mentors if c.name == name)


def fee_of(small: SmallIntake, name: str) -> tuple[FeeState, int] | None:
    """The state of a mentee's fee and the pair it hangs on."""
    with small.desk.reading() as session:
        row = session.execute(
            select(Fee.state, Fee.pair_id).where(Fee.application_id == small.people[name])
        ).first()
        return (row[0], row[1]) if row else None


def set_fee(small: SmallIntake, state: FeeState, settled_on: date | None) -> None:
    with small.desk.action("Enter a fee") as session:
        for fee in session.scalars(select(Fee)):
            fee.state, fee.settled_on = state, settled_on


def set_stage(small: SmallIntake, stage: Stage) -> None:
    with small.desk.action("Stage") as session:
        session.get_one(Intake, small.intake_id).stage = stage


def ended(small: SmallIntake, reason: EndReason = EndReason.MISMATCH) -> int:
    """Ana was with Sam, who has one place, and that ended."""
    number = small.pair(ANA, SAM, PairState.ACTIVE)
    pairs.end_early(small.desk, number, reason)
    return number


def rematched(small: SmallIntake) -> tuple[int, int]:
    """Ana, ended with Sam, is confirmed with Ruth; the old and the new pair's ids."""
    papers_in(small)
    old = ended(small)
    new = pairing.pair(small.desk, small.people[ANA], small.people[RUTH])
    assert pairing.confirm(small.desk, [new]) == 1
    return old, new


@pytest.mark.parametrize("state", [PairState.CONFIRMED, PairState.NOTIFIED, PairState.ON_HOLD])
def test_both_wait_on_the_board_again(small: SmallIntake, state: PairState) -> None:
    number = small.pair(ANA, SAM, state)
    assert (stands(small, ANA), mentor_card(small, SAM).free) == (_S.MATCHED, 0)
    pairs.end_early(small.desk, number, EndReason.MISMATCH, " did not suit ")
    assert (stands(small, ANA), stands(small, SAM)) == (_S.READY, _S.READY)
    card = mentee_card(small, ANA)
    assert (card.ready, card.pair_id, card.pair_state) == (True, None, None)
    assert card in load_board(small.desk, small.intake_id).waiting
    assert (mentor_card(small, SAM).free, mentor_card(small, SAM).mentees) == (1, ())


@pytest.mark.parametrize("reason", list(EndReason))
def test_whose_goals_are_met_looks_for_nobody_else(small: SmallIntake, reason: EndReason) -> None:
    ended(small, reason)
    wanted = _S.MATCHED if reason is EndReason.GOALS_MET else _S.READY
    assert (stands(small, ANA), stands(small, SAM)) == (wanted, _S.READY)
    counts = load_overview(small.desk, small.intake_id).counts
    assert counts.unmatched_mentees == (2 if reason is EndReason.GOALS_MET else 3)


@pytest.mark.parametrize("stage", list(Stage))
def test_nobody_waits_again_at_the_end_of_the_year(small: SmallIntake, stage: Stage) -> None:
    set_stage(small, stage)
    ended(small)
    over = stage in {Stage.WRAPPING_UP, Stage.FINISHED}
    assert stands(small, ANA) is (_S.MATCHED if over else _S.READY)
    assert stands(small, SAM) is (_S.MATCHED if over else _S.READY)


@pytest.mark.parametrize(
    ("other", "stays"),
    [
        (PairState.ACTIVE, True),
        (PairState.CONFIRMED, True),
        (PairState.COMPLETED, True),
        (PairState.DRAFT, False),
        (PairState.ENDED_EARLY, False),
    ],
)
def test_a_mentor_with_another_pair_stays_matched(
    small: SmallIntake, other: PairState, stays: bool
) -> None:
    number = small.pair(ANA, RUTH, PairState.ACTIVE)
    second = small.pair(BJORN, RUTH, PairState.ACTIVE if other is PairState.ENDED_EARLY else other)
    if other is PairState.ENDED_EARLY:
        pairs.end_early(small.desk, second, EndReason.OTHER)
    pairs.end_early(small.desk, number, EndReason.CIRCUMSTANCES)
    assert stands(small, RUTH) is (_S.MATCHED if stays else _S.READY)
    assert stands(small, ANA) is _S.READY


def test_the_ended_pair_stays_in_the_list_with_its_meetings(small: SmallIntake) -> None:
    number = small.pair(ANA, SAM, PairState.NOTIFIED)
    log_contact(small.desk, number, NewContact(date(2021, 8, 2), 50))
    pairs.end_early(small.desk, number, EndReason.CIRCUMSTANCES, "moved")
    papers_in(small)
    again = pairing.pair(small.desk, small.people[ANA], small.people[RUTH])
    pairing.confirm(small.desk, [again])
    new, old = load_pairs(small.desk, small.intake_id)
    assert (new.pair_id, new.mentor, new.state) == (again, RUTH, PairState.CONFIRMED)
    assert (old.pair_id, old.mentor, old.state) == (number, SAM, PairState.ENDED_EARLY)
    assert (old.end_reason, old.end_note) == (EndReason.CIRCUMSTANCES, "moved")
    assert (old.contacts, old.ended_on, new.contacts) == (1, small.desk.today(), 0)
    assert len(load_contacts(small.desk, number)) == 1


def test_the_same_two_are_not_offered_again(small: SmallIntake) -> None:
    ended(small)
    found = pairing.why_not(small.desk, small.people[ANA], small.people[SAM])
    assert [one.rule for one in found] == [Rule.PAIRED_BEFORE]
    with refused(small.desk, "Sam"):
        pairing.pair(small.desk, small.people[ANA], small.people[SAM])
    with_reason = "both want to try once more"
    pairing.pair(small.desk, small.people[ANA], small.people[SAM], override=with_reason)
    assert mentee_card(small, ANA).mentor_application_id == small.people[SAM]


def test_the_solver_finds_the_next_partner(small: SmallIntake) -> None:
    ended(small)
    small.pair(BJORN, RUTH, PairState.ACTIVE)
    answer = suggest(load_cohort(small.desk, small.intake_id))
    found = {pair.mentee_id: pair.mentor_id for pair in answer.pairs}
    assert found[small.people[ANA]] == small.people[RUTH]
    assert found[small.people[BJORN]] == small.people[RUTH]
    apply_suggestion(small.desk, small.intake_id, answer)
    assert mentee_card(small, ANA).pair_state is PairState.DRAFT


def test_the_freed_place_goes_to_somebody_else(small: SmallIntake) -> None:
    ended(small)
    papers_in(small)
    number = pairing.pair(small.desk, small.people[CHI], small.people[SAM])
    pairing.confirm(small.desk, [number])
    assert (stands(small, CHI), stands(small, SAM)) == (_S.MATCHED, _S.MATCHED)
    with small.desk.reading() as session:
        slots = session.scalars(select(Pair.slot).where(Pair.mentor_application_id == 5)).all()
    assert slots == [1, 1]
    assert check_programme(small.desk) == ()


@pytest.mark.parametrize(
    ("state", "settled_on", "asked", "again"),
    [
        (FeeState.DUE, None, FeeState.REFUND_QUESTION, FeeState.DUE),
        (FeeState.PAID, date(2021, 8, 3), FeeState.REFUND_QUESTION, FeeState.PAID),
        (FeeState.WAIVED, date(2021, 8, 3), FeeState.WAIVED, FeeState.WAIVED),
    ],
)
def test_the_fee_is_asked_about_and_goes_on_with_the_next_partner(
    small: SmallIntake,
    state: FeeState,
    settled_on: date | None,
    asked: FeeState,
    again: FeeState,
) -> None:
    papers_in(small)
    old = small.pair(ANA, SAM, PairState.ACTIVE)
    set_fee(small, state, settled_on)
    pairs.end_early(small.desk, old, EndReason.MISMATCH)
    assert fee_of(small, ANA) == (asked, old)
    new = pairing.pair(small.desk, small.people[ANA], small.people[RUTH])
    assert fee_of(small, ANA) == (asked, old), "a draft owes nothing new"
    pairing.confirm(small.desk, [new])
    assert fee_of(small, ANA) == (again, new)
    fees = {row.pair_id: row.fee for row in load_pairs(small.desk, small.intake_id)}
    assert fees == {old: None, new: again}


def test_who_was_given_the_fee_back_owes_it_again_with_a_new_partner(small: SmallIntake) -> None:
    papers_in(small)
    ended(small)
    set_fee(small, FeeState.REFUNDED, date(2021, 8, 10))
    new = pairing.pair(small.desk, small.people[ANA], small.people[RUTH])
    pairing.confirm(small.desk, [new])
    assert fee_of(small, ANA) == (FeeState.DUE, new)


@pytest.mark.parametrize("paid", [False, True])
def test_taking_the_new_pair_apart_asks_about_the_old_fee_again(
    small: SmallIntake, paid: bool
) -> None:
    old, new = rematched(small)
    if paid:
        set_fee(small, FeeState.PAID, date(2021, 8, 20))
    pairing.unpair(small.desk, new)
    assert fee_of(small, ANA) == (FeeState.REFUND_QUESTION, old)
    assert stands(small, ANA) is _S.READY
    assert check_programme(small.desk) == ()


def test_a_second_ending_asks_again(small: SmallIntake) -> None:
    _, new = rematched(small)
    pairs.end_early(small.desk, new, EndReason.TOO_LITTLE_CONTACT)
    assert fee_of(small, ANA) == (FeeState.REFUND_QUESTION, new)
    assert {row.state for row in load_pairs(small.desk, small.intake_id)} == {PairState.ENDED_EARLY}
    assert stands(small, ANA) is _S.READY


def test_a_place_that_was_lowered_since_is_not_taken(small: SmallIntake) -> None:
    number = small.pair(ANA, SAM, PairState.ACTIVE)
    pairs.end_early(small.desk, number, EndReason.CONDUCT)
    with small.desk.action("No place any more") as session:
        session.get_one(Application, small.people[SAM]).places = 0
    with refused(small.desk, "no place"):
        pairing.pair(small.desk, small.people[CHI], small.people[SAM])


def _end(small: SmallIntake) -> Callable[[], object]:
    number = small.pair(ANA, SAM, PairState.ACTIVE)
    return lambda: pairs.end_early(small.desk, number, EndReason.MISMATCH, "note")


def _pair_again(small: SmallIntake) -> Callable[[], object]:
    ended(small)
    return lambda: pairing.pair(small.desk, small.people[ANA], small.people[RUTH])


def _confirm_again(small: SmallIntake) -> Callable[[], object]:
    papers_in(small)
    ended(small)
    new = pairing.pair(small.desk, small.people[ANA], small.people[RUTH])
    return lambda: pairing.confirm(small.desk, [new])


def _apart_again(small: SmallIntake) -> Callable[[], object]:
    _, new = rematched(small)
    return lambda: pairing.unpair(small.desk, new)


@pytest.mark.parametrize("prepare", [_end, _pair_again, _confirm_again, _apart_again])
def test_every_step_of_a_rematch_is_undone_exactly(
    small: SmallIntake, prepare: Callable[[SmallIntake], Callable[[], object]]
) -> None:
    one_step(small.desk, prepare(small))


def test_undoing_the_whole_rematch_gives_the_pair_back(small: SmallIntake) -> None:
    rematched(small)
    for _ in range(3):
        small.desk.undo()
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.mentor, row.state, row.fee) == (SAM, PairState.ACTIVE, FeeState.DUE)
    assert (stands(small, ANA), stands(small, SAM)) == (_S.MATCHED, _S.MATCHED)
    assert mentor_card(small, SAM).free == 0
