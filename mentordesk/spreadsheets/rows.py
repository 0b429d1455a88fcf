"""The rows of one sheet's XML, by openpyxl's parser: only cells that hold something.

openpyxl's public read-only rows fill every gap with empty cells, which lets one cell in the last
row of a sheet cost a million rows. Its parser below them does not.
"""

from collections.abc import Iterator
from typing import BinaryIO

from openpyxl.reader.excel import ExcelReader
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._reader import (
    DATA_TAG,
    FORMULA_TAG,
    ROW_TAG,
    WorkSheetParser,
)
from openpyxl.xml.functions import iterparse

from mentordesk.spreadsheets.grids import Row


class _Unmeasured(ReadOnlyWorksheet):
    """A sheet whose size is not asked for: without a stored one it costs a pass of its own."""

    def _get_size(self) -> None:
        """Leave the size unknown; rows are read until there are no more."""


class _Reader(ExcelReader):
    """openpyxl's reader of a workbook, without the sheets' sizes and without charts."""

    def read_worksheets(self) -> None:
        """List the sheets that have cells."""
        for sheet, relation in self.parser.find_sheets():
            if relation.target in self.valid_files and "chartsheet" not in relation.Type:
                found = _Unmeasured(self.wb, sheet.name, relation.target, self.shared_strings)
                found.sheet_state = sheet.state or "visible"
                # As openpyxl's own reader does; the stubs do not know its list of sheets.
                self.wb._sheets.append(found)  # type: ignore[attr-defined]  # noqa: SLF001


def open_book(stream: BinaryIO) -> Workbook:
    """A workbook to be read row by row: stored values, no links followed."""
    reader = _Reader(stream, read_only=True, data_only=True, keep_links=False)
    reader.read()
    return reader.wb


class SparseParser(WorkSheetParser):
    """openpyxl's parser, stopped at the end of the rows and told of formulas without value."""

    def filled_rows(self) -> Iterator[tuple[int, Row]]:
        """Each row that holds a value: its number from 1 and its cells by column number."""
        self.unfinished: set[tuple[int, int]] = set()
        for _, element in iterparse(self.source):
            tag = element.tag
            if tag == ROW_TAG:
                number, cells = self.parse_row(element)
                row: Row = {}
                for cell in cells:
                    value = cell["value"]
                    if value is not None and value != "":
                        row[cell["column"]] = value
                if len(row) < len(cells):
                    self._note_formulas(element, cells)
                element.clear()
                if row:
                    yield number, row
            elif tag == DATA_TAG:
                return

    def _note_formulas(self, element: object, cells: list[dict[str, object]]) -> None:
        for child, cell in zip(element, cells, strict=False):  # type: ignore[call-overload]
            if cell["value"] is None and child.find(FORMULA_TAG) is not None:
                self.unfinished.add((cell["row"], cell["column"]))

    def hidden_rows(self) -> frozenset[int]:
        """The numbers of the rows that Excel does not show."""
        return frozenset(
            int(number)
            for number, attributes in self.row_dimensions.items()
            if attributes.get("hidden") in {"1", "true"}
        )
