"""Open Badges of certificates as files, for the people to keep or to put where they like."""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from mentordesk.documents.signing.badge import SUFFIX, Recipient, credential, signed
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.domain.year import CertificateState
from mentordesk.services.certificate_facts import thawed
from mentordesk.services.exports import make_folder
from mentordesk.services.signing.keys import current_key, opened_key, read_keys
from mentordesk.services.signing.publishing import read_issuer
from mentordesk.services.signing.settings import read_verification
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.people import Person

Progress = Callable[[int, int], object]
_SALT = b"mentordesk badge 1\0"


@dataclass(frozen=True, slots=True)
class SavedBadges:
    """The files that were written, and a sentence for each certificate that has no badge."""

    paths: tuple[Path, ...]
    left_out: tuple[str, ...]


def badge_of(desk: Desk, certificate_id: int) -> tuple[str, bytes]:
    """The badge of a valid certificate: the name of its file, and its bytes.

    Raises Refused where it counts no longer, its person has no e-mail address, the programme has no
    address of a verification page, or the key is closed.
    """
    with desk.reading() as session:
        certificate = session.get_one(Certificate, certificate_id)
        settings, issuer = read_verification(session), read_issuer(session)
        key = current_key(read_keys(session))
        email = session.scalar(
            select(Person.email)
            .join(Application, Application.person_id == Person.id)
            .where(Application.id == certificate.application_id)
        )
        facts, state = thawed(certificate.facts), certificate.state
    if key is None or not settings.address:
        raise Refused(
            "A badge needs a signing key and the address of the verification page. Nothing was "
            "written; set both in the Verification settings."
        )
    if state is not CertificateState.ISSUED:
        raise Refused(f"Certificate {facts.number} is {state}: it has no badge.")
    if not email:
        raise Refused(f"{facts.name} has no e-mail address, which a badge is made out to.")
    opened = opened_key(key.name)
    # Unguessable and yet the same each time: Ed25519 signs without chance.
    salt = hashlib.sha256(opened.private.sign(_SALT + facts.number.encode())).hexdigest()[:32]
    content = credential(facts, Recipient(email, salt), issuer, settings.address)
    return f"{file_part(f'{facts.number} {facts.name}')}{SUFFIX}", signed(content, opened)


def save_badges(
    desk: Desk, certificate_ids: Collection[int], folder: Path, progress: Progress | None = None
) -> SavedBadges:
    """Write a badge for each certificate into a folder; who can have none is listed with why.

    Raises Refused where no certificate was chosen, the key is closed or the folder is none. What is
    new is taken away again where one cannot be written, or where `progress` stops it.
    """
    if not certificate_ids:
        raise Refused("No certificate was chosen. Nothing was written; choose one in the list.")
    _require_open_key(desk)
    make_folder(folder)
    numbers = sorted(set(certificate_ids))
    paths: list[Path] = []
    new: list[Path] = []
    left: list[str] = []
    try:
        for done, number in enumerate(numbers, start=1):
            try:
                name, content = badge_of(desk, number)
            except Refused as refusal:
                left.append(str(refusal))
            else:
                paths.append(folder / name)
                new += [] if paths[-1].exists() else paths[-1:]
                write_atomically(paths[-1], content)
            if progress is not None:
                progress(done, len(numbers))
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise
    return SavedBadges(tuple(paths), tuple(left))


def _require_open_key(desk: Desk) -> None:
    with desk.reading() as session:
        key = current_key(read_keys(session))
        has_address = bool(read_verification(session).address)
    if key is None or not has_address:
        raise Refused(
            "Badges need a signing key and the address of the verification page. Nothing was "
            "written; set both in the Verification settings."
        )
    opened_key(key.name)
