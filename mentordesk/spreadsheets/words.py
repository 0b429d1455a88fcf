"""How well a heading's words fit each field: patterns first, near misses by similarity."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz, process

from mentordesk.domain.fields import FIELDS
from mentordesk.spreadsheets.columns import ALLOWED_FOREIGN, FOREIGN, NEVER, WORDINGS

_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_LABELS: dict[str, str] = {}
LONGEST = 400


def heading_words(heading: str) -> str:
    """A heading as words: lower case, no punctuation, `number` for # and No., `email` for e-mail.

    Marks on letters go ("Prénom" is "prenom"); text beyond 400 characters is left off.
    """
    text = unicodedata.normalize("NFKD", heading[:LONGEST]).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"\be[\s\-\u2010\u2011]?mail", "email", text.replace("#", " number "))
    text = re.sub(r"\b(no|nr|num|nbr)\b(?=\.|:|\s*$|\s*\()\.?", "number", text)
    text = re.sub(r"\bno\.? (?=of\b)", "number ", text)
    return " ".join(re.sub(r"[^\w]+|_", " ", text).split())


@lru_cache(maxsize=4096)
def word_scores(heading: str) -> dict[str, int]:
    """Every field the words may mean, with its strength from 1 to 100; empty where none fits."""
    whole = heading_words(heading)
    bare = heading_words(_BRACKETS.sub(" ", heading)) or whole
    if not whole:
        return {}
    foreign = bool(FOREIGN.search(whole))
    scores: dict[str, int] = {}
    for key, lines in WORDINGS.items():
        if foreign and key not in ALLOWED_FOREIGN:
            continue
        never = NEVER.get(key)
        if never is not None and never.search(bare):
            continue
        best = max(
            (s for pattern, s in lines if pattern.search(bare)),
            default=max((s - 12 for pattern, s in lines if pattern.search(whole)), default=0),
        )
        if best > 0:
            scores[key] = best
    if not scores and not foreign:
        scores.update(_near_miss(bare))
    return scores


def _near_miss(words: str) -> dict[str, int]:
    """Misspelt headings: the field whose label is nearly the same, if any."""
    if not _LABELS:
        _LABELS.update({heading_words(field.label): field.key for field in FIELDS})
    found = process.extractOne(words, list(_LABELS), scorer=fuzz.ratio, score_cutoff=86)
    return {_LABELS[found[0]]: 70} if found else {}


def best_word_score(heading: str) -> int:
    """The strength of the best field for a heading, 0 if there is none."""
    return max(word_scores(heading).values(), default=0)
