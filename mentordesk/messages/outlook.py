"""Outlook's .msg files: sender, subject, text and attachments from the compound document."""

import io
import re
import struct

import olefile

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Unreadable
from mentordesk.messages.mail import Letter, ReadMessage
from mentordesk.messages.parts import Tray

_OLE_DAMAGE = (
    OSError, ValueError, IndexError, AttributeError, TypeError, RecursionError, OverflowError,
    KeyError, struct.error,
)  # fmt: skip
"""What olefile raises over damaged files."""
_DAMAGED = "This message is damaged and cannot be read."
_ATTACHMENT = re.compile(r"^__attach_version1\.0_#[0-9A-F]+$", re.IGNORECASE)
_SUBJECT, _TEXT, _NAME, _ADDRESS, _SMTP, _ID = "0037", "1000", "0C1A", "0C1F", "5D01", "1035"
_FILE, _SHORT, _LONG = "3701", "3704", "3707"
MOST_INNER = 20


def read_outlook(data: bytes) -> ReadMessage:
    """One .msg file; raises Unreadable where it is damaged."""
    tray = Tray()
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            entries = [entry for entry in ole.listdir() if len(entry) <= 4]
            letters = [_letter(ole, ())]
            for folder in sorted({e[0] for e in entries if _ATTACHMENT.match(e[0])}):
                inner = (folder, f"__substg1.0_{_FILE}000D")
                content = _stream(ole, (*inner[:1], f"__substg1.0_{_FILE}0102"))
                name = _string(ole, (folder,), _LONG) or _string(ole, (folder,), _SHORT)
                if content:
                    tray.put(name or "attachment", content)
                elif len(letters) < MOST_INNER and ole.exists("/".join(inner)):
                    letters.append(_letter(ole, inner))
                    _inner_files(ole, inner, entries, tray)
    except _OLE_DAMAGE as error:
        raise Unreadable(_DAMAGED) from error
    return ReadMessage(tuple(letters), tuple(tray.parts), tuple(tray.notes))


def _inner_files(
    ole: olefile.OleFileIO, inner: tuple[str, ...], entries: list[list[str]], tray: Tray
) -> None:
    """The files of a message that was forwarded as an attachment."""
    folders = {e[2] for e in entries if tuple(e[:2]) == inner and len(e) > 2}
    for folder in sorted(f for f in folders if _ATTACHMENT.match(f)):
        place = (*inner, folder)
        content = _stream(ole, (*place, f"__substg1.0_{_FILE}0102"))
        if content:
            name = _string(ole, place, _LONG) or _string(ole, place, _SHORT)
            tray.put(name or "attachment", content)


def _letter(ole: olefile.OleFileIO, place: tuple[str, ...]) -> Letter:
    address = _string(ole, place, _SMTP) or _string(ole, place, _ADDRESS)
    return Letter(
        tidy(_string(ole, place, _ID))[:200],
        tidy(_string(ole, place, _NAME)),
        address.lower() if "@" in address else "",
        tidy(_string(ole, place, _SUBJECT)),
        None,
        _string(ole, place, _TEXT),
    )


def _string(ole: olefile.OleFileIO, place: tuple[str, ...], key: str) -> str:
    wide = _stream(ole, (*place, f"__substg1.0_{key}001F"))
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\x00")
    return _stream(ole, (*place, f"__substg1.0_{key}001E")).decode("cp1252", "replace").rstrip("\0")


def _stream(ole: olefile.OleFileIO, place: tuple[str, ...]) -> bytes:
    path = "/".join(place)
    if not ole.exists(path):
        return b""
    content: bytes = ole.openstream(path).read()
    return content
