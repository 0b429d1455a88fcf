"""Reading back a workbook that MentorDesk exported: its hidden sheet says what is what.

Here the sheet of applicants is read (own_lists reads the others); columns that merely inform (where
an application stands) are left out, texts that went on upon another sheet are joined, so that an
export changes nothing.
"""

from collections.abc import Iterable
from dataclasses import replace

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.sinks import unescaped
from mentordesk.spreadsheets.base_values import (
    OWN_COLUMN,
    ROW_HEADER,
    BaseRow,
    marks_in,
    row_text,
)
from mentordesk.spreadsheets.grids import CellValue, Grid, Row, as_text
from mentordesk.spreadsheets.mended import REFUSED_KEY, refused_of
from mentordesk.spreadsheets.sheets import (
    APPLICANTS_KEY,
    EXPORT_MARK,
    INFORMS,
    LONG_TEXT_SHEET,
    LONGEST_TEXT,
)


def applicants_of(grids: Iterable[Grid], identities: Grid) -> tuple[Grid, ...]:
    """The grids of an export that hold applicants, as the importer should see them.

    Where the hidden sheet is not one of ours, or its sheets were renamed, all grids are returned.
    """
    known = tuple(grids)
    lines = identity_lines(identities)
    if not lines:
        return known
    meanings = {
        as_text(sheet): as_text(key).split("|") for sheet, row, key in lines[1:] if row == 1
    }
    refused = {sheet: keys for sheet, keys in meanings.items() if keys[0] == REFUSED_KEY}
    if refused:
        return tuple(
            one
            for grid in known
            if grid.sheet in refused
            for one in refused_of(grid, refused[grid.sheet])
        )
    columns = {sheet: keys for sheet, keys in meanings.items() if APPLICANTS_KEY in keys}
    made_for = as_text(lines[0][2])
    rest = next((grid for grid in known if grid.sheet == LONG_TEXT_SHEET), None)
    ours = tuple(
        _with_bases(_as_imported(grid, columns[grid.sheet], rest), columns[grid.sheet], made_for)
        for grid in known
        if grid.sheet is not None and grid.sheet in columns
    )
    return ours or known


def identity_lines(identities: Grid) -> list[tuple[CellValue, ...]]:
    """The lines of the hidden sheet (sheet, row, key), its mark first; none where not ours."""
    lines = [tuple(row.get(column, "") for column in (1, 2, 3)) for row in identities.rows.values()]
    return lines if lines and lines[0][0] == EXPORT_MARK else []


def _as_imported(grid: Grid, keys: list[str], rest: Grid | None) -> Grid:
    header = grid.rows.get(1, {})
    informing = {key.removeprefix(INFORMS) for key in keys if key.startswith(INFORMS)}
    left_out = {column for column, name in header.items() if as_text(name) in informing}
    rows: dict[int, Row] = {
        number: {
            column: unescaped(value) if isinstance(value, str) else value
            for column, value in row.items()
            if column not in left_out
        }
        for number, row in grid.rows.items()
    }
    if rest is not None:
        join_long_texts(grid.sheet or "", rows, rest)
    labels = {field.label: field.key for field in FIELDS if field.key in keys} | {"Role": "role"}
    known = {
        column: labels[as_text(name)] for column, name in header.items() if as_text(name) in labels
    }
    return Grid(grid.sheet, rows, grid.hidden_rows, grid.unfinished, known)


def _with_bases(grid: Grid, keys: list[str], made_for: str) -> Grid:
    """Each row with what it held when it was exported, in a column that has no field.

    A row copied within the sheet is not the exported row: only the first of a key is.
    """
    place = own_place(grid)
    if place is None:
        return grid
    seen: set[str] = set()
    grid.rows[1][place] = ROW_HEADER
    for number, row in grid.rows.items():
        said = row.pop(place, "") if number > 1 else ""
        found = marks_in(as_text(said), keys)
        if found is not None and found[0] not in seen:
            seen.add(found[0])
            row[place] = row_text(BaseRow(made_for, *found))
    return replace(grid, known={**grid.known, place: ""})


def own_place(grid: Grid) -> int | None:
    """The column that says what each row was exported from; None where there is none."""
    header = grid.rows.get(1, {})
    return next((column for column, name in header.items() if name == OWN_COLUMN), None)


def join_long_texts(sheet: str, rows: dict[int, Row], rest: Grid) -> None:
    """Put the pieces of long texts behind the piece that filled its cell."""
    places = {as_text(name): column for column, name in rows.get(1, {}).items()}
    for line in list(rest.rows.values())[1:]:
        name, number, header, _part, piece = (line.get(column, "") for column in range(1, 6))
        column = places.get(as_text(header))
        if name != sheet or not isinstance(number, int) or column is None:
            continue
        begun = rows.get(number, {}).get(column)
        if isinstance(begun, str) and fills_a_cell(begun):
            rows[number][column] = begun + unescaped(as_text(piece))


def fills_a_cell(value: CellValue) -> bool:
    """Whether a text fills its cell, so that the rest of it stands on another sheet."""
    return len(as_text(value).encode("utf-16-le")) // 2 >= LONGEST_TEXT - 1
