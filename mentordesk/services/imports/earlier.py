"""The imports so far: when, from which files, how much they made and changed; newest first."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from mentordesk.domain.office_clock import in_office
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer as AnswerRow
from mentordesk.storage.models.applications import Application, Document, Source
from mentordesk.storage.models.history import Action, Change

_COUNTED = (Application.__tablename__, AnswerRow.__tablename__, Document.__tablename__)


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """One import by the number of its action; `at` in UTC, `state` is done or undone.

    `files` are the names of what it read, `new` applications were made, `answers` and `documents`
    recorded.
    """

    number: int
    at: datetime
    who: str
    label: str
    state: str
    files: tuple[str, ...]
    new: int
    answers: int
    documents: int


def load_imports(desk: Desk) -> tuple[EarlierImport, ...]:
    """Every import of applications that recorded something."""
    counts: dict[int, dict[str, int]] = defaultdict(dict)
    names: dict[int, list[str]] = defaultdict(list)
    is_import = Change.action_id.in_(select(Action.id).where(Action.kind == "import"))
    with desk.reading() as session:
        rows = session.execute(
            select(Change.action_id, Change.table_name, func.count())
            .where(is_import, Change.op == "insert", Change.table_name.in_(_COUNTED))
            .group_by(Change.action_id, Change.table_name)
        )
        for number, table, count in rows:
            counts[number][table] = count
        sources = session.execute(
            select(Change.action_id, Change.new)
            .where(is_import, Change.op == "insert", Change.table_name == Source.__tablename__)
            .order_by(Change.id)
        )
        for number, new in sources:
            if new and new.get("inside_id") is None and new.get("kind") != "coordinator":
                names[number].append(str(new["name"]))
        actions = session.scalars(
            select(Action).where(Action.id.in_(counts)).order_by(Action.id.desc())
        )
        zone = programme_zone(session)
        return tuple(_earlier(one, counts[one.id], names[one.id], zone) for one in actions)


def _earlier(
    action: Action, counts: dict[str, int], names: list[str], zone: ZoneInfo
) -> EarlierImport:
    new, answers, documents = (counts.get(table, 0) for table in _COUNTED)
    return EarlierImport(
        action.id,
        in_office(action.at, zone),
        action.who,
        action.label,
        action.state,
        tuple(dict.fromkeys(names)),
        new,
        answers,
        documents,
    )
