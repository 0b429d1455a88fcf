"""Hands for the tests of pairs: the first of a state, how it stands now, what its links open."""

from PySide6.QtWidgets import QDialog

from mentordesk.domain.pairing import PairState
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.ui.pairs.tab import PairsTab
from tests.ui.seat import Seat, painted


def one(tab: PairsTab, state: PairState) -> PairRow:
    """Choose the first pair in a state."""
    row: PairRow = next(row for row in tab.list.model.shown if row.state is state)
    tab.list.table.choose(row.pair_id)
    return row


def now(seat: Seat, row: PairRow) -> PairRow:
    return next(one for one in load_pairs(seat.desk, seat.intake) if one.pair_id == row.pair_id)


def opened(tab: PairsTab, kind: type[QDialog]) -> QDialog:
    return [one for one in tab.findChildren(kind) if one.isVisible()][-1]


def said(tab: PairsTab) -> str:
    """Everything that stands in the pane, also below what is seen."""
    return painted(tab.details._page)
