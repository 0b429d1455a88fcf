"""Grids: what a reader makes of one sheet, whatever its format, with addresses as in Excel."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

CellValue = str | int | float | bool | datetime | date | time | timedelta
Row = dict[int, CellValue]
"""The cells of one row that are not empty, by column number from 1."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One visible sheet: rows by their number from 1, in order, without empty rows and cells.

    `sheet` is None for files that have no sheets (text, HTML). `unfinished` are the cells
    (row, column) that hold a formula without a stored value. `known` are the columns whose field
    is certain beforehand (empty: it has none), because we wrote the sheet ourselves. `places` name
    the cells of a document, which has no addresses.
    """

    sheet: str | None
    rows: dict[int, Row]
    hidden_rows: frozenset[int] = frozenset()
    unfinished: frozenset[tuple[int, int]] = frozenset()
    known: dict[int, str] = field(default_factory=dict)
    places: dict[tuple[int, int], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of another list of our own export (pairs, meetings...) that was edited or added.

    `kind` is the list's, as "contact"; `key` names what the row was exported from, as "contact 7",
    and is empty for a row that was added. `cells` are the whole row by heading; `edited` and
    `emptied` the headings of cells that are not as exported, `marks` what each was then.
    """

    kind: str
    sheet: str
    row: int
    made_for: str
    key: str
    cells: dict[str, CellValue]
    edited: tuple[str, ...] = ()
    emptied: tuple[str, ...] = ()
    marks: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Workbook:
    """All visible sheets of one file, and what was left aside (in plain words).

    `listed` are the changed rows of the other lists of our own export.
    """

    kind: str
    grids: tuple[Grid, ...]
    notes: tuple[str, ...] = field(default=())
    listed: tuple[ListedRow, ...] = ()


def column_letters(number: int) -> str:
    """The letters of a column by its number from 1: 1 is A, 27 is AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """A cell's address as Excel shows it, such as D7."""
    return f"{column_letters(column)}{row}"


def as_text(value: CellValue) -> str:
    """A cell's value as a person would read it (whole numbers without `.0`, ISO dates)."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        text = value.isoformat(sep=" ")
        return text.removesuffix(" 00:00:00")
    return str(value)
