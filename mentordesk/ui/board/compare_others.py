"""The best other mentors in the compare drawer: each with who holds the places now."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.services.board import MentorCard
from mentordesk.ui.board.words import free_places, translate
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel, title_of, tooltip_of

LONGEST = 26


@dataclass(frozen=True, slots=True)
class Other:
    """Another mentor for the mentee in the drawer: the score, and who holds the places."""

    mentor_id: int
    name: str
    score: int
    held: str


def who_holds(card: MentorCard) -> str:
    """Who holds a mentor's places now, or that some are free."""
    names = ", ".join(mentee.name for mentee in card.mentees)
    if not names:
        return free_places(card)
    held = translate("Board", "held by {names}").format(names=names)
    return f"{held}; {free_places(card)}" if card.free > 0 else held


class Others(QWidget):
    """Up to five lines; `wanted` carries the mentor that is to be compared instead."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("board.compare.others")
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(PlainLabel(self.tr("Best others"), "strong"))
        self.hide()

    def show_others(self, others: tuple[Other, ...]) -> None:
        """Show these mentors, the best first; nothing where there is none."""
        while len(self._lines) < len(others):
            line = _Line()
            line.button.clicked.connect(lambda _=False, one=line: self.wanted.emit(one.mentor_id))
            self._lines.append(line)
            self._column.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(others))
            if number < len(others):
                line.show_other(others[number])
        self.setVisible(bool(others))


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.mentor_id = 0
        self.button = QPushButton()
        self.button.setProperty("look", "link")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._score, self._held = PlainLabel("", "soft"), ElidedLabel("", "small")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.button, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._score, 0, 1)
        grid.addWidget(self._held, 1, 0, 1, 2)

    def show_other(self, other: Other) -> None:
        self.mentor_id = other.mentor_id
        self.button.setText(title_of(other.name, LONGEST))
        self.button.setToolTip(tooltip_of(other.name))
        says = translate("Board", "Compare with {name} instead, {score}, {held}")
        self.button.setAccessibleName(
            says.format(name=other.name, score=other.score, held=other.held)
        )
        self._score.setText(str(other.score))
        self._held.setText(other.held)
