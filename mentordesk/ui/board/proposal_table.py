"""Two tables for the preview of Suggest all: the proposed pairs, and who stays unmatched."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from mentordesk.services.board import Board
from mentordesk.ui.board.cards import Cards
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.words import translate
from mentordesk.ui.safe_text import line_of, tooltip_of

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def change_of(cards: Cards, mentee: int, mentor: int) -> str:
    """What a proposed pair changes on the board, in a few words."""
    card = cards.mentee(mentee)
    before = cards.partner(card) if card is not None else None
    if card is None or before is None:
        return translate("Board", "new")
    if before.application_id == mentor:
        return translate("Board", "stays, pinned") if card.pinned else translate("Board", "stays")
    return translate("Board", "moves from {name}").format(name=before.name)


def _table(headings: list[str]) -> QTreeWidget:
    table = QTreeWidget()
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHeaderLabels(headings)
    return table


def pairs_table(board: Board, proposal: Proposal) -> QTreeWidget:
    """Every proposed pair: mentee, mentor, fit, change; what changes comes first."""
    table = _table(
        [
            translate("Board", "Mentee"),
            translate("Board", "Mentor"),
            translate("Board", "Fit"),
            translate("Board", "Change"),
        ]
    )
    table.setObjectName("suggest.pairs")
    table.setAccessibleName(translate("Board", "Proposed pairs"))
    names = {card.application_id: card.name for card in board.mentees}
    names |= {card.application_id: card.name for card in board.mentors}
    cards = Cards()
    cards.take(board)
    for mentee, mentor, score in proposal.pairs:
        change = change_of(cards, mentee, mentor)
        row = QTreeWidgetItem(
            [line_of(names[mentee]), line_of(names[mentor]), str(score), line_of(change)]
        )
        row.setTextAlignment(2, _RIGHT)
        table.addTopLevelItem(row)
    table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
    table.header().setStretchLastSection(False)
    table.header().resizeSection(3, 190)
    return table


def unmatched_table(board: Board, proposal: Proposal) -> QTreeWidget:
    """Who stays unmatched, each with the reason."""
    table = _table([translate("Board", "Unmatched"), translate("Board", "Why")])
    table.setObjectName("suggest.unmatched")
    table.setAccessibleName(translate("Board", "Mentees who stay unmatched"))
    names = {card.application_id: card.name for card in board.mentees}
    for mentee, reasons in proposal.unmatched:
        text = " ".join(reasons)
        row = QTreeWidgetItem([line_of(names.get(mentee, "")), line_of(text)])
        row.setToolTip(1, tooltip_of("\n".join(reasons)))
        table.addTopLevelItem(row)
    table.header().resizeSection(0, 190)
    return table
