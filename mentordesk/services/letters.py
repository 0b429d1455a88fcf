"""Letters: previews for each recipient, drafts kept with the person, and what became of them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.numbers import how_many
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.people import Role
from mentordesk.domain.year import LetterState
from mentordesk.domain.zones import zone_named
from mentordesk.messages.drafts import Attachment, address_problem
from mentordesk.messages.merge import Template, fill
from mentordesk.services.applications import add_person
from mentordesk.services.events import EventRow
from mentordesk.services.letter_attachments import Files, keep_files
from mentordesk.services.letter_audiences import Recipient, events_for, recipients
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.services.letter_known import LETTER_KEY, Kept, Known, message_id, read_known
from mentordesk.services.letter_values import values_for
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Letter, LetterFile
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter that was drafted; moments by the office's clock, `email` as frozen with the draft.

    `email_now` is the person's present address, `failure` why it could not be sent, `files` how
    many go along.
    """

    letter_id: int
    application_id: int | None
    person_id: int
    name: str
    email: str
    email_now: str
    role: Role | None
    template: str
    subject: str
    body: str
    message_id: str
    state: LetterState
    drafted_at: datetime
    queued_at: datetime | None
    attempted_at: datetime | None
    sent_at: datetime | None
    failure: str
    files: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What one recipient would get; `blocked` says why nothing can be drafted for them.

    `key` tells it from the others of the list: the application's id, but for a second letter to
    the same person and for guests (application 0). `kept` is the letter that is there already.
    """

    key: int
    application_id: int
    person_id: int
    name: str
    email: str
    role: Role | None
    subject: str
    body: str
    message_id: str
    event_id: int | None
    recipient: Recipient
    blocked: str = ""
    kept: Kept | None = None

    @property
    def is_done(self) -> bool:
        """Whether this very letter is under way or sent already."""
        return self.kept is not None and self.kept.state is not LetterState.DRAFTED


@dataclass(frozen=True, slots=True)
class Drafted:
    """What drafting did: the letters' ids, and who was blocked with the reason."""

    letter_ids: tuple[int, ...]
    blocked: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom and what a batch of drafts is for: keys of previews (None: all), event, files.

    `event_id` is None for the likeliest event; `along` goes with every letter of the batch.
    """

    only: Collection[int] | None = None
    event_id: int | None = None
    along: tuple[Attachment, ...] = ()


EVERYBODY = Choice()


def load_letters(desk: Desk, intake_id: int) -> tuple[LetterRow, ...]:
    """All letters of an intake, the latest first; one query."""
    return _load(desk, Letter.intake_id == intake_id)


def load_letters_of(desk: Desk, person_id: int) -> tuple[LetterRow, ...]:
    """All letters a person was ever written, of every intake, the latest first; one query."""
    return _load(desk, Letter.person_id == person_id)


def _load(desk: Desk, wanted: Any) -> tuple[LetterRow, ...]:
    files = (
        select(func.count())
        .where(LetterFile.letter_id == Letter.id)
        .correlate(Letter)
        .scalar_subquery()
    )
    with desk.reading() as session:
        rows = session.execute(
            select(Letter, Person.full_name, Person.email, Application.role, files)
            .join(Person, Person.id == Letter.person_id)
            .outerjoin(Application, Application.id == Letter.application_id)
            .where(wanted)
            .order_by(Letter.drafted_at.desc(), Letter.id.desc())
        )
        zone = programme_zone(session)
        return tuple(_by_clock(_row(*row), zone) for row in rows)


def _by_clock(row: LetterRow, zone: ZoneInfo) -> LetterRow:
    return replace(
        row,
        drafted_at=in_office(row.drafted_at, zone),
        queued_at=row.queued_at and in_office(row.queued_at, zone),
        attempted_at=row.attempted_at and in_office(row.attempted_at, zone),
        sent_at=row.sent_at and in_office(row.sent_at, zone),
    )


def _row(letter: Letter, name: str, email: str | None, role: Role | None, files: int) -> LetterRow:
    return LetterRow(
        letter_id=letter.id,
        application_id=letter.application_id,
        person_id=letter.person_id,
        name=name,
        email=letter.address or email or "",
        email_now=email or "",
        role=role,
        template=letter.template,
        subject=letter.subject,
        body=letter.body,
        message_id=letter.message_id,
        state=letter.state,
        drafted_at=letter.drafted_at,
        queued_at=letter.queued_at,
        attempted_at=letter.attempted_at,
        sent_at=letter.sent_at,
        failure=letter.failure or "",
        files=files,
    )


def preview(
    desk: Desk, intake_id: int, template: Template, event_id: int | None = None
) -> tuple[Preview, ...]:
    """The letter of every recipient as it would be drafted now, blocked ones with the reason."""
    return previews_of(read_known(desk, intake_id), template, event_id)


def previews_of(
    known: Known, template: Template, event_id: int | None = None
) -> tuple[Preview, ...]:
    """The same from what was read before."""
    event = event_of(known, template, event_id)
    if template.event and event is None:
        return ()
    seen: set[int] = set()
    found = []
    for place, who in enumerate(recipients(known, template.audience, event), start=1):
        key = who.application_id if who.application_id not in seen | {0} else -place
        seen.add(key)
        found.append(_preview(known, template, who, key))
    return tuple(found)


def event_of(known: Known, template: Template, event_id: int | None) -> EventRow | None:
    """The event a letter is about: the one asked for, else the likeliest; None where none is."""
    if not template.event:
        return None
    offered = events_for(known, template.event)
    if event_id is not None:
        return known.event(event_id)
    return offered[0] if offered else None


def waiting(known: Known, template: Template) -> int:
    """How many people this letter waits for: it is for them and was never drafted."""
    event = event_of(known, template, None)
    if template.event and event is None:
        return 0
    found = recipients(known, template.audience, event)
    return sum(_kept(known, template, who)[1] is None for who in found)


def _preview(known: Known, template: Template, who: Recipient, key: int) -> Preview:
    filled = fill(template, values_for(known, who))
    role, person_id = None, 0
    if who.guest is not None:
        name, email, person_id = who.guest.name, who.guest.email, who.guest.person_id or 0
    else:
        application, person = known.answers[who.application_id]
        name, email, person_id = person.full_name, person.email or "", person.id
        role = application.role
    number, kept = _kept(known, template, who)
    blocked = address_problem(name, email)
    if not blocked and filled.empty:
        fields = ", ".join(VOCABULARY[field] for field in filled.empty)
        blocked = f"Nothing is known for: {fields}."
    return Preview(
        key=key,
        application_id=who.application_id,
        person_id=person_id,
        name=name,
        email=email,
        role=role,
        subject=filled.subject,
        body=filled.body,
        message_id=number,
        event_id=who.event.event_id if who.event else None,
        recipient=who,
        blocked=blocked,
        kept=kept,
    )


def _kept(known: Known, template: Template, who: Recipient) -> tuple[str, Kept | None]:
    """The id of a letter to somebody, and the letter where it is there.

    A letter that may be sent again has an id for each round: the next begins when the last one
    was sent so many days ago.
    """
    for number in _rounds(known, template, who):
        kept = known.kept.get(number)
        if kept is None or not _may_follow(known, template, kept):
            return number, kept
    raise AssertionError("rounds have no end")


def _may_follow(known: Known, template: Template, kept: Kept) -> bool:
    if not template.again or kept.state is not LetterState.SENT or kept.sent_at is None:
        return False
    zone = zone_named(known.scheme.time_zone)
    return (known.today - _day(kept.sent_at, zone)).days >= template.again


def _day(moment: datetime, zone: Any) -> date:
    return moment.astimezone(zone).date()


def _rounds(known: Known, template: Template, who: Recipient) -> Iterator[str]:
    about: list[object] = [known.intake.id, template.name]
    about += [f"guest {who.guest.name.casefold()}" if who.guest else who.application_id]
    about += [who.pair.pair_id if who.pair else 0]
    first = message_id(known.key, about)
    if who.event is not None and known.key == known.scheme.name and first in known.kept:
        yield first  # an invitation from before events were part of the id
        return
    if who.event is not None:
        change = f".{who.event.sequence}" if template.attach == "calendar" else ""
        about.append(f"event {who.event.event_id}{change}")
    about += [who.about] if who.about else []
    yield message_id(known.key, about)
    for number in count(2):
        yield message_id(known.key, [*about, f"round {number}"])


def draft(
    desk: Desk,
    intake_id: int,
    template: Template,
    only: Collection[int] | None = None,
    choice: Choice = EVERYBODY,
) -> Drafted:
    """Draft a letter to everybody it is for, or `only` to some keys, in one action.

    A letter that was drafted before and not sent is drafted anew; one that was sent stays.
    """
    known = read_known(desk, intake_id)
    wanted = choice.only if only is None else only
    previews = [
        one
        for one in previews_of(known, template, choice.event_id)
        if (wanted is None or one.key in wanted) and not one.is_done
    ]
    ready = [one for one in previews if not one.blocked]
    blocked = tuple((one.name, one.blocked) for one in previews if one.blocked)
    if not ready:
        return Drafted((), blocked)
    made = _made_for(desk, template, ready) if template.attach else {}
    files = {one.key: (*made.get(one.key, ()), *choice.along) for one in ready}
    label = f"Draft {how_many(len(ready), 'letter')}: {template.title}"
    with desk.action(label, "letter") as session:
        if session.get(Setting, LETTER_KEY) is None:
            session.add(Setting(key=LETTER_KEY, value=known.key))
        letters = _put(session, (intake_id, template.name), ready, desk.now())
        keep_files(session, {letters[key].id: files[key] for key in letters})
        return Drafted(tuple(letters[one.key].id for one in ready), blocked)


def _made_for(desk: Desk, template: Template, ready: Sequence[Preview]) -> Files:
    """What goes along by itself: typesetting comes with the first letter that takes a file."""
    from mentordesk.services import letter_makers  # noqa: PLC0415 - most letters take none

    wanted = [(one.key, one.recipient) for one in ready]
    return letter_makers.attachments_for(desk, template, wanted)


def _put(
    session: Session, of: tuple[int, str], ready: Sequence[Preview], at: datetime
) -> Mapping[int, Letter]:
    """The letters of previews as rows, by the previews' keys; those of before are written anew."""
    ids = [one.message_id for one in ready if one.kept is not None]
    there = {
        letter.message_id: letter
        for letter in session.scalars(select(Letter).where(Letter.message_id.in_(ids)))
    }
    found = {}
    for one in ready:
        letter = there.get(one.message_id)
        if letter is None:
            letter = Letter(
                intake_id=of[0],
                template=of[1],
                person_id=one.person_id or add_person(session, one.name, one.email, None).id,
                application_id=one.application_id or None,
                event_id=one.event_id,
                message_id=one.message_id,
                state=LetterState.DRAFTED,
            )
            session.add(letter)
        letter.subject, letter.body, letter.drafted_at = one.subject, one.body, at
        letter.address, letter.failure = one.email, None
        found[one.key] = letter
    session.flush()
    return found


def mark_sent(desk: Desk, letter_ids: Collection[int]) -> None:
    """Note that drafts were sent from the coordinator's own mail program."""
    with desk.action(f"Mark {how_many(len(letter_ids), 'letter')} as sent", "letter") as session:
        for letter in session.scalars(select(Letter).where(Letter.id.in_(letter_ids))):
            if letter.state is LetterState.DRAFTED:
                letter.state, letter.sent_at = LetterState.SENT, desk.now()


def discard(desk: Desk, letter_ids: Collection[int]) -> None:
    """Throw drafts away; what was queued or sent stays."""
    with desk.action(f"Throw {how_many(len(letter_ids), 'draft')} away", "letter") as session:
        wanted = Letter.id.in_(letter_ids), Letter.state == LetterState.DRAFTED
        found = list(session.scalars(select(Letter).where(*wanted)))
        ids = [letter.id for letter in found]
        for file in session.scalars(select(LetterFile).where(LetterFile.letter_id.in_(ids))):
            session.delete(file)
        session.flush()
        for letter in found:
            session.delete(letter)
