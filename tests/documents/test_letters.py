"""Letters on paper: a page each, long ones overleaf, every script, nothing interpreted."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from mentordesk.documents.letters import LetterPage, letter_book
from mentordesk.domain.refusals import Refused

DAY = date(2021, 8, 20)
PLAIN = LetterPage(
    "Library Association",
    "Mentoring Scheme",
    "Ana Souza",
    "20 August 2021",
    "Your mentor is Ruth Adams",
    "Dear Ana,\n\nWe are glad.\n- one\n- two\n\nWith kind regards\nLibrary Association\n",
)


def pages(*letters: LetterPage) -> list[str]:
    reader = PdfReader(io.BytesIO(letter_book(letters, DAY)))
    return [page.extract_text() for page in reader.pages]


def test_each_letter_has_a_page_with_everything_on_it() -> None:
    first, second = pages(PLAIN, replace(PLAIN, name="Chi Lam"))
    for words in ("Library Association", "Ana Souza", "20 August 2021", "Your mentor is", "- two"):
        assert words in first
    assert "Chi Lam" in second
    assert letter_book([PLAIN], DAY) == letter_book([PLAIN], DAY)


def test_a_long_letter_goes_on_overleaf_and_loses_no_word() -> None:
    words = [f"word{number}" for number in range(2_000)]
    texts = pages(replace(PLAIN, body=" ".join(words)))
    assert len(texts) > 1
    found = " ".join(texts)
    assert [one for one in words if one not in found] == []


def test_a_letter_that_nearly_fits_is_set_smaller() -> None:
    body = "\n".join(f"Line {number}" for number in range(42))
    assert len(pages(replace(PLAIN, body=body))) == 1


@pytest.mark.parametrize("name", ["陳 美玲", "Ngaire Te Āwhina", "<b>Bold</b> & Co", "x" * 300])
def test_any_name_is_only_a_name(name: str) -> None:
    (text,) = pages(replace(PLAIN, name=name))
    assert name[:5] in text


def test_a_link_wider_than_the_page_is_cut_into_lines() -> None:
    link = "https://example.org/" + "a" * 400
    (text,) = pages(replace(PLAIN, body=link))
    assert link in text.replace("\n", "")


def test_a_character_nobody_can_draw_names_the_person() -> None:
    with pytest.raises(Refused, match="letter to Ana Souza holds"):
        letter_book([replace(PLAIN, body="Dear \U0001f600")], DAY)
    with pytest.raises(Refused, match="no letter to print"):
        letter_book([], DAY)
