"""The verification page: one file for the association's web site that asks no server anything."""

import base64
import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mentordesk.documents.signing.keys import name_of, text_of
from mentordesk.domain.sinks import markup
from mentordesk.resources import resource

PAGE_NAME = "index.html"
_PARTS = ("ed25519.js", "code.js", "page.js")
_FIELD = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key as the page knows it: its 32 bytes, and the day it was made."""

    public: bytes
    made_on: date


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues, as the page says it; `contact` an e-mail address, or empty."""

    organisation: str
    scheme: str
    web_site: str = ""
    contact: str = ""


def verification_page(issuer: Issuer, keys: Sequence[PublicKey]) -> bytes:
    """The page as one HTML file: equal keys and names give equal bytes.

    It loads nothing but the withdrawal list beside it: its policy allows its own script and style
    by their hashes, and connections to where it stands.
    """
    style = _resource("page.css")
    script = script_of_page()
    known = {
        "organisation": issuer.organisation,
        "contact": issuer.contact,
        "keys": [
            {"name": name_of(key.public), "public": text_of(key.public), "made": str(key.made_on)}
            for key in keys
        ],
    }
    values = {
        "organisation": markup(issuer.organisation),
        "scheme": markup(issuer.scheme),
        "contact": markup(issuer.contact or issuer.organisation),
        "style": style,
        "style_hash": _hash(style),
        "script": script,
        "script_hash": _hash(script),
        "known": _within_script(known),
    }
    # Filled once and in one go, so that no value is ever read as a field.
    return _FIELD.sub(lambda field: values[field[1]], _resource("page.html")).encode()


def script_of_page() -> str:
    """The page's script; the parts can be read by other engines too, which the tests do."""
    return "\n".join(_resource(part) for part in _PARTS)


def _resource(name: str) -> str:
    return resource("verification", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _within_script(value: object) -> str:
    """JSON that ends no element and begins no comment, whatever a text in it says."""
    words = json.dumps(value, sort_keys=True)
    return words.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
