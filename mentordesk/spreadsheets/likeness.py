"""Headings in words that no pattern has: the most similar wording of many forms decides.

Similarity is the cosine of the words two headings have in common, each weighed by how few wordings
of the bank hold it (tf-idf; Manning, Raghavan and Schuetze, Introduction to Information Retrieval,
chapter 6). "Who is asked about" words (mentor, mentee) count little, because every form has them.
"""

import math
import re
from collections import Counter
from functools import cache, lru_cache

from mentordesk.spreadsheets.phrases_of_mentoring import MENTORING_PHRASES
from mentordesk.spreadsheets.phrases_of_people import PEOPLE_PHRASES

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
        " your",
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
    ranked = _ranked(words)
    for likeness, key in ranked:
        if likeness < LEAST or key == NOT_OURS or ranked[0][0] - likeness > NEAR:
            break
        found[key] = round(low + (likeness - LEAST) / (_MOST - LEAST) * (high - low))
    return found


def is_about_others(words: str) -> bool:
    """Whether a heading is clearly like one that asks about somebody or something else."""
    ranked = _ranked(words)
    return bool(ranked) and ranked[0][1] == NOT_OURS and ranked[0][0] >= SURELY


@lru_cache(maxsize=2048)
def _ranked(words: str) -> list[tuple[float, str]]:
    """The fields by how like a heading their wordings are, the best first."""
    wordings, weights = _bank()
    stems = _stems(words)
    asked = _vector(stems if set(stems) - _QUESTION_WORDS else [], weights)
    least = LEAST_ALIKE if len(asked) > 1 else ALONE
    alike: dict[str, list[float]] = {}
    for key, wording in wordings:
        likeness = sum(weight * wording.get(stem, 0.0) for stem, weight in asked.items())
        if likeness >= least:
            alike.setdefault(key, []).append(likeness)
    return sorted(((_together(found), key) for key, found in alike.items()), reverse=True)


def _together(found: list[float]) -> float:
    first, *others = sorted(found, reverse=True)
    return first + SUPPORT * sum(others[:2])


@cache
def _bank() -> tuple[list[tuple[str, Vector]], Vector]:
    """Every wording as a vector of length 1 with its field, and the weight of each stem."""
    stems = [
        (key, _stems(phrase))
        for key, phrases in (PEOPLE_PHRASES | MENTORING_PHRASES).items()
        for phrase in phrases.split(";")
    ]
    held = Counter(stem for _, words in stems for stem in set(words))
    weights = {stem: math.log(1 + len(stems) / count) for stem, count in held.items()}
    return [(key, _vector(words, weights)) for key, words in stems if words], weights


def _vector(stems: list[str], weights: Vector) -> Vector:
    usual = math.log(1 + _UNUSUAL)
    counted = {stem: weights.get(stem, usual) for stem in set(stems)}
    length = math.sqrt(sum(weight * weight for weight in counted.values()))
    return {stem: weight / length for stem, weight in counted.items()} if length else {}


def _stems(words: str) -> list[str]:
    return [_stem(word) for word in words.split() if word not in _SMALL and not word.isdigit()]


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) > 4 else word
