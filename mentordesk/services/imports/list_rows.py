"""Changed rows of the other lists of an export: base, file and programme are merged.

As for applicants (own_rows): a cell nobody edited says nothing, an edited one wins where the
programme still holds what was exported, both changed is for the coordinator, empty erases nothing.
"""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from mentordesk.domain.refusals import Refused
from mentordesk.services.imports.plans import CellChange, ImportPlan, ListChange, Outcome
from mentordesk.services.imports.reviewed import FoundRow
from mentordesk.services.own_lists.columns import Added, OwnList, Ways
from mentordesk.services.own_lists.every import BY_KIND
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.base_values import mark_of
from mentordesk.spreadsheets.grids import CellValue, ListedRow, as_text
from mentordesk.spreadsheets.sheets import Cell
from mentordesk.storage.desk import Desk

_ELSEWHERE = "The list was exported from another programme or intake; nothing of it was imported."
_GONE = "What this row was exported from is no longer in the programme."
_EMPTIED = "was emptied; the programme keeps what it has."


def plan_lists(desk: Desk, plan: ImportPlan, made_for: str) -> tuple[ListChange, ...]:
    """What the changed rows of other lists would do, numbered on after the plan's items.

    A row that would change nothing, and of which there is nothing to say, is left out.
    """
    found = [(place, one) for place, source in enumerate(plan.sources) for one in source.listed]
    if not found:
        return ()
    ways = Ways(load_programme(desk).scheme.day_first, desk.today())
    edited: list[ListChange] = []
    added: dict[str, list[ListChange]] = defaultdict(list)
    rows: dict[str, dict[int, Any]] = {}
    texts: dict[str, list[ListedRow]] = defaultdict(list)
    for place, one in found:
        line, row = _line(place, one), one.row
        own = BY_KIND.get(row.kind)
        if own is None or row.made_for != made_for:
            edited.append(replace(line, note=_ELSEWHERE))
        elif not row.key:
            added[row.kind].append(line)
            texts[row.kind].append(row)
        else:
            if row.kind not in rows:
                rows[row.kind] = {own.number(o): o for o in own.load(desk, plan.intake_id)}
            edited.append(_edited(own, rows[row.kind], (line, row), ways))
    for kind, lines in added.items():
        edited += _added(desk, plan.intake_id, BY_KIND[kind], lines, texts[kind])
    said = [line for line in edited if line.outcome is not Outcome.UNCHANGED or line.note]
    said.sort(key=lambda line: (line.source, line.group))
    first = len(plan.items)
    return tuple(replace(line, number=first + n) for n, line in enumerate(said))


def _line(place: int, one: FoundRow) -> ListChange:
    """A row as it is before anything was made of it."""
    row = one.row
    name = " ".join(as_text(next(iter(row.cells.values()), "")).split())
    return ListChange(
        0, Outcome.REFUSED, row.kind, name, place, one.group, one.attachment, row.sheet, row.row,
        None,
    )  # fmt: skip


def _edited(
    own: OwnList[Any], rows: dict[int, Any], found: tuple[ListChange, ListedRow], ways: Ways
) -> ListChange:
    line, row = found
    _, _, number = row.key.rpartition(" ")
    now = rows.get(int(number)) if number.isdigit() else None
    if now is None:
        return replace(line, note=_GONE)
    changes, notes = _changes(own, now, row, ways)
    line = replace(line, who=own.who(now), row_id=int(number))
    if changes:
        objection = own.check(now, {one.header: one.value for one in changes}, ways)
        if objection:
            return replace(line, note=objection)
    note = " ".join(notes)
    if any(one.conflict for one in changes):
        words = ", ".join(one.header for one in changes if one.conflict)
        question = f"Since the export {words} was changed here as well as in the file."
        return replace(
            line, outcome=Outcome.NEEDS_YOU, changes=changes, note=note, question=question
        )
    emptied = all(said.endswith(_EMPTIED) for said in notes)
    nothing = Outcome.UNCHANGED if emptied else Outcome.REFUSED
    return replace(
        line, outcome=Outcome.CHANGED if changes else nothing, changes=changes, note=note
    )


def _changes(
    own: OwnList[Any], now: Any, row: ListedRow, ways: Ways
) -> tuple[tuple[CellChange, ...], list[str]]:
    """The edited cells that differ from the programme, and a sentence for each that is no edit."""
    changes: list[CellChange] = []
    notes: list[str] = []
    for header in row.edited:
        column = own.column(header)
        if column is None:
            continue
        old, new = column.cell(now), row.cells[header]
        if mark_of(old) == mark_of(new):
            continue
        if column.read is None:
            notes.append(f"{header} {own.closed}.")
            continue
        try:
            value = column.read(new, ways)
        except Refused as refusal:
            notes.append(f"{header}: {refusal}")
            continue
        conflict = mark_of(old) != row.marks[header]
        changes.append(CellChange(header, shown(old), shown_value(value), value, conflict))
    notes += [f"{header} {_EMPTIED}" for header in row.emptied if _still_there(own, now, header)]
    return tuple(change for change in changes if change.old != change.new), notes


def _still_there(own: OwnList[Any], now: Any, header: str) -> bool:
    column = own.column(header)
    return column is not None and bool(mark_of(column.cell(now)))


def shown(value: Cell | CellValue) -> str:
    """A cell in words."""
    return "" if value is None else as_text(value)


def shown_value(value: Any) -> str:
    """What an edited cell means, in the words of the list."""
    return "; ".join(value) if isinstance(value, tuple) else as_text(value)


def _added(
    desk: Desk, intake_id: int, own: OwnList[Any], lines: list[ListChange], rows: list[ListedRow]
) -> list[ListChange]:
    if own.plan_added is None:
        return [replace(line, note=own.no_new) for line in lines]
    made = own.plan_added(desk, intake_id, rows)
    return [_new(line, row, one) for line, row, one in zip(lines, rows, made, strict=True)]


def _new(line: ListChange, row: ListedRow, added: Added) -> ListChange:
    line = replace(line, who=added.who, note=added.reason)
    if added.known:
        return replace(line, outcome=Outcome.UNCHANGED)
    if added.fact is None:
        return line
    cells = tuple(CellChange(h, "", shown(value), value) for h, value in row.cells.items())
    return replace(line, outcome=Outcome.NEW, changes=cells, fact=added.fact)
