"""Fees: what a mentee owes once a pair is confirmed, paid, waived, or in question after an end.

A fee is made by confirming a pair (see `confirming`); nothing here can make one, so that nobody
without a mentor and no mentor ever owes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState, PaperKind
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import FeePaper
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.people import Person

OPEN = frozenset({FeeState.DUE})
_PAID = "paid: "
"""What stands before the payment's reference in a fee's one field for references."""
RELEASED = "Place released: "
"""How the note of a fee begins that is waived because its place was released unpaid."""


@dataclass(frozen=True, slots=True)
class FeeRow:
    """One mentee's fee; `amount_cents` in minor units of `currency`."""

    fee_id: int
    pair_id: int
    application_id: int
    mentee: str
    amount_cents: int
    currency: str
    state: FeeState
    due_on: date
    settled_on: date | None
    payer: str
    reference: str
    note: str

    @property
    def amount(self) -> str:
        """The amount as it is written: "AUD 150" or "AUD 150.50"."""
        return in_money(self.amount_cents, self.currency)

    @property
    def order(self) -> str:
        """The purchase order to quote; empty where none was given."""
        return split_reference(self.reference)[0]

    @property
    def payment(self) -> str:
        """The reference of the payment; empty before it."""
        return split_reference(self.reference)[1]


def split_reference(reference: str) -> tuple[str, str]:
    """Purchase order and payment out of one field: "PO 7; paid: BANK 9" is PO 7 and BANK 9."""
    if reference.startswith(_PAID):
        return "", reference.removeprefix(_PAID)
    order, _, payment = reference.partition(f"; {_PAID}")
    return order, payment


def joined_reference(order: str, payment: str) -> str:
    """Purchase order and payment as the one field keeps them; neither takes the other's place."""
    return "; ".join(filter(None, (order, f"{_PAID}{payment}" if payment else "")))


def in_money(cents: int, currency: str) -> str:
    """An amount in minor units as it is written: "AUD 150" or "AUD 150.50"."""
    return f"{currency} {cents // 100:,}.{cents % 100:02d}".removesuffix(".00")


def load_fees(desk: Desk, intake_id: int) -> tuple[FeeRow, ...]:
    """Every fee of an intake by the mentee's name; one query."""
    with desk.reading() as session:
        rows = session.execute(
            select(Fee, Person.full_name)
            .join(Pair, Pair.id == Fee.pair_id)
            .join(Person, Person.id == Pair.mentee_person_id)
            .where(Pair.intake_id == intake_id)
        )
        found = [_row(fee, name) for fee, name in rows]
    return tuple(sorted(found, key=lambda row: (row.mentee.casefold(), row.fee_id)))


def load_fee(desk: Desk, pair_id: int) -> FeeRow | None:
    """The fee of a pair; None where there is none."""
    with desk.reading() as session:
        found = session.execute(
            select(Fee, Person.full_name)
            .join(Pair, Pair.id == Fee.pair_id)
            .join(Person, Person.id == Pair.mentee_person_id)
            .where(Fee.pair_id == pair_id)
        ).first()
        return _row(found[0], found[1]) if found else None


def _row(fee: Fee, name: str) -> FeeRow:
    return FeeRow(
        fee.id,
        fee.pair_id,
        fee.application_id,
        name,
        fee.amount_cents,
        fee.currency,
        fee.state,
        fee.due_on,
        fee.settled_on,
        fee.payer or "",
        fee.reference or "",
        fee.note or "",
    )


def open_fees(session: Session, intake_id: int) -> list[Fee]:
    """The fees of an intake that are due and on no invoice that stands, in their order."""
    papers = func.count(FeePaper.id)
    invoiced = (
        select(FeePaper.fee_id)
        .group_by(FeePaper.fee_id)
        .having(
            papers.filter(FeePaper.kind == PaperKind.INVOICE)
            > papers.filter(FeePaper.kind == PaperKind.CREDIT_NOTE)
        )
    )
    return list(
        session.scalars(
            select(Fee)
            .join(Pair, Pair.id == Fee.pair_id)
            .where(Pair.intake_id == intake_id, Fee.state == FeeState.DUE, Fee.id.not_in(invoiced))
            .order_by(Fee.id)
        )
    )


def without_fee(session: Session, intake_id: int) -> list[Pair]:
    """The confirmed pairs that go on while their mentees owe nothing: the intake had no fee."""
    owing = select(Fee.application_id)
    return list(
        session.scalars(
            select(Pair).where(
                Pair.intake_id == intake_id,
                Pair.live,
                Pair.confirmed,
                Pair.mentee_application_id.not_in(owing),
            )
        )
    )


def pay(desk: Desk, pair_ids: Iterable[int], on: date, reference: str = "") -> int:
    """Mark the fees of pairs as paid on a day; how many. Refused for a day to come.

    `reference` is the payment's; the purchase order stays beside it.
    """
    if on > desk.today():
        raise Refused("That day is still to come. Nothing was changed; enter the day of payment.")

    def paid(fee: Fee) -> None:
        fee.state, fee.settled_on = FeeState.PAID, on
        order, before = split_reference(fee.reference or "")
        fee.reference = joined_reference(order, reference.strip() or before) or None

    allowed = frozenset({FeeState.DUE, FeeState.REFUND_QUESTION})
    return _settle(desk, pair_ids, allowed, ("Mark {} as paid", paid))


def waive(desk: Desk, pair_ids: Iterable[int], reason: str) -> int:
    """Waive fees with a written reason; how many."""
    words = _reason(reason, "A fee is waived with a reason. Nothing was changed; write it down.")
    today = desk.today()

    def waived(fee: Fee) -> None:
        fee.state, fee.settled_on, fee.note = FeeState.WAIVED, today, words

    allowed = frozenset({FeeState.DUE, FeeState.REFUND_QUESTION})
    return _settle(desk, pair_ids, allowed, ("Waive {}", waived))


def refund(desk: Desk, pair_ids: Iterable[int], reason: str = "") -> int:
    """Answer the question after an end: the money goes back; how many."""
    today = desk.today()

    def refunded(fee: Fee) -> None:
        fee.state, fee.settled_on = FeeState.REFUNDED, today
        fee.note = reason.strip() or fee.note

    allowed = frozenset({FeeState.REFUND_QUESTION, FeeState.PAID})
    return _settle(desk, pair_ids, allowed, ("Refund {}", refunded))


def keep(desk: Desk, pair_ids: Iterable[int], reason: str) -> int:
    """Answer the question after an end: nothing goes back, with a written reason; how many.

    A fee that was never paid is due again.
    """
    words = _reason(reason, "Write down why nothing is refunded. Nothing was changed.")

    def kept(fee: Fee) -> None:
        fee.state = FeeState.PAID if fee.settled_on else FeeState.DUE
        fee.note = words

    return _settle(
        desk, pair_ids, frozenset({FeeState.REFUND_QUESTION}), ("Keep {} as it was", kept)
    )


def bill_to(desk: Desk, pair_id: int, payer: str, reference: str) -> None:
    """Say who pays a fee, and the purchase order to quote; empty words take it back.

    The reference of a payment stays.
    """

    def billed(fee: Fee) -> None:
        payment = split_reference(fee.reference or "")[1]
        fee.payer = payer.strip() or None
        fee.reference = joined_reference(reference.strip(), payment) or None

    _settle(desk, [pair_id], frozenset(FeeState), ("Say who pays {}", billed))


def _reason(reason: str, refusal: str) -> str:
    if not reason.strip():
        raise Refused(refusal)
    return reason.strip()


def _settle(
    desk: Desk,
    pair_ids: Iterable[int],
    allowed: frozenset[FeeState],
    step: tuple[str, Callable[[Fee], None]],
) -> int:
    """Do one thing to the fees of pairs in one action; all of them, or none."""
    numbers = sorted(set(pair_ids))
    with desk.reading() as session:
        fees = _fees(session, numbers)
        if not fees:
            raise Refused("No fee is due here. Nothing was changed.")
        for fee in fees:
            if fee.state not in allowed:
                raise Refused(
                    f"A fee that is marked as {fee.state.value} cannot be changed so. "
                    "Nothing was changed; choose others."
                )
    words, change = step
    called = "a fee" if len(fees) == 1 else f"{len(fees)} fees"
    with desk.action(words.format(called), "fee") as session:
        for fee in _fees(session, numbers):
            change(fee)
    return len(fees)


def _fees(session: Session, pair_ids: list[int]) -> list[Fee]:
    return list(session.scalars(select(Fee).where(Fee.pair_id.in_(pair_ids)).order_by(Fee.id)))
