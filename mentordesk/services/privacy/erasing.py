"""Erasing a person: no byte of a name or an address stays in the programme file and its copies.

What stays is a count: that somebody applied, was paired, took part, and which certificate number
was given out. No undo brings anything back.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import folded, same_address
from mentordesk.domain.refusals import Refused
from mentordesk.domain.traces import Known, Traces
from mentordesk.services.privacy.blanking import (
    blank_applications,
    blank_people,
    blank_unfiled,
    drop_files,
    let_go_of_pairs,
)
from mentordesk.services.privacy.file_words import words_in
from mentordesk.services.privacy.knowing import (
    ERASED_NAME,
    known_about,
    one_person,
    traces_of,
)
from mentordesk.services.unfiled import unfiled_sources
from mentordesk.storage.desk import Desk
from mentordesk.storage.erasing import Blanking, empty_history, sweep
from mentordesk.storage.models.applications import (
    Application,
    CheckLine,
    Document,
    FileContent,
    Source,
)
from mentordesk.storage.models.correspondence import Letter, LetterFile
from mentordesk.storage.models.people import Person


@dataclass(frozen=True, slots=True)
class OthersFile:
    """A file of another person in which the name of the erased one stands.

    `document_id` is 0 for a file nobody owns yet, of which `source_id` is the source, and for one
    that goes with a letter, which is `letter_file_id`.
    """

    document_id: int
    name: str
    owner: str
    source_id: int = 0
    letter_file_id: int = 0


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is to be erased: ids, what is known of them, and whether others' files go as well."""

    person_ids: frozenset[int]
    known: Known
    files_of_others: bool = True


def prepare(desk: Desk, person_id: int, *, files_of_others: bool = True) -> Erasure:
    """All that is known of a person, in every row that is theirs.

    Raises Refused where the person was erased before.
    """
    with desk.reading() as session:
        ids = one_person(session, person_id)
        known = known_about(session, ids)
        name = session.get_one(Person, person_id).full_name
    if name.startswith(ERASED_NAME) and not known.names | known.addresses:
        raise Refused(f"{name} was erased already. Nothing was changed.")
    return Erasure(frozenset(ids), known, files_of_others)


def files_of_others(desk: Desk, erasure: Erasure) -> tuple[OthersFile, ...]:
    """The files of other people in which this person's name or address stands."""
    with desk.reading() as session:
        traces = traces_of(session, erasure.known, erasure.person_ids)
        return _files_of_others(session, traces, erasure.person_ids)


def _files_of_others(
    session: Session, traces: Traces, person_ids: Collection[int]
) -> tuple[OthersFile, ...]:
    rows = session.execute(
        select(Document.id, Document.name, Document.sha256, Person.full_name)
        .join(Application, Application.id == Document.application_id)
        .join(Person, Person.id == Application.person_id)
        .where(~Person.id.in_(person_ids))
        .order_by(Document.id)
    ).all()
    enclosed = session.execute(
        select(LetterFile.id, LetterFile.name, LetterFile.sha256, Person.full_name)
        .join(Letter, Letter.id == LetterFile.letter_id)
        .join(Person, Person.id == Letter.person_id)
        .where(~Person.id.in_(person_ids))
        .order_by(LetterFile.id)
    ).all()
    named: dict[str, bool] = {"": False}

    def is_named(digest: str | None) -> bool:
        digest = digest or ""
        if digest not in named:
            named[digest] = _stands_in(session, traces, digest)
        return named[digest]

    return (
        *(OthersFile(r.id, r.name, r.full_name) for r in rows if is_named(r.sha256)),
        *(
            OthersFile(0, r.name, r.full_name, letter_file_id=r.id)
            for r in enclosed
            if is_named(r.sha256)
        ),
        *(
            OthersFile(0, one.name, "nobody yet", one.id)
            for one in unfiled_sources(session)
            if is_named(one.sha256) or traces.stand_in(one.name)
        ),
    )


def _stands_in(session: Session, traces: Traces, digest: str) -> bool:
    """Whether a name or an address stands in the file of a hash."""
    content = session.scalar(select(FileContent.content).where(FileContent.sha256 == digest))
    return any(traces.stand_in(text) for text in words_in(content or b""))


def _sent_by(session: Session, known: Known) -> list[int]:
    """The files nobody owns yet that came in the person's own messages."""
    nobodys = {one.id: one.inside_id for one in unfiled_sources(session)}
    letters = session.execute(
        select(Source.id, Source.sender).where(Source.id.in_(nobodys.values()))
    )
    addresses = {same_address(address) for address in known.addresses}
    theirs = {row.id for row in letters if row.sender and same_address(row.sender) in addresses}
    return [number for number, inside in nobodys.items() if inside in theirs]


def erase(desk: Desk, erasure: Erasure, label: str = "Erase a person") -> tuple[OthersFile, ...]:
    """Erase people from one open file in one step, and pack it; others' files that went with it.

    Where the programme does not know them (a copy from before, of another programme), only their
    names and addresses are taken out.
    """
    today = desk.today()
    with desk.beyond_undo(label, "erase") as session:
        ids = _same_people(session, erasure)
        known = erasure.known.with_those_of(known_about(session, ids))
        traces = traces_of(session, known, ids)
        blanking = Blanking(session)
        applications = list(
            session.scalars(select(Application.id).where(Application.person_id.in_(ids)))
        )
        let_go_of_pairs(today, blanking, applications)
        blank_unfiled(blanking, _sent_by(session, known))
        blank_applications(blanking, applications, rare=True)
        blank_people(blanking, ids, known)
        gone = _remove_files(blanking, traces, ids) if erasure.files_of_others else ()
        finish(blanking, traces)
    return gone


def finish(blanking: Blanking, traces: Traces) -> None:
    """After rows were blanked: empty their history, sweep every text, drop unused files."""
    blanking.session.flush()
    empty_history(blanking)
    sweep(blanking.session, traces, blanking.touched)
    drop_files(blanking.session)


def _remove_files(
    blanking: Blanking, traces: Traces, person_ids: Collection[int]
) -> tuple[OthersFile, ...]:
    found = _files_of_others(blanking.session, traces, person_ids)
    ids = [one.document_id for one in found if one.document_id]
    blank_unfiled(blanking, [one.source_id for one in found if one.source_id])
    blanking.blank(CheckLine, CheckLine.document_id.in_(ids), {"document_id": None})
    blanking.remove(Document, Document.id.in_(ids))
    enclosed = [one.letter_file_id for one in found if one.letter_file_id]
    blanking.remove(LetterFile, LetterFile.id.in_(enclosed))
    return found


def _same_people(session: Session, erasure: Erasure) -> set[int]:
    """Which of the ids are these very people in this file: a name or an address is the same."""
    found: set[int] = set()
    for number in erasure.person_ids:
        if session.get(Person, number) is None:
            continue
        there = known_about(session, {number})
        if not there.names | there.addresses | there.words or _overlap(there, erasure.known):
            found |= one_person(session, number)
    return found


def _overlap(one: Known, other: Known) -> bool:
    return bool(
        {folded(n) for n in one.names | one.words} & {folded(n) for n in other.names | other.words}
        or {same_address(a) for a in one.addresses} & {same_address(a) for a in other.addresses}
    )
