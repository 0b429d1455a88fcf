"""The look follows theme, font and width: nothing is clipped, every card is drawn anew."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui import theme
from mentordesk.ui.board.compare import CompareDrawer
from mentordesk.ui.board.geometry import NARROWEST, MentorLayout, narrowest
from tests.ui.board.boards import FixedReckoning, mentee, mentor, small_board
from tests.ui.board.hands import Lists
from tests.ui.board.hostile import labels_of
from tests.ui.board.seated import Seated

PRIYA = small_board().mentees[0]
ZOE = small_board().mentors[3]


@pytest.fixture(params=[10.0, 14.0, 20.0])
def zoomed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QFont]:
    """The application in a larger typeface, as people who see badly have it."""
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(request.param)
    qapp.setFont(larger)
    yield larger
    qapp.setFont(before)


def whole(widget: QWidget) -> QRect:
    """A widget's place within its window."""
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def test_the_tab_follows_the_theme_at_once(seated: Seated, qapp: QApplication) -> None:
    light = seated.tab.grab().toImage()
    theme.apply(qapp, theme.Theme.DARK)
    dark = seated.tab.grab().toImage()
    assert light != dark
    assert dark.pixelColor(5, 5).lightness() < 90 < light.pixelColor(5, 5).lightness()
    theme.apply(qapp, theme.Theme.LIGHT)
    assert seated.tab.grab().toImage() == light


def test_the_theme_changes_while_something_is_carried(seated: Seated, qapp: QApplication) -> None:
    parts = seated.tab.parts
    parts.carrying.pick_up(tuple(parts.cards.mentees([seated.number("Priya Patel")])))
    light, drawn = parts.mentors.grab().toImage(), seated.drawn
    theme.apply(qapp, theme.Theme.DARK)
    assert parts.mentors.grab().toImage() != light
    assert seated.drawn == drawn
    parts.carrying.cancel()


def test_cards_grow_with_the_font(zoomed: QFont, lists: Lists) -> None:
    cell = lists.mentors.visualRect(lists.mentors.cards.index(0, 0))
    assert cell.height() == MentorLayout.of(lists.mentors.font(), 260).height
    layout = lists.mentors.pictures.layout
    assert layout.card.contains(layout.second)
    assert lists.mentors.font().pointSizeF() == pytest.approx(zoomed.pointSizeF(), abs=0.6)


def test_cards_are_wider_with_larger_text(zoomed: QFont, qtbot: QtBot) -> None:
    lists = Lists()
    qtbot.addWidget(lists)
    lists.resize(1400, 500)
    lists.show()
    line = MentorLayout.of(lists.mentors.font(), 260).line
    assert lists.mentors.pictures.layout.width >= 13 * line
    assert narrowest(zoomed) >= NARROWEST


def test_the_heading_of_the_waiting_has_room(zoomed: QFont, sit: Callable[[], Seated]) -> None:
    left = sit().tab.parts.left
    (heading,) = [one for one in labels_of(left) if one.text() == "Unmatched mentees"]
    assert heading.width() >= heading.fontMetrics().horizontalAdvance(heading.text())
    assert left.font().pointSizeF() == pytest.approx(zoomed.pointSizeF(), abs=0.6)


def test_every_button_of_the_drawer_has_room(zoomed: QFont, qtbot: QtBot) -> None:
    drawer = CompareDrawer()
    qtbot.addWidget(drawer)
    drawer.resize(290, 900)
    drawer.show()
    drawer.show_pair(PRIYA, ZOE, FixedReckoning().compare(1, 11), "Best other: Maya Singh 74")
    qtbot.wait(1)
    buttons = [b for b in drawer.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) >= 3
    for button in buttons:
        assert button.height() >= button.fontMetrics().height()
        assert drawer.rect().contains(whole(button))
    assert zoomed.pointSizeF() >= 10


@pytest.mark.parametrize("width", [250, 300, 400, 600])
def test_the_assign_button_names_as_much_as_there_is_room_for(width: int, qtbot: QtBot) -> None:
    drawer = CompareDrawer()
    qtbot.addWidget(drawer)
    drawer.resize(width, 700)
    drawer.show()
    long = mentor(9, "Bartholomew Featherstonehaugh-Cholmondeley von Hohenzollern")
    drawer.show_unscored(PRIYA, long)
    button = drawer.buttons.assign
    room = button.fontMetrics().horizontalAdvance(button.text())
    assert room <= button.width()
    assert button.text().startswith("&Assign to B")
    drawer.show_mentee(PRIYA)
    assert button.text() == "&Assign"


def test_a_wider_drawer_shows_more_of_the_name(qtbot: QtBot) -> None:
    drawer = CompareDrawer()
    qtbot.addWidget(drawer)
    drawer.show()
    drawer.show_unscored(PRIYA, mentor(9, "Bartholomew Featherstonehaugh-Cholmondeley"))
    lengths = []
    for width in (250, 330, 600):
        drawer.resize(width, 700)
        qtbot.wait(1)
        lengths.append(len(drawer.buttons.assign.text()))
    assert lengths == sorted(lengths)
    assert drawer.buttons.assign.text() == "&Assign to Bartholomew Featherstonehaugh-Cholmondeley"


@pytest.mark.parametrize("size", [(900, 500), (1280, 640), (1920, 900)])
def test_all_three_panes_are_in_sight(seated: Seated, size: tuple[int, int], qtbot: QtBot) -> None:
    seated.tab.resize(*size)
    qtbot.wait(1)
    parts = seated.tab.parts
    for pane in (parts.left, parts.middle, parts.drawer):
        assert pane.width() >= 150
        assert seated.tab.rect().contains(whole(pane).translated(-seated.tab.pos()))
    cell = parts.mentors.pictures.layout.width
    assert parts.mentors.viewport().width() // cell >= 1


def test_a_wide_window_has_more_columns(seated: Seated, qtbot: QtBot) -> None:
    view, columns = seated.tab.parts.mentors, []
    for width in (900, 1280, 1920):
        seated.tab.resize(width, 640)
        qtbot.wait(1)
        columns.append(view.viewport().width() // view.pictures.layout.width)
    assert columns == sorted(columns)
    assert columns[0] < columns[-1]


def test_nothing_lies_over_the_cards_while_carrying(seated: Seated) -> None:
    seated.drop("Priya Patel", "Zoe Walker")
    assert seated.tab.toast.isVisible()
    parts = seated.tab.parts
    parts.carrying.pick_up(tuple(parts.cards.mentees([seated.number("Liam Chen")])))
    assert not seated.tab.toast.isVisible()
    parts.carrying.cancel()
    assert not seated.tab.toast.isVisible()


def test_a_tooltip_is_there_for_what_a_card_cuts_off(lists: Lists) -> None:
    long = mentee(9, "Bartholomew " * 9, topics=tuple(f"Topic {n}" for n in range(30)))
    lists.waiting.cards.show((long,))
    from_card = lists.waiting.cards.tooltip(0)
    assert "Topic 29" in from_card
    assert long.name in from_card
