"""What a signed code states of a certificate, in as few bytes as its texts allow.

One byte of marks, five of the key's name, the days and hours as variable-length numbers, and the
texts in UTF-8 with their lengths in front. `resources/verification/verify.js` reads the same
bytes; what one side learns, the other must.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from mentordesk.documents.facts import CertificateFacts

VERSION = 1
KEY_BYTES = 5
_MENTOR, _COUNTED, _HOURS, _OTHER_ROLE = 1, 2, 4, 8
_FIRST_DAY = date(2020, 1, 1)
_NUMBER = re.compile(r"([A-Z0-9]{1,12})-(\d{4})-(\d{4,9})")
_LONGEST_TEXT = 2_000


class NoStatement(ValueError):
    """Bytes that are no statement; the message says why, in plain words."""


class CutShort(NoStatement):
    """Bytes that begin like a statement and end too early."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a certificate says, as its code says it; hours with two decimals, None: not printed."""

    number: str
    name: str
    role: str
    scheme: str
    intake: str
    starts: date
    ends: date
    issued_on: date
    hours: float | None = None


def statement_of(facts: CertificateFacts) -> Statement:
    """What is stated of the facts of a certificate."""
    return Statement(
        number=facts.number,
        name=facts.name,
        role=facts.role,
        scheme=facts.scheme,
        intake=facts.intake,
        starts=facts.starts,
        ends=facts.ends,
        issued_on=facts.issued_on,
        hours=None if facts.hours is None else round(facts.hours, 2),
    )


def packed(stated: Statement, key: bytes) -> bytes:
    """A statement as bytes, with the five bytes of the name of the key that signs it."""
    counted = _NUMBER.fullmatch(stated.number)
    # A counter is only packed where unpacking writes it with the same zeros in front.
    if counted and f"{int(counted[3]):04d}" != counted[3]:
        counted = None
    other = stated.role not in {"mentee", "mentor"}
    marks = _MENTOR * (stated.role == "mentor") | _COUNTED * bool(counted)
    marks |= _HOURS * (stated.hours is not None) | _OTHER_ROLE * other
    made = bytearray([VERSION << 4 | marks]) + key
    made += _number(_folded((stated.issued_on - _FIRST_DAY).days))
    for day in (stated.starts, stated.ends):
        made += _number(_folded((stated.issued_on - day).days))
    if stated.hours is not None:
        made += _number(round(stated.hours * 100))
    if counted:
        made += _number(_folded(stated.issued_on.year - int(counted[2])))
        made += _number(int(counted[3]))
    texts = [counted[1] if counted else stated.number, stated.name, stated.scheme, stated.intake]
    for text in [*texts, *([stated.role] if other else [])]:
        raw = text.encode()
        made += _number(len(raw)) + raw
    return bytes(made)


def unpacked(message: bytes) -> tuple[Statement, bytes, int]:
    """The statement at the start of some bytes, its key's name, and how many bytes it takes.

    Raises CutShort where the bytes end within it, NoStatement where they never were one.
    """
    at = _Pen(message)
    marks = at.byte()
    if marks >> 4 != VERSION:
        raise NoStatement("it is of another kind or of a later version")
    key = at.take(KEY_BYTES)
    try:
        issued_on = _FIRST_DAY + timedelta(days=_unfolded(at.number()))
        starts, ends = (issued_on - timedelta(days=_unfolded(at.number())) for _ in range(2))
    except OverflowError as error:
        raise NoStatement("it names a day that is in no calendar") from error
    hours = at.number() / 100 if marks & _HOURS else None
    year_and_count = (
        (issued_on.year - _unfolded(at.number()), at.number()) if marks & _COUNTED else None
    )
    number, name, scheme, intake = (at.text() for _ in range(4))
    if year_and_count is not None:
        number = f"{number}-{year_and_count[0]}-{year_and_count[1]:04d}"
    role = at.text() if marks & _OTHER_ROLE else ("mentor" if marks & _MENTOR else "mentee")
    stated = Statement(number, name, role, scheme, intake, starts, ends, issued_on, hours)
    return stated, key, at.place


def _folded(number: int) -> int:
    """A signed number as one from zero up, small where it is near zero (zigzag)."""
    return number * 2 if number >= 0 else -number * 2 - 1


def _unfolded(number: int) -> int:
    return -(number + 1) // 2 if number % 2 else number // 2


def _number(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the high bit says that more follow."""
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    return bytes([*made, value])


class _Pen:
    """Reads on from a place in some bytes."""

    def __init__(self, message: bytes) -> None:
        self._message, self.place = message, 0

    def byte(self) -> int:
        return self.take(1)[0]

    def take(self, count: int) -> bytes:
        end = self.place + count
        if end > len(self._message):
            raise CutShort("it ends too early")
        taken, self.place = self._message[self.place : end], end
        return taken

    def number(self) -> int:
        value = 0
        for shift in range(0, 42, 7):
            byte = self.byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
        raise NoStatement("a number in it has no end")

    def text(self) -> str:
        length = self.number()
        if length > _LONGEST_TEXT:
            raise NoStatement("a text in it is longer than any certificate")
        try:
            return self.take(length).decode()
        except UnicodeDecodeError as error:
            raise NoStatement("a text in it cannot be read") from error
