"""Fillable PDFs piece by piece: names as words, what is printed beside a field, boxes in lists."""

import io

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from mentordesk.spreadsheets.asked import (
    Asked,
    Box,
    answer_of,
    as_grid,
    boxes_in,
    is_agreement,
    is_known,
    is_tick,
    lines_of_boxes,
    strength,
    without_number,
)
from mentordesk.spreadsheets.pdf_names import words_of_name
from mentordesk.spreadsheets.pdf_print import Printed, above, left_of, printed_on, right_of


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("form1[0].#subform[0].txtFirstName[0]", "First Name"),
        ("Text1", ""),
        ("Check Box 12", ""),
        ("given_name", "given name"),
        ("e-mail", "e mail"),
        ("topmostSubform[0].Page1[0].Mentor2", "Mentor"),
        ("chk agree", "agree"),
        ("", ""),
    ],
)
def test_a_fields_name_as_words(name: str, words: str) -> None:
    assert words_of_name(name) == words


@given(st.text(max_size=60))
def test_any_name_gives_some_words(name: str) -> None:
    assert "[" not in words_of_name("a.b[0]." + "x")
    assert isinstance(words_of_name(name), str)


FIELD = (200.0, 500.0, 300.0, 514.0)
"""Left, bottom, right, top of a field in the middle of a page."""


def piece(left: float, bottom: float, text: str, width: float = 60.0) -> Printed:
    return Printed(0, (left, bottom, left + width, bottom + 10), text)


def test_the_label_is_the_nearest_before_the_field() -> None:
    lines = [piece(40, 502, "Part 1"), piece(130, 502, "Name"), piece(130, 470, "Other line")]
    found = left_of(FIELD, lines)
    assert found is not None
    assert found.text == "Name"
    assert left_of(FIELD, [piece(130, 600, "far above")]) is None


def test_an_options_words_stand_behind_its_box() -> None:
    box = (200.0, 500.0, 210.0, 510.0)
    found = right_of(box, [piece(214, 500, "Video call"), piece(300, 500, "Phone")])
    assert found is not None
    assert found.text == "Video call"
    assert right_of(box, [piece(300, 500, "Phone")]) is None


def test_a_heading_stands_over_its_field() -> None:
    lines = [piece(200, 516, "E-mail address"), piece(200, 560, "Section")]
    found = above(FIELD, lines)
    assert found is not None
    assert found.text == "E-mail address"
    assert above(FIELD, [piece(200, 560, "Section")]) is None


def page(*words: tuple[float, float, str]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(400, 600))
    for left, bottom, text in words:
        canvas.drawString(left, bottom, text)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_printed_words_are_joined_to_lines() -> None:
    found = printed_on(page((50, 500, "Your name"), (50, 460, "Your city")), {})
    assert [line.text for line in found] == ["Your name", "Your city"]
    assert found[0].middle > found[1].middle


def test_words_on_both_sides_of_a_field_stay_apart() -> None:
    data = page((50, 500, "From"), (84, 500, "until"))
    whole = printed_on(data, {})
    width = pypdfium2.PdfDocument(data)[0].get_width()
    assert width == 400
    cut = printed_on(data, {0: [(76.0, 495.0, 83.0, 515.0)]})
    assert len(cut) >= len(whole)
    assert {line.text for line in cut} >= {"From", "until"}


def test_what_is_no_pdf_has_nothing_printed() -> None:
    assert printed_on(b"%PDF-1.4 nonsense", {}) == []


def test_lines_become_the_cells_of_a_form() -> None:
    lines = [
        Asked("", "Application form", "page 1"),
        Asked("1. Given name", "Ana", "field A"),
        Asked("E-mail?", "", "field B"),
    ]
    grid = as_grid(lines, None)
    assert grid.rows == {
        1: {1: "Application form"},
        2: {2: "Given name:", 3: "Ana"},
        3: {2: "E-mail?"},
    }
    assert grid.places[2, 3] == "field A"


def test_a_number_before_a_question_is_no_part_of_it() -> None:
    assert without_number("(3) Given\n name") == "Given name"
    assert without_number("Q12. City") == "City"
    assert without_number("2021") == "2021"


def test_what_we_know_of_a_label() -> None:
    assert is_known("E-mail address")
    assert not is_known("Colour of the door")
    assert strength("") == 0
    assert is_agreement("I agree to the Code of Conduct")
    assert not is_agreement("City")


@pytest.mark.parametrize(
    ("text", "before", "boxes"),
    [
        ("no box", "no box", []),
        ("Modes: ☒ Phone ☐ Video", "Modes:", [Box("Phone", True), Box("Video", False)]),
        ("[x] Yes [ ] No", "", [Box("Yes", True), Box("No", False)]),
        ("Phone ☑ Video □", "", [Box("Phone", True), Box("Video", False)]),
    ],
)
def test_boxes_in_a_line(text: str, before: str, boxes: list[Box]) -> None:
    assert boxes_in(text) == (before, boxes)


def test_ticks() -> None:
    assert [is_tick(mark) for mark in ("☒", "☐", "[x]", "[ ]", "( )")] == [
        True,
        False,
        True,
        False,
        False,
    ]
    assert answer_of([Box("a", True), Box("b", False), Box("c", True)]) == "a; c"


def test_a_list_is_one_answer_and_sentences_are_their_own() -> None:
    boxes = [Box("Phone", True), Box("I agree to the Code of Conduct", True), Box("Video", False)]
    lines = lines_of_boxes("How would you like to meet?", boxes, "field m")
    assert lines[0] == Asked("How would you like to meet?", "Phone", "field m")
    assert lines[1] == Asked("I agree to the Code of Conduct", "Yes", "field m")


def test_a_box_alone_is_yes_or_no() -> None:
    assert lines_of_boxes("Retired", [Box("", False)], "f") == [Asked("Retired", "No", "f")]
    assert lines_of_boxes("", [Box("Retired", True)], "f") == [Asked("Retired", "Yes", "f")]
    assert lines_of_boxes("", [Box("a", True), Box("b", False)], "f") == [
        Asked("", "☒ a", "f"),
        Asked("", "☐ b", "f"),
    ]
