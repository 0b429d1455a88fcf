"""F1 in a dialog and in the window, and "More about this" of a refusal, open the page that fits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.guide_paper import guide_pdf
from mentordesk.ui import doors
from mentordesk.ui.errors import CrashDialog, Funnel
from mentordesk.ui.help_key import HelpKey, give_key
from mentordesk.ui.tabs import TABS
from mentordesk.ui.tools.help_dialog import HelpDialog
from mentordesk.ui.tools.help_entrance import TOLD, show_about_error, show_for, show_topic
from mentordesk.ui.window import MainWindow


def shown(parent: QWidget) -> HelpDialog:
    (found,) = [one for one in parent.findChildren(HelpDialog) if one.isVisible()]
    return found


def refusal() -> Refused:
    """A refusal that was raised within the program."""
    try:
        guide_pdf("A9")
    except Refused as caught:
        return caught
    raise AssertionError


def test_f1_in_a_dialog(qtbot: QtBot, qapp: QApplication) -> None:
    key = HelpKey(qapp)
    dialog = CrashDialog("details")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert shown(dialog).topic == "programme#what-can-go-wrong"
    qapp.focusChanged.disconnect(key._give)
    key.deleteLater()


def test_the_key_is_given_once(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    give_key(dialog)
    before = len(dialog.children())
    give_key(dialog)
    assert len(dialog.children()) == before


def test_f1_in_a_text_field_of_a_modal_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    give_key(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    helping = shown(dialog)
    assert helping.topic == "welcome"
    assert helping.isEnabled()
    helping.close()
    assert dialog.isVisible()


def test_one_help_window_for_each(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = show_topic("board", window)
    assert show_topic("fees", window) is first
    assert first.topic == "fees"
    first.close()
    assert show_topic("cases", window) is not first


@pytest.mark.parametrize("title", [line.title for line in TABS])
def test_f1_opens_the_page_of_each_tab(title: str, make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    doors.dialogs().show_help(title, window)
    assert shown(window).topic == title.lower()


def test_f1_on_the_welcome_page(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    window.menu_actions["help"].trigger()
    assert shown(window).topic == "welcome"


def press(window: QWidget, error: Refused, words: str) -> object:
    """Let a refusal be said, press a button of it; what its box held."""
    topics: list[object] = []
    funnel = Funnel(window)
    funnel.wants_help.connect(lambda one: show_about_error(one, window))

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        topics.append(box.property(TOLD))
        next(b for b in box.buttons() if words in b.text().replace("&", "")).click()

    QTimer.singleShot(0, answer)
    funnel.take(type(error), error, error.__traceback__)
    return topics[0]


def test_more_about_a_refusal(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    error = refusal()
    assert press(window, error, "More about this") is error
    assert shown(window).topic == "welcome#finding-help"


def test_a_refusal_is_only_closed_with_ok(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    press(window, refusal(), "OK")
    assert window.findChildren(HelpDialog) == []


def test_f1_in_a_message_tells_of_the_refusal(qtbot: QtBot) -> None:
    window = QWidget()
    box = QMessageBox(window)
    qtbot.addWidget(window)
    box.setProperty(TOLD, refusal())
    assert show_for(box).topic == "welcome#finding-help"
    other = QMessageBox(window)
    assert show_for(other).topic == "welcome"
