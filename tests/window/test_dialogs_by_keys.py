"""Every dialog of the pictures by keys alone: Tab comes round, letters are single, Esc leaves."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.demonstration.programme import INBOX, make_demonstration
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.shots import dialogs
from tests.ui.whole.test_everybody_can_use_it import _focusable, _is_one_of_several
from tests.window.seen_focus import Kind, unseen

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
SCREEN = (1024, 700)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The application as it looks: sizes and the ring around the focus depend on it."""
    if not qapp.property("dressed"):
        launch.use_typeface(qapp)
        qapp.setProperty("dressed", True)
        theme.apply(qapp, theme.Theme.LIGHT)


def each_dialog(folder: Path) -> Iterator[tuple[str, QDialog]]:
    """Every dialog of `tests.shots`, shown one after another."""
    made = make_demonstration(folder / "demonstration.mentordesk")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, InlineTasks())
    window.show()
    window.open_programme(made.programme)
    assert window.place is not None
    for name, make in dialogs(window.place.desk, window, made.programme.parent / INBOX, settings):
        dialog = make()
        dialog.show()
        QApplication.processEvents()
        yield name, dialog
        dialog.close()
    window.close()


def letters_of(dialog: QDialog) -> list[str]:
    """The letters that can be asked for with Alt, of what is seen.

    Also of what cannot be used just now: on another computer, or a moment later, it can.
    """
    words = [
        one.text()
        for one in dialog.findChildren(QWidget)
        if one.isVisible()
        and (
            isinstance(one, QAbstractButton)
            or (isinstance(one, QLabel) and one.buddy() is not None)
        )
    ]
    for bar in dialog.findChildren(QTabBar):
        if bar.isVisible():
            words += [bar.tabText(place) for place in range(bar.count())]
    return [letter for one in words if (letter := QKeySequence.mnemonic(one).toString())]


def out_of_reach(dialog: QDialog) -> set[str]:
    """What Tab never comes to, and "a trap" where it does not come round."""
    dialog.activateWindow()
    wanted = [
        one
        for one in _focusable(dialog)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and not _is_one_of_several(one)
    ]
    if not wanted:
        return {"nothing can be reached"}
    wanted[0].setFocus()
    reached: list[QWidget | None] = [wanted[0]]
    for _ in range(6 * len(wanted) + 10):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
    missing = {
        f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()}"
        for one in wanted
        if one.isVisible() and one not in reached
    }
    return missing if wanted[0] in reached[1:] else missing | {"Tab never comes round"}


def pressed_by_enter(dialog: QDialog) -> list[str]:
    """What Enter does otherwise in a field than it said when the dialog came, and begins at."""

    def default() -> list[str]:
        return [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()]

    dialog.activateWindow()
    QApplication.processEvents()
    said = default()
    fields = [
        one
        for one in dialog.findChildren(QWidget)
        if isinstance(one, QLineEdit | QComboBox | QSpinBox) and one.isVisible() and one.isEnabled()
    ]
    found = set()
    for one in fields:
        one.setFocus()
        QApplication.processEvents()
        if default() != said:
            found.add(f"Enter presses {default()} in a field, and {said} outside")
    return sorted(found)


def problems_of(name: str, dialog: QDialog) -> list[str]:
    """What is wrong with a dialog for somebody without a mouse or with a small screen."""
    found = []
    twice = [one for one, times in Counter(letters_of(dialog)).items() if times > 1]
    if twice:
        found.append(f"{name}: letters twice {twice}")
    least = dialog.minimumSizeHint()
    if least.width() > SCREEN[0] or least.height() > SCREEN[1]:
        found.append(f"{name}: needs {least.width()} x {least.height()}")
    if not dialog.windowTitle():
        found.append(f"{name}: no title")
    found += [
        f"{name}: a colon after {label.text()}"
        for label in dialog.findChildren(QLabel)
        if label.buddy() is not None and label.text().rstrip().endswith(":")
    ]
    boxes = dialog.findChildren(QDialogButtonBox)
    buttons = [button for box in boxes for button in box.buttons() if button.isVisible()]
    found += [
        f"{name}: button cut: {one.text()}"
        for one in buttons
        if one.width() < one.minimumSizeHint().width()
    ]
    found += [f"{name}: {words}" for words in pressed_by_enter(dialog)]
    missing = out_of_reach(dialog)
    if missing:
        found.append(f"{name}: Tab misses {sorted(missing)}")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    if dialog.isVisible():
        found.append(f"{name}: Esc does not leave")
    return found


def test_every_dialog_can_be_used_by_keys_on_a_small_screen(
    tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp.platformName()
    wrong, seen = [], 0
    known: set[Kind] = set()
    for name, dialog in each_dialog(tmp_path):
        seen += 1
        wrong += [f"{name}: {words}" for words in unseen(dialog, known)]
        wrong += problems_of(name, dialog)
    assert wrong == []
    assert seen > 70
    assert len(known) > 15


def test_a_focus_that_is_not_seen_would_be_found(qapp: QApplication) -> None:
    assert qapp.platformName()
    window = QDialog()
    column = QVBoxLayout(window)
    for word in ("plain", "ringed"):
        button = QPushButton(word)
        button.setProperty("look", word)
        button.setAutoDefault(False)
        column.addWidget(button)
    window.setStyleSheet(
        "QPushButton { border: 2px solid #0a5fb4; background: #0a5fb4; outline: none; }"
        "QPushButton[look='plain']:focus { border-color: #0a4a8c; }"
        "QPushButton[look='ringed']:focus { border-color: white; }"
    )
    window.show()
    assert ["plain" in words for words in unseen(window, set())] == [True]


def test_a_letter_asked_for_twice_would_be_found(qapp: QApplication) -> None:
    assert qapp.platformName()
    dialog = QDialog()
    box = QDialogButtonBox(dialog)
    for words in ("&Save", "&Send"):
        box.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
    dialog.show()
    field, label = QLineEdit(dialog), QLabel("Paper:", dialog)
    label.setBuddy(field)
    found = problems_of("two", dialog)
    assert "two: a colon after Paper:" in found
    assert any("letters twice" in one for one in found)
    assert any("no title" in one for one in found)
