"""Panes side by side: wider in a wide window, and as somebody divided them by hand from then on."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.panes import Panes, widened
from mentordesk.ui.settings import Settings


def made(settings: Settings, qtbot: QtBot, width: int) -> tuple[QWidget, Panes]:
    """Three panes on a page of a width; the middle one takes the rest."""
    split = Panes("test.panes", settings)
    split.add(QLabel("left"), 250, 350)
    split.add(QLabel("middle"))
    split.add(QLabel("right"), 280, 320)
    split.begin()
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(split)
    qtbot.addWidget(page)
    page.show()
    widen(page, width)
    return page, split


def widen(page: QWidget, width: int) -> None:
    page.resize(width, 400)
    QApplication.processEvents()


def test_a_pane_grows_from_a_usual_to_a_wide_window() -> None:
    assert [widened(250, 350, window) for window in (800, 1280, 1600, 1920, 2560)] == [
        250,
        250,
        300,
        350,
        350,
    ]


def test_a_wide_window_makes_the_side_panes_wider(settings: Settings, qtbot: QtBot) -> None:
    page, split = made(settings, qtbot, 1280)
    assert (split.sizes()[0], split.sizes()[2]) == (250, 280)
    widen(page, 1920)
    assert (split.sizes()[0], split.sizes()[2]) == (350, 320)
    assert sum(split.sizes()) == 1920 - 2 * split.handleWidth()
    widen(page, 1280)
    assert split.sizes()[0] == 250


def test_what_was_divided_by_hand_stays(settings: Settings, qtbot: QtBot) -> None:
    page, split = made(settings, qtbot, 1280)
    split.setSizes([300, 700, 278])
    split.splitterMoved.emit(300, 1)
    widen(page, 1920)
    assert split.sizes()[0] == 300
    page.close()
    _, again = made(settings, qtbot, 1920)
    assert again.sizes()[0] == 300
