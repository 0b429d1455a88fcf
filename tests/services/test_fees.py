"""Fees: due by a confirmed pair, paid, waived, in question after an end; never a mentor's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import fees
from mentordesk.services.pairs import end_early
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

PAID_ON = date(2021, 8, 10)
WORDS = st.text(st.characters(exclude_characters=":")).map(str.strip)


@pytest.fixture
def told(small: SmallIntake) -> int:
    """A pair that was told, with its fee due."""
    return small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)


def state(small: SmallIntake, pair_id: int) -> FeeState:
    row = fees.load_fee(small.desk, pair_id)
    assert row is not None
    return row.state


def test_a_fee_is_paid_with_its_reference(small: SmallIntake, told: int) -> None:
    before = dump(small.desk)
    assert fees.pay(small.desk, [told], PAID_ON, " R 77 ") == 1
    row = fees.load_fees(small.desk, small.intake_id)[0]
    assert (row.state, row.settled_on, row.payment) == (FeeState.PAID, PAID_ON, "R 77")
    assert (row.amount, row.mentee) == ("AUD 150", "Ana Souza")
    assert small.desk.undo_label == "Mark a fee as paid"
    small.desk.undo()
    assert dump(small.desk) == before


def test_neither_reference_takes_the_others_place(small: SmallIntake, told: int) -> None:
    fees.bill_to(small.desk, told, "State Library", "PO 7")
    fees.pay(small.desk, [told], PAID_ON, "BANK 9")
    row = fees.load_fees(small.desk, small.intake_id)[0]
    assert (row.order, row.payment) == ("PO 7", "BANK 9")
    assert row.reference == "PO 7; paid: BANK 9"
    fees.bill_to(small.desk, told, "State Library", "PO 8")
    row = fees.load_fees(small.desk, small.intake_id)[0]
    assert (row.order, row.payment) == ("PO 8", "BANK 9")
    fees.bill_to(small.desk, told, "", "")
    row = fees.load_fees(small.desk, small.intake_id)[0]
    assert (row.order, row.payment, row.reference) == ("", "BANK 9", "paid: BANK 9")


def test_a_payment_without_a_reference_keeps_the_order(small: SmallIntake, told: int) -> None:
    fees.bill_to(small.desk, told, "", "PO 7")
    fees.pay(small.desk, [told], PAID_ON)
    assert fees.load_fees(small.desk, small.intake_id)[0].reference == "PO 7"


@given(order=WORDS, payment=WORDS)
def test_two_references_in_one_field_come_back(order: str, payment: str) -> None:
    assert fees.split_reference(fees.joined_reference(order, payment)) == (order, payment)


def test_several_fees_at_once_or_none(small: SmallIntake, told: int) -> None:
    other = small.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    assert fees.pay(small.desk, [told, other], PAID_ON) == 2
    before = dump(small.desk)
    with pytest.raises(Refused, match="marked as paid"):
        fees.pay(small.desk, [told, other], PAID_ON)
    with pytest.raises(Refused, match="still to come"):
        fees.pay(small.desk, [told], date(2030, 1, 1))
    with pytest.raises(Refused, match="No fee is due here"):
        fees.pay(small.desk, [9999], PAID_ON)
    assert dump(small.desk) == before


def test_waiving_needs_a_reason(small: SmallIntake, told: int) -> None:
    with pytest.raises(Refused, match="with a reason"):
        fees.waive(small.desk, [told], "  ")
    fees.waive(small.desk, [told], "Student member")
    row = fees.load_fee(small.desk, told)
    assert row is not None
    assert (row.state, row.note) == (FeeState.WAIVED, "Student member")


@pytest.mark.parametrize("paid", [True, False])
def test_an_end_asks_about_the_refund(small: SmallIntake, told: int, *, paid: bool) -> None:
    if paid:
        fees.pay(small.desk, [told], PAID_ON)
    end_early(small.desk, told, EndReason.CIRCUMSTANCES)
    assert state(small, told) is FeeState.REFUND_QUESTION
    with pytest.raises(Refused, match="why nothing is refunded"):
        fees.keep(small.desk, [told], "")
    fees.keep(small.desk, [told], "Six months were held")
    assert state(small, told) is (FeeState.PAID if paid else FeeState.DUE)
    small.desk.undo()
    fees.refund(small.desk, [told], "Moved abroad")
    assert state(small, told) is FeeState.REFUNDED


def test_who_pays_is_written_down(small: SmallIntake, told: int) -> None:
    fees.bill_to(small.desk, told, "State Library", "PO 12")
    row = fees.load_fee(small.desk, told)
    assert row is not None
    assert (row.payer, row.reference) == ("State Library", "PO 12")
    fees.bill_to(small.desk, told, "", " ")
    row = fees.load_fee(small.desk, told)
    assert row is not None
    assert (row.payer, row.reference) == ("", "")


def test_a_draft_owes_nothing(small: SmallIntake) -> None:
    draft = small.pair("Björn Ek", "Ruth Adams", PairState.DRAFT)
    assert fees.load_fee(small.desk, draft) is None
    with pytest.raises(Refused, match="No fee is due here"):
        fees.waive(small.desk, [draft], "Kind")
