"""Reading messages: .eml, .msg and mailboxes, with what is inside them, headers handled warily.

Only four headers are looked at (From, Subject, Date, Message-ID), each cut short first: Python's
full header parser can be made to fail, or to use hundreds of megabytes, by a stranger.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Unreadable
from mentordesk.messages.body import plain_text
from mentordesk.messages.parts import Part, Tray

LONGEST_HEADER = 2_000
DEEPEST = 5
MOST_LETTERS = 200
_HEADER = re.compile(
    rb"^(from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version"
    rb"|content-type|x-[\w-]+|reply-to|envelope-to|dkim-signature|sender):",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Letter:
    """One message as it was sent: who, about what, when, and its own words."""

    message_id: str
    sender_name: str
    sender_address: str
    subject: str
    sent: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """A message with all messages forwarded inside it and every file of any of them.

    `letters` begins with the outer one. `notes` say in plain words what was left aside.
    """

    letters: tuple[Letter, ...]
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()

    @property
    def message_id(self) -> str:
        """The outer message's own id."""
        return self.letters[0].message_id


def looks_like_mail(data: bytes) -> bool:
    """Whether bytes begin like a message: at least two known headers before the first gap."""
    lines = data[:8192].lstrip(b"\xef\xbb\xbf").splitlines()
    known = 0
    for line in lines[1:] if looks_like_mailbox(data) else lines:
        if not line.strip():
            break
        known += bool(_HEADER.match(line))
    return known >= 2


def looks_like_mailbox(data: bytes) -> bool:
    """Whether bytes begin like a mailbox file (a `From ` line and then a message)."""
    return data.startswith(b"From ") and bool(_HEADER.search(data[:8192].partition(b"\n")[2]))


def read_mailbox(data: bytes) -> tuple[ReadMessage, ...]:
    """Every message of a mailbox file, in its order."""
    starts = [0, *(m.start() + 1 for m in re.finditer(rb"\nFrom [^\n]*\d{4}\r?\n", data))]
    pieces = [data[a:b] for a, b in zip(starts, [*starts[1:], len(data)], strict=True)]
    bodies = [piece.partition(b"\n")[2] for piece in pieces]
    return tuple(
        read_message(re.sub(rb"(?m)^>(>*From )", rb"\1", body)) for body in bodies if body.strip()
    )


def read_message(data: bytes) -> ReadMessage:
    """One message; raises Unreadable where the bytes are none."""
    try:
        message = message_from_bytes(data)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise Unreadable("This message is damaged and cannot be read.") from error
    tray = Tray()
    letters: list[Letter] = []
    _unpack(message, tray, letters, 0)
    return ReadMessage(tuple(letters), tuple(tray.parts), tuple(tray.notes))


def _unpack(message: Message, tray: Tray, letters: list[Letter], depth: int) -> None:
    place = len(letters)
    letters.append(_letter(message, ""))
    texts: dict[str, str] = {}
    _walk(message, tray, letters, texts, depth)
    text = texts.get("plain") or plain_text(texts.get("html", ""))
    letters[place] = _letter(message, text or tray.body)


def _walk(
    part: Message, tray: Tray, letters: list[Letter], texts: dict[str, str], depth: int
) -> None:
    if depth > DEEPEST * 4 or len(letters) > MOST_LETTERS:
        tray.notes.append("A part nested too deep was left aside.")
        return
    # Asked for the payload of a part that has words, Python would decode them, and may fail.
    payload = part.get_payload() if part.is_multipart() else None
    if not isinstance(payload, list):
        _keep(part, tray, texts)
        return
    forwarded = part.get_content_type() == "message/rfc822"
    for inner in payload:
        if isinstance(inner, Message) and forwarded:
            _unpack(inner, tray, letters, depth + 1)
        elif isinstance(inner, Message):
            _walk(inner, tray, letters, texts, depth + 1)


def _keep(part: Message, tray: Tray, texts: dict[str, str]) -> None:
    """A part without parts: the message's own words, or a file."""
    kind = part.get_content_type()
    name = _file_name(part)
    data = _bytes(part)
    if not name and kind in {"text/plain", "text/html"}:
        texts.setdefault(kind.removeprefix("text/"), _decoded(part, data))
    elif data and (name or kind == "application/ms-tnef"):
        tray.put(name or "winmail.dat", data)


def _bytes(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return data if isinstance(data, bytes) else b""


def _decoded(part: Message, data: bytes) -> str:
    try:
        return _whole(data.decode(str(part.get_content_charset("utf-8")), errors="replace"))
    except (LookupError, ValueError):  # a charset that is none, or one that cannot replace
        return data.decode("utf-8", errors="replace")


def _whole(text: str) -> str:
    """Text without halves of characters, which some charsets (UTF-7) give and no file can hold.

    Bytes that Python carried along undecoded are read as UTF-8.
    """
    try:
        data = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = text.encode("utf-8", "surrogatepass")
    return data.decode("utf-8", "replace")


def _file_name(part: Message) -> str:
    try:
        for header, value in part.raw_items():
            if not str(value).isascii():  # many programs write the name as it is, in UTF-8
                part.replace_header(header, _whole(str(value)))
        name = part.get_filename() or ""
    except (ValueError, LookupError, AttributeError, TypeError, HeaderParseError):
        return "attachment"
    return _words(name)


def _letter(message: Message, text: str) -> Letter:
    name, address = parseaddr(_header(message, "From"))
    return Letter(
        tidy(_header(message, "Message-ID"))[:200],
        tidy(name),
        address.strip().lower(),
        tidy(_header(message, "Subject")),
        _sent(message),
        text,
    )


def _header(message: Message, name: str) -> str:
    for key, value in message.raw_items():
        if key.lower() == name.lower():
            return _words(str(value)[:LONGEST_HEADER])
    return ""


def _words(text: str) -> str:
    """Text with its encoded words decoded; what cannot be decoded stays as it is."""
    flat = _whole(re.sub(r"[\r\n]+\s*", " ", text))
    if "=?" not in flat:
        return flat
    try:
        pieces = decode_header(flat)
        return _whole(
            "".join(
                piece if isinstance(piece, str) else piece.decode(charset or "ascii", "replace")
                for piece, charset in pieces
            )
        )
    except (HeaderParseError, LookupError, ValueError):
        return flat


def _sent(message: Message) -> datetime | None:
    try:
        sent = parsedate_to_datetime(_header(message, "Date")[:100])
        sent.astimezone(UTC)  # the end of the year 9999 has no moment in UTC
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return sent
