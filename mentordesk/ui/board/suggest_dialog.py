"""Suggest all: what the proven best cohort would change, before anything is changed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.matching.differences import Difference
from mentordesk.services.board import Board
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.board.difference_table import difference_table, show_difference
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.proposal_table import unmatched_table
from mentordesk.ui.board.two_states import TwoStates
from mentordesk.ui.forms import roomy
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_S, SPACE_XL

_FIGURES = 320


class SuggestDialog(BoardDialog):
    """Accepted: apply the proposal in one step that can be undone."""

    def __init__(
        self, board: Board, proposal: Proposal, difference: Difference, parent: QWidget
    ) -> None:
        super().__init__("suggest", self.tr("Suggest all"), parent)
        self.column.setSpacing(SPACE_S)
        head = QHBoxLayout()
        head.setSpacing(SPACE_XL)
        head.addLayout(self._told(board, proposal), 1)
        self.figures = TwoStates(self.tr("Board now"), self.tr("Suggested"))
        self.figures.setFixedWidth(max(_FIGURES, self.figures.minimumSizeHint().width()))
        self._count(difference)
        head.addWidget(self.figures)
        self.column.addLayout(head)
        self.table = difference_table(
            "suggest.pairs",
            self.tr("What would change"),
            self.tr("Mentor now"),
            self.tr("Suggested mentor"),
        )
        names = {card.application_id: card.name for card in board.mentees}
        names |= {card.application_id: card.name for card in board.mentors}
        show_difference(self.table, difference, names)
        self.column.addWidget(self.table, 3)
        if proposal.unmatched:
            self.column.addWidget(unmatched_table(board, proposal), 1)
        note = self.tr("Pinned pairs stay as they are. Applying is one step; Undo takes it back.")
        self.column.addWidget(PlainLabel(note, "small", wrap=True))
        apply = self.add_buttons(self.tr("&Apply"))
        apply.setEnabled(bool(proposal.pairs))
        apply.setFocus()
        roomy(self, 900, 690)

    def _count(self, found: Difference) -> None:
        self.figures.show_before(found.placed_before, found.total_before, found.worst_before)
        self.figures.show_after(found.placed_after, found.total_after, found.worst_after)

    def _told(self, board: Board, proposal: Proposal) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        placed = self.tr("{placed} of {mentees} placed; at most {most} can be").format(
            placed=len(proposal.pairs),
            mentees=counted(len(board.mentees), "mentee"),
            most=proposal.most,
        )
        headline = PlainLabel(placed, "heading")
        headline.setObjectName("suggest.placed")
        column.addWidget(headline)
        for sentence in proposal.proof:
            column.addWidget(PlainLabel(sentence, "soft", wrap=True))
        column.addStretch(1)
        return column
