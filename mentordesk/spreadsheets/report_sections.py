"""The parts of a meeting tool's report: facts about the meeting, then lists below one another.

Zoom lists host, panelists, attendees and those who were there besides, each below a heading of its
own; Teams lists everybody once, then every single joining. What is told twice is counted once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mentordesk.spreadsheets.grids import CellValue, Grid, as_text
from mentordesk.spreadsheets.headings import is_label
from mentordesk.spreadsheets.list_columns import ListKind, is_whole, list_fields
from mentordesk.spreadsheets.words import heading_words

_TIMES = frozenset({"minutes", "joined", "left"})
_OF_MEETING = re.compile(
    r"\b(topic|(meeting|webinar|event|session) (id|name|title|date)|registered|unique viewers)\b"
)
_FACT = re.compile(
    r"(actual |scheduled |meeting |webinar |event |session )*"
    r"(topic|title|name|id|key|date|day|start|end|start time|end time|start date( time)?|host"
    r"|organi[sz]er|duration|duration minutes|participants|attendees|registered|attended)"
)
_AGAIN = re.compile(r"\bactivit(y|ies)\b")
"""The title of a list that says once more, joining by joining, what stands above it."""
_ONE_MEETING = re.compile(r"\b(meeting|webinar|event|session) (name|title|topic|start time|date)\b")


@dataclass(frozen=True, slots=True)
class Section:
    """One list of a report: its heading's row, the row where it is over, its columns' fields."""

    heading: int
    until: int
    fields: Mapping[int, str]
    title: str = ""


def texts_of(row: Mapping[int, CellValue]) -> dict[int, str]:
    """The text of each cell in one line."""
    return {column: " ".join(as_text(value).split()) for column, value in row.items()}


def sections(grid: Grid, number: int, fields: Mapping[int, str]) -> list[Section]:
    """Every list of attendance in a grid, where the one in row `number` is sure."""
    numbers, own = list(grid.rows), texts_of(grid.rows[number])
    found = {number: fields}
    for other in numbers:
        columns = _fields(grid.rows[other])
        if columns and texts_of(grid.rows[other]) != own:  # the same once more is a page break
            found[other] = columns
    ends = [*sorted(found)[1:], (numbers[-1] if numbers else 0) + 1]
    parts = []
    for heading, end in zip(sorted(found), ends, strict=True):
        before = [row for row in numbers if row < heading]
        titled = before and len(grid.rows[before[-1]]) == 1
        title = next(iter(texts_of(grid.rows[before[-1]]).values())) if titled else ""
        last = [row for row in numbers if heading < row < end]
        over = end in found and last and len(grid.rows[last[-1]]) == 1
        parts.append(Section(heading, last[-1] if over else end, found[heading], title))
    once = [part for part in parts if not _AGAIN.search(heading_words(part.title))]
    return once or parts


def _fields(row: Mapping[int, CellValue]) -> dict[int, str]:
    """The fields of a row that is a heading of people and times; empty for any other row."""
    if len(row) < 2 or not all(is_label(value) for value in row.values()):
        return {}
    headings = texts_of(row)
    if any(_OF_MEETING.search(heading_words(text)) for text in headings.values()):
        return {}
    fields = list_fields(ListKind.ATTENDANCE, headings)
    named = set(fields.values())
    return fields if is_whole(ListKind.ATTENDANCE, named) and named & _TIMES else {}


def facts_above(grid: Grid, heading: int) -> dict[str, CellValue]:
    """What stands above the heading: "Topic | Webinar 3", or a row of labels over its values."""
    facts: dict[str, CellValue] = {}
    above = [number for number in grid.rows if number < heading]
    values = 0
    for number in above:
        row = grid.rows[number]
        below = grid.rows.get(number + 1, {}) if number + 1 in above else {}
        cells = list(row.items())
        if number == values:
            continue
        if _is_over(row, below):
            values = number + 1
            for column, label in cells:
                if is_label(label) and column in below:
                    facts.setdefault(heading_words(as_text(label)), below[column])
        elif len(cells) == 2 and is_label(cells[0][1]):
            facts[heading_words(as_text(cells[0][1]))] = cells[1][1]
        elif len(cells) == 1:
            facts.setdefault("title", cells[0][1])
    return facts


def _is_over(row: Mapping[int, CellValue], below: Mapping[int, CellValue]) -> bool:
    """Whether the cells are labels of those below; two may as well be a label and its value."""
    if len(row) != 2:
        return len(row) > 2 and len(below) > 1
    labels = [heading_words(text) for text in texts_of(row).values()]
    return len(below) == 2 and all(_FACT.fullmatch(label) for label in labels)


def said_in_every_row(grid: Grid, section: Section) -> dict[str, CellValue]:
    """What a report repeats in all its lines: the title and the start of its one meeting."""
    said: dict[str, CellValue] = {}
    rows = [row for number, row in grid.rows.items() if section.heading < number < section.until]
    for column, heading in texts_of(grid.rows[section.heading]).items():
        label = heading_words(heading)
        values = {as_text(row[column]) if column in row else "" for row in rows}
        if _ONE_MEETING.search(label) and len(values) == 1 and "" not in values:
            said[label] = rows[0][column]
    return said
