"""The rows of a table whose columns are understood: people, and rows that are nobody's."""

import re
from dataclasses import dataclass, field

from mentordesk.spreadsheets.answers import IDENTITY, Cell, Reader, finish, gather
from mentordesk.spreadsheets.drafts import (
    Draft,
    Issue,
    Kept,
    ReviewedSheets,
    SetAside,
    Source,
    TableMeaning,
)
from mentordesk.spreadsheets.grids import Grid, Row, as_text
from mentordesk.spreadsheets.headings import HeadingRows
from mentordesk.spreadsheets.mapping import Meaning
from mentordesk.spreadsheets.values import has_address

_TOTAL = re.compile(r"^\W*(grand |sub ?)?(totals?|sum|count|average|mean)\b", re.IGNORECASE)
_NOTE = re.compile(
    r"^\W*(last )?(updated|notes?\b|prepared|source|generated|exported|printed|page \d|end of)",
    re.IGNORECASE,
)
MOST_BLANKS_LISTED = 500


@dataclass(frozen=True, slots=True)
class Table:
    """A table ready to be read row by row."""

    grid: Grid
    heading: HeadingRows
    meanings: dict[int, Meaning]
    role: str | None
    read: Reader
    email_column: int | None
    unfinished: dict[int, set[int]]
    shown: dict[int, str]
    meaning: TableMeaning
    origins: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)


def read_rows(table: Table, body: list[int]) -> ReviewedSheets:
    """A draft for each person's row; the others are set aside with the reason."""
    drafts: list[Draft] = []
    rejected: list[SetAside] = []
    ignored = _blank_rows(table, body)
    for number in body:
        row = table.grid.rows[number]
        why = _not_a_person(table, row)
        if why:
            ignored.append(SetAside(table.grid.sheet, number, why, _texts(row)))
            continue
        draft = _read_row(table, number, row)
        if not any(draft.fields.get(key) for key in IDENTITY):
            reason = "no name, e-mail or member number"
            rejected.append(SetAside(table.grid.sheet, number, reason, _texts(row), tuple(row)))
        else:
            drafts.append(draft)
    return ReviewedSheets(
        tuple(drafts),
        tuple(rejected),
        tuple(sorted(ignored, key=lambda aside: aside.row)),
        (table.meaning,),
    )


def _read_row(table: Table, number: int, row: Row) -> Draft:
    meanings, shown = table.meanings, table.shown
    cells = [Cell(meanings[c].field, shown[c], value, number, c) for c, value in row.items()]
    if table.origins:
        cells = [_with_origins(table, cell) for cell in cells]
    gathered = gather(cells, table.read)
    if table.origins:
        gathered.others.extend(_not_chosen(table, number, row))
    gathered.issues.extend(_missing(table, number, row))
    if number in table.grid.hidden_rows:
        gathered.issues.append(Issue(None, "hidden_row", "The row is hidden in the file."))
    return finish(gathered, table.grid.sheet, number, table.role)


def _with_origins(table: Table, cell: Cell) -> Cell:
    """A cell that was joined from several, with the places of all of them."""
    there = table.origins.get((cell.row, cell.column))
    if there is None:
        return cell
    also = tuple((cell.row, column) for column in there[1:])
    return cell._replace(column=there[0], also=also)


def _not_chosen(table: Table, number: int, row: Row) -> list[Kept]:
    """Option columns of a row in which every option was refused: kept as they stand."""
    return [
        Kept(table.shown[first], "No", Source(number, there[0], table.shown[first], "No", also))
        for (line, first), there in table.origins.items()
        if line == number and first not in row
        for also in [tuple((number, column) for column in there[1:])]
    ]


def _missing(table: Table, number: int, row: Row) -> list[Issue]:
    """What a row does not say although its column is there: unfinished formulas, the address."""
    issues = []
    unfinished = table.unfinished.get(number, set())
    for column in sorted(unfinished):
        meaning = table.meanings.get(column)
        if meaning is not None and meaning.field:
            text = "The cell holds a formula whose result was not saved in the file."
            issues.append(Issue(meaning.field, "formula_without_value", text))
    email = table.email_column
    if email is not None and email not in row and email not in unfinished:
        issues.append(Issue("email", "missing", "There is no e-mail address."))
    return issues


def _texts(row: Row) -> tuple[str, ...]:
    return tuple(as_text(value) for value in row.values())


def _not_a_person(table: Table, row: Row) -> str:
    """Why a row is no person's: totals, a note, the heading again; empty if it may be one."""
    if len(row) > 3 and not _begins_oddly(table, row):
        return ""
    texts = _texts(row)
    if any(has_address(text) for text in texts):
        return ""
    if any(_TOTAL.match(text) for text in texts[:2]):
        return "totals row"
    headings = {h.shown for h in table.heading.headings.values()}
    if len(texts) >= 3 and sum(text.strip() in headings for text in texts) * 2 > len(texts):
        return "heading again"
    return "footer note" if _is_note(table, row, texts) else ""


def _is_note(table: Table, row: Row, texts: tuple[str, ...]) -> bool:
    """Whether a row says something about the list: one text that is no name, or "Updated by"."""
    if len(texts) == 1:
        column = next(iter(row))
        if table.meanings[column].field not in IDENTITY or len(texts[0]) > 60:
            return True
    return len(texts) <= 2 and bool(_NOTE.match(texts[0]))


def _begins_oddly(table: Table, row: Row) -> bool:
    """Whether one of the first two cells speaks of totals or repeats its heading."""
    for column, value in list(row.items())[:2]:
        text = as_text(value)
        heading = table.heading.headings.get(column)
        if _TOTAL.match(text) or (heading is not None and heading.shown == text.strip()):
            return True
    return False


def _blank_rows(table: Table, body: list[int]) -> list[SetAside]:
    if not body or body[-1] - table.heading.rows[-1] - len(body) > MOST_BLANKS_LISTED:
        return []
    filled = set(body)
    return [
        SetAside(table.grid.sheet, number, "blank")
        for number in range(table.heading.rows[-1] + 1, body[-1])
        if number not in filled
    ]
