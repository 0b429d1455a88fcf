"""What stands against taking an import back, in words: values edited since, people who stay."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.answers import in_parts
from mentordesk.storage.looking_back import Footprint, Need, Row
from mentordesk.storage.models.applications import Answer, Application
from mentordesk.storage.models.people import Person

_NAMED = {"standing": "Standing", "places": "Places", "merged_into_id": "Merged into",
          "membership": "Membership"}  # fmt: skip
_WHY = {
    "pair": "is in a pair",
    "letter": "a letter was written",
    "hours": "has hours noted",
    "attendance": "was at an event",
    "certificate": "has a certificate",
    "survey_response": "answered a survey",
    "quote": "a quotation was kept",
    "ban": "is kept apart from somebody",
    "rule_override": "a rule was set aside",
    "fee": "has a fee",
    "document": "a document was filed since",
    "check_line": "the checklist was ticked since",
    "application": "has another application",
    "person": "another person was merged into them",
    "person_merge": "was merged with somebody",
    "person_email": "an address was added since",
    "resource_sent": "was sent a resource",
}
_EDITED = "was edited since"


@dataclass(frozen=True, slots=True)
class EditedSince:
    """One value of an import that was edited since: it stays as it is `now`."""

    who: str
    what: str
    imported: str
    now: str


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A person or an application of an import that stays, and why, in words."""

    who: str
    why: str


def edits_of(session: Session, found: Footprint) -> tuple[EditedSince, ...]:
    """The values of an import that were edited since, by the name of whom they are about."""
    names = _Names(session)
    edits: dict[tuple[Any, str], EditedSince] = {}
    for number, name, imported, now in _replaced(session, found):
        who = names.of_application(number)
        edits[names.person_of(number), name] = EditedSince(who, _label(name), imported, now)
    for (table, number), net in found.rows.items():
        if table not in {"application", "person"}:
            continue
        person = names.person_of(number) if table == "application" else number
        for name, now in net.edited.items():
            if (name in BY_KEY or name in _NAMED) and (person, name) not in edits:
                who = names.of_person(person)
                said = EditedSince(who, _label(name), in_words(net.new[name]), in_words(now))
                edits[person, name] = said
    return tuple(sorted(edits.values(), key=lambda one: (one.who.casefold(), one.what)))


def _replaced(session: Session, found: Footprint) -> Iterator[tuple[int, str, str, str]]:
    """Answers of the import that were replaced: application, field, both values in words."""
    replaced = [
        net for (table, _id), net in found.rows.items()
        if table == "answer" and net.made and net.present is not None and "current" in net.edited
    ]  # fmt: skip
    current: dict[tuple[Any, ...], Any] = {}
    for ids in in_parts(net.new["application_id"] for net in replaced):
        rows = select(Answer).where(Answer.application_id.in_(ids), Answer.current)
        for answer in session.scalars(rows):
            current[answer.application_id, answer.known, answer.field] = answer.value
    for net in replaced:
        number, name = net.new["application_id"], net.new["field"]
        now = current.get((number, bool(net.new["known"]), name))
        yield number, name, in_words(json.loads(net.new["value"] or "null")), in_words(now)


def kept_of(
    session: Session, kept: set[Row], needs: Iterable[Need], found: Footprint
) -> tuple[KeptRow, ...]:
    """Whose rows of an import stay, each with the reasons in words."""
    names = _Names(session)
    reasons: dict[Row, set[str]] = defaultdict(set)
    for need in needs:
        if not need.is_made and need.parent in kept:
            reasons[need.parent].add(_WHY.get(need.child[0], _EDITED))
    for row in kept:
        net = found.rows.get(row)
        if net is not None and net.edited:
            reasons[_owner(row, net.new)].add(_EDITED)
    told: dict[str, set[str]] = defaultdict(set)
    made = {row for row in kept if row[0] in {"application", "person"}}
    for row in made:
        who = names.of_application(row[1]) if row[0] == "application" else names.of_person(row[1])
        told[who] |= reasons[row]
    return tuple(
        KeptRow(who, "; ".join(sorted(why)) or "belongs to what stays")
        for who, why in sorted(told.items(), key=lambda one: one[0].casefold())
    )


def _owner(row: Row, values: dict[str, Any]) -> Row:
    """The application or person a row is part of, or the row itself."""
    for table in ("application", "person"):
        number = values.get(f"{table}_id")
        if number is not None and row[0] not in {"application", "person"}:
            return (table, number)
    return row


def in_words(value: Any) -> str:
    """A stored value as a person reads it: several words joined, nothing as “(empty)”."""
    if isinstance(value, str) and value.startswith("["):
        try:
            value = json.loads(value)
        except ValueError:
            return str(value)
    if isinstance(value, list):
        return "; ".join(str(part) for part in value)
    if isinstance(value, bool):
        return "Yes" if value else "No"
    return "(empty)" if value is None or value == "" else str(value)


def _label(name: str) -> str:
    return BY_KEY[name].label if name in BY_KEY else _NAMED.get(name, name)


class _Names:
    """Names of people, each looked up once."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def person_of(self, application_id: int) -> int:
        """The person of an application; 0 where it is gone."""
        application = self._session.get(Application, application_id)
        return application.person_id if application is not None else 0

    def of_application(self, application_id: int) -> str:
        """The name of an application's person."""
        return self.of_person(self.person_of(application_id))

    def of_person(self, person_id: int) -> str:
        """A person's name, in words where it is not known."""
        person = self._session.get(Person, person_id)
        return (person.full_name if person is not None else "") or "somebody without a name"
