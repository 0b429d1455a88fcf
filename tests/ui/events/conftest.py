"""What the tests of events share: the tab of the demonstration and a dialog of an event."""

import pytest

from mentordesk.ui.events.tab import EventsTab
from tests.ui.seat import Seat

RUNNING, OPEN = "2026 July", "2027 February"


@pytest.fixture
def tab(seat: Seat) -> EventsTab:
    return seat.tab(EventsTab, RUNNING)
