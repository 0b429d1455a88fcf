"""Boxes to tick of any question: whose they are, and what is ticked."""

import pytest

from mentordesk.spreadsheets.boxes import boxes_of, is_box, ticked_words
from mentordesk.spreadsheets.grids import CellValue


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("\u2612 Yes \u2610 No", ("Yes",)),
        ("\u2610 Yes \u2611 No", ("No",)),
        ("[x] Phone [ ] Zoom [X] In person", ("Phone", "In person")),
        ("\u2610 Yes \u2610 No", ()),
        ("Yes", None),
        ("", None),
    ],
)
def test_what_is_ticked_in_one_cell(text: str, chosen: tuple[str, ...] | None) -> None:
    assert ticked_words(text) == chosen


@pytest.mark.parametrize(
    ("value", "box"), [("\u2610 Exams", True), ("[ ] Exams", True), ("\u2612", False), (7, False)]
)
def test_a_box_goes_on_with_words(value: CellValue, box: bool) -> None:
    assert is_box(value) is box


def test_boxes_belong_to_the_label_above_or_to_the_left() -> None:
    cells: dict[tuple[int, int], CellValue] = {
        (1, 1): "Which topics?", (2, 1): "\u2612 Exams", (3, 1): "\u2610 Teams",
        (5, 1): "How to meet", (5, 2): "\u2610 Phone", (5, 3): "\u2612 Zoom",
    }  # fmt: skip
    above, left = boxes_of(cells, set())
    assert (above.label, above.chosen) == ((1, 1), ("Exams",))
    assert (left.label, left.chosen, left.places) == ((5, 1), ("Zoom",), ((5, 2), (5, 3)))


def test_a_single_box_and_boxes_without_a_label_are_left_alone() -> None:
    assert boxes_of({(1, 1): "I agree", (2, 1): "\u2612 Yes"}, set()) == ()
    assert boxes_of({(1, 1): "\u2612 A", (2, 1): "\u2610 B"}, set()) == ()
    used = {(2, 1), (3, 1)}
    cells: dict[tuple[int, int], CellValue] = {(1, 1): "Q", (2, 1): "\u2612 A", (3, 1): "\u2610 B"}
    assert boxes_of(cells, used) == ()
