"""A certificate as an Open Badges 3.0 credential (1EdTech, 2024), signed as a VC-JWT.

Of the two proofs the standard allows, this is the compact JWS of its section 8.2 with alg EdDSA
(RFC 8037): the other, eddsa-rdfc-2022, signs the canonical form of an RDF graph, which would need a
JSON-LD processor for the same assurance. The payload is the credential itself with the registered
claims beside it; the public key travels in the header, and its name is the key's `kid`.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.signing.keys import Key, raw_of, text_of
from mentordesk.documents.signing.page import Issuer

CONTEXTS = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
SUFFIX = ".jwt"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who earned it: the e-mail address, which leaves only as a salted hash."""

    email: str
    salt: str


def credential(
    facts: CertificateFacts, recipient: Recipient, issuer: Issuer, address: str
) -> dict[str, Any]:
    """The OpenBadgeCredential of a certificate as JSON-LD, not yet signed.

    `address` is that of the verification page: ids are made from it, and none of them needs to be
    a page of its own.
    """
    issued = datetime.combine(facts.issued_on, time(), UTC)
    return {
        "@context": list(CONTEXTS),
        "id": _id(address, "certificate", facts.number),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": facts.title,
        "issuer": _profile(issuer, address),
        "validFrom": _moment(issued),
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [_identity(recipient)],
            "activityStartDate": _moment(_start_of(facts.starts)),
            "activityEndDate": _moment(_start_of(facts.ends)),
            "achievement": _achievement(facts, address),
        },
    }


def _profile(issuer: Issuer, address: str) -> dict[str, Any]:
    known = {"url": issuer.web_site, "email": issuer.contact}
    return {
        "id": issuer.web_site or address,
        "type": ["Profile"],
        "name": issuer.organisation,
    } | {name: value for name, value in known.items() if value}


def _identity(recipient: Recipient) -> dict[str, Any]:
    """IdentityObject: SHA-256 over the address in small letters and the salt, as OB 3.0 has it."""
    hashed = hashlib.sha256((recipient.email.strip().lower() + recipient.salt).encode())
    return {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${hashed.hexdigest()}",
        "identityType": "emailAddress",
        "salt": recipient.salt,
    }


def _achievement(facts: CertificateFacts, address: str) -> dict[str, Any]:
    """What was achieved, the same for everybody of a role in an intake."""
    intake = facts.intake or facts.values()["year"]
    what = f"Took part as a {facts.role} in the {facts.scheme} of {facts.organisation}, {intake}."
    hours = " Hours of mentoring and professional development were logged." if facts.hours else ""
    return {
        "id": _id(address, "achievement", f"{intake} {facts.role}"),
        "type": ["Achievement"],
        "achievementType": "Certificate",
        "name": f"{facts.title}, {facts.scheme}",
        "description": what,
        "criteria": {
            "narrative": f"{what} The conditions of the scheme for a certificate were met, or its "
            f"coordinator found them met.{hours}"
        },
    }


def _id(address: str, kind: str, text: str) -> str:
    """An IRI of our own: no fragment of it is a code, and nothing personal stands in it."""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in text).strip("-").lower()
    return f"{address}#{kind}-{plain}"


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _moment(moment: datetime) -> str:
    """A dateTimeStamp with its zone."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def signed(content: dict[str, Any], key: Key) -> bytes:
    """The credential as a compact JWS; the same bytes each time."""
    header = {
        "alg": "EdDSA",
        "typ": "JWT",
        "kid": key.name,
        "jwk": {"kty": "OKP", "crv": "Ed25519", "x": text_of(key.public)},
    }
    claims = {
        "iss": content["issuer"]["id"],
        "jti": content["id"],
        "nbf": int(datetime.fromisoformat(content["validFrom"]).timestamp()),
    }
    body = ".".join(_part(one) for one in (header, content | claims))
    return f"{body}.{text_of(key.private.sign(body.encode()))}\n".encode()


def _part(value: dict[str, Any]) -> str:
    return text_of(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def read_part(part: str) -> Any:
    """What one of the first two parts of a compact JWS says."""
    return json.loads(raw_of(part))
