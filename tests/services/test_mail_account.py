"""The mail server of this computer: no password in any file, keyrings that are safe or are none."""

from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from mentordesk.domain.refusals import Refused
from mentordesk.messages.server import MailServer, Security
from mentordesk.services import mail_account
from mentordesk.services.mail_account import (
    forget_password,
    give_password,
    has_keyring,
    keep_server,
    load_server,
    needed_server,
    password_of,
)

SERVER = MailServer(
    "mail.example.org", 587, Security.STARTTLS, "me", "Library", "me@example.org", 2.0, 50
)


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlainFile(Ring):
    """What keeps passwords in a plain file has a low priority."""

    priority = 0.5


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(mail_account, "_asked", {})
    return tmp_path


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(made, name))
    return made


def test_a_server_is_kept_for_this_computer(home: Path) -> None:
    assert load_server() is None
    with pytest.raises(Refused, match="No mail server is set up"):
        needed_server()
    keep_server(SERVER)
    assert load_server() == needed_server() == SERVER
    (path,) = home.rglob("mail.json")
    path.write_text("{")
    assert load_server() is None
    path.write_text('{"host": "x", "security": "none"}')
    assert load_server() is None


def test_what_is_no_server_is_not_kept(home: Path) -> None:
    with pytest.raises(Refused):
        keep_server(MailServer("", 25, Security.TLS, "", "", "me@example.org"))
    assert list(home.rglob("mail.json")) == []


def test_a_password_goes_into_the_keyring_and_no_file(home: Path, ring: Ring) -> None:
    keep_server(SERVER)
    assert has_keyring()
    assert password_of(SERVER) is None
    assert give_password(SERVER, "s3cret-word", keep=True)
    mail_account._asked.clear()
    assert password_of(SERVER) == "s3cret-word"
    assert not [p for p in home.rglob("*") if p.is_file() and b"s3cret" in p.read_bytes()]
    forget_password(SERVER)
    assert password_of(SERVER) is None
    assert ring.kept == {}


@pytest.mark.parametrize("backend", [PlainFile, keyring.backends.fail.Keyring])
def test_without_a_safe_keyring_it_is_asked_for_each_session(
    monkeypatch: pytest.MonkeyPatch, backend: Any
) -> None:
    made = backend()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    assert not has_keyring()
    assert password_of(SERVER) is None
    assert not give_password(SERVER, "word", keep=True)
    assert password_of(SERVER) == "word"  # in this session
    forget_password(SERVER)
    assert password_of(SERVER) is None


def test_a_locked_keyring_is_like_none(ring: Ring) -> None:
    ring.locked = True
    assert password_of(SERVER) is None
    assert not give_password(SERVER, "word", keep=True)
    assert password_of(SERVER) == "word"


def test_without_a_user_no_password_is_needed() -> None:
    assert password_of(MailServer("localhost", 25, Security.NONE, "", "", "a@x.org")) == ""
