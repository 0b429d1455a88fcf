"""A sheet that is a table: its heading, the meaning of its columns, one draft per person's row."""

import re
from dataclasses import replace

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.answers import IDENTITY, reader_for
from mentordesk.spreadsheets.days import day_comes_first
from mentordesk.spreadsheets.drafts import ColumnMeaning, ReviewedSheets, SetAside, TableMeaning
from mentordesk.spreadsheets.grids import Grid, as_text, column_letters
from mentordesk.spreadsheets.headings import HeadingRows, heading_or_letters
from mentordesk.spreadsheets.mapping import Column, Meaning, map_columns
from mentordesk.spreadsheets.marks import role_named
from mentordesk.spreadsheets.memory import (
    NOTHING_SAID,
    Memory,
    Recognised,
    Said,
    look_up,
)
from mentordesk.spreadsheets.names import asks_family_first
from mentordesk.spreadsheets.options import Joined, join_option_columns
from mentordesk.spreadsheets.table_rows import Table, read_rows
from mentordesk.spreadsheets.values import ColumnFacts
from mentordesk.spreadsheets.words import heading_words

NOBODY = "no column of the table names anybody"
TITLE = "above the heading"


def read_table(
    grid: Grid,
    heading: HeadingRows,
    name: str,
    scheme: Scheme,
    memory: Memory = NOTHING_SAID,
) -> ReviewedSheets:
    """Everything the table says; `name` is the file's (it may tell the role)."""
    joined = join_option_columns(grid, heading, scheme)
    grid = joined.grid
    last = heading.rows[-1]
    body = [number for number in grid.rows if number > last]
    columns = _columns(grid, heading, body)
    written = {c.number: heading_or_letters(heading.headings, c.number) for c in columns}
    shown = _with_questions(written, joined)
    recognised = look_up(written, memory)
    certain = {number: Said(key or None) for number, key in grid.known.items()}
    known = {**recognised.known, **certain}
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
        _meaning_of(grid, heading, recognised, _columns_meant(meanings, shown, recognised, joined)),
        joined.origins,
    )
    titles = _titles(grid, heading)
    if not any(m.field in {*IDENTITY, "given_name", "family_name"} for m in meanings.values()):
        # Nobody can be read from it, but the coordinator may say which column is the name.
        return ReviewedSheets(
            ignored=(*titles, *(_aside(grid, number, NOBODY) for number in body)),
            tables=(table.meaning,),
        )
    said = read_rows(table, body)
    return replace(said, ignored=(*titles, *said.ignored))


def _titles(grid: Grid, heading: HeadingRows) -> tuple[SetAside, ...]:
    """What stands above the heading."""
    return tuple(_aside(grid, n, TITLE) for n in grid.rows if n < heading.rows[0])


def _aside(grid: Grid, number: int, reason: str) -> SetAside:
    texts = tuple(as_text(value) for value in grid.rows[number].values())
    return SetAside(grid.sheet, number, reason, texts)


def _with_questions(written: dict[int, str], joined: Joined) -> dict[int, str]:
    """Each column's heading for the window; joined columns show their question, if it is there."""
    questions = {first: written[first].rpartition(" / ")[0] for first in joined.runs}
    return {**written, **{first: text for first, text in questions.items() if text}}


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


def _columns_meant(
    meanings: dict[int, Meaning], shown: dict[int, str], recognised: Recognised, joined: Joined
) -> tuple[ColumnMeaning, ...]:
    """The list of columns; those that were joined to another mean what it means."""
    first_of = {column: first for first, columns in joined.runs.items() for column in columns}
    listed = []
    for number in sorted(meanings):
        first = first_of.get(number, number)
        meaning = meanings[first]
        beside = f"together with column {column_letters(first)}" if first != number else ""
        listed.append(
            ColumnMeaning(
                column_letters(number),
                shown[number],
                meaning.field,
                meaning.tier,
                recognised.keys[number],
                beside or meaning.reason,
            )
        )
    return tuple(listed)


def _meaning_of(
    grid: Grid, heading: HeadingRows, recognised: Recognised, columns: tuple[ColumnMeaning, ...]
) -> TableMeaning:
    last = heading.rows[-1]
    first = next((number for number in grid.rows if number > last), last + 1)
    return TableMeaning(grid.sheet, heading.rows, first, columns, recognised.layout)
