"""What the preview of a list shows of each line."""

from functools import partial
from typing import Any

from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.plans import ListItem
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column

_CHIPS = {
    Outcome.NEW: Chip("New", "good", "plus"),
    Outcome.CHANGED: Chip("Changed", "accent", "swap"),
    Outcome.UNCHANGED: Chip("Same", "plain", "check"),
    Outcome.NEEDS_YOU: Chip("Needs you", "warn", "warning"),
    Outcome.REFUSED: Chip("Not imported", "bad", "cross"),
}
_ORDER = (
    Outcome.NEEDS_YOU,
    Outcome.CHANGED,
    Outcome.NEW,
    Outcome.REFUSED,
    Outcome.UNCHANGED,
)
"""What wants a look first."""


def ordered(items: tuple[ListItem[Any], ...]) -> list[ListItem[Any]]:
    """The lines as the preview shows them: questions and changes first."""
    return sorted(items, key=lambda item: (_ORDER.index(item.outcome), item.number))


def has_box(item: ListItem[Any]) -> bool:
    """Whether a line can be imported at all, and so can be ticked."""
    return item.outcome in {Outcome.NEW, Outcome.CHANGED}


COLUMNS = (
    Column("Who", lambda item: item.who, width=210, strong=True),
    Column(
        "What happens",
        lambda item: _CHIPS[item.outcome].text,
        key=lambda item: _ORDER.index(item.outcome),
        width=130,
        chips=lambda item: (_CHIPS[item.outcome],),
    ),
    Column("The list says", lambda item: item.says, width=200),
    Column("Note", lambda item: item.reason, width=270),
    Column(
        "Stands in",
        lambda item: item.place,
        width=110,
        tooltip=lambda item: " | ".join(item.shown) or item.place,
    ),
)


def filters(known: tuple[ListItem[Any], ...]) -> tuple[Filter, ...]:
    """A chip for all lines and one for each thing that happens."""
    found = {item.outcome for item in known}
    chips = [Filter(one.value, _CHIPS[one].text, partial(_is, one)) for one in _ORDER]
    return (
        Filter("all", "All", lambda _item: True),
        *(chip for chip, one in zip(chips, _ORDER, strict=True) if one in found),
    )


def _is(outcome: Outcome, item: ListItem[Any]) -> bool:
    return item.outcome is outcome
