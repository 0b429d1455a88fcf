"""Lists of options with a mark beside the chosen ones, as paper forms have them."""

from dataclasses import dataclass

from mentordesk.domain.vocabulary import Option, Scheme, find_option
from mentordesk.spreadsheets.boxes import is_box
from mentordesk.spreadsheets.drafts import Source
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.marks import EMPTY_TICKS, TICKS

Place = tuple[int, int]
_LISTED = ("areas", "contact_modes", "sector", "career_stage", "location_pref", "times")
_MULTI = frozenset({"areas", "contact_modes", "times"})


@dataclass(frozen=True, slots=True)
class TickedList:
    """The chosen options of one list; `places` are all its cells, options and marks."""

    field: str
    chosen: tuple[str, ...] | str
    source: Source
    places: frozenset[Place]


def ticked_lists(
    cells: dict[Place, CellValue], scheme: Scheme
) -> tuple[tuple[TickedList, ...], set[Place]]:
    """The ticked lists of a form and every cell that belongs to one.

    Two or more cells that are options of one vocabulary, at least one of them with a mark beside
    it or before it in the same cell, are a list; without any mark they are left alone.
    """
    lists: list[TickedList] = []
    used: set[Place] = set()
    for name in _LISTED:
        options = scheme.options.get(name, ())
        found = {
            place: option
            for place, value in cells.items()
            if place not in used and (option := _option(options, value)) is not None
        }
        if len(found) < 2:
            continue
        found = _with_boxes(cells, found)
        marks = {p: m for p, o in found.items() if (m := _mark(cells, p, set(found)))}
        if not marks:
            continue
        places = {*found, *(m for m in marks.values()), *_empty_marks(cells, found)}
        ticked = tuple(o.text for o in options if any(found[p] is o for p in marks))
        first = min(marks)
        also = tuple(sorted(places - {first}))
        source = Source(first[0], first[1], name, "; ".join(ticked), also)
        chosen: tuple[str, ...] | str = ticked if name in _MULTI else ticked[0]
        lists.append(TickedList(name, chosen, source, frozenset(places)))
        used |= places
    return tuple(lists), used


def _with_boxes(cells: dict[Place, CellValue], found: dict[Place, Option]) -> dict[Place, Option]:
    """Where options stand with boxes, only those: a label may be worded like an option."""
    boxed = {place: option for place, option in found.items() if is_box(cells[place])}
    return boxed if len(boxed) >= 2 else found


def _option(options: tuple[Option, ...], value: CellValue) -> Option | None:
    if not isinstance(value, str) or len(value) > 120:
        return None
    return find_option(options, _bare(value))


def _bare(text: str) -> str:
    words = text.strip()
    for mark in (*TICKS, *EMPTY_TICKS):
        if len(mark) > 1 or not mark.isalpha():
            words = words.removeprefix(mark)
    return words.strip()


def _mark(cells: dict[Place, CellValue], place: Place, options: set[Place]) -> Place | None:
    """The place of an option's mark: inside its own cell, right of it, or left of it."""
    text = as_text(cells[place]).strip()
    if any(text.startswith(t) for t in TICKS if not t.isalpha()):
        return place
    row, column = place
    for beside in ((row, column + 1), (row, column + 2)):
        if beside in options:
            break
        if beside in cells:
            return beside if _is_mark(cells[beside]) else None
    left = (row, column - 1)
    if left in cells and _is_mark(cells[left]) and (row, column - 2) not in options:
        return left
    return None


def _is_mark(value: CellValue) -> bool:
    return value is True or as_text(value).strip().casefold() in TICKS | {"yes", "y", "1"}


def _empty_marks(cells: dict[Place, CellValue], found: dict[Place, Option]) -> set[Place]:
    beside = {(row, column + 1) for row, column in found}
    return {
        p
        for p in beside
        if p in cells
        and as_text(cells[p]).strip().casefold() in EMPTY_TICKS | {"no", "n", "false", "0"}
    }
