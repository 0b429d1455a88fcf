"""What a test put into the 2021 intake, counted by the test alone; no service is asked."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from mentordesk.domain.people import Role
from mentordesk.domain.surveys import Consent
from tests.a_year.people_of_2021 import EVERYBODY


@dataclass
class Told:
    """The test's own book of the year; names stand for people, `pairs` are (mentee, mentor)."""

    pairs: list[tuple[str, str]] = field(default_factory=list)
    scores: list[int] = field(default_factory=list)
    live: dict[str, int] = field(default_factory=dict)
    watched: dict[str, int] = field(default_factory=dict)
    held: dict[str, date] = field(default_factory=dict)
    fees: Counter[str] = field(default_factory=Counter)
    met: Counter[tuple[str, str]] = field(default_factory=Counter)
    minutes: int = 0
    hours: dict[Role, float] = field(default_factory=dict)
    reflections: Counter[str] = field(default_factory=Counter)
    ratings: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    consents: dict[str, Consent] = field(default_factory=dict)
    ended: set[tuple[str, str]] = field(default_factory=set)

    @property
    def participants(self) -> set[str]:
        """Everybody who had a partner."""
        return {name for pair in self.pairs for name in pair}

    def split(self, by: str) -> dict[str, tuple[int, int]]:
        """How many mentees and mentors by something told about a person."""
        counts: Counter[tuple[str, Role]] = Counter(
            (getattr(EVERYBODY[name], by), EVERYBODY[name].role) for name in self.participants
        )
        return {
            name: (counts[name, Role.MENTEE], counts[name, Role.MENTOR])
            for name in {name for name, _ in counts}
        }

    def meet(self, pair: tuple[str, str], minutes: int, prepared: tuple[float, float]) -> None:
        """A meeting as it stands in a log, and the hours of both."""
        self.met[pair] += 1
        self.minutes += minutes
        for role, hours in zip((Role.MENTEE, Role.MENTOR), prepared, strict=True):
            self.hours[role] = self.hours.get(role, 0.0) + minutes / 60 + hours

    def watch(self, title: str, day: date, live: list[str], recording: list[str]) -> None:
        """Who was there and who saw the recording: an hour for each of them."""
        self.held[title] = day
        self.live[title] = len(live)
        saw = set(live) | set(recording)
        self.watched[title] = len(saw)
        for name in saw:
            role = EVERYBODY[name].role
            self.hours[role] = self.hours.get(role, 0.0) + 1.0

    def said(self, which: str, key: str) -> list[str]:
        """Every answer to a question of a survey."""
        return [answers[key] for answers in self.ratings[which].values() if key in answers]
