"""Reading back a workbook of rows that were not imported, mended or not, as what they came from.

Each row says in its first columns why it was not imported, and from which file, sheet and row it
came; these travel with the row when it is sorted or copied. The rows are given to the importer
under their own file, sheet and row number, so that whatever is imported names its true origin.
"""

from collections import defaultdict
from collections.abc import Iterator

from mentordesk.domain.sinks import unescaped
from mentordesk.spreadsheets.grids import Grid, Row, as_text

REFUSED_KEY = "refused"
"""The key of the first column on the hidden sheet: it marks a sheet of refused rows."""
PLACE = ("Not imported because", "File", "Sheet", "Row")
"""The columns before the row's own."""
WITHIN = " \u203a"
"""Between the name of a file and of its sheet, in the name of a grid that was read back."""


def grid_name(file: str, sheet: str) -> str:
    """The name a row's origin goes by: the file and the sheet within it."""
    return f"{file}{WITHIN} {sheet}".rstrip()


def origin_of(name: str | None) -> tuple[str, str | None] | None:
    """The file and the sheet a name of `grid_name` stands for; None for any other name."""
    file, within, sheet = (name or "").partition(WITHIN)
    return (file, sheet.strip() or None) if within and file else None


def refused_of(grid: Grid, keys: list[str]) -> Iterator[Grid]:
    """The rows of one sheet of refused rows, a grid for each file and sheet they came from."""
    header = grid.rows.get(1, {})
    own = [column for column in header if column > len(PLACE)]
    fields = dict(enumerate(keys, start=1))
    known = {column - len(PLACE): fields[column] for column in own if fields.get(column)}
    groups: dict[tuple[str, str], dict[int, Row]] = defaultdict(dict)
    for number, row in grid.rows.items():
        if number == 1:
            continue
        place = tuple(as_text(row.get(column, "")) for column in (2, 3))
        rows = groups[place[0], place[1]]
        rows[_number(row.get(4), rows)] = _plain(row)
    for (file, sheet), rows in groups.items():
        whole = {1: _plain(header), **dict(sorted(rows.items()))}
        yield Grid(grid_name(file or (grid.sheet or ""), sheet), whole, known=known)


def _number(said: object, taken: dict[int, Row]) -> int:
    """The row's own number; the next free one where it is missing or there already."""
    if isinstance(said, int) and said > 1 and said not in taken:
        return said
    return max(taken, default=1) + 1


def _plain(row: Row) -> Row:
    """A row without the columns of its place, every other where it stood in its own file."""
    return {
        column - len(PLACE): unescaped(value) if isinstance(value, str) else value
        for column, value in row.items()
        if column > len(PLACE)
    }
