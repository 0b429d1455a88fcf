"""How applications, checklists and answers are worded, coloured, read and typed in the window."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from mentordesk.domain.applications import ApplicationState, Check, CheckItem, CheckState
from mentordesk.domain.fields import Field, Kind
from mentordesk.domain.refusals import Refused
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
_NUMBER = re.compile(r"-?\d+([.,]\d+)?")


def standing_chip(standing: ApplicationState) -> Chip:
    """The chip for where an application stands."""
    return _STANDINGS[standing]


def check_chips(checks: tuple[Check, ...]) -> tuple[Chip, ...]:
    """A chip for each item still missing, or one that says all is there."""
    missing = [check for check in checks if check.state is CheckState.MISSING]
    if not missing:
        return (Chip("Complete", "good", "check"),)
    return tuple(Chip(ITEM_WORDS[check.item], "warn", "warning") for check in missing)


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


def value_from_words(field: Field, text: str) -> "Value":
    """What the coordinator typed as the field's value; raises Refused where it cannot be one."""
    words = text.strip()
    if not words:
        return None
    if field.kind is Kind.CHOICES:
        return tuple(part.strip() for part in words.split(";") if part.strip())
    readers: dict[Kind, Callable[[str], Value]] = {
        Kind.NUMBER: _number,
        Kind.YES_NO: _yes_no,
        Kind.DAY: lambda said: date.fromisoformat(_iso(said)),
        Kind.MOMENT: lambda said: datetime.fromisoformat(_iso(said)),
    }
    reader = readers.get(field.kind)
    return words if reader is None else reader(words)


def _number(words: str) -> float:
    if not _NUMBER.fullmatch(words):
        raise Refused(f"“{words}” is not a number. Nothing was changed.")
    return float(words.replace(",", "."))


def _yes_no(words: str) -> bool:
    known = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}
    known |= {worded("Yes").casefold(): True, worded("No").casefold(): False}
    if words.casefold() not in known:
        raise Refused("Type Yes or No. Nothing was changed.")
    return known[words.casefold()]


def _iso(words: str) -> str:
    if not QDate.fromString(words[:10], "yyyy-MM-dd").isValid():
        raise Refused(
            "Type the day as year-month-day, for example 2021-06-25. Nothing was changed."
        )
    return words
