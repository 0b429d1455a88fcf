"""One file's bytes in, its sheets as grids out: sniff, pre-flight, the reader for its kind.

A Word document or a PDF comes out as grids as well (spreadsheets.asked), whether it is a form or
not: what it says about applicants is decided when it is reviewed.
"""

from collections.abc import Callable

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.grids import Workbook
from mentordesk.spreadsheets.html_tables import read_html
from mentordesk.spreadsheets.pdf_forms import read_pdf
from mentordesk.spreadsheets.sniff import DAMAGED, preflight, sniff
from mentordesk.spreadsheets.text_tables import read_text
from mentordesk.spreadsheets.word_forms import read_word
from mentordesk.spreadsheets.workbooks import read_workbook
from mentordesk.spreadsheets.xml_tables import read_xml

LONGEST_CELL = 32_767
"""What a cell can hold in Excel."""
LARGEST_FILE = 100 * 1024 * 1024
SPREADSHEETS = frozenset({"xlsx", "xlsb", "ods", "xls", "html", "xml", "text", "encrypted"})
READABLE = SPREADSHEETS | {"pdf", "docx"}
"""Kinds of files that may hold answers."""
_EMPTY = "This file is empty. Ask for it again; nothing was imported from it."
_OLD_DOCUMENT = (
    "This is a document of a kind whose answers MentorDesk does not read. If it is a form, open it "
    "in Word and save it as a Word document (.docx); nothing was imported from it."
)
_READERS: dict[str, Callable[[bytes], Workbook]] = {
    "html": read_html, "xml": read_xml, "text": read_text, "pdf": read_pdf, "docx": read_word,
}  # fmt: skip
_HUGE = "This file is larger than 100 MB. Nothing was imported from it."


def read_sheets(data: bytes) -> Workbook:
    """The visible sheets of a spreadsheet, a text table, an HTML page or a form as a document.

    Raises Unreadable with one sentence for everything else: locked, damaged, foreign, hostile.
    Call it through spreadsheets.child for files of strangers: a reader may run out of memory.
    """
    if not data:
        raise Unreadable(_EMPTY)
    if len(data) > LARGEST_FILE:
        raise Unreadable(_HUGE)
    kind = sniff(data)
    if kind == "document":
        raise Unreadable(_OLD_DOCUMENT)
    if kind not in READABLE:
        raise Unreadable(DAMAGED)
    preflight(data, kind)
    return _without_endless_cells(_read(data, kind))


def _read(data: bytes, kind: str) -> Workbook:
    read = _READERS.get(kind)
    return read(data) if read is not None else read_workbook(data, kind)


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
