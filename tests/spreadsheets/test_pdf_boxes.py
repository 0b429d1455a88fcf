"""Check boxes and radio groups of a PDF: whose words they have, and which belong together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spreadsheets.asked import Asked
from mentordesk.spreadsheets.pdf_boxes import box_lines, radio_lines
from mentordesk.spreadsheets.pdf_fields import PdfField, Widget
from mentordesk.spreadsheets.pdf_print import Printed

TOP = 700.0


def printed(left: float, line: int, text: str, page: int = 0) -> Printed:
    """Words on a line of the page (20 points each, from the top)."""
    bottom = TOP - 20 * line
    return Printed(page, (left, bottom, left + 6 * len(text), bottom + 10), text)


def widget(left: float, line: int, state: str = "Yes", page: int = 0) -> Widget:
    """A box of ten points on a line of the page."""
    bottom = TOP - 20 * line
    return Widget(page, (left, bottom, left + 10, bottom + 10), state)


def box(name: str, line: int, state: str = "Yes", *, on: bool = False, tip: str = "") -> PdfField:
    """One check box at the left of a line."""
    chosen = (state,) if on else ()
    return PdfField(name, tip, "boxes", chosen=chosen, widgets=[widget(60, line, state)])


def radio(name: str, states: tuple[str, ...], chosen: tuple[str, ...], tip: str = "") -> PdfField:
    """A group of boxes, one below another."""
    places = [widget(60, line, state) for line, state in enumerate(states)]
    return PdfField(name, tip, "boxes", chosen=chosen, radio=True, widgets=places)


@pytest.mark.parametrize(
    ("chosen", "answer"),
    [((), ""), (("1",), "Video"), (("2",), "Phone"), (("1", "2"), "Video; Phone"), (("9",), "9")],
)
def test_a_group_with_bare_states_has_the_words_beside_its_boxes(
    chosen: tuple[str, ...], answer: str
) -> None:
    page = [printed(75, 0, "Video"), printed(75, 1, "Phone")]
    (line,) = radio_lines(radio("g", ("1", "2"), chosen, "Contact mode"), page)
    assert line == Asked("Contact mode", answer, "field g")


def test_a_groups_own_states_and_options_come_before_what_is_printed() -> None:
    page = [printed(75, 0, "printed"), printed(75, 1, "printed too")]
    named = radio("g", ("Video", "Phone"), ("Phone",), "Contact mode")
    assert radio_lines(named, page)[0].answer == "Phone"
    named.options = (("Video", "By video"), ("Phone", "By telephone"))
    assert radio_lines(named, page)[0].answer == "By telephone"


def test_a_group_on_another_page_does_not_take_words_from_the_first() -> None:
    one = radio("g", ("1", "2"), ("1",), "Contact mode")
    assert radio_lines(one, [printed(75, 0, "Video", page=1)])[0].answer == "1"


def test_a_group_nobody_named_is_called_by_its_field() -> None:
    (line,) = radio_lines(radio("Text1", ("A", "B"), ("A",)), [])
    assert (line.label, line.answer) == ("Text1", "A")


def test_boxes_below_a_heading_are_one_answer() -> None:
    page = [
        printed(60, 0, "Preferred contact modes"),
        printed(75, 1, "Video"), printed(75, 2, "Phone"), printed(75, 3, "Email"),
    ]  # fmt: skip
    boxes = [box("mode1", 1, on=True), box("mode2", 2), box("mode3", 3, on=True)]
    (line,) = box_lines(boxes, page)
    assert line.label == "Preferred contact modes"
    assert "Video" in line.answer
    assert "Email" in line.answer
    assert "Phone" not in line.answer
    assert line.place == "field mode1 to mode3"


def test_a_sentence_to_agree_to_stands_by_itself_within_a_list() -> None:
    page = [printed(75, 1, "Video"), printed(75, 3, "Phone")]
    agreed = box("agree", 2, on=True, tip="I agree to the code of conduct")
    lines = list(box_lines([box("mode1", 1, on=True), agreed, box("mode2", 3)], page))
    assert ("I agree to the code of conduct", "Yes") in [(one.label, one.answer) for one in lines]
    assert not any("code of conduct" in one.answer for one in lines)


def test_a_tooltip_may_name_the_list_and_the_option() -> None:
    boxes = [
        box("a", 1, on=True, tip="Contact mode: Video"),
        box("b", 2, tip="Contact mode: Phone"),
    ]
    lines = list(box_lines(boxes, []))
    assert {line.label for line in lines} == {"Contact mode"}
    assert [line.answer for line in lines if line.answer] == ["Video"]


def test_a_box_without_words_anywhere_is_called_by_its_state_or_name() -> None:
    (by_state,) = box_lines([box("x1", 1, "Cataloguing", on=True)], [])
    assert (by_state.label, by_state.answer) == ("Cataloguing", "Yes")
    (by_name,) = box_lines([box("public_library", 1)], [])
    assert (by_name.label, by_name.answer) == ("public library", "No")


def test_no_boxes_are_no_lines() -> None:
    assert list(box_lines([], [printed(60, 0, "Video")])) == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["mode1", "mode2", "area[0]", "agree", "Check Box 3", "a.b.c"]),
            st.sampled_from(["Yes", "On", "1", "Video", "Cataloguing"]),
            st.booleans(),
            st.sampled_from(["", "Contact mode: Phone", "I agree to the code of conduct", "Zebra"]),
        ),
        max_size=7,
    ),
    st.lists(st.sampled_from(["Video", "Phone", "Contact modes", "Zebra"]), max_size=7),
)
def test_no_tick_is_lost_and_none_is_made_up(
    found: list[tuple[str, str, bool, str]], words: list[str]
) -> None:
    boxes = [
        box(name, line, state, on=on, tip=tip) for line, (name, state, on, tip) in enumerate(found)
    ]
    page = [printed(75, line, text) for line, text in enumerate(words)]
    lines = list(box_lines(boxes, page))
    assert bool(lines) == bool(boxes)
    said = [one for one in lines if one.answer not in {"", "No"} and one.answer[0] != "\u2610"]
    assert bool(said) == any(one.chosen for one in boxes)
    assert all(one.place.startswith("field ") for one in lines)
    assert len(lines) <= len(boxes)
