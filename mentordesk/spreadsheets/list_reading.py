"""Finding and reading one of the other lists in a workbook that the child has read.

The heading is looked for among the first forty rows of every sheet, because meeting tools put a
block of facts about the meeting above it; those facts are kept, they tell which meeting it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.grids import CellValue, Grid, Workbook, address, as_text
from mentordesk.spreadsheets.headings import SEARCHED, is_label
from mentordesk.spreadsheets.list_columns import ListKind, is_whole, list_fields, list_scores
from mentordesk.spreadsheets.report_sections import (
    Section,
    facts_above,
    said_in_every_row,
    sections,
    texts_of,
)
from mentordesk.spreadsheets.survey_forms import FORM_LABEL, answers_across, form_key
from mentordesk.spreadsheets.words import heading_words

SAME_QUESTION = 90
"""How alike (0 to 100, rapidfuzz's ratio) a heading and a question have to be."""
_CUT = 40
_KINDS_OF_ANSWERS = frozenset({"response", "open ended response", "responses"})


@dataclass(frozen=True, slots=True)
class ListCell:
    """One value of a list with its heading and the address of its cell."""

    value: CellValue
    heading: str
    cell: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: the values by field, and the text of the whole row as it stood."""

    sheet: str | None
    row: int
    cells: Mapping[str, ListCell]
    shown: tuple[str, ...]

    def text(self, key: str) -> str:
        """A field's text, empty where the row has none."""
        return " ".join(as_text(self.cells[key].value).split()) if key in self.cells else ""


@dataclass(frozen=True, slots=True)
class ReadList:
    """A whole list: its rows, what stood above it, and the headings nothing was made of."""

    rows: tuple[ListRow, ...]
    facts: Mapping[str, CellValue] = field(default_factory=dict)
    unused: tuple[str, ...] = ()


def read_list(
    workbook: Workbook, kind: ListKind, questions: Mapping[str, str] | None = None
) -> ReadList:
    """The rows of such a list; raises Unreadable where no sheet holds one.

    `questions` are a survey's: key to wording; a heading that says the same is that question.
    """
    rows: list[ListRow] = []
    facts: dict[str, CellValue] = {}
    unused: list[str] = []
    for whole in workbook.grids:
        grid = answers_across(whole) if kind is ListKind.SURVEY else whole
        found = _find(grid, kind, questions or {})
        if found is None:
            continue
        parts = _sections(grid, kind, found)
        for section in parts:
            headings = texts_of(grid.rows[section.heading])
            unused += [text for column, text in headings.items() if column not in section.fields]
            rows += _rows(grid, section, headings)
        if kind is ListKind.ATTENDANCE:
            facts.update(said_in_every_row(grid, parts[0]))
        facts.update(facts_above(grid, parts[0].heading))
        if key := form_key(whole):
            facts[FORM_LABEL.casefold()] = key
    if not rows:
        raise Unreadable(f"It holds no {kind}. Nothing was changed.")
    return ReadList(tuple(rows), facts, tuple(unused))


def _sections(grid: Grid, kind: ListKind, found: tuple[int, dict[int, str]]) -> list[Section]:
    """The lists of a grid: several in a meeting tool's report, one in any other."""
    number, fields = found
    if kind is ListKind.ATTENDANCE:
        return sections(grid, number, fields)
    return [Section(number, max(grid.rows) + 1, fields)]


def list_fields_in(
    workbook: Workbook, kind: ListKind, questions: Mapping[str, str] | None = None
) -> frozenset[str]:
    """The fields of the list of this kind that a workbook holds; none where it holds no such."""
    found = [
        place[1].values()
        for grid in workbook.grids
        if (place := _find(grid, kind, questions or {})) is not None
    ]
    return frozenset(field for fields in found for field in fields)


def _find(
    grid: Grid, kind: ListKind, questions: Mapping[str, str]
) -> tuple[int, dict[int, str]] | None:
    """The heading's row and the field of each column: the row whose labels say the most."""
    best: tuple[int, dict[int, str]] | None = None
    most = 0
    for number in list(grid.rows)[:SEARCHED]:
        row = grid.rows[number]
        if sum(1 for value in row.values() if is_label(value)) * 2 < len(row):
            continue
        headings = texts_of(row)
        asked = _questions(headings, questions)
        fields = list_fields(kind, headings, asked)
        whole = bool(asked) if kind is ListKind.SURVEY else is_whole(kind, set(fields.values()))
        strength = sum(
            list_scores(kind, headings[column]).get(key, 100) for column, key in fields.items()
        )
        if whole and strength > most:
            best, most = (number, fields), strength
    return best


def _questions(headings: Mapping[int, str], questions: Mapping[str, str]) -> dict[int, str]:
    """The columns that ask a survey's question: the same words, nearly, or cut off by the tool.

    The likest of all go together first: two questions may differ in a word only.
    """
    words = {column: heading_words(heading) for column, heading in headings.items()}
    rivals = [
        (alike, key, column)
        for key, wording in questions.items()
        for column, heading in words.items()
        if (alike := _alike(heading, heading_words(wording), key)) >= SAME_QUESTION
    ]
    found: dict[int, str] = {}
    for _, key, column in sorted(rivals, key=lambda rival: (-rival[0], rival[2])):
        if column not in found and key not in found.values():
            found[column] = key
    return found


def _alike(heading: str, asked: str, key: str) -> float:
    if heading == heading_words(key):
        return 100.0
    if len(heading) >= _CUT and asked.startswith(heading):
        return 99.0
    return fuzz.ratio(heading, asked)


def _is_second_heading(row: Mapping[int, CellValue]) -> bool:
    """The line below its questions in which a survey tool names the kinds of answers."""
    return {heading_words(as_text(value)) for value in row.values()} <= _KINDS_OF_ANSWERS


def _rows(grid: Grid, section: Section, headings: Mapping[int, str]) -> list[ListRow]:
    rows = []
    for number, row in grid.rows.items():
        if not section.heading < number < section.until:
            continue
        if texts_of(row) == dict(headings) or _is_second_heading(row):
            continue
        cells = {
            key: ListCell(row[column], headings.get(column, ""), address(number, column))
            for column, key in section.fields.items()
            if column in row
        }
        if cells:
            shown = tuple(as_text(value) for value in row.values())
            rows.append(ListRow(grid.sheet, number, cells, shown))
    return rows
