"""A sheet that is a table: its heading, the meaning of its columns, one draft per person's row."""

import re
from dataclasses import dataclass

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.answers import IDENTITY, Cell, Reader, finish, gather, reader_for
from mentordesk.spreadsheets.days import day_comes_first
from mentordesk.spreadsheets.drafts import (
    ColumnMeaning,
    Draft,
    Issue,
    ReviewedSheets,
    SetAside,
    TableMeaning,
)
from mentordesk.spreadsheets.grids import Grid, Row, as_text, column_letters
from mentordesk.spreadsheets.headings import HeadingRows, heading_or_letters
from mentordesk.spreadsheets.mapping import Column, Meaning, map_columns
from mentordesk.spreadsheets.marks import role_named
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory, Recognised, Said, look_up
from mentordesk.spreadsheets.names import asks_family_first
from mentordesk.spreadsheets.options import join_option_columns
from mentordesk.spreadsheets.values import ColumnFacts, has_address
from mentordesk.spreadsheets.words import heading_words

_TOTAL = re.compile(r"^\W*(grand |sub ?)?(totals?|sum|count|average|mean)\b", re.IGNORECASE)
_NOTE = re.compile(
    r"^\W*(last )?(updated|notes?\b|prepared|source|generated|exported|printed|page \d|end of)",
    re.IGNORECASE,
)
MOST_BLANKS_LISTED = 500
NOBODY = "no column of the table names anybody"


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
    recognised: Recognised


def read_table(
    grid: Grid,
    heading: HeadingRows,
    name: str,
    scheme: Scheme,
    memory: Memory = NOTHING_SAID,
) -> ReviewedSheets:
    """Everything the table says; `name` is the file's (it may tell the role)."""
    grid = join_option_columns(grid, heading, scheme)
    last = heading.rows[-1]
    body = [number for number in grid.rows if number > last]
    columns = _columns(grid, heading, body)
    shown = {
        column.number: heading_or_letters(heading.headings, column.number) for column in columns
    }
    recognised = look_up(shown, memory)
    known = {**recognised.known, **{number: Said(key) for number, key in grid.known.items()}}
    meanings = map_columns(columns, scheme, known, recognised.synonyms)
    role = _usual_role(grid, heading, meanings, name)
    table = Table(
        grid,
        heading,
        meanings,
        role,
        reader_for(scheme, _facts(columns, meanings, scheme)),
        next((number for number, m in meanings.items() if m.field == "email"), None),
        _unfinished(grid),
        shown,
        recognised,
    )
    if not any(m.field in {*IDENTITY, "given_name", "family_name"} for m in meanings.values()):
        # Nobody can be read from it, but the coordinator may say which column is the name.
        rows = ((number, _texts(grid.rows[number])) for number in body)
        aside = tuple(SetAside(grid.sheet, number, NOBODY, texts) for number, texts in rows)
        return ReviewedSheets(ignored=aside, tables=(_table_meaning(table, body),))
    return _read_rows(table, body)


def _unfinished(grid: Grid) -> dict[int, set[int]]:
    """The columns of formulas without a result, by row."""
    found: dict[int, set[int]] = {}
    for row, column in grid.unfinished:
        found.setdefault(row, set()).add(column)
    return found


def _columns(grid: Grid, heading: HeadingRows, body: list[int]) -> list[Column]:
    cells: dict[int, list[object]] = {number: [] for number in heading.headings}
    for number in body:
        for column, value in grid.rows[number].items():
            cells.setdefault(column, []).append(value)
    return [
        Column(
            number,
            heading.headings[number].words if number in heading.headings else "",
            tuple(values),  # type: ignore[arg-type]
        )
        for number, values in sorted(cells.items())
    ]


def _facts(
    columns: list[Column], meanings: dict[int, Meaning], scheme: Scheme
) -> dict[int, ColumnFacts]:
    facts = {}
    for column in columns:
        key = meanings[column.number].field
        if key is None or key == "role":
            continue
        if BY_KEY[key].kind in {Kind.DAY, Kind.MOMENT}:
            texts = [cell for cell in column.cells if isinstance(cell, str)]
            facts[column.number] = ColumnFacts(*day_comes_first(texts, scheme.day_first))
        elif key == "full_name" and asks_family_first(heading_words(column.heading)):
            facts[column.number] = ColumnFacts(scheme.day_first, family_first=True)
    return facts


def _usual_role(
    grid: Grid, heading: HeadingRows, meanings: dict[int, Meaning], name: str
) -> str | None:
    """What the sheet's name, the titles above it, the file's name or the questions say."""
    titles = [
        as_text(value)
        for number, row in grid.rows.items()
        if number < heading.rows[0]
        for value in row.values()
    ]
    for text in (grid.sheet or "", " ".join(titles), name):
        role = role_named(text)
        if role is not None:
            return role
    return role_of_questions([h.shown for h in heading.headings.values()], meanings)


def role_of_questions(shown: list[str], meanings: dict[int, Meaning]) -> str | None:
    """Who is asked: a mentee about "your mentor", a mentor about "your mentees"."""
    words = " ".join(heading_words(text) for text in shown)
    to_mentee = len(
        re.findall(r"\b(your mentor|a mentor to|ideal mentor|mentor would you)\b", words)
    )
    to_mentor = len(re.findall(r"\b(mentees?|been a mentor|as a mentor)\b", words))
    fields = {meaning.field for meaning in meanings.values()}
    to_mentor += 2 * bool(fields & {"capacity", "offer"})
    to_mentee += bool("goals" in fields)
    if to_mentee == to_mentor:
        return None
    return "mentee" if to_mentee > to_mentor else "mentor"


def _read_rows(table: Table, body: list[int]) -> ReviewedSheets:
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
            rejected.append(SetAside(table.grid.sheet, number, reason, _texts(row)))
        else:
            drafts.append(draft)
    return ReviewedSheets(
        tuple(drafts),
        tuple(rejected),
        tuple(sorted(ignored, key=lambda aside: aside.row)),
        (_table_meaning(table, body),),
    )


def _read_row(table: Table, number: int, row: Row) -> Draft:
    meanings, shown = table.meanings, table.shown
    gathered = gather(
        (Cell(meanings[c].field, shown[c], value, number, c) for c, value in row.items()),
        table.read,
    )
    gathered.issues.extend(_missing(table, number, row))
    if number in table.grid.hidden_rows:
        gathered.issues.append(Issue(None, "hidden_row", "The row is hidden in the file."))
    return finish(gathered, table.grid.sheet, number, table.role)


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


def _table_meaning(table: Table, body: list[int]) -> TableMeaning:
    columns = tuple(
        ColumnMeaning(
            column_letters(number),
            table.shown[number],
            meaning.field,
            meaning.tier,
            table.recognised.keys[number],
            meaning.reason,
        )
        for number, meaning in sorted(table.meanings.items())
    )
    first = body[0] if body else table.heading.rows[-1] + 1
    return TableMeaning(
        table.grid.sheet, table.heading.rows, first, columns, table.recognised.layout
    )
