"""The sheets of a workbook by openpyxl: visible ones, row by row, within what reading may cost."""

import io
import warnings
from typing import Any

from mentordesk.spreadsheets.grids import Grid, Row, Workbook
from mentordesk.spreadsheets.own_export import applicants_of
from mentordesk.spreadsheets.own_lists import listed_rows, without_lists
from mentordesk.spreadsheets.read_limits import MOST_SHEETS, Allowance
from mentordesk.spreadsheets.rows import SparseParser, open_book
from mentordesk.spreadsheets.sheets import HIDDEN_SHEET, LISTS_SHEET


def by_openpyxl(data: bytes) -> Workbook:
    """The visible sheets; raises one of `NOT_UNDERSTOOD` for what openpyxl cannot read."""
    allowance = Allowance()
    grids: list[Grid] = []
    notes: list[str] = []
    identities: Grid | None = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = open_book(io.BytesIO(data))
        for sheet in book.worksheets:
            if sheet.title == HIDDEN_SHEET:
                identities = _sheet_grid(book, sheet, allowance)
            elif sheet.sheet_state != "visible" and sheet.title != LISTS_SHEET:
                notes.append(f'The hidden sheet "{sheet.title}" was left aside.')
            elif sheet.sheet_state == "visible" and allowance.one_more_sheet():
                grids.append(_sheet_grid(book, sheet, allowance))
    if identities is not None:
        listed = listed_rows(grids, identities)
        applicants = applicants_of(grids, identities)
        return Workbook("xlsx", without_lists(applicants, identities), listed=listed)
    return Workbook("xlsx", tuple(grids), (*notes[:MOST_SHEETS], *allowance.notes))


def _sheet_grid(book: Any, sheet: Any, allowance: Allowance) -> Grid:
    rows: dict[int, Row] = {}
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
            allowance.take(len(row))
            rows[number] = row
    return Grid(sheet.title, rows, parser.hidden_rows(), frozenset(parser.unfinished))
