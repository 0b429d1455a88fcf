"""Workbooks by python-calamine: .xls, .ods, .xlsb, and what openpyxl does not understand."""

import io
from collections.abc import Iterator
from itertools import count
from typing import Any

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.grids import CellValue, Grid, Row, Workbook
from mentordesk.spreadsheets.old_sheets import OldWorkbook, look_at_old
from mentordesk.spreadsheets.open_sheets import hidden_in_ods
from mentordesk.spreadsheets.read_limits import NOT_UNDERSTOOD, Allowance
from mentordesk.spreadsheets.sniff import DAMAGED, LOCKED, TOO_LARGE

LARGEST_AREA = 30_000_000
"""Cells with the gaps between them, all of which calamine keeps at once."""


class _PanicsAreDamage:
    """calamine breaks off with a "panic" over some damaged files.

    It is no Exception and has no name that could be imported.
    """

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is not None and kind.__name__ == "PanicException":
            raise Unreadable(DAMAGED)


def by_calamine(data: bytes, kind: str) -> Workbook:
    """The visible sheets of a workbook; raises Unreadable where there is no way."""
    with _PanicsAreDamage():
        return _by_calamine(data, kind)


def _by_calamine(data: bytes, kind: str) -> Workbook:
    import python_calamine as calamine  # noqa: PLC0415 - loaded when the first file is read

    old = look_at_old(data) if kind == "xls" else OldWorkbook(data, ())
    hidden = hidden_in_ods(data) if kind == "ods" else {}
    allowance = Allowance()
    grids = []
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(old.data))
        for number, meta in enumerate(book.sheets_metadata):
            if meta.visible != calamine.SheetVisibleEnum.Visible:
                continue
            if meta.typ != calamine.SheetTypeEnum.WorkSheet or not allowance.one_more_sheet():
                continue
            rows = dict(_rows(book.get_sheet_by_index(number), old, number, allowance))
            unseen = hidden.get(meta.name) or old.hidden_rows(number)
            grids.append(Grid(meta.name, rows, unseen.intersection(rows)))
    except calamine.PasswordError as error:
        raise Unreadable(LOCKED) from error
    except (calamine.CalamineError, *NOT_UNDERSTOOD) as error:
        raise Unreadable(DAMAGED) from error
    return Workbook(kind, tuple(grids), allowance.notes)


def _rows(
    sheet: Any, old: OldWorkbook, number: int, allowance: Allowance
) -> Iterator[tuple[int, Row]]:
    """The rows of a sheet that hold something, with the numbers they have in the file."""
    if sheet.height * sheet.width > LARGEST_AREA:
        raise Unreadable(TOO_LARGE)
    first_row, first_column = sheet.start or (0, 0)
    rows, columns = old.true_rows(number), old.true_columns(number)
    for place, values in zip(count(first_row), sheet.iter_rows(), strict=False):
        row = dict(_filled(values, first_column))
        if not row:
            continue
        allowance.take(len(row))
        if columns is not None:
            row = {columns[column]: value for column, value in row.items()}
        true_row = rows[place] if rows is not None else place
        yield true_row + 1, {column + 1: value for column, value in row.items()}


def _filled(values: list[CellValue], first: int) -> Iterator[tuple[int, CellValue]]:
    for column, value in enumerate(values, start=first):
        if value != "":
            is_whole = isinstance(value, float) and value.is_integer()
            yield column, int(value) if is_whole else value  # type: ignore[arg-type]
