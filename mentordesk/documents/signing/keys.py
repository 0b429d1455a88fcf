"""Keys that sign certificates: made, named, and kept as a file that only a passphrase opens.

The file is JSON: the public half in the open, the private half by AES-256-GCM (NIST SP 800-38D)
under a key that scrypt (RFC 7914) makes from the passphrase, everything else of the file vouched
for by the same seal.
"""

import base64
import binascii
import hashlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from mentordesk.documents.signing.statement import KEY_BYTES
from mentordesk.domain.refusals import Refused, Unreadable

FORMAT = "mentordesk-signing-key"
SHORTEST = 12
"""Characters of the shortest passphrase for a new key."""
LARGEST_FILE = 20_000
_COST, _BLOCK, _LANES = 2**16, 8, 1
"""scrypt: 64 MB of memory and about a fifth of a second for each guess."""
_MOST_COST = 2**20
_SALT_BYTES, _NONCE_BYTES = 16, 12


class WrongPassphrase(Refused):
    """The passphrase does not open the key."""


@dataclass(frozen=True)
class Key:
    """A key ready to sign; `public` are its 32 bytes."""

    private: Ed25519PrivateKey
    public: bytes

    @property
    def name(self) -> str:
        """What a code calls the key: eight letters and digits, made from its public half."""
        return name_of(self.public)

    @property
    def short(self) -> bytes:
        """The five bytes that a code names the key by."""
        return short_of(self.public)


@dataclass(frozen=True)
class KeyFile:
    """A key's file as it was read: its name, public half, the day it was made; still closed."""

    name: str
    public: bytes
    made_at: datetime
    sealed: dict[str, Any]


def new_key() -> Key:
    """A key that nobody had before."""
    return _key(Ed25519PrivateKey.generate())


def short_of(public: bytes) -> bytes:
    """The first five bytes of the SHA-256 of a public key."""
    return hashlib.sha256(public).digest()[:KEY_BYTES]


def name_of(public: bytes) -> str:
    """The name of a public key: five bytes in base32, such as "7K2QMX3D"."""
    return name_of_short(short_of(public))


def name_of_short(short: bytes) -> str:
    """The five bytes of a code as the name that people read."""
    return base64.b32encode(short).decode()


def text_of(raw: bytes) -> str:
    """Bytes in base64url without padding (RFC 7515, 2)."""
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def raw_of(text: str) -> bytes:
    """What `text_of` was given; ValueError where it is none."""
    if not text.isascii() or "=" in text:
        raise ValueError("no base64url")
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("no base64url") from error


def closed(key: Key, passphrase: str, made_at: datetime) -> bytes:
    """The bytes of a key's file; raises Refused for a passphrase that is too short."""
    if len(passphrase) < SHORTEST:
        raise Refused(
            f"A passphrase needs {SHORTEST} characters or more; four words that do not belong "
            "together make a good one. Nothing was changed."
        )
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    opened = {
        "format": FORMAT,
        "version": 1,
        "key": key.name,
        "public": text_of(key.public),
        "made": made_at.astimezone(UTC).isoformat(),
        "scrypt": {"n": _COST, "r": _BLOCK, "p": _LANES, "salt": text_of(salt)},
        "nonce": text_of(nonce),
    }
    secret = key.private.private_bytes_raw()
    shut = AESGCM(_stretched(passphrase, opened["scrypt"])).encrypt(nonce, secret, _seal(opened))
    return json.dumps(opened | {"sealed": text_of(shut)}, indent=1).encode() + b"\n"


def read_key_file(raw: bytes, name: str) -> KeyFile:
    """A key's file, still closed; Unreadable, naming the file, where it is damaged or none."""
    try:
        sealed = json.loads(raw)
        public = raw_of(sealed["public"])
        sound = (
            len(raw) <= LARGEST_FILE
            and sealed["format"] == FORMAT
            and sealed["version"] == 1
            and len(public) == 32
            and sealed["key"] == name_of(public)
            and _is_affordable(sealed["scrypt"])
            and len(raw_of(sealed["nonce"])) == _NONCE_BYTES
            and len(raw_of(sealed["sealed"])) == 48
        )
        made_at = datetime.fromisoformat(sealed["made"]).astimezone(UTC)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(name) from error
    if not sound:
        raise _damaged(name)
    return KeyFile(sealed["key"], public, made_at, sealed)


def _damaged(name: str) -> Unreadable:
    return Unreadable(
        f"The file {name} is no signing key, or it is damaged. Nothing was changed; use a backup "
        "of the key."
    )


def opened(file: KeyFile, passphrase: str) -> Key:
    """The key in a file; WrongPassphrase where the passphrase does not open it."""
    shut, nonce = raw_of(file.sealed["sealed"]), raw_of(file.sealed["nonce"])
    rest = {name: value for name, value in file.sealed.items() if name != "sealed"}
    try:
        secret = AESGCM(_stretched(passphrase, rest["scrypt"])).decrypt(nonce, shut, _seal(rest))
    except InvalidTag as error:
        raise WrongPassphrase(
            f"The passphrase does not open the key {file.name}. Nothing was changed; mind capital "
            "letters and the keyboard's language."
        ) from error
    key = _key(Ed25519PrivateKey.from_private_bytes(secret))
    if key.public != file.public:  # sealed by somebody who knows the passphrase, and wrong
        raise _damaged(f"{file.name}.json")
    return key


def _key(private: Ed25519PrivateKey) -> Key:
    return Key(private, private.public_key().public_bytes_raw())


def _is_affordable(scrypt: dict[str, Any]) -> bool:
    """Whether a file asks for no more memory and time than ours do, by a wide margin."""
    cost = scrypt["n"]
    whole = isinstance(cost, int) and not isinstance(cost, bool)
    return (
        whole
        and 2**14 <= cost <= _MOST_COST
        and cost & (cost - 1) == 0
        and (scrypt["r"], scrypt["p"]) == (_BLOCK, _LANES)
        and len(raw_of(scrypt["salt"])) == _SALT_BYTES
    )


def _stretched(passphrase: str, scrypt: Any) -> bytes:
    salt, cost = raw_of(scrypt["salt"]), scrypt["n"]
    return Scrypt(salt=salt, length=32, n=cost, r=_BLOCK, p=_LANES).derive(passphrase.encode())


def _seal(parts: dict[str, Any]) -> bytes:
    """The open parts of a file as bytes that do not depend on how it is spaced."""
    return json.dumps(parts, sort_keys=True, separators=(",", ":")).encode()
