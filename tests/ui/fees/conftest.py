"""What the tests of fees share: the list of fees of a running intake."""

import pytest

from mentordesk.ui.fees.dialog import FeesDialog
from tests.ui.fees.hands import fees_of
from tests.ui.seat import Seat


@pytest.fixture
def fees(seat: Seat) -> FeesDialog:
    return fees_of(seat, "2026 July")
