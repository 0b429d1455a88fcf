"""The Certificates tab of the finished intake, without the window round it."""

import pytest

from mentordesk.ui.certificates.tab import CertificatesTab
from tests.ui.seat import Seat

FINISHED = "2025 July"


@pytest.fixture
def page(seat: Seat) -> CertificatesTab:
    """The tab on the screen, at the demonstration's finished intake."""
    return seat.tab(CertificatesTab, FINISHED)
