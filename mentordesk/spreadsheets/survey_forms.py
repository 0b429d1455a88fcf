"""Blank survey forms: one respondent a workbook, each question with a box for its answer.

A hidden row says which survey it is. Coming back, the questions are turned to lie across, as in the
table of any form tool, so that the same reading does for both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mentordesk.domain.sinks import scrubbed
from mentordesk.domain.surveys import (
    CONSENT_QUESTION,
    CONSENT_WORDS,
    HIGHEST,
    LOWEST,
    Question,
    QuestionKind,
)
from mentordesk.spreadsheets.cells import cell_at, offer, put_text
from mentordesk.spreadsheets.grids import CellValue, Grid, as_text
from mentordesk.spreadsheets.writing import saved

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FORM_LABEL = "Survey form"
"""The label of the hidden row of a form of ours."""
WHO = ("Name", "E-mail")
_RATINGS = tuple(str(number) for number in range(LOWEST, HIGHEST + 1))
_LABEL_WIDTH, _ANSWER_WIDTH = 56, 60


@dataclass(frozen=True, slots=True)
class SurveyForm:
    """What a form asks: its title, which survey it is, the questions; names where it wants them."""

    organisation: str
    title: str
    key: str
    questions: tuple[Question, ...]
    asks_who: bool = True


def survey_form(form: SurveyForm) -> bytes:
    """The bytes of a blank .xlsx survey form."""
    from openpyxl import Workbook, styles  # noqa: PLC0415 - when a form is made, not at start

    book = Workbook()
    del book[book.sheetnames[0]]
    page = book.create_sheet("Survey")
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = (
        _LABEL_WIDTH,
        _ANSWER_WIDTH,
    )
    title = cell_at(page, 1, 1)
    put_text(title, scrubbed(form.title))
    title.font = styles.Font(bold=True, size=16)
    put_text(cell_at(page, 2, 1), scrubbed(form.organisation))
    put_text(cell_at(page, 3, 1), FORM_LABEL)
    put_text(cell_at(page, 3, 2), form.key)
    page.row_dimensions[3].hidden = True
    about = "Answer in the boxes; leave out what you do not wish to answer."
    put_text(cell_at(page, 4, 1), about)
    rows: list[tuple[str, tuple[str, ...], float]] = []
    rows += [(label, (), 20.0) for label in WHO] if form.asks_who else []
    rows += [(one.text, _options(one), _height(one)) for one in form.questions]
    rows.append((CONSENT_QUESTION, tuple(CONSENT_WORDS.values()), 20.0))
    for number, row in enumerate(rows, 6):
        _ask(book, page, styles, (number, *row))
    page.freeze_panes = "A6"
    page.page_setup.orientation, page.page_setup.fitToHeight = "portrait", 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    return saved(book)


def _options(question: Question) -> tuple[str, ...]:
    if question.kind is QuestionKind.YES_NO:
        return ("Yes", "No")
    return _RATINGS if question.kind is QuestionKind.RATING else ()


def _height(question: Question) -> float:
    return 84.0 if question.kind is QuestionKind.TEXT else 32.0


def _ask(
    book: "Workbook",
    page: "Worksheet",
    styles: Any,
    asked: tuple[int, str, Sequence[str], float],
) -> None:
    row, words, options, height = asked
    label, answer = cell_at(page, row, 1), cell_at(page, row, 2)
    put_text(label, scrubbed(words))
    line = styles.Side(style="thin", color="FF9AA5B1")
    answer.border = styles.Border(left=line, right=line, top=line, bottom=line)
    answer.fill = styles.PatternFill("solid", start_color="FFF7FAFC")
    answer.alignment = label.alignment = styles.Alignment(vertical="top", wrap_text=True)
    label.font = styles.Font(bold=True)
    answer.number_format = "General"
    page.row_dimensions[row].height = height
    offer(book, page, f"B{row}", options)


def form_key(grid: Grid) -> str:
    """Which survey a form of ours is of; empty for any other sheet."""
    labelled = (row for row in grid.rows.values() if as_text(row.get(1, "")) == FORM_LABEL)
    return next((as_text(row.get(2, "")) for row in labelled), "")


def answers_across(grid: Grid) -> Grid:
    """A returned form of ours as a table of one row; any other sheet as it is."""
    places = [n for n, row in grid.rows.items() if as_text(row.get(1, "")) == FORM_LABEL]
    if not places:
        return grid
    asked: dict[int, CellValue] = {}
    answered: dict[int, CellValue] = {}
    below = [row for number, row in grid.rows.items() if number > places[0] + 1 and 1 in row]
    for column, row in enumerate(below, 1):
        asked[column] = row[1]
        if 2 in row:
            answered[column] = row[2]
    rows = {1: asked, 2: answered} if answered else {1: asked}
    return Grid(grid.sheet, rows)
