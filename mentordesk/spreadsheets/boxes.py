"""Boxes with their option in one cell, whatever the options: what was ticked, of what question.

Where no vocabulary knows the options, the boxes belong to the label left of them or above them.
"""

import re
from dataclasses import dataclass

from mentordesk.spreadsheets.grids import CellValue
from mentordesk.spreadsheets.marks import EMPTY_TICKS, TICKS

Place = tuple[int, int]
_TICKED = tuple(mark for mark in TICKS if not mark.isalpha())
_SIGNS = "|".join(
    re.escape(mark) for mark in sorted({*_TICKED, *EMPTY_TICKS}, key=len, reverse=True)
)
_PART = re.compile(rf"({_SIGNS})\s*(.*?)(?=\s*(?:{_SIGNS})|$)", re.DOTALL | re.IGNORECASE)
_STARTS = re.compile(rf"\s*(?:{_SIGNS})", re.IGNORECASE)
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Boxes:
    """The boxes below or beside one label; `chosen` are the options of those that are ticked."""

    label: Place
    places: tuple[Place, ...]
    chosen: tuple[str, ...]


def is_box(value: CellValue) -> bool:
    """Whether a cell begins with a box, ticked or not, and goes on with words."""
    if not isinstance(value, str) or _STARTS.match(value) is None:
        return False
    return any(words.strip() for _, words in _PART.findall(value))


def ticked_words(text: str) -> tuple[str, ...] | None:
    """What is ticked in one cell of boxes ("\u2612 Yes \u2610 No"); None where it holds no box."""
    found = _PART.findall(text) if _STARTS.match(text) else []
    if not found:
        return None
    return tuple(
        words.strip() for mark, words in found if mark.casefold() in _TICKED and words.strip()
    )


def boxes_of(cells: dict[Place, CellValue], used: set[Place]) -> tuple[Boxes, ...]:
    """The groups of boxes on a form that have a label, at least two boxes each."""
    boxes = {place for place, value in cells.items() if place not in used and is_box(value)}
    found = []
    while boxes:
        first = min(boxes)
        group = _together(boxes, first)
        boxes -= set(group)
        label = _label_of(cells, first, used)
        if label is not None and len(group) >= FEWEST:
            chosen = [ticked_words(str(cells[place])) or () for place in group]
            found.append(Boxes(label, tuple(group), tuple(w for words in chosen for w in words)))
    return tuple(found)


def _together(boxes: set[Place], first: Place) -> list[Place]:
    """The boxes in the rows that follow one another from the first, in reading order."""
    row, column = first
    group: list[Place] = []
    while (row, column) in boxes:
        group += sorted(place for place in boxes if place[0] == row and place[1] >= column)
        row += 1
    return group


def _label_of(cells: dict[Place, CellValue], first: Place, used: set[Place]) -> Place | None:
    row, column = first
    left = [c for r, c in cells if r == row and c < column]
    candidates = [(row, max(left))] if left else []
    candidates += [(row - 1, column), (row - 2, column)]
    for place in candidates:
        if place in cells and place not in used:
            return place if not is_box(cells[place]) else None
    return None
