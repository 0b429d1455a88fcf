"""The help in German: every page, made of the same parts, naming what the German window shows."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from xml.etree import ElementTree

import pypdf
import pytest

from mentordesk.domain.help_pages import HelpPage, Section, Voice
from mentordesk.resources import resource
from mentordesk.services.guide import ENGLISH, LANGUAGES, guide_words, load_guide, page_named
from mentordesk.services.guide_paper import guide_pdf

PAGES = [page.name for page in load_guide()]
KEYS = {"Ctrl": "Strg", "Shift": "Umschalt", "Space": "Leertaste", "Enter": "Eingabe"}
KEY = re.compile(r"(Ctrl|Alt|Shift|Space|Enter|Esc|Tab|F\d)(\+\w+)*")
OTHER_LETTER = {"Alt+F": "Alt+D"}
"""The letter of the menu File, which is Datei."""


def plain(words: str) -> str:
    """A text as it is read: no mnemonic, no dots, no colon."""
    return words.replace("&", "").rstrip("…:. ").strip()


@lru_cache(maxsize=1)
def german() -> dict[str, set[str]]:
    """A text of the window -> how it is said in German."""
    said: dict[str, set[str]] = {}
    root = ElementTree.parse(resource("i18n", "mentordesk_de.ts")).getroot()  # noqa: S314 - our own
    for message in root.iter("message"):
        words = said.setdefault(plain(message.findtext("source") or ""), set())
        words.add(plain(message.findtext("translation") or ""))
    return said


def named(section: Section, voice: Voice) -> list[str]:
    """What a section names of the window, in parts: Programme > New intake are two."""
    pieces = [piece for block in section.blocks for piece in block.pieces if piece.voice is voice]
    return [plain(part) for piece in pieces for part in piece.text.split(" > ")]


def as_pressed(key: str) -> str:
    """Keys as a German keyboard names them."""
    key = OTHER_LETTER.get(key, key)
    return "+".join(KEYS.get(part, part) for part in key.split("+"))


def expected(words: list[str]) -> Iterator[set[str]]:
    """How each thing an English page names may be said in German."""
    for one in words:
        yield {as_pressed(one)} if KEY.fullmatch(one) else german().get(one, set())


def unmatched(page: HelpPage, other: HelpPage) -> list[str]:
    """What of the window one of the two pages names and the other does not."""
    left = []
    for section, same in zip(page.sections, other.sections, strict=True):
        said = Counter(named(same, Voice.STRONG))
        for one in expected(named(section, Voice.STRONG)):
            known = next((words for words in one if said[words]), None)
            if known is None:
                left.append(f"lacks one of {sorted(one)}")
            else:
                said[known] -= 1
        left += [f"names {words}" for words in said.elements()]
    return left


def test_every_page_has_its_german_page_and_no_other_is_there() -> None:
    files = {path.stem for path in resource("help", "de").glob("*.md")}
    assert files == set(PAGES)
    assert {page.group for page in load_guide("de")} == set(guide_words("de").groups.values())
    assert set(guide_words("de").groups) == {page.group for page in load_guide()}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_the_parts_of_the_english_one(name: str) -> None:
    page, other = page_named(name), page_named(name, "de")
    assert [one.anchor for one in other.sections] == [one.anchor for one in page.sections]
    for section, same in zip(page.sections, other.sections, strict=True):
        marks = [block.mark for block in section.blocks]
        assert [block.mark for block in same.blocks] == marks, section.title
        # Once translated, a text is neither the same nor a mere word.
        assert 0.6 < len(same.text) / len(section.text) < 2, section.title
        assert same.text != section.text
        assert len(named(same, Voice.SOFT)) == len(named(section, Voice.SOFT)), section.title
    text = resource("help", "de", f"{name}.md").read_text("utf-8")
    assert "<" not in text
    assert "](" not in text


@pytest.mark.parametrize("name", PAGES)
def test_a_page_names_what_the_german_window_shows(name: str) -> None:
    assert unmatched(page_named(name), page_named(name, "de")) == []


def test_a_wrong_name_would_be_found() -> None:
    assert unmatched(page_named("board"), page_named("board", "de")) == []
    assert len(unmatched(page_named("board"), page_named("board"))) > 20


def test_each_language_has_its_words_for_the_guide() -> None:
    day = date(2026, 3, 1)
    said = {language: guide_words(language).day_in_words(day) for language in LANGUAGES}
    assert said == {ENGLISH: "1 March 2026", "de": "1. März 2026"}
    assert [guide_words(language).language for language in LANGUAGES] == list(LANGUAGES)


def test_the_guide_is_printed_in_german() -> None:
    made = pypdf.PdfReader(io.BytesIO(guide_pdf("A4", date(2026, 11, 22), language="de")))
    texts = [page.extract_text() for page in made.pages]
    contents = texts[0].splitlines()
    assert contents[0] == "Kurzanleitung"
    for page in load_guide("de"):
        (line,) = [one for one in contents if re.fullmatch(rf"{page.title} ?\d+", one)]
        assert page.title in texts[int(line.removeprefix(page.title)) - 1]
    assert f"1 von {len(texts)}" in texts[0]
    assert "22. November 2026" in texts[0]
    assert str(made.root_object["/Lang"]) == "de"
    words = set(" ".join(texts).split())
    wanted = {word for page in load_guide("de") for s in page.sections for word in s.text.split()}
    assert wanted - words == set()
