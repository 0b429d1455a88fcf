"""What changes between two states of a board: who is new, moved, unplaced or stays; plain data.

No numpy: previews, snapshots and trade-offs are compared with the same few lines.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mentordesk.domain.cohort import Cohort


class Change(StrEnum):
    """What becomes of one mentee between two states of a board."""

    NEW = "new"
    MOVED = "moved"
    UNPLACED = "unplaced"
    UNCHANGED = "unchanged"
    WAITING = "still waiting"


@dataclass(frozen=True, slots=True)
class Line:
    """One mentee in both states; names are "" and ids None where there is no mentor.

    Scores are 0..100,000, None where there is no pair or no score was kept.
    """

    mentee_id: int
    mentee: str
    change: Change
    before_id: int | None
    before: str
    after_id: int | None
    after: str
    score_before: int | None = None
    score_after: int | None = None

    @property
    def sentence(self) -> str:
        """The line in words: "Ana moves from Ruth to Sam."."""
        return {
            Change.NEW: f"{self.mentee} is paired with {self.after}.",
            Change.MOVED: f"{self.mentee} moves from {self.before} to {self.after}.",
            Change.UNPLACED: f"{self.mentee} is no longer paired with {self.before}.",
            Change.UNCHANGED: f"{self.mentee} stays with {self.after}.",
            Change.WAITING: f"{self.mentee} still has no mentor.",
        }[self.change]


@dataclass(frozen=True, slots=True)
class State:
    """One state of a board: mentee -> mentor, and the scores of its pairs where they are known."""

    pairs: Mapping[int, int]
    scores: Mapping[tuple[int, int], int]

    def score(self, mentee: int) -> int | None:
        """The score of the mentee's pair; None where there is none or it is not known."""
        mentor = self.pairs.get(mentee)
        return None if mentor is None else self.scores.get((mentee, mentor))

    @property
    def total(self) -> int:
        """The sum of the known scores of its pairs."""
        return sum(self.scores.get(pair, 0) for pair in self.pairs.items())

    @property
    def worst(self) -> int | None:
        """The lowest score of a pair; None where no score is known."""
        return min((self.scores[p] for p in self.pairs.items() if p in self.scores), default=None)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two states side by side: a line for every mentee, and what is counted of both.

    `total_...` and `worst_...` are in score points (100,000 is the best a single pair can have).
    """

    lines: tuple[Line, ...]
    placed_before: int
    placed_after: int
    total_before: int
    total_after: int
    worst_before: int | None
    worst_after: int | None

    def of(self, *changes: Change) -> tuple[Line, ...]:
        """The lines with one of these changes."""
        return tuple(line for line in self.lines if line.change in changes)

    @property
    def changed(self) -> tuple[Line, ...]:
        """The lines of everybody for whom something changes."""
        return self.of(Change.NEW, Change.MOVED, Change.UNPLACED)

    @property
    def sentence(self) -> str:
        """The whole difference in a sentence: "3 new, 1 moved, 12 unchanged; 2 more placed."."""
        counted = ", ".join(
            f"{count} {change}" for change in Change if (count := len(self.of(change)))
        )
        more = self.placed_after - self.placed_before
        placed = (
            f"{abs(more)} {'more' if more > 0 else 'fewer'} placed" if more else "as many placed"
        )
        points = (self.total_after - self.total_before) / 1000
        return f"{counted or 'Nobody'}; {placed}, the total changes by {points:+.1f} points."


def compare(
    cohort: Cohort, before: State, after: State, names: Mapping[int, str] | None = None
) -> Difference:
    """Both states side by side, mentees in canonical order, then any who no longer take part.

    `names` are those of people who no longer take part, where they are known.
    """
    everyone = (*cohort.mentees, *cohort.mentors)
    known = {**(names or {}), **{c.application_id: c.name for c in everyone}}
    present = [
        c.application_id
        for c in sorted(cohort.mentees, key=lambda c: (c.received, c.application_id))
    ]
    gone = sorted({*before.pairs, *after.pairs} - set(present))
    lines = tuple(_line(mentee, before, after, known) for mentee in (*present, *gone))
    return Difference(
        lines,
        len(before.pairs),
        len(after.pairs),
        before.total,
        after.total,
        before.worst,
        after.worst,
    )


def _line(mentee: int, before: State, after: State, known: Mapping[int, str]) -> Line:
    was, will = before.pairs.get(mentee), after.pairs.get(mentee)
    return Line(
        mentee,
        _name(mentee, known),
        _change(was, will),
        was,
        _name(was, known),
        will,
        _name(will, known),
        before.score(mentee),
        after.score(mentee),
    )


def _change(was: int | None, will: int | None) -> Change:
    if was == will:
        return Change.WAITING if was is None else Change.UNCHANGED
    if was is None:
        return Change.NEW
    return Change.UNPLACED if will is None else Change.MOVED


def _name(number: int | None, known: Mapping[int, str]) -> str:
    if number is None:
        return ""
    return known.get(number, f"application {number} (no longer here)")
