"""The open programme: what another intake takes away."""

from collections.abc import Callable
from pathlib import Path

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
