"""Drafts for the coordinator's own mail program: an .eml file that opens as an unsent message."""

from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused


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
    message["To"] = _address(draft)
    message["Subject"] = tidy(draft.subject)
    message["Message-ID"] = f"<{draft.message_id}>"
    message.set_content(draft.body, charset="utf-8", cte="quoted-printable")
    for attachment in draft.attachments:
        main, _, sub = attachment.media_type.partition("/")
        message.add_attachment(
            attachment.content, maintype=main, subtype=sub, filename=tidy(attachment.name)
        )
    if draft.attachments:
        # A boundary from the message's own id: equal drafts are equal files.
        message.set_boundary(f"=_{draft.message_id.partition('@')[0][-48:]}")
    return message.as_bytes()


def _address(draft: Draft) -> Address:
    # A name that reads as an encoded word could hide a second recipient.
    name = tidy(draft.name).replace("=?", "= ?")
    try:
        address = Address(name, addr_spec=tidy(draft.address))
        if not address.domain.isascii():  # no header can carry it but in its encoded form
            domain = address.domain.encode("idna").decode("ascii")
            address = Address(address.display_name, address.username, domain)
    except (MessageError, ValueError, IndexError) as error:
        raise Refused(
            f"“{draft.address}” of {draft.name} is no e-mail address. Their letter was not "
            "drafted; correct the address on the Applicants tab."
        ) from error
    if not address.domain:
        raise Refused(
            f"{draft.name} has no e-mail address. Their letter was not drafted; enter one on the "
            "Applicants tab."
        )
    return address
