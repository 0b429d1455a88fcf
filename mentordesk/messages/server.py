"""The mail server letters are sent through: how it is reached, and what is no server at all."""

import ipaddress
from dataclasses import dataclass
from enum import StrEnum

from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import address

LONGEST_PAUSE = 600.0


class Security(StrEnum):
    """How the line to the server is protected; `none` only within this computer."""

    STARTTLS = "STARTTLS"
    TLS = "TLS"
    NONE = "none"


USUAL_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server and who sends: `pause` is in seconds between letters, `at_most` a sitting.

    There is no password here: it is kept by the system's keyring, or asked for.
    """

    host: str
    port: int
    security: Security
    user: str
    sender_name: str
    sender: str
    pause: float = 1.0
    at_most: int = 200


def require_server(server: MailServer) -> None:
    """Raise Refused, in a sentence, for what cannot be a mail server or a sender."""
    host = server.host.strip()
    if not host or any(sign.isspace() or sign in "/@:" for sign in host):
        raise Refused("That is no name of a mail server. Nothing was kept; try mail.example.org.")
    if not 1 <= server.port <= 65535:
        raise Refused("A port is a number from 1 to 65535. Nothing was kept.")
    if server.security is Security.NONE and not _is_here(host):
        raise Refused(
            "Without protection, letters would cross the network for everybody to read. Nothing "
            "was kept; choose STARTTLS or TLS."
        )
    if not 0 <= server.pause <= LONGEST_PAUSE or server.at_most < 1:
        raise Refused(
            "The pause is 0 to 600 seconds, and at least 1 letter goes. Nothing was kept."
        )
    if not server.sender.strip():
        raise Refused("Enter the address your letters come from. Nothing was kept.")
    try:
        address(server.sender_name, server.sender)
    except Refused as error:
        raise Refused(
            f"“{server.sender}” is no e-mail address. Nothing was kept; correct it."
        ) from error


def _is_here(host: str) -> bool:
    """Whether a name is this computer's own."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
