"""What Word lets people fill in: content controls, their boxes, lists and days; elements by name.

After ECMA-376 part 1, 17.5.2 (w:sdt) and the extension of 2010 (w14:checkbox). Names are compared
without their namespace, so that strict documents and those of other programs are read as well.
"""

from dataclasses import dataclass
from typing import Any

_PLACEHOLDERS = (
    "click or tap here to enter text", "click here to enter text", "click or tap to enter a date",
    "click here to enter a date", "click to enter a date", "choose an item", "enter text here",
    "enter text", "choose a building block", "tap to enter text", "select an item", "enter a date",
)  # fmt: skip
_SYMBOLS = {
    "F0FE": "☒", "F0FD": "☒", "F0FC": "✓", "F0FB": "☒", "F052": "☒", "F054": "☒", "F053": "☒",
    "F0A8": "☐", "F06F": "☐", "F071": "☐", "F072": "☐", "F0A3": "☐", "F050": "✓", "F0A1": "○",
}  # fmt: skip
"""Letters of the fonts Wingdings and Wingdings 2 that look like boxes and ticks."""


@dataclass(slots=True)
class Piece:
    """Some text of a paragraph; an `answer` comes from a control, `title` is the control's own.

    `settled` answers are whole: the text that is shown with them is not looked at.
    """

    text: str
    answer: bool = False
    title: str = ""
    bold: bool = False
    settled: bool = False


def name_of(element: Any) -> str:
    """An element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def value_of(element: Any, key: str = "val") -> str:
    """An attribute by its name without its namespace."""
    return next((str(v) for k, v in element.attrib.items() if k.rpartition("}")[2] == key), "")


def child(element: Any, *names: str) -> Any | None:
    """The first child, and child of it, with these names."""
    for name in names:
        element = next((e for e in element if name_of(e) == name), None)
        if element is None:
            return None
    return element


def control_title(element: Any) -> str:
    """What a control is called: its title, else its tag."""
    for name in ("alias", "tag"):
        named = child(element, "sdtPr", name)
        if named is not None and value_of(named).strip():
            return value_of(named).strip()
    return ""


def control_text(element: Any, shown: str) -> str:
    """What was filled into a control: a box, a day as ISO text, or its text; else nothing."""
    properties = child(element, "sdtPr")
    if properties is None:
        return shown
    box = child(properties, "checkbox")
    if box is not None:
        state = child(box, "checked")
        return "☒" if state is not None and value_of(state) in {"", "1", "true", "on"} else "☐"
    if child(properties, "showingPlcHdr") is not None or is_placeholder_text(shown):
        return ""
    day = child(properties, "date")
    chosen = value_of(day, "fullDate") if day is not None else ""
    return chosen[:10] if len(chosen) >= 10 else shown


def is_placeholder_text(text: str) -> bool:
    """Whether a control still shows what Word put there."""
    return text.strip().rstrip(".:").casefold() in _PLACEHOLDERS


def symbol(element: Any) -> str:
    """The box or tick that a letter of a picture font looks like; else nothing."""
    return _SYMBOLS.get(value_of(element, "char").upper(), "")
