"""Files of own designs: chosen pictures and typefaces, and whole designs exported and imported."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mentordesk.documents.backgrounds import take_background
from mentordesk.documents.design_packages import ENDING, PackedFile, pack, unpack
from mentordesk.documents.designs import Design, design_names, files_of, written
from mentordesk.documents.own_fonts import take_font
from mentordesk.documents.pictures import take_logo, take_signature
from mentordesk.documents.taken import PDF, Taken
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.domain.year import DesignFileKind
from mentordesk.services.own_designs import (
    NewFile,
    file_facts,
    load_any_design,
    load_own_designs,
    save_design,
)
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.own_designs import DesignFile

LARGEST_FILE = 70_000_000
_TAKERS: dict[DesignFileKind, Callable[[bytes, str], Taken]] = {
    DesignFileKind.BACKGROUND: lambda content, name: take_background(content, name).taken,
    DesignFileKind.LOGO: take_logo,
    DesignFileKind.SIGNATURE: take_signature,
    DesignFileKind.FONT: take_font,
}


def take_file(kind: DesignFileKind, path: Path) -> NewFile:
    """A file for a design, looked at and cleaned; Unreadable with one sentence otherwise.

    Nothing is kept yet: `save_design` keeps it with the design that names it.
    """
    return NewFile(kind, _TAKERS[kind](_content(path), path.name))


def paper_of(path: Path) -> str:
    """The paper a background is for: "A4", "Letter upright" and so on."""
    return take_background(_content(path), path.name).paper


def export_design(desk: Desk, name: str, target: Path) -> Path:
    """Write a design with its files into one file to hand on; returns the path written."""
    path = target if target.suffix else target.with_suffix(ENDING)
    design = load_any_design(desk, name)
    with desk.reading() as session:
        known = file_facts(session, files_of(written(design)))
        files = {
            digest: _packed(known.get(digest), content) for digest, content in design.files.items()
        }
    write_atomically(path, pack(design, files))
    return path


def _packed(known: DesignFile | None, content: bytes) -> PackedFile:
    if known is None:
        return PackedFile(DesignFileKind.LOGO, Taken("picture.pdf", PDF, content))
    return PackedFile(known.kind, Taken(known.name, known.media_type, content))


def import_design(desk: Desk, path: Path, name: str = "") -> Design:
    """Keep the design of such a file as a new one in one action; raises Unreadable or Refused.

    It keeps its name where that is free, else " 2" and so on follows it.
    """
    design, packed = unpack(_content(path), path.name)
    names = (*design_names(), *(row.name for row in load_own_designs(desk)))
    taken = {one.casefold() for one in names}
    files = tuple(NewFile(_kind(one.kind), one.taken) for one in packed)
    wanted = name or _free(design.name, taken)
    return save_design(desk, replace(design, name=wanted), files, is_new=True)


def _free(name: str, taken: set[str]) -> str:
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = f"{name} {number}"
    return found


def _kind(words: str) -> DesignFileKind:
    return DesignFileKind(words) if words in set(DesignFileKind) else DesignFileKind.LOGO


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Unreadable(
                f"{path.name} is larger than {LARGEST_FILE // 1_000_000} MB. Nothing was changed; "
                "choose a smaller file."
            )
        return path.read_bytes()
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read ({error.strerror}). Nothing was changed; check the name."
        ) from error
