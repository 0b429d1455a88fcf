"""Confirm offers only what can be confirmed, and says of the others what is missing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from mentordesk.domain.applications import CheckItem, CheckState
from mentordesk.domain.pairing import PairState
from mentordesk.services.applicants import set_check
from mentordesk.services.confirming import what_is_missing
from mentordesk.ui.board.confirm_dialog import ConfirmDialog
from tests.ui.board.seated import Seated, named, open_dialog


def _take_resume(seated: Seated, name: str) -> None:
    desk = seated.tab.work.desk
    set_check(desk, seated.number(name), CheckItem.RESUME, CheckState.MISSING, "")


def _has_box(row: QListWidgetItem) -> bool:
    return row.data(Qt.ItemDataRole.CheckStateRole) is not None


def test_who_lacks_something_has_no_box_and_says_what(seated: Seated) -> None:
    _take_resume(seated, "Grace Kim")
    _take_resume(seated, "Maya Singh")
    seated.drop("Priya Patel", "Zoe Walker")
    seated.button("board.confirm").click()
    dialog = open_dialog(seated, ConfirmDialog)
    rows = named(dialog, QListWidget, "confirm.list")
    ready, lacking = rows.item(0), rows.item(1)
    assert (ready.text(), _has_box(ready)) == ("Priya Patel with Zoe Walker", True)
    assert lacking.text() == (
        "Grace Kim with Maya Singh\nStill missing: Grace Kim: resume; Maya Singh: resume"
    )
    assert not _has_box(lacking)
    assert dialog._ok.text() == "&Confirm 1"
    dialog.accept()
    states = {m.name: m.pair_state for m in seated.board.mentees if m.pair_state}
    assert states == {"Grace Kim": PairState.DRAFT, "Priya Patel": PairState.CONFIRMED}


def test_only_drafts_that_lack_something_are_told(seated: Seated) -> None:
    desk, intake = seated.tab.work.desk, seated.tab.work.intake_id
    assert intake is not None
    assert what_is_missing(desk, intake) == {}
    _take_resume(seated, "Maya Singh")
    (pair,) = [m.pair_id for m in seated.board.mentees if m.pair_id]
    assert what_is_missing(desk, intake) == {pair: ("Maya Singh: resume",)}


def test_with_nobody_ready_there_is_nothing_to_confirm(seated: Seated) -> None:
    _take_resume(seated, "Grace Kim")
    seated.button("board.confirm").click()
    dialog = open_dialog(seated, ConfirmDialog)
    assert dialog.chosen == []
    assert not dialog._ok.isEnabled()
