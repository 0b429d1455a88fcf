"""The help pages as shipped: complete, and found in a coordinator's own words."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.resources import resource
from mentordesk.services.guide import (
    FIRST,
    load_guide,
    page_named,
    search_guide,
    stem,
)


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


@pytest.mark.parametrize(
    ("question", "page", "anchor"),
    [
        ("How do I take back an import?", "importing", "taking-an-import-back"),
        ("send an e-mail", "letters", "the-outbox"),
        ("delete a person", "privacy", "one-person"),
        ("same person twice", "applicants", "the-same-person-twice"),
        ("made by a newer version", "programme", "made-by-a-newer-mentordesk"),
        ("restore a backup", "backups", "restoring"),
        ("mistake, go back", "history", "going-back-further"),
        ("who is late with documents", "checklist", "who-owes-what"),
        ("make an invoice", "fees", "invoices-receipts-credit-notes"),
        ("excel", "reports", "saving"),
        ("forgot my password", "privacy", "the-password"),
        ("keep two people apart", "board", "rules-and-bans"),
        ("QR code", "verification", ""),
        ("shortcuts", "keyboard", ""),
        ("logo", "designs", "logo-signature-typefaces"),
    ],
)
def test_own_words_find_the_section(question: str, page: str, anchor: str) -> None:
    found = [(hit.page, hit.anchor) for hit in search_guide(question)]
    assert (page, anchor) in found[:3]


def test_nothing_is_found_for_nothing() -> None:
    assert search_guide("") == ()
    assert search_guide("xylophone") == ()
    assert len(search_guide("letter", most=2)) == 2


def test_a_hit_says_where_it_is() -> None:
    hit = search_guide("restore a backup")[0]
    assert hit.title == "Backups and restoring: Restoring"
    assert hit.snippet.startswith("Restore writes the backup")
    assert len(hit.snippet) <= 140


def test_synonyms_are_lists_of_words() -> None:
    groups = json.loads(resource("help", "synonyms.json").read_text("utf-8"))
    assert all(len(group) > 1 for group in groups)


@pytest.mark.parametrize(
    ("one", "other"), [("imports", "importing"), ("stopped", "stop"), ("copies", "copy")]
)
def test_endings_do_not_matter(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_question_is_answered_without_a_mistake(question: str) -> None:
    assert len(search_guide(question)) <= 12
