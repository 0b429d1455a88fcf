"""Checks of a proof slip: that nothing better exists, by Hall sets and prices."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from mentordesk.matching.slip_bounds import Worth, bound, hall, most_pairs, steps_suffice
from mentordesk.matching.slip_findings import check
from mentordesk.matching.slip_reading import Claim


@check("most placed", "Nobody can place more mentees (proven by who competes for which places).")
def the_most_placed(claim: Claim) -> Iterator[str]:
    """The Hall set; where quotas count, the prices prove it instead."""
    told = claim.told
    if told["proven"] is not True:
        yield "The slip itself does not say that it is proven."
    if told["possible"] != len(claim.pairs):
        yield f"{told['possible']} pairs are said to be possible, and {len(claim.pairs)} are made."
    if not claim.goal.quotas:
        most = hall(claim, claim.crowd, claim.wanted)
        if most is None or most + len(claim.pins) != told["possible"]:
            yield "The competition named does not prove how many can be placed."


@check("best total", "No total is higher with as many placed (proven by the prices of places).")
def the_best_total(claim: Claim) -> Iterator[str]:
    """The bound that the prices of the seats give."""
    told, goal = claim.told, claim.goal
    worth = Worth(told["step"], goal.column_step, goal.quota_worth, _floor_in_force(claim))
    if not steps_suffice(claim, worth):
        yield "One more pair does not outweigh all points: the steps are too small."
    reached = (
        len(claim.pairs) * told["step"]
        + len(set(claim.mates.values())) * goal.column_step
        + sum(score for _, _, score in claim.pairs)
        + told["bonus"]
    )
    best = bound(claim, claim.seat_prices, worth)
    if best != reached:
        yield "The prices do not prove that this is the best total."
    if told["best_total"] != told["total"]:
        yield f"The best total is said to be {told['best_total']}, not {told['total']}."


def _floor_in_force(claim: Claim) -> int:
    """The score from which on pairs count while the worst pair comes before the total."""
    floor = claim.told["worst_unpinned"] if claim.goal.raise_floor else None
    return 0 if floor is None else int(floor)


@check(
    "floor", "The best possible worst pair is reached by the answer named, and by no better one."
)
def the_floor(claim: Claim) -> Iterator[str]:
    """An answer that has the floor, and the proof that no higher floor places as many."""
    above, floor = claim.told["evidence"]["above"], claim.told["best_worst"]
    free = len(claim.pairs) - len(claim.pins)
    if floor is None:
        if free:
            yield "No best possible worst pair is named."
        return
    row = {key: n for n, key in enumerate(claim.mentees)}
    column = {key: n for n, key in enumerate(claim.mentors)}
    reached = {row[a]: column[b] for a, b in above["reached_by"]}
    if not _reaches(claim, reached, floor) or len(reached) != free:
        yield "The answer named does not have the best possible worst pair."
    if claim.goal.raise_floor and claim.told["worst_unpinned"] != floor:
        yield "The worst pair is not the best possible one, though that comes before the total."
    if not _no_higher(claim, above, floor, reached):
        yield "It is not proven that no better worst pair is possible."


def _reaches(claim: Claim, mates: dict[int, int], floor: int) -> bool:
    """Whether an answer beside the pins keeps places, rules, quotas and the floor."""
    everyone = {**mates, **claim.pinned}
    taken = Counter(everyone.values())
    return (
        not mates.keys() & claim.pinned.keys()
        and all(count <= claim.places[column] for column, count in taken.items())
        and all(claim.scores[r][c] >= max(floor, 0) for r, c in mates.items())
        and all(len(q.rows & everyone.keys()) <= q.at_most for q in claim.goal.quotas)
    )


def _no_higher(claim: Claim, above: Mapping[str, Any], floor: int, mates: dict[int, int]) -> bool:
    """Whether fewer are placed (or fewer mentors used) as soon as all must score more."""
    if "seat_prices" not in above:
        row = {key: n for n, key in enumerate(claim.mentees)}
        column = {key: n for n, key in enumerate(claim.mentors)}
        crowd = frozenset(row[key] for key in above["crowd"])
        most = hall(claim, crowd, frozenset(column[k] for k in above["wanted"]), floor + 1)
        return most is not None and most < len(claim.pairs) - len(claim.pins)
    used = len({*mates.values(), *claim.pinned.values()})
    column_step = 1 if claim.goal.most_mentors_used else 0
    step = min(most_pairs(claim), len(claim.mentors)) + 2 if column_step else 1
    best = bound(
        claim, above["seat_prices"], Worth(step, column_step, step + 2, floor + 1, scores=False)
    )
    return best is not None and best < len(claim.pairs) * step + used * column_step
