"""One file's bytes in, its sheets as grids out: sniff, pre-flight, the reader for its kind."""

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.grids import Workbook
from mentordesk.spreadsheets.html_tables import read_html
from mentordesk.spreadsheets.sniff import DAMAGED, preflight, sniff
from mentordesk.spreadsheets.text_tables import read_text
from mentordesk.spreadsheets.workbooks import read_workbook
from mentordesk.spreadsheets.xml_tables import read_xml

LONGEST_CELL = 32_767
"""What a cell can hold in Excel."""
LARGEST_FILE = 100 * 1024 * 1024
SPREADSHEETS = frozenset({"xlsx", "xlsb", "ods", "xls", "html", "xml", "text", "encrypted"})
_EMPTY = "This file is empty. Ask for it again; nothing was imported from it."
_DOCUMENT = (
    "This is a document and not a spreadsheet. Answers are read from spreadsheets and messages; "
    "file it to an applicant instead. Nothing was imported from it."
)
_HUGE = "This file is larger than 100 MB. Nothing was imported from it."


def read_sheets(data: bytes) -> Workbook:
    """The visible sheets of a spreadsheet, a text table or an HTML page.

    Raises Unreadable with one sentence for everything else: locked, damaged, foreign, hostile.
    Call it through spreadsheets.child for files of strangers: a reader may run out of memory.
    """
    if not data:
        raise Unreadable(_EMPTY)
    if len(data) > LARGEST_FILE:
        raise Unreadable(_HUGE)
    kind = sniff(data)
    if kind == "document" or data.startswith(b"%PDF"):
        raise Unreadable(_DOCUMENT)
    if kind not in SPREADSHEETS:
        raise Unreadable(DAMAGED)
    preflight(data, kind)
    return _without_endless_cells(_read(data, kind))


def _read(data: bytes, kind: str) -> Workbook:
    if kind == "html":
        return read_html(data)
    if kind == "xml":
        return read_xml(data)
    if kind == "text":
        return read_text(data)
    return read_workbook(data, kind)


def _without_endless_cells(workbook: Workbook) -> Workbook:
    """Cut cells that are longer than a spreadsheet program can hold, and say so.

    An export of ours has joined its long texts on purpose; those stay whole.
    """
    cut = 0
    for grid in workbook.grids:
        if grid.known:
            continue
        for row in grid.rows.values():
            for column, value in row.items():
                if isinstance(value, str) and len(value) > LONGEST_CELL:
                    row[column] = value[:LONGEST_CELL]
                    cut += 1
    if not cut:
        return workbook
    note = f"{cut} cells were longer than {LONGEST_CELL:,} characters and were cut there."
    return Workbook(workbook.kind, workbook.grids, (*workbook.notes, note))
