"""Log sheets: a workbook in which one pair writes down when it met, for how long, by which means.

It comes back through `list_reading` like any log of meetings. A hidden row above the table names
the pair; there is no column for what was said, and reflections are counted only.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from mentordesk.domain.sinks import scrubbed
from mentordesk.domain.year import ContactMode
from mentordesk.spreadsheets.cells import cell_at, offer, put_text
from mentordesk.spreadsheets.writing import saved

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

PAIR_LABEL = "Log sheet"
"""The label of the hidden row that names the pair; its words are read as a fact above the table."""
ROWS = 60
"""Empty rows for a year: more than a meeting a week."""
COLUMNS: tuple[tuple[str, int], ...] = (
    ("Date", 14),
    ("Minutes", 11),
    ("How", 16),
    ("Mentee's preparation (hours)", 17),
    ("Mentor's preparation (hours)", 17),
    ("Reflections written (mentee)", 17),
    ("Reflections written (mentor)", 17),
)
_HOW_TO = (
    "One line for each meeting: the day, how long, by which means, and the hours each of you "
    "prepared. Never write here what you talked about; of reflections, only how many were written."
)
_LIMITS: dict[str, tuple[Literal["whole", "decimal"], str, str, str]] = {
    "B": ("whole", "1", "1440", "A meeting is 1 to 1440 minutes long."),
    "D": ("decimal", "0", "24", "Preparation is 0 to 24 hours."),
    "E": ("decimal", "0", "24", "Preparation is 0 to 24 hours."),
    "F": ("whole", "0", "100", "A number of reflections, 0 to 100."),
    "G": ("whole", "0", "100", "A number of reflections, 0 to 100."),
}


@dataclass(frozen=True, slots=True)
class LogSheet:
    """What the head of a pair's log sheet says; `key` is how the programme knows the pair again."""

    scheme: str
    intake: str
    mentee: str
    mentor: str
    key: str


def log_sheet(sheet: LogSheet) -> bytes:
    """The bytes of a blank .xlsx log for one pair."""
    from openpyxl import Workbook, styles  # noqa: PLC0415 - when a sheet is made, not at start

    book = Workbook()
    del book[book.sheetnames[0]]
    page = book.create_sheet("Log")
    title = cell_at(page, 1, 1)
    put_text(title, scrubbed(f"{sheet.scheme}: mentoring log"))
    title.font = styles.Font(bold=True, size=16)
    facts = (("Mentee", sheet.mentee), ("Mentor", sheet.mentor), ("Intake", sheet.intake))
    for row, (label, text) in enumerate((*facts, (PAIR_LABEL, sheet.key)), 2):
        put_text(cell_at(page, row, 1), label)
        put_text(cell_at(page, row, 2), scrubbed(text))
        cell_at(page, row, 1).font = styles.Font(bold=True)
    page.row_dimensions[5].hidden = True
    put_text(cell_at(page, 6, 1), _HOW_TO)
    _table(page, styles)
    last = _FIRST + ROWS - 1
    offer(book, page, f"C{_FIRST}:C{last}", tuple(mode.value for mode in ContactMode))
    _limit(page, last)
    page.freeze_panes = f"A{_FIRST}"
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    return saved(book)


_HEADING = 8
_FIRST = _HEADING + 1


def _table(page: "Worksheet", styles: Any) -> None:
    line = styles.Side(style="thin", color="FF9AA5B1")
    box = styles.Border(left=line, right=line, top=line, bottom=line)
    paper = styles.PatternFill("solid", start_color="FFF7FAFC")
    shade = styles.PatternFill("solid", start_color="FFE3EAF0")
    for column, (words, width) in enumerate(COLUMNS, 1):
        head = cell_at(page, _HEADING, column)
        put_text(head, words)
        head.font, head.fill, head.border = styles.Font(bold=True), shade, box
        head.alignment = styles.Alignment(wrap_text=True, vertical="top")
        page.column_dimensions[head.column_letter].width = width
        for row in range(_FIRST, _FIRST + ROWS):
            cell = cell_at(page, row, column)
            cell.border, cell.fill = box, paper
            cell.number_format = "yyyy-mm-dd" if column == 1 else "General"
    page.row_dimensions[_HEADING].height = 32


def _limit(page: "Worksheet", last: int) -> None:
    """Let Excel say at once what would be refused when the sheet comes back."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - as above

    for letter, (kind, least, most, words) in _LIMITS.items():
        rule = DataValidation(
            type=kind, operator="between", formula1=least, formula2=most, allow_blank=True
        )
        rule.error, rule.errorTitle, rule.showErrorMessage = words, "Mentoring log", True
        page.add_data_validation(rule)
        rule.add(f"{letter}{_FIRST}:{letter}{last}")
    days = DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
    days.error, days.errorTitle, days.showErrorMessage = "Give a day.", "Mentoring log", True
    page.add_data_validation(days)
    days.add(f"A{_FIRST}:A{last}")
