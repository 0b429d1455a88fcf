"""Which files own designs name: their bytes stay, whatever else is cleared away.

Read from the specification as it is kept: no typesetting is loaded for it.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.storage.models.own_designs import OwnDesign

_OWN_FACE = "own:"


def files_of_designs(session: Session) -> set[str]:
    """The hashes of the pictures and typefaces of every version of every own design."""
    kept = session.scalars(select(OwnDesign.specification))
    return {digest for specification in kept for digest in _named(specification)}


def _named(specification: dict[str, Any]) -> Iterator[str]:
    yield from (str(digest) for digest in specification.get("pictures", {}).values() if digest)
    faces = [*specification.get("faces", {}).values(), *specification.get("fallbacks", ())]
    yield from (face.removeprefix(_OWN_FACE) for face in faces if face.startswith(_OWN_FACE))
