"""A coordinator who asks the board questions, for the tests of the windows of answers."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from mentordesk.domain.pairing import Rule
from mentordesk.matching.solve import Settled
from mentordesk.services.board import Board
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.matching.frame import Mark

D = TypeVar("D", bound=QDialog)


class Asked:
    """Triggers the board's actions and reads what is answered."""

    def __init__(self, tab: BoardTab) -> None:
        self.tab, self.parts = tab, tab.parts
        self.tabs: list[tuple[str, object]] = []
        self.said: list[str] = []
        tab.wants_tab.connect(lambda title, what: self.tabs.append((title, what)))
        tab.says.connect(self.said.append)

    @property
    def board(self) -> Board:
        """The board as it is shown."""
        return self.parts.cards.board

    @property
    def settled(self) -> Settled:
        """The proven answer."""
        assert self.parts.advice.reckoning is not None
        return self.parts.advice.reckoning.answer()[0]

    def action(self, name: str) -> QAction:
        """An action of the Board menu."""
        found = self.tab.findChild(QAction, f"action.board.{name}")
        assert isinstance(found, QAction)
        return found

    def ask(self, name: str, kind: type[D]) -> D:
        """Trigger an action; the window it opens."""
        self.action(name).trigger()
        return self.shown(kind)

    def shown(self, kind: type[D]) -> D:
        """The open window of a kind."""
        (found,) = [one for one in self.tab.findChildren(kind) if one.isVisible()]
        return found

    def blocked(self, *rules: Rule) -> Iterator[tuple[int, int]]:
        """Pairs that one of these rules, or any, forbids."""
        for mentee in self.board.mentees:
            for mentor, fit in self.parts.advice.fits(mentee.application_id).items():
                if fit.blocked and (not rules or fit.blocked[0].rule in rules):
                    yield mentee.application_id, mentor

    def allowed(self) -> tuple[int, int]:
        """A mentee and a mentor whom nothing forbids, and who are not paired in the best answer."""
        best = {(pair.mentee_id, pair.mentor_id) for pair in self.settled.suggestion.pairs}
        return next(
            (mentee.application_id, mentor)
            for mentee in self.board.mentees
            for mentor, fit in self.parts.advice.fits(mentee.application_id).items()
            if not fit.blocked and (mentee.application_id, mentor) not in best
        )


def marks(window: QWidget) -> list[str]:
    """The marked sentences of a window, in order."""
    QApplication.processEvents()  # what was just added is shown by the layout a moment later
    return [mark.sentence.text() for mark in window.findChildren(Mark) if not mark.isHidden()]


def texts(window: QWidget) -> str:
    """Everything the labels of a window say."""
    return "\n".join(label.text() for label in window.findChildren(QLabel))


def button(window: QWidget, words: str) -> QPushButton:
    """The button that says this."""
    found = [
        one for one in window.findChildren(QPushButton) if one.text().replace("&", "") == words
    ]
    assert len(found) >= 1, [one.text() for one in window.findChildren(QPushButton)]
    return found[0]
