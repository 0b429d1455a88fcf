"""A line to narrow a list: Undo is the window's while there is nothing typed to take back."""

from time import monotonic

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.ui.filter_line import TYPING, FilterLine, InAPause
from mentordesk.ui.parts import filter_box

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _keeps(box: QLineEdit, keys: Qt.KeyboardModifier) -> bool:
    """Whether the box wants Z with these keys for itself; otherwise a shortcut gets it."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, keys)
    event.ignore()
    QApplication.sendEvent(box, event)
    return event.isAccepted()


@pytest.fixture
def box() -> QLineEdit:
    return filter_box("Filter")


def test_an_empty_line_leaves_undo_and_redo_to_the_window(box: QLineEdit) -> None:
    assert not _keeps(box, CTRL)
    assert not _keeps(box, CTRL | SHIFT)


def test_what_was_typed_is_undone_first(box: QLineEdit) -> None:
    box.insert("Ana")
    assert _keeps(box, CTRL)
    assert not _keeps(box, CTRL | SHIFT)
    box.undo()
    assert not _keeps(box, CTRL)
    assert _keeps(box, CTRL | SHIFT)


def test_what_takes_longer_is_done_at_once_while_nobody_types(box: QLineEdit) -> None:
    done: list[int] = []
    InAPause(lambda: done.append(1), box).soon()
    assert done == [1]


def test_while_somebody_types_it_is_done_once_when_they_pause(box: QLineEdit, qtbot: QtBot) -> None:
    done: list[str] = []
    later = InAPause(lambda: done.append(box.text()), box)
    box.textChanged.connect(lambda _: later.soon())
    QTest.keyClicks(box, "ana")
    assert done == []
    qtbot.waitUntil(lambda: done == ["ana"], timeout=5000)
    assert not later.isActive()


def test_what_is_done_at_once_is_not_done_again_in_the_pause(box: QLineEdit) -> None:
    done: list[int] = []
    later = InAPause(lambda: done.append(1), box)
    QTest.keyClicks(box, "a")
    later.soon()
    assert later.isActive()
    later.at_once()
    assert done == [1]
    assert not later.isActive()


def test_it_waits_on_while_further_letters_come(
    box: QLineEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[int] = []
    later = InAPause(lambda: done.append(1), box)
    monkeypatch.setattr(FilterLine, "typed_at", monotonic() + 60)  # the last letter, just now
    later.soon()
    later.timeout.emit()  # the pause of the first letter is over, that of the last is not
    assert done == []
    assert later.isActive()
    monkeypatch.setattr(FilterLine, "typed_at", -TYPING)
    later.timeout.emit()
    assert done == [1]
    assert not later.isActive()
