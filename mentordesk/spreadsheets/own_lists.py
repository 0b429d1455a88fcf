"""The other lists of our own export, read back: which rows were edited or added outside.

Each row carries what it held when it was written (base_values), so that a cell nobody edited says
nothing. Where the columns were moved, the headings tell which is which.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mentordesk.domain.sinks import unescaped
from mentordesk.spreadsheets.base_values import OWN_COLUMN, mark_of, marks_in
from mentordesk.spreadsheets.grids import CellValue, Grid, ListedRow, as_text
from mentordesk.spreadsheets.own_export import (
    fills_a_cell,
    identity_lines,
    join_long_texts,
    own_place,
)
from mentordesk.spreadsheets.sheets import LIST_MARK, LONG_TEXT_SHEET


@dataclass(frozen=True, slots=True)
class _List:
    """What the hidden sheet says of one sheet: which list it is, its headings as exported."""

    kind: str
    headers: list[str]
    made_for: str


def listed_rows(grids: Iterable[Grid], identities: Grid) -> tuple[ListedRow, ...]:
    """The rows of other lists that are not as they were exported; none for a foreign workbook.

    A row that was deleted, or emptied as a whole, is not among them: nothing is deleted so.
    """
    known = tuple(grids)
    lists = _lists(identities)
    rest = next((grid for grid in known if grid.sheet == LONG_TEXT_SHEET), None)
    return tuple(
        row
        for grid in known
        if grid.sheet in lists and 1 in grid.rows
        for row in _changed(_whole(grid, rest), lists[grid.sheet])
    )


def without_lists(grids: tuple[Grid, ...], identities: Grid) -> tuple[Grid, ...]:
    """The grids that are none of the other lists: those are never read for applicants."""
    lists = _lists(identities)
    return tuple(grid for grid in grids if grid.sheet not in lists)


def _lists(identities: Grid) -> dict[str | None, _List]:
    lines = identity_lines(identities)
    found: dict[str | None, _List] = {}
    for sheet, row, key in lines[1:]:
        kind, *headers = as_text(key).split("|")
        if row == 1 and kind.startswith(LIST_MARK):
            name = kind.removeprefix(LIST_MARK)
            found[as_text(sheet)] = _List(name, headers, as_text(lines[0][2]))
    return found


def _whole(grid: Grid, rest: Grid | None) -> Grid:
    """The sheet with its texts as they were before they were made safe, in one piece each."""
    rows = {
        number: {
            column: unescaped(value) if isinstance(value, str) else value
            for column, value in row.items()
        }
        for number, row in grid.rows.items()
    }
    if rest is not None:
        join_long_texts(grid.sheet or "", rows, rest)
    return Grid(grid.sheet, rows)


def _changed(grid: Grid, found: _List) -> Iterator[ListedRow]:
    place = own_place(grid)
    headers = {column: as_text(name) for column, name in grid.rows[1].items()}
    seen: set[str] = set()
    for number, row in grid.rows.items():
        cells = {
            headers[column]: value
            for column, value in row.items()
            if headers.get(column, OWN_COLUMN) != OWN_COLUMN
        }
        if number == 1 or not cells:
            continue
        base = marks_in(as_text(row.get(place or 0, "")), found.headers)
        if base is None or base[0] in seen:
            yield ListedRow(found.kind, grid.sheet or "", number, found.made_for, "", cells)
            continue
        seen.add(base[0])
        key, marks = base
        edited = tuple(h for h, value in cells.items() if h in marks and _is_new(value, marks[h]))
        gone = (h for h in headers.values() if marks.get(h) and h not in cells)
        emptied = tuple(gone)
        if edited or emptied:
            yield ListedRow(
                found.kind, grid.sheet or "", number, found.made_for, key, cells,
                edited, emptied, marks,
            )  # fmt: skip


def _is_new(value: CellValue, mark: str) -> bool:
    """Whether a cell was edited; a text that fills its cell lost its rest with the other sheet."""
    return mark_of(value) != mark and not (isinstance(value, str) and fills_a_cell(value))
