"""A programme of the invented scheme with one empty intake."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create, load_programme
from mentordesk.services.schemes import read_scheme
from mentordesk.spreadsheets.child import Inline
from mentordesk.storage.desk import Desk

SAMPLES = Path(__file__).resolve().parents[2] / "applications"


@dataclass
class Inbox:
    """The programme in hand and a folder to write files into."""

    desk: Desk
    intake_id: int
    folder: Path

    def write(self, name: str, *lines: str) -> str:
        """A text file of lines; its path."""
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    def plan(self, *paths: str) -> ImportPlan:
        """What importing some files would do."""
        scheme = load_programme(self.desk).scheme
        reviewed = review_sources(paths, scheme, reader=Inline())
        return plan(self.desk, self.intake_id, reviewed)


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[Inbox]:
    scheme = read_scheme(SAMPLES / "scheme.json")
    at = datetime(2021, 6, 20, 9, tzinfo=UTC)
    desk = create(tmp_path / "scheme.mentordesk", scheme, clock=lambda: at)
    new = NewIntake("2021 July", date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1))
    folder = tmp_path / "inbox"
    folder.mkdir()
    yield Inbox(desk, create_intake(desk, new), folder)
    desk.close()
