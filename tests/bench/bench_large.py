"""10,000 mentees and 8,000 mentors in an interpreter of its own: minutes and peak memory."""

from tests.bench.apart import measured

SCRIPT = """
from mentordesk.matching.assignment import solve
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import pose
from tests.matching.cohorts import cohort
import lap
asked = cohort(1, 10_000, 8_000)
def work():
    start = time.perf_counter()
    scores = score_cohort(asked)
    scored = time.perf_counter() - start
    found = solve(pose(scores))
    places = sum(one.places for one in asked.mentors)
    return {"scored": scored, "placed": found.count, "places": places}
"""


def run() -> list[tuple[str, float, str]]:
    """Seconds for scores and for all, mentees placed, and the peak of all memory."""
    found = measured(SCRIPT)
    return [
        ("10,000 x 8,000 scored", found["scored"], "s"),
        ("10,000 x 8,000 scored, solved, proven", found["seconds"], "s"),
        ("mentees placed", found["placed"], ""),
        ("places", found["places"], ""),
        ("peak memory", found["peak"], "MB"),
    ]
