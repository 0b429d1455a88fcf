"""One action in words: whose what was changed from what to what; no table names, no numbers."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.history import Change
from mentordesk.storage.models.people import Person

MOST = 500
"""So many lines of one action are told; an import of thousands is told by its number."""
_NOUNS = {
    "application": "application",
    "answer": "answer",
    "attendance": "attendance",
    "ban": "ban",
    "certificate": "certificate",
    "certificate_line": "line of the register",
    "check_in": "check-in",
    "check_line": "item of the checklist",
    "contact": "contact",
    "document": "file",
    "event": "event",
    "fee": "fee",
    "hours": "hours",
    "intake": "intake",
    "lesson": "lesson",
    "letter": "letter",
    "pair": "pair",
    "person": "person",
    "person_email": "e-mail address",
    "rule_override": "exception to a rule",
    "setting": "setting",
    "source": "source",
    "support_case": "case",
}
_SILENT = {"row_version", "sha256", "compared", "slot", "live", "confirmed", "current", "known"}
_SILENT_TABLES = {"source"}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_OWNERS = ("application_id", "mentee_application_id", "mentor_application_id")
_TITLES = ("full_name", "name", "title", "subject", "number", "address", "text", "item", "key")


@dataclass(frozen=True, slots=True)
class Detail:
    """One line: about whom or what, which field, what stood before and what stands now."""

    about: str
    field: str
    before: str
    after: str


class _Names:
    """People by their applications and numbers, as they are called now."""

    def __init__(self, session: Session) -> None:
        self.people: dict[int, str] = {
            row.id: row.full_name for row in session.execute(select(Person.id, Person.full_name))
        }
        rows = session.execute(select(Application.id, Application.person_id))
        self.applications = {row.id: self.people.get(row.person_id, "") for row in rows}

    def of(self, table: str, pk: int, row: Mapping[str, Any]) -> str:
        """Whom a row is about; empty where nobody is known."""
        if table == "person":
            return self.people.get(pk, str(row.get("full_name") or ""))
        if table == "application":
            return self.applications.get(pk, self.people.get(row.get("person_id", 0), ""))
        named = [self.applications.get(row[key], "") for key in _OWNERS if row.get(key)]
        named += [self.people.get(row[key], "") for key in ("person_id",) if row.get(key)]
        return " and ".join(name for name in named if name)


def load_details(desk: Desk, number: int) -> tuple[Detail, ...]:
    """What one action changed, in the order in which it was done; at most MOST lines."""
    with desk.reading() as session:
        names = _Names(session)
        rows = session.execute(
            select(Change.table_name, Change.op, Change.pk, Change.old, Change.new)
            .where(Change.action_id == number)
            .order_by(Change.id)
            .limit(MOST)
        ).all()
        present = _Present(session)
        found = [
            line
            for table, op, pk, old, new in rows
            if table not in _SILENT_TABLES
            for line in _lines(names, (table, op, pk[0]), (old, new), present)
        ]
    return _told_once(found)


def _told_once(lines: list[Detail]) -> tuple[Detail, ...]:
    """Without the answers that came, where the same is told as a change of the application."""
    changed = {(line.about, line.field, line.after) for line in lines if line.before}
    return tuple(
        line
        for line in dict.fromkeys(lines)
        if line.before or (line.about, line.field, line.after) not in changed
    )


class _Present:
    """Rows as they stand, for whom an update of few columns is about."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def row(self, table: str, pk: int) -> dict[str, Any]:
        """The newest whole row that history knows of."""
        kept = self._session.execute(
            select(Change.old, Change.new)
            .where(Change.table_name == table, Change.pk == [pk], Change.op != "update")
            .order_by(Change.id.desc())
            .limit(1)
        ).first()
        return dict(kept.new or kept.old or {}) if kept is not None else {}


def _lines(
    names: _Names,
    which: tuple[str, str, int],
    sides: tuple[dict[str, Any] | None, dict[str, Any] | None],
    present: _Present,
) -> list[Detail]:
    table, op, pk = which
    old, new = sides
    noun = _NOUNS.get(table, table.replace("_", " "))
    if old is None and new is None:
        return [Detail(noun.capitalize(), "", "erased", "erased")]
    whole = (new or old or {}) if op != "update" else present.row(table, pk) | (new or {})
    about = names.of(table, pk, whole) or _title(whole)
    if table == "setting":
        about = about.replace("_", " ")
    if table == "answer":
        return _answer(about, op, old, new, whole)
    if op == "update":
        return [
            Detail(
                about or noun.capitalize(), _label(name, noun), _words(a), _words((new or {})[name])
            )
            for name, a in (old or {}).items()
            if _is_told(name)
        ]
    title = _title(whole) if about != _title(whole) else ""
    words = f"{noun}: {title}" if title else noun
    gone, came = ("", words) if op == "insert" else (words, "")
    return [Detail(about or noun.capitalize(), noun.capitalize(), gone, came)]


def _answer(
    about: str,
    op: str,
    old: dict[str, Any] | None,
    new: dict[str, Any] | None,
    whole: dict[str, Any],
) -> list[Detail]:
    """An answer that came or went; that an earlier one no longer counts is no news."""
    if op == "update" and "value" not in (new or {}):
        return []
    key = str(whole.get("field", ""))
    label = BY_KEY[key].label if key in BY_KEY else key
    before, after = _words((old or {}).get("value")), _words((new or {}).get("value"))
    return [Detail(about, label, before, after)]


def _is_told(name: str) -> bool:
    return name not in _SILENT and not name.endswith("_id") and name != "id"


def _label(name: str, noun: str) -> str:
    if name in BY_KEY:
        return BY_KEY[name].label
    return f"{noun.capitalize()}: {name.replace('_', ' ')}"


def _title(row: Mapping[str, Any]) -> str:
    return next((_words(row[key]) for key in _TITLES if row.get(key)), "")


def _words(value: Any) -> str:
    """A stored value as people read it."""
    if isinstance(value, str) and value[:1] in ("[", "{", '"'):
        try:
            value = json.loads(value)
        except ValueError:
            return str(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(_words(one) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_words(one)}" for key, one in value.items())
    words = str(value)
    return words[:16].replace("T", " ") if _MOMENT.match(words) else words
