"""What one more place with each mentor would add: read off the prices of the proof, exactly."""

from dataclasses import dataclass

from mentordesk.matching.slip import gain_of
from mentordesk.matching.solve import Settled


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """One mentor's next place: how many more are placed, and what the total gains.

    `points` are of the total (100,000 is a perfect pair); one more placed may cost points of
    others. With a raised floor both hold at that floor.
    """

    mentor_id: int
    mentor: str
    places: int
    pairs: int
    points: int

    @property
    def sentence(self) -> str:
        """The value in words: "One more place with Ruth: 1 more placed, +76.9 points."."""
        placed = f"{self.pairs} more placed" if self.pairs else "nobody more placed"
        return f"One more place with {self.mentor}: {placed}, {self.points / 1000:+.1f} points."


def place_values(settled: Settled) -> tuple[PlaceValue, ...]:
    """Every mentor's next place, the most valuable first; those worth nothing come last."""
    prices = settled.solution.prices.tolist()
    order = sorted(range(len(prices)), key=lambda column: (-prices[column], column))
    return tuple(
        PlaceValue(
            mentor.application_id,
            mentor.name,
            mentor.places,
            *gain_of(int(prices[column]), settled.solution),
        )
        for column in order
        for mentor in (settled.scores.mentors[column],)
    )
