"""Text files as grids: encoding and separator by evidence, quotes and line breaks inside cells."""

import csv
import io

from mentordesk.domain.refusals import Unreadable
from mentordesk.domain.sinks import unguarded
from mentordesk.spreadsheets.grids import CellValue, Grid, Workbook

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
SEPARATORS = (",", ";", "\t", "|")
NOT_TEXT = "This file is neither a spreadsheet nor readable text. Nothing was imported from it."
MOST_CHARACTERS = 60_000_000


def decode(data: bytes) -> str:
    """The text of a file: by its byte order mark, else UTF-8, UTF-16 without mark, cp1252."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace").lstrip("\ufeff")
    head = data[:4096]
    if head.count(0) * 5 > len(head):  # every second byte of most scripts; a stray one is litter
        even = data[0:4096:2].count(0)
        odd = data[1:4096:2].count(0)
        return data.decode("utf-16-be" if even > odd else "utf-16-le", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def read_text(data: bytes) -> Workbook:
    """The rows of a text file; rows are counted as a spreadsheet program would count them."""
    text = decode(data)
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(NOT_TEXT)
    separator = None
    if text[:4].lower() == "sep=" and len(text) > 4:
        separator, text = text[4], text.partition("\n")[2]
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return Workbook("text", (text_grid(text, separator or best_separator(text)),))


def text_grid(text: str, separator: str, sheet: str | None = None) -> Grid:
    """One grid of separated text; every cell is text."""
    csv.field_size_limit(10_000_000)
    rows: dict[int, dict[int, CellValue]] = {}
    try:
        for number, cells in enumerate(_rows(text, separator), start=1):
            row: dict[int, CellValue] = {
                i: unguarded(c) for i, c in enumerate(cells, 1) if c.strip()
            }
            if row:
                rows[number] = row
    except csv.Error as error:
        raise Unreadable(NOT_TEXT) from error
    return Grid(sheet, rows)


def _rows(text: str, separator: str) -> "list[list[str]]":
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def best_separator(text: str) -> str:
    """The separator that cuts the most rows into the same number of cells, and more than one.

    Or into as many as the row before or behind: a report has several tables below one another.
    """
    sample = text[:200_000]

    def evidence(separator: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in _rows(sample, separator)[:200] if any(row)]
        except csv.Error:
            return 0.0, 0
        wide = [width for width in widths if width > 1]
        if not wide:
            return 0.0, 0
        usual = max(set(wide), key=lambda width: (wide.count(width), width))
        around = zip([0, *widths], widths, [*widths[1:], 0], strict=False)
        alike = sum(width > 1 and width in (before, after) for before, width, after in around)
        return max(wide.count(usual), alike) / len(widths), usual

    return max(SEPARATORS, key=lambda s: (round(evidence(s)[0], 1), evidence(s)[1]))
