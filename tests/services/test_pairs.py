"""Pairs through the year: only allowed moves, fees kept true, places given back and taken."""

from datetime import date

import pytest
from sqlalchemy import event, select

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import pairs
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.models.pairs import Fee
from tests.services.small_intake import SmallIntake


def states(small: SmallIntake) -> dict[str, PairState]:
    return {row.mentee: row.state for row in load_pairs(small.desk, small.intake_id)}


def fee_of(small: SmallIntake, pair_id: int) -> FeeState | None:
    with small.desk.reading() as session:
        return session.scalar(select(Fee.state).where(Fee.pair_id == pair_id))


def test_a_row_says_who_how_well_and_since_when(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.pair_id, row.mentee, row.mentor, row.score) == (
        number,
        "Ana Souza",
        "Ruth Adams",
        81,
    )
    assert (row.notified_on, row.first_contact_due) == (date(2021, 8, 20), date(2021, 9, 3))
    assert row.no_contact_yet
    assert row.fee is FeeState.DUE


def test_contacts_are_counted_and_the_first_makes_the_pair_active(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    log_contact(small.desk, number, NewContact(date(2021, 8, 19), 45))
    log_contact(small.desk, number, NewContact(date(2021, 8, 5), 30))
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.first_contact_on, row.last_contact_on) == (date(2021, 8, 5), date(2021, 8, 19))
    assert (row.contacts, row.hours, row.state) == (2, 1.25, PairState.ACTIVE)
    assert not row.no_contact_yet


def test_a_pair_goes_from_confirmed_to_completed(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    assert pairs.notify(small.desk, [number]) == 1
    assert pairs.start(small.desk, [number]) == 1
    assert pairs.complete(small.desk, [number, number]) == 1
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.state, row.ended_on) == (PairState.COMPLETED, date(2021, 8, 20))
    assert small.desk.undo_label == "Mark Ana Souza and Ruth Adams as completed"


def test_a_move_that_is_not_allowed_is_refused_and_moves_nobody(small: SmallIntake) -> None:
    told = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    draft = small.pair("Björn Ek", "Ruth Adams", PairState.DRAFT)
    with pytest.raises(Refused, match="draft cannot become notified"):
        pairs.notify(small.desk, [told, draft])
    assert states(small) == {"Ana Souza": PairState.CONFIRMED, "Björn Ek": PairState.DRAFT}


def test_nothing_chosen_is_said(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="No pair was chosen"):
        pairs.start(small.desk, [])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FeeState.DUE, FeeState.REFUND_QUESTION),
        (FeeState.PAID, FeeState.REFUND_QUESTION),
        (FeeState.WAIVED, FeeState.WAIVED),
    ],
)
def test_ending_early_raises_the_question_of_a_refund(
    small: SmallIntake, before: FeeState, after: FeeState
) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    with small.desk.action("Fee") as session:
        fee = session.scalars(select(Fee)).one()
        fee.state = before
    pairs.end_early(small.desk, number, EndReason.CIRCUMSTANCES, " moved away ")
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.end_reason, row.end_note) == (EndReason.CIRCUMSTANCES, "moved away")
    assert fee_of(small, number) is after
    small.desk.undo()
    assert fee_of(small, number) is before


def test_a_pair_ended_early_cannot_go_on(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    pairs.end_early(small.desk, number, EndReason.MISMATCH)
    with pytest.raises(Refused, match="nothing: it has ended"):
        pairs.resume(small.desk, number)


def test_on_hold_and_on_again(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    pairs.hold(small.desk, number)
    assert states(small) == {"Ana Souza": PairState.ON_HOLD}
    pairs.resume(small.desk, number)
    assert states(small) == {"Ana Souza": PairState.ACTIVE}


def test_a_pair_completed_too_soon_takes_a_free_place_again(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    pairs.complete(small.desk, [number])
    small.pair("Björn Ek", "Ruth Adams", PairState.ACTIVE)
    pairs.resume(small.desk, number)
    assert set(states(small).values()) == {PairState.ACTIVE}


def test_without_a_free_place_it_stays_completed(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Sam O'Neil", PairState.ACTIVE)
    pairs.complete(small.desk, [number])
    small.pair("Björn Ek", "Sam O'Neil", PairState.ACTIVE)
    with pytest.raises(Refused, match="places are taken"):
        pairs.resume(small.desk, number)
    assert states(small)["Ana Souza"] is PairState.COMPLETED


def test_the_list_takes_the_same_few_queries_whatever_its_length(small: SmallIntake) -> None:
    def queries() -> int:
        count = [0]
        engine = small.desk._engine
        event.listen(engine, "before_cursor_execute", lambda *_: count.__setitem__(0, count[0] + 1))
        load_pairs(small.desk, small.intake_id)
        return count[0]

    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    few = queries()
    small.pair("Björn Ek", "Ruth Adams", PairState.ACTIVE)
    small.pair("Chi Lam", "Sam O'Neil", PairState.DRAFT)
    assert queries() == few <= 6
