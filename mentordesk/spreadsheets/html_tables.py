"""HTML pages as grids: many web systems name such a page .xls."""

import re
from html.parser import HTMLParser

from mentordesk.spreadsheets.grids import CellValue, Grid, Workbook
from mentordesk.spreadsheets.text_tables import decode

MOST_COLUMNS = 2_000


class _Tables(HTMLParser):
    """Collects rows of text from all tables; scripts and styles are skipped, nothing is loaded."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self.cell: list[str] | None = None
        self.span = 1
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a table, a row or a cell."""
        if tag in {"script", "style"}:
            self.silent += 1
        elif tag == "table":
            self.finish_cell()
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.finish_cell()
            self.tables[-1].append([])
        elif tag in {"td", "th"} and self.tables:
            self.finish_cell()
            if not self.tables[-1]:
                self.tables[-1].append([])
            span = dict(attrs).get("colspan") or "1"
            self.span = min(int(span), 50) if span.isdecimal() else 1
            self.cell = []
        elif tag in {"br", "p", "div", "li"} and self.cell:
            self.cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Close a cell, a row or a table."""
        if tag in {"script", "style"}:
            self.silent = max(0, self.silent - 1)
        elif tag in {"td", "th", "tr", "table"}:
            self.finish_cell()

    def handle_data(self, data: str) -> None:
        """Text inside a cell."""
        if self.cell is not None and not self.silent:
            self.cell.append(data)

    def finish_cell(self) -> None:
        """Put the open cell into its row."""
        if self.cell is not None and self.tables and self.tables[-1]:
            row = self.tables[-1][-1]
            if len(row) < MOST_COLUMNS:
                row.extend(["".join(self.cell), *[""] * (self.span - 1)])
        self.cell = None


def read_html(data: bytes) -> Workbook:
    """One grid per table that holds something; spans of columns keep their width."""
    parser = _Tables()
    parser.feed(_page_text(data))
    parser.close()
    parser.finish_cell()
    grids = []
    for table in parser.tables:
        rows: dict[int, dict[int, CellValue]] = {}
        for number, cells in enumerate(table, start=1):
            tidy = [re.sub(r"[ \t\xa0\r\n]*\n[ \t\xa0\r\n]*", "\n", c).strip() for c in cells]
            row: dict[int, CellValue] = {i: c for i, c in enumerate(tidy, 1) if c}
            if row:
                rows[number] = row
        if rows:
            grids.append(Grid(None, rows))
    return Workbook("html", tuple(grids))


def _page_text(data: bytes) -> str:
    named = re.search(rb"charset=[\"']?([\w-]+)", data[:4096])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(named.group(1).decode("ascii"), errors="replace")
        except LookupError:
            return decode(data)
    return decode(data)
