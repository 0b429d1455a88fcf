"""Drafts for the coordinator's own mail program: an .eml file that opens as an unsent message."""

from base64 import encodebytes
from binascii import b2a_base64
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import lru_cache
from hashlib import sha256

from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import address, file_name, header


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a draft."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A message for one recipient; `message_id` without the angle brackets."""

    name: str
    address: str
    subject: str
    body: str
    message_id: str
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Sender:
    """Whom a message that is sent comes from."""

    name: str
    address: str


def eml(draft: Draft) -> bytes:
    """The bytes of an .eml file marked X-Unsent, plain text in UTF-8.

    Raises Refused for an address no message can go to. No line of a value becomes a header.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    return _filled(message, draft)


def posted(draft: Draft, sender: Sender, at: datetime) -> bytes:
    """The bytes of the same message as a mail server is handed it, dated; raises as `eml` does."""
    message = EmailMessage(policy=SMTP)
    message["From"] = address(sender.name, sender.address)
    message["Date"] = format_datetime(at)
    return _filled(message, draft)


def address_problem(name: str, mail: str) -> str:
    """Why no message can go to an address, in a sentence; empty where one can."""
    written = mail.strip()
    if not written:
        return "There is no e-mail address."
    if len(written.split("@")) > 2 or any(sign in written for sign in ",; \t\r\n"):
        return f"“{written}” is not one e-mail address; enter just one."
    if "@" in written and not written.partition("@")[0].isascii():
        return (
            f"“{written}” has letters before the @ that mail servers do not take; ask for another "
            "address."
        )
    try:
        address(name, written)
    except Refused:
        return f"“{written}” is no e-mail address; correct it."
    return ""


def _filled(message: EmailMessage, draft: Draft) -> bytes:
    message["To"] = address(draft.name, draft.address)
    message["Subject"] = header(draft.subject)
    message["Message-ID"] = f"<{draft.message_id}>"
    message.set_content(draft.body, charset="utf-8", cte="quoted-printable")
    for attachment in draft.attachments:
        main, _, sub = attachment.media_type.partition("/")
        mark = _mark(attachment.content)
        message.add_attachment(
            mark, maintype=main, subtype=sub, cte="base64", filename=file_name(attachment.name)
        )
    if draft.attachments:
        # A boundary from the message's own id: equal drafts are equal files.
        message.set_boundary(f"=_{draft.message_id.partition('@')[0][-48:]}")
    return _with_contents(message.as_bytes(), draft.attachments)


def _mark(content: bytes) -> bytes:
    """What stands for a file's bytes while the message is put together."""
    return sha256(content).digest()


def _with_contents(content: bytes, attachments: tuple[Attachment, ...]) -> bytes:
    """Put the files in the places of their marks, the last first.

    The library encodes a file line by line, anew for each letter: 600 letters with one guide took
    ten times as long.
    """
    rest: list[bytes] = []
    for attachment in reversed(attachments):
        mark = b2a_base64(_mark(attachment.content), newline=False)
        content, _, after = content.rpartition(mark)
        rest += [after, _encoded(attachment.content)]
    return b"".join((content, *reversed(rest)))


@lru_cache(maxsize=8)
def _encoded(content: bytes) -> bytes:
    """A file in base64, in lines as messages have them."""
    return encodebytes(content).rstrip(b"\n").replace(b"\n", b"\r\n")
