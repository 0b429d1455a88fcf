"""What the tests of applicants share: the tab with the demonstration's intake of seven."""

import pytest

from mentordesk.ui.applicants.tab import ApplicantsTab
from tests.ui.applicants.hands import choose
from tests.ui.seat import Seat


@pytest.fixture
def tab(seven: Seat) -> ApplicantsTab:
    shown = seven.tab(ApplicantsTab)
    choose(shown, "Priya Patel")
    return shown
