"""The search through the help: found in a coordinator's own words, in each language."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.services.guide import LANGUAGES, help_folder
from mentordesk.services.guide_search import search_guide, stem


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


@pytest.mark.parametrize(
    ("question", "page", "anchor"),
    [
        ("Wie nehme ich einen Import zurück?", "importing", "taking-an-import-back"),
        ("eine E-Mail senden", "letters", "the-outbox"),
        ("eine Person löschen", "privacy", "one-person"),
        ("dieselbe Person zweimal", "applicants", "the-same-person-twice"),
        ("von einer neueren Version", "programme", "made-by-a-newer-mentordesk"),
        ("Sicherung wiederherstellen", "backups", "restoring"),
        ("Fehler, weiter zurück", "history", "going-back-further"),
        ("Mahnung", "checklist", "who-owes-what"),
        ("Rechnung erstellen", "fees", "invoices-receipts-credit-notes"),
        ("Excel", "reports", "saving"),
        ("Passwort vergessen", "privacy", "the-password"),
        ("zwei Menschen auseinanderhalten", "board", "rules-and-bans"),
        ("QR-Code", "verification", ""),
        ("Kürzel", "keyboard", ""),
        ("Logo", "designs", "logo-signature-typefaces"),
    ],
)
def test_german_words_find_the_section(question: str, page: str, anchor: str) -> None:
    found = [(hit.page, hit.anchor) for hit in search_guide(question, "de")]
    assert (page, anchor) in found[:3]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("loeschen", "löschen"), ("GEBUEHR", "Gebühr"), ("schliessen", "schließen")],
)
def test_an_umlaut_may_be_typed_without_its_dots(typed: str, meant: str) -> None:
    assert search_guide(typed, "de") == search_guide(meant, "de") != ()


def test_a_part_of_a_word_is_found_in_german_only() -> None:
    assert ("letters", "making-drafts") in {(h.page, h.anchor) for h in search_guide("Serie", "de")}
    assert search_guide("Kürzel", "de")[0].title == "Die Tastatur"
    assert search_guide("board") != ()
    assert search_guide("oard") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_synonyms_are_lists_of_words(language: str) -> None:
    groups = json.loads((help_folder(language) / "synonyms.json").read_text("utf-8"))
    assert all(len(group) > 1 for group in groups)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("imports", "importing", "en"),
        ("stopped", "stop", "en"),
        ("copies", "copy", "en"),
        ("Briefe", "Briefen", "de"),
        ("Gebühren", "Gebühr", "de"),
        ("Sicherungen", "Sicherung", "de"),
    ],
)
def test_endings_do_not_matter(one: str, other: str, language: str) -> None:
    assert stem(one, language) == stem(other, language)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_question_is_answered_without_a_mistake(question: str, language: str) -> None:
    assert len(search_guide(question, language)) <= 12
