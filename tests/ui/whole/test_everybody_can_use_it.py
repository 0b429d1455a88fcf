"""Names for a screen reader, Tab, F6, mnemonics and dialogs: nobody is shut out."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.forms import FormDialog
from mentordesk.ui.pages import panes_of
from mentordesk.ui.reading_order import read
from tests.ui.whole.office import FINISHED, OPEN, RUNNING, TITLES, Office

NO_FOCUS = Qt.FocusPolicy.NoFocus


DIALOGS = (
    "import",
    "decide",
    "intake",
    "programme",
    "event",
    "end",
    "export",
    "history",
    "preferences",
    "help",
    "keys",
    "crash",
)


EACH_DIALOG = pytest.mark.parametrize("dialog", DIALOGS, indirect=True)


def _focusable(root: QWidget) -> list[QWidget]:
    """Widgets a person can reach with Tab or a click, but for the inner parts of Qt's own."""
    return [
        one
        for one in root.findChildren(QWidget)
        if one.focusPolicy() is not NO_FOCUS
        and one.isVisible()
        and one.focusProxy() is None
        and not isinstance(one, QScrollBar)
        and not _is_inner(one)
    ]


def _is_inner(one: QWidget) -> bool:
    parent = one.parentWidget()
    if parent is None:
        return False
    spinning = isinstance(parent, QAbstractSpinBox | QComboBox)
    viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is one
    return spinning or viewport or isinstance(parent, QCalendarWidget | QTabBar)


def _name(one: QWidget) -> str:
    if one.accessibleName():
        return one.accessibleName()
    return one.text() if isinstance(one, QAbstractButton) else ""


def _nameless(root: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} {one.objectName()} in {type(one.parent()).__name__}"
        for one in _focusable(root)
        if not _name(one).strip()
    ]


@pytest.mark.parametrize("title", TITLES)
def test_nothing_on_a_tab_is_nameless(library: Office, title: str) -> None:
    for intake in (OPEN, RUNNING, FINISHED):
        library.show(title, intake)
        assert _nameless(library.window) == []


@EACH_DIALOG
def test_nothing_in_a_dialog_is_nameless(dialog: QDialog) -> None:
    assert _nameless(dialog) == []
    assert dialog.windowTitle()


def test_the_welcome_page_has_names(library: Office) -> None:
    assert _nameless(library.window._welcome) == []
    assert library.window._welcome.accessibleName() == "Welcome"


@pytest.mark.parametrize("title", TITLES)
def test_tab_reaches_everything_once_and_comes_back(library: Office, title: str) -> None:
    library.show(title, RUNNING)
    library.window.activateWindow()
    start: QWidget = library.place.top.search
    start.setFocus()
    reached: list[QWidget] = []
    for _ in range(500):
        library.window.focusNextChild()
        if library.window.focusWidget() is start:
            break
        reached.append(library.window.focusWidget())
    else:
        pytest.fail("Tab never comes back to where it began")
    page = library.place.pages.front
    assert [one for one in reached if page.isAncestorOf(one)] == _open_to_tab(page)
    missing = [
        f"{type(one).__name__} {_name(one)}"
        for one in _focusable(library.place.pages.front)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one not in reached
    ]
    assert missing == []


def _open_to_tab(page: QWidget) -> list[QWidget]:
    """What Tab comes to on a page, as it is read."""
    return [one for one in read(page) if one.isEnabled() and one.isVisible()]


@EACH_DIALOG
def test_tab_reaches_everything_in_a_dialog(dialog: QDialog) -> None:
    dialog.activateWindow()
    everything = [
        one
        for one in _focusable(dialog)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()
    ]
    everything[0].setFocus()
    reached = [everything[0]]
    for _ in range(6 * len(everything)):  # a day has four parts, each with a Tab of its own
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
    # Of buttons of which one is on, Tab finds that one and the arrows the others.
    missing = {_name(one) for one in everything if not _is_one_of_several(one)}
    missing -= {_name(one) for one in reached if one is not None}
    assert missing == set()


def _is_one_of_several(one: QWidget) -> bool:
    return isinstance(one, QAbstractButton) and (one.autoExclusive() or one.group() is not None)


@pytest.mark.parametrize("title", TITLES)
def test_f6_comes_around_every_pane(library: Office, title: str) -> None:
    library.show(title, RUNNING)
    library.window.activateWindow()
    library.place.top.search.setFocus()
    panes = panes_of(library.place.pages.front)
    assert panes, "F6 finds nothing on this page"
    for _ in range(len(panes) + 2):
        library.place.next_pane()
        held = library.place.focusWidget()
        assert held in {*_open_to_tab(library.window), *panes}
        # A frame or a page shows no focus: whoever came there by F6 would not know where they are.
        assert held not in panes or held.focusPolicy() is not NO_FOCUS or not _open_to_tab(held)
    assert library.place.focusWidget() is library.place.top.search


@pytest.mark.parametrize("title", TITLES)
def test_shift_f6_goes_the_same_way_back(library: Office, title: str) -> None:
    library.show(title, RUNNING)
    library.window.activateWindow()
    start: QWidget = library.place.top.search
    start.setFocus()
    there = [start]
    for _ in range(len(panes_of(library.place.pages.front)) + 2):
        QTest.keyClick(library.window.focusWidget(), Qt.Key.Key_F6)
        there.append(library.window.focusWidget())
    assert there[-1] is start
    assert len({*there}) == len(there) - 1, "each pane once"
    back = [start]
    for _ in there[1:]:
        QTest.keyClick(
            library.window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier
        )
        back.append(library.window.focusWidget())
    assert list(map(_name, back)) == list(map(_name, reversed(there)))


def _mnemonics(root: QWidget, *, greyed_too: bool = False) -> list[tuple[str, str]]:
    found = []
    for one in root.findChildren(QWidget):
        if not one.isVisible() or not (greyed_too or one.isEnabled()):
            continue
        if isinstance(one, QAbstractButton) or (
            isinstance(one, QLabel) and one.buddy() is not None
        ):
            found.append((QKeySequence.mnemonic(one.text()).toString(), one.text()))
        elif isinstance(one, QTabBar):
            found += [
                (QKeySequence.mnemonic(one.tabText(n)).toString(), one.tabText(n))
                for n in range(one.count())
            ]
    return [(keys, words) for keys, words in found if keys]


def _twice(found: list[tuple[str, str]]) -> dict[str, list[str]]:
    counts = Counter(keys for keys, _ in found)
    return {
        keys: [words for one, words in found if one == keys]
        for keys, times in counts.items()
        if times > 1
    }


@pytest.mark.parametrize("title", TITLES)
def test_no_letter_is_asked_for_twice_on_a_page(library: Office, title: str) -> None:
    menus = [
        (QKeySequence.mnemonic(menu.title()).toString(), menu.title())
        for name, menu in library.window.menu_actions.menus.items()
        if name != "recent"
    ]
    for intake in (RUNNING, FINISHED):
        tab = library.show(title, intake)
        bars = tab.findChildren(QTabBar)
        for place in range(max((bar.count() for bar in bars), default=1)):
            for bar in bars:
                bar.setCurrentIndex(min(place, bar.count() - 1))
            # What is greyed out now is not, once somebody else is chosen.
            assert _twice(menus + _mnemonics(tab, greyed_too=True)) == {}
        for bar in bars:
            bar.setCurrentIndex(0)


@EACH_DIALOG
def test_no_letter_is_asked_for_twice_in_a_dialog(dialog: QDialog) -> None:
    assert _twice(_mnemonics(dialog)) == {}


@EACH_DIALOG
def test_every_label_leads_to_its_field(dialog: QDialog) -> None:
    for label in dialog.findChildren(QLabel):
        if label.buddy() is not None and label.isVisible():
            buddy = label.buddy()
            assert buddy is not None
            assert (buddy.focusProxy() or buddy).focusPolicy() is not NO_FOCUS, label.text()


@EACH_DIALOG
def test_escape_leaves_a_dialog_and_changes_nothing(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == 0


@EACH_DIALOG
def test_a_dialog_has_one_default_button_and_it_is_not_cancel(dialog: QDialog) -> None:
    boxes = dialog.findChildren(QDialogButtonBox)
    assert len(boxes) == 1
    buttons = boxes[0].buttons()
    defaults = [one for one in buttons if one.property("default")]
    assert len(defaults) <= 1
    cancel = boxes[0].button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel is None or cancel not in defaults
    if isinstance(dialog, FormDialog):
        assert defaults == [dialog.assent]


@EACH_DIALOG
def test_a_dialog_fits_a_small_screen(dialog: QDialog, qtbot: QtBot) -> None:
    # Chips give way to a drop-down only once the dialog has come to rest.
    qtbot.waitUntil(lambda: dialog.minimumSizeHint().width() <= 1024, timeout=3_000)
    least = dialog.minimumSizeHint()
    assert least.height() <= 700
    assert dialog.width() <= 1280
    assert dialog.height() <= 800
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 2, label.text()
