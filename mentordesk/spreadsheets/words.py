"""How well a heading's words fit each field: patterns first, near misses by similarity."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz, process

from mentordesk.domain.fields import FIELDS
from mentordesk.spreadsheets.columns import ALLOWED_FOREIGN, FOREIGN, NEVER, WORDINGS
from mentordesk.spreadsheets.likeness import is_about_others, similar_fields

_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_LABELS: dict[str, str] = {}
LONGEST = 400
_NOT = re.compile(r"\b(not|never|nor|except|without)\b")
_NAMED = re.compile(r"\bname (first|last|given|family)$")
WEAK = 66
"""Words of less strength give way to the likeness of whole headings."""


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
    bare = whole if _NAMED.search(whole) else heading_words(_BRACKETS.sub(" ", heading)) or whole
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
    if foreign or max(scores.values(), default=0) >= WEAK:
        return scores
    return _with_similar(scores, bare)


def _with_similar(scores: dict[str, int], words: str) -> dict[str, int]:
    """Weak scores, and those of fields whose wordings are like the whole heading."""
    if is_about_others(words):
        return {}
    more = similar_fields(words) | ({} if scores else _near_miss(words))
    never = {key for key in more if key in NEVER and NEVER[key].search(words)}
    if _NOT.search(words):
        never |= more.keys() - {"avoid"}
    return {
        key: max(scores.get(key, 0), more.get(key, 0))
        for key in {**scores, **more}
        if key not in never
    }


def _near_miss(words: str) -> dict[str, int]:
    """Misspelt headings: the field whose label is nearly the same, if any."""
    if not _LABELS:
        _LABELS.update({heading_words(field.label): field.key for field in FIELDS})
    found = process.extractOne(words, list(_LABELS), scorer=fuzz.ratio, score_cutoff=86)
    return {_LABELS[found[0]]: 70} if found else {}


def best_word_score(heading: str) -> int:
    """The strength of the best field for a heading, 0 if there is none."""
    return max(word_scores(heading).values(), default=0)
