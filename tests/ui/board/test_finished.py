"""The board of a finished intake: it is looked at, and nobody is matched in it any more."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from mentordesk.domain.intakes import Stage
from mentordesk.storage.models.intakes import Intake
from tests.ui.board.hands import centre
from tests.ui.board.seated import Seated

OVER = "This intake is finished: nobody is matched in it any more."


@pytest.fixture
def finished(seated: Seated) -> Seated:
    """The small board once its year is over."""
    with seated.tab.work.desk.action("Finish the intake") as session:
        session.get_one(Intake, seated.tab.work.intake_id).stage = Stage.FINISHED
    seated.tab.refresh()
    return seated


def test_it_says_so_and_counts_nobody_as_waiting(seated: Seated) -> None:
    badges: list[int] = []
    seated.tab.badge_changed.connect(badges.append)
    seated.tab.refresh()
    assert badges[-1] == len(seated.board.waiting) > 0
    assert "free" in seated.tab.parts.middle.count.text()
    with seated.tab.work.desk.action("Finish the intake") as session:
        session.get_one(Intake, seated.tab.work.intake_id).stage = Stage.FINISHED
    seated.tab.refresh()
    assert badges[-1] == 0
    assert seated.tab.parts.middle.count.text() == "4 · this intake is finished"


def test_the_steps_for_everybody_come_back_with_an_open_intake(finished: Seated) -> None:
    steps = [finished.button(f"board.{name}") for name in ("suggest", "confirm")]
    assert not any(step.isVisible() for step in steps)
    finished.tab.work.desk.undo()
    finished.tab.refresh()
    assert all(step.isVisible() for step in steps)


@pytest.mark.parametrize("name", ["suggest", "confirm"])
def test_a_step_from_the_menu_says_why_not(finished: Seated, name: str) -> None:
    finished.trigger(name)
    assert finished.said.last == "This intake is finished: nobody is matched in it any more."
    assert not [d for d in finished.tab.findChildren(QDialog) if d.isVisible()]


def test_its_cards_are_not_picked_up_and_say_why(finished: Seated) -> None:
    parts = finished.tab.parts
    for view in (parts.waiting, parts.mentors):
        index = view.cards.index(0, 0)
        assert not index.flags() & (Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled)
        assert "This intake is finished" in index.data(Qt.ItemDataRole.ToolTipRole)
    finished.choose("Priya Patel")
    finished.key(parts.waiting, "Space")
    assert finished.said.last == OVER
    finished.key(parts.waiting, "Ctrl+X")
    assert finished.said.last == OVER
    assert not parts.hand.carrying


def test_pulling_at_a_card_says_why_it_stays(finished: Seated) -> None:
    for view in (finished.tab.parts.waiting, finished.tab.parts.mentors):
        start = centre(view, 0)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(start + QPoint(60, 60)),
            QPointF(view.viewport().mapToGlobal(start + QPoint(60, 60))),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        finished.said.sentences.clear()
        QApplication.sendEvent(view.viewport(), moved)
        assert finished.said.last == OVER
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        assert not finished.tab.parts.hand.carrying


def test_nobody_is_assigned_in_it_either(finished: Seated) -> None:
    finished.tab.parts.acting.pair([finished.number("Priya Patel")], finished.number("Zoe Walker"))
    assert finished.said.last == OVER
    assert "Priya Patel" not in finished.pairs


def test_an_open_intake_is_picked_up_as_ever(seated: Seated) -> None:
    index = seated.tab.parts.waiting.cards.index(0, 0)
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
