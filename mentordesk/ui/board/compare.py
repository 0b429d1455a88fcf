"""The compare drawer: one mentee and one mentor side by side, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.compare_rows import Banner, PartRow
from mentordesk.ui.board.fit import Comparison
from mentordesk.ui.board.words import about_mentee, about_mentor, places_taken, translate
from mentordesk.ui.icons import give_icon
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel, title_of
from mentordesk.ui.tokens import SPACE_L, SPACE_M, SPACE_S


class CompareDrawer(QFrame):
    """Follows the selection at rest and the target during a drag."""

    assign_wanted = Signal()
    assign_to_wanted = Signal()
    override_wanted = Signal()
    unpair_wanted = Signal()
    pin_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("board.compare")
        self.setAccessibleName(self.tr("Compare"))
        self.setProperty("look", "pane")
        self._mentee, self._mentor = ElidedLabel("", "strong"), ElidedLabel("", "strong")
        self._mentee.setObjectName("board.compare.mentee")
        self._mentor.setObjectName("board.compare.mentor")
        self._of_mentee, self._of_mentor = ElidedLabel("", "small"), ElidedLabel("", "small")
        self._banner, self._parts = Banner(), QVBoxLayout()
        self._rows: list[PartRow] = []
        self._empty = PlainLabel("", "soft", wrap=True)
        self._why = PlainLabel("", "bad", wrap=True)
        self._why.setObjectName("board.compare.why")
        self._answered = PlainLabel("", "small", wrap=True)
        self._buttons()
        self._lay_out()
        self.show_nobody()

    def _buttons(self) -> None:
        self.assign = QPushButton(self.tr("&Assign"))
        self.assign.setProperty("look", "primary")
        self.assign_to = QPushButton(self.tr("Assign &to…"))
        self.override = QPushButton(self.tr("&Override with a reason…"))
        self.unpair = QPushButton(self.tr("&Unpair"))
        self.pin = QPushButton(self.tr("&Pin"))
        for button, name, signal in (
            (self.assign, "assign", self.assign_wanted),
            (self.assign_to, "assign_to", self.assign_to_wanted),
            (self.override, "override", self.override_wanted),
            (self.unpair, "unpair", self.unpair_wanted),
            (self.pin, "pin", self.pin_wanted),
        ):
            button.setObjectName(f"board.{name}")
            button.clicked.connect(signal)
        give_icon(self.pin, "pin")
        give_icon(self.assign, "check", "on_accent")

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("look", "pane")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        inner.setSpacing(SPACE_M)
        inner.addWidget(self._empty)
        inner.addWidget(self._banner)
        inner.addWidget(self._why)
        self._parts.setSpacing(SPACE_M)
        inner.addLayout(self._parts)
        inner.addWidget(self._answered)
        inner.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Parts of the score"))
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_L, 0, SPACE_M)
        column.setSpacing(SPACE_M)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        head.addWidget(PlainLabel(self.tr("Compare"), "heading"))
        head.addLayout(self._names())
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(self._foot())

    def _names(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        for name, about in ((self._mentee, self._of_mentee), (self._mentor, self._of_mentor)):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(name)
            column.addWidget(about)
            row.addLayout(column, 1)
        return row

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        foot.setSpacing(SPACE_S)
        rule = QFrame()
        rule.setProperty("look", "rule")
        foot.addWidget(rule)
        self._without = PlainLabel(self.tr("Without dragging"), "strong")
        foot.addWidget(self._without)
        foot.addWidget(self.assign)
        foot.addWidget(self.override)
        pair = QHBoxLayout()
        pair.addWidget(self.unpair, 1)
        pair.addWidget(self.pin, 1)
        foot.addLayout(pair)
        foot.addWidget(self.assign_to)
        keys = self.tr(
            "Keyboard: Space picks up, arrows move through mentors by fit, Enter drops, "
            "Esc cancels. Or cut and paste: Ctrl+X, Ctrl+V."
        )
        foot.addWidget(PlainLabel(keys, "small", wrap=True))
        return foot

    def show_nobody(self) -> None:
        """Say what to do: no mentee is chosen."""
        self._names_of(None, None)
        self._only(self.tr("Choose a mentee at the left to see who would suit them."))
        self._offer(assign=False, paired=False, blocked=False, mentee=False)

    def show_mentee(self, mentee: MenteeCard) -> None:
        """Show a mentee for whom no mentor is chosen yet."""
        self._names_of(mentee, None)
        self._only(self.tr("Choose a mentor's card to compare the two."))
        self._offer(assign=False, paired=mentee.pair_id is not None, blocked=False, mentee=True)

    def show_unscored(self, mentee: MenteeCard, mentor: MentorCard) -> None:
        """Show two people whose fit is not known, or still being worked out."""
        self._names_of(mentee, mentor)
        self._only(self.tr("The fit of these two is not known yet."))
        paired = mentee.mentor_application_id == mentor.application_id
        self._offer(assign=not paired, paired=paired, blocked=False, mentee=True)

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
        self._show_parts(shown)
        paired = mentee.mentor_application_id == mentor.application_id
        blocked = bool(shown.fit.blocked) and not paired
        self._offer(assign=not paired, paired=paired, blocked=blocked, mentee=True)
        self.override.setVisible(
            blocked and all(rule.can_be_overridden for rule in shown.fit.blocked)
        )

    def _names_of(self, mentee: MenteeCard | None, mentor: MentorCard | None) -> None:
        self._mentee.setText(mentee.name if mentee else "")
        self._of_mentee.setText(about_mentee(mentee) if mentee else "")
        self._mentor.setText(mentor.name if mentor else "")
        self._of_mentor.setText(places_taken(mentor) if mentor else "")
        self._set_texts(mentee, mentor)

    def _set_texts(self, mentee: MenteeCard | None, mentor: MentorCard | None) -> None:
        name = title_of(mentor.name, 28) if mentor else ""
        self.assign.setText(
            self.tr("&Assign to {name}").format(name=name) if mentor else self.tr("&Assign")
        )
        pinned = mentee is not None and mentee.pinned
        self.pin.setText(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        self.setAccessibleDescription(about_mentor(mentor) if mentor else "")

    def _only(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._empty.show()
        self._banner.hide()
        self._why.hide()
        self._answered.hide()
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
        self._answered.setText(
            translate("Board", "Both answered {share} % of what counts.").format(
                share=shown.answered
            )
        )
        self._answered.setVisible(shown.answered < 100)

    def _offer(self, *, assign: bool, paired: bool, blocked: bool, mentee: bool) -> None:
        self.assign.setVisible(not paired)
        self.assign.setEnabled(assign and not blocked)
        self.override.hide()
        self.unpair.setVisible(paired)
        self.pin.setVisible(paired)
        self.assign_to.setEnabled(mentee)
