"""Certificates as files: one PDF each or one for all, written whole or not at all, and noted."""

import hashlib
import os
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from mentordesk.documents.books import Progress
from mentordesk.documents.facts import CertificateFacts
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.domain.year import CertificateEvent
from mentordesk.services.certificate_pages import IssuedPage, bound, load_pages
from mentordesk.services.exports import make_folder
from mentordesk.services.register import record_event
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


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

    The bytes are those of the first print. Raises Refused where the folder cannot be written; the
    files written so far are taken away again then, and where `progress` stops it.
    """
    make_folder(folder)
    if not certificate_ids:
        return ()
    issued = load_pages(desk, certificate_ids)
    hashes = write_each(issued, folder, progress)
    note_saved(desk, hashes, "one file each")
    return tuple(folder / name_of(one) for one in issued)


def write_each(
    issued: Sequence[IssuedPage], folder: Path, progress: Progress | None = None
) -> dict[int, str]:
    """Write one PDF each into a folder that is there; their hashes by certificate.

    One is held at a time. Nothing is asked of the desk, so it may run beside the window. All are
    written or none: what is new is taken away again where one cannot be, or where it is stopped.
    """
    hashes: dict[int, str] = {}
    new: list[Path] = []
    try:
        for done, one in enumerate(issued, start=1):
            path = folder / name_of(one)
            if not path.exists():
                new.append(path)
            pdf = bound([one])
            write_atomically(path, pdf)
            hashes[one.certificate_id] = digest(pdf)
            if progress is not None:
                progress(done, len(issued))
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise
    return hashes


def save_merged(
    desk: Desk, certificate_ids: Collection[int], path: Path, progress: Progress | None = None
) -> tuple[CertificateFacts, ...]:
    """Save certificates as one PDF in the order of the register, and note it; return its pages."""
    issued = load_pages(desk, certificate_ids)
    hashes = write_merged(issued, path, progress)
    note_saved(desk, hashes, path.name)
    return tuple(one.page.facts for one in issued)


def write_merged(
    issued: Sequence[IssuedPage], path: Path, progress: Progress | None = None
) -> dict[int, str]:
    """Write one PDF with all of them; its hash by certificate. The old file stands until then."""
    pdf = bound(issued, progress)
    if progress is not None:  # the last moment to stop: what is written is noted
        progress(len(issued), len(issued))
    write_atomically(path, pdf)
    return dict.fromkeys((one.certificate_id for one in issued), digest(pdf))


def name_of(one: IssuedPage) -> str:
    """The name of a certificate's own file."""
    return file_name(one.page.facts.number, one.page.facts.name)


def note_saved(desk: Desk, hashes: Mapping[int, str], note: str) -> None:
    """Note in the register what was saved.

    A programme that is open for reading only still prints; there is nowhere to note it.
    """
    if hashes and not desk.read_only:
        record_event(desk, set(hashes), CertificateEvent.SAVED, note, hashes)


def digest(pdf: bytes) -> str:
    """The fingerprint of a file as the register keeps it: SHA-256, in hexadecimal."""
    return hashlib.sha256(pdf).hexdigest()
