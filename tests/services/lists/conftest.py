"""One small intake with two told pairs and a webinar; files that say something about them."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import EventKind
from mentordesk.services.events import NewEvent
from mentordesk.services.lists.doors import Aim, LookedAt, look_at
from mentordesk.spreadsheets.child import Inline
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake, small_intake

Look = Callable[..., LookedAt]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallIntake]:
    """The small intake, with Ana and Ruth told of each other and Chi and Sam only confirmed."""
    made = small_intake(tmp_path)
    made.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    made.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    yield made
    made.desk.close()


@pytest.fixture
def webinar(small: SmallIntake) -> int:
    """A webinar on 22 July 2021 at 1 pm in Sydney."""
    starts = datetime(2021, 7, 22, 13, 0, tzinfo=ZoneInfo("Australia/Sydney"))
    new = NewEvent(EventKind.WEBINAR, "Webinar 3: Interviews", starts, 60)
    return add_event(small.desk, small.intake_id, new)


@pytest.fixture
def look(small: SmallIntake, tmp_path: Path) -> Look:
    """Look at a text as a list: look(Aim(...), text, name="list.csv")."""

    def looked(aim: Aim, text: str, name: str = "list.csv") -> LookedAt:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return look_at(small.desk, small.intake_id, aim, str(path), Inline())

    return looked
