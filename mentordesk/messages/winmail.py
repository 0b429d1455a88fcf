"""winmail.dat (TNEF): the envelope some Outlook versions put around attachments.

Layout after MS-OXTNEF: a signature and a key, then attributes of level (1 byte), id (4), length
(4), data and checksum (2); numbers are little-endian. Only names, bytes and the text are read.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

SIGNATURE = 0x223E9F78
_BEGIN, _TITLE, _DATA, _PROPERTIES, _BODY = 0x69002, 0x18010, 0x6800F, 0x69005, 0x2800C
_MESSAGE, _BODY_PROPERTY = 0x69003, 0x1000
_LONG_NAME, _DATA_PROPERTY = 0x3707, 0x3701
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0xA: 4, 0xB: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_STRINGS = frozenset({0x1E, 0x1F, 0x102, 0xD})
MOST_ATTRIBUTES = 20_000
MOST_VALUES = 5_000


@dataclass(slots=True)
class Winmail:
    """What the envelope holds: files by name, the text, whether something was damaged."""

    files: list[tuple[str, bytes]] = field(default_factory=list)
    text: str = ""
    damaged: bool = False


def looks_like_winmail(data: bytes) -> bool:
    """Whether bytes carry the envelope's signature."""
    return len(data) >= 6 and struct.unpack_from("<I", data)[0] == SIGNATURE


def read_winmail(data: bytes) -> Winmail:
    """The files in an envelope; damaged ones give what could be read."""
    result = Winmail()
    open_file: _File | None = None
    for attribute, value in _attributes(data, result):
        if attribute == _BODY:
            result.text = _text(value)
        elif attribute == _MESSAGE:
            for key, found in _properties(value, result):
                if key == _BODY_PROPERTY:
                    result.text = result.text or _text(found)
        elif attribute == _BEGIN:
            _close(result, open_file)
            open_file = _File()
        elif open_file is not None:
            open_file.take(attribute, value, result)
    _close(result, open_file)
    return result


@dataclass(slots=True)
class _File:
    """The file whose attributes are being read."""

    name: str = "attachment"
    content: bytes = b""

    def take(self, attribute: int, value: bytes, result: Winmail) -> None:
        """One attribute of the file."""
        if attribute == _TITLE:
            self.name = _text(value) or self.name
        elif attribute == _DATA:
            self.content = value
        elif attribute == _PROPERTIES:
            for key, found in _properties(value, result):
                if key == _LONG_NAME:
                    self.name = _text(found) or self.name
                elif key == _DATA_PROPERTY:
                    self.content = self.content or found


def _close(result: Winmail, file: _File | None) -> None:
    if file is not None and file.content:
        result.files.append((file.name, file.content))


def _attributes(data: bytes, result: Winmail) -> Iterator[tuple[int, bytes]]:
    at = 6
    for _ in range(MOST_ATTRIBUTES):
        if at + 9 > len(data):
            return
        attribute, length = struct.unpack_from("<II", data, at + 1)
        at += 9
        if length > len(data) - at:
            result.damaged = True
            return
        yield attribute & 0xFFFFFF, data[at : at + length]
        at += length + 2


def _properties(data: bytes, result: Winmail) -> Iterator[tuple[int, bytes]]:
    """The properties of an attachment that hold text or bytes, by their id."""
    try:
        count = min(struct.unpack_from("<I", data)[0], MOST_VALUES)
        at = 4
        for _ in range(count):
            kind, key = struct.unpack_from("<HH", data, at)
            at += 4
            if key >= 0x8000:
                at = _skip_name(data, at)
            values, at = _values(data, at, kind)
            if len(values) == 1 and kind & 0xFFF in _STRINGS:
                found = values[0]
                yield key, found.decode("utf-16-le", "replace").encode() if kind == 0x1F else found
    except (struct.error, ValueError):
        result.damaged = True


def _skip_name(data: bytes, at: int) -> int:
    by_text, length = struct.unpack_from("<II", data, at + 16)
    return at + 24 + (_padded(length) if by_text else 0)


def _values(data: bytes, at: int, kind: int) -> tuple[list[bytes], int]:
    single = kind & 0xFFF
    count = 1
    if kind & 0x1000 or single in _STRINGS:
        count = struct.unpack_from("<I", data, at)[0]
        at += 4
    if count > MOST_VALUES or (single not in _STRINGS and single not in _FIXED):
        raise ValueError("a property of unknown kind")
    values = []
    for _ in range(count):
        length = _FIXED.get(single, 0)
        if single in _STRINGS:
            length = struct.unpack_from("<I", data, at)[0]
            at += 4
        if length > len(data) - at:
            raise ValueError("a property longer than its envelope")
        values.append(data[at : at + length])
        at += _padded(length)
    return values, at


def _padded(length: int) -> int:
    return (length + 3) // 4 * 4


def _text(value: bytes) -> str:
    raw = value.rstrip(b"\x00")
    try:
        return raw.decode("utf-8").strip("\x00")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
