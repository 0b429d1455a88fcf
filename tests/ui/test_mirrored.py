"""Who reads from the right: chips, badges of tabs and the window's direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from mentordesk.ui.chips import HEIGHT, chip_width, draw_chip, mirrored
from mentordesk.ui.rows import Chip
from mentordesk.ui.tab_strip import TabStrip
from mentordesk.ui.theme import tokens_of

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
ROOM = QRect(0, 0, 200, HEIGHT)


@pytest.fixture
def strip() -> Iterator[TabStrip]:
    one = TabStrip()
    one.add("Applicants", "people")
    one.add("Board", "board")
    one.set_badge(1, 24)
    one.resize(500, 44)
    yield one
    one.deleteLater()


def picture(direction: Qt.LayoutDirection) -> tuple[QImage, QRect]:
    """A chip at the beginning of a cell, as it is drawn, and its place read from the left."""
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    chip = Chip("Ready", "good", "check")
    place = QRect(11, 0, chip_width(chip, painter.fontMetrics()), HEIGHT)
    draw_chip(painter, mirrored(place, ROOM, painter), chip, tokens_of(QApplication.palette()))
    painter.end()
    return image, place


def coloured(image: QImage) -> tuple[int, int]:
    """The first and the last column in which something was drawn, in the middle of the height."""
    white = QImage(1, 1, image.format())
    white.fill(Qt.GlobalColor.white)
    blank, middle = white.pixel(0, 0), image.height() // 2
    found = [x for x in range(image.width()) if image.pixel(x, middle) != blank]
    return found[0], found[-1]


@pytest.mark.usefixtures("dressed")
def test_a_chip_stands_at_the_beginning_of_its_cell_on_either_side() -> None:
    image, place = picture(LEFT)
    first, last = coloured(image)
    assert abs(first - place.left()) <= 1
    mirror, _ = picture(RIGHT)
    assert coloured(mirror) == (ROOM.width() - 1 - last, ROOM.width() - 1 - first)


@pytest.mark.usefixtures("dressed")
def test_a_badge_is_never_on_its_tabs_words(strip: TabStrip) -> None:
    for direction in (LEFT, RIGHT):
        strip.setLayoutDirection(direction)
        strip.show()
        strip.grab()
        badge = strip.tabButton(1, TabStrip.ButtonPosition.RightSide)
        room = strip.tabRect(1)
        assert room.contains(badge.geometry().center())
        at_the_right = badge.geometry().center().x() > room.center().x()
        assert at_the_right is (direction is LEFT)
