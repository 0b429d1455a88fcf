"""The association's own designs: kept in the programme, one row a version, never changed in use.

A version a certificate was issued on stays as it is: saving makes the next one. Issuing notes on
the row that it is in use, so that taking back the saving of a design is refused from then on.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.documents.designs import (
    Design,
    design_names,
    files_of,
    load_design,
    load_version,
    parse_design,
    written,
)
from mentordesk.documents.taken import Taken
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import DesignFileKind
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.own_designs import DesignFile, OwnDesign
from mentordesk.storage.models.settings import Setting

LONGEST_NAME = 60
_USED = "used"
"""The entry of a specification that says a certificate was issued on this version."""


@dataclass(frozen=True, slots=True)
class DesignRow:
    """One own design in its newest version; `certificates` were issued on any version of it."""

    name: str
    version: int
    made_at: datetime
    is_put_away: bool
    certificates: int


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that was taken in and belongs to a design."""

    kind: DesignFileKind
    taken: Taken


def load_own_designs(desk: Desk) -> tuple[DesignRow, ...]:
    """Every own design by its name, those put away last."""
    with desk.reading() as session:
        newest = _newest(session)
        counted = select(Certificate.design, func.count()).group_by(Certificate.design)
        used = {row[0]: int(row[1]) for row in session.execute(counted)}
        zone = programme_zone(session)
    rows = [
        DesignRow(
            one.name,
            one.version,
            in_office(one.made_at, zone),
            one.put_away_at is not None,
            used.get(one.name, 0),
        )
        for one in newest.values()
    ]
    return tuple(sorted(rows, key=lambda row: (row.is_put_away, row.name.casefold())))


def offered_designs(desk: Desk) -> tuple[str, ...]:
    """The names to choose from: those built in, then the own ones that are not put away."""
    own = (row.name for row in load_own_designs(desk) if not row.is_put_away)
    return (*design_names(), *own)


def load_any_design(desk: Desk, name: str) -> Design:
    """A design by its name, built in or the newest version of an own one; raises Unreadable."""
    with desk.reading() as session:
        return read_any_design(session, name)


def read_any_design(session: Session, name: str) -> Design:
    """A design by its name in an open session; raises Unreadable where there is none."""
    row = _newest(session).get(name)
    if row is None:
        return load_design(name)
    return _design(session, row)


def read_version(session: Session, name: str, version: int) -> Design | None:
    """One version of a design as it was, built in or own; None where it is not here."""
    row = session.scalar(
        select(OwnDesign).where(OwnDesign.name == name, OwnDesign.version == version)
    )
    if row is not None:
        return _design(session, row)
    return load_version(name, version)


def save_design(
    desk: Desk, design: Design, files: Iterable[NewFile] = (), *, is_new: bool = False
) -> Design:
    """Keep a design under its name in one action and return it with the version it got.

    Raises Refused for a name that is taken (where it `is_new`), empty or a built-in one's, and for
    a specification that could not be read back.
    """
    name = _checked_name(design.name)
    with desk.reading() as session:
        newest = _newest(session)
        if is_new and name.casefold() in {one.casefold() for one in newest}:
            raise Refused(
                f"There is a design called “{name}” already. Nothing was saved; choose another "
                "name."
            )
        latest = newest.get(name)
        is_used = latest is not None and _is_used(session, latest)
    version = 1 if latest is None else latest.version + is_used
    saved = replace(design, name=name, version=version)
    parse_design(written(saved), name, saved.files)
    fresh = latest is None or is_used
    with desk.action(f"Save the certificate design “{name}”", "certificate") as session:
        _keep_files(session, desk.now(), saved, tuple(files))
        if fresh:
            session.add(
                OwnDesign(
                    name=name, version=version, specification=written(saved), made_at=desk.now()
                )
            )
        elif latest is not None:
            row = session.get_one(OwnDesign, latest.id)
            row.specification, row.made_at, row.put_away_at = written(saved), desk.now(), None
    return saved


def rename_design(desk: Desk, name: str, new_name: str) -> str:
    """Give a design another name in one action, in the settings too; return it as it is kept.

    Certificates keep the design they were issued on under its name: where there are any, the old
    one is put away and the new name begins with its newest version. Raises Refused for a name
    that is taken, empty or a built-in one's.
    """
    wanted = _checked_name(new_name)
    with desk.reading() as session:
        taken = {one.casefold() for one in _newest(session)} - {name.casefold()}
    if wanted.casefold() in taken or wanted == name:
        raise Refused(f"There is a design called “{wanted}” already. Nothing was renamed.")
    with desk.action(f"Rename the certificate design “{name}”", "certificate") as session:
        newest = _require(session, name)
        rows = session.scalars(select(OwnDesign).where(OwnDesign.name == name)).all()
        if any(_is_used(session, row) for row in rows):
            kept = {key: value for key, value in newest.specification.items() if key != _USED}
            newest.put_away_at = desk.now()
            session.add(OwnDesign(name=wanted, version=1, specification=kept, made_at=desk.now()))
        else:
            for row in rows:
                row.name = wanted
        _rename_in_settings(session, name, wanted)
    return wanted


def _rename_in_settings(session: Session, name: str, wanted: str) -> None:
    """Let the settings of certificates go on with a design under its new name."""
    settings = session.get(Setting, "certificates")
    if settings is not None:
        naming = {"design", "mentor_design"}
        settings.value = {
            key: wanted if key in naming and value == name else value
            for key, value in settings.value.items()
        }


def put_away(desk: Desk, name: str) -> None:
    """Offer a design no more; certificates issued on it can still be printed."""
    with desk.action(f"Put the certificate design “{name}” away", "certificate") as session:
        row = _require(session, name)
        if row.put_away_at is not None:
            raise Refused(f"The design “{name}” is put away already. Nothing was changed.")
        row.put_away_at = desk.now()


def bring_back(desk: Desk, name: str) -> None:
    """Offer a design again that was put away."""
    with desk.action(f"Bring the certificate design “{name}” back", "certificate") as session:
        _require(session, name).put_away_at = None


def note_use(session: Session, design: Design) -> None:
    """Note within an action that certificates are issued on a version; built-in ones need none.

    Whoever takes back the saving of the design afterwards finds it changed, and is refused.
    """
    row = session.scalar(
        select(OwnDesign).where(OwnDesign.name == design.name, OwnDesign.version == design.version)
    )
    if row is not None and not row.specification.get(_USED):
        row.specification = {**row.specification, _USED: True}


def file_facts(session: Session, digests: Sequence[str]) -> dict[str, DesignFile]:
    """What is known of a design's files by hash: kind, name, type."""
    rows = session.scalars(
        select(DesignFile).where(DesignFile.sha256.in_(digests)).order_by(DesignFile.id)
    )
    return {row.sha256: row for row in rows}


def _newest(session: Session) -> dict[str, OwnDesign]:
    rows = session.scalars(select(OwnDesign).order_by(OwnDesign.name, OwnDesign.version)).all()
    return {row.name: row for row in rows}


def _design(session: Session, row: OwnDesign) -> Design:
    data: dict[str, Any] = {**row.specification, "version": row.version}
    return parse_design(data, row.name, _contents(session, files_of(data)))


def _contents(session: Session, digests: Sequence[str]) -> Mapping[str, bytes]:
    rows = session.execute(
        select(FileContent.sha256, FileContent.content).where(FileContent.sha256.in_(digests))
    )
    return {row.sha256: row.content for row in rows}


def _is_used(session: Session, row: OwnDesign) -> bool:
    found = session.scalar(
        select(Certificate.id).where(
            Certificate.design == row.name, Certificate.design_version == row.version
        )
    )
    return found is not None


def _keep_files(session: Session, at: datetime, design: Design, files: Sequence[NewFile]) -> None:
    """Keep the bytes of the files a design names, and what each of them is."""
    known = {hashlib.sha256(one.taken.content).hexdigest(): one for one in files}
    for digest in files_of(written(design)):
        if session.get(FileContent, digest) is None:
            session.add(FileContent(sha256=digest, content=design.files[digest]))
    session.flush()
    there = {
        (row.kind, row.sha256)
        for row in session.scalars(select(DesignFile).where(DesignFile.sha256.in_(known)))
    }
    for digest, one in known.items():
        if digest in design.files and (one.kind, digest) not in there:
            session.add(
                DesignFile(
                    kind=one.kind,
                    name=one.taken.name,
                    media_type=one.taken.media_type,
                    sha256=digest,
                    added_at=at,
                )
            )


def _require(session: Session, name: str) -> OwnDesign:
    row = _newest(session).get(name)
    if row is None:
        raise Refused(f"There is no own design “{name}” in this programme. Nothing was changed.")
    return row


def _checked_name(name: str) -> str:
    found = tidy(name)
    if not found or len(found) > LONGEST_NAME:
        raise Refused(f"A design needs a name of 1 to {LONGEST_NAME} letters. Nothing was saved.")
    if found.casefold() in {one.casefold() for one in design_names()}:
        raise Refused(
            f"“{found}” is a design of MentorDesk itself. Nothing was saved; choose another name."
        )
    return found
