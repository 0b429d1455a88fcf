"""What no cohort can exceed: computed from a slip's own scores, prices and Hall sets; no solver.

Weak duality of linear programming: give every seat any price of 0 or more; then no cohort is worth
more than what every mentee could gain at best at these prices plus all seats at their price. And
Hall's theorem: of a crowd whose wishes all lie with some mentors, no more are placed than those
mentors have places.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.matching.slip_reading import FORBIDDEN, Claim


@dataclass(frozen=True, slots=True)
class Worth:
    """What is counted: a pair's worth beside its score, a used mentor's, and from which score on.

    `quota` is what a seat that keeps somebody back counts: any number would prove, and the prices
    are made for this one. With `scores` False only pairs and used mentors count (the proof of the
    highest floor).
    """

    step: int
    column_step: int
    quota: int
    at_least: int = 0
    scores: bool = True


def most_pairs(claim: Claim) -> int:
    """How many pairs people and places leave room for."""
    rows = len(claim.mentees)
    return min(rows, sum(min(places, rows) for places in claim.places))


def steps_suffice(claim: Claim, worth: Worth) -> bool:
    """Whether one more pair outweighs all that comes after it, and one more mentor all points."""
    top = max((max(line, default=0) for line in claim.scores), default=0)
    top += max(claim.goal.row_bonus, default=0)
    most = most_pairs(claim)
    points = most * max(top, 0) + sum(sorted(claim.goal.column_bonus, reverse=True)[:most])
    if not claim.goal.most_mentors_used:
        return worth.column_step == 0 and worth.step > points
    used = min(most, len(claim.mentors))
    return worth.column_step > points and worth.step > used * worth.column_step + points


def bound(claim: Claim, prices: Sequence[int], worth: Worth) -> int | None:
    """What no cohort with these pins is worth more than; None where prices and seats disagree."""
    seats = _Seats(claim, worth)
    if len(prices) != len(seats.places):
        return None
    total = sum(places * price for places, price in zip(seats.places, prices, strict=True))
    for row in seats.rows:
        total += max(0, *(gain - prices[seat] for seat, gain in seats.gains(row)), 0)
    return total - seats.kept + seats.pinned


class _Seats:
    """The seats that pins leave, what each is worth to a row, and what the pins are worth.

    Where used mentors count, every mentor has a first seat (worth more) and others; every quota
    has seats that keep back as many of its rows as are too many.
    """

    def __init__(self, claim: Claim, worth: Worth) -> None:
        self._claim, self._worth = claim, worth
        goal, pinned = claim.goal, claim.pinned
        self.rows = [row for row in range(len(claim.mentees)) if row not in pinned]
        taken = Counter(pinned.values())
        self._bonus = goal.column_bonus if worth.scores else [0] * len(claim.mentors)
        self._split = goal.most_mentors_used or (worth.scores and any(goal.column_bonus))
        left = [
            max(min(places - taken[n], len(self.rows) + 1), 0)
            for n, places in enumerate(claim.places)
        ]
        self.places = left
        if self._split:
            first = [0 if taken[n] else min(count, 1) for n, count in enumerate(left)]
            self.places = [
                n for one, count in zip(first, left, strict=True) for n in (one, count - one)
            ]
        self._keep_back(frozenset(pinned))
        self.pinned = self._pinned_worth(taken)

    def _keep_back(self, pinned: frozenset[int]) -> None:
        """One kind of seats a quota, inner ones first, as the prices take them."""
        self._columns = len(self.places)
        ordered = sorted(self._claim.goal.quotas, key=lambda quota: len(quota.rows))
        self._price = self._worth.quota
        kept: list[tuple[frozenset[int], int]] = []
        for quota in ordered:
            free = quota.rows - pinned
            allowed = max(quota.at_most - len(quota.rows & pinned), 0)
            within = sum(count for rows, count in kept if rows <= quota.rows)
            kept.append((quota.rows, max(len(free) - allowed - within, 0)))
        self._quotas = [rows - pinned for rows, _ in kept]
        self.places = [*self.places, *(count for _, count in kept)]
        self.kept = self._price * sum(count for _, count in kept)

    def gains(self, row: int) -> list[tuple[int, int]]:
        """Every kind of seat the row may take, and what it is worth to it."""
        held = [
            (self._columns + n, self._price) for n, rows in enumerate(self._quotas) if row in rows
        ]
        return [*self._pairs(row), *held]

    def _pairs(self, row: int) -> list[tuple[int, int]]:
        worth, goal = self._worth, self._claim.goal
        bonus = goal.row_bonus[row] if worth.scores else 0
        found = []
        for column, score in enumerate(self._claim.scores[row]):
            if score == FORBIDDEN or score < worth.at_least:
                continue
            gain = worth.step + ((score + bonus) if worth.scores else 0)
            if self._split:
                extra = worth.column_step + self._bonus[column]
                found += [(2 * column, gain + extra), (2 * column + 1, gain)]
            else:
                found.append((column, gain))
        return found

    def _pinned_worth(self, taken: Counter[int]) -> int:
        claim, worth = self._claim, self._worth
        total = sum(worth.column_step + self._bonus[column] for column in taken)
        for row, column in claim.pins:
            bonus = claim.goal.row_bonus[row] + claim.scores[row][column] if worth.scores else 0
            total += worth.step + bonus
        return total


def hall(
    claim: Claim, crowd: frozenset[int], wanted: frozenset[int], at_least: int = 0
) -> int | None:
    """How many mentees that are not pinned a Hall set lets be placed at most.

    None where somebody of the crowd may also go elsewhere (at this score or above).
    """
    pinned = claim.pinned
    taken = Counter(pinned.values())
    left = [max(places - taken[n], 0) for n, places in enumerate(claim.places)]
    if crowd & set(pinned):
        return None
    for row in crowd:
        for column, score in enumerate(claim.scores[row]):
            if score >= max(at_least, 0) and left[column] and column not in wanted:
                return None
    others = len(claim.mentees) - len(pinned) - len(crowd)
    return others + sum(left[column] for column in wanted)
