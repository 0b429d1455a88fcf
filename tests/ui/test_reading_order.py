"""Tab as one reads, also through what is made late; and the focus where its button was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.parts import clear
from mentordesk.ui.reading_order import ReadingDialogs, ReadingWindow, keep_focus, read, tab_as_read

BACKWARDS = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> ReadingWindow:
    made = ReadingWindow()
    qtbot.addWidget(made)
    return made


def middle(window: ReadingWindow) -> QWidget:
    """An empty page for a window."""
    page = QWidget()
    window.setCentralWidget(page)
    return page


def names(widgets: list[QWidget]) -> list[str]:
    return [one.objectName() or getattr(one, "text", str)() for one in widgets]


def walked(window: QWidget, first: QWidget, steps: int, *, back: bool = False) -> list[str]:
    """What Tab comes to from a widget on."""
    window.show()
    window.activateWindow()
    first.setFocus()
    QApplication.processEvents()  # the window has become the one in front
    modifier = BACKWARDS if back else Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    found: list[QWidget] = []
    for _ in range(steps):
        QTest.keyClick(held(window), key, modifier)
        found.append(held(window))
    return names(found)


def held(window: QWidget) -> QWidget:
    """What has the focus of a window."""
    found = window.focusWidget()
    assert found is not None
    return found


def test_what_is_made_late_comes_where_it_is_read(window: ReadingWindow) -> None:
    column = QVBoxLayout(middle(window))
    above, below = QPushButton("above"), QPushButton("below")
    column.addWidget(above)
    column.addWidget(below)
    column.insertWidget(1, QPushButton("late"))
    assert walked(window, above, 3) == ["late", "below", "above"]
    assert walked(window, above, 3, back=True) == ["below", "late", "above"]


def test_every_kind_of_layout_is_read_in_its_lines(window: ReadingWindow) -> None:
    column = QVBoxLayout(middle(window))
    grid, form, row = QGridLayout(), QFormLayout(), QHBoxLayout()
    for layout in (row, form, grid):
        column.insertLayout(0, layout)
    for cell in ((1, 1), (1, 0), (0, 1), (0, 0)):
        grid.addWidget(QPushButton(f"grid {cell[0]}{cell[1]}"), *cell)
    form.addRow("second", QLineEdit("form 1"))
    form.insertRow(0, "first", QLineEdit("form 0"))
    row.insertWidget(0, QPushButton("row 1"))
    row.insertWidget(0, QPushButton("row 0"))
    window.show()
    wanted = ["grid 00", "grid 01", "grid 10", "grid 11", "form 0", "form 1", "row 0", "row 1"]
    assert names(read(window)) == wanted
    assert walked(window, read(window)[0], 8) == [*wanted[1:], wanted[0]]


def test_panes_tabs_and_what_scrolls_are_read_too(window: ReadingWindow) -> None:
    split, tabs, scrolling = QSplitter(), QTabWidget(), QScrollArea()
    scrolling.setWidget(QPushButton("scrolled"))
    scrolling.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tabs.addTab(QPushButton("in front"), "one")
    tabs.addTab(QPushButton("behind"), "two")
    tabs.tabBar().setObjectName("tabs")
    split.addWidget(tabs)
    split.insertWidget(0, scrolling)
    window.setCentralWidget(split)
    window.show()
    assert names(read(window)) == ["scrolled", "tabs", "in front"]


def test_the_parts_of_a_field_are_no_stops_of_their_own(window: ReadingWindow) -> None:
    column = QVBoxLayout(middle(window))
    number, hidden, unread = QSpinBox(), QPushButton("hidden"), QPushButton("by pointer")
    number.setObjectName("number")
    unread.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for one in (number, hidden, unread, QLabel("words")):
        column.addWidget(one)
    hidden.hide()
    window.show()
    assert names(read(window)) == ["number"]


def test_in_order_nothing_is_moved(window: ReadingWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    column = QVBoxLayout(middle(window))
    for name in "abc":
        column.addWidget(QPushButton(name))
    window.show()
    tab_as_read(window)
    moved: list[object] = []
    monkeypatch.setattr(QWidget, "setTabOrder", lambda *two: moved.append(two))
    tab_as_read(window)
    assert moved == []


class Backwards(QDialog):
    """A dialog whose buttons were made in another order than they stand in."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.last = QPushButton("last")
        column.addWidget(self.last)
        for name in ("second", "first"):
            column.insertWidget(0, QPushButton(name))


def test_dialogs_of_ours_are_read_too(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Backwards, "__module__", "mentordesk.ui.made_up")
    order, dialog = ReadingDialogs(qapp), Backwards()
    qtbot.addWidget(dialog)
    try:
        assert walked(dialog, dialog.last, 2) == ["first", "second"]
    finally:
        order.deleteLater()


@pytest.fixture
def pane(window: ReadingWindow, qtbot: QtBot) -> QWidget:
    """A pane of a window with a list before it, in which buttons are made anew."""
    row = QHBoxLayout(middle(window))
    outer, made = QWidget(), QWidget()
    row.addWidget(QLineEdit("list"))
    row.addWidget(outer)
    outer.setObjectName("pane")
    outer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(outer).addWidget(made)
    QVBoxLayout(made)
    fill(made, "Tick: form", "Tick: resume", "Waive: resume")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def fill(pane: QWidget, *words: str) -> None:
    """Make the buttons of a pane anew."""
    layout = pane.layout()
    assert isinstance(layout, QVBoxLayout)
    clear(layout)
    for word in words:
        layout.addWidget(QPushButton(word))


def press(pane: QWidget, place: int) -> None:
    """Put the focus on one of the buttons."""
    read(pane)[place].setFocus()


def test_the_focus_comes_back_to_what_is_called_the_same(pane: QWidget, qtbot: QtBot) -> None:
    press(pane, 2)
    fill(pane, "Waive: resume", "Tick: form", "Tick: resume")
    qtbot.waitUntil(lambda: names([held(pane.window())]) == ["Waive: resume"])


def test_else_to_what_stands_in_the_same_place(pane: QWidget, qtbot: QtBot) -> None:
    press(pane, 1)
    fill(pane, "Tick: form", "Untick: resume")
    qtbot.waitUntil(lambda: names([held(pane.window())]) == ["Untick: resume"])


def test_else_to_the_last_and_where_nothing_is_left_to_the_pane(
    pane: QWidget, qtbot: QtBot
) -> None:
    press(pane, 2)
    fill(pane, "Other")
    qtbot.waitUntil(lambda: names([held(pane.window())]) == ["Other"])
    fill(pane)
    qtbot.waitUntil(lambda: names([held(pane.window())]) == ["pane"])


def test_who_works_elsewhere_or_went_on_is_left_alone(pane: QWidget) -> None:
    elsewhere = read(pane.window())[0]
    elsewhere.setFocus()
    fill(pane, "One", "Two")
    QApplication.processEvents()
    assert pane.window().focusWidget() is elsewhere
    press(pane, 0)
    fill(pane, "Three")
    elsewhere.setFocus()
    QApplication.processEvents()
    assert pane.window().focusWidget() is elsewhere


def test_what_belongs_to_nothing_keeps_nothing(qapp: QApplication) -> None:
    assert qapp.platformName()
    keep_focus(None)
    keep_focus(QWidget())
