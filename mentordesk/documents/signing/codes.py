"""Signed codes: a statement and its Ed25519 signature (RFC 8032) as decimal digits.

Digits, because a QR symbol keeps 17 of them in the room of 56.7 bits, nothing else packs closer,
and no web address or mail program changes them. Seven bytes make 17 digits, a block at a time.
"""

import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from mentordesk.documents.signing.statement import (
    KEY_BYTES,
    CutShort,
    NoStatement,
    Statement,
    packed,
    unpacked,
)

ABOUT_CERTIFICATES = b"mentordesk certificate 1\0"
"""In front of what is signed, so that no signature on anything else is one on a certificate."""
SIGNATURE_BYTES = 64
LONGEST = 20_000
"""Digits of the longest text that is read as a code."""
_BLOCK = 7
_DIGITS = (0, 3, 5, 8, 10, 13, 15, 17)
"""Digits for so many bytes; no two are alike, so that the last block tells its length."""
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class SignedCode:
    """A code that was read: what it states, the key it names, what was signed; not yet proved."""

    stated: Statement
    key: bytes
    message: bytes
    signature: bytes

    def is_by(self, public_key: bytes) -> bool:
        """Whether the key of these 32 bytes signed exactly this."""
        return is_signed(public_key, ABOUT_CERTIFICATES + self.message, self.signature)


def is_signed(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature on a message is by a key of 32 bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def sign(stated: Statement, key: bytes, private: Ed25519PrivateKey) -> str:
    """The code of a statement, signed; the same bytes each time (Ed25519 takes no chance)."""
    message = packed(stated, key)
    return digits_of(message + private.sign(ABOUT_CERTIFICATES + message))


def sample(stated: Statement) -> str:
    """A code as long as the real one, with no signature: for previews, never genuine."""
    return digits_of(packed(stated, bytes(KEY_BYTES)) + bytes(SIGNATURE_BYTES))


def read_code(text: str) -> SignedCode:
    """The code in a text: its digits, or a web address that ends in them.

    Raises NoStatement, or CutShort, whose messages end the sentence "The code cannot be read: ...".
    """
    digits = digits_in(text)
    try:
        return _read(bytes_of(digits))
    except CutShort:
        raise
    except NoStatement:
        # A last block that was cut says anything; the whole ones before it tell that it was.
        unpacked(bytes_of(digits[: len(digits) // _DIGITS[_BLOCK] * _DIGITS[_BLOCK]]))
        raise


def _read(raw: bytes) -> SignedCode:
    stated, key, length = unpacked(raw)
    signature = raw[length:]
    if len(signature) < SIGNATURE_BYTES:
        raise CutShort("it ends too early")
    if len(signature) > SIGNATURE_BYTES:
        raise NoStatement("there is more in it than a code")
    return SignedCode(stated, key, raw[:length], signature)


def digits_in(text: str) -> str:
    """The digits of a code in a text; raises NoStatement where it holds anything else."""
    shown = _SPACE.sub("", text[: LONGEST * 2].rpartition("#")[2])
    if not shown.isascii() or not shown.isdigit() or len(shown) > LONGEST:
        raise NoStatement("a code is a row of digits after the sign #")
    return shown


def digits_of(raw: bytes) -> str:
    """Bytes as decimal digits, block by block."""
    blocks = (raw[at : at + _BLOCK] for at in range(0, len(raw), _BLOCK))
    return "".join(f"{int.from_bytes(one):0{_DIGITS[len(one)]}d}" for one in blocks)


def bytes_of(digits: str) -> bytes:
    """What `digits_of` was given.

    Raises CutShort for a last block that no bytes become, NoStatement for such a one before it.
    """
    made = bytearray()
    for at in range(0, len(digits), _DIGITS[_BLOCK]):
        block = digits[at : at + _DIGITS[_BLOCK]]
        if len(block) not in _DIGITS:
            raise CutShort("it ends too early")
        count = _DIGITS.index(len(block))
        value = int(block)
        if value >> (8 * count):
            if count < _BLOCK:
                raise CutShort("it ends too early")
            raise NoStatement("it was changed on its way")
        made += value.to_bytes(count)
    return bytes(made)
