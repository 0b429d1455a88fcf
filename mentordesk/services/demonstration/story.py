"""The invented people, applications and happenings of the demonstration, read from resources."""

import json
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.people import Role
from mentordesk.domain.vocabulary import Scheme
from mentordesk.resources import resource
from mentordesk.services.schemes import parse_scheme

ROUNDS = ("first", "second", "third", "current")
"""The four intakes: finished, two that run and overlap, and the one that is open."""


@dataclass(frozen=True, slots=True)
class Applied:
    """One application of the story; `fields` are the form's own answers in their JSON form.

    `via` is "file" (a row of the form tool's export) or "message"; `carried` marks one that was
    carried forward from the intake before; `withdrawn` is the reason of one that was withdrawn.
    """

    person: str
    role: Role
    via: str
    documents: tuple[DocumentKind, ...]
    fields: dict[str, Any]
    late: bool = False
    carried: bool = False
    withdrawn: str | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """One application with the moment it came and its row in the form tool's export."""

    applied: Applied
    received: datetime
    row: int


@dataclass(frozen=True, slots=True)
class Round:
    """One intake of the story: its applications as they came, and its pairs by people's keys."""

    key: str
    applications: tuple[Applied, ...]
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Everything that is told; `people` and `year` are JSON documents as they stand."""

    scheme: Scheme
    people: dict[str, dict[str, Any]]
    rounds: dict[str, Round]
    year: dict[str, Any]


def read_story() -> Story:
    """The story as it is kept in resources/demo."""
    people = _read("people.json")["people"]
    return Story(
        scheme=parse_scheme(_read("scheme.json"), "scheme.json"),
        people={person["key"]: person for person in people},
        rounds={key: _round(key) for key in ROUNDS},
        year=_read("year.json"),
    )


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("demo", name).read_text(encoding="utf-8"))
    return found


def _round(key: str) -> Round:
    data = _read(f"applications_{key}.json")
    return Round(
        key,
        tuple(_applied(item) for item in data["applications"]),
        tuple((mentee, mentor) for mentee, mentor in data["pairs"]),
    )


def _applied(item: dict[str, Any]) -> Applied:
    return Applied(
        **item
        | {
            "role": Role(item["role"]),
            "documents": tuple(DocumentKind(kind) for kind in item["documents"]),
        }
    )


def dice(sides: int, *key: object) -> int:
    """A number from 0 to sides - 1 that is always the same for the same key, on any machine."""
    return zlib.crc32("|".join(str(part) for part in key).encode()) % sides
