"""How applications, checklists and answers are worded and coloured in the window."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from mentordesk.domain.applications import ApplicationState, Check, CheckItem, CheckState
from mentordesk.ui.dates import day_and_clock, day_in_words
from mentordesk.ui.rows import Chip
from mentordesk.ui.worded import worded

if TYPE_CHECKING:
    from mentordesk.services.answers import Value

_STANDINGS = {
    ApplicationState.RECEIVED: Chip("Received", "accent"),
    ApplicationState.INCOMPLETE: Chip("Incomplete", "warn", "warning"),
    ApplicationState.READY: Chip("Ready", "good", "check"),
    ApplicationState.MATCHED: Chip("Matched", "good", "pairs"),
    ApplicationState.UNMATCHED: Chip("Unmatched", "warn"),
    ApplicationState.CARRIED_FORWARD: Chip("Carried forward"),
    ApplicationState.WITHDRAWN: Chip("Withdrawn"),
    ApplicationState.DECLINED: Chip("Declined"),
}
ITEM_WORDS = {
    CheckItem.FORM: "Form",
    CheckItem.CODE_OF_CONDUCT: "Code of Conduct",
    CheckItem.RESUME: "Resume",
    CheckItem.MEMBERSHIP: "Membership",
    CheckItem.ELIGIBILITY: "Eligibility",
}
_NEEDED = {item: Chip(words, "warn", "warning") for item, words in ITEM_WORDS.items()}
_COMPLETE = (Chip("Complete", "good", "check"),)


def standing_chip(standing: ApplicationState) -> Chip:
    """The chip for where an application stands."""
    return _STANDINGS[standing]


def check_chips(checks: tuple[Check, ...]) -> tuple[Chip, ...]:
    """A chip for each item still missing, or one that says all is there."""
    missing = tuple(_NEEDED[check.item] for check in checks if check.state is CheckState.MISSING)
    return missing or _COMPLETE


def checks_in_words(checks: tuple[Check, ...]) -> str:
    """The whole checklist in lines: "Resume: missing"."""
    return "\n".join(
        f"{ITEM_WORDS[check.item]}: {check.state}" + (f" ({check.reason})" if check.reason else "")
        for check in checks
    )


def value_in_words(value: "Value") -> str:
    """An answer as it is shown."""
    if value is None or isinstance(value, bool):
        return worded({None: "", True: "Yes", False: "No"}[value])
    if isinstance(value, datetime):
        return day_and_clock(value)
    if isinstance(value, date):
        return day_in_words(value)
    if isinstance(value, tuple):
        return "; ".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def value_to_edit(value: "Value") -> str:
    """An answer as it is typed: days in ISO form, the rest as it is shown."""
    return value.isoformat() if isinstance(value, date) else value_in_words(value)
