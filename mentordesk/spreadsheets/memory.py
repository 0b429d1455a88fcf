"""What the coordinator has said before about columns and labels, and how a header is looked up.

A set of headers is known by its fingerprint, whatever their order; what was said of one header of
it is certain for the next file with the same set, and a synonym for every other file.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from mentordesk.domain.people import folded

_NUMBERING = re.compile(r"^\s*(?:question\s*|q)?\(?\d{1,3}(?:[.)]\d{0,2})+\)?\s+", re.IGNORECASE)


def header_key(header: str) -> str:
    """A header as it is remembered: folded, without the number of its question."""
    return folded(_NUMBERING.sub("", header)) or folded(header)


def header_keys(headers: Iterable[str]) -> list[str]:
    """The key of each header in order; one that stands twice is "name" and then "name 2"."""
    keys: list[str] = []
    used: set[str] = set()
    for header in headers:
        plain = key = header_key(header)
        count = 1
        while key in used:
            count += 1
            key = f"{plain} {count}".strip()
        used.add(key)
        keys.append(key)
    return keys


def fingerprint(headers: Iterable[str]) -> str:
    """A short name for a set of headers, the same in whatever order they stand."""
    keys = sorted({header_key(header) for header in headers})
    return hashlib.sha256("\n".join(keys).encode("utf-8", "replace")).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a header: its field (None: keep it, it is none of ours), and when."""

    field: str | None
    on: date | None = None

    @property
    def reason(self) -> str:
        """The sentence for the window."""
        if self.on is None:
            return "you said so"
        return f"you said so on {self.on.day} {self.on:%B %Y}"


@dataclass(frozen=True)
class Memory:
    """Everything said so far: by the fingerprint of a set of headers, then by header key."""

    layouts: Mapping[str, Mapping[str, Said]] = field(default_factory=dict)

    @cached_property
    def words(self) -> dict[str, Said]:
        """What a header means in every file: where all that was said of it agrees."""
        found: dict[str, Said] = {}
        disputed: set[str] = set()
        for headers in self.layouts.values():
            for key, said in headers.items():
                before = found.setdefault(key, said)
                if before.field != said.field:
                    disputed.add(key)
                elif _later(said, before):
                    found[key] = said
        return {key: said for key, said in found.items() if key not in disputed}

    @cached_property
    def headers(self) -> frozenset[str]:
        """The keys of all headers of which anything was said."""
        return frozenset(key for said in self.layouts.values() for key in said)

    def said_of(self, layout: str, key: str) -> Said | None:
        """What was said of a header of exactly this set of headers."""
        return self.layouts.get(layout, {}).get(key)

    def with_corrections(
        self, layout: str, corrections: Mapping[str, str | None], on: date | None = None
    ) -> "Memory":
        """This memory and more, by header or header key; nothing is written anywhere."""
        more = {header_key(header): Said(key, on) for header, key in corrections.items()}
        return Memory({**self.layouts, layout: {**self.layouts.get(layout, {}), **more}})


def _later(one: Said, other: Said) -> bool:
    return one.on is not None and (other.on is None or one.on > other.on)


NOTHING_SAID = Memory()


@dataclass(frozen=True, slots=True)
class Recognised:
    """The headers of one file against the memory, by the number of their column.

    `keys` are what corrections go under; `known` was said of this very set of headers, `synonyms`
    of the same words in another.
    """

    layout: str
    keys: dict[int, str]
    known: dict[int, Said]
    synonyms: dict[int, Said]


def look_up(headers: Mapping[int, str], memory: Memory) -> Recognised:
    """What the memory holds about a file's headers, given by number in their order."""
    layout = fingerprint(headers.values())
    keys = dict(zip(headers, header_keys(headers.values()), strict=True))
    said = {number: memory.said_of(layout, key) for number, key in keys.items()}
    known = {number: one for number, one in said.items() if one is not None}
    words = {number: memory.words.get(key) for number, key in keys.items() if number not in known}
    return Recognised(layout, keys, known, {n: one for n, one in words.items() if one is not None})
