"""The rows an import could not take as a workbook: to be mended there and imported again.

Each row with the reason, its file, sheet and row, then its own cells under their own headings.
Importing the workbook imports the mended rows as from where they first stood; a row that was not
mended is refused again with the same reason.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from mentordesk.services.imports.plans import ImportPlan, Item, Outcome, RefusedRow
from mentordesk.spreadsheets.drafts import Source
from mentordesk.spreadsheets.mended import PLACE, REFUSED_KEY, origin_of
from mentordesk.spreadsheets.sheets import INFORMS, Cell, Sheet
from mentordesk.spreadsheets.writing import workbook


@dataclass(frozen=True, slots=True)
class _Row:
    reason: str
    number: int | None
    cells: dict[int, str]


@dataclass(slots=True)
class _Group:
    """The rows of one sheet of one file, with its headings and the fields of its columns."""

    rows: list[_Row] = field(default_factory=list)
    headers: dict[int, str] = field(default_factory=dict)
    fields: dict[int, str] = field(default_factory=dict)


def has_refused(plan: ImportPlan) -> bool:
    """Whether there is a row that was refused or waits for the coordinator."""
    return bool(_rows(plan)) or plan.count(Outcome.NEEDS_YOU) > 0


def refused_workbook(plan: ImportPlan, decided: frozenset[int] = frozenset()) -> bytes:
    """Rows that become nobody and rows that need the coordinator, as an .xlsx workbook.

    `decided` are the numbers of items whose question was answered; they are left out. Files that
    say nothing at all stand on a last sheet with their reason.
    """
    groups: dict[tuple[str, str], _Group] = defaultdict(_Group)
    for refused in _rows(plan):
        _put_refused(plan, refused, groups)
    for item in plan.items:
        if item.outcome is Outcome.NEEDS_YOU and item.number not in decided:
            _put_item(plan, item, groups)
    sheets = [_sheet(place, group) for place, group in groups.items()]
    lists = _lists(plan, decided)
    if lists:
        headers = ("File", "Sheet", "Row", "About", "Not imported because")
        sheets.append(Sheet("Rows of lists", headers, lists))
    files = [(plan.sources[r.source].name, r.reason) for r in plan.refused if r.row is None]
    if files or not sheets:
        sheets.append(Sheet("Files", ("File", "Not imported because"), tuple(files)))
    return workbook(sheets)


def _lists(plan: ImportPlan, decided: frozenset[int]) -> tuple[tuple[Cell, ...], ...]:
    """Rows of other lists of our own export that were not imported: said, not mended here."""
    return tuple(
        (
            plan.sources[row.source].name,
            row.sheet,
            row.row,
            row.who,
            " ".join(part for part in (row.question, row.note) if part),
        )
        for row in plan.listed
        if row.outcome in {Outcome.REFUSED, Outcome.NEEDS_YOU} and row.number not in decided
    )


def _rows(plan: ImportPlan) -> list[RefusedRow]:
    return [refused for refused in plan.refused if refused.row is not None]


def _place(plan: ImportPlan, source: int, sheet: str | None) -> tuple[str, str]:
    """The file and the sheet; for a row that was refused before, those it first stood in."""
    file, within = origin_of(sheet) or (plan.sources[source].name, sheet)
    return file, within or ""


def _put_refused(
    plan: ImportPlan, refused: RefusedRow, groups: dict[tuple[str, str], _Group]
) -> None:
    group = groups[_place(plan, refused.source, refused.sheet)]
    columns = refused.columns or tuple(range(1, len(refused.cells) + 1))
    cells = dict(zip(columns, refused.cells, strict=True))
    group.rows.append(_Row(refused.reason, refused.row, cells))
    for table in plan.sources[refused.source].tables:
        if table.sheet == refused.sheet:
            for meaning in table.columns:
                number = _column_number(meaning.column)
                group.headers[number] = meaning.header
                if meaning.field:
                    group.fields[number] = meaning.field


def _put_item(plan: ImportPlan, item: Item, groups: dict[tuple[str, str], _Group]) -> None:
    file, sheet = _place(plan, item.source, item.sheet)
    if item.row is None:  # a form or a letter: its answers side by side, a sheet of its own
        sheet = item.attachment or sheet or "form"
    group = groups[file, sheet]
    cells: dict[int, str] = {}
    for key, source in _cells(item):
        column = source.column if item.row is not None else _own_column(group, source.header)
        cells[column] = source.raw
        group.headers.setdefault(column, source.header)
        if key is not None:
            group.fields.setdefault(column, key)
    group.rows.append(_Row(_why(item), item.row, cells))


def _own_column(group: _Group, header: str) -> int:
    """The column of a label in a sheet where answers of forms stand side by side."""
    for column, known in group.headers.items():
        if known == header:
            return column
    return len(group.headers) + 1


def _cells(item: Item) -> Iterable[tuple[str | None, Source]]:
    """The cells of an item with their fields; one that gave several answers has no field."""
    found: dict[tuple[int, int], tuple[str | None, Source]] = {}
    for key, source in item.cells.items():
        place = (source.row, source.column)
        found[place] = (None if place in found else key, source)
    for kept in item.others:
        found.setdefault((kept.source.row, kept.source.column), (None, kept.source))
    return found.values()


def _why(item: Item) -> str:
    """What is asked of the coordinator; the issue where nothing is."""
    return item.question or " ".join(issue.sentence for issue in item.issues) or "needs you"


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _sheet(place: tuple[str, str], group: _Group) -> Sheet:
    file, sheet = place
    width = max((*group.headers, *(column for row in group.rows for column in row.cells)))
    own = range(1, width + 1)
    rows: list[tuple[Cell, ...]] = [
        (row.reason, file, sheet, row.number, *(row.cells.get(column) for column in own))
        for row in group.rows
    ]
    headers = tuple(group.headers.get(column, f"Column {column}") for column in own)
    informing = (f"{INFORMS}{header}" for header in PLACE[1:])
    keys = (REFUSED_KEY, *informing, *(group.fields.get(column, "") for column in own))
    return Sheet(f"{sheet or file}", (*PLACE, *headers), tuple(rows), columns=keys)
