"""What the coordinator gets, on 500 mentees x 300 mentors: seconds against one plain match."""

import json
import time
from collections.abc import Callable
from functools import partial

from mentordesk.matching.blocking import blocking
from mentordesk.matching.effects import criterion_effects, rule_effects
from mentordesk.matching.forecast import forecast
from mentordesk.matching.highest_floor import highest_floor
from mentordesk.matching.remedies import remedies
from mentordesk.matching.slip_checker import check_slip
from mentordesk.matching.solve import settle
from mentordesk.matching.trade_off import trade_off
from mentordesk.matching.understudies import understudies
from tests.matching.cohorts import cohort
from tests.matching.proofs import whole_slip

MENTEES, MENTORS = 500, 300


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run() -> list[tuple[str, float, str]]:
    """Rows of what was measured: milliseconds, and how many plain matches it costs."""
    asked = cohort(1, MENTEES, MENTORS)
    settled = settle(asked)
    match = min(_seconds(partial(settle, asked)) for _ in range(3))
    told = json.loads(whole_slip(settled).as_json())
    left = settled.suggestion.unmatched[0].mentee_id
    held = sorted({pair.mentor_id for pair in settled.suggestion.pairs})
    board = {pair.mentee_id: pair.mentor_id for pair in settled.suggestion.pairs}
    works: dict[str, Callable[[], object]] = {
        "whole proof slip": partial(whole_slip, settled),
        "checking it without the solver": partial(check_slip, told),
        "best possible worst pair": partial(highest_floor, settled.problem),
        "blocking pairs": partial(
            blocking, settled.scores, settled.problem, settled.solution.mates
        ),
        "trade-off": partial(trade_off, settled),
        "one withdrawal": partial(understudies, settled, None, held[:1]),
        f"all {len(held)} withdrawals": partial(understudies, settled),
        "remedies of one mentee": partial(remedies, settled, left),
        "forecast": partial(forecast, asked),
        "effects of all rules": partial(rule_effects, settled.scores),
        "effects of all criteria": partial(criterion_effects, settled.scores, board),
    }
    rows = [(f"match {MENTEES} x {MENTORS}", 1000 * match, "ms")]
    for name, work in works.items():
        seconds = _seconds(work)
        rows += [(name, 1000 * seconds, "ms"), (f"{name} / match", seconds / match, "x")]
    return rows
