"""How well a heading's words fit each field: patterns first, near misses by similarity."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz, process

from mentordesk.domain.fields import FIELDS
from mentordesk.spreadsheets.columns import ALLOWED_FOREIGN, FOREIGN, NEVER, WORDINGS
from mentordesk.spreadsheets.likeness import (
    NOT_OURS,
    is_about_others,
    ranked_fields,
    similar_fields,
)
from mentordesk.spreadsheets.same_words import in_full

_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_LABELS: dict[str, str] = {}
LONGEST = 400
_NOT = re.compile(r"\b(not|never|nor|except|without)\b")
_NAMED = re.compile(r"\bname (first|last|given|family)$")
WEAK = 66
"""Words of less strength give way to the likeness of whole headings."""
LIKE = 0.62
"""The likeness from which on it decides between fields that the words speak of alike."""
CLEARLY = 0.8
"""The likeness from which on it brings in a field that no pattern speaks of."""
CERTAINLY = 1.1
"""The same for a heading of few words."""
LONG = 5
CLOSE = 16
"""How far apart the strengths of fields may be between which the likeness decides."""
SURELY_OTHERS = 1.0
FURTHER = 0.2
"""How much more like questions about others than like our fields a heading is to be set aside."""
_PARTS = re.compile(r"[.?!:;,()\n]+\s*| [-\u2013\u2014] ")
_SECOND = re.compile(
    r"\b(second(ary)?|alternat\w+|another|other|back ?up|additional|re ?enter|re ?type|repeat"
    r"|confirm|verify)\b"
)
_FIXED = re.compile(r"\b(home|evening|after hours|night|land ?line|office|work|business|fixed)\b")
_PLACES = re.compile(
    r"\b(school|practice|company|museum|organi[sz]ation|clinic|hospital|firm|employer|department)\b"
)
LESS_OF: dict[str, tuple[tuple[re.Pattern[str], int], ...]] = {
    "email": ((_SECOND, 34),),
    "phone": ((_SECOND, 34), (_PLACES, 24), (_FIXED, 4)),
}
"""What makes an address or a number another one than the first, and how much less it counts."""


def heading_words(heading: str) -> str:
    """A heading as words: lower case, no punctuation, `number` for # and No., `email` for e-mail.

    Marks on letters go ("Prénom" is "prenom"); text beyond 400 characters is left off.
    """
    text = unicodedata.normalize("NFKD", heading[:LONGEST]).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"\be[\s\-\u2010\u2011]?mail", "email", text.replace("#", " number "))
    text = re.sub(r"\b(no|nr|num|nbr)\b(?=\.|:|\s*$|\s*\()\.?", "number", text)
    text = re.sub(r"\bno\.? (?=of\b)", "number ", text)
    return in_full(" ".join(re.sub(r"[^\w]+|_", " ", text).split()))


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
    if foreign:
        return _money(scores, bare)
    if max(scores.values(), default=0) >= WEAK:
        return _settled(_secondary(scores, bare), bare, whole)
    return _with_similar(scores, whole if _brackets_tell(bare, whole) else bare, heading)


def _brackets_tell(bare: str, whole: str) -> bool:
    """Whether only what stands in brackets makes a heading one of ours: "Mail (electronic)"."""
    return bare != whole and is_about_others(bare) and not is_about_others(whole)


def _secondary(scores: dict[str, int], words: str) -> dict[str, int]:
    """A second address or a fixed telephone counts less than the first, or the one in a pocket."""
    less = {key: LESS_OF[key] for key in ("email", "phone") if key in scores}
    return {
        key: score - next((n for found, n in less[key] if found.search(words)), 0)
        if key in less
        else score
        for key, score in scores.items()
    }


def _money(scores: dict[str, int], words: str) -> dict[str, int]:
    """Of what is paid and invoiced, the few questions that are ours after all."""
    likeness, key = next(iter(ranked_fields(words)), (0.0, NOT_OURS))
    enough = len(words.split()) > 2 or key == "comments"
    ours = enough and (key in ALLOWED_FOREIGN or key == "member_expiry")
    return {**scores, key: max(scores.get(key, 0), 62)} if ours and likeness >= 0.9 else scores


def _is_anothers(words: str, whole: str, ours: set[str]) -> bool:
    """Whether a heading is far more like what asks about others than like any of these fields."""
    for text, further in ((words, FURTHER), (whole, 2 * FURTHER)):
        ranked = ranked_fields(text)
        if not ranked or ranked[0][1] != NOT_OURS or ranked[0][0] < SURELY_OTHERS:
            continue
        nearest = max((likeness for likeness, key in ranked if key in ours), default=0.0)
        if ranked[0][0] - nearest >= further and (text == whole or is_about_others(whole)):
            return True
    return False


def _settled(scores: dict[str, int], words: str, whole: str) -> dict[str, int]:
    """Strong words; where they speak of several fields, the likeness of the whole decides."""
    if _is_anothers(words, whole, set(scores)):
        return {}
    ranked = {key: likeness for likeness, key in ranked_fields(words) if key != NOT_OURS}
    first, best = max(scores.items(), key=lambda one: one[1])
    like, near = next(iter(ranked.items()), ("", 0.0))[0], max(ranked.values(), default=0.0)
    found = next((key for key in ranked if key in scores), first)
    clearly = CLEARLY if len(words.split()) >= LONG else CERTAINLY
    if near >= max(clearly, ranked.get(found, 0.0) + FURTHER) and _may_be(like, words):
        # What sounds like comments is taken for something else where there are comments already.
        return {**scores, like: best - 1 if first == "comments" else best + 1}
    further = ranked.get(found, 0.0) - ranked.get(first, 0.0) >= FURTHER
    if first in {"avoid", "offer"} or ranked.get(found, 0.0) < LIKE or not further:
        return scores
    return {**scores, found: best + 1} if scores[found] >= best - CLOSE else scores


def _may_be(key: str, words: str) -> bool:
    """Whether the words do not forbid a field that they were found to be like."""
    never = NEVER.get(key)
    if never is not None and never.search(words):
        return False
    return key == "avoid" or _NOT.search(words) is None


def _with_similar(scores: dict[str, int], words: str, heading: str) -> dict[str, int]:
    """Weak scores, and those of fields whose wordings are like the whole heading or a part."""
    if is_about_others(words):
        return {} if scores else _near_miss(words)
    more = similar_fields(words)
    if not more:
        parts = [heading_words(part) for part in _PARTS.split(heading)]
        for part in parts if len(parts) > 1 else ():
            if not is_about_others(part):
                more = {**similar_fields(part), **more}
    more |= {} if scores else _near_miss(words)
    return {
        key: max(scores.get(key, 0), more.get(key, 0))
        for key in {**scores, **more}
        if key not in more or _may_be(key, words)
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
