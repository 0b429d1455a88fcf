"""The card that comes while the pointer rests on somebody, with the whole application on it.

Ctrl+D shows the same for whoever has the focus, until Esc, another key or another person.
"""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QListView, QVBoxLayout, QWidget

from mentordesk.services.application_page import load_application
from mentordesk.ui.board.offering import board_action
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.whole import Facts, facts_of
from mentordesk.ui.board.words import translate
from mentordesk.ui.safe_text import PlainLabel, line_of
from mentordesk.ui.tokens import SPACE_L, SPACE_M

WIDE = 460
MOST_ROWS = 30
LEAST_ROWS = 6
MOST_LETTERS = 260
LOOKS_MS = 120
"""How often it is looked whether the pointer still rests where it did."""
BESIDE = 10


class HoverCard(QFrame):
    """Shows facts beside a place on the screen; it takes no focus and no click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("board.hover")
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("The whole application"))
        self._title, self._below = PlainLabel("", "heading", wrap=True), PlainLabel("", "soft")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.addWidget(self._title)
        column.addWidget(self._below)
        column.addLayout(self._grid)

    @property
    def text(self) -> str:
        """Everything that is shown, a fact on each line."""
        rows = [f"{name.text()}: {text.text()}" for name, text in self._labels if text.isVisible()]
        return "\n".join([self._title.text(), self._below.text(), *rows])

    def show_facts(self, title: str, below: str, facts: Facts, around: QRect) -> None:
        """Show the facts of somebody beside a rectangle of the screen, as many as it has room."""
        self._title.setText(line_of(title))
        self._below.setText(line_of(below))
        self.setFixedWidth(max(WIDE, 30 * self.fontMetrics().height()))
        rows, room = min(MOST_ROWS, len(facts)), _room_of(around).height()
        self._fill(facts, rows)
        while rows > LEAST_ROWS and self.heightForWidth(self.width()) > room:
            rows -= 2
            self._fill(facts, rows)
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.move(self._place(around))
        self.show()

    def _fill(self, facts: Facts, most: int) -> None:
        shown = list(facts[:most])
        if len(facts) > most:
            more = translate("Board", "and {count} more on the Applicants page")
            shown[-1] = ("", more.format(count=len(facts) - most + 1))
        while len(self._labels) < len(shown):
            self._add_row()
        for number, (name, text) in enumerate(self._labels):
            told = number < len(shown)
            name.setVisible(told)
            text.setVisible(told)
            if told:
                name.setText(line_of(shown[number][0], 40))
                text.setText(line_of(shown[number][1], MOST_LETTERS))
        self._column.activate()

    def _add_row(self) -> None:
        name, text = PlainLabel("", "small"), PlainLabel("", wrap=True)
        row = len(self._labels)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        self._labels.append((name, text))

    def _place(self, around: QRect) -> QPoint:
        """Right of the card where there is room, else left of it; never off the screen."""
        room, size = _room_of(around), self.size()
        x = around.right() + BESIDE
        if x + size.width() > room.right():
            x = min(around.left() - BESIDE, room.right()) - size.width()
        y = min(around.top(), room.bottom() - size.height())
        return QPoint(max(room.left(), x), max(room.top(), y))


def _room_of(around: QRect) -> QRect:
    """What can be used of the screen that a rectangle is on."""
    screen = QGuiApplication.screenAt(around.center()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


class Hovering(QObject):
    """Shows the hover card at the right time for the right person, and hides it again."""

    def __init__(self, parts: Parts, page: QWidget) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page
        self._around, self._by_keys = QRect(), False
        self.card = HoverCard(page)
        text = self.tr("&The whole application")
        self.action: QAction = board_action(page, text, "whole", "Ctrl+D", "file")
        self.action.triggered.connect(lambda _=False: self._toggle())
        self._looks = QTimer(self)
        self._looks.setInterval(LOOKS_MS)
        self._looks.timeout.connect(self._look)
        for view in (parts.waiting, parts.mentors):
            view.rested.connect(self._rested)
            view.selectionModel().currentChanged.connect(lambda *_: self.hide())
            view.verticalScrollBar().valueChanged.connect(lambda _: self.hide())
            view.left_alone.connect(self.hide)
        parts.carrying.changed.connect(self.hide)

    def hide(self) -> None:
        """Hide the card."""
        self._looks.stop()
        self.card.hide()

    def _rested(self, application_id: int, around: QRect) -> None:
        self._by_keys = False
        self._show(application_id, around)

    def _toggle(self) -> None:
        """Show the whole application of whoever has the focus, or hide it again."""
        if self.card.isVisible():
            self.hide()
            return
        parts = self._parts
        view: QListView = parts.mentors if parts.mentors.hasFocus() else parts.waiting
        index = view.currentIndex()
        who = index.data(Qt.ItemDataRole.UserRole)
        chosen = parts.mentors.pictures.chosen
        if view is parts.mentors and chosen is not None:
            who = chosen
        if not isinstance(who, int) or not who:
            parts.say(self.tr("Choose somebody's card first."))
            return
        corner = view.viewport().mapToGlobal(view.visualRect(index).topLeft())
        self._by_keys = True
        self._show(who, QRect(corner, view.visualRect(index).size()))
        if self.card.isVisible():
            parts.say(self.card.text.replace("\n", ". "))

    def _show(self, application_id: int, around: QRect) -> None:
        parts = self._parts
        person = parts.cards.mentee(application_id) or parts.cards.mentor(application_id)
        if person is None or parts.hand.carrying:
            return
        page = load_application(parts.work.desk, application_id)
        veil = parts.advice.veil
        cover = (lambda text: veil.text(text, application_id)) if veil is not None else None
        below = f"{page.role.title()}, {page.standing}"
        self._around = around
        self.card.show_facts(person.name, below, facts_of(page, cover), around)
        self._looks.start()

    def _look(self) -> None:
        """Hide the card once the pointer has left, or the window is no longer in front."""
        window = self._page.window()
        gone = not self._by_keys and not self._around.contains(QCursor.pos())
        if gone or not window.isVisible() or not window.isActiveWindow():
            self.hide()
