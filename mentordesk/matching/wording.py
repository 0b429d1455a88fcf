"""Words as matching compares them; no numpy, so that a single pair can be judged at once."""

from collections.abc import Iterable
from functools import lru_cache

from mentordesk.domain import people

folded = lru_cache(maxsize=8192)(people.folded)
"""Text as it is compared; the same few answers are asked for over and over."""


def words(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts as they are compared: folded, without empty ones and repeats, order kept."""
    return _words(tuple(texts))


@lru_cache(maxsize=8192)
def _words(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f for f in map(folded, texts) if f))


def shared(one: Iterable[str], other: Iterable[str]) -> tuple[str, ...]:
    """What both name, in the first one's wording and order."""
    return _shared(tuple(one), tuple(other))


@lru_cache(maxsize=8192)
def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    theirs = set(words(other))
    return tuple(text for text in dict.fromkeys(one) if folded(text) in theirs)


def same(one: str, other: str) -> bool:
    """Whether two texts are given and compare equal."""
    return bool(folded(one)) and folded(one) == folded(other)


def meaning(lines: Iterable[Iterable[str]]) -> dict[str, str]:
    """For every word of some lines of words that mean the same: the first of its line.

    Words are keyed as they are compared; of two lines that both have a word the first counts.
    """
    found: dict[str, str] = {}
    for line in lines:
        given = [word for word in line if folded(word)]
        for word in given:
            found.setdefault(folded(word), given[0])
    return found
