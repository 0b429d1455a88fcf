"""Certificates as files: one PDF each or one for all, written whole or not at all, and noted."""

import hashlib
import os
from collections.abc import Callable, Collection
from pathlib import Path

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.domain.year import CertificateEvent
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.exports import make_folder
from mentordesk.services.register import record_event
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

Progress = Callable[[int, int], object]
"""Told how many of how many are done; may raise to stop."""


def file_name(number: str, name: str) -> str:
    """A name for a certificate's own file on any system: "HLIA-2026-0001 Ana Silva.pdf".

    Control, direction and reserved characters are left out, and long names are cut.
    """
    return f"{file_part(f'{number} {name}')}.pdf"


def require_writable(folder: Path) -> None:
    """Make a folder where there is none; raises Refused where files cannot be written in it."""
    make_folder(folder)
    if not os.access(folder, os.W_OK):
        raise Refused(
            f"Nothing can be written in the folder {folder}. Nothing was issued; choose another."
        )


def save_each(
    desk: Desk, certificate_ids: Collection[int], folder: Path, progress: Progress | None = None
) -> tuple[Path, ...]:
    """Save each certificate as a file of its own in a folder, and note it in the register.

    The bytes are those of the first print. Raises Refused where the folder cannot be written.
    """
    make_folder(folder)
    hashes: dict[int, str] = {}
    paths = []
    for done, number in enumerate(sorted(set(certificate_ids)), start=1):
        (facts,), design = facts_of(desk, [number])
        pdf = book([facts], load_design(design))
        paths.append(folder / file_name(facts.number, facts.name))
        write_atomically(paths[-1], pdf)
        hashes[number] = _hash(pdf)
        if progress is not None:
            progress(done, len(certificate_ids))
    _note(desk, hashes, "one file each")
    return tuple(paths)


def save_merged(
    desk: Desk, certificate_ids: Collection[int], path: Path, progress: Progress | None = None
) -> tuple[CertificateFacts, ...]:
    """Save certificates as one PDF in the order of the register, and note it; return its pages."""
    facts, design = facts_of(desk, certificate_ids)
    pdf = book(facts, load_design(design), progress)
    write_atomically(path, pdf)
    _note(desk, dict.fromkeys(certificate_ids, _hash(pdf)), path.name)
    return facts


def _note(desk: Desk, hashes: dict[int, str], note: str) -> None:
    # A programme that is open for reading only still prints; there is nowhere to note it.
    if hashes and not desk.read_only:
        record_event(desk, set(hashes), CertificateEvent.SAVED, note, hashes)


def _hash(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()
