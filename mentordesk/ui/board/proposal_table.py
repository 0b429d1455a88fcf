"""A table for the preview of Suggest all: who stays unmatched, each with the reason."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from mentordesk.services.board import Board
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.words import translate
from mentordesk.ui.safe_text import line_of, tooltip_of


def _table(headings: list[str]) -> QTreeWidget:
    table = QTreeWidget()
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHeaderLabels(headings)
    return table


def unmatched_table(board: Board, proposal: Proposal) -> QTreeWidget:
    """Who stays unmatched, each with the reason."""
    table = _table([translate("Board", "Unmatched"), translate("Board", "Why")])
    table.setObjectName("suggest.unmatched")
    table.setAccessibleName(translate("Board", "Mentees who stay unmatched"))
    names = {card.application_id: card.name for card in board.mentees}
    high = table.fontMetrics().height() + 12
    for mentee, reasons in proposal.unmatched:
        text = " ".join(reasons)
        row = QTreeWidgetItem([line_of(names.get(mentee, "")), line_of(text)])
        row.setSizeHint(0, QSize(0, high))
        row.setToolTip(1, tooltip_of("\n".join(reasons)))
        table.addTopLevelItem(row)
    table.header().resizeSection(0, 190)
    return table
