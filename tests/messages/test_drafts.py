"""Drafts: they open as unsent messages, say what they should, and inject nothing."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Refused
from mentordesk.messages.drafts import Attachment, Draft, eml

PLAIN = Draft("Zoë Ó Briain", "zoe@example.org", "Your mentor", "Dear Zoë,\n\n你好\n", "1@x")


def opened(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_is_unsent_and_says_what_was_written() -> None:
    message = opened(eml(PLAIN))
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].display_name == "Zoë Ó Briain"
    assert message["Message-ID"] == "<1@x>"
    assert message.get_content().replace("\r\n", "\n") == PLAIN.body


def test_attachments_go_along_and_equal_drafts_are_equal_files() -> None:
    along = Draft(
        PLAIN.name, PLAIN.address, PLAIN.subject, PLAIN.body, PLAIN.message_id,
        (Attachment("orientation.ics", "text/calendar", b"BEGIN:VCALENDAR"),),
    )  # fmt: skip
    (part,) = opened(eml(along)).iter_attachments()
    assert (part.get_filename(), part.get_payload(decode=True)) == (
        "orientation.ics", b"BEGIN:VCALENDAR",
    )  # fmt: skip
    assert eml(along) == eml(along)


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_value_becomes_a_header(name: str, subject: str) -> None:
    hostile = f"{subject}\r\nBcc: everyone@example.org"
    message = opened(
        eml(Draft(f"{name}\nBcc: x@example.org", "a@example.org", hostile, "x", "1@x"))
    )
    assert set(message.keys()) <= {
        "X-Unsent", "To", "Subject", "Message-ID", "Content-Type", "MIME-Version",
        "Content-Transfer-Encoding",
    }  # fmt: skip
    assert [address.addr_spec for address in message["To"].addresses] == ["a@example.org"]


@pytest.mark.parametrize("address", ["", "nobody", "a b@example.org", "<>", "a@b@c"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="Zoë Ó Briain"):
        eml(Draft(PLAIN.name, address, "s", "b", "1@x"))
