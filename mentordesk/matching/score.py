"""Scores of a whole cohort: whole numbers 0..100,000 (shown as 0..100), exact to the last one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.matching.criteria import criteria_of, weights_of
from mentordesk.matching.criterion import Candidates, Criterion, Form, quotients
from mentordesk.matching.masks import forbidden
from mentordesk.matching.problem import Flags, Scores32
from mentordesk.matching.wording import folded, meaning

Forms: TypeAlias = tuple[tuple[Criterion, int, Form], ...]
"""The criteria that count in an intake, with their weights and vectorised forms."""

BLOCK = 64
"""Mentees scored at a time, so that no criterion ever holds a whole matrix."""


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Every pair's score, whether it is allowed, and the share of the weights both answered.

    Rows are mentees and columns mentors, both in canonical order (received, application id).
    `completeness` is in percent.
    """

    cohort: Cohort
    mentees: tuple[Candidate, ...]
    mentors: tuple[Candidate, ...]
    values: Scores32
    allowed: Flags
    completeness: npt.NDArray[np.uint8]
    forms: Forms
    rows: dict[int, int]
    columns: dict[int, int]

    def score(self, mentee_id: int, mentor_id: int) -> int:
        """The score of two application ids; KeyError for one that is not of the cohort."""
        return int(self.values[self.rows[mentee_id], self.columns[mentor_id]])


def canonical(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Candidates by the moment they were received, then by application id."""
    return tuple(sorted(candidates, key=lambda c: (c.received, c.application_id)))


def in_order(cohort: Cohort) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Mentees and mentors in canonical order, their topics in the programme's own words."""
    known = meaning(cohort.settings.topic_synonyms)
    sides = canonical(cohort.mentees), canonical(cohort.mentors)
    if not known:
        return sides
    mentees, mentors = (tuple(_in_own_words(c, known) for c in side) for side in sides)
    return mentees, mentors


def _in_own_words(candidate: Candidate, known: dict[str, str]) -> Candidate:
    topics = (known.get(folded(topic), topic) for topic in candidate.topics)
    return replace(candidate, topics=tuple(dict.fromkeys(topics)))


def score_cohort(cohort: Cohort, progress: Callable[[float], None] | None = None) -> Scores:
    """Score every pair; `progress` hears the share done, 0..1, and may raise to stop."""
    mentees, mentors = in_order(cohort)
    forms = weighted_forms(cohort, mentees, mentors)
    shape = (len(mentees), len(mentors))
    values, completeness = np.zeros(shape, dtype=np.int32), np.zeros(shape, dtype=np.uint8)
    everything = max(sum(weight for _, weight, _ in forms), 1)
    for start in range(0, len(mentees), BLOCK):
        rows = slice(start, min(start + BLOCK, len(mentees)))
        reached, possible = weigh(forms, rows, len(mentors))
        values[rows] = rounded(reached, possible)
        completeness[rows] = 100 * possible // everything
        if progress is not None:
            progress(rows.stop / len(mentees))
    return Scores(
        cohort,
        mentees,
        mentors,
        values,
        ~forbidden(mentees, mentors, cohort, values),
        completeness,
        forms,
        {c.application_id: n for n, c in enumerate(mentees)},
        {c.application_id: n for n, c in enumerate(mentors)},
    )


def weighted_forms(cohort: Cohort, mentees: Candidates, mentors: Candidates) -> Forms:
    """The criteria that weigh anything, prepared for these rows and columns."""
    weights = weights_of(cohort.settings)
    return tuple(
        (c, weights[c.key], c.form(mentees, mentors))
        for c in criteria_of(cohort.settings)
        if weights[c.key]
    )


def weigh(forms: Forms, rows: slice, columns: int) -> tuple[Scores32, Scores32]:
    """Sums of weight x value, and of the weights both answered, of some rows."""
    height = rows.stop - rows.start
    reached = np.zeros((height, columns), dtype=np.int32)
    possible = np.zeros((height, columns), dtype=np.int32)
    for _, weight, form in forms:
        values, known = form(rows)
        weighty = known * np.int32(weight)
        possible += weighty
        weighty *= values
        reached += weighty
    return reached, possible


def rounded(reached: Scores32, possible: Scores32) -> Scores32:
    """100 x reached / possible, rounded once, half up; 0 where nothing was answered."""
    divisor = np.maximum(possible, 1)
    scores = 200 * reached
    scores += divisor
    divisor *= 2
    return quotients(scores, divisor)
