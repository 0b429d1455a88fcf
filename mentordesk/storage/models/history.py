"""History: every action and the rows it changed; undo, redo, audit and notices come from here."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.storage.models.base import STRICT_NUMBERED, UNTRACKED, Base
from mentordesk.storage.types import Json, Key

_UNTRACKED: dict[str, Any] = STRICT_NUMBERED | {"info": {UNTRACKED: True}}


class Action(Base):
    """One user action. `kind` undo and redo name the action they concern in `of`.

    `state` is done, undone (may be redone), abandoned (undone for good) or note (an undo or redo).
    """

    __tablename__ = "md_action"
    __table_args__ = (
        CheckConstraint("state IN ('done', 'undone', 'abandoned', 'note')", name="state_known"),
        Index("ix_md_action_state", "state"),
        _UNTRACKED,
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    who: Mapped[str]
    label: Mapped[str]
    kind: Mapped[str]
    of: Mapped[int | None] = mapped_column(ForeignKey("md_action.id"))
    state: Mapped[str]


class Change(Base):
    """One row that an action changed: `pk`, `old` and `new` hold stored values by column name."""

    __tablename__ = "md_change"
    __table_args__ = (
        CheckConstraint("op IN ('insert', 'update', 'delete')", name="op_known"),
        Index("ix_md_change_action", "action_id"),
        _UNTRACKED,
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    action_id: Mapped[int] = mapped_column(ForeignKey("md_action.id"))
    table_name: Mapped[str]
    pk: Mapped[Any] = mapped_column(Key())
    op: Mapped[str]
    old: Mapped[Any] = mapped_column(Json(dict), nullable=True)
    new: Mapped[Any] = mapped_column(Json(dict), nullable=True)
