"""Handing messages to a mail server, one at a time, and saying for certain what became of each.

Three ends: the server took it; it certainly did not (Undelivered, Broken); or the line broke after
the whole message was handed over and before the answer came (Unsure). Only the last one leaves a
doubt, and nothing here ever tries again.
"""

import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.messages.server import MailServer, Security

PATIENCE = 30.0
"""Seconds a server may take for one answer."""
_DOT = re.compile(rb"(?m)^\.")
_WANTS_DATA = 354
_TAKEN = 250
_MOST_WORDS = 200
_BROKEN = (smtplib.SMTPException, OSError)
"""What a broken line raises; smtplib's own errors of replies never reach where this is caught."""


class Undelivered(Exception):
    """A message the server certainly did not take; the text says why, in a sentence."""


class Broken(Undelivered):
    """The line broke before the message was handed over; another line may take it."""


class Unsure(Exception):
    """Nobody can say whether the server took the message; the text says so, in a sentence."""


@dataclass(frozen=True, slots=True)
class Post:
    """One message ready to be handed over: its only recipient and its bytes with CRLF."""

    address: str
    content: bytes


class Line:
    """An open line to a mail server; `alive` until it breaks."""

    def __init__(self, smtp: smtplib.SMTP, sender: str) -> None:
        self._smtp, self._sender = smtp, sender
        self.alive = True

    def hand_over(self, post: Post) -> None:
        """Hand one message over; returns once the server said that it took it.

        Raises Undelivered or Unsure.
        """
        try:
            self._announce(post)
        except _BROKEN as error:
            self.alive = False
            raise Broken(
                "The connection to the mail server broke before the letter was handed over."
            ) from error
        try:
            self._smtp.send(_DOT.sub(b"..", post.content.rstrip(b"\r\n")) + b"\r\n.\r\n")
            code, words = self._smtp.getreply()
        except _BROKEN as error:
            self.alive = False
            raise Unsure(
                "The connection broke after the letter was handed over and before the mail server "
                "answered. It may have gone, or not."
            ) from error
        if code != _TAKEN:
            self._begin_anew()
            raise Undelivered(f"The mail server refused the letter: {_told(words)}")

    def _announce(self, post: Post) -> None:
        """Everything before the message itself; the server cannot have taken anything yet."""
        steps: tuple[tuple[Callable[[], tuple[int, bytes]], str], ...] = (
            (lambda: self._smtp.mail(self._sender), "does not let this sender send"),
            (lambda: self._smtp.rcpt(post.address), f"refused the address {post.address}"),
        )
        for said, reason in steps:
            code, words = said()
            if not 200 <= code < 300:
                self._begin_anew()
                raise Undelivered(f"The mail server {reason}: {_told(words)}")
        code, words = self._smtp.docmd("DATA")
        if code != _WANTS_DATA:
            self._begin_anew()
            raise Undelivered(f"The mail server would not take the letter: {_told(words)}")

    def _begin_anew(self) -> None:
        """The next message begins afresh, if the line is still there."""
        try:
            self._smtp.rset()
        except _BROKEN:
            self.alive = False


@contextmanager
def connected(
    server: MailServer, password: str, context: ssl.SSLContext | None = None
) -> Iterator[Line]:
    """An open, protected line on which the user is known; raises Refused, nothing was sent.

    `context` is how certificates are checked: by default as the system does.
    """
    smtp = _open(server, password, context or ssl.create_default_context())
    try:
        yield Line(smtp, server.sender)
    finally:
        with suppress(smtplib.SMTPException, OSError):
            smtp.quit()
        smtp.close()


def _open(server: MailServer, password: str, context: ssl.SSLContext) -> smtplib.SMTP:
    place = f"{server.host}, port {server.port}"
    try:
        smtp = _greeted(server, context)
    except ssl.SSLError as error:
        raise Refused(_certificate_words(server, error)) from error
    except smtplib.SMTPNotSupportedError as error:
        raise Refused(
            f"The mail server at {place} offers no STARTTLS. Nothing was sent; try TLS (port 465)."
        ) from error
    except (smtplib.SMTPException, OSError, UnicodeError) as error:
        raise Refused(_unreachable(place, error)) from error
    try:
        smtp.ehlo_or_helo_if_needed()
        if server.user:
            smtp.login(server.user, password)
    except smtplib.SMTPAuthenticationError as error:
        smtp.close()
        raise Refused(
            f"The mail server does not accept the password of {server.user}: "
            f"{_told(error.smtp_error)} Nothing was sent; enter it again. Some providers want a "
            "password made for this one program."
        ) from error
    except (smtplib.SMTPException, OSError) as error:
        smtp.close()
        raise Refused(
            f"The mail server at {place} did not let {server.user} in. Nothing was sent; check "
            "user and security in the mail settings."
        ) from error
    return smtp


def _greeted(server: MailServer, context: ssl.SSLContext) -> smtplib.SMTP:
    if server.security is Security.TLS:
        return smtplib.SMTP_SSL(server.host, server.port, timeout=PATIENCE, context=context)
    smtp = smtplib.SMTP(server.host, server.port, timeout=PATIENCE)
    if server.security is Security.STARTTLS:
        try:
            smtp.starttls(context=context)
            smtp.ehlo()
        except BaseException:
            smtp.close()
            raise
    return smtp


def _certificate_words(server: MailServer, error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"The mail server {server.host} could not prove that it is yours (its certificate: "
            f"{error.verify_message}). Nothing was sent and no password was given; check the "
            "server's name in the mail settings."
        )
    return (
        f"At {server.host}, port {server.port}, nobody speaks {server.security}. Nothing was sent; "
        "check port and security in the mail settings."
    )


def _unreachable(place: str, error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        return (
            f"The mail server at {place} was not found. Nothing was sent; check its name, and "
            "whether this computer is online."
        )
    return (
        f"The mail server at {place} does not answer. Nothing was sent; check the network and the "
        "mail settings."
    )


def _told(words: bytes | str) -> str:
    """What a server said as one harmless line that ends like a sentence."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    shown = tidy(text)[:_MOST_WORDS].rstrip(". ")
    return f"“{shown}”." if shown else "without a reason."
