"""The lines of a plan as rows of a table: every application, and every row that becomes nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import (
    CellChange,
    Change,
    ImportPlan,
    Item,
    ListChange,
    Outcome,
    RefusedRow,
)
from mentordesk.ui.applicants.words import value_in_words
from mentordesk.ui.direction import arrow
from mentordesk.ui.listing import Filter
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column

translate = QCoreApplication.translate

_OUTCOMES = {
    Outcome.NEW: Chip("New", "good", "plus"),
    Outcome.CHANGED: Chip("Changed", "accent", "swap"),
    Outcome.UNCHANGED: Chip("Same", "plain", "check"),
    Outcome.NEEDS_YOU: Chip("Needs you", "warn", "warning"),
    Outcome.REFUSED: Chip("Not imported", "bad", "cross"),
}
_DECIDED = Chip("Decided", "good", "check")
_ATTENTION = (
    Outcome.NEEDS_YOU,
    Outcome.CHANGED,
    Outcome.NEW,
    Outcome.REFUSED,
    Outcome.UNCHANGED,
)
"""The order of the preview: what wants a look first."""
_LONGEST = 34


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the preview; refused rows have no item and numbers below 0."""

    number: int
    outcome: Outcome
    name: str
    what: str
    note: str
    place: str
    changes: tuple[Change, ...] = ()
    item: Item | None = None
    doubtful: bool = False
    decided: bool = False
    """Whether the coordinator has answered what the line asks."""
    listed: ListChange | None = None
    """The row of another list (pairs, events, meetings...) the line is about."""
    cells: tuple[CellChange, ...] = ()

    @property
    def has_box(self) -> bool:
        """Whether the line can be imported at all, and so can be ticked."""
        return self.outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.NEEDS_YOU)


def lines_of(
    plan: ImportPlan,
    decisions: Mapping[int, Decision] | None = None,
    left: Mapping[int, frozenset[str]] | None = None,
) -> tuple[Line, ...]:
    """Every line of a plan: applications, rows of other lists, then what was refused.

    `left` are the fields, by item, whose change was unticked.
    """
    known, out = decisions or {}, left or {}
    nothing: frozenset[str] = frozenset()
    found = [
        _item_line(plan, item, known.get(item.number), out.get(item.number, nothing))
        for item in plan.items
    ]
    found += [_listed_line(plan, row, known.get(row.number)) for row in plan.listed]
    found += [_refused_line(plan, -1 - place, row) for place, row in enumerate(plan.refused)]
    return tuple(found)


def _item_line(
    plan: ImportPlan, item: Item, decision: Decision | None, left: frozenset[str]
) -> Line:
    issues = [issue.sentence for issue in item.issues]
    note = _answer(item, decision) if decision else item.question or " ".join(issues)
    if left:
        note = f"{counted(len(left), 'change')} left out. {note}".strip()
    changes = tuple(change for change in item.changes if change.field not in left)
    return Line(
        number=item.number,
        outcome=item.outcome,
        name=item.name or item.email or "(no name)",
        what=_what(item),
        note=note,
        place=_place(plan, item.source, item.sheet, item.row),
        changes=changes if item.outcome is Outcome.CHANGED else (),
        item=item,
        doubtful=bool(issues or item.question),
        decided=decision is not None,
    )


def _listed_line(plan: ImportPlan, row: ListChange, decision: Decision | None) -> Line:
    """A row of another list: where it stands, its cells that change, why others do not."""
    note = " ".join(part for part in (row.question, row.note) if part)
    if decision is not None:
        kept = "the cell from the file" if decision.overwrite else "what stands here stays"
        note = f"Decided: {kept}."
    said = "; ".join(
        f"{one.header}: {one.old or 'none'} {arrow()} {one.new}" for one in row.changes
    )
    is_edit = row.row_id is not None and bool(row.changes)
    return Line(
        number=row.number,
        outcome=row.outcome,
        name=row.who or f"Row {row.row}",
        what=said if is_edit else "new row" if row.changes else row.note,
        note=note if row.changes or decision else "",
        place=_place(plan, row.source, row.sheet, row.row),
        doubtful=bool(row.note or row.question),
        decided=decision is not None,
        listed=row,
        cells=row.changes if is_edit else (),
    )


def _answer(item: Item, decision: Decision) -> str:
    """What was decided, in place of the question."""
    if item.candidates:
        who = "somebody new" if decision.person_id is None else "the same person"
        return f"Decided: {who}, as {decision.role or item.role}."
    if item.changes:
        kept = "everything from the file" if decision.overwrite else "what you typed stays"
        return f"Decided: {kept}."
    return f"Decided: applies as {decision.role or item.role}."


def _what(item: Item) -> str:
    files = f", {counted(len(item.files), 'file')}" if item.files else ""
    if item.outcome is Outcome.NEW:
        known = "known person, " if item.person_was_known else ""
        member = f", {item.membership}" if item.membership else ""
        return f"{known}new {item.role}, {counted(len(item.fields), 'answer')}{files}{member}"
    if item.outcome is Outcome.CHANGED:
        said = "; ".join(
            f"{_label(one)}: {_old(one)} {arrow()} {value_in_words(one.new)}"
            for one in item.changes
        )
        return said + files if said else f"new{files.replace(',', '', 1)}"
    if item.outcome is Outcome.NEEDS_YOU:
        return f"{counted(len(item.fields), 'answer')}{files}"
    return "no change"


def _refused_line(plan: ImportPlan, number: int, row: RefusedRow) -> Line:
    # Named by its place: the first cell of a row without a name is as a rule a time of day.
    place = _place(plan, row.source, row.sheet, row.row)
    source = plan.sources[row.source].name
    name = f"Row {row.row} of {source}" if row.row else source
    return Line(number, Outcome.REFUSED, name, row.reason, "", place, doubtful=True)


def _place(plan: ImportPlan, source: int, sheet: str | None, row: int | None) -> str:
    parts = [plan.sources[source].name]
    parts += [f"sheet {sheet}"] if sheet else []
    parts += [f"row {row}"] if row else []
    return ", ".join(parts)


def _label(change: Change) -> str:
    return BY_KEY[change.field].label


def _old(change: Change) -> str:
    return "none" if change.old is None else value_in_words(change.old)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def change_chips(line: Line) -> tuple[Chip, ...]:
    """Field by field: its name, what stood there, what comes."""
    chips: list[Chip] = []
    for change in line.changes:
        old = Chip(_cut(_old(change)), "old" if change.old is not None else "soft")
        chips += [Chip(_label(change), "label"), old, Chip(arrow(), "soft")]
        chips.append(Chip(_cut(value_in_words(change.new)), "new"))
    for cell in line.cells:
        was = Chip(_cut(cell.old or "none"), "old" if cell.old else "soft")
        chips += [
            Chip(cell.header, "label"),
            was,
            Chip(arrow(), "soft"),
            Chip(_cut(cell.new), "new"),
        ]
    return tuple(chips)


def tooltip_of_line(line: Line) -> str:
    """Everything about a line: its place, its changes in full, its notes."""
    changes = [
        f"{_label(one)}: {_old(one)} {arrow()} {value_in_words(one.new)}" for one in line.changes
    ]
    cells = [f"{one.header}: {one.old or 'none'} {arrow()} {one.new}" for one in line.cells]
    return "\n".join(part for part in (line.place, *changes, *cells, line.note) if part)


COLUMNS = (
    Column("", lambda _line: "", width=40),
    Column(
        "Result",
        lambda line: "decided" if line.decided else str(line.outcome),
        key=lambda line: (_ATTENTION.index(line.outcome), line.number),
        width=125,
        chips=lambda line: (_DECIDED if line.decided else _OUTCOMES[line.outcome],),
    ),
    Column("Applicant", lambda line: line.name, width=165, strong=True),
    Column(
        "What changes",
        lambda line: line.what,
        width=330,
        chips=change_chips,
        tooltip=tooltip_of_line,
    ),
    Column("Note", lambda line: line.note, width=140, tooltip=tooltip_of_line),
    Column("From", lambda line: line.place, width=120),
)


def _has(outcome: Outcome, line: Line) -> bool:
    return line.outcome is outcome and not (line.decided and outcome is Outcome.NEEDS_YOU)


def filters_of() -> tuple[Filter, ...]:
    """All, and one chip for each outcome."""
    words = {
        Outcome.NEW: "New",
        Outcome.CHANGED: "Changed",
        Outcome.UNCHANGED: "Same",
        Outcome.NEEDS_YOU: "Need you",
        Outcome.REFUSED: "Not imported",
    }
    return (
        Filter("all", "All", lambda _line: True),
        *(Filter(str(one), word, partial(_has, one)) for one, word in words.items()),
    )


def left_aside(counts: Mapping[Outcome, int]) -> list[str]:
    """How many lines are not imported for now, and why, each in a few words; none of none."""
    words = {
        Outcome.NEEDS_YOU: (
            translate("ImportDialog", "1 waits for your decision"),
            translate("ImportDialog", "%1 wait for your decision"),
        ),
        Outcome.UNCHANGED: (
            translate("ImportDialog", "1 is unchanged"),
            translate("ImportDialog", "%1 are unchanged"),
        ),
        Outcome.REFUSED: (
            translate("ImportDialog", "1 cannot be imported"),
            translate("ImportDialog", "%1 cannot be imported"),
        ),
    }
    return [
        one if counts[outcome] == 1 else several.replace("%1", str(counts[outcome]))
        for outcome, (one, several) in words.items()
        if counts.get(outcome)
    ]
