"""Topics that a free text speaks of: by their names, their other words, or all their stems.

Never more than a suggestion: the coordinator confirms each, with the words that led to it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.matching.wording import folded

_SMALL = frozenset(("and", "the", "for", "with", "from", "into", "und", "der", "die"))
_ENDINGS = ("isation", "ization", "ements", "ement", "ings", "ing", "ions", "ion", "ers", "ed",
            "er", "es", "s", "e")  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_LEAST = 4
"""Letters that are left of a word without its ending."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A topic, and the words of the text that speak of it, as they were written."""

    topic: str
    words: tuple[str, ...]


def mentions(topics: Iterable[tuple[str, ...]], text: str) -> tuple[Mention, ...]:
    """The topics a text speaks of; of each line of `topics` the first is what it is called.

    A topic counts by its name or one of its other words as a whole phrase, or where all telling
    words of its name occur in some form ("planning my career" for "Career planning").
    """
    written = _WORD.findall(text)
    plain = [folded(word) for word in written]
    stems: dict[str, str] = {}
    for word, one in zip(written, plain, strict=True):
        stems.setdefault(stem(one), word)
    found = []
    for line in topics:
        words = _phrase(line, plain, written) or _in_some_form(line[0], stems)
        if words:
            found.append(Mention(line[0], words))
    return tuple(found)


def _phrase(line: tuple[str, ...], plain: list[str], written: list[str]) -> tuple[str, ...]:
    """The words of the text that are one of the line's phrases."""
    for phrase in line:
        wanted = _WORD.findall(phrase)
        exact = phrase.isupper() and len(phrase) <= _LEAST  # "IT" is not the "it" of a sentence
        if not exact:
            wanted = [folded(word) for word in wanted]
        size = len(wanted)
        for start in range(len(plain) - size + 1 if size else 0):
            if (written if exact else plain)[start : start + size] == wanted:
                return tuple(written[start : start + size])
    return ()


def _in_some_form(name: str, stems: dict[str, str]) -> tuple[str, ...]:
    """The words of the text that are forms of all telling words of a name; () unless of all."""
    telling = [w for w in re.findall(r"[^\W\d_]{3,}", folded(name)) if w not in _SMALL]
    if not telling or any(len(stem(word)) < _LEAST for word in telling):
        return ()
    words = [stems.get(stem(word), "") for word in telling]
    return tuple(words) if all(words) else ()


def stem(word: str) -> str:
    """A word without its ending, four letters at least: "planning" and "plans" are "plan"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word.removesuffix(ending)
            break
    doubled = len(word) > _LEAST and word[-1] == word[-2] and word[-1] not in "aeiosl"
    return word[:-1] if doubled else word
