"""The fees of an intake as the accounts see them: invoice, payer, amount, state, how late."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import FeeState, PaperKind
from mentordesk.services.fee_papers import PaperRow, load_papers, standing_invoice
from mentordesk.services.fee_settings import load_fee_settings
from mentordesk.services.fees import FeeRow, in_money, load_fees
from mentordesk.services.local_days import day_of, programme_zone
from mentordesk.spreadsheets.sheets import Cell, Sheet
from mentordesk.spreadsheets.writing import workbook
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.pairs import Pair

REMINDER = "fee_reminder"
"""The letter that reminds of a fee."""
HEADERS = (
    "Invoice number", "Invoice date", "Due on", "Payer", "Purchase order", "Payment reference",
    "Mentee", "Amount", "Currency", "State", "Settled on", "Receipt", "Credit note", "Note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One fee with its papers; `days_late` since its due day, 0 where nothing is owed or late."""

    fee: FeeRow
    pair_state: PairState
    papers: tuple[PaperRow, ...]
    due_on: date
    days_late: int
    reminded_on: date | None
    to_release: bool

    @property
    def invoice(self) -> PaperRow | None:
        """The invoice that stands."""
        return standing_invoice(self.papers)

    def numbers(self, kind: PaperKind) -> str:
        """The numbers of the papers of one kind."""
        return ", ".join(paper.number for paper in self.papers if paper.kind is kind)


def load_accounts(desk: Desk, intake_id: int) -> tuple[AccountRow, ...]:
    """Every fee of an intake by the mentee's name; six queries whatever their number."""
    settings, today = load_fee_settings(desk), desk.today()
    papers: dict[int, list[PaperRow]] = defaultdict(list)
    for paper in load_papers(desk, intake_id):
        papers[paper.fee_id].append(paper)
    with desk.reading() as session:
        zone = programme_zone(session)
        states = dict(
            session.execute(select(Pair.id, Pair.state).where(Pair.intake_id == intake_id)).all()
        )
        written = session.execute(
            select(Letter.application_id, func.max(Letter.drafted_at))
            .where(Letter.intake_id == intake_id, Letter.template == REMINDER)
            .group_by(Letter.application_id)
        )
        reminded = {number: day_of(at, zone) for number, at in written}
    found = []
    for fee in load_fees(desk, intake_id):
        own = tuple(papers[fee.fee_id])
        standing = standing_invoice(own)
        due_on = (standing.due_on if standing else None) or fee.due_on
        late = max(0, (today - due_on).days) if fee.state is FeeState.DUE else 0
        live = states[fee.pair_id] not in {PairState.ENDED_EARLY, PairState.COMPLETED}
        release = settings.release_after
        found.append(
            AccountRow(
                fee=fee,
                pair_state=states[fee.pair_id],
                papers=own,
                due_on=due_on,
                days_late=late,
                reminded_on=reminded.get(fee.application_id),
                to_release=live and release is not None and late >= release,
            )
        )
    return tuple(found)


def overdue(desk: Desk, rows: Sequence[AccountRow]) -> tuple[AccountRow, ...]:
    """The fees to be reminded of: late by the days of the settings, or as long after the last."""
    days, today = load_fee_settings(desk).remind_after, desk.today()
    return tuple(
        row
        for row in rows
        if row.days_late > 0
        and row.days_late >= days
        and (row.reminded_on is None or (today - row.reminded_on).days >= max(1, days))
    )


def totals(rows: Sequence[AccountRow]) -> tuple[tuple[FeeState, int, str], ...]:
    """By state in its order: how many fees, and their sum, each currency by itself."""
    found = []
    for state in FeeState:
        fitting = [row.fee for row in rows if row.fee.state is state]
        sums: dict[str, int] = defaultdict(int)
        for fee in fitting:
            sums[fee.currency] += fee.amount_cents
        words = " and ".join(in_money(cents, name) for name, cents in sorted(sums.items()))
        if fitting:
            found.append((state, len(fitting), words))
    return tuple(found)


def accounts_sheets(desk: Desk, intake_id: int) -> tuple[Sheet, ...]:
    """What the accounts are given: a line a fee, and the totals by state."""
    rows = load_accounts(desk, intake_id)
    sums: list[tuple[Cell, ...]] = [
        (str(state), count, words) for state, count, words in totals(rows)
    ]
    return (
        Sheet("Fees", HEADERS, tuple(_line(row) for row in rows)),
        Sheet("Totals", ("State", "Fees", "Sum"), tuple(sums)),
    )


def _line(row: AccountRow) -> tuple[Cell, ...]:
    fee, invoice = row.fee, row.invoice
    return (
        invoice.number if invoice else "",
        invoice.issued_on if invoice else None,
        row.due_on,
        fee.payer or fee.mentee,
        fee.order,
        fee.payment,
        fee.mentee,
        fee.amount_cents / 100,
        fee.currency,
        str(fee.state),
        fee.settled_on,
        row.numbers(PaperKind.RECEIPT),
        row.numbers(PaperKind.CREDIT_NOTE),
        fee.note,
    )


def accounts_workbook(desk: Desk, intake_id: int) -> bytes:
    """The fees of an intake as one .xlsx workbook for the accounts."""
    return workbook(accounts_sheets(desk, intake_id))
