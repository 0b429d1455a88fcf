"""The files that go along with letters: kept with the letter by their hash, and read again."""

import hashlib
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.messages.drafts import Attachment
from mentordesk.services.answers import in_parts
from mentordesk.services.letter_audiences import Recipient
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.correspondence import LetterFile

Wanted = Sequence[tuple[int, Recipient]]
"""Recipients with the keys they are known by."""
Files = Mapping[int, tuple[Attachment, ...]]
LARGEST = 20_000_000
"""Bytes of one letter's files; most mail servers refuse more."""
_AT_ONCE = 500
LOG_SHEETS = "log sheets"
"""The kind of attachment that the coordinator hands out; nobody waits for one."""


def keep_files(session: Session, files: Mapping[int, tuple[Attachment, ...]]) -> None:
    """Keep the files of letters, by the letters' ids, instead of those they had."""
    for part in in_parts(files):
        for old in session.scalars(select(LetterFile).where(LetterFile.letter_id.in_(part))):
            session.delete(old)
    session.flush()
    for along in files.values():
        if sum(len(one.content) for one in along) > LARGEST:
            raise Refused(
                "The files of a letter are larger than 20 MB, which mail servers refuse. Nothing "
                "was drafted; attach smaller ones."
            )
    hashes = _keep_contents(session, {one.content for along in files.values() for one in along})
    for letter_id, along in files.items():
        names: set[str] = set()
        for one in along:
            session.add(
                LetterFile(
                    letter_id=letter_id,
                    name=_free(one.name, names),
                    media_type=one.media_type,
                    sha256=hashes[one.content],
                )
            )
    session.flush()


def _keep_contents(session: Session, contents: set[bytes]) -> dict[bytes, str]:
    """Keep the bytes that are not there yet; the hash of each."""
    hashes = {content: hashlib.sha256(content).hexdigest() for content in contents}
    ordered, there = sorted(hashes.values()), set[str]()
    for begin in range(0, len(ordered), _AT_ONCE):
        part = ordered[begin : begin + _AT_ONCE]
        there.update(
            session.scalars(select(FileContent.sha256).where(FileContent.sha256.in_(part)))
        )
    for content, digest in sorted(hashes.items(), key=lambda one: one[1]):
        if digest not in there:
            session.add(FileContent(sha256=digest, content=content))
    session.flush()
    return hashes


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number in front where another file of the letter has it."""
    found, number = name, 2
    while found.casefold() in taken:
        found, number = f"{number} {name}", number + 1
    taken.add(found.casefold())
    return found


def load_files(desk: Desk, letter_ids: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
    """The files of letters by the letters' ids, as they were kept."""
    found: dict[int, tuple[Attachment, ...]] = {}
    with desk.reading() as session:
        for part in in_parts(letter_ids):
            rows = session.execute(
                select(LetterFile, FileContent.content)
                .join(FileContent, FileContent.sha256 == LetterFile.sha256)
                .where(LetterFile.letter_id.in_(part))
                .order_by(LetterFile.letter_id, LetterFile.id)
            )
            for file, content in rows:
                along = Attachment(file.name, file.media_type, content)
                found[file.letter_id] = (*found.get(file.letter_id, ()), along)
    return found
