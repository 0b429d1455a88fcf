"""The columns and filters of the list of fees."""

from datetime import date

from mentordesk.domain.numbers import how_many
from mentordesk.domain.year import FeeState, PaperKind
from mentordesk.services.accounts import AccountRow
from mentordesk.ui.amounts import amount_in_words
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter
from mentordesk.ui.pairs.columns import fee_chip
from mentordesk.ui.rows import Chip, Column


def _late(row: AccountRow) -> str:
    return f"{how_many(row.days_late, 'day')} late"


def _state(row: AccountRow) -> tuple[Chip, ...]:
    late = (Chip(_late(row), "bad", "clock"),) if row.days_late else ()
    return (fee_chip(row.fee.state), *late)


def _papers(row: AccountRow) -> str:
    numbers = [row.numbers(kind) for kind in PaperKind]
    return ", ".join(number for number in numbers if number)


COLUMNS = (
    Column("Mentee", lambda row: row.fee.mentee, width=140, strong=True),
    Column(
        "State",
        lambda row: f"{row.fee.state}" + (f", {_late(row)}" if row.days_late else ""),
        key=lambda row: (list(FeeState).index(row.fee.state), -row.days_late),
        width=200,
        chips=_state,
        tooltip=lambda row: row.fee.note or str(row.fee.state),
    ),
    Column(
        "Amount",
        lambda row: amount_in_words(row.fee.amount),
        key=lambda row: row.fee.amount_cents,
        width=90,
        right=True,
    ),
    Column(
        "Due on",
        lambda row: day_in_words(row.due_on),
        key=lambda row: row.due_on,
        width=95,
    ),
    Column("Paid by", lambda row: row.fee.payer or row.fee.mentee, width=125),
    Column("Reference", lambda row: row.fee.reference, width=85),
    Column(
        "Invoice", lambda row: row.invoice.number if row.invoice else "", width=130, tooltip=_papers
    ),
    Column(
        "Reminded",
        lambda row: day_in_words(row.reminded_on) if row.reminded_on else "",
        key=lambda row: row.reminded_on or date.min,
        width=95,
    ),
)  # fmt: skip

FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("due", "Due", lambda row: row.fee.state is FeeState.DUE),
    Filter("late", "Late", lambda row: row.days_late > 0),
    Filter("release", "May be released", lambda row: row.to_release),
    Filter("question", "Refund?", lambda row: row.fee.state is FeeState.REFUND_QUESTION),
    Filter("paid", "Paid", lambda row: row.fee.state is FeeState.PAID),
    Filter(
        "uninvoiced",
        "Without an invoice",
        lambda row: row.fee.state is FeeState.DUE and row.invoice is None,
    ),
)
