"""Resources of an intake: workbook, career development kit, guidelines, templates; who got which.

A resource is a file or a link in an edition. The bytes lie with the other files of the programme;
what a file was called is kept in a setting, by its hash.
"""

import hashlib
import mimetypes
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Role, folded, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import QuestionKind, SurveyRound
from mentordesk.domain.year import LetterState
from mentordesk.messages.drafts import Attachment
from mentordesk.services.local_days import day_of, programme_zone
from mentordesk.services.surveys import QuestionResult, load_results, load_surveys
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, FileContent
from mentordesk.storage.models.correspondence import Letter, Resource, ResourceSent
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting

NAMES_KEY = "resource_files"
"""The setting with the names of files: hash -> [name, media type]."""
LARGEST = 20_000_000
"""Bytes; most mail servers refuse a message of more."""
LETTER_OF = "resource_"
"""How the letter that hands a resource out is named, before the resource's number."""
_GENERAL = "resources"
"""The key of the usual question about all resources together."""


@dataclass(frozen=True, slots=True)
class NewResource:
    """A resource to be kept: a link, or a file by its path."""

    title: str
    edition: str
    link: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """One resource with how many of those in pairs got it; `size` in bytes, 0 for a link.

    `newest` is false where the intake has a later edition of the same title.
    """

    resource_id: int
    title: str
    edition: str
    link: str
    file_name: str
    size: int
    sent: int
    participants: int
    last_sent_on: date | None
    newest: bool


@dataclass(frozen=True, slots=True)
class Receiver:
    """One participant and the day on which they got a resource, None where they did not."""

    application_id: int
    name: str
    role: Role
    email: str
    sent_on: date | None


@dataclass(frozen=True, slots=True)
class Usefulness:
    """How useful a resource was found: the mean of 1 to 5, by how many of how many asked.

    `question` is how it was asked: about this resource, or about all of them together.
    """

    question: str
    mean: float
    answered: int
    asked: int


def load_resources(desk: Desk, intake_id: int) -> tuple[ResourceRow, ...]:
    """The resources of an intake by title, the newest edition first; five queries."""
    with desk.reading() as session:
        rows = session.scalars(select(Resource).where(Resource.intake_id == intake_id)).all()
        participants = participants_of(session, intake_id)
        sent: defaultdict[int, list[date]] = defaultdict(list)
        for (number, application_id), day in _sent(session, intake_id).items():
            if application_id in participants:
                sent[number].append(day)
        names = _names(session)
        sizes = _sizes(session, [row.sha256 for row in rows if row.sha256])
    newest = {folded(row.title): row.id for row in sorted(rows, key=lambda one: one.id)}
    found = [
        ResourceRow(
            row.id,
            row.title,
            row.edition,
            row.link or "",
            names.get(row.sha256 or "", ("", ""))[0],
            sizes.get(row.sha256 or "", 0),
            len(sent[row.id]),
            len(participants),
            max(sent[row.id], default=None),
            newest[folded(row.title)] == row.id,
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: (one.title.casefold(), -one.resource_id)))


def _sent(session: Session, intake_id: int) -> dict[tuple[int, int], date]:
    """The day on which each application got each resource: as noted, or by a letter that went."""
    noted = session.execute(
        select(ResourceSent.resource_id, ResourceSent.application_id, ResourceSent.sent_on)
        .join(Resource, Resource.id == ResourceSent.resource_id)
        .where(Resource.intake_id == intake_id)
    )
    letters = session.execute(
        select(Letter.template, Letter.application_id, Letter.sent_at).where(
            Letter.intake_id == intake_id,
            Letter.template.startswith(LETTER_OF, autoescape=True),
            Letter.state == LetterState.SENT,
        )
    )
    zone = programme_zone(session)
    found: dict[tuple[int, int], date] = {}
    for template, application_id, at in letters:
        number, day = template.removeprefix(LETTER_OF), day_of(at, zone)
        if number.isdigit() and application_id and day:
            found[int(number), application_id] = day
    return found | {(number, application_id): day for number, application_id, day in noted}


def participants_of(session: Session, intake_id: int) -> frozenset[int]:
    """The applications that have or had a confirmed pair."""
    pairs = session.execute(
        select(Pair.mentee_application_id, Pair.mentor_application_id).where(
            Pair.intake_id == intake_id, Pair.confirmed
        )
    )
    return frozenset(number for pair in pairs for number in pair)


def _sizes(session: Session, hashes: Collection[str]) -> dict[str, int]:
    rows = session.execute(
        select(FileContent.sha256, func.length(FileContent.content)).where(
            FileContent.sha256.in_(hashes)
        )
    )
    return dict(rows.all())


def load_receivers(desk: Desk, resource_id: int) -> tuple[Receiver, ...]:
    """Everybody in a pair of the resource's intake, and whether they got it; by name."""
    with desk.reading() as session:
        intake_id = _resource(session, resource_id).intake_id
        participants = participants_of(session, intake_id)
        sent = _sent(session, intake_id)
        rows = session.execute(
            select(Application.id, Person.full_name, Application.role, Person.email)
            .join(Person, Person.id == Application.person_id)
            .where(Application.intake_id == intake_id)
        )
        found = [
            Receiver(number, name, role, email or "", sent.get((resource_id, number)))
            for number, name, role, email in rows
            if number in participants
        ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.role)))


def add_resource(desk: Desk, intake_id: int, new: NewResource) -> int:
    """Keep a resource, a file with its bytes, and return its id; raises Refused with a sentence."""
    content = _require(new)
    with desk.action(f"Add {tidy(new.title)}", "resource") as session:
        session.get_one(Intake, intake_id)
        _require_new(session, intake_id, new)
        resource = Resource(
            intake_id=intake_id,
            title=tidy(new.title),
            edition=tidy(new.edition),
            link=new.link.strip() or None,
        )
        if new.path is not None and content is not None:
            resource.sha256 = _keep(session, new.path.name, content)
        session.add(resource)
        session.flush()
        return resource.id


def _require(new: NewResource) -> bytes | None:
    """The bytes of the file, where it is one; raises Refused for what cannot be handed out."""
    if not new.title.strip() or not new.edition.strip():
        raise Refused("A resource needs a title and an edition. Nothing was added.")
    link = new.link.strip()
    if link and (not link.startswith(("https://", "http://")) or " " in link or len(link) > 2000):
        raise Refused("A link begins with https:// and holds no space. Nothing was added.")
    if bool(link) is (new.path is not None):
        raise Refused("A resource is a file or a link, one of them. Nothing was added.")
    if new.path is None:
        return None
    try:
        size = new.path.stat().st_size
        content = new.path.read_bytes() if 0 < size <= LARGEST else b""
    except OSError as error:
        raise Refused(f"{new.path.name} cannot be read. Nothing was added.") from error
    if not content:
        raise Refused(
            f"{new.path.name} is empty, or larger than the 20 MB a message can carry. "
            "Nothing was added; hand it out by a link."
        )
    return content


def _require_new(session: Session, intake_id: int, new: NewResource) -> None:
    wanted = folded(tidy(new.title)), folded(tidy(new.edition))
    rows = session.execute(
        select(Resource.title, Resource.edition).where(Resource.intake_id == intake_id)
    )
    if wanted in {(folded(title), folded(edition)) for title, edition in rows}:
        raise Refused(
            f"{tidy(new.title)} is there already in this edition. Nothing was added; "
            "name the new edition."
        )


def _keep(session: Session, name: str, content: bytes) -> str:
    digest = hashlib.sha256(content).hexdigest()
    if session.get(FileContent, digest) is None:
        session.add(FileContent(sha256=digest, content=content))
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    setting = session.get(Setting, NAMES_KEY)
    if setting is None:
        setting = Setting(key=NAMES_KEY, value={})
        session.add(setting)
    setting.value = {**setting.value, digest: [name, kind]}
    session.flush()
    return digest


def _names(session: Session) -> dict[str, tuple[str, str]]:
    setting = session.get(Setting, NAMES_KEY)
    kept = setting.value if setting is not None and isinstance(setting.value, dict) else {}
    return {digest: (str(named[0]), str(named[1])) for digest, named in kept.items()}


def remove_resource(desk: Desk, resource_id: int) -> None:
    """Take a resource out that nobody got yet."""
    with desk.action("Remove a resource", "resource") as session:
        resource = _resource(session, resource_id)
        if any(number == resource_id for number, _ in _sent(session, resource.intake_id)):
            raise Refused(
                f"{resource.title} was sent to people, and stays so that it is known who has it. "
                "Nothing was removed; add the new edition."
            )
        session.delete(resource)


def take_over(desk: Desk, intake_id: int, earlier_id: int) -> int:
    """Take the newest editions of an earlier intake over; how many that were not there yet."""
    newest = [row.resource_id for row in load_resources(desk, earlier_id) if row.newest]
    with desk.action("Take resources over from an earlier intake", "resource") as session:
        known = {
            (folded(title), folded(edition))
            for title, edition in session.execute(
                select(Resource.title, Resource.edition).where(Resource.intake_id == intake_id)
            )
        }
        made = [
            Resource(
                intake_id=intake_id,
                title=one.title,
                edition=one.edition,
                sha256=one.sha256,
                link=one.link,
            )
            for one in session.scalars(select(Resource).where(Resource.id.in_(newest)))
            if (folded(one.title), folded(one.edition)) not in known
        ]
        session.add_all(made)
        return len(made)


def record_sent(
    desk: Desk, resource_id: int, application_ids: Collection[int], on: date | None = None
) -> int:
    """Note who got a resource and when (today); how many had not got it before."""
    day = on or desk.today()
    if day > desk.today():
        raise Refused("That day is still to come. Nothing was noted; enter the day it was sent.")
    with desk.action(f"Note a resource as sent to {len(application_ids)}", "resource") as session:
        _resource(session, resource_id)
        return put_sent(session, resource_id, application_ids, day)


def put_sent(
    session: Session, resource_id: int, application_ids: Collection[int], day: date
) -> int:
    """The same within an open action; who got it before keeps that day."""
    before = set(
        session.scalars(
            select(ResourceSent.application_id).where(ResourceSent.resource_id == resource_id)
        )
    )
    fresh = [number for number in dict.fromkeys(application_ids) if number not in before]
    session.add_all(
        ResourceSent(resource_id=resource_id, application_id=number, sent_on=day)
        for number in fresh
    )
    return len(fresh)


def resource_file(desk: Desk, resource_id: int) -> Attachment | None:
    """A resource's file as a letter carries it; None for a link."""
    with desk.reading() as session:
        resource = _resource(session, resource_id)
        if resource.sha256 is None:
            return None
        content = session.get_one(FileContent, resource.sha256).content
        name, kind = _names(session).get(resource.sha256, ("", "application/octet-stream"))
    return Attachment(name or f"{resource.title} {resource.edition}", kind, content)


def load_usefulness(desk: Desk, intake_id: int, title: str) -> Usefulness | None:
    """How useful a resource was found, by the exit survey, else by the mid-point one."""
    asked = {row.asked_in: row.asked for row in load_surveys(desk, intake_id)}
    for which in (SurveyRound.EXIT, SurveyRound.MID_POINT):
        ratings = [
            result
            for result in load_results(desk, intake_id, which)
            if result.question.kind is QuestionKind.RATING and result.answered
        ]
        result = _about(ratings, title)
        if result is not None and result.mean is not None:
            return Usefulness(result.question.text, result.mean, result.answered, asked[which])
    return None


def _about(ratings: list[QuestionResult], title: str) -> QuestionResult | None:
    """The rating that names this resource, else the one about all of them."""
    wanted = folded(title)
    named = [one for one in ratings if wanted and wanted in folded(one.question.text)]
    general = [one for one in ratings if one.question.key == _GENERAL]
    return next(iter([*named, *general]), None)


def _resource(session: Session, resource_id: int) -> Resource:
    resource = session.get(Resource, resource_id)
    if resource is None:
        raise Refused("This resource is no longer there. Nothing was changed.")
    return resource
