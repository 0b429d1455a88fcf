"""Writing workbooks and CSV files from plain sheets.

Every text is written as text, whatever it looks like: a workbook made here never holds a formula.
"""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import ModuleType
from typing import TYPE_CHECKING, Any

from mentordesk.domain.sinks import guarded, scrubbed
from mentordesk.spreadsheets.base_values import OWN_COLUMN, own_text
from mentordesk.spreadsheets.cell_text import parts
from mentordesk.spreadsheets.cells import cell_at, offer, put_text
from mentordesk.spreadsheets.charts import add_charts
from mentordesk.spreadsheets.sheets import (
    EXPORT_MARK,
    HIDDEN_SHEET,
    LIST_MARK,
    LONG_TEXT_SHEET,
    Cell,
    Sheet,
)

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

DAY_FORMAT, MOMENT_FORMAT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
_NARROWEST, _WIDEST = 9, 46
_MEASURED_ROWS = 200
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")


@dataclass(frozen=True, slots=True)
class _Looks:
    """The styles of one workbook, made once: openpyxl compares styles by value at each cell."""

    header_font: Any
    header_fill: Any
    top: Any
    wrapped: Any


@dataclass(frozen=True, slots=True)
class _Overflow:
    """A piece of a text that was too long for its cell, for the sheet of long texts."""

    sheet: str
    row: int
    header: str
    part: int
    text: str


def workbook(sheets: Sequence[Sheet], made_for: str = "") -> bytes:
    """The bytes of an .xlsx workbook with these sheets and the hidden one that identifies rows.

    `made_for` names the programme and the intake on the hidden sheet, so that another programme's
    export is not taken for one of ours.
    """
    from openpyxl import Workbook, styles  # noqa: PLC0415 - when a workbook is made, not at start

    book = Workbook()
    del book[book.sheetnames[0]]
    looks = _looks(styles)
    overflow: list[_Overflow] = []
    for sheet in sheets:
        page = book.create_sheet(safe_title(sheet.title, book.sheetnames))
        overflow += _fill(page, sheet, looks)
        add_charts(page, sheet)
    if overflow:
        rows = tuple((o.sheet, o.row, o.header, o.part, o.text) for o in overflow)
        headers = ("Sheet", "Row", "Column", "Part", "Text")
        _fill(book.create_sheet(LONG_TEXT_SHEET), Sheet(LONG_TEXT_SHEET, headers, rows), looks)
    _drop_downs(book, sheets)
    _identities(book, sheets, made_for)
    return saved(book)


def saved(book: "Workbook") -> bytes:
    """The bytes of a workbook."""
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


def csv_file(sheet: Sheet) -> bytes:
    """The bytes of a CSV file: UTF-8 with a mark so that Excel knows, commas, ISO days."""
    output = io.StringIO(newline="")
    writer = csv.writer(output, lineterminator="\r\n")
    writer.writerow([guarded(header) for header in sheet.headers])
    writer.writerows([_as_csv(value) for value in row] for row in sheet.rows)
    return output.getvalue().encode("utf-8-sig")


def _as_csv(value: Cell) -> str | int | float | None:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return guarded(scrubbed(value)) if isinstance(value, str) else value


def safe_title(title: str, taken: Sequence[str]) -> str:
    """A sheet title Excel accepts: at most 31 characters, none of []:*?/\\, not taken yet."""
    plain = _NOT_IN_TITLES.sub(" ", scrubbed(title)).strip(" '")[:31] or "Sheet"
    known = {name.casefold() for name in taken}
    number, found = 1, plain
    while found.casefold() in known:
        number += 1
        found = f"{plain[: 28 - len(str(number))]} ({number})"
    return found


def _looks(styles: ModuleType) -> _Looks:
    return _Looks(
        styles.Font(bold=True, color="FFFFFFFF"),
        styles.PatternFill("solid", start_color="FF1E5F9E"),
        styles.Alignment(vertical="top"),
        styles.Alignment(vertical="top", wrap_text=True),
    )


def _fill(page: "Worksheet", sheet: Sheet, looks: _Looks) -> list[_Overflow]:
    overflow: list[_Overflow] = []
    for column, header in enumerate(sheet.headers, start=1):
        cell = cell_at(page, 1, column)
        put_text(cell, scrubbed(header))
        cell.font, cell.fill, cell.alignment = looks.header_font, looks.header_fill, looks.wrapped
    for number, row in enumerate(sheet.rows, start=2):
        for column, value in enumerate(row, start=1):
            if value is None or value == "":
                continue
            header = sheet.headers[column - 1]
            for part, piece in enumerate(
                _put(cell_at(page, number, column), value, looks), start=2
            ):
                overflow.append(_Overflow(page.title, number, header, part, piece))
    _widths(page, sheet)
    _own_column(page, sheet)
    page.freeze_panes = "A2" if len(sheet.headers) < 4 else "B2"
    if sheet.headers and sheet.rows:
        page.auto_filter.ref = page.dimensions
    return overflow


def _own_column(page: "Worksheet", sheet: Sheet) -> None:
    """The hidden column that says what each row is and held, so that it travels with the row."""
    if not sheet.keys:
        return
    place = len(sheet.headers) + 1
    put_text(cell_at(page, 1, place), OWN_COLUMN)
    for number, (key, row) in enumerate(zip(sheet.keys, sheet.rows, strict=True), start=2):
        values = (scrubbed(value) if isinstance(value, str) else value for value in row)
        put_text(cell_at(page, number, place), own_text(key, values))
    page.column_dimensions[cell_at(page, 1, place).column_letter].hidden = True


def _put(cell: "SheetCell", value: Cell, looks: _Looks) -> list[str]:
    """Put one value into a cell; the pieces of a text that did not fit are returned."""
    if isinstance(value, str):
        first, *rest = parts(scrubbed(value))
        put_text(cell, first)
        cell.alignment = looks.wrapped if len(first) > _WIDEST else looks.top
        return rest
    if isinstance(value, bool):
        put_text(cell, "Yes" if value else "No")
    elif isinstance(value, datetime):
        cell.value = value.replace(tzinfo=None)
        cell.number_format = MOMENT_FORMAT
    elif isinstance(value, date):
        cell.value = value
        cell.number_format = DAY_FORMAT
    else:
        cell.value = value
    cell.alignment = looks.top
    return []


def _widths(page: "Worksheet", sheet: Sheet) -> None:
    for place, header in enumerate(sheet.headers):
        longest = len(header)
        for row in sheet.rows[:_MEASURED_ROWS]:
            value = row[place] if place < len(row) else None
            if value is not None:
                shown = 16 if isinstance(value, datetime) else len(str(value)[:_WIDEST])
                longest = max(longest, shown)
        width = max(_NARROWEST, min(_WIDEST, longest) + 3)
        page.column_dimensions[cell_at(page, 1, place + 1).column_letter].width = width


def _drop_downs(book: "Workbook", sheets: Sequence[Sheet]) -> None:
    for sheet, title in zip(sheets, book.sheetnames, strict=False):
        for place, options in sheet.choices.items():
            letter = cell_at(book[title], 1, place + 1).column_letter
            offer(book, book[title], f"{letter}2:{letter}{len(sheet.rows) + 200}", options)


def _identities(book: "Workbook", sheets: Sequence[Sheet], made_for: str) -> None:
    """The hidden sheet: what the workbook is, then a line for each sheet's columns and each row.

    Columns: sheet, row (1 for the header), key. A header's key holds the columns' keys, with bars.
    """
    if not any(sheet.keys or sheet.columns or sheet.list_kind for sheet in sheets):
        return
    page = book.create_sheet(HIDDEN_SHEET)
    page.sheet_state = "hidden"
    lines: list[tuple[Cell, ...]] = [(EXPORT_MARK, 1, made_for)]
    for sheet, title in zip(sheets, book.sheetnames, strict=False):
        if sheet.columns:
            lines.append((title, 1, "|".join(sheet.columns)))
        elif sheet.list_kind:
            lines.append((title, 1, "|".join((LIST_MARK + sheet.list_kind, *sheet.headers))))
        lines += [(title, number, key) for number, key in enumerate(sheet.keys, start=2)]
    for number, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            cell = cell_at(page, number, column)
            if isinstance(value, str):
                put_text(cell, scrubbed(value))
            else:
                cell.value = value
