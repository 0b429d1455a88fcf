"""What was done to the programme: the list of actions, and undo and redo by the step."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.history import Action, Change


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One action: when (UTC), who, its sentence, whether it stands, how many rows it changed."""

    number: int
    at: datetime
    who: str
    label: str
    kind: str
    state: str
    changes: int


def load_history(desk: Desk, limit: int | None = None) -> tuple[HistoryRow, ...]:
    """The actions of the programme, the newest first."""
    count = (
        select(func.count())
        .where(Change.action_id == Action.id)
        .correlate(Action)
        .scalar_subquery()
    )
    with desk.reading() as session:
        rows = session.execute(select(Action, count).order_by(Action.id.desc()).limit(limit))
        return tuple(
            HistoryRow(a.id, a.at, a.who, a.label, a.kind, a.state, changes) for a, changes in rows
        )


def undo(desk: Desk, steps: int = 1) -> tuple[str, ...]:
    """Take back so many actions; raises Refused where there are not so many or one cannot be."""
    _require_steps(desk, steps, "done", "undo")
    return desk.undo_all(steps)


def take_back(desk: Desk, number: int) -> str:
    """Take back one action by its number in the list, such as an import of weeks ago.

    Raises Conflict where something it touched was changed since, Refused where it does not stand.
    """
    return desk.take_back(number)


def redo(desk: Desk, steps: int = 1) -> tuple[str, ...]:
    """Do so many undone actions again; raises Refused where there are not so many."""
    _require_steps(desk, steps, "undone", "redo")
    return desk.redo_all(steps)


def _require_steps(desk: Desk, steps: int, state: str, verb: str) -> None:
    """Raise Refused before anything is done where there are fewer steps than are asked for."""
    with desk.reading() as session:
        there = session.scalar(select(func.count()).where(Action.state == state)) or 0
    if there == 0:
        raise Refused(f"There is nothing to {verb}.")
    if there < steps:
        raise Refused(
            f"There is no more than {there} to {verb}, and {steps} were asked for. "
            "Nothing was changed."
        )
