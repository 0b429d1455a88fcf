"""One search for the whole programme: people, documents, events, letters, certificates.

Each hit says on which tab it stands, and what that tab is to show. Cases are never looked into, nor
are sensitive answers: somebody may stand behind the coordinator's chair.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.people import tidy
from mentordesk.services.search import FEWEST_LETTERS, find_people
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, Document
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Event

IN_A_GROUP = 6
"""How many of one kind are shown; the people, who are looked for most, may be more."""


class Kind(StrEnum):
    """What a hit is; in the order of the groups."""

    PERSON = "People"
    DOCUMENT = "Documents"
    EVENT = "Events"
    LETTER = "Letters"
    CERTIFICATE = "Certificates"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that fits: its line, the line below, and where it is shown."""

    kind: Kind
    title: str
    below: str
    tab: str
    what: int
    """The application, event or letter that the tab is to show."""
    intake_id: int


def find_everywhere(desk: Desk, words: str, people: int = 30) -> tuple[Hit, ...]:
    """What fits these words, in groups, best first; nothing for fewer than two letters."""
    wanted = tidy(words)
    if len(wanted) < FEWEST_LETTERS:
        return ()
    hits = [
        Hit(
            Kind.PERSON,
            f"{one.name} · {each.role}, {each.intake}",
            " · ".join(part for part in (one.email, one.where) if part),
            "Applicants",
            each.application_id,
            each.intake_id,
        )
        for one in find_people(desk, wanted, people)
        for each in one.applications
    ]
    with desk.reading() as session:
        for look in _LOOKS:
            hits += look(session, wanted)
    return tuple(hits)


def _documents(session: Session, wanted: str) -> list[Hit]:
    rows = session.execute(
        select(Document.name, Document.kind, Person.full_name, Application.id, Intake)
        .join(Application, Application.id == Document.application_id)
        .join(Person, Person.id == Application.person_id)
        .join(Intake, Intake.id == Application.intake_id)
        .where(_holds(Document.name, wanted))
        .order_by(Document.id.desc())
        .limit(IN_A_GROUP)
    )
    return [
        Hit(Kind.DOCUMENT, name, f"{kind} of {of} · {i.name}", "Applicants", number, i.id)
        for name, kind, of, number, i in rows
    ]


def _events(session: Session, wanted: str) -> list[Hit]:
    rows = session.execute(
        select(Event, Intake)
        .join(Intake, Intake.id == Event.intake_id)
        .where(or_(_holds(Event.title, wanted), _holds(Event.city, wanted)))
        .order_by(Event.starts_at.desc())
        .limit(IN_A_GROUP)
    )
    return [
        Hit(Kind.EVENT, event.title, f"{event.kind} · {i.name}", "Events", event.id, i.id)
        for event, i in rows
    ]


def _letters(session: Session, wanted: str) -> list[Hit]:
    """By subject, address or name of the person; the text of a letter is not looked into."""
    rows = session.execute(
        select(Letter, Person.full_name, Intake)
        .join(Person, Person.id == Letter.person_id)
        .join(Intake, Intake.id == Letter.intake_id)
        .where(
            or_(
                _holds(Letter.subject, wanted),
                _holds(Letter.address, wanted),
                _holds(Person.full_name, wanted),
            )
        )
        .order_by(Letter.drafted_at.desc(), Letter.id.desc())
        .limit(IN_A_GROUP)
    )
    return [
        Hit(
            Kind.LETTER,
            letter.subject,
            f"{letter.state}, to {name} · {i.name}",
            "Letters",
            letter.id,
            i.id,
        )
        for letter, name, i in rows
    ]


def _certificates(session: Session, wanted: str) -> list[Hit]:
    rows = session.execute(
        select(Certificate, Person.full_name, Intake)
        .join(Application, Application.id == Certificate.application_id)
        .join(Person, Person.id == Application.person_id)
        .join(Intake, Intake.id == Application.intake_id)
        .where(_holds(Certificate.number, wanted))
        .order_by(Certificate.id.desc())
        .limit(IN_A_GROUP)
    )
    return [
        Hit(
            Kind.CERTIFICATE,
            one.number,
            f"{one.state}, {name} · {i.name}",
            "Certificates",
            one.application_id,
            i.id,
        )
        for one, name, i in rows
    ]


def _holds(text: object, wanted: str) -> ColumnElement[bool]:
    """Whether a text of the file holds the words; signs of the search language are plain signs."""
    found: ColumnElement[bool] = text.icontains(wanted, autoescape=True)  # type: ignore[attr-defined]  # a mapped column, whose type differs with null
    return found


_LOOKS: tuple[Callable[[Session, str], list[Hit]], ...] = (
    _documents,
    _events,
    _letters,
    _certificates,
)
