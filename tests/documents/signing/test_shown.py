"""Whether a page shows a name: in every script a reader turns around, and not a similar one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.reading import read_pages
from mentordesk.documents.signing.shown import Shown, how_shown, shows_name
from tests.documents.samples import COMPLEX, HOSTILE, LATIN_AND_RELATED, LONG, certificate

NAMES = [*LATIN_AND_RELATED.values(), *COMPLEX.values(), *HOSTILE, LONG]


@pytest.mark.parametrize("design", ["Appreciation", "Heritage", "Contemporary"])
@pytest.mark.parametrize("name", NAMES)
def test_a_page_shows_the_name_that_was_printed(design: str, name: str) -> None:
    name = " ".join(name.split())
    (page,) = read_pages(book([certificate(name)], load_design(design)), "x.pdf")
    assert how_shown(page, name) is Shown.ALONE
    for other in (f"{name}a", f"{name} Smith", "Bo Lee"):
        assert how_shown(page, other) is Shown.NOT


@pytest.mark.parametrize("design", ["Appreciation", "Heritage", "Contemporary"])
@pytest.mark.parametrize("name", ["Ana Souza", "روث كوهين", LONG])
def test_a_word_before_or_after_the_name_is_seen(design: str, name: str) -> None:
    for forged in (f"Dr {name}", f"{name} PhD"):
        (page,) = read_pages(book([certificate(forged)], load_design(design)), "x.pdf")
        assert how_shown(page, name) is not Shown.ALONE


@pytest.mark.parametrize(
    ("words", "name", "shown"),
    [
        ("that Ana Souza, took part", "Ana Souza", True),
        ("that Souza Ana took part", "Ana Souza", True),
        ("that Anabel Souza took part", "Ana Souza", False),
        ("that Ana Sousa took part", "Ana Souza", False),
        ("that Ana took part", "Ana Ana", False),
        ("that Ana Maria Souza took part", "Ana Souza", False),
        ("for Ana of the Souza branch", "Ana Souza", False),
        ("that ana souza took part", "Ana Souza", False),
        ("that Zoe\u0308 took part", "Zo\u00eb", True),
        ("anything", "", True),
    ],
)
def test_word_by_word(words: str, name: str, shown: bool) -> None:
    assert shows_name(words, name) is shown


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_name_is_shown_by_any_text_that_holds_it_as_words(before: str, name: str) -> None:
    assert shows_name(f"{before} {name} and more", name)
