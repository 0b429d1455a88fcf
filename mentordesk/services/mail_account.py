"""The mail server of this computer: kept in one small file without a password.

The password is in the system's keyring (Windows credentials, macOS keychain, Secret Service). Where
there is none, it is asked for and kept in this process's memory only, never in a file.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.messages.server import MailServer, Security, require_server
from mentordesk.storage.files import make_folders, write_atomically
from mentordesk.storage.places import data_folder

SERVICE = "MentorDesk mail"
_SAFE = 1
"""The least priority of a keyring that protects what it keeps; plain files have less."""
_asked: dict[str, str] = {}
"""Passwords that were asked for in this session, by their place."""


def load_server() -> MailServer | None:
    """The mail server that was set up on this computer; None where none was, or it is broken."""
    try:
        facts: dict[str, Any] = json.loads(_path().read_text(encoding="utf-8"))
        server = MailServer(**(facts | {"security": Security(facts["security"])}))
        require_server(server)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, Refused):
        return None
    return server


def keep_server(server: MailServer) -> None:
    """Keep the mail server for this computer; raises Refused for what cannot be one."""
    require_server(server)
    make_folders(_path().parent)
    words = json.dumps(asdict(server), ensure_ascii=False, indent=1)
    write_atomically(_path(), f"{words}\n".encode())


def needed_server() -> MailServer:
    """The mail server; raises Refused where none is set up."""
    server = load_server()
    if server is None:
        raise Refused(
            "No mail server is set up on this computer. Nothing was sent; set it up on the "
            "Outbox page of Letters, or save the letters as drafts."
        )
    return server


def has_keyring() -> bool:
    """Whether this computer has a keyring that keeps passwords safe."""
    import keyring  # noqa: PLC0415 - looks through the system's keyrings, at its door

    return keyring.get_keyring().priority >= _SAFE


def password_of(server: MailServer) -> str | None:
    """The password as it was kept or asked for; None where it has to be asked for."""
    if not server.user:
        return ""
    place = _place(server)
    if place in _asked:
        return _asked[place]
    if not has_keyring():
        return None
    import keyring  # noqa: PLC0415 - at its door
    from keyring.errors import KeyringError  # noqa: PLC0415 - the same

    try:
        return keyring.get_password(SERVICE, place)
    except KeyringError:  # locked, or the person said no: then it is asked for
        return None


def give_password(server: MailServer, password: str, *, keep: bool) -> bool:
    """Take a password for this session, and `keep` it in the keyring; whether it was kept there."""
    place = _place(server)
    _asked[place] = password
    if not keep or not has_keyring():
        return False
    import keyring  # noqa: PLC0415 - at its door
    from keyring.errors import KeyringError  # noqa: PLC0415 - the same

    try:
        keyring.set_password(SERVICE, place, password)
    except KeyringError:
        return False
    return True


def forget_password(server: MailServer) -> None:
    """Forget the password, in this session and in the keyring."""
    place = _place(server)
    _asked.pop(place, None)
    if not has_keyring():
        return
    import keyring  # noqa: PLC0415 - at its door
    from keyring.errors import KeyringError  # noqa: PLC0415 - the same

    try:
        keyring.delete_password(SERVICE, place)
    except KeyringError:
        return


def _place(server: MailServer) -> str:
    return tidy(f"{server.user} at {server.host}:{server.port}")


def _path() -> Path:
    return data_folder() / "mail.json"
