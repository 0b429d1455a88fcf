"""A desk with one intake for the tests of the services."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.storage.desk import Desk
from tests.storage.builders import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path)
    yield made
    made.close()
