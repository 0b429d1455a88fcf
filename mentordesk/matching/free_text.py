"""The criterion on what people wrote: words that both use and few others do."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mentordesk.domain.cohort import Candidate
from mentordesk.domain.people import folded
from mentordesk.matching.criterion import TOP, Block, Candidates, Form, criterion, numbered

_COMMON_WORDS = """
about after again also and any are been being both but can could did does doing done each for from
get had has have having her here hers him his how into its just like make many more most much need
not now off one only other our out over own really same she should some such than that the their
them then there these they this those through too under very want was were what when where which
while who whom why will with work working would years you your mentor mentee mentoring library
libraries librarian
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_SHOWN = 4


@lru_cache(maxsize=4096)
def text_words(text: str) -> tuple[str, ...]:
    """The words of a text that say something: folded, three letters or more, not common ones."""
    return tuple(w for w in re.findall(r"[^\W\d_]{3,}", folded(text)) if w not in _COMMON)


def _text_because(mentee: Candidate, mentor: Candidate, _value: int) -> str:
    theirs = Counter(text_words(mentor.text))
    both = [w for w, _ in Counter(text_words(mentee.text)).most_common() if w in theirs]
    return f"both wrote of {', '.join(both[:_SHOWN])}" if both else "no telling word in common"


@criterion("text", "Own words", 4, _text_because)
def free_text(mentees: Candidates, mentors: Candidates) -> Form:
    """How alike the two texts are by their telling words (TF-IDF cosine, Salton 1975).

    Whole numbers throughout, so that every computer finds the same: texts become vectors of
    length 1000, and their product over 1000 is the cosine in thousandths.
    """
    mine = [Counter(text_words(c.text)) for c in mentees]
    theirs = [Counter(text_words(c.text)) for c in mentors]
    seen: Counter[str] = Counter()
    for counts in (*mine, *theirs):
        seen.update(counts.keys())
    texts = sum(1 for counts in (*mine, *theirs) if counts)
    rarity = {w: round(100 * math.log((texts + 1) / n)) for w, n in seen.items()}
    both = set().union(*mine) & set().union(*theirs)
    columns = numbered([sorted(both)])
    here, there = _vectors(mine, rarity, columns), _vectors(theirs, rarity, columns)
    asked = np.array([bool(counts) for counts in mine], dtype=bool)
    given = np.array([bool(counts) for counts in theirs], dtype=bool)

    def block(rows: slice) -> Block:
        cosine = (here[rows] @ there.T).astype(np.int32) // TOP
        return np.clip(cosine, 0, TOP), asked[rows, None] & given

    return block


def _vectors(
    texts: Sequence[Counter[str]], rarity: dict[str, int], columns: dict[str, int]
) -> npt.NDArray[np.float32]:
    """Each text as a vector of length 1000 over the words that both sides use."""
    result = np.zeros((len(texts), max(len(columns), 1)), dtype=np.float32)
    for line, counts in enumerate(texts):
        length = math.sqrt(sum((n * rarity[w]) ** 2 for w, n in counts.items()))
        for word, n in counts.items():
            if word in columns and length:
                result[line, columns[word]] = round(TOP * n * rarity[word] / length)
    return result
