"""A small window, larger letters, keys that work everywhere, type-ahead."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.importing.dialog import ImportDialog
from tests.ui.whole.office import FINISHED, OPEN, RUNNING, TITLES, Office
from tests.ui.whole.walking_widgets import _make


@pytest.mark.parametrize("title", TITLES)
def test_a_window_of_1024_by_700_is_enough(library: Office, title: str) -> None:
    for intake in (OPEN, RUNNING, "2026 February", FINISHED):
        library.show(title, intake)
        QApplication.processEvents()
        least = library.window.minimumSizeHint()
        assert least.width() <= 1024, intake
        assert least.height() <= 700, intake
    library.window.resize(1024, 700)
    QApplication.processEvents()
    assert library.window.width() == 1024
    assert library.window.height() == 700


@pytest.mark.parametrize("title", TITLES)
def test_buttons_are_wide_enough_for_their_words(library: Office, title: str) -> None:
    library.window.resize(1024, 700)
    tab = library.show(title, RUNNING)
    QApplication.processEvents()
    for one in tab.findChildren(QAbstractButton):
        if one.isVisible() and one.text():
            words = one.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, one.text())
            assert one.width() >= words.width(), one.text()
            assert one.height() >= words.height(), one.text()


def test_every_menu_action_has_words_and_no_shortcut_twice(library: Office) -> None:
    actions: list[QAction] = []
    for menu in library.window.menu_actions.menus.values():
        actions += [one for one in menu.actions() if not one.isSeparator()]
    assert all(one.text().strip() for one in actions)
    keys = [one.shortcut().toString() for one in actions if not one.shortcut().isEmpty()]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    assert {f"Ctrl+{n}" for n in range(1, 9)} <= set(keys)


def test_ctrl_digits_show_the_pages(office: Office, qtbot: QtBot) -> None:
    office.window.activateWindow()
    qtbot.waitUntil(office.window.isActiveWindow)
    for place, title in enumerate(TITLES):
        key = Qt.Key(Qt.Key.Key_1.value + place)
        QTest.keyClick(office.window, key, Qt.KeyboardModifier.ControlModifier)
        front, focus = office.place.pages.front, office.window.focusWidget()
        assert front.title == title
        assert focus is front or front.isAncestorOf(focus)


def test_ctrl_f_goes_to_the_search(office: Office, qtbot: QtBot) -> None:
    office.window.activateWindow()
    qtbot.waitUntil(office.window.isActiveWindow)
    office.show("Pairs")
    QTest.keyClick(office.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert office.place.top.search.hasFocus()


def test_type_ahead_finds_a_row(library: Office) -> None:
    tab = library.show("Applicants", RUNNING)
    table = tab.list.table
    table.when_sorted_by(0)
    table.setCurrentIndex(table.model().index(0, 0))
    last = tab.list.model.shown[-1].name
    table.keyboardSearch(last[:3])
    shown = tab.list.model.shown[table.currentIndex().row()].name
    assert shown.casefold().startswith(last[:3].casefold())


def test_enter_on_a_row_of_a_plan_asks(library: Office, demonstration: Path) -> None:
    dialog = _make(library, "import", demonstration.parent / "inbox")
    assert isinstance(dialog, ImportDialog)
    opened: list[int] = []
    dialog.list.table.opened.disconnect()
    dialog.list.table.opened.connect(opened.append)
    dialog.list.table.setCurrentIndex(dialog.model.index(0, 2))
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog.list.table, event)
    assert opened == [dialog.model.identity_at(0)]
    dialog.deleteLater()


def test_larger_letters_still_fit(library: Office) -> None:
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() + 4)
    QApplication.setFont(larger)
    try:
        library.window.resize(1280, 800)
        for title in TITLES:
            library.show(title, OPEN)
            QApplication.processEvents()
            assert library.window.minimumSizeHint().width() <= 1280, title
    finally:
        QApplication.setFont(font)


def test_line_edits_do_not_swallow_dropped_files(library: Office) -> None:
    for title in TITLES:
        tab = library.show(title, OPEN)
        boxes = [box for box in tab.findChildren(QLineEdit) if box.placeholderText() == "Filter"]
        assert not any(box.acceptDrops() for box in boxes)
    assert not library.place.top.search.acceptDrops()


def test_chips_give_way_to_a_drop_down_in_a_narrow_window(library: Office) -> None:
    library.window.resize(1700, 900)
    chips = library.show("Pairs", RUNNING).list.chips
    QApplication.processEvents()
    assert not chips._narrow.isVisible()
    assert [one.isVisible() for one in chips._shown].count(True) == len(chips._shown)
    library.window.resize(1024, 700)
    QApplication.processEvents()
    assert chips._narrow.isVisible()
    assert not any(one.isVisible() for one in chips._shown)
    chips._narrow.turn_on("running")
    assert chips.key == "running"
    chips.turn_on("all")
    assert chips._narrow.key == "all"
    library.window.resize(1700, 900)
    QApplication.processEvents()
    assert not chips._narrow.isVisible()
