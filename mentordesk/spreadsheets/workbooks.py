"""Reading workbooks: openpyxl row by row, python-calamine where that fails or finds nothing."""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.grids import CellValue, Grid, Row, Workbook
from mentordesk.spreadsheets.own_export import applicants_of
from mentordesk.spreadsheets.sheets import HIDDEN_SHEET, LISTS_SHEET
from mentordesk.spreadsheets.sniff import DAMAGED, LOCKED, TOO_LARGE

MOST_CELLS = 3_000_000
_NEVER = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    SyntaxError,
    OSError,
    EOFError,
    OverflowError,
    NotImplementedError,
    AssertionError,
    RecursionError,
    BadZipFile,
    zlib.error,
    struct.error,
)
"""What openpyxl is known to raise for files it does not understand."""


def read_workbook(data: bytes, kind: str) -> Workbook:
    """The visible sheets of a workbook; raises Unreadable with a sentence if there is no way."""
    if kind == "xlsx":
        try:
            workbook = _by_openpyxl(data)
        except _NEVER:
            workbook = None
        if workbook is not None and any(grid.rows for grid in workbook.grids):
            return workbook
    return _by_calamine(data, kind)


def _by_openpyxl(data: bytes) -> Workbook:
    import openpyxl  # noqa: PLC0415 - loaded when the first file is read, not at start-up

    grids: list[Grid] = []
    notes: list[str] = []
    identities: Grid | None = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=True, keep_links=False
        )
        for sheet in book.worksheets:
            if sheet.title == HIDDEN_SHEET:
                identities = _sheet_grid(book, sheet)
            elif sheet.sheet_state != "visible" and sheet.title != LISTS_SHEET:
                notes.append(f'The hidden sheet "{sheet.title}" was left aside.')
            elif sheet.sheet_state == "visible":
                grids.append(_sheet_grid(book, sheet))
    if identities is not None:
        return Workbook("xlsx", applicants_of(grids, identities))
    return Workbook("xlsx", tuple(grids), tuple(notes))


def _sheet_grid(book: Any, sheet: Any) -> Grid:
    from mentordesk.spreadsheets.rows import SparseParser  # noqa: PLC0415 - brings openpyxl

    rows: dict[int, Row] = {}
    cells = 0
    with sheet._get_source() as stream:  # noqa: SLF001 - openpyxl's own reader of one sheet's XML
        parser = SparseParser(
            stream,
            sheet._shared_strings,  # noqa: SLF001 - the same
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,  # noqa: SLF001 - the same
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001 - the same
        )
        for number, row in parser.filled_rows():
            cells += len(row)
            if cells > MOST_CELLS:
                raise Unreadable(TOO_LARGE)
            rows[number] = row
    return Grid(sheet.title, rows, parser.hidden_rows(), frozenset(parser.unfinished))


def _by_calamine(data: bytes, kind: str) -> Workbook:
    import python_calamine as calamine  # noqa: PLC0415 - loaded when the first file is read

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        shown = [
            meta.name
            for meta in book.sheets_metadata
            if meta.visible == calamine.SheetVisibleEnum.Visible
            and meta.typ == calamine.SheetTypeEnum.WorkSheet
        ]
        grids = tuple(_calamine_grid(book, name) for name in shown)
    except calamine.PasswordError as error:
        raise Unreadable(LOCKED) from error
    except (calamine.CalamineError, *_NEVER) as error:
        raise Unreadable(DAMAGED) from error
    return Workbook(kind, grids)


def _calamine_grid(book: Any, name: str) -> Grid:
    sheet = book.get_sheet_by_name(name)
    rows: dict[int, Row] = {}
    if sheet.height * sheet.width > 40 * MOST_CELLS:
        raise Unreadable(TOO_LARGE)
    first_row, first_column = sheet.start or (0, 0)
    cells = 0
    for number, values in enumerate(sheet.iter_rows(), start=first_row + 1):
        row = dict(_filled(values, first_column + 1))
        cells += len(row)
        if cells > MOST_CELLS:
            raise Unreadable(TOO_LARGE)
        if row:
            rows[number] = row
    return Grid(name, rows)


def _filled(values: list[CellValue], first: int) -> Iterator[tuple[int, CellValue]]:
    for column, value in enumerate(values, start=first):
        if value != "":
            is_whole = isinstance(value, float) and value.is_integer()
            yield column, int(value) if is_whole else value  # type: ignore[arg-type]
