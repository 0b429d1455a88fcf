"""Telling the story: an open programme, a clock that goes with the story, what is known so far."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.services.demonstration.rounds import new_intakes
from mentordesk.services.demonstration.story import Story
from mentordesk.services.intakes import NewIntake
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source


class StoryClock:
    """A clock that stands where the story stands, so that history shows believable days."""

    def __init__(self, now: datetime) -> None:
        self.end = now.astimezone(UTC)
        self._moment = self.end

    def __call__(self) -> datetime:
        """The moment the story has reached."""
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Let the story go on at a moment; never later than the real present."""
        self._moment = min(moment, self.end)


@dataclass
class Telling:
    """The programme the story is told into; ids are kept by the story's own keys."""

    desk: Desk
    clock: StoryClock
    story: Story
    today: date
    people: dict[str, int] = field(default_factory=dict)
    intakes: dict[str, int] = field(default_factory=dict)
    applications: dict[tuple[str, str, Role], int] = field(default_factory=dict)
    pairs: dict[tuple[str, str], int] = field(default_factory=dict)
    """Pair ids by the round's key and the mentee's key."""

    def __post_init__(self) -> None:
        self.zone = ZoneInfo(self.story.scheme.time_zone)
        self.plan: dict[str, NewIntake] = new_intakes(self.today)

    def at(self, day: date, clock: str = "09:00") -> datetime:
        """A local time of the programme on a day, in UTC."""
        hour, minute = clock.split(":")
        moment = datetime.combine(day, time(int(hour), int(minute)), self.zone)
        return moment.astimezone(UTC)

    def days_ago(self, days: int) -> date:
        """A day before the day the demonstration is made for."""
        return self.today - timedelta(days=days)

    def local_moment(self, days: int, clock: str) -> datetime:
        """The moment of some days ago at a time of the programme's own clock."""
        return self.at(self.days_ago(days), clock).astimezone(self.zone)

    def known_until(self, key: str) -> date:
        """The last day of an intake of which anything is known: its end, or two days ago."""
        end = self.plan[key].starts + timedelta(days=364)
        return min(end, self.days_ago(2))

    @contextmanager
    def action(self, label: str, kind: str) -> Iterator[Session]:
        """One step of the story: one action of the desk at the moment the clock shows."""
        with self.desk.action(label, kind) as session:
            yield session

    def file_source(self, session: Session, key: str, what: str) -> Source:
        """The source of what came in a workbook that concerns a whole intake."""
        source = Source(
            kind="file",
            name=f"{what} {self.plan[key].name}.xlsx",
            intake_id=self.intakes[key],
            recorded_at=self.desk.now(),
        )
        session.add(source)
        session.flush()
        return source
