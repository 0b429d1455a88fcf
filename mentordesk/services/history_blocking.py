"""What stands in the way of taking an older action back: later actions on the same things."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.storage.models.history import Action, Change
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import RowChange
from mentordesk.storage.shared_rows import is_shared

_NAMED = 2


def what_depends(session: Session, number: int) -> str:
    """One sentence that names the later actions on which taking back depends; empty for none."""
    rows: defaultdict[str, set[int]] = defaultdict(set)
    made: defaultdict[str, set[int]] = defaultdict(set)
    own = select(Change.table_name, Change.op, Change.pk, Change.old, Change.new)
    for table, op, pk, old, new in session.execute(own.where(Change.action_id == number)):
        if is_shared(RowChange(table, op, pk, old, new)):
            continue  # it stays as long as anybody needs it, and blocks nothing
        rows[table].add(pk[0])
        if op == "insert":
            made[table].add(pk[0])
    later = session.execute(
        select(Action.id, Action.label, Change.table_name, Change.pk, Change.new)
        .join(Change, Change.action_id == Action.id)
        .where(Action.id > number, Action.state == "done")
        .order_by(Action.id.desc())
    )
    labels: dict[int, str] = {}
    for action_id, label, table, pk, new in later:
        if pk[0] in rows.get(table, ()) or _refers(table, new or {}, made):
            labels.setdefault(action_id, label)
    return _sentence(labels.values()) if labels else ""


def _refers(table: str, row: dict[str, object], made: dict[str, set[int]]) -> bool:
    """Whether a row was made to refer to one that the older action made."""
    known = METADATA.tables.get(table)
    return known is not None and any(
        row.get(column.name) in made.get(key.column.table.name, ())
        for column in known.columns
        for key in column.foreign_keys
    )


def _sentence(labels: Iterable[str]) -> str:
    known = list(labels)
    named = " and ".join(f"“{label}”" for label in known[:_NAMED])
    more = len(known) - _NAMED
    others = f" and {more} more" if more > 0 else ""
    them = "it" if len(known) == 1 else "them"
    return (
        f"This cannot be taken back: {named}{others} came later and depends on it. "
        f"Nothing was changed; undo {them} first."
    )
