"""Blank application forms: one applicant a workbook, made from the programme's own vocabulary.

Every label is a field's own label with a colon, so the form is read back with no mapping; lists of
options are ticked with an x, other choices have a drop-down.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mentordesk.domain.fields import Kind
from mentordesk.domain.people import Role
from mentordesk.domain.sinks import scrubbed
from mentordesk.spreadsheets.cells import cell_at, offer, put_text

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_TICKED = frozenset({"areas", "contact_modes", "times"})
"""The several-choice fields asked as a list of options with a box beside each."""
_BOX = "☐"
_TALL = frozenset({Kind.LONG_TEXT})
_LABEL_WIDTH, _ANSWER_WIDTH, _BOX_WIDTH = 38, 62, 8


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """One question of a form; `options` are the vocabulary's wordings, empty where it has none."""

    key: str
    label: str
    kind: Kind
    options: tuple[str, ...] = ()


class _Page:
    """The form's sheet while it is written, row by row."""

    def __init__(self, book: "Workbook", page: "Worksheet", styles: Any) -> None:
        self.book = book
        self.page = page
        self.row = 1
        self.bold = styles.Font(bold=True)
        self.large = styles.Font(bold=True, size=16)
        self.top = styles.Alignment(vertical="top", wrap_text=True)
        line = styles.Side(style="thin", color="FF9AA5B1")
        self.box = styles.Border(left=line, right=line, top=line, bottom=line)
        self.paper = styles.PatternFill("solid", start_color="FFF7FAFC")

    def say(self, text: str, font: Any = None) -> None:
        """Write a line of text over the page's width."""
        cell = cell_at(self.page, self.row, 1)
        put_text(cell, scrubbed(text))
        if font is not None:
            cell.font = font
        self.row += 1

    def ask(self, question: FormQuestion) -> None:
        """Write a question with its place for the answer."""
        label = cell_at(self.page, self.row, 1)
        put_text(label, f"{question.label}:")
        label.font, label.alignment = self.bold, self.top
        if question.key in _TICKED and question.options:
            self.row += 1
            for option in question.options:
                self._option(option)
            return
        answer = cell_at(self.page, self.row, 2)
        answer.border, answer.alignment, answer.fill = self.box, self.top, self.paper
        answer.number_format = "yyyy-mm-dd" if question.kind is Kind.DAY else "@"
        if question.kind in _TALL:
            self.page.row_dimensions[self.row].height = 90
            answer.number_format = "General"
        options = ("Yes", "No") if question.kind is Kind.YES_NO else question.options
        if question.kind in {Kind.YES_NO, Kind.CHOICE}:
            offer(self.book, self.page, f"B{self.row}", options)
        self.row += 1

    def _option(self, option: str) -> None:
        text, mark = cell_at(self.page, self.row, 2), cell_at(self.page, self.row, 3)
        put_text(text, scrubbed(option))
        put_text(mark, _BOX)
        mark.border, mark.fill = self.box, self.paper
        offer(self.book, self.page, f"C{self.row}", ("x", _BOX))
        self.row += 1


def blank_form_workbook(
    organisation: str, scheme: str, role: Role, questions: Sequence[FormQuestion]
) -> bytes:
    """The bytes of a blank .xlsx form for one applicant in a role."""
    from openpyxl import Workbook, styles  # noqa: PLC0415 - when a form is made, not at start

    book = Workbook()
    del book[book.sheetnames[0]]
    page = book.create_sheet(f"{role.capitalize()} application")
    for letter, width in zip("ABC", (_LABEL_WIDTH, _ANSWER_WIDTH, _BOX_WIDTH), strict=True):
        page.column_dimensions[letter].width = width
    form = _Page(book, page, styles)
    form.say(f"{role.capitalize()} application", form.large)
    form.say(f"{organisation} {scheme}" if organisation != scheme else scheme)
    form.say("Answer in the boxes. Where there is a list, choose x beside all that fit.")
    form.row += 1
    for question in questions:
        form.ask(question)
    page.freeze_panes = "A4"
    page.page_setup.orientation, page.page_setup.fitToHeight = "portrait", 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()
