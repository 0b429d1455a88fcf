"""The compare drawer: one mentee and one mentor side by side, and what can be done with them."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.compare_buttons import CompareButtons
from mentordesk.ui.board.compare_others import Others
from mentordesk.ui.board.compare_rows import Banner, PartRow
from mentordesk.ui.board.fit import Comparison
from mentordesk.ui.board.words import about_mentee, about_mentor, places_taken, translate
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.tokens import SPACE_L, SPACE_M, SPACE_S

Label = TypeVar("Label", bound=PlainLabel)


def _named(label: Label, name: str) -> Label:
    label.setObjectName(f"board.compare.{name}")
    return label


class CompareDrawer(QFrame):
    """Follows the selection at rest and the target during a drag."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("board.compare")
        self.setAccessibleName(self.tr("Compare"))
        self.setProperty("look", "pane")
        self._mentee = _named(ElidedLabel("", "strong"), "mentee")
        self._mentor = _named(ElidedLabel("", "strong"), "mentor")
        self._of_mentee, self._of_mentor = ElidedLabel("", "small"), ElidedLabel("", "small")
        self._banner, self._parts = Banner(), QVBoxLayout()
        self._rows: list[PartRow] = []
        self._empty = PlainLabel("", "soft", wrap=True)
        self._why = _named(PlainLabel("", "bad", wrap=True), "why")
        self._sum, self._answered = (PlainLabel("", "small", wrap=True) for _ in range(2))
        self.ask, self.others = QPushButton(), Others()
        self.ask.setObjectName("board.why")
        self.ask.setProperty("look", "link")
        self.ask.setAccessibleName(self.tr("Why these two, or why not"))
        self.ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons = CompareButtons()
        self._lay_out()
        self.show_nobody()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("look", "pane")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        inner.setSpacing(SPACE_M)
        inner.addWidget(self._empty)
        inner.addWidget(self._banner)
        inner.addWidget(self._why)
        inner.addWidget(self.ask, alignment=Qt.AlignmentFlag.AlignLeft)
        self._parts.setSpacing(SPACE_M)
        inner.addLayout(self._parts)
        inner.addWidget(self._sum)
        inner.addWidget(self._answered)
        inner.addWidget(self.others)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_L, 0, SPACE_M)
        column.setSpacing(SPACE_M)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        head.addWidget(PlainLabel(self.tr("Compare"), "heading"))
        head.addLayout(self._names())
        column.addLayout(head)
        column.addWidget(self._scrolled(body), 1)
        column.addWidget(self.buttons)

    def _scrolled(self, body: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Parts of the score"))
        scroll.setWidget(body)
        return scroll

    def _names(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for name, about in ((self._mentee, self._of_mentee), (self._mentor, self._of_mentor)):
            column.addWidget(name)
            column.addWidget(about)
            column.addSpacing(3)
        return column

    def show_nobody(self) -> None:
        """Say what to do: no mentee is chosen."""
        self._names_of(None, None)
        self._only(self.tr("Choose a mentee at the left to see who would suit them."))
        self.buttons.offer(None, None, None)

    def show_mentee(self, mentee: MenteeCard) -> None:
        """Show a mentee for whom no mentor is chosen yet."""
        self._names_of(mentee, None)
        self._only(self.tr("Choose a mentor's card to compare the two."))
        if mentee.pair_id is None:
            self._offer_answer(self.tr("Why no mentor yet?"))
        self.buttons.offer(mentee, None, None)

    def show_unscored(self, mentee: MenteeCard, mentor: MentorCard) -> None:
        """Show two people whose fit is not known, or still being worked out."""
        self._names_of(mentee, mentor)
        self._only(self.tr("The fit of these two is not known yet."))
        self.buttons.offer(mentee, mentor, None)

    def show_pair(
        self, mentee: MenteeCard, mentor: MentorCard, shown: Comparison, next_best: str
    ) -> None:
        """Show the comparison of two people."""
        self._names_of(mentee, mentor)
        self._empty.hide()
        self._banner.show()
        self._banner.show_fit(shown, next_best)
        self._why.setText("\n".join(rule.sentence for rule in shown.fit.blocked))
        self._why.setVisible(bool(shown.fit.blocked))
        asks = self.tr("Why not these two?") if shown.fit.blocked else self.tr("Why these two?")
        self._offer_answer(asks)
        self._show_parts(shown)
        self.buttons.offer(mentee, mentor, shown.fit)

    def _offer_answer(self, question: str) -> None:
        """Offer the question whose answer comes in a window of its own."""
        self.ask.setText(question)
        self.ask.show()

    def _names_of(self, mentee: MenteeCard | None, mentor: MentorCard | None) -> None:
        self._mentee.setText(mentee.name if mentee else "")
        self._of_mentee.setText(about_mentee(mentee) if mentee else "")
        self._mentor.setText(mentor.name if mentor else "")
        self._of_mentor.setText(places_taken(mentor) if mentor else "")
        self.setAccessibleDescription(about_mentor(mentor) if mentor else "")

    def _only(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._empty.show()
        self._banner.hide()
        self._why.hide()
        self._sum.hide()
        self._answered.hide()
        self.ask.hide()
        self.others.hide()
        for row in self._rows:
            row.hide()

    def _show_parts(self, shown: Comparison) -> None:
        while len(self._rows) < len(shown.parts):
            row = PartRow()
            self._rows.append(row)
            self._parts.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown.parts))
            if number < len(shown.parts):
                row.show_part(shown.parts[number])
        self._sum.setText(
            translate("Board", "The parts add up to {score} of 100.").format(
                score=sum(part.points for part in shown.parts)
            )
        )
        self._sum.show()
        self._answered.setText(
            translate("Board", "Both answered {share} % of what counts.").format(
                share=shown.answered
            )
        )
        self._answered.setVisible(shown.answered < 100)
