"""A list that is narrowed as one types: a filter line, chips of which one is on, verbs, a table."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import FIRST, LONGEST_FILTER, ChipRow, ChoiceRow, filter_box, quiet_button
from mentordesk.ui.rows import Column, InOrder, RowsModel, in_order
from mentordesk.ui.table import RowsTable
from mentordesk.ui.worded import worded

_ROOM = 924
"""Pixels for what stands above a list, on a screen of 1024 less a dialog's frame and margins."""


class Filter(NamedTuple):
    """One chip: its key, its words, and which rows it lets through."""

    key: str
    words: str
    keep: Callable[[Any], bool]


def counts_of(filters: tuple[Filter, ...], ready: InOrder[Any]) -> dict[str, int]:
    """How many rows each chip lets through, by its key."""
    return {one.key: sum(1 for _, row in ready.folded if one.keep(row)) for one in filters}


class Listing(QWidget):
    """The list and what narrows it; `narrowed` carries how many are shown, and of how many."""

    narrowed = Signal(int, int)

    def __init__(
        self,
        name: str,
        title: str,
        model: RowsModel[Any],
        filters: tuple[Filter, ...],
        *,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model, self._filters, self._pushed = model, filters, list[QPushButton]()
        self._counts: Mapping[str, int] = {one.key: 0 for one in filters}
        self.table = RowsTable(model, name, title)
        self.table.setProperty("pane", True)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.box: QLineEdit = filter_box(self.tr("Filter"))
        words = tuple((one.key, one.words) for one in filters)
        self.chips: ChipRow | ChoiceRow = (
            ChoiceRow(self.tr("Show"), words) if compact else ChipRow(self.tr("Show"), words)
        )
        self._verbs: QMenu | None = QMenu(self) if compact else None
        if compact:
            self.box.setMaximumWidth(LONGEST_FILTER)
        else:
            self.box.setFixedWidth(200)
        self._row, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._head = self._put_together()
        self._row.addWidget(self.box, FIRST * int(compact))
        self._row.addWidget(self.chips, int(not compact))
        if self._verbs is not None:
            self._row.addStretch(1)
            self._row.addWidget(self._more(self._verbs))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.table, 1)
        self.box.textChanged.connect(self.narrow)
        self.chips.chosen.connect(self.narrow)

    def _put_together(self) -> QBoxLayout:
        """The line above the list: what narrows it, then the buttons."""
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(0, 0, 12, 0)
        for one in (head, self._row, self._buttons):
            one.setSpacing(8)
        head.addLayout(self._row, 1)
        head.addLayout(self._buttons)
        return head

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Show other rows and count them on the chips."""
        self.show_ready(in_order(self.model.columns, self.model.order, rows))

    def show_ready(self, ready: InOrder[Any], counts: Mapping[str, int] | None = None) -> None:
        """Show rows that were put in order, and perhaps counted, beside the window."""
        self._counts = counts_of(self._filters, ready) if counts is None else counts
        for key, count in self._counts.items():
            self.chips.show_count(key, count)
        self.model.show_ready(ready)

    def blank(self) -> None:
        """Show nobody, and then everybody: what was filtered was something else."""
        self.chips.turn_on(self._filters[0].key)
        self.show_rows(())

    def counted(self, key: str) -> int:
        """How many rows a chip lets through."""
        return self._counts[key]

    def standing(self, *keys: str) -> str:
        """How many some chips stand for, for the status bar; those for nobody are left out."""
        words = {one.key: worded(one.words) for one in self._filters}
        counts = [(words[key], self.counted(key)) for key in keys]
        return " · ".join(f"{said} {count:,}" for said, count in counts if count)

    def narrow(self) -> None:
        """Apply the filter line and the chip that is on."""
        keep = next(one.keep for one in self._filters if one.key == self.chips.key)
        self.model.narrow(self.box.text(), keep)
        self.narrowed.emit(len(self.model.shown), len(self.model.rows))

    def show_only(self, identity: int) -> None:
        """Take the filters away and choose one row."""
        self.box.clear()
        self.chips.turn_on(self._filters[0].key)
        self.table.choose(identity)
        self.table.setFocus()

    def _more(self, menu: QMenu) -> QWidget:
        button = quiet_button(self.tr("What can be done with the chosen row"))
        give_icon(button, "more")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def add_verb(self, words: str, icon: str, what: Callable[[], None], look: str = "") -> QAction:
        """Add a verb as a button above the list and in its context menu: one QAction."""
        action = QAction(words, self.table)
        if icon:
            give_icon(action, icon)
        action.triggered.connect(lambda _on=False: what())
        self.table.addAction(action)
        if self._verbs is not None:
            self._verbs.addAction(action)
            return action
        button = QPushButton(words)
        button.setAutoDefault(False)
        if look:
            button.setProperty("look", look)
        if icon:
            give_icon(button, icon, "on_accent" if look == "primary" else "ink")
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(lambda on: _follow(button, action, on=on))
        self._put(button)
        return action

    def _put(self, button: QPushButton) -> None:
        """Put a button beside the others; all of them below where words are long, as in German."""
        self._buttons.addWidget(button)
        self._pushed.append(button)
        for one in (self.box, self.chips, button):
            one.ensurePolished()
        if self._row.minimumSize().width() + self._buttons.minimumSize().width() > _ROOM:
            self._head.setDirection(QBoxLayout.Direction.TopToBottom)
            self._head.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft)

    def grey_verbs(self) -> None:
        """Let none of the verbs be meant: what they are done to is not there yet."""
        for button in self._pushed:
            button.setEnabled(False)
        for action in self.table.actions():
            action.setEnabled(False)

    def add_more(self, words: str) -> Callable[[str, str, Callable[[], None]], QAction]:
        """Add a button with a menu for verbs meant less often; what it returns adds one to it."""
        menu = QMenu(self)
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setMenu(menu)
        self._put(button)

        def add(verb: str, icon: str, what: Callable[[], None]) -> QAction:
            action = menu.addAction(verb)
            if icon:
                give_icon(action, icon)
            action.triggered.connect(lambda _on=False: what())
            self.table.addAction(action)
            return action

        return add


def _follow(button: QPushButton, action: QAction, *, on: bool) -> None:
    """Grey a button with its verb; one that has the focus only if it is so a turn later.

    A list that is read anew chooses nobody for a moment, and the focus would leave for good.
    """
    if on or button.window().focusWidget() is not button:
        button.setEnabled(on)
    else:
        QTimer.singleShot(0, button, lambda: button.setEnabled(action.isEnabled()))


def listing(
    name: str,
    title: str,
    columns: tuple[Column, ...],
    identity: Callable[[Any], int],
    filters: tuple[Filter, ...],
) -> Listing:
    """A listing over rows of one kind."""
    return Listing(name, title, RowsModel(columns, identity), filters)
