"""The rows of one sheet's XML, by openpyxl's parser: only cells that hold something.

openpyxl's public read-only rows fill every gap with empty cells, which lets one cell in the last
row of a sheet cost a million rows. Its parser below them does not.
"""

from collections.abc import Iterator

from openpyxl.worksheet._reader import (
    DATA_TAG,
    FORMULA_TAG,
    ROW_TAG,
    WorkSheetParser,
)
from openpyxl.xml.functions import iterparse

from mentordesk.spreadsheets.grids import Row


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
