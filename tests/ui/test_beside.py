"""A list and its pane: side by side where there is room, else one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.beside import Beside
from mentordesk.ui.settings import Settings


def made(settings: Settings, qtbot: QtBot) -> tuple[QWidget, Beside]:
    left, right = QLabel("a list"), QLabel("a pane")
    left.setMinimumWidth(500)
    right.setMinimumWidth(300)
    split = Beside(left, right, "test", settings)
    page = QWidget()  # a splitter that is a window itself never becomes narrower than its parts
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(split)
    qtbot.addWidget(page)
    page.show()
    widen(page, 1000)
    return page, split


def widen(page: QWidget, width: int) -> None:
    page.resize(width, 600)
    QApplication.processEvents()


def test_a_narrow_window_puts_the_pane_below(settings: Settings, qtbot: QtBot) -> None:
    page, split = made(settings, qtbot)
    assert split.orientation() is Qt.Orientation.Horizontal
    widen(page, 700)
    assert split.orientation() is Qt.Orientation.Vertical
    assert split.minimumSizeHint().width() <= 500
    widen(page, 1000)
    assert split.orientation() is Qt.Orientation.Horizontal


def test_each_way_keeps_its_own_division(settings: Settings, qtbot: QtBot) -> None:
    page, split = made(settings, qtbot)
    split.setSizes([600, 399])
    split.splitterMoved.emit(600, 1)
    widen(page, 700)
    split.setSizes([200, 399])
    split.splitterMoved.emit(200, 1)
    other, again = made(settings, qtbot)
    assert abs(again.sizes()[0] - 600) <= 2
    widen(other, 700)
    assert abs(again.sizes()[0] - 200) <= 2


def test_a_wide_window_gives_the_pane_more(settings: Settings, qtbot: QtBot) -> None:
    """Until somebody divides the two by hand."""
    page, split = made(settings, qtbot)
    widen(page, 1280)
    usual = split.sizes()[1]
    widen(page, 1920)
    assert split.sizes()[1] == usual + 100
    split.setSizes([1519, 400])
    split.splitterMoved.emit(1519, 1)
    widen(page, 1918)
    assert split.sizes()[1] == 400
