"""Whom a free text names: wished partners, line managers, people to keep apart.

Applicants write "Ruth Martin or Tom", "my manager (A. Silva)", "anyone from Ashgrove". A wish needs
one person it can mean; to keep people apart, everybody it can mean counts.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.domain.people import folded, same_name


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody a text may name: an id, every name they go by, and their employer."""

    number: int
    names: tuple[str, ...]
    employer: str = ""


class NamedPeople:
    """The people of one side, ready to be looked up by the words of their names."""

    def __init__(self, people: Iterable[Known]) -> None:
        self._people = tuple(people)
        self._employers = [folded(known.employer) for known in self._people]
        self._names: list[tuple[int, str, str, frozenset[str]]] = []
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for known in self._people:
            for name in known.names:
                words = folded(name).split()
                for word in set(words):
                    self._by_word[word].append(len(self._names))
                self._names.append((known.number, name, " ".join(words), frozenset(words)))

    def wished(self, text: str) -> tuple[int, ...]:
        """The ids named, in the order of the text; a part that could mean two means nobody."""
        found = []
        for chunk in _chunks(text):
            fits = self._meant(chunk)
            if len(fits) == 1:
                found.append(fits[0])
        return tuple(dict.fromkeys(found))

    def kept_apart(self, text: str) -> tuple[int, ...]:
        """Everybody the text can mean, those of an employer it names included."""
        found = {number for chunk in _chunks(text) for number in self._meant(chunk)}
        words = f" {folded(text)} "
        for known, employer in zip(self._people, self._employers, strict=True):
            if len(employer) > 3 and f" {employer} " in words:
                found.add(known.number)
        return tuple(sorted(found))

    def _meant(self, chunk: str) -> list[int]:
        """Who is called like this, else who is named in full within it."""
        words = folded(chunk).split()
        initials = sum(1 for word in words if len(word) == 1)
        text = f" {' '.join(words)} "
        shared = Counter(n for word in set(words) for n in self._by_word.get(word, ()))
        called: dict[int, None] = {}
        within: dict[int, None] = {}
        for index in sorted(shared):
            number, name, compared, own = self._names[index]
            spare = initials + sum(1 for word in own if len(word) == 1)
            is_prose = len(words) > len(own) and not _spells(words, own)
            enough = shared[index] + spare >= min(len(words), len(own))
            if enough and not is_prose and same_name(chunk, name):
                called[number] = None
            elif shared[index] == len(own) > 1 and f" {compared} " in text:
                within[number] = None
        return list(called or within)


def _spells(words: list[str], own: frozenset[str]) -> bool:
    """Whether a text of a few words more than a name has every word of the name in full.

    Otherwise the "I" and "a" of a sentence would pass for initials.
    """
    return len(words) <= len(own) + 2 and {w for w in own if len(w) > 1} <= set(words)


def _chunks(text: str) -> list[str]:
    """The parts of a text that may each name somebody."""
    parts = re.split(r"[;,\n/&()]|\bor\b|\band\b|\d+[.)]", text)
    return [part.strip() for part in parts if part.strip()]
