"""What was done to the programme: the list of actions, and undo and redo by the step."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

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
    """Take back so many actions; raises Refused where there are no more or one cannot be."""
    return tuple(desk.undo() for _ in range(steps))


def redo(desk: Desk, steps: int = 1) -> tuple[str, ...]:
    """Do so many undone actions again; raises Refused where there are no more."""
    return tuple(desk.redo() for _ in range(steps))
