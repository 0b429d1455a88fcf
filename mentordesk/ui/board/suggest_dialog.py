"""Suggest all: the preview of the proven best cohort, before anything is changed."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from mentordesk.services.board import Board
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.proposal_table import pairs_table, unmatched_table
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_M, SPACE_S


class SuggestDialog(QDialog):
    """Accepted: apply the proposal in one step that can be undone."""

    def __init__(self, board: Board, proposal: Proposal, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("suggest")
        self.setWindowTitle(self.tr("Suggest all"))
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_S)
        placed = self.tr("{placed} of at most {most} mentees placed").format(
            placed=len(proposal.pairs), most=proposal.most
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
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Cancel
        )
        apply = buttons.button(QDialogButtonBox.StandardButton.Apply)
        apply.setText(self.tr("&Apply"))
        apply.setDefault(True)
        apply.setEnabled(bool(proposal.pairs))
        apply.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(780, 620)
