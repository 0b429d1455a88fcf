"""One action in words: whose what was changed from what to what; no table names, no numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.history_words import ValueWords, field_label
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.base import Base
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.history import Change
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.people import Person

MOST = 500
"""So many lines of one action are told; an import of thousands is told by its number."""
_NOUNS = {
    "acceptance": "acceptance",
    "application": "application",
    "answer": "answer",
    "attendance": "attendance",
    "ban": "ban",
    "certificate": "certificate",
    "certificate_line": "line of the register",
    "check_in": "check-in",
    "check_line": "item of the checklist",
    "column_memory": "remembered column",
    "contact": "contact",
    "design_file": "file of a design",
    "document": "file",
    "event": "event",
    "fee": "fee",
    "fee_paper": "paper about the fee",
    "hours": "hours",
    "intake": "intake",
    "lesson": "lesson",
    "letter": "letter",
    "letter_file": "file of a letter",
    "listed_member": "line of the member list",
    "own_design": "design",
    "pair": "pair",
    "person": "person",
    "person_email": "e-mail address",
    "person_merge": "merge of two people",
    "reflection_count": "count of reflections",
    "resource_sent": "resource handed out",
    "rule_override": "exception to a rule",
    "setting": "setting",
    "signing_key": "signing key",
    "source": "source",
    "support_case": "case",
    "survey_response": "response to a survey",
    "vocabulary_option": "option of a vocabulary",
}
_SILENT = {"row_version", "sha256", "compared", "slot", "live", "confirmed", "current", "known"}
_SILENT_TABLES = {"source"}
_OWNERS = ("application_id", "mentee_application_id", "mentor_application_id")
_TITLES = (
    *("full_name", "name", "title", "subject", "number", "address", "text", "item", "key"),
    *("key_name", "header", "reason"),
)


_BELONGS: tuple[tuple[str, type[Base], tuple[str, ...]], ...] = (
    ("pair_id", Pair, ("mentee_application_id", "mentor_application_id")),
    ("fee_id", Fee, ("application_id",)),
    ("letter_id", Letter, ("person_id",)),
    ("certificate_id", Certificate, ("application_id",)),
)
"""Columns that name a row through which others are somebody's."""


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
        self._session = session

    def of(self, table: str, pk: int, row: Mapping[str, Any]) -> str:
        """Whom a row is about; empty where nobody is known."""
        if table == "person":
            return self.people.get(pk, str(row.get("full_name") or ""))
        if table == "application":
            return self.applications.get(pk, self.people.get(row.get("person_id", 0), ""))
        row = self._owners_of(row) | dict(row)
        named = [self.applications.get(row[key], "") for key in _OWNERS if row.get(key)]
        named += [self.people.get(row[key], "") for key in ("person_id",) if row.get(key)]
        return " and ".join(name for name in named if name)

    def _owners_of(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Whose a row is that belongs to a pair, a fee or a letter."""
        owners: dict[str, Any] = {}
        for key, model, names in _BELONGS:
            found = self._session.get(model, row[key]) if isinstance(row.get(key), int) else None
            if found is not None:
                owners |= {name: getattr(found, name) for name in names}
        return owners


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
        teller = _Teller(names, _Present(session), ValueWords(programme_zone(session)))
        found = [
            line
            for table, op, pk, old, new in rows
            if table not in _SILENT_TABLES
            for line in teller.lines((table, op, pk[0]), (old, new))
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


class _Teller:
    """Tells one change of a row after the other."""

    def __init__(self, names: _Names, present: _Present, words: ValueWords) -> None:
        self._names, self._present, self._words = names, present, words

    def lines(
        self,
        which: tuple[str, str, int],
        sides: tuple[dict[str, Any] | None, dict[str, Any] | None],
    ) -> list[Detail]:
        """The lines of one row: `which` are table, operation and key, `sides` before and after."""
        table, op, pk = which
        old, new = sides
        noun = _NOUNS.get(table, table.replace("_", " "))
        if old is None and new is None:
            return [Detail(noun.capitalize(), "", "erased", "erased")]
        whole = (new or old or {}) if op != "update" else self._present.row(table, pk) | (new or {})
        about = self._names.of(table, pk, whole) or _title(whole)
        if table == "setting":
            about = about.replace("_", " ")
        if table == "answer":
            return self._answer(about, op, sides, whole)
        about = about or noun.capitalize()
        if op == "update":
            return self._updated((about, noun, table), old or {}, new or {})
        title = _title(whole) if about != _title(whole) else ""
        words = f"{noun}: {title}" if title else noun
        gone, came = ("", words) if op == "insert" else (words, "")
        return [Detail(about, noun.capitalize(), gone, came)]

    def _updated(
        self, whose: tuple[str, str, str], old: dict[str, Any], new: dict[str, Any]
    ) -> list[Detail]:
        about, noun, table = whose
        return [
            Detail(
                about,
                field_label(table, name, noun),
                self._words.of_column(table, name, before),
                self._words.of_column(table, name, new.get(name)),
            )
            for name, before in old.items()
            if _is_told(name)
        ]

    def _answer(
        self,
        about: str,
        op: str,
        sides: tuple[dict[str, Any] | None, dict[str, Any] | None],
        whole: dict[str, Any],
    ) -> list[Detail]:
        """An answer that came or went; that an earlier one no longer counts is no news."""
        old, new = sides
        if op == "update" and "value" not in (new or {}):
            return []
        key = str(whole.get("field", ""))
        label = BY_KEY[key].label if key in BY_KEY else key
        before = self._words.of_answer(key, (old or {}).get("value"))
        after = self._words.of_answer(key, (new or {}).get("value"))
        return [Detail(about, label, before, after)]


def _is_told(name: str) -> bool:
    return name not in _SILENT and not name.endswith("_id") and name != "id"


def _title(row: Mapping[str, Any]) -> str:
    return next((str(row[key]) for key in _TITLES if row.get(key)), "")
