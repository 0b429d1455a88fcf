"""A desk with one intake for the tests of the services."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.storage.desk import Desk
from tests.services.small_intake import SmallIntake, small_intake
from tests.storage.builders import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallIntake]:
    """A small intake with five people, closed behind the test."""
    made = small_intake(tmp_path)
    yield made
    made.desk.close()
