"""The columns of the recipients of a letter, and of the letters that were drafted."""

from mentordesk.domain.year import LetterState
from mentordesk.services.letters import LetterRow, Preview
from mentordesk.ui.applicants.words import day_in_words
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column

_STATES = {
    LetterState.DRAFTED: Chip("Drafted", "accent", "edit"),
    LetterState.QUEUED: Chip("Queued", "plain", "clock"),
    LetterState.SENDING: Chip("Sending", "plain", "clock"),
    LetterState.SENT: Chip("Sent", "good", "check"),
    LetterState.FAILED: Chip("Failed", "bad", "cross"),
    LetterState.UNCERTAIN: Chip("Uncertain", "warn", "warning"),
}


def _ready(row: Preview) -> tuple[Chip, ...]:
    if row.blocked:
        return (Chip("Cannot be written", "warn", "warning"),)
    return (Chip("Ready", "good", "check"),)


RECIPIENTS = (
    Column("", lambda _row: "", width=36),
    Column("Name", lambda row: row.name, width=170, strong=True),
    Column(
        "Ready?",
        lambda row: row.blocked or "ready",
        width=160,
        chips=_ready,
        tooltip=lambda row: row.blocked or "This letter can be drafted.",
    ),
    Column("E-mail", lambda row: row.email, width=210),
)
RECIPIENT_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("ready", "Ready", lambda row: not row.blocked),
    Filter("blocked", "Blocked", lambda row: bool(row.blocked)),
)


def _state(row: LetterRow) -> tuple[Chip, ...]:
    return (_STATES[row.state],)


LOG = (
    Column("Name", lambda row: row.name, width=180, strong=True),
    Column("Letter", lambda row: row.subject, width=330),
    Column(
        "State",
        lambda row: str(row.state),
        key=lambda row: list(LetterState).index(row.state),
        width=120,
        chips=_state,
    ),
    Column(
        "Drafted",
        lambda row: day_in_words(row.drafted_at.date()),
        key=lambda row: row.drafted_at,
        width=120,
    ),
    Column("E-mail", lambda row: row.email, width=220),
)
LOG_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("drafted", "Drafted", lambda row: row.state is LetterState.DRAFTED),
    Filter("sent", "Sent", lambda row: row.state is LetterState.SENT),
)
