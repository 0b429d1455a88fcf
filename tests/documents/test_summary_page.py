"""The one-page summary: it fits, it says every figure, hostile and long names do no harm."""

import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from mentordesk.documents.summary_charts import fitted
from mentordesk.documents.summary_facts import Panel, Series, SummaryPage
from mentordesk.documents.summary_page import draw

KINDS = ("columns", "bars", "stacked", "grouped", "lines")


def page_with(*panels: Panel, title: str = "Mentoring Scheme") -> SummaryPage:
    figures = (("38", "participants"), ("19", "pairs"))
    day, notes = date(2022, 7, 18), ("Note.",)
    return SummaryPage(title, "2021 July", "Library Association", day, figures, panels, notes)


def text_of(page: SummaryPage) -> str:
    (only,) = PdfReader(io.BytesIO(draw(page))).pages
    return only.extract_text()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_chart_says_its_names_and_values(kind: str) -> None:
    series = (Series("Mentees", (17, 4)), Series("Mentors", (13, 9)))
    text = text_of(page_with(Panel("By sector", "All", ("Public", "Law"), series, kind)))
    assert "By sector" in text
    assert "Public" in text
    shown = {"bars": "30", "stacked": "30", "lines": "9"}.get(kind, "13")
    assert shown in text


def test_names_beyond_twelve_are_summed_up() -> None:
    names = tuple(f"Sector {number}" for number in range(20))
    text = text_of(page_with(Panel("x", "y", names, (Series("", tuple(range(1, 21))),), "bars")))
    assert "Others" in text
    assert str(sum(range(12, 21))) in text
    assert "Sector 11" not in text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("values", [(), (0, 0)])
def test_nothing_to_show_is_said(kind: str, values: tuple[int, ...]) -> None:
    panel = Panel("x", "y", ("a", "b")[: len(values)], (Series("", values),), kind)
    assert "Nothing to show yet" in text_of(page_with(panel))


def test_no_markup_is_read_and_other_scripts_are_drawn() -> None:
    names = ("<b>Bold</b>", "公共图书馆", "=cmd")
    text = text_of(page_with(Panel("x", "y", names, (Series("", (1, 2, 3)),), "bars")))
    assert "<b>Bold</b>" in text
    assert "公共图书馆" in text


def test_equal_pages_give_equal_bytes_and_one_page_holds_six_panels() -> None:
    panel = Panel("x", "y", ("a",), (Series("", (1,)),))
    assert draw(page_with(*[panel] * 8)) == draw(page_with(*[panel] * 8))


@given(st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cc", "Cf"]), max_size=90))
def test_a_fitted_line_is_never_wider_than_its_place(text: str) -> None:
    line, size = fitted(text, "Inter-Regular", (10, 6), 120)
    assert line.width * size <= 120.001
    assert 6 <= size <= 10


@settings(max_examples=25)
@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=14), st.sampled_from(KINDS))
def test_any_values_can_be_drawn(values: list[int], kind: str) -> None:
    names = tuple(f"n{number}" for number in range(len(values)))
    panel = Panel("x", "y", names, (Series("A", tuple(values)), Series("B", tuple(values))), kind)
    assert draw(page_with(panel)).startswith(b"%PDF")
