"""Side by side with other programs, each in an interpreter of its own.

`mentor-match` 7.0.1 (one round) and `matching` 1.4.3 (stable marriage) match 500 mentees with 500
mentors; ours scores all criteria, solves and proves. See `apart.PEERS` for how to install
them: both claim the import name `matching`, so they cannot live in one environment.
"""

import subprocess

from tests.bench.apart import installed, measured

Row = tuple[str, float, str]
SIDE = 500
LIMIT = 900

OURS = f"""
from mentordesk.matching.assignment import proven_bound, solve
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import pose, settle
from tests.matching.cohorts import cohort
import lap, numpy
asked = cohort({SIDE}, {SIDE}, {SIDE})
def work():
    problem = pose(score_cohort(asked))
    found = solve(problem)
    return {{"placed": found.count, "possible": proven_bound(problem, found).pairs}}
"""

EXPLAINED = OURS.replace("problem = pose(score_cohort(asked))", "settle(asked)").replace(
    "found = solve(problem)", "return {}"
)
"""The same with the reasons and repairs of everybody left over, and the slip."""

MENTOR_MATCH = f"""
import operator, random
from matching import process
from matching.mentee import Mentee
from matching.mentor import Mentor
from matching.rules import rule
from tests.matching.cohorts import cohort
asked = cohort({SIDE}, {SIDE}, {SIDE})
def person(kind, one):
    return kind(**{{"grade": one.stage or 0, "organisation": one.employer or str(one.person_id),
        "profession": one.sector, "email": str(one.person_id), "first name": one.name}})
mentors = [person(Mentor, one) for one in asked.mentors]
mentees = [person(Mentee, one) for one in asked.mentees]
def rules():
    return [
        rule.Disqualify(lambda match: match.mentor.organisation == match.mentee.organisation),
        rule.Disqualify(rule.Grade(1, operator.lt).evaluate),
        rule.Grade(2, operator.eq, {{True: 12, False: 0}}),
        rule.Grade(1, operator.eq, {{True: 9, False: 0}}),
        rule.Equivalent("profession", {{True: 10, False: 0}}),
        rule.UnmatchedBonus(6),
    ]
def work():
    process.process_data(mentors, mentees, [rules()])
    return {{"placed": sum(bool(one.mentors) for one in mentees)}}
"""

SAME_SCORES = (
    MENTOR_MATCH
    + """
from mentordesk.matching.score import score_cohort
scores = score_cohort(asked)
class Score(rule.Rule):
    def apply(self, match):
        row, column = int(match.mentee.email), int(match.mentor.email)
        return int(scores.values[row, column])
for number, one in enumerate(mentees):
    one.email = str(number)
for number, one in enumerate(mentors):
    one.email = str(number)
def rules():
    return [
        rule.Disqualify(
            lambda m: not scores.allowed[int(m.mentee.email), int(m.mentor.email)]
        ),
        Score(),
    ]
"""
)
"""The same rules and scores as ours; the rules run before the score, and it has no places."""

MATCHING = f"""
import threading, warnings
import numpy
from mentordesk.matching.score import score_cohort
from tests.matching.cohorts import cohort
scores = score_cohort(cohort({SIDE}, {SIDE}, {SIDE}))
places = [one.places for one in scores.mentors]
from matching.games import HospitalResident
def wishes(values, allowed):
    return {{n: [int(m) for m in numpy.argsort(-values[n], kind="stable") if allowed[n, m]]
        for n in range(len(values)) if allowed[n].any()}}
open_to = numpy.array(places) > 0
allowed = scores.allowed & open_to
mentees, mentors = wishes(scores.values, allowed), wishes(scores.values.T, allowed.T)
sys.setrecursionlimit(10**6)
threading.stack_size(1 << 29)
placed = []
def solve():
    warnings.simplefilter("ignore")
    game = HospitalResident.create_from_dictionaries(
        mentees, mentors, {{n: places[n] for n in mentors}})
    placed.append(sum(map(len, game.solve().values())))
def work():
    # It copies all players one within the other, deeper than Python's own stack goes.
    thread = threading.Thread(target=solve)
    thread.start()
    thread.join()
    return {{"placed": placed[0]}}
"""

OR_TOOLS = f"""
import numpy
from ortools.graph.python import linear_sum_assignment
scores = numpy.random.default_rng({SIDE}).integers(0, 100_001, ({SIDE}, {SIDE}))
rows, columns = (grid.ravel() for grid in numpy.indices(scores.shape))
costs = (100_000 - scores).ravel()
def work():
    assignment = linear_sum_assignment.SimpleLinearSumAssignment()
    assignment.add_arcs_with_cost(rows, columns, costs)
    assignment.solve()
    return {{"total": 100_000 * {SIDE} - assignment.optimal_cost()}}
"""

OUR_KERNEL = f"""
import numpy, lap
from mentordesk.matching.assignment import solve
from mentordesk.matching.problem import Problem
scores = numpy.random.default_rng({SIDE}).integers(0, 100_001, ({SIDE}, {SIDE})).astype("i4")
asked = Problem(scores, numpy.ones(scores.shape, bool), numpy.ones({SIDE}, "i8"))
def work():
    return {{"total": solve(asked).total}}
"""

OF_ITS_DAY = ("munkres1", "mentor-match")
PEER_RUNS = (
    ("mentor-match 7.0.1, its own rules", MENTOR_MATCH, ("mentor-match",)),
    ("mentor-match 7.0.1, our scores", SAME_SCORES, ("mentor-match",)),
    ("mentor-match 7.0.1 of its day (munkres 1.1.4), its own rules", MENTOR_MATCH, OF_ITS_DAY),
    ("mentor-match 7.0.1 of its day (munkres 1.1.4), our scores", SAME_SCORES, OF_ITS_DAY),
    ("matching 1.4.3 (stable)", MATCHING, ("matching",)),
)


def run() -> list[Row]:
    """Seconds, added memory and mentees placed of each, and the ratios to ours."""
    ours, kernel, flow = measured(OURS), measured(OUR_KERNEL), measured(OR_TOOLS)
    explained = measured(EXPLAINED)
    rows = [
        *_told("MentorDesk: score, solve, prove", ours),
        ("MentorDesk: with all explanations and the slip", 1000 * explained["seconds"], "ms"),
        ("MentorDesk: proven possible", ours["possible"], "mentees"),
        ("MentorDesk: solve and prove alone, full square", 1000 * kernel["seconds"], "ms"),
        ("OR-Tools assignment", 1000 * flow["seconds"], "ms"),
        ("OR-Tools / MentorDesk, processor", flow["cpu"] / kernel["cpu"], "x"),
        ("totals differ by", flow["total"] - kernel["total"], ""),
    ]
    for name, script, folders in PEER_RUNS:
        rows += _peer(name, script, folders, ours)
    return rows


def _told(name: str, found: dict[str, float]) -> list[Row]:
    return [
        (f"{name}, {SIDE} x {SIDE}", 1000 * found["seconds"], "ms"),
        (f"{name}, processor", 1000 * found["cpu"], "ms"),
        (f"{name}, memory added", found["added"], "MB"),
        (f"{name}, placed", found["placed"], "mentees"),
    ]


def _peer(name: str, script: str, folders: tuple[str, ...], ours: dict[str, float]) -> list[Row]:
    if not installed(*folders):
        return [(f"{name}: not installed", 0, "")]
    try:
        found = measured(script, folders, LIMIT)
    except subprocess.TimeoutExpired:
        return [
            (f"{name}: not finished, stopped after", LIMIT, "s"),
            (f"{name} / MentorDesk, time, at least", LIMIT / ours["seconds"], "x"),
        ]
    except RuntimeError as error:
        return [(f"{name}: {str(error).splitlines()[-1]}", 0, "")]
    return [
        *_told(name, found),
        (f"{name} / MentorDesk, processor", found["cpu"] / ours["cpu"], "x"),
        (f"MentorDesk / {name}, memory", ours["added"] / max(found["added"], 0.1), "x"),
    ]
