"""The board of a finished intake: it is looked at, and nobody is matched in it any more."""

import pytest
from PySide6.QtWidgets import QDialog

from mentordesk.domain.intakes import Stage
from mentordesk.storage.models.intakes import Intake
from tests.ui.board.seated import Seated


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
