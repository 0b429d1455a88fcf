"""Snapshots: taken, listed with figures, compared, brought back, forgotten; each one step."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.matching.differences import Change
from mentordesk.matching.solve import suggest
from mentordesk.services import pairing
from mentordesk.services.board import load_board
from mentordesk.services.matching import apply_suggestion, board_pairs, load_cohort
from mentordesk.services.snapshots import list_snapshots, take_snapshot
from mentordesk.ui.board.two_states import fit_of, points
from mentordesk.ui.matching.snapshots_dialog import SnapshotsDialog
from mentordesk.ui.tab import Work

ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def intake(work: Work) -> int:
    """The open intake with the suggestion on its board."""
    number = work.intake_id or 0
    apply_suggestion(work.desk, number, suggest(load_cohort(work.desk, number)))
    return number


@pytest.fixture
def dialog(work: Work, intake: int, page: QWidget, qtbot: QtBot) -> SnapshotsDialog:
    made = SnapshotsDialog(work, intake, page)
    qtbot.addWidget(made)
    made.show()
    return made


def listed(dialog: SnapshotsDialog) -> list[list[str]]:
    """The list as it is read, without the moments."""
    columns = dialog.model.columns
    return [[columns[place].text(line) for place in (0, 2, 3, 4)] for line in dialog.model.shown]


def unpair_first(work: Work, intake: int) -> str:
    """Take the first pair of the board apart; whose it was."""
    card = next(c for c in load_board(work.desk, intake).mentees if c.pair_id is not None)
    pairing.unpair(work.desk, card.pair_id or 0)
    return card.name


def test_the_board_now_stands_first_with_its_figures(
    dialog: SnapshotsDialog, work: Work, intake: int
) -> None:
    best = suggest(load_cohort(work.desk, intake))
    worst = fit_of(min(pair.score for pair in best.pairs))
    figures = [f"{len(best.pairs)}", points(best.total), worst]
    assert listed(dialog) == [["The board now", *figures]]
    dialog.name.setText("As suggested")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert listed(dialog)[1:] == [["As suggested", *figures]]
    assert dialog.isVisible()
    assert dialog.note.text() == "The board is kept as As suggested."
    assert work.desk.undo_label == "Take the snapshot As suggested"


def test_a_snapshot_beside_the_board_now(dialog: SnapshotsDialog, work: Work, intake: int) -> None:
    number = take_snapshot(work.desk, intake, "Before")
    name = unpair_first(work, intake)
    dialog.refresh()
    assert dialog.side.currentIndex() == 0
    dialog.table.choose(number)
    assert dialog.side.currentIndex() == 1
    lines = dialog.side.table.model.rows
    (changed,) = [line for line in lines if line.change is Change.UNPLACED]
    assert changed.mentee == name
    assert dialog.side.only.text() == "1 pair only in Before, 0 pairs only in the board now."
    before, after = dialog.side.figures.text
    assert int(before[0]) == int(after[0]) + 1
    heads = [column.title for column in dialog.side.table.model.columns]
    assert heads[2:4] == ["Before", "the board now"]
    assert len(dialog.side.table.model.shown) == 1  # changes first


def test_two_snapshots_side_by_side(dialog: SnapshotsDialog, work: Work, intake: int) -> None:
    first = take_snapshot(work.desk, intake, "First")
    unpair_first(work, intake)
    second = take_snapshot(work.desk, intake, "Second")
    unpair_first(work, intake)
    dialog.refresh()
    dialog.table.choose(second)
    place = dialog.model.place_of(first)
    dialog.table.selectionModel().select(dialog.model.index(place, 0), ADD)
    assert {line.name for line in dialog.chosen} == {"First", "Second"}
    assert not dialog.restore.isEnabled()
    assert "only in First" in dialog.side.only.text()
    assert "only in Second" in dialog.side.only.text()


def test_bringing_back_is_one_step_and_names_what_stays(
    dialog: SnapshotsDialog, work: Work, intake: int
) -> None:
    before = board_pairs(work.desk, intake)
    number = take_snapshot(work.desk, intake, "Before")
    unpair_first(work, intake)
    after = board_pairs(work.desk, intake)
    dialog.refresh()
    dialog.table.choose(number)
    told: list[str] = []
    dialog.did.connect(told.append)
    dialog.restore.click()
    assert board_pairs(work.desk, intake) == before
    assert told == ["Before is back: 1 pair made, 0 pairs taken apart."]
    assert work.desk.undo_label == "Bring back the snapshot Before"
    with pytest.raises(Refused, match="as Before has it already"):
        dialog.restore_chosen()
    work.desk.undo()
    assert board_pairs(work.desk, intake) == after


def test_forgetting_leaves_the_board_alone(
    dialog: SnapshotsDialog, work: Work, intake: int
) -> None:
    number = take_snapshot(work.desk, intake, "Before")
    before = board_pairs(work.desk, intake)
    dialog.refresh()
    dialog.table.choose(number)
    dialog.forget.click()
    assert list_snapshots(work.desk, intake) == ()
    assert len(dialog.model.rows) == 1
    assert board_pairs(work.desk, intake) == before
    assert dialog.side.currentIndex() == 0
    assert not dialog.forget.isEnabled()


def test_names_that_are_taken_are_refused(dialog: SnapshotsDialog, work: Work, intake: int) -> None:
    assert not dialog.take.isEnabled()
    dialog.name.setText("   ")
    assert not dialog.take.isEnabled()
    take_snapshot(work.desk, intake, "Before")
    dialog.name.setText("before")
    with pytest.raises(Refused, match="already"):
        dialog.take_one()
    assert dialog.name.text() == "before"
    assert len(list_snapshots(work.desk, intake)) == 1


def test_the_board_now_is_nothing_to_bring_back_or_forget(dialog: SnapshotsDialog) -> None:
    dialog.table.choose(0)
    assert not dialog.restore.isEnabled()
    assert not dialog.forget.isEnabled()
    dialog.restore_chosen()
    assert dialog.side.currentIndex() == 0


def test_for_reading_only(reading: Callable[[], Work], page: QWidget, qtbot: QtBot) -> None:
    work = reading()
    dialog = SnapshotsDialog(work, work.intake_id or 0, page)
    qtbot.addWidget(dialog)
    dialog.name.setText("Now")
    assert not dialog.take.isEnabled()
    assert listed(dialog) == [["The board now", "0", "0.0", "–"]]  # noqa: RUF001 - a dash
