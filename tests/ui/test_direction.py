"""The window read from the right: what is painted by hand is turned round with the rest."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt, QTime
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QListWidgetItem
from pytestqt.qtbot import QtBot

from mentordesk.documents.chart_shapes import Bar, Curve, Drawing, Rule, Words
from mentordesk.matching.trade_off import Compromise
from mentordesk.ui.board.art import draw_heading, grip, one_line, pill
from mentordesk.ui.board.compare_rows import Bar as PartBar
from mentordesk.ui.board.geometry import MenteeLayout, MentorLayout
from mentordesk.ui.board.mentee_art import MenteeLook, draw_mentee
from mentordesk.ui.board.mentor_art import MentorLook, draw_mentor
from mentordesk.ui.day_fields import ClockField
from mentordesk.ui.direction import arrow, placed, turned, turned_point
from mentordesk.ui.letters.kinds import _COUNT, KindList
from mentordesk.ui.matching.curve import Curve as TradeOff
from mentordesk.ui.reports.charts import from_the_other_side
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.style import style_sheet
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import LIGHT
from tests.ui.board.boards import FITS, mentee, mentor
from tests.ui.board.hands import Lists

if TYPE_CHECKING:
    from mentordesk.matching.differences import Difference

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
Painting = Callable[[QPainter], None]


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(RIGHT)
    yield qapp
    qapp.setLayoutDirection(LEFT)


def painted(paint: Painting, width: int, height: int, way: Qt.LayoutDirection) -> QImage:
    """What is painted on an empty picture."""
    picture = QPixmap(width, height)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setLayoutDirection(way)
    paint(painter)
    painter.end()
    return picture.toImage()


def weight(image: QImage) -> tuple[int, int]:
    """How many points of a picture are not white in its left and in its right half."""
    halves = [0, 0]
    for x in range(image.width()):
        for y in range(image.height()):
            if image.pixelColor(x, y) != QColor("white"):
                halves[x * 2 >= image.width()] += 1
    return halves[0], halves[1]


@pytest.mark.parametrize(
    "paint",
    [
        lambda brush: one_line(brush, QRectF(5, 5, 190, 20), "Ana", LIGHT.ink, QFont()),
        lambda brush: grip(brush, QRectF(10, 10, 18, 18), LIGHT.ink),
        lambda brush: pill(brush, QRectF(5, 10, 60, 20), FITS[11], LIGHT, QFont()),
    ],
    ids=["line", "grip", "pill"],
)
def test_what_stands_at_the_left_stands_at_the_right(qapp: QApplication, paint: Painting) -> None:
    assert qapp.platformName()
    left, right = (weight(painted(paint, 200, 40, way)) for way in (LEFT, RIGHT))
    assert left[0] > 0 == left[1]
    assert right[1] > 0 == right[0]


def test_a_heading_has_its_line_at_the_other_side(qapp: QApplication) -> None:
    assert qapp.platformName()

    def paint(brush: QPainter) -> None:
        draw_heading(brush, QRectF(0, 0, 300, 40), "Public", LIGHT)

    left, right = (painted(paint, 300, 40, way) for way in (LEFT, RIGHT))
    middle = 22
    assert left.pixelColor(250, middle) == right.pixelColor(49, middle) == QColor(LIGHT.line)
    assert left.pixelColor(3, middle) == right.pixelColor(296, middle) == QColor("white")


def inked(image: QImage, colour: str) -> bool:
    """Whether a colour is anywhere in a picture."""
    wanted = QColor(colour)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y) == wanted for x, y in points)


def test_the_sign_of_a_card_stands_at_the_end_of_its_name(qapp: QApplication) -> None:
    layout = MenteeLayout.of(qapp.font(), 240)
    unready = MenteeLook(mentee(1, "A", ready=False))
    row = layout.row(0)
    here = QRectF(row.right() - 18, row.y() - 1, 20, 20)
    there = turned(here, 240)
    for way, sign, none in ((LEFT, here, there), (RIGHT, there, here)):
        image = painted(
            lambda brush: draw_mentee(brush, layout, unready, LIGHT), 240, layout.height, way
        )
        assert inked(image.copy(sign.toAlignedRect()), LIGHT.warn)
        assert not inked(image.copy(none.toAlignedRect()), LIGHT.warn)


def test_a_free_place_is_drawn_at_the_side_where_one_begins(qapp: QApplication) -> None:
    layout = MentorLayout.of(qapp.font(), 260)
    look = MentorLook(mentor(1, "Ana Silva", 3))
    left, right = (
        painted(lambda brush: draw_mentor(brush, layout, look, LIGHT), 260, layout.height, way)
        for way in (LEFT, RIGHT)
    )
    name = layout.name.toAlignedRect()
    assert weight(left.copy(name))[0] > weight(left.copy(name))[1]
    over = turned(layout.name, 260).toAlignedRect()
    assert weight(right.copy(over))[1] > weight(right.copy(over))[0]


def test_a_bar_grows_from_where_one_begins(qtbot: QtBot) -> None:
    bar = PartBar()
    qtbot.addWidget(bar)
    bar.resize(100, 6)
    bar.show_share(0.3)
    tokens = QColor(LIGHT.bar)
    for way, full, empty in ((LEFT, 10, 90), (RIGHT, 90, 10)):
        bar.setLayoutDirection(way)
        image = bar.grab().toImage()
        assert image.pixelColor(full, 3) == tokens
        assert image.pixelColor(empty, 3) != tokens


def test_a_chart_begins_at_the_right() -> None:
    drawing = Drawing(
        [Rule(20, 5, 80)],
        [Bar(20, 10, 15, 30, 0)],
        [Curve(((20, 1), (60, 2)), 0)],
        [Words("0", 18, 5, 9, "right"), Words("Jul", 27, 60, 9, "centre"), Words("a", 3, 9, 9)],
    )
    other = from_the_other_side(drawing, 100)
    assert [(one.x, one.width) for one in other.rules] == [(0, 80)]
    assert [(one.x, one.width) for one in other.bars] == [(65, 15)]
    assert list(other.curves[0].points) == [(80, 1), (40, 2)]
    assert [(one.x, one.align) for one in other.words] == [
        (82, "left"),
        (73, "centre"),
        (97, "right"),
    ]
    again = from_the_other_side(other, 100)
    assert again == drawing


def test_the_trade_off_has_its_axis_at_the_right(qtbot: QtBot) -> None:
    nothing = cast("Difference", None)
    answers = [Compromise(n, 3, 1500 - n, n, nothing, "") for n in (50, 60)]
    curve = TradeOff(answers)
    qtbot.addWidget(curve)
    room = QRectF(50, 10, 200, 100)
    assert curve._spots(room) == [QPointF(50, 10), QPointF(250, 110)]
    curve.setLayoutDirection(RIGHT)
    assert curve._spots(room) == [QPointF(250, 10), QPointF(50, 110)]


def test_arrows_and_points_go_the_other_way(from_right: QApplication) -> None:
    assert arrow() == "←"
    from_right.setLayoutDirection(LEFT)
    assert arrow() == "→"
    assert turned_point(QPointF(10, 3), 100) == QPointF(90, 3)
    assert turned(turned(QRectF(1, 2, 3, 4), 50), 50) == QRectF(1, 2, 3, 4)


def test_a_place_goes_by_the_picture_and_not_by_its_points(qapp: QApplication) -> None:
    picture = QPixmap(200, 40)
    picture.setDevicePixelRatio(2)
    painter = QPainter(picture)
    assert placed(painter, QRectF(0, 0, 30, 10)) == QRectF(0, 0, 30, 10)
    painter.setLayoutDirection(RIGHT)
    assert placed(painter, QRectF(0, 0, 30, 10)) == QRectF(70, 0, 30, 10)
    painter.end()
    assert qapp.platformName()


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_figures_and_latin_names_stand_where_the_words_do(
    qtbot: QtBot, from_right: QApplication, kind: type[PlainLabel]
) -> None:
    assert from_right.isRightToLeft()
    label = kind("24")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_slider_is_filled_from_where_it_begins(from_right: QApplication) -> None:
    assert "QSlider::add-page:horizontal {" in style_sheet(LIGHT, 10.0)
    from_right.setLayoutDirection(LEFT)
    assert "QSlider::sub-page:horizontal {" in style_sheet(LIGHT, 10.0)


def test_a_time_of_day_is_not_turned_round(qtbot: QtBot, from_right: QApplication) -> None:
    assert from_right.isRightToLeft()
    field = ClockField()
    qtbot.addWidget(field)
    field.setDisplayFormat("HH:mm")
    field.setTime(QTime(13, 5))
    assert field.text() == "13:05"


@pytest.mark.parametrize(("way", "x"), [(LEFT, 180), (RIGHT, 20)])
def test_the_count_of_a_kind_of_letter_does_not_lie_on_its_name(
    qtbot: QtBot, way: Qt.LayoutDirection, x: int
) -> None:
    kinds = KindList()
    qtbot.addWidget(kinds)
    item = QListWidgetItem("Fee", kinds)
    item.setData(_COUNT, 50)
    kinds.setLayoutDirection(way)
    kinds.resize(200, 60)
    kinds.show()
    image, middle = kinds.viewport().grab().toImage(), kinds.visualItemRect(item).center().y()
    tint = tokens_of(kinds.palette()).accent_tint
    places = [n for n in range(image.width()) if image.pixelColor(n, middle) == QColor(tint)]
    assert places
    assert abs(sum(places) / len(places) - x) < 30


@pytest.mark.parametrize("way", [LEFT, RIGHT])
def test_a_click_meets_the_place_that_is_drawn_there(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    lists = Lists()
    qtbot.addWidget(lists)
    view = lists.mentors
    view.setLayoutDirection(way)
    lists.show()
    index = view.cards.index(view.cards.row_of(12), 0)
    cell, card = view.visualRect(index), view.cards.card(index.row())
    assert card is not None
    for place in view.pictures.layout.places(card):
        box = place.box if way is LEFT else turned(place.box, cell.width())
        found = view.place_at(cell.topLeft() + box.center().toPoint())
        assert found == place
