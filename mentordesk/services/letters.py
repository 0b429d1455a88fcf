"""Letters: templates, previews for each recipient, drafts kept with the person."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import EventKind, LetterState
from mentordesk.messages.merge import Template, fill, parse
from mentordesk.resources import resource
from mentordesk.services.applicants import load_applicants
from mentordesk.services.events import EventRow, load_events
from mentordesk.services.hours import load_hours
from mentordesk.services.letter_values import (
    VOCABULARY,
    Known,
    Recipient,
    read_answers,
    read_certificates,
    read_reasons,
    recipients,
    values_for,
)
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import read_scheme_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter that was drafted; `drafted_at` and `sent_at` in UTC."""

    letter_id: int
    application_id: int | None
    name: str
    email: str
    role: Role | None
    template: str
    subject: str
    body: str
    message_id: str
    state: LetterState
    drafted_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What one recipient would get; `blocked` says why nothing can be drafted for them."""

    application_id: int
    person_id: int
    name: str
    email: str
    subject: str
    body: str
    message_id: str
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """What drafting did: the letters' ids, and who was blocked with the reason."""

    letter_ids: tuple[int, ...]
    blocked: tuple[tuple[str, str], ...]


def load_templates() -> tuple[Template, ...]:
    """All letter templates of the program, by title."""
    found = [_parsed(path) for path in sorted(resource("letters").glob("*.txt"))]
    return tuple(sorted(found, key=lambda template: template.title.casefold()))


def find_template(name: str) -> Template:
    """The template of this name; raises Refused and names the known ones."""
    templates = load_templates()
    for template in templates:
        if template.name == name.strip().casefold().replace(" ", "_"):
            return template
    known = ", ".join(sorted(template.name for template in templates))
    raise Refused(f"There is no letter called {name}. Known are: {known}.")


def _parsed(path: Path) -> Template:
    return parse(path.stem, path.read_text("utf-8"), VOCABULARY)


def load_letters(desk: Desk, intake_id: int) -> tuple[LetterRow, ...]:
    """All letters of an intake, the latest first; one query."""
    with desk.reading() as session:
        rows = session.execute(
            select(Letter, Person, Application.role)
            .join(Person, Person.id == Letter.person_id)
            .outerjoin(Application, Application.id == Letter.application_id)
            .where(Letter.intake_id == intake_id)
            .order_by(Letter.drafted_at.desc(), Letter.id.desc())
        )
        return tuple(
            LetterRow(
                letter_id=letter.id,
                application_id=letter.application_id,
                name=person.full_name,
                email=person.email or "",
                role=role,
                template=letter.template,
                subject=letter.subject,
                body=letter.body,
                message_id=letter.message_id,
                state=letter.state,
                drafted_at=letter.drafted_at,
                sent_at=letter.sent_at,
            )
            for letter, person, role in rows
        )


def preview(desk: Desk, intake_id: int, template: Template) -> tuple[Preview, ...]:
    """The letter of every recipient as it would be drafted now, blocked ones with the reason."""
    applicants = {row.application_id: row for row in load_applicants(desk, intake_id)}
    events = load_events(desk, intake_id)
    hours = {row.application_id: row.total for row in load_hours(desk, intake_id)}
    pairs = load_pairs(desk, intake_id)
    with desk.reading() as session:
        known = Known(
            scheme=read_scheme_of(session),
            intake=session.get_one(Intake, intake_id),
            applicants=applicants,
            answers=read_answers(session, intake_id),
            pairs=pairs,
            reasons=read_reasons(session, intake_id),
            certificates=read_certificates(session, intake_id),
            hours=hours,
            orientation=orientation_of(events),
        )
        return tuple(_preview(known, template, who) for who in recipients(known, template.audience))


def orientation_of(events: Sequence[EventRow]) -> EventRow | None:
    """The intake's first orientation webinar that is not cancelled, else the first there was."""
    held = [event for event in events if event.kind is EventKind.ORIENTATION]
    return min(held, key=lambda event: event.cancelled, default=None)


def _preview(known: Known, template: Template, who: Recipient) -> Preview:
    application, person = known.answers[who.application_id]
    filled = fill(template, values_for(known, who))
    blocked = ""
    if not person.email:
        blocked = "There is no e-mail address."
    elif filled.empty:
        fields = ", ".join(VOCABULARY[field] for field in filled.empty)
        blocked = f"Nothing is known for: {fields}."
    pair_id = who.pair.pair_id if who.pair else 0
    return Preview(
        application_id=application.id,
        person_id=person.id,
        name=person.full_name,
        email=person.email or "",
        subject=filled.subject,
        body=filled.body,
        message_id=_message_id(known, template.name, application.id, pair_id),
        blocked=blocked,
    )


def _message_id(known: Known, template: str, application_id: int, pair_id: int) -> str:
    """The same letter to the same recipient has the same id, so that it is never sent twice."""
    about = f"{known.scheme.name}/{known.intake.id}/{template}/{application_id}/{pair_id}"
    return f"{hashlib.sha256(about.encode()).hexdigest()[:32]}@mentordesk.invalid"


def draft(
    desk: Desk, intake_id: int, template: Template, only: Collection[int] | None = None
) -> Drafted:
    """Draft a letter to everybody it is for, or `only` to some applications, in one action.

    A letter that was drafted before and not sent is drafted anew; one that was sent stays.
    """
    previews = [
        one
        for one in preview(desk, intake_id, template)
        if only is None or one.application_id in only
    ]
    ready = [one for one in previews if not one.blocked]
    blocked = tuple((one.name, one.blocked) for one in previews if one.blocked)
    if not ready:
        return Drafted((), blocked)
    label = f"Draft {len(ready)} letters: {template.title}"
    with desk.action(label, "letter") as session:
        letters = _letters_by_id(session, [one.message_id for one in ready])
        kept = [
            _keep(session, (intake_id, template.name), one, desk.now(), letters) for one in ready
        ]
        session.flush()
        return Drafted(tuple(letter.id for letter in kept if letter is not None), blocked)


def _letters_by_id(session: Session, message_ids: list[str]) -> dict[str, Letter]:
    rows = session.scalars(select(Letter).where(Letter.message_id.in_(message_ids)))
    return {letter.message_id: letter for letter in rows}


def _keep(
    session: Session,
    of: tuple[int, str],
    one: Preview,
    at: datetime,
    letters: Mapping[str, Letter],
) -> Letter | None:
    letter = letters.get(one.message_id)
    if letter is not None and letter.state is not LetterState.DRAFTED:
        return None
    if letter is None:
        letter = Letter(
            intake_id=of[0],
            template=of[1],
            person_id=one.person_id,
            application_id=one.application_id,
            message_id=one.message_id,
            state=LetterState.DRAFTED,
        )
        session.add(letter)
    letter.subject, letter.body, letter.drafted_at = one.subject, one.body, at
    return letter


def mark_sent(desk: Desk, letter_ids: Collection[int]) -> None:
    """Note that drafts were sent from the coordinator's own mail program."""
    with desk.action(f"Mark {len(letter_ids)} letters as sent", "letter") as session:
        for letter in session.scalars(select(Letter).where(Letter.id.in_(letter_ids))):
            if letter.state is LetterState.DRAFTED:
                letter.state, letter.sent_at = LetterState.SENT, desk.now()
