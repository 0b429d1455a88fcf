"""If a mentor withdrew: who is hurt, and the best re-match of everybody else."""

from PySide6.QtWidgets import QWidget

from mentordesk.matching.understudies import Withdrawal
from mentordesk.ui.board.difference_table import difference_table, show_difference
from mentordesk.ui.matching.about import About
from mentordesk.ui.matching.frame import AnswerWindow, table
from mentordesk.ui.matching.telling import change
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel


class UnderstudiesDialog(AnswerWindow):
    """Mentors, those who would be missed most first; the chosen one's re-match below."""

    def __init__(self, about: About, found: tuple[Withdrawal, ...], parent: QWidget | None) -> None:
        super().__init__("understudies", self.tr("If a mentor withdrew"), parent)
        self._about, self._found = about, found
        self.head(
            self.tr("If a mentor withdrew"),
            self.tr(
                "For each mentor, everybody else was matched again in the best answer. Choose a "
                "mentor to see who would be hurt and who would move."
            ),
        )
        self.list = table(
            "understudies.list",
            self.tr("Mentors, those who would be missed most first"),
            self._columns(),
            lambda one: int(one.mentor_id),
            found,
        )
        self.column.addWidget(self.list, 3)
        self.sentence = PlainLabel("", "strong", wrap=True)
        self.sentence.setObjectName("understudies.chosen")
        self.column.addWidget(self.sentence)
        self.changes = difference_table(
            "understudies.changes",
            self.tr("What would change"),
            self.tr("Best answer"),
            self.tr("Without this mentor"),
        )
        self.column.addWidget(self.changes, 2)
        self.list.picked.connect(self._show)
        self.end(840, 640)
        if found:
            self.list.choose(found[0].mentor_id)
            self._show(found[0].mentor_id)
        else:
            self.sentence.setText(self.tr("Nobody has a mentee in the best answer yet."))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Mentor"),
                lambda one: self._about.mentor(one.mentor_id),
                width=200,
                strong=True,
            ),
            Column(
                self.tr("Mentees"),
                lambda one: str(len(one.mentee_ids)),
                key=lambda one: len(one.mentee_ids),
                width=80,
                right=True,
            ),
            Column(
                self.tr("Left without a mentor"),
                self._left,
                key=lambda one: one.fewer_placed,
                width=300,
                chips=self._hurt,
            ),
            Column(
                self.tr("Total"),
                lambda one: change(-one.lost_points),
                key=lambda one: -one.lost_points,
                width=90,
                right=True,
            ),
        )

    def _left(self, one: Withdrawal) -> str:
        return ", ".join(self._about.mentee(number) for number in one.unplaced_ids)

    def _hurt(self, one: Withdrawal) -> tuple[Chip, ...]:
        if not one.unplaced_ids:
            return (Chip(self.tr("nobody"), "good"),)
        return tuple(Chip(self._about.mentee(number), "bad") for number in one.unplaced_ids)

    def _show(self, mentor: object) -> None:
        one = next((one for one in self._found if one.mentor_id == mentor), None)
        if one is not None:
            self.sentence.setText(self._about.advice.told(one.sentence))
            show_difference(self.changes, one.rematch, self._about.names)
