"""Suggest all: the preview of the proven best cohort, before anything is changed."""

from PySide6.QtWidgets import QWidget

from mentordesk.services.board import Board
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.proposal_table import pairs_table, unmatched_table
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_M, SPACE_S


class SuggestDialog(BoardDialog):
    """Accepted: apply the proposal in one step that can be undone."""

    def __init__(self, board: Board, proposal: Proposal, parent: QWidget) -> None:
        super().__init__("suggest", self.tr("Suggest all"), parent)
        column = self.column
        column.setSpacing(SPACE_S)
        placed = self.tr("{placed} of {all} mentees placed; at most {most} can be").format(
            placed=len(proposal.pairs), all=len(board.mentees), most=proposal.most
        )
        headline = PlainLabel(placed, "heading")
        headline.setObjectName("suggest.placed")
        column.addWidget(headline)
        for sentence in proposal.proof:
            column.addWidget(PlainLabel(sentence, "soft", wrap=True))
        table = pairs_table(board, proposal)
        column.addSpacing(SPACE_M)
        column.addWidget(table, 3)
        if proposal.unmatched:
            column.addWidget(unmatched_table(board, proposal), 1)
        note = self.tr("Pinned pairs stay as they are. Applying is one step; Undo takes it back.")
        column.addWidget(PlainLabel(note, "small", wrap=True))
        self.add_buttons(self.tr("&Apply")).setEnabled(bool(proposal.pairs))
        self.resize(780, 620)
