"""A workbook on its way out of the child: in parts of some rows, put together again outside.

Python's interpreter stands still while one answer is unpacked. A list of 5,000 people in one piece
is a tenth of a second of that, and the window would not answer meanwhile.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from mentordesk.spreadsheets.grids import Row, Workbook

ROWS_AT_ONCE = 200
Part = tuple[int, dict[int, Row]]
"""The place of a sheet in its workbook, and some of its rows."""


def without_rows(answer: object) -> object:
    """What is sent first: a workbook's sheets still empty, any other answer whole."""
    if not isinstance(answer, Workbook):
        return answer
    return replace(answer, grids=tuple(replace(grid, rows={}) for grid in answer.grids))


def parts_of(answer: object) -> Iterator[Part]:
    """The rows that follow, in their order."""
    for place, grid in enumerate(answer.grids if isinstance(answer, Workbook) else ()):
        rows = iter(grid.rows.items())
        while part := dict(islice(rows, ROWS_AT_ONCE)):
            yield place, part


def put_into(answer: object, part: Part) -> None:
    """Put rows into the sheet they belong to."""
    if isinstance(answer, Workbook):
        place, rows = part
        answer.grids[place].rows.update(rows)
