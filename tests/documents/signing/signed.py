"""Signed certificates the tests of verification share; the keys are the same in each run."""

from dataclasses import replace
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.signing.codes import sign
from mentordesk.documents.signing.keys import Key
from mentordesk.documents.signing.statement import Statement, statement_of
from tests.documents.samples import certificate


def fixed_key(byte: int) -> Key:
    """A key that is the same each time: 32 equal bytes."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([byte]) * 32)
    return Key(private, private.public_key().public_bytes_raw())


KEY, OTHER = fixed_key(1), fixed_key(2)
ADDRESS = "https://verify.hlia.example/"
STATED = Statement(
    "HLIA-2021-0042",
    "Hinewehi Ngāwaiata Morgan",
    "mentee",
    "Mentoring Scheme",
    "2021 July",
    date(2021, 7, 1),
    date(2022, 7, 1),
    date(2022, 7, 28),
    38.0,
)


def coded(facts: CertificateFacts | None = None, key: Key = KEY) -> CertificateFacts:
    """A certificate with its code signed."""
    bare = replace(facts or certificate(STATED.name), intake="2021 July", verify_at=ADDRESS)
    return replace(bare, code=sign(statement_of(bare), key.short, key.private))
