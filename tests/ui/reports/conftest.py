"""What the tests of reports share."""

import pytest

from mentordesk.ui.reports.tab import ReportsTab
from tests.ui.seat import Seat

FINISHED = "2025 July"


@pytest.fixture
def tab(seat: Seat) -> ReportsTab:
    return seat.tab(ReportsTab, FINISHED)
