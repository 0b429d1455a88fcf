"""The demonstration, made once for all tests that only read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from mentordesk.services.demonstration.programme import Demonstration, make_demonstration
from mentordesk.services.intakes import find_intake
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme

NOW = datetime(2026, 11, 21, 3, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Shown:
    """The demonstration as it was made, open for reading."""

    made: Demonstration
    desk: Desk
    now: datetime

    def intake(self, name: str) -> int:
        """The id of an intake."""
        return find_intake(self.desk, name).intake_id


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The demonstration of a Saturday in November."""
    folder = tmp_path_factory.mktemp("demonstration")
    made = make_demonstration(folder / "demo.mentordesk", lambda: NOW)
    desk = open_programme(made.programme, read_only=True, clock=lambda: NOW)
    yield Shown(made, desk, NOW)
    desk.close()
