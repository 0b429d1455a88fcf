"""Hands for the tests of fees: the list of an intake, which fees one chooses, where a file goes."""

from PySide6.QtWidgets import QDialog

from mentordesk.domain.year import FeeState
from mentordesk.services.accounts import AccountRow
from mentordesk.services.intakes import find_intake
from mentordesk.ui.fees.dialog import FeesDialog
from tests.ui.seat import Seat


def fees_of(seat: Seat, intake: str = "") -> FeesDialog:
    """The dialog on the screen, over an intake."""
    if intake:
        seat.work.intake_id = find_intake(seat.desk, intake).intake_id
    return seat.show(FeesDialog(seat.work, seat.intake))


def choose(fees: FeesDialog, *states: FeeState) -> list[AccountRow]:
    """Choose the first fee of each state."""
    rows = [next(r for r in fees.list.model.shown if r.fee.state is one) for one in states]
    fees.list.table.choose_all([row.fee.pair_id for row in rows])
    return rows


def opened(fees: FeesDialog, kind: type[QDialog]) -> QDialog:
    return [one for one in fees.findChildren(kind) if one.isVisible()][-1]
