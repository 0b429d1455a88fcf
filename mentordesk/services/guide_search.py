"""The search through the help, in a coordinator's own words and language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mentordesk.domain.help_pages import HelpPage, Section
from mentordesk.services.guide import ENGLISH, help_folder, load_guide

_WORD = re.compile(r"[^\W_]+")
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_AS_TYPED = re.compile(r"([aou])e")
"""An umlaut as keyboards without it write it."""
_LEAST_STEM, _LEAST_PART = 3, 5
_TITLE, _PAGE, _WHOLE, _TEXT, _MOST_IN_TEXT = 6.0, 3.0, 5.0, 1.0, 3
"""What a word is worth in a section's title, in its page's, in that of the page itself, in text."""
_BY_SYNONYM = 0.7
"""What a word is worth that means the same as the one asked for."""
_SNIPPET = 140


@dataclass(frozen=True)
class Hit:
    """A section that answers, with the beginning of what it says."""

    page: str
    anchor: str
    title: str
    snippet: str


@dataclass(frozen=True)
class _Tongue:
    """How a language is searched."""

    empty: frozenset[str]
    """Words that say nothing of what is sought."""
    endings: tuple[str, ...]
    compounds: bool
    """Whether words are written together: then a part of one is found too."""


def search_guide(question: str, language: str = ENGLISH, most: int = 12) -> tuple[Hit, ...]:
    """The sections that answer a question in the coordinator's own words, the best first."""
    wanted = _stems(question, language)
    wanted = wanted or tuple(stem(word, language) for word in _WORD.findall(question.lower()))
    found = []
    for order, (page, section) in enumerate(_sections(language)):
        worth = [_worth(one, page, section, language) for one in wanted]
        matched = sum(value > 0 for value in worth)
        if matched:
            found.append(((-matched, -sum(worth), order), page, section))
    found.sort(key=lambda one: one[0])
    # What answers less than half of what the best answers is none.
    found = [one for one in found if one[0][0] * 2 <= found[0][0][0]]
    return tuple(_hit(page, section) for _, page, section in found[:most])


def stem(word: str, language: str = ENGLISH) -> str:
    """A word without its ending, so that import, imports, imported and importing are one."""
    tongue = _tongue(language)
    small = word.lower()
    if tongue.compounds:
        small = _AS_TYPED.sub(r"\1", small.translate(_UMLAUTS))
    for ending in tongue.endings:
        if small.endswith(ending) and len(small) - len(ending) >= _LEAST_STEM:
            cut = small[: -len(ending)]
            return cut[:-1] if cut[-1] == cut[-2] and cut[-1] not in "ls" else cut
    return small


@lru_cache(maxsize=4)
def _tongue(language: str) -> _Tongue:
    text = (help_folder(language) / "search.json").read_text("utf-8")
    read = json.loads(text)
    empty = frozenset(read["empty"].split())
    return _Tongue(empty, tuple(read["endings"].split()), read["compounds"])


@lru_cache(maxsize=4)
def _synonyms(language: str) -> dict[str, frozenset[str]]:
    """The stem of a word -> the stems of words that mean the same here."""
    groups = json.loads((help_folder(language) / "synonyms.json").read_text("utf-8"))
    same: dict[str, set[str]] = {}
    for group in groups:
        stems = {one for phrase in group for one in _stems(phrase, language)}
        for one in stems:
            same.setdefault(one, set()).update(stems - {one})
    return {one: frozenset(others) for one, others in same.items()}


@lru_cache(maxsize=2048)
def _stems(text: str, language: str) -> tuple[str, ...]:
    empty = _tongue(language).empty
    words = (word for word in _WORD.findall(text.lower()) if word not in empty)
    return tuple(stem(word, language) for word in words)


def _sections(language: str) -> Iterator[tuple[HelpPage, Section]]:
    for page in load_guide(language):
        for section in page.sections:
            yield page, section


def _worth(wanted: str, page: HelpPage, section: Section, language: str) -> float:
    own = _worth_of(wanted, page, section, language)
    same = _synonyms(language).get(wanted, ())
    others = (_worth_of(one, page, section, language) for one in same)
    return max(own, _BY_SYNONYM * max(others, default=0.0))


def _worth_of(wanted: str, page: HelpPage, section: Section, language: str) -> float:
    compounds = _tongue(language).compounds

    def count(text: str) -> int:
        return sum(_answers(one, wanted, compounds) for one in _stems(text, language))

    in_text = _TEXT * min(count(section.text), _MOST_IN_TEXT)
    if not section.anchor:
        return _WHOLE * bool(count(page.title)) + in_text
    return _TITLE * bool(count(section.title)) + _PAGE * bool(count(page.title)) + in_text


def _answers(said: str, wanted: str, compounds: bool) -> bool:
    """Whether a word that is said answers one that is wanted, both being stems."""
    if len(wanted) <= _LEAST_STEM:
        return said == wanted
    if said.startswith(wanted):
        return True
    part, whole = sorted((said, wanted), key=len)
    return compounds and len(part) >= _LEAST_PART and part in whole


def _hit(page: HelpPage, section: Section) -> Hit:
    title = page.title if not section.anchor else f"{page.title}: {section.title}"
    words = " ".join(section.text.split())
    cut = words if len(words) <= _SNIPPET else words[: _SNIPPET - 1].rsplit(" ", 1)[0] + "…"
    return Hit(page.name, section.anchor, title, cut)
