"""Files nobody owns yet: what came with a message and fits none, or several, of its applicants.

Each is a source inside its message's source, marked in its notes, with its bytes in file_content.
Giving it to an application files it there and leaves the mark of who was decided upon.
"""

import mimetypes
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.refusals import Refused
from mentordesk.services import applications
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, FileContent, Source
from mentordesk.storage.models.people import Person

UNFILED, FILED = "unfiled", "filed"
"""Keys of a source's notes: nobody owns the file yet, or it was given to an application."""


@dataclass(frozen=True, slots=True)
class UnfiledFile:
    """One file nobody owns yet; `sender` and `subject` are the message's, `kind` a guess."""

    source_id: int
    name: str
    sha256: str
    kind: DocumentKind
    size: int
    came_in: str
    sender: str
    subject: str
    at: datetime


def unfiled(desk: Desk, intake_id: int | None = None) -> tuple[UnfiledFile, ...]:
    """The files of an intake (None: of all) that nobody owns yet, in the order they came."""
    with desk.reading() as session:
        rows = unfiled_sources(session, intake_id)
        parents = {one.inside_id for one in rows}
        letters = {
            one.id: one for one in session.scalars(select(Source).where(Source.id.in_(parents)))
        }
        digests = select(FileContent.sha256, func.length(FileContent.content)).where(
            FileContent.sha256.in_({one.sha256 for one in rows})
        )
        sizes: dict[str, int] = dict(session.execute(digests).all())
        zone = programme_zone(session)
        return tuple(
            _row(one, letters[one.inside_id or 0], sizes[one.sha256 or ""], zone)
            for one in rows
            if one.sha256 in sizes
        )


def _row(source: Source, letter: Source, size: int, zone: ZoneInfo) -> UnfiledFile:
    return UnfiledFile(
        source.id,
        source.name,
        source.sha256 or "",
        DocumentKind(source.notes[UNFILED]),
        size,
        letter.name,
        letter.sender or "",
        letter.subject or "",
        in_office(letter.sent_at or source.recorded_at, zone),
    )


def unfiled_sources(session: Session, intake_id: int | None = None) -> list[Source]:
    """The sources that stand for files nobody owns yet."""
    return [one for one in _kept(session, intake_id) if UNFILED in one.notes]


def kept_hashes(session: Session, intake_id: int) -> frozenset[str]:
    """The hashes of an intake's files that were kept so, also of those given to somebody since."""
    return frozenset(one.sha256 or "" for one in _kept(session, intake_id))


def _kept(session: Session, intake_id: int | None) -> list[Source]:
    query = select(Source).where(Source.kind == "file", Source.inside_id.is_not(None))
    if intake_id is not None:
        query = query.where(Source.intake_id == intake_id)
    rows = session.scalars(query.order_by(Source.id))
    return [
        one for one in rows if isinstance(one.notes, dict) and {UNFILED, FILED} & set(one.notes)
    ]


def keep_file(session: Session, inside: Source, arrived: ArrivedFile, at: datetime) -> Source:
    """Keep a file nobody owns yet within an open action: its bytes, and where it came from."""
    if session.get(FileContent, arrived.sha256) is None:
        session.add(FileContent(sha256=arrived.sha256, content=arrived.content))
    source = Source(
        kind="file",
        name=arrived.name,
        sha256=arrived.sha256,
        inside_id=inside.id,
        intake_id=inside.intake_id,
        recorded_at=at,
        notes={UNFILED: arrived.kind.value},
    )
    session.add(source)
    session.flush()
    return source


def unfiled_content(desk: Desk, source_id: int) -> tuple[str, bytes]:
    """The name and bytes of a file nobody owns yet; raises Refused where there is none."""
    with desk.reading() as session:
        source = _unfiled(session, source_id)
        return source.name, session.get_one(FileContent, source.sha256).content


def file_to(desk: Desk, source_id: int, application_id: int, kind: DocumentKind) -> None:
    """Give a file to an application as this kind of document, ticking its item, in one step.

    Raises Refused where the file is nobody's no longer.
    """
    with desk.reading() as session:
        source = _unfiled(session, source_id)
        name, content = source.name, session.get_one(FileContent, source.sha256).content
        person_id = session.get_one(Application, application_id).person_id
        who = session.get_one(Person, person_id).full_name
    arrived = ArrivedFile(name, content, kind, mimetypes.guess_type(name)[0])
    with desk.action(f"Give {name} to {who}", "document") as session:
        source = _unfiled(session, source_id)
        source.notes = {FILED: kind.value}
        application = session.get_one(Application, application_id)
        applications.file_document(session, application, arrived, source, desk.now())
        applications.settle(session, application)


def _unfiled(session: Session, source_id: int) -> Source:
    source = session.get(Source, source_id)
    if source is None or not isinstance(source.notes, dict) or UNFILED not in source.notes:
        raise Refused(f"There is no file number {source_id} that nobody owns. Nothing was changed.")
    return source
