"""The help pages as shipped: complete and whole; in English where a language lacks one."""

import shutil
from pathlib import Path

import pytest

from mentordesk.resources import resource
from mentordesk.services import guide
from mentordesk.services.guide import ENGLISH, FIRST, guide_words, load_guide, page_named


def test_every_file_stands_in_the_contents_once() -> None:
    names = [page.name for page in load_guide()]
    assert sorted(names) == sorted(path.stem for path in resource("help").glob("*.md"))
    assert len(set(names)) == len(names)
    assert names[0] == FIRST


@pytest.mark.parametrize("page", load_guide(), ids=lambda page: page.name)
def test_each_page_is_short_and_whole(page: object) -> None:
    one = page_named(page.name)  # type: ignore[attr-defined]
    anchors = [section.anchor for section in one.sections]
    assert len(set(anchors)) == len(anchors)
    assert all(section.blocks for section in one.sections)
    assert 40 <= len(" ".join(s.text for s in one.sections).split()) <= 420
    text = resource("help", f"{one.name}.md").read_text("utf-8")
    assert "<" not in text
    assert "](" not in text


def test_a_page_is_found_by_a_tabs_title() -> None:
    assert page_named("Board").title == "Board"
    assert page_named("nowhere").name == FIRST


def test_a_language_that_is_not_known_is_shown_in_english() -> None:
    assert load_guide("klingon") == load_guide()
    assert guide_words("klingon") == guide_words(ENGLISH)
    assert page_named("board", "klingon").title == "Board"


def test_a_page_that_a_language_lacks_is_shown_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = shutil.copytree(resource("help", "de"), tmp_path / "de")
    (german / "fees.md").unlink()
    monkeypatch.setattr(guide, "help_folder", lambda language: german.parent / language)
    pages = {page.name: page.title for page in guide._loaded.__wrapped__("de")}
    assert (pages["fees"], pages["cases"]) == ("Fees", "Vorfälle")
