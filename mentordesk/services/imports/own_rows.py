"""Rows of our own export that come back edited: base, file and programme are merged.

A cell that was not edited outside says nothing. An edited one wins where the programme still holds
what was exported; where both changed, the coordinator decides. An emptied cell erases nothing.
"""

from dataclasses import replace

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.exports import as_cell
from mentordesk.services.imports.plans import Change
from mentordesk.spreadsheets.base_values import ROW_HEADER, BaseRow, base_row, mark_of
from mentordesk.spreadsheets.drafts import Draft, Issue

_ROLE = "role"


def own_row(draft: Draft, made_for: str) -> tuple[int | None, BaseRow | None, Draft]:
    """The application a row was exported from, what it held then, and the draft of its edits.

    None for a row that is no export of this programme and intake.
    """
    said = next((kept.text for kept in draft.others if kept.header == ROW_HEADER), None)
    if said is None:
        return None, None, draft
    others = tuple(kept for kept in draft.others if kept.header != ROW_HEADER)
    draft = replace(draft, others=others)
    base = base_row(said)
    kind, _, number = (base.key if base else "").partition(" ")
    if base is None or base.made_for != made_for or kind != "application" or not number.isdigit():
        return None, None, draft
    return int(number), base, draft


def edits_of(draft: Draft, base: BaseRow) -> Draft:
    """The draft with only what was edited outside; emptied cells are said as issues."""
    same = {
        (source.row, source.column)
        for key, source in draft.sources.items()
        if key in base.marks and mark_of(source.raw) == base.marks[key]
    }
    fields = {
        key: value
        for key, value in draft.fields.items()
        if key not in draft.sources or _place(draft, key) not in same
    }
    gone = (key for key, mark in base.marks.items()
            if mark and key in BY_KEY and key not in draft.fields)  # fmt: skip
    issues = tuple(
        Issue(key, "emptied", f"{BY_KEY[key].label} was emptied; the programme keeps what it has.")
        for key in gone
    )
    kept = tuple(issue for issue in draft.issues if issue.field is None or issue.field in fields)
    return replace(draft, fields=fields, issues=(*kept, *issues))


def _place(draft: Draft, key: str) -> tuple[int, int]:
    return draft.sources[key].row, draft.sources[key].column


def with_conflicts(changes: tuple[Change, ...], base: BaseRow) -> tuple[Change, ...]:
    """Changes of an exported row: a conflict only where the programme holds another value now."""
    return tuple(
        replace(change, conflict=_mark(change) != base.marks[change.field])
        if change.field in base.marks
        else change
        for change in changes
    )


def _mark(change: Change) -> str:
    return mark_of(None if change.old is None else as_cell(change.old))


def role_was_edited(draft: Draft, base: BaseRow) -> bool:
    """Whether the role of the row is another than was exported."""
    return bool(draft.roles) and [mark_of(role) for role in draft.roles] != [base.marks.get(_ROLE)]
