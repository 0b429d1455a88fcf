"""A coordinator in front of the Board tab, for the tests: points, presses and looks."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTreeWidget, QWidget

from mentordesk.services.board import Board, MentorCard, load_board
from mentordesk.ui.board.models import mime_of
from mentordesk.ui.board.tab import BoardTab
from tests.ui.board.boards import Said, drawn_mentors
from tests.ui.board.hands import centre, drop_on

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
W = TypeVar("W", bound=QWidget)
POPUP = "does not support (raise|grabbing)"
"""What the offscreen plugin says about any menu."""
AT_REST = "Arjun Kaur: free\nHenrik Larsen: free\nMaya Singh: Grace Kim^\nZoe Walker: free, free"


class Seated:
    """A coordinator in front of the tab: finds people by name and reads what is there."""

    def __init__(self, tab: BoardTab) -> None:
        self.tab = tab
        self.said = Said()
        tab.says.connect(self.said.hear)
        tab.parts.middle.sort.setCurrentIndex(1)
        tab.showing.mentors_anew()

    @property
    def board(self) -> Board:
        """The board as the file has it now."""
        intake = self.tab.work.intake_id
        assert intake is not None
        return load_board(self.tab.work.desk, intake)

    def number(self, name: str) -> int:
        """An application id by name."""
        cards = {card.name: card.application_id for card in self.board.mentees}
        cards |= {card.name: card.application_id for card in self.board.mentors}
        return cards[name]

    @property
    def pairs(self) -> dict[str, str]:
        """Who is with whom in the file."""
        return {m.name: mentor.name for mentor in self.board.mentors for m in mentor.mentees}

    @property
    def drawn(self) -> str:
        """The mentors' cards as text."""
        return drawn_mentors(self.tab.parts.mentors)

    @property
    def compared(self) -> tuple[str, str]:
        """The names of the two in the drawer."""
        mentee, mentor = self.tab.parts.following.mentee, self.tab.parts.following.mentor
        return (mentee.name if mentee else "", mentor.name if mentor else "")

    @property
    def carried(self) -> list[str]:
        """The names of those in hand."""
        return [card.name for card in self.tab.parts.hand.mentees]

    @property
    def target(self) -> str:
        """The mentor who is the target now."""
        mentor = self.tab.parts.cards.mentor(self.tab.parts.hand.target)
        return mentor.name if mentor else ""

    def key(self, widget: QWidget, keys: str) -> None:
        """Press keys together, as a shortcut names them."""
        QTest.keySequence(widget, QKeySequence(keys))

    def trigger(self, name: str) -> None:
        """Choose an action of the Board menu."""
        action = self.tab.findChild(QAction, f"action.board.{name}")
        assert isinstance(action, QAction)
        action.trigger()

    def mentor(self, name: str) -> MentorCard:
        """A mentor's card by name."""
        (card,) = [card for card in self.board.mentors if card.name == name]
        return card

    def row(self, name: str) -> int:
        """The row of a mentor's card."""
        return self.tab.parts.mentors.cards.row_of(self.number(name))

    def choose(self, name: str) -> None:
        """Click a waiting mentee."""
        view = self.tab.parts.waiting
        at = centre(view, view.cards.row_of(self.number(name)))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click(self, name: str) -> None:
        """Click a mentor's card, on the name."""
        view = self.tab.parts.mentors
        at = view.visualRect(view.cards.index(self.row(name), 0)).topLeft() + QPoint(40, 20)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click_place(self, name: str, place: int = 0) -> None:
        """Click a place on a mentor's card."""
        view, row = self.tab.parts.mentors, self.row(name)
        box = view.pictures.layout.places(view.cards.cards[row])[place].box
        at = view.visualRect(view.cards.index(row, 0)).topLeft() + box.center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def button(self, name: str) -> QPushButton:
        """A button of the tab by its object name."""
        return named(self.tab, QPushButton, name)

    def drop(self, mentee: str, mentor: str) -> bool:
        """Drag a mentee's card onto a mentor's and let go."""
        return self.drop_all((mentee,), mentor)

    def drop_all(self, mentees: tuple[str, ...], mentor: str) -> bool:
        """Drag several mentees onto a mentor's card and let go."""
        parts = self.tab.parts
        cards = parts.cards.mentees([self.number(name) for name in mentees])
        parts.carrying.pick_up(tuple(cards))
        taken = drop_on(parts.mentors, mime_of(cards), centre(parts.mentors, self.row(mentor)))
        parts.waiting.drag_ended.emit(taken)
        QTest.qWait(1)
        return taken


def named(where: QWidget, kind: type[W], name: str) -> W:
    found = where.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def column(rows: QTreeWidget, number: int) -> list[str]:
    """The texts of one column of a table."""
    items = rows.findItems("", Qt.MatchFlag.MatchContains, 0)
    return [item.text(number) for item in items]


def open_dialog(seated: Seated, kind: type[W]) -> W:
    found = [d for d in seated.tab.findChildren(QDialog) if isinstance(d, kind) and d.isVisible()]
    assert len(found) == 1
    return found[0]
