"""What the tests of the services stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.small_intake import SmallIntake, small_intake


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallIntake]:
    """One small intake, closed behind the test."""
    made = small_intake(tmp_path)
    yield made
    made.desk.close()
