"""The layout of cards: nothing overlaps, everything grows with the font, places can be hit."""

import itertools

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from mentordesk.ui.board.geometry import MenteeLayout, MentorLayout, bold, small
from tests.ui.board.boards import mentee, mentor

WIDTHS = (236, 260, 420)


@pytest.fixture(params=[9.0, 10.0, 14.0, 20.0])
def font(request: pytest.FixtureRequest, qapp: QApplication) -> QFont:
    font = QFont(qapp.font())
    font.setPointSizeF(request.param)
    return font


@pytest.mark.parametrize("width", WIDTHS)
def test_rows_of_a_mentors_card_stand_below_each_other(font: QFont, width: int) -> None:
    layout = MentorLayout.of(font, width)
    rows = [layout.name, layout.about, layout.places_row, layout.first, layout.second]
    for upper, lower in itertools.pairwise(rows):
        assert upper.bottom() <= lower.top()
    for row in rows:
        assert layout.card.contains(row)
    assert layout.card.contains(layout.pill)
    assert not layout.pill.intersects(layout.name)
    assert layout.card.bottom() <= layout.height


@pytest.mark.parametrize("places", range(1, 8))
def test_places_share_the_row_and_never_overlap(font: QFont, places: int) -> None:
    layout = MentorLayout.of(font, 260)
    boxes = [place.box for place in layout.places(mentor(1, "X", places))]
    assert len(boxes) == min(3, places)
    for left, right in itertools.pairwise(boxes):
        assert left.right() < right.left()
    assert boxes[-1].right() == pytest.approx(layout.places_row.right())


def test_many_places_are_summed_up_in_the_last_box(font: QFont) -> None:
    held = tuple(mentee(n, f"M{n}") for n in range(5))
    places = MentorLayout.of(font, 260).places(mentor(1, "X", 6, mentees=held))
    assert [place.mentee.name if place.mentee else place.more for place in places] == [
        "M0",
        "M1",
        4,
    ]


def test_more_mentees_than_places_are_all_counted(font: QFont) -> None:
    held = tuple(mentee(n, f"M{n}") for n in range(2))
    places = MentorLayout.of(font, 260).places(mentor(1, "X", 1, mentees=held))
    assert [place.mentee for place in places] == list(held)


def test_a_mentor_without_places_has_no_boxes(font: QFont) -> None:
    assert MentorLayout.of(font, 260).places(mentor(1, "X", 0)) == []


def test_the_mentee_under_the_pointer(font: QFont) -> None:
    layout = MentorLayout.of(font, 260)
    card = mentor(1, "X", 2, mentees=(mentee(7, "Grace"),))
    first, second = (place.box.center() for place in layout.places(card))
    found = layout.mentee_at(card, first)
    assert found is not None
    assert found.name == "Grace"
    assert layout.mentee_at(card, second) is None
    assert layout.mentee_at(card, QPointF(1, 1)) is None


def test_lines_of_a_mentees_card_stand_below_each_other(font: QFont) -> None:
    layout = MenteeLayout.of(font, 240)
    for number in (0, 1):
        assert layout.row(number).bottom() <= layout.row(number + 1).top() + 1
    assert layout.card.contains(layout.row(2))
    assert layout.card.contains(layout.grip)


def test_larger_text_makes_larger_cards(qapp: QApplication) -> None:
    font, larger = QFont(qapp.font()), QFont(qapp.font())
    font.setPointSizeF(10)
    larger.setPointSizeF(14)
    assert MentorLayout.of(larger, 260).height > MentorLayout.of(font, 260).height
    assert MenteeLayout.of(larger, 260).height > MenteeLayout.of(font, 260).height
    assert bold(font).bold()
    assert small(font).pointSizeF() < font.pointSizeF()
