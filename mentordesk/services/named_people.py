"""Whom a free text names: wished partners, line managers, people to keep apart.

Applicants write "Ruth Martin or Tom", "my manager (A. Silva)", "anyone from Ashgrove". A wish needs
one person it can mean; to keep people apart, everybody it can mean counts.
"""

import re
from collections import defaultdict
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
        self._by_word: dict[str, set[int]] = defaultdict(set)
        for index, known in enumerate(self._people):
            for name in known.names:
                for word in folded(name).split():
                    self._by_word[word].add(index)

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
        for known in self._people:
            employer = folded(known.employer)
            if len(employer) > 3 and f" {employer} " in words:
                found.add(known.number)
        return tuple(sorted(found))

    def _meant(self, chunk: str) -> list[int]:
        """Who is called like this, else who is named in full within it."""
        words = f" {folded(chunk)} "
        near = sorted({n for word in words.split() for n in self._by_word.get(word, ())})
        people = [self._people[n] for n in near]
        exact = [p.number for p in people if any(same_name(chunk, name) for name in p.names)]
        if exact:
            return exact
        return [
            p.number
            for p in people
            if any(" " in folded(name) and f" {folded(name)} " in words for name in p.names)
        ]


def _chunks(text: str) -> list[str]:
    """The parts of a text that may each name somebody."""
    parts = re.split(r"[;,\n/&()]|\bor\b|\band\b|\d+[.)]", text)
    return [part.strip() for part in parts if part.strip()]
