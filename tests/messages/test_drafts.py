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


@pytest.mark.parametrize(
    ("name", "address", "to"),
    [
        ("b@x.org, c@x.org", "a@example.org", "a@example.org"),
        ('Ana "the boss" <b@x.org>', "a@example.org", "a@example.org"),
        ("=?utf-8?q?b=40x=2Eorg=2C?=", "a@example.org", "a@example.org"),
        ("Zoë", "zoe@bücher.example", "zoe@xn--bcher-kva.example"),
        ("", "a@example.org", "a@example.org"),
        ("x" * 3_000, "a@example.org", "a@example.org"),
        ("half \ud800 a character", "a@example.org", "a@example.org"),
    ],
)
def test_a_draft_has_one_recipient_whatever_the_name(name: str, address: str, to: str) -> None:
    content = eml(Draft(name, address, "s", "b", "1@x"))
    (recipient,) = opened(content)["To"].addresses
    assert recipient.addr_spec == to
    assert content.isascii()


@pytest.mark.parametrize(
    "address",
    ["a@x.org, b@x.org", "a@x.org;b@x.org", "a@x.org b@x.org", "a@x.org\nb@x.org", "zoë@x.org"],
)
def test_two_addresses_in_one_are_refused(address: str) -> None:
    with pytest.raises(Refused, match="no e-mail address"):
        eml(Draft("Ana", address, "s", "b", "1@x"))


@pytest.mark.parametrize("name", ["../../x.ics", "a\r\nBcc: x@example.org", 'a"; x="', "ünï.ics"])
def test_an_attachments_name_is_only_a_name(name: str) -> None:
    along = Attachment(name, "text/calendar", b"x")
    message = opened(eml(Draft("Ana", "a@example.org", "s", "b", "1@x", (along,))))
    (part,) = message.iter_attachments()
    assert "Bcc" not in part
    assert "Bcc" not in message
    assert part.get_payload(decode=True) == b"x"


def test_a_body_of_any_words_comes_back_word_for_word() -> None:
    body = "From me\n.\n\n" + "ā" * 500 + "\n=3D =\n-- \nAna\n"
    message = opened(eml(Draft("Ana", "a@example.org", "s", body, "1@x")))
    assert message.get_content().replace("\r\n", "\n") == body
