"""Files that cannot be applications, by their first bytes or their ending: one sentence each."""

import re
from pathlib import PurePath

_NOTHING = "Nothing was imported from it."
_PICTURE = (
    "This is a picture and not an application; file it to an applicant if it belongs to one. "
    f"{_NOTHING}"
)
_DATABASE = (
    "This is a MentorDesk programme or another database, and not an application. Open a programme "
    f"by itself. {_NOTHING}"
)
_RECORDING = f"This is a recording and not an application. {_NOTHING}"
_PROGRAM = f"This is a computer program and not an application. {_NOTHING}"
_FONT = f"This is a font and not an application. {_NOTHING}"
_ARCHIVE = (
    "This is an archive of a kind that MentorDesk does not open, and not an application. Unpack it "
    f"and import what is inside. {_NOTHING}"
)
_EMPTY_ARCHIVE = f"This is an empty archive and not an application. {_NOTHING}"
_CALENDAR = f"This is a calendar entry and not an application. {_NOTHING}"
_CARD = f"This is a visiting card and not an application. {_NOTHING}"
_SOURCE = (
    'Files ending in ".{}" hold programs, settings or notes, and not an application. ' + _NOTHING
)
NO_EVIDENCE = (
    f"This text is not an application: it has no column of names or of e-mail addresses. {_NOTHING}"
)

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"SQLite format 3\x00", _DATABASE),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"\x00\x00\x01\x00", _PICTURE),
    (b"MZ", _PROGRAM),
    (b"\x7fELF", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"\x00\x01\x00\x00", _FONT),
    (b"OTTO", _FONT),
    (b"wOF", _FONT),
    (b"ID3", _RECORDING),
    (b"OggS", _RECORDING),
    (b"\x1aE\xdf\xa3", _RECORDING),
    (b"Rar!", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xfd7zXZ", _ARCHIVE),
    (b"PK\x05\x06", _EMPTY_ARCHIVE),
)
"""How files of a kind begin (the first bytes their formats prescribe)."""
_PICTURES_OF_PHONES = re.compile(rb"heic|heix|mif1|avif")
_SOURCES = frozenset(
    re.findall(
        r"\w+",
        "py pyi js mjs ts jsx tsx java c h cc cpp hpp cs go rs rb php pl sh bash bat cmd ps1 sql"
        " swift kt lua vb vbs json jsonl yaml yml toml ini cfg conf env lock log md rst tex css"
        " scss less svg map ipynb po pot properties plist reg desktop qss ui qrc spec",
    )
)
"""Endings of texts that programs are made of; of other bytes an ending proves nothing."""


def why_no_application(name: str, data: bytes) -> str:
    """One sentence on a file that cannot hold answers; empty for one that should be read."""
    head = data[:4096]
    for start, sentence in _STARTS:
        if head.startswith(start):
            # A text may begin with the letters of a program, a font or a recording.
            return "" if start.isalnum() and b"\x00" not in head else sentence
    if head[4:8] == b"ftyp":
        return _PICTURE if _PICTURES_OF_PHONES.search(head[8:12]) else _RECORDING
    if head.startswith(b"RIFF"):
        return _PICTURE if head[8:12] == b"WEBP" else _RECORDING
    return _why_text_is_none(name, head.lstrip(b"\xef\xbb\xbf \t\r\n"))


def _why_text_is_none(name: str, head: bytes) -> str:
    if head.startswith(b"BEGIN:VCALENDAR"):
        return _CALENDAR
    if head.startswith(b"BEGIN:VCARD"):
        return _CARD
    if re.match(rb"(<\?xml[^>]*>\s*)?(<!--.{0,500}?-->\s*)*<svg\b", head, re.DOTALL):
        return _PICTURE
    ending = PurePath(name).suffix.casefold().removeprefix(".")
    return _SOURCE.format(ending) if ending in _SOURCES and b"\x00" not in head else ""
