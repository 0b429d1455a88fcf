"""The bar above the tabs: programme and intake, Import and Export, undo and redo, the search."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton

from mentordesk.ui.actions import Actions
from mentordesk.ui.filter_line import FilterLine
from mentordesk.ui.icons import give_icon, icon, pixmap
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel, tooltip_of
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import ICON


class Chooser(QPushButton):
    """The button with the programme in bold and the intake beside it; it opens a menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chooser")
        self.setProperty("look", "chooser")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        self._picture, self._arrow = PlainLabel(), PlainLabel()
        self._programme, self._intake = PlainLabel("", "strong"), PlainLabel("", "soft")
        for part in (self._picture, self._programme, self._intake, self._arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        row.insertStretch(3, 1)
        self._draw()

    def say(self, programme: str, intake: str) -> None:
        """Show the two names."""
        self._programme.setText(_short(programme))
        self._intake.setText(_short(intake))
        self.setAccessibleName(
            self.tr("Programme and intake: %1, %2").replace("%1", programme).replace("%2", intake)
        )
        self.setToolTip(tooltip_of(f"{programme}\n{intake}"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(max(260, self._row.sizeHint().width()), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        tokens = tokens_of(self.palette())
        self._picture.setPixmap(pixmap("people", tokens.accent))
        self._arrow.setPixmap(pixmap("chevron-down", tokens.ink_soft, 14))


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


class TopBar(QFrame):
    """The bar itself; `searched` carries the text as it is typed, `search_entered` on Enter."""

    searched = Signal(str)
    search_entered = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(8)
        self.chooser = Chooser()
        actions["choose_intake"].triggered.connect(self.chooser.click)
        self.last = ElidedLabel("", "soft")
        self.last.setObjectName("last.action")
        self.search = self._search_box(actions["find"])
        row.addWidget(self.chooser)
        row.addSpacing(6)
        row.addWidget(self._worded(actions["import"], "import", self.tr("Import…")))
        row.addWidget(self._worded(actions["export"], "export", self.tr("Export…")))
        row.addSpacing(6)
        row.addWidget(self._button(actions["undo"]))
        row.addWidget(self._button(actions["redo"]))
        row.addWidget(self.last, 1)
        row.addWidget(self.search)

    def say_history(self, undo: str | None, redo: str | None, actions: Actions) -> None:
        """Name the last action on the bar and in the tooltips of undo and redo."""
        for name, label, verb in (
            ("undo", undo, self.tr("Undo: %1")),
            ("redo", redo, self.tr("Redo: %1")),
        ):
            actions[name].setEnabled(label is not None)
            actions[name].setToolTip(tooltip_of(verb.replace("%1", label)) if label else "")
        self.last.setText(self.tr("Last: %1").replace("%1", undo) if undo else "")

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(ICON, ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setProperty("look", "icon")
        return button

    def _worded(self, action: QAction, name: str, text: str) -> QPushButton:
        """An action as a button with words: a tool button would put them against its icon."""
        button = QPushButton(text)
        button.setObjectName(f"bar.{name}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setToolTip(tooltip_of(action.toolTip()))
        give_icon(button, name)
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _search_box(self, find: QAction) -> QLineEdit:
        box = FilterLine()
        box.setObjectName("search")
        box.setPlaceholderText(self.tr("Find people, files, events…"))
        box.setAccessibleName(self.tr("Find in this programme"))
        box.setToolTip(self.tr("Find in this programme (Ctrl+F)"))
        box.setClearButtonEnabled(True)
        box.setFixedWidth(290)
        box.setAcceptDrops(False)
        picture = box.addAction(
            icon("search", tokens_of(self.palette()).ink_soft),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        give_icon(picture, "search", "ink_soft")
        box.textChanged.connect(self.searched)
        box.returnPressed.connect(lambda: self.search_entered.emit(box.text()))
        find.triggered.connect(box.setFocus)
        find.triggered.connect(box.selectAll)
        return box
