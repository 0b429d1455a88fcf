"""What the windows of answers share: headings, marked sentences, tables, buttons at the foot."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.forms import MARGINS, close_row, foot, roomy, tab_as_shown
from mentordesk.ui.parts import IconLabel
from mentordesk.ui.rows import Column, RowsModel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.table import RowsTable
from mentordesk.ui.tokens import SPACE_M, SPACE_S
from mentordesk.ui.worded import worded

SIGNS = {"good": "check", "warn": "warning", "bad": "blocked", "": "info"}
"""The icon of each mark; "" is a plain fact."""


class AnswerWindow(QDialog):
    """A window that answers a question; Close, Esc and Enter leave it and change nothing."""

    def __init__(self, name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(SPACE_M)
        self._buttons = close_row()
        self._buttons.rejected.connect(self.reject)

    def head(self, heading: str, sentence: str = "") -> None:
        """Say what the window answers, and the answer in a sentence where there is one."""
        label = PlainLabel(heading, "heading", wrap=True)
        label.setObjectName(f"{self.objectName()}.heading")
        self.column.addWidget(label)
        if sentence:
            said = PlainLabel(sentence, "soft", wrap=True)
            said.setObjectName(f"{self.objectName()}.sentence")
            self.column.addWidget(said)

    def offer(self, text: str, name: str, step: Callable[[], object]) -> QPushButton:
        """Add a button to the foot, left of Close."""
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(f"{self.objectName()}.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: step())
        return button

    def end(self, width: int, height: int, said: QWidget | None = None) -> None:
        """Put the buttons at the foot, right of what is said there; call it last."""
        if said is None:
            self.column.addWidget(self._buttons)
        else:
            self.column.addLayout(foot(said, self._buttons))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        roomy(self, width, height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)


class Mark(QWidget):
    """A sentence with a sign before it: good, warn, bad, or a plain fact."""

    def __init__(self, look: str, sentence: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S + 2)
        sign = IconLabel(SIGNS[look], look or "ink_soft", 16)
        sign.setFixedWidth(18)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        self.sentence = PlainLabel(sentence, wrap=True)
        # Beside a higher button the sentence stays with its sign.
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.sentence, 1)
        spoken = {
            "good": QCoreApplication.translate("Mark", "Good: "),
            "warn": QCoreApplication.translate("Mark", "Note: "),
            "bad": QCoreApplication.translate("Mark", "Not so: "),
        }
        self.setAccessibleName(f"{spoken.get(look, '')}{worded(sentence)}")


def scrolled(name: str) -> tuple[QScrollArea, QVBoxLayout]:
    """A page that scrolls up and down, and the column of what stands on it."""
    page = QWidget()
    page.setProperty("look", "pane")
    column = QVBoxLayout(page)
    column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
    column.setSpacing(SPACE_M)
    area = QScrollArea()
    area.setProperty("look", "sheet")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(worded(name))
    area.setWidget(page)
    return area, column


def link(text: str, step: Callable[[], object]) -> QPushButton:
    """A button that looks like a link and never is pressed by Enter from elsewhere."""
    button = QPushButton(text)
    button.setProperty("look", "link")
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: step())
    return button


def table(
    name: str,
    title: str,
    columns: tuple[Column, ...],
    identity: Callable[[Any], int],
    rows: Iterable[Any],
) -> RowsTable:
    """A sortable table of frozen rows."""
    model: RowsModel[Any] = RowsModel(columns, identity)
    model.set_rows(rows)
    made = RowsTable(model, name, worded(title))
    made.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
    return made
