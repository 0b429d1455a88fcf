"""What the tests of the year's windows share: the window on one intake of the demonstration."""

from collections.abc import Callable
from typing import Any

import pytest

from mentordesk.services.intakes import find_intake
from mentordesk.ui.year.surveys_window import SurveysWindow
from tests.ui.seat import Seat

Open = Callable[..., Any]
FINISHED, SECOND, JULY, NEXT = "2025 July", "2026 February", "2026 July", "2027 February"


def open_at(seat: Seat, kind: type[Any], intake: str) -> Any:
    """A window of the year on the screen, on an intake."""
    seat.work.intake_id = find_intake(seat.desk, intake).intake_id
    return seat.show(kind(seat.work))


@pytest.fixture
def open_window(seat: Seat) -> Open:
    """Opens a window of the year on an intake of the demonstration."""
    return lambda kind, intake: open_at(seat, kind, intake)


@pytest.fixture
def window(open_window: Open) -> SurveysWindow:
    """The surveys of a finished intake."""
    shown = open_window(SurveysWindow, FINISHED)
    assert isinstance(shown, SurveysWindow)
    return shown
