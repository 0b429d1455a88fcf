"""Who reads from the right: chips, badges of tabs and the window's direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QStyle

from mentordesk.ui.chips import HEIGHT, chip_width, draw_chip, mirrored
from mentordesk.ui.icons import DIRECTED, give_icon, pixmap
from mentordesk.ui.overview.bars import ShareBar
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
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_place_is_turned_round_as_the_style_would(way: Qt.LayoutDirection) -> None:
    image = QImage(90, 30, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    room = QRect(7, 3, 60, 20)
    for place in (QRect(9, 4, 10, 5), room, QRect(0, 0, 90, 30), QRect(65, 22, 0, 0)):
        assert mirrored(place, room, painter) == QStyle.visualRect(way, room, place)
    painter.end()


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


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("qapp")
def test_what_points_along_the_line_points_the_other_way(request: pytest.FixtureRequest) -> None:
    names = ("chevron-left", "chevron-right", "undo", "redo", "trash", "clock")
    as_drawn = {name: pixmap(name, "#112233", 32).toImage() for name in names}
    request.getfixturevalue("from_right")
    for name, before in as_drawn.items():
        now = pixmap(name, "#112233", 32).toImage()
        turned = now.flipped(Qt.Orientation.Horizontal)
        assert (now == before) is (name not in DIRECTED), name
        assert alike(turned, before) or name not in DIRECTED, name


def alike(one: QImage, other: QImage) -> bool:
    """Whether two drawings are the same but for the softness of their edges."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    far = [
        at for at in places if abs(one.pixelColor(*at).alpha() - other.pixelColor(*at).alpha()) > 96
    ]
    return len(far) <= len(places) // 50


@pytest.mark.usefixtures("from_right")
def test_the_air_beside_a_buttons_icon_is_on_the_words_side() -> None:
    button = QPushButton("Save")
    give_icon(button, "save")
    drawn = button.icon().pixmap(button.iconSize()).toImage()
    empty = [
        all(drawn.pixelColor(x, y).alpha() == 0 for y in range(drawn.height())) for x in (0, 1)
    ]
    assert all(empty)


@pytest.mark.usefixtures("dressed")
def test_a_bar_grows_from_the_side_of_its_words() -> None:
    bar = ShareBar(0.25)
    bar.resize(200, 20)
    ink = QColor(tokens_of(QApplication.palette()).bar)
    for direction, place in ((LEFT, 20), (RIGHT, 180)):
        bar.setLayoutDirection(direction)
        image = bar.grab().toImage()
        assert image.pixelColor(place, 10) == ink
        assert image.pixelColor(200 - place, 10) != ink
