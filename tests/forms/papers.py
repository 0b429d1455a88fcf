"""One-applicant forms as people lay them out, each with its truth."""

from collections.abc import Callable
from typing import Any

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.spreadsheets.grids import address
from tests.forms.associations import Association
from tests.forms.layouts import Laid
from tests.forms.people import Made, Manner, Question, applicant, questions

Paper = Callable[[Association, str, str, int], Laid]
USUAL = Manner()
_TOOLS = frozenset({"count", "blank", "constant", "ip", "anonymous", "moment"})
_TICKED = ("areas", "contact_modes")
_SECTIONS = ("Section A: About you", "Section B: Your work", "Section C: Mentoring",
             "Section D: Declaration")  # fmt: skip


def _begun(
    group: Association, lines: str, role: str, seed: int, manner: Manner = USUAL
) -> tuple[Laid, list[Question], Made]:
    asked = [q for q in questions(lines, role) if q.field != "submitted_at"]
    asked = [q for q in asked if q.style not in _TOOLS]
    made = applicant(asked, group, seed, manner)
    laid = Laid("Form", f"{role} application {seed}.xlsx", [made], group.scheme)
    laid.put(1, 1, f"{role.title()} application form")
    return laid, asked, made


def _label(laid: Laid, row: int, column: int, question: Question, text: str = "") -> None:
    laid.put(row, column, text or question.heading)
    laid.meant[address(row, column)] = question.field


def beside(group: Association, lines: str, role: str, seed: int) -> Laid:
    """Labels in one column, answers in another, sections between."""
    laid, asked, made = _begun(group, lines, role, seed)
    row = 3
    for number, (question, cell) in enumerate(zip(asked, made.cells, strict=True)):
        row = _section(laid, asked, number, row)
        _label(laid, row, 2, question)
        laid.put(row, 4, cell)
        row += 1
    return laid


def _section(laid: Laid, asked: list[Question], number: int, row: int) -> int:
    """A section's heading before every quarter of the questions; the row to go on at."""
    quarter = -(-len(asked) // len(_SECTIONS))
    if number % quarter:
        return row
    laid.put(row + 1, 1, _SECTIONS[number // quarter])
    return row + 2


def below(group: Association, lines: str, role: str, seed: int) -> Laid:
    """Each label with its answer in the row under it, as online forms are printed."""
    laid, asked, made = _begun(group, lines, role, seed)
    for row, (question, cell) in zip(
        range(3, 500, 3), zip(asked, made.cells, strict=True), strict=False
    ):
        _label(laid, row, 2, question)
        laid.put(row + 1, 2, cell)
    return laid


def colons(group: Association, lines: str, role: str, seed: int) -> Laid:
    """Labels that end with a colon, and a part for the office below."""
    laid, asked, made = _begun(group, lines, role, seed, Manner("; "))
    for row, (question, cell) in enumerate(zip(asked, made.cells, strict=True), 3):
        ends = "" if question.heading[-1] in ":?" else ":"
        _label(laid, row, 1, question, question.heading + ends)
        laid.put(row, 2, cell)
    last = max(laid.rows)
    laid.put(last + 2, 1, "OFFICE USE ONLY")
    laid.put(last + 3, 1, "Date received:")
    laid.put(last + 3, 2, "4 April")
    laid.put(last + 4, 1, "Processed by:")
    laid.put(last + 4, 2, "J. Ross")
    return laid


def in_pairs(group: Association, lines: str, role: str, seed: int) -> Laid:
    """Two labels with their answers in a row; long answers have a row to themselves."""
    laid, asked, made = _begun(group, lines, role, seed)
    row, column = 3, 1
    for question, cell in zip(asked, made.cells, strict=True):
        long = question.field is not None and BY_KEY[question.field].kind is Kind.LONG_TEXT
        if long and column > 1:
            row, column = row + 1, 1
        _label(laid, row, column, question)
        laid.put(row, column + 1, cell)
        row, column = (row, 4) if column == 1 and not long else (row + 1, 1)
    return laid


def numbered(group: Association, lines: str, role: str, seed: int) -> Laid:
    """The number of each question in a column of its own, then the question, then the answer."""
    laid, asked, made = _begun(group, lines, role, seed, Manner(yes_no=("YES", "NO")))
    for row, (question, cell) in enumerate(zip(asked, made.cells, strict=True), 4):
        laid.put(row, 1, row - 3)
        _label(laid, row, 2, question)
        laid.put(row, 3, cell)
    laid.put(2, 1, "Please answer every question and send the form back by 25 June.")
    return laid


def ticked(group: Association, lines: str, role: str, seed: int) -> Laid:
    """Boxes to tick for choices (all options listed below the question), the rest beside."""
    laid, asked, made = _begun(group, lines, role, seed)
    row = 3
    for question, cell in zip(asked, made.cells, strict=True):
        _label(laid, row, 1, question)
        if question.field in _TICKED:
            row = _boxes(laid, row, question, made.truth.get(question.field, ()), group)
        else:
            laid.put(row, 3, cell)
        row += 1
    return laid


def _boxes(laid: Laid, row: int, question: Question, chosen: Any, group: Association) -> int:
    del laid.meant[address(row, 1)]
    options = group.choices[BY_KEY[question.field or ""].vocabulary or ""]
    for option in options:
        row += 1
        laid.put(row, 1, f"\u2612 {option}" if option in chosen else f"\u2610 {option}")
    return row


PAPERS: dict[str, Paper] = {
    "label beside": beside,
    "label above": below,
    "colons": colons,
    "in pairs": in_pairs,
    "numbered": numbered,
    "boxes to tick": ticked,
}
