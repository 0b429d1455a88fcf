"""The help pages in their order, and the search through them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mentordesk.domain.help_pages import HelpPage, Section, parse_page
from mentordesk.resources import resource

FIRST = "welcome"
"""The page for whoever has no other."""

_WORD = re.compile(r"[^\W_]+")
_ASKING = (
    "how do does can could should would will want please get have make for what when where which "
    "who why"
)
_JOINING = (
    "a an and are as at be by from i if in into is it my of on or that the their them there this "
    "to was with you your"
)
_EMPTY = frozenset(f"{_ASKING} {_JOINING}".split())
_ENDINGS = ("ations", "ation", "ings", "ing", "ied", "ies", "ers", "er", "ed", "es", "s", "e", "y")
_LEAST_STEM = 3
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


@lru_cache(maxsize=1)
def load_guide() -> tuple[HelpPage, ...]:
    """Every page, in the order of the contents."""
    groups = json.loads(resource("help", "contents.json").read_text("utf-8"))
    return tuple(
        parse_page(name, group["title"], resource("help", f"{name}.md").read_text("utf-8"))
        for group in groups
        for name in group["pages"]
    )


def page_named(name: str) -> HelpPage:
    """The page of a name such as `board`; the first page where there is none."""
    pages = {page.name: page for page in load_guide()}
    return pages.get(name.lower(), pages[FIRST])


def search_guide(question: str, most: int = 12) -> tuple[Hit, ...]:
    """The sections that answer a question in the coordinator's own words, the best first."""
    wanted = [stem(word) for word in _words(question)]
    wanted = wanted or [stem(word) for word in _WORD.findall(question.lower())]
    found = []
    for order, (page, section) in enumerate(_sections()):
        worth = [_worth(one, page, section) for one in wanted]
        matched = sum(value > 0 for value in worth)
        if matched:
            found.append(((-matched, -sum(worth), order), page, section))
    found.sort(key=lambda one: one[0])
    # What answers less than half of what the best answers is none.
    found = [one for one in found if one[0][0] * 2 <= found[0][0][0]]
    return tuple(_hit(page, section) for _, page, section in found[:most])


def stem(word: str) -> str:
    """A word without its ending, so that import, imports, imported and importing are one."""
    small = word.lower()
    for ending in _ENDINGS:
        if small.endswith(ending) and len(small) - len(ending) >= _LEAST_STEM:
            cut = small[: -len(ending)]
            return cut[:-1] if cut[-1] == cut[-2] and cut[-1] not in "ls" else cut
    return small


def _sections() -> Iterator[tuple[HelpPage, Section]]:
    for page in load_guide():
        for section in page.sections:
            yield page, section


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if word not in _EMPTY]


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, frozenset[str]]:
    """The stem of a word -> the stems of words that mean the same here."""
    groups = json.loads(resource("help", "synonyms.json").read_text("utf-8"))
    same: dict[str, set[str]] = {}
    for group in groups:
        stems = {stem(word) for phrase in group for word in _words(phrase)}
        for one in stems:
            same.setdefault(one, set()).update(stems - {one})
    return {one: frozenset(others) for one, others in same.items()}


@lru_cache(maxsize=1024)
def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in _words(text))


def _worth(wanted: str, page: HelpPage, section: Section) -> float:
    own = _worth_of(wanted, page, section)
    others = (_worth_of(one, page, section) for one in _synonyms().get(wanted, ()))
    return max(own, _BY_SYNONYM * max(others, default=0.0))


def _worth_of(wanted: str, page: HelpPage, section: Section) -> float:
    def count(text: str) -> int:
        if len(wanted) <= _LEAST_STEM:
            return _stems(text).count(wanted)
        return sum(one.startswith(wanted) for one in _stems(text))

    in_text = _TEXT * min(count(section.text), _MOST_IN_TEXT)
    if not section.anchor:
        return _WHOLE * bool(count(page.title)) + in_text
    return _TITLE * bool(count(section.title)) + _PAGE * bool(count(page.title)) + in_text


def _hit(page: HelpPage, section: Section) -> Hit:
    title = page.title if not section.anchor else f"{page.title}: {section.title}"
    words = " ".join(section.text.split())
    cut = words if len(words) <= _SNIPPET else words[: _SNIPPET - 1].rsplit(" ", 1)[0] + "…"
    return Hit(page.name, section.anchor, title, cut)
