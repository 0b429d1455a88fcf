"""Every switch of the objective against trying everything and against a constraint solver."""

import pytest

from mentordesk.matching.assignment import proven_bound, solve
from mentordesk.matching.problem import Problem
from tests.matching.switches import best_of_all, switched


def agrees(asked: Problem) -> None:
    """Solve, and compare every level of the objective, the answer and the proof."""
    best, found = best_of_all(asked), solve(asked)
    assert best is not None
    assert (found.count, found.used) == (best.count, best.used)
    assert found.floor == best.floor
    assert found.total + found.bonus == best.points
    assert tuple(found.mates.tolist()) == best.answer
    bound = proven_bound(asked, found)
    assert (bound.pairs, bound.points) == (found.count, found.total + found.bonus)


@pytest.mark.parametrize("batch", range(15))
def test_ten_problems_with_switches_equal_trying_everything(batch: int) -> None:
    for seed in range(batch * 10, batch * 10 + 10):
        agrees(switched(seed, 6, 5))
