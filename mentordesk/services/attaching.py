"""Files of this computer filed to an application by the coordinator's own hand."""

import mimetypes
from pathlib import Path

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.applicants import attach
from mentordesk.services.applications import ArrivedFile
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import read_whole

LARGEST_FILE = 50_000_000
_HINTS = (
    (("conduct",), DocumentKind.CODE_OF_CONDUCT),
    (("resume", "résumé", "cv", "curriculum"), DocumentKind.RESUME),
    (("form", "application"), DocumentKind.FORM),
)


def guessed_kind(name: str) -> DocumentKind:
    """What a file is, by its name; the coordinator can say otherwise."""
    words = name.casefold()
    found = (kind for hints, kind in _HINTS if any(hint in words for hint in hints))
    return next(found, DocumentKind.OTHER)


def attach_file(
    desk: Desk, application_id: int, path: Path, kind: DocumentKind | None = None
) -> DocumentKind:
    """File a file to an application in one action; what it was taken for.

    Raises Unreadable for one that cannot be read or is too large.
    """
    found = kind or guessed_kind(path.name)
    media_type = mimetypes.guess_type(path.name)[0]
    arrived = ArrivedFile(path.name, read_whole(path, LARGEST_FILE), found, media_type)
    attach(desk, application_id, arrived)
    return found
