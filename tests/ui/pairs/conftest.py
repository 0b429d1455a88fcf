"""What the tests of pairs share: the tab of the demonstration."""

import pytest

from mentordesk.ui.pairs.tab import PairsTab
from tests.ui.seat import Seat

RUNNING, FINISHED = "2026 July", "2025 July"


@pytest.fixture
def tab(seat: Seat) -> PairsTab:
    return seat.tab(PairsTab, RUNNING)
