"""What the figures of an intake are: plain values, the same for tab, page and workbook."""

from dataclasses import dataclass, field
from datetime import date

from mentordesk.domain.intakes import Stage
from mentordesk.services.year_figures import YearFigures

BANDS = ("<50", "50-60", "60-70", "70-80", "80-90", "90+")
"""Bands of match quality; a score on the border belongs to the higher band."""
NOT_SAID = "Not said"


@dataclass(frozen=True, slots=True)
class Split:
    """A group of participants and how many of each role are in it."""

    name: str
    mentees: int
    mentors: int

    @property
    def people(self) -> int:
        """Both roles together."""
        return self.mentees + self.mentors


@dataclass(frozen=True, slots=True)
class Watched:
    """One event: who was there live and who took part at all (live, recording or both).

    `slot` is the weekday and hour it belongs to, in words; empty for a meet-up.
    """

    title: str
    day: date
    live: int
    took_part: int
    slot: str = field(default="", compare=False)
    meet_up: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Recommended:
    """What an exit survey said, always beside how many were asked and how many answered.

    Every answer is counted by role: mentees, mentors, and those who did not say who they are.
    """

    asked: int
    returned: int
    yes: tuple[int, int, int]
    unsure: tuple[int, int, int]
    no: tuple[int, int, int]

    @property
    def anonymous(self) -> int:
        """How many answered without saying who they are."""
        return self.yes[2] + self.unsure[2] + self.no[2]


@dataclass(frozen=True, slots=True)
class IntakeFigures:
    """One intake in figures. Participants are those with a confirmed or later pair, each once.

    `quality` counts those pairs by band; `live_share` is per cent of all who took part in webinars;
    `silent` are the pairs under way of whom nothing was heard for too long, today.
    """

    intake_id: int
    name: str
    stage: Stage
    starts: date
    applications: int
    mentees: int
    mentors: int
    pairs: int
    completed: int
    ended_early: int
    by_sector: tuple[Split, ...]
    by_place: tuple[Split, ...]
    by_career_stage: tuple[Split, ...]
    pair_states: tuple[tuple[str, int], ...]
    quality: tuple[tuple[str, int], ...]
    mean_score: float | None
    events: tuple[Watched, ...]
    survey: Recommended | None
    hours_of_mentees: float
    hours_of_mentors: float
    returning: int
    became_mentors: int
    unmatched: int
    unmatched_reasons: tuple[tuple[str, int], ...]
    year: YearFigures = field(default_factory=YearFigures)
    silent: int = 0

    @property
    def participants(self) -> int:
        """Mentees and mentors together."""
        return self.mentees + self.mentors

    @property
    def live_share(self) -> int | None:
        """Per cent of those who saw a webinar that were there live; None without webinars."""
        saw = sum(event.took_part for event in self.webinars)
        return round(100 * sum(event.live for event in self.webinars) / saw) if saw else None

    @property
    def webinars(self) -> tuple["Watched", ...]:
        """The events that can be watched later: all but meet-ups, which are live by nature."""
        return tuple(event for event in self.events if not event.meet_up)
