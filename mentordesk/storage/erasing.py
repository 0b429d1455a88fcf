"""Taking traces of people out of every text of a programme file, history included.

For `Desk.beyond_undo` only: these statements pass history by on purpose. Rows that were blanked or
removed leave empty values in history, so that no undo brings them back; the actions that touched
them can no longer be undone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Text, UniqueConstraint, delete, select, update
from sqlalchemy.orm import Session

from mentordesk.domain.traces import Traces
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.base import Base, Numbered
from mentordesk.storage.models.certificates import RegisterNumber
from mentordesk.storage.models.history import Action, Change
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.types import Json, Words

Touched = dict[str, set[int]]
"""Table name -> ids of the rows that were blanked or removed."""
_AT_ONCE = 500
_NEVER_SWEPT = {FileContent.__tablename__, RegisterNumber.__tablename__, Change.__tablename__}
_OWN_WORDS = {
    *("kind", "op", "consent", "template", "design", "currency", "zone", "vocabulary", "field"),
    *("media_type", "sha256", "number", "message_id", "layout", "key_name", "public_key"),
}
"""Text columns whose words are the program's own, not a person's."""


class Blanking:
    """Blanks and removes rows of one session, and remembers which."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.touched: Touched = defaultdict(set)
        self.altered: Touched = defaultdict(set)
        """Rows of others that changed along: history keeps their values, no undo fits them."""

    def blank(
        self, model: type[Base], where: ColumnElement[bool], values: dict[str, Any] | None = None
    ) -> list[int]:
        """Set columns of the rows that a condition chooses; their ids."""
        ids = self._ids(model, where)
        for some in _parts(ids):
            if values:
                rows = update(model).where(_id(model).in_(some)).values(values)
                self.session.execute(rows, execution_options={"synchronize_session": False})
        return ids

    def remove(self, model: type[Base], where: ColumnElement[bool]) -> list[int]:
        """Delete the rows that a condition chooses; their ids."""
        ids = self._ids(model, where)
        for some in _parts(ids):
            rows = delete(model).where(_id(model).in_(some))
            self.session.execute(rows, execution_options={"synchronize_session": False})
        return ids

    def _ids(self, model: type[Base], where: ColumnElement[bool]) -> list[int]:
        self.session.flush()
        ids = list(self.session.scalars(select(_id(model)).where(where)))
        self.touched[str(model.__tablename__)].update(ids)
        return ids


def _id(model: type[Base]) -> Any:
    if not issubclass(model, Numbered):
        raise TypeError(f"{model.__name__} has no number of its own")
    return model.id


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for begin in range(0, len(ids), _AT_ONCE):
        yield ids[begin : begin + _AT_ONCE]


def empty_history(blanking: Blanking) -> None:
    """Take the values of blanked rows out of history.

    What was done up to the last action on them can no longer be undone. The actions join the
    touched rows: their sentences are about the person.
    """
    session, touched = blanking.session, blanking.touched
    actions: set[int] = set()
    ended: set[int] = set()
    for change_id, action_id, table, pk in session.execute(
        select(Change.id, Change.action_id, Change.table_name, Change.pk)
    ).all():
        if pk and pk[0] in touched.get(table, ()):
            actions.add(action_id)
            session.execute(update(Change).where(Change.id == change_id).values(old=None, new=None))
        elif pk and pk[0] in blanking.altered.get(table, ()):
            ended.add(action_id)
    touched[Action.__tablename__] |= actions
    _seal(session, max(actions | ended, default=0))


def _seal(session: Session, last: int) -> None:
    """Let no action up to this one be undone or redone: the rows they left are others now."""
    for now, then in (("done", "note"), ("undone", "abandoned")):
        session.execute(
            update(Action).where(Action.id <= last, Action.state == now).values(state=then)
        )


def sweep(session: Session, traces: Traces, touched: Touched) -> int:
    """Take the traces out of every free text of every table; how many rows had one.

    In rows that are the person's own, single words of a name go as well, whoever else bears them.
    """
    found = 0
    for table in METADATA.sorted_tables:
        if table.name not in _NEVER_SWEPT:
            found += _sweep_table(session, table, traces, touched.get(table.name, set()))
    return found + _sweep_changes(session, traces)


def _sweep_table(session: Session, table: Table, traces: Traces, own: Collection[int]) -> int:
    columns = free_columns(table)
    if not columns:
        return 0
    keys = list(table.primary_key.columns)
    closely, found = traces.closely, 0
    for row in session.execute(select(*keys, *columns)).all():
        pk, values = row[: len(keys)], row[len(keys) :]
        out = closely if pk[0] in own else traces
        new = {
            column.name: _unlike(table, column, cleaned, pk)
            for column, value in zip(columns, values, strict=True)
            if value is not None and (cleaned := _cleaned(out, value)) != value
        }
        if new:
            same_row = [key == part for key, part in zip(keys, pk, strict=True)]
            session.execute(table.update().where(*same_row).values(new))
            found += 1
    return found


def _cleaned(traces: Traces, value: Any) -> Any:
    """A value of a text, list or JSON column without the traces."""
    if isinstance(value, tuple):
        return tuple(traces.out_of(one) for one in value)
    return traces.out_of_value(value)


def _unlike(table: Table, column: Column[Any], value: Any, pk: Sequence[Any]) -> Any:
    """A text of a column that must be unique gets the number of its row."""
    sets = [set(one.columns.keys()) for one in table.indexes if one.unique]
    sets += [
        set(one.columns.keys()) for one in table.constraints if isinstance(one, UniqueConstraint)
    ]
    unique = any(column.name in names for names in sets)
    return f"{value} {pk[0]}" if unique and isinstance(value, str) else value


def free_columns(table: Table) -> list[Column[Any]]:
    """The columns that hold words of people: no keys, days, moments, numbers or enumerations."""
    return [
        column
        for column in table.columns
        if isinstance(column.type, Text | Words | Json)
        and not column.primary_key
        and not column.foreign_keys
        and column.name not in _OWN_WORDS
        and not (table.name == Action.__tablename__ and column.name != "label")
    ]


def _sweep_changes(session: Session, traces: Traces) -> int:
    found = 0
    swept = {t.name: {c.name for c in free_columns(t)} for t in METADATA.sorted_tables}
    for number, table, old, new in session.execute(
        select(Change.id, Change.table_name, Change.old, Change.new)
    ).all():
        values = {
            side: _clean_side(traces, row, swept.get(table, set()))
            for side, row in (("old", old), ("new", new))
        }
        if (values["old"], values["new"]) != (old, new):
            session.execute(update(Change).where(Change.id == number).values(values))
            found += 1
    return found


def _clean_side(
    traces: Traces, row: dict[str, Any] | None, swept: Collection[str]
) -> dict[str, Any] | None:
    if row is None:
        return None
    return {n: traces.out_of_value(v) if n in swept else v for n, v in row.items()}


def drop_unused_contents(session: Session, also: Collection[str] = ()) -> int:
    """Delete the bytes of files that no row of any table names any longer; how many.

    Every column that refers to file_content counts, in whatever table (documents, letters, designs,
    resources). `also` are hashes that are named elsewhere.
    """
    there = set(session.scalars(select(FileContent.sha256))) - set(also)
    for column in content_columns():
        there -= set(session.scalars(select(column).where(column.is_not(None))))
    for digest in sorted(there):
        session.execute(delete(FileContent).where(FileContent.sha256 == digest))
    return len(there)


def content_columns() -> tuple[Column[Any], ...]:
    """The columns of all tables that name the bytes of a file."""
    return tuple(
        column
        for table in METADATA.sorted_tables
        for column in table.columns
        if any(key.column.table.name == FileContent.__tablename__ for key in column.foreign_keys)
    )
