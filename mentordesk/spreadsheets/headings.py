"""Where a table's heading stands: among the first 40 rows, in one row or in two."""

import re
from dataclasses import dataclass
from itertools import pairwise

from mentordesk.spreadsheets.columns import FOREIGN
from mentordesk.spreadsheets.days import looks_like_day
from mentordesk.spreadsheets.grids import CellValue, Grid, Row, as_text, column_letters
from mentordesk.spreadsheets.values import has_address
from mentordesk.spreadsheets.words import best_word_score, heading_words, word_scores

SEARCHED = 40
KNOWN = 60
ALONE = 45
"""The strength from which on a heading needs no words of the group it stands in."""
LONGEST_LABEL = 230
_SECOND = frozenset({"response", "open ended response"})


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's heading: `words` decide its meaning, `shown` is what the source says."""

    words: str
    shown: str


@dataclass(frozen=True, slots=True)
class HeadingRows:
    """The rows that make up the heading, and the heading of each column by its number."""

    rows: tuple[int, ...]
    headings: dict[int, Heading]


def is_label(value: CellValue) -> bool:
    """Whether a cell could be a heading: short text that is no address, date or number."""
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_LABEL:
        return False
    return (
        not has_address(value)
        and not looks_like_day(value)
        and not re.fullmatch(r"[\d\s.,+()/-]+", value.strip())
    )


def known_fields(row: Row) -> set[str]:
    """The fields that the labels of a row most likely name."""
    found = set()
    for value in row.values():
        if is_label(value):
            scores = word_scores(as_text(value))
            best = max(scores, key=lambda key: scores[key], default=None)
            if best is not None and scores[best] >= KNOWN:
                found.add(best)
    return found


def find_heading(grid: Grid) -> HeadingRows | None:
    """The heading of the sheet's table; None where no row looks like one."""
    best, best_score = None, 0.0
    for number in list(grid.rows)[:SEARCHED]:
        row = grid.rows[number]
        known = len(known_fields(row))
        labels = sum(1 for value in row.values() if is_label(value))
        score = 2 * known + 0.3 * labels - 1.5 * (len(row) - labels)
        if known >= 2 and score > best_score and _has_body(grid, number):
            best, best_score = number, score
    if best is None:
        best = _by_addresses(grid)
    return _headings(grid, best) if best is not None else None


def _has_body(grid: Grid, heading: int) -> bool:
    return any(number > heading for number in grid.rows)


def _by_addresses(grid: Grid) -> int | None:
    """A table in words we do not know: the row above a column of e-mail addresses."""
    numbers = list(grid.rows)[:SEARCHED]
    for above, below in pairwise(numbers):
        addresses = [c for c, v in grid.rows[below].items() if has_address(as_text(v))]
        heads = grid.rows[above]
        if addresses and all(is_label(heads[c]) if c in heads else False for c in addresses):
            return above if len(heads) >= 2 else None
    return None


def _headings(grid: Grid, number: int) -> HeadingRows:
    row = {column: _one_line(value) for column, value in grid.rows[number].items()}
    below = grid.rows.get(number + 1, {})
    if any(heading_words(as_text(v)) in _SECOND for v in below.values()):
        return HeadingRows((number, number + 1), _question_and_options(row, below))
    groups = _groups(grid, number, row)
    if not groups:
        return HeadingRows((number,), {c: Heading(text, text) for c, text in row.items()})
    rows = (*[n for n in grid.rows if n < number][-1:], number)
    return HeadingRows(rows, {c: _grouped(groups.get(c, ""), text) for c, text in row.items()})


def _one_line(value: CellValue) -> str:
    return " ".join(as_text(value).replace("\u00a0", " ").split())


def _groups(grid: Grid, number: int, row: dict[int, str]) -> dict[int, str]:
    """The labels of the row above, carried to the right, if that row groups the columns."""
    above = grid.rows.get(number - 1, {})
    if not 2 <= len(above) < len(row) or not all(is_label(v) for v in above.values()):
        return {}
    groups: dict[int, str] = {}
    current = ""
    for column in range(min(above), max(row) + 1):
        current = _one_line(above[column]) if column in above else current
        groups[column] = current
    return groups


def _grouped(group: str, label: str) -> Heading:
    shown = f"{group} / {label}" if group else label
    alone = best_word_score(label) >= ALONE and not FOREIGN.search(heading_words(group))
    return Heading(label if alone else shown, shown)


def _question_and_options(row: dict[int, str], below: Row) -> dict[int, Heading]:
    """Two heading rows of a survey: the question once, its options (or "Response") below."""
    headings: dict[int, Heading] = {}
    question = ""
    for column in range(min(row), max(*row, *below) + 1):
        question = row.get(column, question)
        option = _one_line(below[column]) if column in below else ""
        plain = not option or heading_words(option) in _SECOND
        headings[column] = Heading(question, question if plain else f"{question} / {option}")
    return headings


def heading_or_letters(headings: dict[int, Heading], column: int) -> str:
    """A column's heading as shown, or "column D" where it has none."""
    found = headings.get(column)
    return found.shown if found else f"column {column_letters(column)}"
