"""Open Badges 3.0: what the standard requires of a credential and of its VC-JWT, checked."""

import hashlib
import re
from datetime import datetime
from typing import Any

import pytest

from mentordesk.documents.signing.badge import (
    CONTEXTS,
    Recipient,
    credential,
    read_part,
    signed,
)
from mentordesk.documents.signing.codes import is_signed
from mentordesk.documents.signing.keys import raw_of
from mentordesk.documents.signing.page import Issuer
from tests.documents.samples import certificate
from tests.documents.signing.signed import ADDRESS, KEY, OTHER, coded

ISSUER = Issuer("Harbour Library", "Mentoring Scheme", "https://hlia.example/", "ask@hlia.example")
RECIPIENT = Recipient("Ana.Souza@Example.org ", "salt1234")
FACTS = coded(certificate("Ana Souza"))
CONTENT = credential(FACTS, RECIPIENT, ISSUER, ADDRESS)
IRI = re.compile(r"https://[a-z0-9.-]+(/[^\s<>]*)?")
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")

# What OB 3.0 (appendix B, data models) requires: property -> whether it is a list of types, an IRI,
# a text, a moment, or an object of its own.
REQUIRED: dict[str, dict[str, str]] = {
    "AchievementCredential": {
        "@context": "contexts", "id": "iri", "type": "types", "issuer": "Profile",
        "validFrom": "moment", "credentialSubject": "AchievementSubject",
    },
    "Profile": {"id": "iri", "type": "types"},
    "AchievementSubject": {"type": "types", "achievement": "Achievement"},
    "Achievement": {
        "id": "iri", "type": "types", "criteria": "Criteria", "description": "text", "name": "text",
    },
    "Criteria": {"narrative": "text"},
}  # fmt: skip
IDENTITY = {"type", "hashed", "identityHash", "identityType"}


def check(kind: str, value: Any) -> None:
    """Hold an object against what the standard requires of its kind."""
    for name, wanted in REQUIRED[kind].items():
        assert name in value, f"{kind} has no {name}"
        found = value[name]
        if wanted == "types":
            assert isinstance(found, list)
            assert kind.replace("AchievementCredential", "OpenBadgeCredential") in found
        elif wanted == "contexts":
            assert tuple(found[:2]) == CONTEXTS
        elif wanted == "iri":
            assert IRI.fullmatch(found)
        elif wanted == "moment":
            assert STAMP.fullmatch(found)
        elif wanted == "text":
            assert isinstance(found, str)
            assert found.strip()
        else:
            check(wanted, found)


def test_it_has_what_the_standard_requires() -> None:
    check("AchievementCredential", CONTENT)
    assert CONTENT["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert CONTENT["credentialSubject"]["achievement"]["achievementType"] == "Certificate"


def test_a_subject_without_an_id_is_known_by_an_identifier() -> None:
    (identity,) = CONTENT["credentialSubject"]["identifier"]
    assert set(identity) >= IDENTITY
    assert identity["type"] == "IdentityObject"
    assert (identity["hashed"], identity["identityType"]) == (True, "emailAddress")
    wanted = hashlib.sha256(b"ana.souza@example.orgsalt1234").hexdigest()
    assert identity["identityHash"] == f"sha256${wanted}"


def test_neither_name_nor_address_of_a_person_stands_in_it() -> None:
    words = str(CONTENT).casefold()
    for text in ("ana", "souza", "example.org"):
        assert text not in words
    assert "ask@hlia.example" in words  # the issuer's own


def test_the_issuer_is_as_the_programme_says() -> None:
    assert CONTENT["issuer"] == {
        "id": "https://hlia.example/",
        "type": ["Profile"],
        "name": "Harbour Library",
        "url": "https://hlia.example/",
        "email": "ask@hlia.example",
    }
    bare = credential(FACTS, RECIPIENT, Issuer("Harbour Library", "Scheme"), ADDRESS)
    assert bare["issuer"] == {"id": ADDRESS, "type": ["Profile"], "name": "Harbour Library"}


def test_the_achievement_is_the_same_for_everybody_of_a_role() -> None:
    other = credential(coded(certificate("Bo Lee", number="X-1")), RECIPIENT, ISSUER, ADDRESS)
    mine, theirs = (one["credentialSubject"]["achievement"] for one in (CONTENT, other))
    assert mine == theirs
    assert other["id"] != CONTENT["id"]


def parts(raw: bytes) -> tuple[Any, Any, bytes, bytes]:
    header, payload, signature = raw.decode().strip().split(".")
    return read_part(header), read_part(payload), f"{header}.{payload}".encode(), raw_of(signature)


def test_the_jws_is_as_section_8_2_has_it() -> None:
    header, payload, body, signature = parts(signed(CONTENT, KEY))
    assert (header["alg"], header["typ"], header["kid"]) == ("EdDSA", "JWT", KEY.name)
    assert header["jwk"]["kty"] == "OKP"
    assert header["jwk"]["crv"] == "Ed25519"
    assert set(header["jwk"]) == {"kty", "crv", "x"}  # never the private half
    assert raw_of(header["jwk"]["x"]) == KEY.public
    assert is_signed(KEY.public, body, signature)
    assert not is_signed(OTHER.public, body, signature)
    assert payload["iss"] == CONTENT["issuer"]["id"]
    assert payload["jti"] == CONTENT["id"]
    assert payload["nbf"] == datetime.fromisoformat(CONTENT["validFrom"]).timestamp()
    assert {key: payload[key] for key in CONTENT} == CONTENT
    assert "sub" not in payload  # the subject has no id


def test_equal_certificates_have_equal_badges() -> None:
    assert signed(CONTENT, KEY) == signed(credential(FACTS, RECIPIENT, ISSUER, ADDRESS), KEY)


@pytest.mark.parametrize("at", [5, 200, -5])
def test_a_changed_badge_is_found(at: int) -> None:
    raw = bytearray(signed(CONTENT, KEY).strip())
    raw[at] = ord("A") if raw[at] != ord("A") else ord("B")
    header, payload, signature = bytes(raw).decode().split(".")
    try:
        given = raw_of(signature)
    except ValueError:
        return
    assert not is_signed(KEY.public, f"{header}.{payload}".encode(), given)
