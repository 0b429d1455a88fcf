"""Taking an import back weeks later: what was edited since stays, everything else goes as one step.

Where nothing came in between, this is undo itself. Else a row stays that was edited, that others
need (a pair, a letter, hours), or that belongs to an application which stays; of applications
that were there before, the values nobody edited since become what they were.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services import applications
from mentordesk.services.backups import before
from mentordesk.services.imports.edited_since import EditedSince, KeptRow, edits_of, kept_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.looking_back import (
    Footprint,
    Need,
    Net,
    Row,
    footprint,
    needs_of,
    put_back,
    remove,
)
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.history import Action

_BELONGS = frozenset({"answer", "document", "check_line", "person_email"})
"""Rows that stay with the application or the person they belong to."""
_LISTED = frozenset({"contact", "attendance"})
"""Tables of lists in which an import makes rows."""
_VALUED = frozenset({"application", "person", "pair", "event", "fee", "check_in"}) | _LISTED
"""Tables whose values an import changes."""


@dataclass(frozen=True, slots=True)
class TakingBack:
    """What taking an import back would do; `whole` where nothing came in between.

    `applications` and `people` count what would go, `values` what would become what it was.
    """

    action_id: int
    label: str
    whole: bool
    applications: int
    people: int
    values: int
    edited: tuple[EditedSince, ...]
    kept: tuple[KeptRow, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing left to take back."""
        return not (self.whole or self.applications or self.people or self.values)

    @property
    def sentence(self) -> str:
        """One plain sentence for the window and the command line."""
        if self.whole:
            return f"{self.label}: nothing was edited since; all of it can be taken back."
        what = (
            f"{how_many(self.applications, 'application')} and "
            f"{how_many(self.values, 'changed value')} go"
        )
        stays = (
            f"{how_many(len(self.edited), 'value')} edited since and "
            f"{how_many(len(self.kept), 'person', 'people')} stay"
        )
        return f"{self.label}: {what}; {stays}."


@dataclass(slots=True)
class _Plan:
    """Which rows go and which columns become what they were."""

    found: Footprint
    goes: dict[str, set[Any]] = field(default_factory=dict)
    back: list[tuple[Row, dict[str, Any], dict[str, Any]]] = field(default_factory=list)
    kept: set[Row] = field(default_factory=set)
    needs: list[Need] = field(default_factory=list)


def look_back(desk: Desk, action_id: int) -> TakingBack:
    """What taking an import back would do now; nothing is changed.

    Raises Refused where there is no such step or it was taken back already.
    """
    with desk.reading() as session:
        label = _label(session, action_id)
        plan = _plan(session, action_id)
        whole = not plan.kept and not _has_edits(plan)
        return TakingBack(
            action_id,
            label,
            whole,
            len(plan.goes.get("application", ())),
            len(plan.goes.get("person", ())),
            _values(plan),
            () if whole else edits_of(session, plan.found),
            () if whole else kept_of(session, plan.kept, plan.needs, plan.found),
        )


def take_back_import(desk: Desk, action_id: int) -> str:
    """Take an import back as one step and return its sentence; what was edited since stays.

    A backup is made first: many rows go. Raises Refused where there is nothing to take back.
    """
    desk.require_writable()
    looked = look_back(desk, action_id)
    if not looked.is_nothing:
        before(desk, "delete")
    if looked.whole:
        return f"Taken back: {desk.take_back(action_id)}."
    if looked.is_nothing:
        raise Refused(
            "There is nothing left of this import that could be taken back: everything was edited "
            "since, or is needed by something else. Nothing was changed."
        )
    with desk.action(f"Take back: {looked.label}", "taking back") as session:
        plan = _plan(session, action_id)
        remove(session, plan.goes)
        put_back(session, plan.back)
        _settle(session, plan)
    return looked.sentence


def _label(session: Session, action_id: int) -> str:
    action = session.get(Action, action_id)
    if action is None or action.state == "note":
        raise Refused(f"There is no step number {action_id} that could be taken back.")
    if action.state != "done":
        raise Refused(f"“{action.label}” was taken back already. Nothing was changed.")
    return action.label


def _values(plan: _Plan) -> int:
    """How many values become what they were, rows of lists that go counted as one each."""
    back = sum(len(old) for row, _now, old in plan.back if row[0] in _VALUED)
    return back + sum(len(numbers) for table, numbers in plan.goes.items() if table in _LISTED)


def _has_edits(plan: _Plan) -> bool:
    return any(net.edited or net.present is None for net in plan.found.rows.values())


def _plan(session: Session, action_id: int) -> _Plan:
    connection = session.connection()
    found = footprint(connection, action_id)
    made = found.made()
    plan = _Plan(found, needs=needs_of(connection, made))
    plan.kept = _kept(found, plan.needs)
    for table, numbers in made.items():
        left = {number for number in numbers if (table, number) not in plan.kept}
        if left:
            plan.goes[table] = left
    plan.back = _columns_back(plan, _fixed_fields(session, plan))
    return plan


def _kept(found: Footprint, needs: list[Need]) -> set[Row]:
    """The made rows that stay: edited, needed by others, or part of what stays."""
    kept = {row for row, net in found.rows.items() if net.made and net.edited}
    kept |= {need.parent for need in needs if not need.is_made}
    up: dict[Row, list[Row]] = defaultdict(list)
    down: dict[Row, list[Row]] = defaultdict(list)
    for need in needs:
        if need.is_made:
            up[need.child].append(need.parent)
            if need.child[0] in _BELONGS and need.parent[0] in {"application", "person"}:
                down[need.parent].append(need.child)
    waiting = list(kept)
    while waiting:
        row = waiting.pop()
        for other in (*up.get(row, ()), *down.get(row, ())):
            if other not in kept:
                kept.add(other)
                waiting.append(other)
    return kept


def _columns_back(
    plan: _Plan, fixed: dict[Row, set[str]]
) -> list[tuple[Row, dict[str, Any], dict[str, Any]]]:
    """The columns of rows that were there before which nobody edited since, with both values."""
    taken = {_place_of(net.present) for net in _answers_kept(plan)}
    back = []
    for row, net in plan.found.rows.items():
        now = net.present
        if net.made or now is None or (row[0] == "answer" and _place_of(now) in taken):
            continue
        stays = {*net.edited, *fixed.get(row, ())}
        old = {name: value for name, value in net.old.items() if name not in stays}
        if old:
            back.append((row, {name: net.new[name] for name in old}, old))
    return back


def _answers_kept(plan: _Plan) -> Iterator[Net]:
    """The import's own answers that stay because something came after them."""
    for row, net in plan.found.rows.items():
        if row[0] == "answer" and net.made and net.present is not None and row in plan.kept:
            yield net


def _place_of(answer: dict[str, Any] | None) -> tuple[Any, ...]:
    found = answer or {}
    return (found.get("application_id"), found.get("known"), found.get("field"))


def _fixed_fields(session: Session, plan: _Plan) -> dict[Row, set[str]]:
    """Columns that stay because the answer they show was replaced since, whatever they hold."""
    fixed: dict[Row, set[str]] = defaultdict(set)
    for net in _answers_kept(plan):
        number, _known, name = _place_of(net.present)
        fixed["application", number].add(name)
        application = session.get(Application, number)
        if application is not None:
            fixed["person", application.person_id].add(name)
    return fixed


def _settle(session: Session, plan: _Plan) -> None:
    """Let the applications that stay stand where their checklists put them now."""
    numbers = {row[1] for row in plan.kept if row[0] == "application"}
    numbers |= {row[1] for row, _now, _old in plan.back if row[0] == "application"}
    found = [session.get(Application, number) for number in sorted(numbers)]
    applications.settle_all(session, [one for one in found if one is not None])
