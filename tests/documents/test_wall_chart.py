"""The wall chart: everybody is on it, states differ in words, blocks fit their pages."""

import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader

from mentordesk.documents.board_facts import ChartMentor, Holder, WallChart
from mentordesk.documents.paragraphs import in_lines
from mentordesk.documents.wall_chart import PAPERS, wall_chart
from mentordesk.domain.refusals import Refused
from tests.documents.reading import fonts, normal

DAY = date(2021, 6, 28)
RUTH = ChartMentor("Ruth Adams", "Public · Hobart, TAS", (Holder("Ana Souza", "draft"),), 1)


def chart(*mentors: ChartMentor, paper: str = "A4", **more: object) -> WallChart:
    made = WallChart("Mentoring Scheme", "2021 July", "Library Association", DAY, mentors)
    return WallChart(**{**vars(made), "paper": paper, **more})


def _placed(page: PageObject) -> list[tuple[str, tuple[int, int]]]:
    """The pieces of text of a page with where they stand, in points."""
    found: list[tuple[str, tuple[int, int]]] = []

    def keep(text: str, _cm: object, at: list[float], *_font: object) -> None:
        if text.strip():
            found.append((text.strip(), (round(at[4]), round(at[5]))))

    page.extract_text(visitor_text=keep)
    return found


def text_of(asked: WallChart) -> str:
    pages = PdfReader(io.BytesIO(wall_chart(asked))).pages
    return normal(" ".join(page.extract_text() for page in pages))


def test_mentors_mentees_states_and_free_places_are_on_it() -> None:
    text = text_of(chart(RUTH))
    for words in ("Mentoring Scheme", "Ruth Adams", "Public · Hobart, TAS", "Ana Souza", "draft"):
        assert words in text
    assert "free place" in text
    assert "28 June 2021" in text
    assert "1 of 1" in text


def test_each_state_is_a_word_and_a_pin_is_told() -> None:
    holders = tuple(Holder(f"M {s}", s, pinned=True) for s in ("draft", "confirmed", "active"))
    text = text_of(chart(ChartMentor("Ruth", "", holders)))
    assert "draft, pinned" in text
    assert "confirmed, pinned" in text
    assert "active, pinned" in text


def test_who_waits_is_named_with_the_reason() -> None:
    text = text_of(chart(RUTH, waiting=(("Bo Lee", "No mentor is possible for Bo Lee."),)))
    assert "Without a mentor: 1" in text
    assert "No mentor is possible for Bo Lee." in text


def test_every_column_of_those_who_wait_has_its_heading() -> None:
    waiting = tuple((f"Waits {n:02}", "because of this") for n in range(50))
    pages = PdfReader(io.BytesIO(wall_chart(chart(RUTH, waiting=waiting)))).pages
    told = [normal(page.extract_text()) for page in pages]
    columns = [
        len({place for part, (place, _) in parts if part.startswith("Waits")})
        for parts in map(_placed, pages)
    ]
    assert sum(columns) > 3  # more than a page of them
    assert told[0].count("Without a mentor: 50") == 1
    headings = [text.count("Without a mentor") for text in told]
    assert headings == columns
    assert sum(text.count("Without a mentor, continued") for text in told) == sum(columns) - 1


def test_a_column_that_begins_with_those_who_wait_is_headed_once() -> None:
    for mentors in range(5, 9):
        many = tuple(replace(RUTH, name=f"Ruth {n}") for n in range(mentors))
        text = text_of(chart(*many, waiting=(("Bo Lee", "because"),)))
        assert text.count("Without a mentor") == 1


@pytest.mark.parametrize("paper", PAPERS)
def test_the_page_lies(paper: str) -> None:
    (page,) = PdfReader(io.BytesIO(wall_chart(chart(RUTH, paper=paper)))).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
        PAPERS[paper], abs=0.01
    )
    assert page.mediabox.width > page.mediabox.height


def test_unknown_paper_is_refused() -> None:
    with pytest.raises(Refused, match="A3 or A4 or Tabloid or Letter"):
        wall_chart(chart(RUTH, paper="A5"))


def test_an_empty_board_is_a_page() -> None:
    assert "Mentoring Scheme" in text_of(chart())


def test_equal_charts_give_equal_bytes_and_every_face_is_embedded() -> None:
    made = wall_chart(chart(RUTH))
    assert made == wall_chart(chart(RUTH))
    assert all(fonts(made).values())


def test_a_mentor_with_thirty_mentees_goes_on_in_further_blocks() -> None:
    many = tuple(Holder(f"Mentee {n:02}", "draft") for n in range(30))
    text = text_of(chart(ChartMentor("Wide Open", "", many, 2)))
    assert all(f"Mentee {n:02}" in text for n in range(30))
    assert text.count("2 free places") == 1


def test_hostile_and_foreign_names_are_only_text() -> None:
    names = ("<b>Bold</b>", "陳美玲 May-Ling", "x" * 500)
    text = text_of(chart(*(ChartMentor(name, name, (Holder(name, "draft"),)) for name in names)))
    assert "<b>Bold</b>" in text
    assert "陳美玲" in text


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 12), max_size=60), st.integers(0, 30))
def test_nobody_is_lost_however_many_there_are(places: list[int], waiting: int) -> None:
    mentors = tuple(
        ChartMentor(
            f"Mentor{n:03}", "", tuple(Holder(f"M{n:03}x{k:02}", "draft") for k in range(p))
        )
        for n, p in enumerate(places)
    )
    asked = chart(*mentors, waiting=tuple((f"Waits{n:02}", "because") for n in range(waiting)))
    text = text_of(asked)
    for mentor in mentors:
        assert mentor.name in text
        assert all(held.name in text for held in mentor.holders)
    assert all(name in text for name, _ in asked.waiting)


@given(st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cc", "Cf"]), max_size=200))
def test_lines_fit_and_are_never_too_many(text: str) -> None:
    lines = in_lines(text, "Inter-Regular", 9, 100, 2)
    assert len(lines) <= 2
    assert all(line.width * 9 <= 100.01 for line in lines)
