"""The files inside messages and archives, opened down to a fixed depth, size and number."""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from mentordesk.domain.people import tidy
from mentordesk.messages.winmail import looks_like_winmail, read_winmail

MOST_PARTS = 500
MOST_BYTES = 300 * 1024 * 1024
DEEPEST = 5
_OFFICE = re.compile(
    r"(^|/)(\[content_types\]\.xml|mimetype|meta-inf/manifest\.xml)$", re.IGNORECASE
)

_DEVICE = re.compile(r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One file: its name (with its folder in an archive) and its bytes."""

    name: str
    data: bytes = field(repr=False)


@dataclass(slots=True)
class Tray:
    """Collects files; archives and winmail.dat are opened, and limits are kept."""

    parts: list[Part] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    body: str = ""
    size: int = 0

    def put(self, name: str, data: bytes, depth: int = 0) -> None:
        """Add a file, or what is inside it; beyond the limits it is named in a note instead."""
        name = safe_name(name)
        if len(self.parts) >= MOST_PARTS or self.size + len(data) > MOST_BYTES or depth > DEEPEST:
            self.notes.append(f'"{name}" was left aside: the message holds too much.')
            return
        if looks_like_winmail(data):
            self._put_winmail(data, depth)
        elif is_archive(data):
            self._put_archive(name, data, depth)
        else:
            self.size += len(data)
            self.parts.append(Part(name, data))

    def _put_winmail(self, data: bytes, depth: int) -> None:
        winmail = read_winmail(data)
        self.body = self.body or winmail.text
        for name, content in winmail.files:
            self.put(name, content, depth + 1)
        if winmail.damaged:
            self.notes.append("A part of winmail.dat is damaged; what could be read was read.")

    def _put_archive(self, name: str, data: bytes, depth: int) -> None:
        if depth:
            self.size += len(data)  # it was unpacked too: archives in archives are no way around
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for member in archive.infolist():
                    if member.filename.endswith("/") or _is_litter(member.filename):
                        continue
                    if self.size + member.file_size > MOST_BYTES or len(self.parts) >= MOST_PARTS:
                        self.notes.append(f'"{name}" unpacks to too much; the rest was left aside.')
                        return
                    self.put(member.filename, archive.read(member), depth + 1)
        except RuntimeError:  # zipfile's word for an encrypted member
            self.notes.append(f'"{name}" is protected by a password and was left closed.')
        except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, OSError, EOFError,
                ValueError, zlib.error):  # fmt: skip
            self.notes.append(f'"{name}" is damaged and was left closed.')


def is_archive(data: bytes) -> bool:
    """Whether bytes are a .zip of files and not an Office document (which is a .zip too)."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        return False
    return not any(_OFFICE.search(n) or n.lower().endswith("workbook.xml") for n in names)


def _is_litter(name: str) -> bool:
    """Files that systems add to archives."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.name.startswith((".", "~$")) or "__MACOSX" in path.parts or path.name in {
        "Thumbs.db", "desktop.ini",
    }  # fmt: skip


def safe_name(name: str) -> str:
    """A file's name for showing and keeping: no control or direction marks, no climbing up.

    No drive either, no dot or space at an end, and no name that Windows keeps for its devices.
    """
    plain = re.sub(r"[\u202a-\u202e\u2066-\u2069\u200e\u200f]", "", tidy(name)).replace("\\", "/")
    # Cut before it is made safe: a cut "A../x" would begin to climb.
    pieces = [_safe_piece(p) for p in plain[-200:].split("/") if not p.endswith(":")]
    return "/".join(piece for piece in pieces if piece) or "attachment"


def _safe_piece(piece: str) -> str:
    plain = piece.replace(":", "_").strip(" ").rstrip(". ")
    return f"_{plain}" if _DEVICE.match(plain) else plain
