"""The columns of the list of pairs, its chips and how states are worded."""

from datetime import date

from mentordesk.domain.pairing import LIVE, PairState
from mentordesk.domain.year import FeeState
from mentordesk.services.pairs import PairRow
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.tokens import fit_word

_STATES = {
    PairState.DRAFT: Chip("Draft", "accent"),
    PairState.CONFIRMED: Chip("Confirmed", "good", "check"),
    PairState.NOTIFIED: Chip("Told", "good", "mail"),
    PairState.ACTIVE: Chip("Active", "good", "pairs"),
    PairState.ON_HOLD: Chip("On hold", "warn"),
    PairState.COMPLETED: Chip("Completed", "plain", "check"),
    PairState.ENDED_EARLY: Chip("Ended early", "plain", "cross"),
}
_FEES = {
    FeeState.DUE: Chip("Due", "warn"),
    FeeState.PAID: Chip("Paid", "good", "check"),
    FeeState.WAIVED: Chip("Waived"),
    FeeState.REFUND_QUESTION: Chip("Refund?", "bad"),
    FeeState.REFUNDED: Chip("Refunded"),
}


def state_chips(row: PairRow) -> tuple[Chip, ...]:
    """A pair's state, and that nobody has heard of a contact."""
    pin = (Chip("Pinned", "plain", "pin"),) if row.pinned and row.state is PairState.DRAFT else ()
    silent = (Chip("No contact yet", "warn", "warning"),) if row.no_contact_yet else ()
    quiet = (Chip(f"Silent for {row.quiet_days} days", "warn", "clock"),)
    return (_STATES[row.state], *pin, *silent, *(quiet if row.silent and row.contacts else ()))


def fee_chip(state: FeeState) -> Chip:
    """A fee's state as a coloured word."""
    return _FEES[state]


def _maybe(day: date | None) -> str:
    return "" if day is None else day_in_words(day)


def _fit(row: PairRow) -> str:
    return "" if row.score is None else f"{row.score} {fit_word(row.score).lower()}"


COLUMNS = (
    Column("Mentee", lambda row: row.mentee, width=145, strong=True),
    Column("Mentor", lambda row: row.mentor, width=145, strong=True),
    Column("Fit", _fit, key=lambda row: -1 if row.score is None else row.score, width=92),
    Column(
        "State",
        lambda row: str(row.state),
        key=lambda row: list(PairState).index(row.state),
        width=214,
        chips=state_chips,
        tooltip=lambda row: f"{row.state}. {row.end_reason or ''} {row.end_note}",
    ),
    Column(
        "Last contact",
        lambda row: _maybe(row.last_contact_on),
        key=lambda row: row.last_contact_on or date.min,
        width=100,
    ),
    Column(
        "Contacts",
        lambda row: str(row.contacts),
        key=lambda row: row.contacts,
        width=80,
        right=True,
    ),
    Column("Hours", lambda row: f"{row.hours:g}", key=lambda row: row.hours, width=65, right=True),
    Column(
        "Check-in due",
        lambda row: _maybe(row.check_in_due),
        key=lambda row: row.check_in_due or date.max,
        width=120,
    ),
    Column(
        "Fee",
        lambda row: str(row.fee or ""),
        width=110,
        chips=lambda row: (_FEES[row.fee],) if row.fee else (),
    ),
    Column(
        "Told",
        lambda row: _maybe(row.notified_on),
        key=lambda row: row.notified_on or date.max,
        width=110,
    ),
)

FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("draft", "Draft", lambda row: row.state is PairState.DRAFT),
    Filter("confirmed", "Confirmed", lambda row: row.state is PairState.CONFIRMED),
    Filter("running", "Running", lambda row: row.state in LIVE - {PairState.DRAFT}),
    Filter("no contact", "No contact yet", lambda row: row.no_contact_yet),
    Filter("silent", "Silent", lambda row: row.silent),
    Filter("fee", "Fee due", lambda row: row.fee is FeeState.DUE),
    Filter("ended", "Ended", lambda row: row.state not in LIVE),
)
