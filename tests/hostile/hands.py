"""Hands that press, type, choose, tick and close whatever is in sight, at random.

They go on in whatever dialog stands in front; what goes wrong is kept with what was done before it.
"""

import random
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QAbstractListModel,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
)
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from mentordesk.domain.refusals import Refused
from mentordesk.ui.window import MainWindow

NOT = ("quit", "close programme", "new programme", "open", "erase", "anonymise", "password",
       "restore", "names until", "full screen", "demonstration", "encrypt")  # fmt: skip
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in (
    "Tab", "Backtab", "Return", "Escape", "Space", "Delete", "Up", "Down", "Left", "Right", "Home",
    "End", "F1", "F2", "F6", "PageDown", "Menu")]  # fmt: skip
WORDS = ("Ana", "", "0", "-3", "900", "2026-02-30", "1/7/2021", "a@x.example.org", "<b>&amp;", "%1",
         "x" * 400, "Nguyễn Thị Thu Hà", "محمد", "\u202e gnp.exe", "=cmd|1", "{name}", "12.5",
         "../../etc", "🙂", "\t", "ẞ", "10:75", "HLIA-2026-0001")  # fmt: skip
LONG_ENOUGH = 40
"""Steps after which a dialog is left."""


class Hands:
    """Does one thing a step, to whatever is in front; what goes wrong is kept in `broken`."""

    def __init__(
        self, window: MainWindow, chance: random.Random, steps: int, floor: str | None = None
    ) -> None:
        """`floor` is the last step that was there before: it is not taken back."""
        self.window, self.chance, self.left, self.floor = window, chance, steps, floor
        self.done: list[str] = []
        self.refused: Counter[str] = Counter()
        self.broken: dict[str, str] = {}
        self._seen: Counter[int] = Counter()
        self._before = steps + 1
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(500)

    def _go_on(self) -> None:
        """Go on where the next step was lost with the dialog that it was asked for in."""
        if self._before == self.left:
            QTimer.singleShot(0, self.step if self.left > 0 else self._leave)
        self._before = self.left

    def step(self) -> None:
        """Do something; the next step is asked for first, as this one may wait in a dialog."""
        if self.left <= 0:
            self._leave()
            return
        self.left -= 1
        QTimer.singleShot(0, self.step)
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        front = front or self._other_window() or self.window
        if isinstance(front, QMenu):
            self._choose_from(front)
        elif front is not self.window and self._is_tired_of(front):
            self._note("leave", front)
            front.close()
        elif front is self.window and self.chance.random() < 0.35:
            self._choose_from_menus()
        else:
            self._use(front)

    def _other_window(self) -> QWidget | None:
        """A dialog that is open without being modal, now and then."""
        others = [one for one in QApplication.topLevelWidgets()
                  if isinstance(one, QDialog) and one.isVisible()]  # fmt: skip
        return self.chance.choice(others) if others and self.chance.random() < 0.8 else None

    def _is_tired_of(self, front: QWidget) -> bool:
        self._seen[id(front)] += 1
        if self._seen[id(front)] > LONG_ENOUGH or self.chance.random() < 0.02:
            self._seen[id(front)] = 0
            return True
        return False

    def _leave(self) -> None:
        """Close what stands in front, one after the other, and then the walk."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is None:
            QApplication.exit()
            return
        self._seen[id(front)] += 1
        QTimer.singleShot(0, self._leave)
        if isinstance(front, QDialog) and self._seen[id(front)] % 2:
            front.reject()
        elif (named := front.findChildren(QAbstractButton)) and self._seen[id(front)] > 4:
            self.chance.choice(named).click()
        else:
            front.close()

    # -- ways of doing something ---------------------------------------------------------------

    def _choose_from_menus(self) -> None:
        actions = [one for one in self.window.findChildren(QAction) if self._may(one)]
        self._trigger(self.chance.choice(actions))

    def _choose_from(self, menu: QMenu) -> None:
        actions = [one for one in menu.actions() if self._may(one)]
        menu.close()
        if actions and self.chance.random() < 0.7:
            self._trigger(self.chance.choice(actions))

    def _trigger(self, action: QAction) -> None:
        self._note(f"choose {action.text()!r}", None)
        action.trigger()

    def _may(self, action: QAction) -> bool:
        words = action.text().replace("&", "").casefold()
        return bool(
            words
            and action.isEnabled()
            and action.isVisible()
            and action.menu() is None
            and any(
                one.isVisible() or isinstance(one, QMenu)
                for one in action.associatedObjects()
                if isinstance(one, QWidget)
            )
            and not self._is_left_out(words)
        )

    def _is_left_out(self, words: str) -> bool:
        place = self.window.place
        at_floor = place is not None and place.desk.undo_label == self.floor
        return any(one in words for one in NOT) or (words.startswith("undo") and at_floor)

    def _use(self, front: QWidget) -> None:
        kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox,
                 QTextEdit, QPlainTextEdit, QTabBar, QSlider)  # fmt: skip
        there = [
            one
            for one in front.findChildren(QWidget)
            if isinstance(one, kinds) and one.isVisibleTo(front) and one.isEnabled()
            and one.window() is front and not isinstance(one, QHeaderView)
        ]  # fmt: skip
        if not there or self.chance.random() < 0.12:
            self._press_a_key(QApplication.focusWidget() or front)
            return
        one = self.chance.choice(there)
        self._note("use", one)
        if isinstance(one, QAbstractItemView):
            self._use_list(one)
        elif isinstance(one, (QAbstractSpinBox, QSlider)):
            self._press_a_key(one)
        elif isinstance(one, (QLineEdit, QTextEdit, QPlainTextEdit)):
            self._type_into(one)
        else:
            self._choose(one)

    def _choose(self, one: QWidget) -> None:
        """Press a button, or take another line or tab."""
        if isinstance(one, QAbstractButton):
            words = (one.text() or one.accessibleName()).replace("&", "").casefold()
            if not self._is_left_out(words):
                one.click()
        elif isinstance(one, QComboBox):
            if one.count():
                number = self.chance.randrange(one.count())
                one.setCurrentIndex(number)
                one.activated.emit(number)
        elif isinstance(one, QTabBar):
            one.setCurrentIndex(self.chance.randrange(max(1, one.count())))

    def _use_list(self, view: QAbstractItemView) -> None:
        model = view.model()
        if model is None or not model.rowCount(view.rootIndex()):
            return
        row = self.chance.randrange(model.rowCount(view.rootIndex()))
        is_list = isinstance(model, QAbstractListModel)
        columns = 1 if is_list else model.columnCount(view.rootIndex())
        column = self.chance.randrange(max(1, columns))
        index = model.index(row, column, view.rootIndex())
        view.scrollTo(index)
        at = view.visualRect(index).center()
        which = self.chance.random()
        modifier = self.chance.choice([Qt.KeyboardModifier.NoModifier] * 3 + [
            Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])  # fmt: skip
        if which < 0.6:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        elif which < 0.8:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        else:
            view.setCurrentIndex(index)
            self._press_a_key(view)

    def _press_a_key(self, widget: QWidget) -> None:
        key = self.chance.choice(KEYS)
        self._note(f"key {key.name}", widget)
        QTest.keyClick(widget, key)

    def _type_into(self, widget: QWidget) -> None:
        if self.chance.random() < 0.5:
            QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        words = self.chance.choice(WORDS)
        if isinstance(widget, QLineEdit):
            widget.insert(words)
            widget.textEdited.emit(widget.text())
            if self.chance.random() < 0.3:
                QTest.keyClick(widget, Qt.Key.Key_Return)
        elif isinstance(widget, (QTextEdit, QPlainTextEdit)) and not widget.isReadOnly():
            widget.insertPlainText(words)

    # -- what goes wrong -----------------------------------------------------------------------

    def _note(self, what: str, widget: QWidget | None) -> None:
        name = ""
        if widget is not None:
            words = getattr(widget, "text", str)() if isinstance(widget, QAbstractButton) else ""
            name = f" {type(widget).__name__} {widget.objectName() or widget.accessibleName()} "
            name += f"{words!r} in {type(widget.window()).__name__}"
        self.done.append(what + name)

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Stands in for the program's own funnel: refusals are counted, all else is kept."""
        if isinstance(error, Refused):
            self.refused[str(error)[:90]] += 1
            return
        said = "".join(traceback.format_exception(kind, error, trace))
        key = said.splitlines()[-1][:120] + " @ " + _where(trace)
        if key not in self.broken:
            last = "\n  ".join(self.done[-12:])
            self.broken[key] = f"{said}\nafter:\n  {last}"

    def warned(self, kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        """A warning of Qt's, with what was done before it."""
        if kind != QtMsgType.QtDebugMsg and not words.startswith("This plugin does not support"):
            self.broken.setdefault(f"Qt: {words[:120]}", "\n  ".join(self.done[-6:]))


def _where(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    ours = [one for one in frames if "mentordesk" in one.filename] or list(frames)
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
