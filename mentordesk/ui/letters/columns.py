"""The columns of a letter's recipients, of the letters that were drafted, and of the outbox."""

from mentordesk.domain.year import LetterState
from mentordesk.services.letters import LetterRow, Preview
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column

STATES = {
    LetterState.DRAFTED: Chip("Drafted", "accent", "edit"),
    LetterState.QUEUED: Chip("Waiting", "plain", "clock"),
    LetterState.SENDING: Chip("Sending", "plain", "clock"),
    LetterState.SENT: Chip("Sent", "good", "check"),
    LetterState.FAILED: Chip("Failed", "bad", "cross"),
    LetterState.UNCERTAIN: Chip("Uncertain", "warn", "warning"),
}

IN_OUTBOX = frozenset(
    {LetterState.QUEUED, LetterState.SENDING, LetterState.FAILED, LetterState.UNCERTAIN}
)


def _ready(row: Preview) -> tuple[Chip, ...]:
    if row.kept is not None:
        return (STATES[row.kept.state],)
    if row.blocked:
        return (Chip("Cannot be written", "warn", "warning"),)
    return (Chip("Ready", "good", "check"),)


def _standing(row: Preview) -> str:
    if row.kept is not None:
        return str(row.kept.state)
    return row.blocked or "ready"


def _about(row: Preview) -> str:
    if row.kept is None:
        return row.blocked or "This letter can be drafted."
    if row.kept.state is LetterState.DRAFTED:
        return "This letter is drafted; ticked again, it is drafted anew."
    moment = row.kept.sent_at or row.kept.drafted_at
    return f"This letter is {row.kept.state}, {day_in_words(moment.date())}."


RECIPIENTS = (
    Column("", lambda _row: "", width=36),
    Column(
        "Name",
        lambda row: row.name,
        width=190,
        strong=True,
        below=lambda row: row.email,
    ),
    Column("Ready?", _standing, width=150, chips=_ready, tooltip=_about),
)
RECIPIENT_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("ready", "Ready", lambda row: not row.blocked and row.kept is None),
    Filter("blocked", "Blocked", lambda row: bool(row.blocked)),
    Filter("written", "Written before", lambda row: row.kept is not None),
)


def _state(row: LetterRow) -> tuple[Chip, ...]:
    return (STATES[row.state],)


def _why(row: LetterRow) -> str:
    moved = row.state is LetterState.DRAFTED and row.email != row.email_now
    return row.failure or (f"The address is now {row.email_now}; draft it anew." if moved else "")


_STATE = Column(
    "State",
    lambda row: str(row.state),
    key=lambda row: list(LetterState).index(row.state),
    width=120,
    chips=_state,
    tooltip=lambda row: _why(row) or str(row.state),
)
_MAIL = Column("E-mail", lambda row: row.email, width=210)
_ALONG = Column(
    "Files",
    lambda row: str(row.files) if row.files else "",
    key=lambda row: row.files,
    width=60,
    right=True,
)
LOG = (
    Column("Name", lambda row: row.name, width=180, strong=True),
    Column("Letter", lambda row: row.subject, width=400),
    _STATE,
    Column(
        "Drafted",
        lambda row: day_in_words(row.drafted_at.date()),
        key=lambda row: row.drafted_at,
        width=110,
    ),
    _ALONG,
    _MAIL,
)
LOG_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("drafted", "Drafted", lambda row: row.state is LetterState.DRAFTED),
    Filter("sent", "Sent", lambda row: row.state is LetterState.SENT),
    Filter("others", "In the outbox", lambda row: row.state in IN_OUTBOX),
)
OUTBOX = (
    Column("Name", lambda row: row.name, width=180, strong=True, below=lambda row: row.email),
    Column("Letter", lambda row: row.subject, width=280),
    _STATE,
    Column("What happened", _why, width=380, tooltip=_why),
)
OUTBOX_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("waiting", "Waiting", lambda row: row.state is LetterState.QUEUED),
    Filter("failed", "Failed", lambda row: row.state is LetterState.FAILED),
    Filter("uncertain", "Uncertain", lambda row: row.state is LetterState.UNCERTAIN),
)
