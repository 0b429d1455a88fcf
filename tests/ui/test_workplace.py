"""The open programme: what another intake takes away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from mentordesk.ui.window import MainWindow


def test_another_intake_takes_the_last_sentence_away(
    make_window: Callable[[], MainWindow], programme: Path
) -> None:
    window = make_window()
    window.open_programme(programme)
    place = window.place
    assert place is not None
    assert place.intake is not None
    window.say("Undone: Pair Ana Silva with Ruth Osei")
    place.choose_intake(place.intake.intake_id)
    assert window._status.text() == ""


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_another_intake_is_a_key_away(
    make_window: Callable[[], MainWindow], programme: Path
) -> None:
    window = make_window()
    window.open_programme(programme)
    assert window.place is not None
    action = window.menu_actions["choose_intake"]
    assert action.shortcut().toString() == "Ctrl+K"
    action.trigger()
    menu = window.place.findChildren(QMenu)[-1]
    assert menu.isVisible()
    intake = window.place.intake
    assert intake is not None
    assert menu.actions()[0].text().split("\t")[0] == intake.name
    menu.close()
