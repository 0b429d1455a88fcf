"""A mail server of the tests: aiosmtpd on this computer, with orders to misbehave."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from mentordesk.messages.server import MailServer, Security

PASSWORD = "right"  # noqa: S105 - the fake server's only password


@dataclass
class PostOffice:
    """What arrived, and how the server shall behave.

    `refuse` are addresses it does not take; `reply` what it says to a message (None: takes it);
    `vanish` breaks the line "before" or "after" a message was handed over and kept.
    """

    port: int = 0
    messages: list[EmailMessage] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    reply: str | None = None
    vanish: str = ""
    logins: list[tuple[bytes, bytes]] = field(default_factory=list)
    heard: int = 0
    wait: Callable[[], float] = lambda: 0.0
    """Seconds it takes before, and after, it keeps a message."""

    @property
    def ids(self) -> list[str]:
        """The Message-IDs that arrived, in order."""
        return [str(message["Message-ID"]) for message in self.messages]

    def server(self, user: str = "", security: Security = Security.NONE) -> MailServer:
        """How this server is reached."""
        return MailServer(
            "localhost", self.port, security, user, "Library Association", "desk@example.org", 0.0
        )

    # What aiosmtpd calls; its names.

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        self.heard += 1
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        self.heard += 1
        await asyncio.sleep(self.wait())
        if self.vanish == "before":
            self._break(server)
        if self.reply is not None:
            return self.reply
        content = envelope.content
        assert isinstance(content, bytes)
        message = message_from_bytes(content, policy=default)
        assert isinstance(message, EmailMessage)
        self.messages.append(message)
        self.heard += 1
        await asyncio.sleep(self.wait())
        if self.vanish == "after":
            self._break(server)
        return "250 OK"

    def _break(self, server: SMTP) -> None:
        assert isinstance(server.transport, asyncio.WriteTransport)
        server.transport.abort()
        raise asyncio.CancelledError

    def check(self, *known: Any) -> AuthResult:
        """Whether user and password, the last of what aiosmtpd hands over, are right."""
        data = known[-1]
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == PASSWORD.encode(), handled=False)


@contextmanager
def post_office(
    context: ssl.SSLContext | None = None, security: Security = Security.NONE
) -> Iterator[PostOffice]:
    """A server that runs until the block ends."""
    office = PostOffice()
    office.port = _free_port()
    extra: dict[str, Any] = {
        "authenticator": office.check,
        "auth_require_tls": False,
        "auth_required": False,
    }
    if security is Security.STARTTLS:
        extra |= {"tls_context": context, "require_starttls": True}
    controller = Controller(
        office,
        hostname="localhost",
        port=office.port,
        ssl_context=context if security is Security.TLS else None,
        **extra,
    )
    controller.start()
    try:
        yield office
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def dead_line() -> Iterator[int]:
    """A port where somebody listens, answers once and hangs up in the middle of the greeting."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(8)
        stop = threading.Event()

        def hang_up() -> None:
            while not stop.is_set():
                try:
                    line, _ = listening.accept()
                except OSError:
                    return
                line.close()

        thread = threading.Thread(target=hang_up, daemon=True)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            stop.set()
            listening.close()


def certificate_in(folder: Path, name: str = "localhost") -> tuple[Path, Path]:
    """A certificate for a name, signed by itself, and its key, as PEM files."""
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415 - only where TLS is tested

    from cryptography import x509  # noqa: PLC0415 - the same
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415 - the same
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - the same

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return paths
