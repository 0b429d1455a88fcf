"""Headings in words that no pattern has: the most similar wording of many forms decides.

Similarity is the cosine of the words two headings have in common, each weighed by how few wordings
of the bank hold it (tf-idf; Manning, Raghavan and Schuetze, Introduction to Information Retrieval,
chapter 6). "Who is asked about" words (mentor, mentee) count little, because every form has them.
"""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

from mentordesk.spreadsheets.phrases_about_others import OTHERS
from mentordesk.spreadsheets.phrases_as_asked_of_mentoring import MENTORING_QUESTIONS
from mentordesk.spreadsheets.phrases_as_asked_of_partners import PARTNER_QUESTIONS
from mentordesk.spreadsheets.phrases_as_asked_of_people import PEOPLE_QUESTIONS
from mentordesk.spreadsheets.phrases_of_mentoring import MENTORING_PHRASES
from mentordesk.spreadsheets.phrases_of_people import PEOPLE_PHRASES
from mentordesk.spreadsheets.same_words import groups, in_full, joined_words

BANK = (
    PEOPLE_PHRASES,
    MENTORING_PHRASES,
    PEOPLE_QUESTIONS,
    MENTORING_QUESTIONS,
    PARTNER_QUESTIONS,
    OTHERS,
)
LEAST = 0.55
"""The likeness from which on a field counts at all."""
NEAR = 0.1
"""How much less like it than the best field another may be, for the cells to decide."""
SURELY = 0.72
"""The likeness from which on a heading is about somebody or something else."""
LEAST_ALIKE = 0.3
ALONE = 0.8
"""The least likeness of one wording; a heading of one word must be nearly all of it."""
SUPPORT = 0.15
"""What a field's second and third most similar wordings add to the likeness of the first."""
NOT_OURS = ""
"""The key of wordings about somebody or something else, in the bank."""
_STRENGTH = (46, 67)
_MOST = 1 + 2 * SUPPORT
_UNUSUAL = 1000
"""A word that stands in no wording weighs like one in a thousandth of them."""
_SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an and any are as at be by can could do does for from have i if in is it me my of on or"
        " our please s t that the their them they this to us we were which will with would you"
        " your please kindly indicate enter provide list confirm describe explain outline also any"
        " all apply there what which some",
    )
)
_QUESTION_WORDS = frozenset({"how", "many", "what", "when", "where", "who", "why", "long"})
_ENDING = re.compile(r"(ations?|ings?|ies|ments?|ers?|ed|es|s|e|y)$")

Vector = dict[str, float]


def similar_fields(words: str) -> dict[str, int]:
    """The fields whose wordings are like a heading's tidied words, each with its strength.

    Several may be; the cells decide between them. None that is less like it than what asks about
    somebody or something else.
    """
    low, high = _STRENGTH
    found: dict[str, int] = {}
    ranked = ranked_fields(words)
    for likeness, key in ranked:
        if likeness < LEAST or key == NOT_OURS or ranked[0][0] - likeness > NEAR:
            break
        found[key] = round(low + (likeness - LEAST) / (_MOST - LEAST) * (high - low))
    return found


def is_about_others(words: str) -> bool:
    """Whether a heading is clearly like one that asks about somebody or something else."""
    ranked = ranked_fields(words)
    return bool(ranked) and ranked[0][1] == NOT_OURS and ranked[0][0] >= SURELY


@lru_cache(maxsize=2048)
def ranked_fields(words: str) -> tuple[tuple[float, str], ...]:
    """The fields by how like a heading's tidied words their wordings are, the best first."""
    bank = _bank()
    stems = _stems(words)
    asked = _vector(stems if set(stems) - _QUESTION_WORDS else [], bank.weights)
    least = LEAST_ALIKE if len(asked) > 1 else ALONE
    likeness: dict[int, float] = {}
    for stem, weight in asked.items():
        for number, other in bank.holders.get(stem, ()):
            likeness[number] = likeness.get(number, 0.0) + weight * other
    alike: dict[str, list[float]] = {}
    for number, found in likeness.items():
        if found >= least:
            alike.setdefault(bank.keys[number], []).append(found)
    return tuple(sorted(((_together(found), key) for key, found in alike.items()), reverse=True))


def _together(found: list[float]) -> float:
    first, *others = sorted(found, reverse=True)
    return first + SUPPORT * sum(others[:2])


@dataclass(frozen=True, slots=True)
class _Bank:
    """The field of each wording, which wordings hold a stem (and how much), each stem's weight."""

    keys: list[str]
    holders: dict[str, list[tuple[int, float]]]
    weights: Vector


@cache
def _bank() -> _Bank:
    """Every wording as a vector of length 1, listed under each of its stems."""
    phrases = [
        (key, _stems(phrase))
        for part in BANK
        for key, lines in part.items()
        for phrase in lines.split(";")
    ]
    held = Counter(stem for _, stems in phrases for stem in set(stems))
    weights = {stem: math.log(1 + len(phrases) / count) for stem, count in held.items()}
    bank = _Bank([key for key, _ in phrases], {}, weights)
    for number, (_, stems) in enumerate(phrases):
        for stem, weight in _vector(stems, weights).items():
            bank.holders.setdefault(stem, []).append((number, weight))
    return bank


def _vector(stems: list[str], weights: Vector) -> Vector:
    usual = math.log(1 + _UNUSUAL)
    counted = {stem: weights.get(stem, usual) for stem in set(stems)}
    length = math.sqrt(sum(weight * weight for weight in counted.values()))
    return {stem: weight / length for stem, weight in counted.items()} if length else {}


def _stems(words: str) -> list[str]:
    one = joined_words(in_full(words)).split()
    return [_stem(word) for word in one if word not in _SMALL and not word.isdigit()]


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    word = _groups().get(word, word)
    return _ENDING.sub("", word) if len(word) > 4 else word


@cache
def _groups() -> dict[str, str]:
    return groups()
