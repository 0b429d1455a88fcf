"""Confirm offers only what can be confirmed, and says of the others what is missing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from mentordesk.domain.applications import CheckItem, CheckState
from mentordesk.domain.pairing import PairState
from mentordesk.services.applicants import set_check
from mentordesk.services.confirming import Lacking, what_is_missing
from mentordesk.ui.applicants.columns import FILTERS
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
    assert what_is_missing(desk, intake) == {
        pair: (Lacking(seated.number("Maya Singh"), "Maya Singh", "resume"),)
    }


def test_with_nobody_ready_there_is_nothing_to_confirm(seated: Seated) -> None:
    _take_resume(seated, "Grace Kim")
    seated.button("board.confirm").click()
    dialog = open_dialog(seated, ConfirmDialog)
    assert dialog.chosen == []
    assert not dialog._ok.isEnabled()


def _asked_to_confirm(seated: Seated) -> tuple[ConfirmDialog, list[tuple[str, object]]]:
    """The dialog as the button opens it, and what the board asks of other pages from then on."""
    asked: list[tuple[str, object]] = []
    seated.tab.wants_tab.connect(lambda tab, what: asked.append((tab, what)))
    seated.button("board.confirm").click()
    return open_dialog(seated, ConfirmDialog), asked


def _shown(dialog: ConfirmDialog) -> list[str]:
    buttons = (named(dialog, QPushButton, f"confirm.show.{n}") for n in (0, 1))
    return [button.text() for button in buttons if not button.isHidden()]


def test_each_who_lacks_something_is_one_click_away(seated: Seated) -> None:
    _take_resume(seated, "Maya Singh")
    dialog, asked = _asked_to_confirm(seated)
    assert _shown(dialog) == ["Show Maya Singh"]
    named(dialog, QPushButton, "confirm.show.0").click()
    assert asked == [("Applicants", seated.number("Maya Singh"))]
    assert not dialog.isVisible()


def test_who_can_be_shown_follows_the_row(seated: Seated) -> None:
    _take_resume(seated, "Grace Kim")
    _take_resume(seated, "Maya Singh")
    seated.drop("Priya Patel", "Zoe Walker")
    dialog, _ = _asked_to_confirm(seated)
    rows = named(dialog, QListWidget, "confirm.list")
    assert _shown(dialog) == []
    rows.setCurrentRow(1)
    assert _shown(dialog) == ["Show Grace Kim", "Show Maya Singh"]
    rows.setCurrentRow(0)
    assert _shown(dialog) == []


def test_a_row_has_room_for_what_is_missing(seated: Seated) -> None:
    _take_resume(seated, "Grace Kim")
    dialog, _ = _asked_to_confirm(seated)
    rows = named(dialog, QListWidget, "confirm.list")
    padding = 2 * 7  # of a list's rows, in style.py
    assert rows.item(0).sizeHint().height() >= 2 * dialog.fontMetrics().height() + padding


def test_all_who_lack_something_are_one_click_away(seated: Seated) -> None:
    _take_resume(seated, "Grace Kim")
    dialog, asked = _asked_to_confirm(seated)
    named(dialog, QPushButton, "confirm.show_all").click()
    assert asked == [("Applicants", "needed")]
    assert {one.key: one.words for one in FILTERS}["needed"] == "Something needed"
    assert dialog.result() == 0


def test_with_everybody_complete_nobody_is_to_be_shown(seated: Seated) -> None:
    dialog, _ = _asked_to_confirm(seated)
    assert dialog.findChild(QPushButton, "confirm.show_all") is None
    assert dialog.findChild(QPushButton, "confirm.show.0") is None


def test_blind_comparing_hides_who_lacks_something(seated: Seated) -> None:
    _take_resume(seated, "Maya Singh")
    blind = seated.tab.findChild(QAction, "action.board.blind")
    assert isinstance(blind, QAction)
    blind.setChecked(True)
    dialog, _ = _asked_to_confirm(seated)
    row = named(dialog, QListWidget, "confirm.list").item(0)
    told = [row.text(), row.toolTip(), *_shown(dialog)]
    assert not any("Maya" in said or "Grace" in said for said in told)
    assert "Mentor" in told[-1]
