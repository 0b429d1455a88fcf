"""The long form: 1,000 random problems up to 7 x 6 under all switches against trying everything."""

from tests.matching.switches import best_of_all, switched
from tests.matching.test_switches import agrees

CASES = 1000


def run() -> list[tuple[str, float, str]]:
    """How many problems there were, and in how many anything differed."""
    wrong = 0
    for seed in range(20_000, 20_000 + CASES):
        try:
            agrees(switched(seed))
        except AssertionError:
            wrong += 1
    assert best_of_all(switched(1)) is not None
    return [("problems with switches", CASES, ""), ("different from trying everything", wrong, "")]
