"""The help pages in their order, in English or in another language that has them.

English stands in `resources/help`, another language in a folder of its name there. A page that a
language lacks is shown in English.
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from mentordesk.domain.help_pages import GuideWords, HelpPage, in_other_words, parse_page
from mentordesk.resources import resource

ENGLISH = "en"
LANGUAGES = (ENGLISH, "de")
"""The languages that the help is written in."""

FIRST = "welcome"
"""The page for whoever has no other."""


def help_folder(language: str) -> Path:
    """Where the pages of a language are; those in English where it has none."""
    known = language in LANGUAGES and language != ENGLISH
    return resource("help", language) if known else resource("help")


def load_guide(language: str = ENGLISH) -> tuple[HelpPage, ...]:
    """Every page, in the order of the contents; anchors are the same in each language."""
    return _loaded(language)


@lru_cache(maxsize=len(LANGUAGES))
def _loaded(language: str) -> tuple[HelpPage, ...]:
    if language == ENGLISH:
        return tuple(_english())
    folder, groups = help_folder(language), guide_words(language).groups
    return tuple(_translated(page, folder, groups.get(page.group, "")) for page in load_guide())


@lru_cache(maxsize=len(LANGUAGES))
def guide_words(language: str = ENGLISH) -> GuideWords:
    """What stands around the pages in a language: titles, and how a day is written."""
    text = (help_folder(language) / "words.json").read_text("utf-8")
    return GuideWords(**json.loads(text))


def page_named(name: str, language: str = ENGLISH) -> HelpPage:
    """The page of a name such as `board`; the first page where there is none."""
    pages = {page.name: page for page in load_guide(language)}
    return pages.get(name.lower(), pages[FIRST])


def _english() -> Iterator[HelpPage]:
    for group in json.loads(resource("help", "contents.json").read_text("utf-8")):
        for name in group["pages"]:
            text = resource("help", f"{name}.md").read_text("utf-8")
            yield parse_page(name, group["title"], text)


def _translated(page: HelpPage, folder: Path, group: str) -> HelpPage:
    path = folder / f"{page.name}.md"
    if not path.exists() or folder == help_folder(ENGLISH):
        return page
    return in_other_words(page, group or page.group, path.read_text("utf-8"))
