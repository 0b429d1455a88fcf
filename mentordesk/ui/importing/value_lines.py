"""Every value of one row with the cell it stands in: what it was read as, and what it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mentordesk.domain.fields import BY_KEY, FIELDS, Kind
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.imports.plans import Change, ImportPlan, Item, Outcome, RefusedRow
from mentordesk.services.imports.preview import Batch
from mentordesk.services.imports.wishes import CellPlace
from mentordesk.spreadsheets.days import read_day
from mentordesk.spreadsheets.drafts import Source, TableMeaning
from mentordesk.spreadsheets.grids import address, as_text
from mentordesk.spreadsheets.marks import roles_in
from mentordesk.spreadsheets.values import ColumnFacts, Reading, read_value
from mentordesk.ui.applicants.words import value_in_words
from mentordesk.ui.importing.column_lines import ROLE, label_of

_DATE = "ambiguous_date"


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value: its field (None: only kept), what is known, what comes, and its cell."""

    number: int
    key: str | None
    label: str
    header: str
    raw: str
    now: str
    was: str = ""
    changes: bool = False
    place: CellPlace | None = None
    issue: str = ""
    typed: bool = False
    other_day: str = ""
    """The second reading of an ambiguous date, as ISO text."""
    named: str = ""
    """What its place is called where it is no cell: a field of a PDF, a control of a document."""

    @property
    def cell(self) -> str:
        """The cell's address; nothing for a value without one."""
        if self.place is None:
            return ""
        return self.named or address(self.place.row, self.place.column)


@dataclass(frozen=True, slots=True)
class RowFacts:
    """One line of the plan with what is needed to trace it."""

    plan: ImportPlan
    batch: Batch
    scheme: Scheme
    source: int
    sheet: str | None
    row: int | None
    digest: str
    item: Item | None = None

    @property
    def where(self) -> str:
        """The file, sheet and row in words."""
        parts = [self.plan.sources[self.source].name]
        if self.item is not None and self.item.attachment:
            parts.append(self.item.attachment)
        parts += [f"sheet “{self.sheet}”"] if self.sheet else []
        parts += [f"row {self.row}"] if self.row else []
        return ", ".join(parts)

    @property
    def can_mend(self) -> bool:
        """Whether its cells are in a sheet that was read (a message's own text is none)."""
        return self.batch.grid(self.digest, self.sheet) is not None

    def other_day(self, key: str, raw: str) -> str:
        """The second reading of a date as ISO text; nothing where there is none."""
        day = read_day(raw, day_first=self.scheme.day_first, proven=False)
        if day is None or day.other is None:
            return ""
        whole = BY_KEY[key].kind is Kind.DAY
        return day.other.date().isoformat() if whole else day.other.isoformat(sep=" ")

    @property
    def table(self) -> TableMeaning | None:
        """The table its row stands in; None for a form."""
        if self.row is None:
            return None
        found = [
            table
            for table in self.plan.sources[self.source].tables
            if table.sheet == self.sheet and not table.is_form and table.first_row <= self.row
        ]
        return found[-1] if found else None


def facts_of_item(plan: ImportPlan, batch: Batch, scheme: Scheme, item: Item) -> RowFacts:
    """What is needed to trace an application of the plan."""
    return RowFacts(plan, batch, scheme, item.source, item.sheet, item.row, item.digest, item)


def facts_of_refused(
    plan: ImportPlan, batch: Batch, scheme: Scheme, refused: RefusedRow
) -> RowFacts | None:
    """What is needed to mend a row that became nobody; None where a whole file was not read."""
    source = plan.sources[refused.source]
    if refused.row is None:
        return None
    hashes = [source.sha256, *(found.sha256 for found in source.files)]
    for digest in hashes:
        grid = batch.grid(digest, refused.sheet)
        row = grid.rows.get(refused.row) if grid is not None else None
        if row is not None and tuple(as_text(value) for value in row.values()) == refused.cells:
            return RowFacts(plan, batch, scheme, refused.source, refused.sheet, refused.row, digest)
    return None


def value_lines(facts: RowFacts, texts: Mapping[CellPlace, str]) -> tuple[ValueLine, ...]:
    """The values in the fields' order, then what is only kept, then empty cells of the table.

    `texts` are what was typed for cells in this dialog and not yet said.
    """
    lines = [*_known_lines(facts), *_other_lines(facts)]
    taken = {line.place for line in lines}
    lines += [line for line in _table_lines(facts) if line.place not in taken]
    mended = (_mended(facts, line, texts) for line in lines)
    return tuple(replace(line, number=number) for number, line in enumerate(mended))


def read_typed(facts: RowFacts, key: str, text: str) -> Reading:
    """What a typed text is for a field, by the same rules as a cell of a file."""
    if key == ROLE:
        roles = roles_in(text)
        sentence = "" if roles else f"“{text}” is neither mentee nor mentor."
        return Reading(roles or None, "" if roles else "unknown", sentence)
    return read_value(key, text, facts.scheme, ColumnFacts(facts.scheme.day_first))


def _mended(facts: RowFacts, line: ValueLine, texts: Mapping[CellPlace, str]) -> ValueLine:
    if line.place is None or line.place not in texts:
        return line
    text = texts[line.place]
    if line.key is None:
        return replace(line, now=text, typed=True, issue="")
    reading = read_typed(facts, line.key, text)
    return replace(
        line, now=value_in_words(reading.answer), typed=True, issue=reading.sentence, other_day=""
    )


def _known_lines(facts: RowFacts) -> list[ValueLine]:
    item = facts.item
    if item is None:
        return []
    changes = {change.field: change for change in item.changes}
    issues = {issue.field: issue for issue in item.issues if issue.field}
    lines = []
    for key in (ROLE, *(field.key for field in FIELDS)):
        cell = item.cells.get(key)
        if key not in item.fields and (key != ROLE or cell is None):
            continue
        issue = issues.get(key)
        line = _line(facts, key, cell)
        change = changes.get(key)
        shown = str(item.role or "") if key == ROLE else value_in_words(item.fields[key])
        lines.append(
            replace(
                line,
                now=shown,
                was=_was(item, change, key),
                changes=change is not None and item.outcome is Outcome.CHANGED,
                issue=issue.sentence if issue else "",
                typed=key in item.typed,
                other_day=facts.other_day(key, line.raw) if issue and issue.code == _DATE else "",
            )
        )
    return lines


def _was(item: Item, change: Change | None, key: str) -> str:
    if item.outcome not in {Outcome.CHANGED, Outcome.UNCHANGED, Outcome.NEEDS_YOU} or key == ROLE:
        return ""
    return value_in_words(change.old) if change is not None else ""


def _line(facts: RowFacts, key: str | None, cell: Source | None) -> ValueLine:
    if cell is None:
        return ValueLine(0, key, label_of(key), "", "", "")
    place = CellPlace(facts.digest, facts.sheet, cell.row, cell.column)
    return ValueLine(
        0, key, label_of(key), cell.header, cell.raw, "", place=place, named=cell.place
    )


def _other_lines(facts: RowFacts) -> list[ValueLine]:
    item = facts.item
    if item is None:
        return []
    lines = []
    for kept in item.others:
        place = CellPlace(facts.digest, facts.sheet, kept.source.row, kept.source.column)
        line = _line(facts, None, kept.source)
        lines.append(replace(line, now=kept.text, place=place))
    return lines


def _table_lines(facts: RowFacts) -> list[ValueLine]:
    """The cells of the row by the table's columns, empty ones of a known field included."""
    table, row = facts.table, facts.row
    grid = facts.batch.grid(facts.digest, facts.sheet)
    if table is None or row is None or grid is None:
        return []
    cells, lines = grid.rows.get(row, {}), []
    for meaning in table.columns:
        column = column_number(meaning.column)
        raw = as_text(cells[column]) if column in cells else ""
        if meaning.field is None and not raw:
            continue
        place = CellPlace(facts.digest, facts.sheet, row, column)
        label = label_of(meaning.field)
        now = "" if facts.item is not None else raw
        lines.append(ValueLine(0, meaning.field, label, meaning.header, raw, now, place=place))
    return lines


def column_number(letters: str) -> int:
    """A column's number from its letters: A is 1, AA is 27; 0 for what are none."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            return 0
        number = number * 26 + ord(letter) - 64
    return number
