"""Drafts for the coordinator's own mail program: an .eml file that opens as an unsent message."""

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

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


def eml(draft: Draft) -> bytes:
    """The bytes of an .eml file marked X-Unsent, plain text in UTF-8.

    Raises Refused for an address no message can go to. No line of a value becomes a header.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["To"] = address(draft.name, draft.address)
    message["Subject"] = header(draft.subject)
    message["Message-ID"] = f"<{draft.message_id}>"
    message.set_content(draft.body, charset="utf-8", cte="quoted-printable")
    for attachment in draft.attachments:
        main, _, sub = attachment.media_type.partition("/")
        message.add_attachment(
            attachment.content, maintype=main, subtype=sub, filename=file_name(attachment.name)
        )
    if draft.attachments:
        # A boundary from the message's own id: equal drafts are equal files.
        message.set_boundary(f"=_{draft.message_id.partition('@')[0][-48:]}")
    return message.as_bytes()
