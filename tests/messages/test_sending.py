"""Handing letters over: taken, refused, in doubt; protection, passwords, networks that are none."""

import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.messages.drafts import Attachment, Draft, Sender, posted
from mentordesk.messages.sending import Broken, Post, Undelivered, Unsure, connected
from mentordesk.messages.server import MailServer, Security, require_server
from tests.messages.post_office import PASSWORD, certificate_in, dead_line, post_office
from tests.services.verbs import require_plain

NOON = datetime(2021, 8, 20, 2, 0, tzinfo=UTC)
SENDER = Sender("Library Association", "desk@example.org")


def post(number: int = 1, to: str = "ana@example.org", body: str = "Dear Ana,\n\nhello\n") -> Post:
    draft = Draft("Ana Souza", to, "Über uns", body, f"{number}@mentordesk.invalid")
    return Post(to, posted(draft, SENDER, NOON))


def test_a_letter_arrives_as_it_was_written() -> None:
    body = "Dear Ana,\n\n.a line that begins with a dot\n.\nFrom 陳\n"
    with post_office() as office:
        with connected(office.server(), "") as line:
            line.hand_over(post(body=body))
            line.hand_over(post(2))
        first, _ = office.messages
        assert office.ids == ["<1@mentordesk.invalid>", "<2@mentordesk.invalid>"]
        assert first.get_content().replace("\r\n", "\n") == body
        assert str(first["From"]) == "Library Association <desk@example.org>"
        assert str(first["Subject"]) == "Über uns"
        assert "2021 02:00:00 +0000" in str(first["Date"])
        assert "X-Unsent" not in first


def test_a_refused_address_is_certain_and_the_next_letter_goes() -> None:
    with post_office() as office:
        office.refuse = {"ana@example.org": "550 5.1.1 No such user here"}
        with connected(office.server(), "") as line:
            with pytest.raises(Undelivered, match=r"refused the address ana@.*: “5.1.1 No"):
                line.hand_over(post())
            assert line.alive
            line.hand_over(post(2, "chi@example.org"))
        assert office.ids == ["<2@mentordesk.invalid>"]


def test_a_refused_message_is_certain() -> None:
    with post_office() as office:
        office.reply = "554 5.7.1 Looks like spam"
        with connected(office.server(), "") as line:
            with pytest.raises(Undelivered, match=r"refused the letter: “5.7.1 Looks like spam”."):
                line.hand_over(post())
            office.reply = None
            line.hand_over(post(2))
        assert office.ids == ["<2@mentordesk.invalid>"]


@pytest.mark.parametrize(("when", "arrived"), [("before", 0), ("after", 1)])
def test_a_line_that_breaks_after_the_message_leaves_a_doubt(when: str, arrived: int) -> None:
    with post_office() as office:
        office.vanish = when
        with connected(office.server(), "") as line:
            with pytest.raises(Unsure, match="It may have gone, or not") as doubt:
                line.hand_over(post())
            require_plain(str(doubt.value))
            assert not line.alive
            with pytest.raises(Broken):
                line.hand_over(post(2))
        assert len(office.messages) == arrived


def test_a_wrong_password_is_said_and_a_right_one_lets_in() -> None:
    with post_office() as office:
        server = office.server("me")
        with (
            pytest.raises(Refused, match="does not accept the password of me") as refusal,
            connected(server, "wrong"),
        ):
            pytest.fail("nobody may come in")
        require_plain(str(refusal.value))
        with connected(server, PASSWORD) as line:
            line.hand_over(post())
        assert office.ids == ["<1@mentordesk.invalid>"]


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_protected_line_and_a_server_that_cannot_prove_itself(
    security: Security, tmp_path: Path
) -> None:
    certificate, key = certificate_in(tmp_path)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate, key)
    knowing = ssl.create_default_context(cafile=str(certificate))
    with post_office(serving, security) as office:
        server = office.server("me", security)
        with connected(server, PASSWORD, knowing) as line:
            line.hand_over(post())
        assert office.ids == ["<1@mentordesk.invalid>"]
        seen = list(office.logins)
        with (
            pytest.raises(Refused, match="could not prove that it is yours") as refusal,
            connected(server, PASSWORD),
        ):
            pytest.fail("nobody may come in")
        require_plain(str(refusal.value))
        assert office.logins == seen  # the password was not given away


def test_a_server_without_protection_is_not_talked_to() -> None:
    with post_office() as office:
        server = office.server("me", Security.STARTTLS)
        with (
            pytest.raises(Refused, match=r"offers no STARTTLS. Nothing was sent"),
            connected(server, PASSWORD),
        ):
            pytest.fail("nobody may come in")
        with (
            pytest.raises(Refused, match="nobody speaks TLS"),
            connected(office.server("me", Security.TLS), PASSWORD),
        ):
            pytest.fail("nobody may come in")
        assert office.logins == []


@pytest.mark.parametrize(
    ("host", "words"),
    [("127.0.0.1", "does not answer"), ("no-such-host.invalid", "was not found")],
)
def test_no_network_is_one_sentence(host: str, words: str) -> None:
    with dead_line() as port:
        server = MailServer(host, port, Security.NONE, "", "", "desk@example.org")
        with pytest.raises(Refused, match=words) as refusal, connected(server, ""):
            pytest.fail("there is nobody")
        require_plain(str(refusal.value))


@pytest.mark.parametrize(
    ("server", "words"),
    [
        (MailServer("", 587, Security.TLS, "", "", "a@x.org"), "no name of a mail server"),
        (MailServer("http://x", 587, Security.TLS, "", "", "a@x.org"), "no name of a mail server"),
        (MailServer("x.org", 0, Security.TLS, "", "", "a@x.org"), "1 to 65535"),
        (MailServer("x.org", 25, Security.NONE, "", "", "a@x.org"), "for everybody to read"),
        (MailServer("x.org", 465, Security.TLS, "", "", ""), "Enter the address"),
        (MailServer("x.org", 465, Security.TLS, "", "", "a@x.org\r\nBcc: b@x.org"), "no e-mail"),
        (MailServer("x.org", 465, Security.TLS, "", "", "a@x.org", -1.0), "0 to 600 seconds"),
        (MailServer("x.org", 465, Security.TLS, "", "", "a@x.org", 1.0, 0), "at least 1 letter"),
    ],
)
def test_what_is_no_mail_server(server: MailServer, words: str) -> None:
    with pytest.raises(Refused, match=words) as refusal:
        require_server(server)
    require_plain(str(refusal.value))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1", "LOCALHOST"])
def test_within_this_computer_no_protection_is_needed(host: str) -> None:
    if ":" in host:
        with pytest.raises(Refused, match="no name"):
            require_server(MailServer(host, 25, Security.NONE, "", "", "a@x.org"))
    else:
        require_server(MailServer(host, 25, Security.NONE, "", "", "a@x.org"))


def test_files_go_along() -> None:
    along = (Attachment("guide.pdf", "application/pdf", bytes(range(256)) * 40),)
    draft = Draft("Ana", "ana@example.org", "s", "b\n", "9@x", along)
    with post_office() as office:
        with connected(office.server(), "") as line:
            line.hand_over(Post("ana@example.org", posted(draft, SENDER, NOON)))
        (part,) = office.messages[0].iter_attachments()
        assert part.get_content() == along[0].content
