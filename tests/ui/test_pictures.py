"""Pictures are drawn once, look like what is drawn in their place, and the oldest go first."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from mentordesk.ui.chips import HEIGHT, draw_chips
from mentordesk.ui.pictures import Drawing, Pictures
from mentordesk.ui.rows import Chip
from mentordesk.ui.tokens import LIGHT

PLACE = QPoint(7, 5), QSize(160, HEIGHT)
CHIPS = Chip("Ready", "good", "check"), Chip("Late", "warn"), Chip("and more than fits", "bad")


def paper(scale: float = 1.0) -> QPixmap:
    """A white page of 200 x 40 pixels of the screen's."""
    page = QPixmap(QSize(200, 40) * scale)
    page.setDevicePixelRatio(scale)
    page.fill(Qt.GlobalColor.white)
    return page


def chips(brush: QPainter) -> None:
    draw_chips(brush, QRect(QPoint(), PLACE[1]), CHIPS, LIGHT)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_picture_looks_like_what_is_drawn_there(scale: float, way: Qt.LayoutDirection) -> None:
    pictures, pages = Pictures(3), []
    for _ in range(2):
        page = paper(scale)
        painter = QPainter(page)
        painter.setLayoutDirection(way)
        pictures.paint(painter, PLACE, "chips", chips)
        painter.end()
        pages.append(page.toImage())
    drawn = paper(scale)
    painter = QPainter(drawn)
    painter.setLayoutDirection(way)
    painter.translate(PLACE[0])
    chips(painter)
    painter.end()
    assert pages[0] == pages[1]
    assert drawn.toImage() != paper(scale).toImage()
    differ = [
        (x, y)
        for x in range(drawn.width())
        for y in range(drawn.height())
        if _apart(
            pages[0].pixelColor(x, y).lightness(), drawn.toImage().pixelColor(x, y).lightness()
        )
    ]
    assert differ == []


def _apart(one: int, other: int) -> bool:
    """Whether two lightnesses (0..255) differ by more than what blending twice rounds away."""
    return abs(one - other) > 3


@pytest.mark.usefixtures("qapp")
def test_each_is_drawn_once_until_it_was_not_seen_for_long() -> None:
    page, drawn = paper(), list[str]()
    painter, pictures = QPainter(page), Pictures(2)

    def noted(shows: str) -> Drawing:
        return lambda _: drawn.append(shows)

    for shows in "abacab":
        pictures.paint(painter, PLACE, shows, noted(shows))
    assert "".join(drawn) == "abcb"
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pictures.paint(painter, PLACE, "b", lambda _: drawn.append("from the right"))
    pictures.paint(painter, (PLACE[0], QSize(9, 9)), "b", lambda _: drawn.append("narrow"))
    assert drawn[-2:] == ["from the right", "narrow"]
    pictures.forget()
    pictures.paint(painter, (PLACE[0], QSize(9, 9)), "b", lambda _: drawn.append("again"))
    assert drawn[-1] == "again"
    painter.end()


@pytest.mark.usefixtures("qapp")
def test_between_whole_pixels_everything_is_drawn_where_it_stands() -> None:
    page, drawn = paper(1.5), list[str]()
    painter, pictures = QPainter(page), Pictures(2)
    for _ in range(2):
        pictures.paint(painter, PLACE, "a", lambda _: drawn.append("a"))
    assert drawn == ["a", "a"]
    painter.end()
