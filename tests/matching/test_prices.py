"""What-if equals solving everything anew, and its chain is the way there."""

import pytest

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.refusals import Refused
from mentordesk.matching.prices import WhatIf
from mentordesk.matching.solve import Settled, settle
from tests.matching.cohorts import cohort


def with_pin(asked: Cohort, mentee: int, mentor: int) -> Cohort:
    """The cohort with this mentee pinned there, and nowhere else."""
    pins = tuple(pin for pin in asked.pins if pin[0] != mentee)
    return Cohort(asked.mentees, asked.mentors, (*pins, (mentee, mentor)))


def some_pins(found: Settled, seed: int) -> tuple[tuple[int, int], ...]:
    """Some pairs of the best answer, and one more the solver would not have chosen."""
    pairs = found.suggestion.pairs
    return tuple((p.mentee_id, p.mentor_id) for p in pairs[:: 2 + seed % 3])


@pytest.mark.parametrize("pinned", [False, True])
@pytest.mark.parametrize("seed", range(25))
def test_what_if_equals_a_full_solve(seed: int, pinned: bool) -> None:
    asked = cohort(seed, 8, 6, open_to_all=seed % 2 == 0)
    if pinned:
        asked = Cohort(asked.mentees, asked.mentors, some_pins(settle(asked), seed))
    before = settle(asked)
    what_if = WhatIf(before)
    for mentee in asked.mentees:
        for landing in what_if.what_if(mentee.application_id):
            forced = with_pin(asked, mentee.application_id, landing.mentor_id)
            try:
                after = settle(forced)
            except Refused:
                assert not landing.possible
                continue
            assert landing.possible
            assert landing.pairs == after.solution.count - before.solution.count
            assert landing.points == after.solution.total - before.solution.total


@pytest.mark.parametrize("seed", range(25))
def test_the_chain_leads_to_that_result(seed: int) -> None:
    asked = cohort(seed, 8, 6, open_to_all=seed % 2 == 0)
    before = settle(asked)
    what_if = WhatIf(before)
    places = {m.application_id: m.places for m in asked.mentors}
    held = {p.mentee_id: p.mentor_id for p in before.suggestion.pairs}
    for mentee in asked.mentees:
        for landing in what_if.what_if(mentee.application_id):
            if not landing.possible:
                continue
            after: dict[int, int | None] = {**held}
            for move in what_if.chain(mentee.application_id, landing.mentor_id):
                assert after.get(move.mentee_id) == move.from_mentor_id
                after[move.mentee_id] = move.to_mentor_id
            pairs = [(a, b) for a, b in after.items() if b is not None]
            assert after[mentee.application_id] == landing.mentor_id
            assert len(pairs) - len(held) == landing.pairs
            total = sum(before.scores.score(a, b) for a, b in pairs)
            assert total - before.solution.total == landing.points
            assert all(
                before.scores.allowed[before.scores.rows[a], before.scores.columns[b]]
                for a, b in pairs
            )
            assert all(sum(1 for _, b in pairs if b == mentor) <= n for mentor, n in places.items())


def test_staying_costs_nothing_and_moves_nobody() -> None:
    found = settle(cohort(3, 6, 5, open_to_all=True))
    what_if = WhatIf(found)
    pair = found.suggestion.pairs[0]
    landing = next(
        one for one in what_if.what_if(pair.mentee_id) if one.mentor_id == pair.mentor_id
    )
    assert (landing.pairs, landing.points, landing.score) == (0, 0, pair.score)
    assert what_if.chain(pair.mentee_id, pair.mentor_id) == ()
