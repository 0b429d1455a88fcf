"""Statements of hours and service letters on the association's paper: complete, safe, the same."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from mentordesk.documents.preview import page_count
from mentordesk.documents.runs import MissingGlyph
from mentordesk.documents.service_letters import ServiceLetter, service_letter_book
from mentordesk.documents.statements import HoursLine, HoursStatement, statement_book
from mentordesk.documents.stationery import FOOT, MARGIN, Letterhead, broken
from mentordesk.domain.refusals import Refused
from tests.documents.reading import fonts, poppler_text, pypdf_text
from tests.documents.samples import COMPLEX, HOSTILE, LATIN_AND_RELATED, LONG

HEAD = Letterhead(
    "Harbour Library & Information Association",
    "Mentoring Scheme",
    date(2026, 11, 22),
    ("Thomas Okafor", "Coordinator"),
)
KINDS = ("contact", "preparation", "webinar")


def statement(name: str = "Ana Silva", count: int = 12, **changes: object) -> HoursStatement:
    lines = tuple(
        HoursLine(date(2025, 7, 1) + timedelta(days=at), KINDS[at % 3], f"matter {at}", 1.25)
        for at in range(count)
    )
    usual = HoursStatement(
        name, "mentee", "2025 July", date(2025, 7, 1), date(2026, 7, 1), lines, 36, 8
    )
    return replace(usual, **changes)  # type: ignore[arg-type]  # any field by its name


def letter(name: str = "Ana Silva", words: str = "took part in the scheme.") -> ServiceLetter:
    return ServiceLetter(name, f"Participation of {name}", (f"{name} {words}", "At their request."))


def ink(pdf: bytes, page: int = 0) -> list[float]:
    """How far the ink is from each edge, in points: left, top, right, foot."""
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = document[page].render(scale=2, grayscale=True).to_pil()
    box = drawn.point(lambda value: 255 if value < 240 else 0).getbbox()
    assert box is not None
    return [box[0] / 2, box[1] / 2, (drawn.width - box[2]) / 2, (drawn.height - box[3]) / 2]


def test_a_statement_says_everything(tmp_path: Path) -> None:
    pdf = statement_book([statement()], HEAD)
    text = poppler_text(pdf, tmp_path)
    for words in (
        "Ana Silva", "Mentee · 2025 July · 1 July 2025 to 1 July 2026", "15 hours in all",
        "5 of contact", "36 expected by now", "8 reflections counted", "Total 15.00",
        "expects 36 hours of a mentee", "stay private to their author", "Thomas Okafor",
        "Coordinator", "Matter 11", "12 July 2025",
    ):  # fmt: skip
        assert words in text, words
    assert statement_book([statement()], HEAD) == pdf
    assert all(fonts(pdf).values())


def test_what_nobody_counted_is_not_printed(tmp_path: Path) -> None:
    pdf = statement_book([statement(count=0, expected=None, reflections=None)], HEAD)
    text = poppler_text(pdf, tmp_path)
    assert "No hours are logged." in text
    assert "reflection" not in text
    assert "expect" not in text


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("count", [0, 1, 24, 29, 40, 41, 90, 200])
def test_every_line_stands_once_within_the_margins(paper: str, count: int) -> None:
    head = replace(HEAD, paper=paper)
    pdf = statement_book([statement(count=count)], head)
    texts = [pypdf_text(pdf, page) for page in range(page_count(pdf))]
    whole = " ".join(texts)
    assert [whole.count(f"Matter {at} ") for at in range(count)] == [1] * count
    assert whole.count("Thomas Okafor") == 1
    assert [f"Page {at}" in text for at, text in enumerate(texts, start=1)] == [True] * len(texts)
    for page in range(len(texts)):
        left, top, right, foot = ink(pdf, page)
        assert min(left, right) >= MARGIN - 1
        assert top > 20
        assert foot >= FOOT - 4


def test_many_people_are_bookmarked_and_begin_on_pages_of_their_own() -> None:
    names = [*LATIN_AND_RELATED.values(), *COMPLEX.values(), LONG]
    told: list[tuple[int, int]] = []
    pdf = statement_book(
        [statement(name) for name in names], HEAD, lambda done, of: told.append((done, of))
    )
    assert page_count(pdf) == len(names)
    with pypdfium2.PdfDocument(pdf) as document:
        assert [one.get_title() for one in document.get_toc()] == names
    assert told[-1] == (len(names), len(names))


@pytest.mark.parametrize("name", HOSTILE)
def test_markup_in_a_name_is_printed_as_it_is(name: str, tmp_path: Path) -> None:
    shown = " ".join(name.split())
    assert shown in poppler_text(statement_book([statement(name)], HEAD), tmp_path)
    assert shown in poppler_text(service_letter_book([letter(name)], HEAD), tmp_path)


def test_a_letter_says_what_was_written_and_who_signs(tmp_path: Path) -> None:
    pdf = service_letter_book([letter(), letter("Ruth Adams")], HEAD)
    assert page_count(pdf) == 2
    text = poppler_text(pdf, tmp_path)
    for words in (
        "22 November 2026", "To whom it may concern", "Participation of Ana Silva",
        "Ana Silva took part in the scheme.", "Yours sincerely", "Ruth Adams",
    ):  # fmt: skip
        assert words in text, words
    assert service_letter_book([letter(), letter("Ruth Adams")], HEAD) == pdf


def test_a_long_letter_is_set_smaller_and_then_refused() -> None:
    long = service_letter_book([letter(words="and more " * 150)], HEAD)
    assert page_count(long) == 1
    assert ink(long)[3] >= FOOT - 4
    with pytest.raises(Refused, match="too long for one page"):
        service_letter_book([letter(words="and more " * 900)], HEAD)


def test_what_cannot_be_printed_is_refused_with_the_person() -> None:
    with pytest.raises(MissingGlyph, match="U\\+2588"):
        statement_book([statement("Ana \u2588 Silva")], HEAD)
    with pytest.raises(MissingGlyph, match="Ana Silva"):
        service_letter_book([letter(words="\u2588")], HEAD)
    with pytest.raises(Refused, match="There is nobody"):
        statement_book([], HEAD)
    with pytest.raises(Refused, match="There is nobody"):
        service_letter_book([], HEAD)
    with pytest.raises(Refused, match="has no name"):
        statement_book([statement("\u200d ")], HEAD)
    with pytest.raises(Refused, match="A4 and Letter, not A3"):
        statement_book([statement()], replace(HEAD, paper="A3"))


def test_words_are_broken_to_the_width_and_none_is_lost() -> None:
    text = "a few words and " + "x" * 300 + " and an end"
    lines = broken(text, "Inter-Regular", 10, 200)
    assert all(line.width * 10 <= 200 + 0.01 for line in lines)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())
