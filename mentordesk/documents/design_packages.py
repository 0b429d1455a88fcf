"""A design as one file to hand on: a zip of its data and its pictures and typefaces.

What comes in is a stranger's: sizes are read before anything is unpacked, and every file goes
through the same checks as if it had just been chosen.
"""

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mentordesk.documents.designs import (
    Design,
    files_of,
    fonts_of,
    parse_design,
    require_known_format,
    written,
)
from mentordesk.documents.one_page import clean_page
from mentordesk.documents.own_fonts import take_font
from mentordesk.documents.taken import Taken, refused
from mentordesk.domain.refusals import Unreadable

ENDING = ".mentordesign"
_DATA = "design.json"
_MOST_FILES = 60
_LARGEST_DATA = 2_000_000
_LARGEST = 60_000_000
_MOMENT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class PackedFile:
    """One file of a design: what it is for ("logo"...) and what it is called, with its bytes."""

    kind: str
    taken: Taken


def pack(design: Design, files: Mapping[str, PackedFile]) -> bytes:
    """A design and its files by hash as a zip; equal designs give equal bytes."""
    data = written(design) | {
        "name": design.name,
        "files": [
            {
                "sha256": digest,
                "kind": files[digest].kind,
                "name": files[digest].taken.name,
                "media_type": files[digest].taken.media_type,
            }
            for digest in sorted(files)
        ],
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        words = json.dumps(data, ensure_ascii=False, indent=1)
        _add(archive, _DATA, words.encode())
        for digest in sorted(files):
            _add(archive, f"files/{digest}", files[digest].taken.content)
    return out.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


def unpack(content: bytes, name: str) -> tuple[Design, tuple[PackedFile, ...]]:
    """The design and the files of a zip; Unreadable with one sentence for anything else."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _unpacked(archive, name)
    except Unreadable:
        raise
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
    ) as error:
        raise refused(
            name,
            "is no certificate design, or a broken one",
            "export the design again in the other programme",
        ) from error


def _unpacked(archive: zipfile.ZipFile, name: str) -> tuple[Design, tuple[PackedFile, ...]]:
    entries = archive.infolist()
    if len(entries) > _MOST_FILES or sum(e.file_size for e in entries) > _LARGEST:
        raise refused(name, "is far too large for a certificate design", "choose another file")
    data = json.loads(_read(archive, _DATA, _LARGEST_DATA))
    if not isinstance(data, dict):
        raise TypeError("no design")
    called = str(data.get("name", "")).strip() or name
    # Asked before the files are: what a newer version packs, this one may not know.
    require_known_format(data, called)
    facts = {str(one["sha256"]): one for one in data.get("files", ())}
    files: dict[str, PackedFile] = {}
    fonts = set(fonts_of(data))
    for digest in files_of(data):
        is_font = digest in fonts
        files[digest] = _checked(archive, digest, facts.get(digest, {}), is_font=is_font)
    hashes = {old: _hash(file.taken.content) for old, file in files.items()}
    contents = {hashes[old]: file.taken.content for old, file in files.items()}
    design = parse_design(_renamed(data, hashes), called, contents, called)
    return design, tuple(files.values())


def _checked(
    archive: zipfile.ZipFile, digest: str, facts: Mapping[str, Any], *, is_font: bool
) -> PackedFile:
    content = _read(archive, f"files/{digest}", _LARGEST)
    if _hash(content) != digest:
        raise ValueError("a file is not what it was packed as")
    called = str(facts.get("name", "")) or "a picture of the design"
    if is_font:
        return PackedFile("font", take_font(content, called))
    return PackedFile(str(facts.get("kind", "logo")), clean_page(content, called))


def _renamed(data: dict[str, Any], hashes: Mapping[str, str]) -> dict[str, Any]:
    """The data with the hashes of the files as they are kept here."""
    pictures = {part: hashes.get(old, old) for part, old in data.get("pictures", {}).items()}
    return {**data, "pictures": pictures, "version": 1}


def _read(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError("too large")
    return content


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
