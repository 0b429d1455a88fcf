"""Single cells of a workbook that is being made: text that stays text, and drop-downs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from mentordesk.domain.sinks import escaped, scrubbed
from mentordesk.spreadsheets.sheets import LISTS_SHEET

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

TEXT_FORMAT = "@"
_LONGEST_IN_TEXT_FORMAT = 255  # older Excel shows ##### for more in a cell of the text format


def cell_at(page: "Worksheet", row: int, column: int) -> "Cell":
    """The cell of a sheet without merged ranges, rows and columns from 1."""
    return cast("Cell", page.cell(row, column))


def put_text(cell: "Cell", text: str) -> None:
    """Put text into a cell as text for ever: no formula, no error value, no number, no date."""
    cell.value = escaped(text)
    cell.data_type = "s"
    if len(text) <= _LONGEST_IN_TEXT_FORMAT:
        cell.number_format = TEXT_FORMAT
    if text.startswith(("=", "+", "-", "@", "'")):
        # Typed over in Excel, such a text would become a formula: the mark of an apostrophe.
        cell.quotePrefix = True


def offer(book: "Workbook", page: "Worksheet", cells: str, options: Sequence[str]) -> None:
    """Give cells a drop-down; the options stand on a hidden sheet, so commas and length are free.

    Other words than the options stay allowed: an answer is never forced into a wrong option.
    """
    from openpyxl.worksheet import datavalidation  # noqa: PLC0415 - only when a workbook is made

    if not options:
        return
    lists = _lists(book)
    column = lists.max_column + 1 if lists.cell(1, 1).value is not None else 1
    for row, option in enumerate(options, start=1):
        put_text(cell_at(lists, row, column), scrubbed(option))
    letter = cell_at(lists, 1, column).column_letter
    source = f"'{lists.title}'!${letter}$1:${letter}${len(options)}"
    rule = datavalidation.DataValidation(
        type="list", formula1=source, allow_blank=True, showErrorMessage=False
    )
    page.add_data_validation(rule)
    rule.add(cells)


def _lists(book: "Workbook") -> "Worksheet":
    if LISTS_SHEET not in book.sheetnames:
        book.create_sheet(LISTS_SHEET).sheet_state = "hidden"
    return cast("Worksheet", book[LISTS_SHEET])
