"""Checking a proof slip without the solver: every claim against the slip's own scores.

Nothing here, nor in `slip_reading` and `slip_bounds`, imports the solver or numpy: sums,
comparisons and hashes of the standard library are all it takes. Each check is one registered
function.
"""

import hashlib
import json
import sys
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mentordesk.matching.slip_bounds import Worth, bound, hall, most_pairs, steps_suffice
from mentordesk.matching.slip_reading import FORBIDDEN, Claim, Malformed, claim_of


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its name, whether the slip passes it, and a sentence for whoever asks."""

    check: str
    holds: bool
    sentence: str


Check = Callable[[Claim], Iterator[str]]
CHECKS: list[tuple[str, str, Check]] = []


def check(name: str, holds: str) -> Callable[[Check], Check]:
    """Register a check; it yields a sentence for each fault, and `holds` is said where none is."""

    def register(function: Check) -> Check:
        CHECKS.append((name, holds, function))
        return function

    return register


def check_slip(told: Mapping[str, Any]) -> tuple[Finding, ...]:
    """Every check of a slip, in order; a malformed slip fails the first and needs no other."""
    try:
        claim = claim_of(told)
    except Malformed as fault:
        return (Finding("form", False, f"This is no whole proof slip: {fault}."),)
    found = [Finding("form", True, "The slip is complete.")]
    for name, holds, function in CHECKS:
        faults = _faults(function, claim)
        found.append(Finding(name, not faults, " ".join(faults) or holds))
    return tuple(found)


def _faults(function: Check, claim: Claim) -> list[str]:
    """What a check finds; a claim of the wrong kind (text for a number) is a fault as well."""
    try:
        return list(function(claim))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        return [f"A claim is missing or of the wrong kind ({error})."]


@check("seal", "The slip is as it was written (its seal fits).")
def the_seal(claim: Claim) -> Iterator[str]:
    """The hash over the whole slip."""
    rest = {name: value for name, value in claim.told.items() if name != "seal"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    if claim.told["seal"] != hashlib.sha256(text.encode()).hexdigest():
        yield "The slip was changed after it was written: its seal does not fit."


@check("input", "The scores, places and pins are those the match was computed from.")
def the_input(claim: Claim) -> Iterator[str]:
    """The hash of people, pins, scores and places."""
    digest = hashlib.sha256()
    digest.update(json.dumps([claim.mentees, claim.mentors, sorted(claim.pins)]).encode())
    for code, numbers in (
        ("i", (score for line in claim.scores for score in line)),
        ("q", iter(claim.places)),
    ):
        packed = array(code, numbers)
        if sys.byteorder == "big":
            packed.byteswap()
        digest.update(packed.tobytes())
    if claim.told["input_hash"] != digest.hexdigest():
        yield "The scores, places or pins are not those the match was computed from."


@check("result", "The pairs are those the match gave.")
def the_result(claim: Claim) -> Iterator[str]:
    """The hash of the pairs."""
    pairs = [list(pair) for pair in claim.told["pairs"]]
    if claim.told["result_hash"] != hashlib.sha256(json.dumps(pairs).encode()).hexdigest():
        yield "The pairs are not those the match gave."


@check("pairs", "Every pair is allowed, nobody is in two, and no mentor has more than the places.")
def the_pairs(claim: Claim) -> Iterator[str]:
    """Pairs against rules, scores, places and pins."""
    if len(claim.mates) != len(claim.pairs):
        yield "A mentee is in two pairs."
    for row, column, score in claim.pairs:
        if claim.scores[row][column] == FORBIDDEN:
            yield f"{claim.mentees[row]} with {claim.mentors[column]} is forbidden by a rule."
        elif claim.scores[row][column] != score:
            yield f"The score of {claim.mentees[row]} with {claim.mentors[column]} is wrong."
    for column, count in Counter(claim.mates.values()).items():
        if count > claim.places[column]:
            yield f"{claim.mentors[column]} has more mentees than places."


@check("pins", "Every pinned pair is there.")
def the_pins(claim: Claim) -> Iterator[str]:
    """Pins hold."""
    for row, column in claim.pins:
        if claim.mates.get(row) != column:
            yield f"{claim.mentees[row]} is pinned to {claim.mentors[column]}, but not paired so."


@check("quotas", "Every quota is kept.")
def the_quotas(claim: Claim) -> Iterator[str]:
    """No quota is exceeded."""
    for quota in claim.goal.quotas:
        if len(quota.rows & claim.mates.keys()) > quota.at_most:
            yield f"More than {quota.at_most} are placed of those a quota counts."


@check("counts", "Counts, total, worst pair and those left over are right.")
def the_counts(claim: Claim) -> Iterator[str]:
    """The figures at the head of the slip, counted anew."""
    told, rows = claim.told, sorted(claim.mates)
    unplaced = [key for n, key in enumerate(claim.mentees) if n not in claim.mates]
    free = [score for row, _, score in claim.pairs if row not in claim.pinned]
    worst = min((score for _, _, score in claim.pairs), default=None)
    named = told["worst_pair"]
    used = set(claim.mates.values())
    goal = claim.goal
    bonus = sum(goal.row_bonus[r] for r in rows) + sum(goal.column_bonus[c] for c in used)
    counted = {
        "mentees": len(claim.mentees),
        "places": sum(claim.places),
        "placed": len(claim.pairs),
        "total": sum(score for _, _, score in claim.pairs),
        "used": len(used),
        "bonus": bonus,
        "unmatched": unplaced,
        "worst_unpinned": min(free, default=None),
    }
    for name, value in counted.items():
        if told[name] != value:
            words = name.replace("_", " ")
            yield f"The slip says {words} {_short(told[name])}, not {_short(value)}."
    if (named is None) != (worst is None) or (named and list(named) not in told["pairs"]):
        yield "The worst pair is none of the pairs."
    elif named and named[2] != worst:
        yield f"The worst pair scores {worst}, not {named[2]}."


def _short(value: object) -> str:
    words = str(value)
    return words if len(words) <= 80 else f"{words[:77]}..."


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
    worth = Worth(told["step"], goal.column_step, _floor_in_force(claim))
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
    best = bound(claim, above["seat_prices"], Worth(step, column_step, floor + 1, scores=False))
    return best is not None and best < len(claim.pairs) * step + used * column_step


@check("would rather swap", "All pairs who would both rather swap are listed, and no others.")
def the_blocking_pairs(claim: Claim) -> Iterator[str]:
    """The blocking pairs, found anew."""
    found = set(_blocking(claim))
    listed = [(a, b, score) for a, b, score in claim.told["blocking"]]
    if len(listed) != len(found) or set(listed) != found:
        yield f"{len(found)} pairs would both rather swap, but {len(listed)} are listed or others."


def _blocking(claim: Claim) -> Iterator[tuple[int | str, int | str, int]]:
    mates, pinned = claim.mates, claim.pinned
    held: dict[int, list[int]] = {}
    for row, column in mates.items():
        held.setdefault(column, []).append(row)
    must_beat: list[int | None] = []
    for column, places in enumerate(claim.places):
        rows = held.get(column, [])
        movable = [claim.scores[row][column] for row in rows if row not in pinned]
        full = len(rows) >= places
        must_beat.append(min(movable, default=None) if full else FORBIDDEN)
    for row, line in enumerate(claim.scores):
        if row in pinned:
            continue
        has = line[mates[row]] if row in mates else FORBIDDEN
        for column, score in enumerate(line):
            least = must_beat[column]
            if least is not None and score > has and score > least:
                yield claim.mentees[row], claim.mentors[column], score


@check("wishes", "The share of those who got somebody they named is right.")
def the_wishes(claim: Claim) -> Iterator[str]:
    """How many named somebody, and how many have one they named."""
    named = {mentee: set(mentors) for mentee, mentors in claim.told["evidence"]["named"]}
    partner = {claim.mentees[row]: claim.mentors[column] for row, column in claim.mates.items()}
    got = sum(partner.get(mentee) in mentors for mentee, mentors in named.items())
    if claim.told["wishes"] != {"asked": len(named), "got": got}:
        yield f"{got} of {len(named)} have somebody they named; the slip says otherwise."


@check("prices", "What one more place adds follows from the prices.")
def the_prices(claim: Claim) -> Iterator[str]:
    """The prices and the most valuable extra places at the head of the slip."""
    told = claim.told
    prices = {key: price for key, price in _prices(claim) if price}
    if [list(pair) for pair in told["prices"]] != [[k, p] for k, p in prices.items()]:
        yield "The prices at the head are not those of the proof."
    order = {key: n for n, key in enumerate(claim.mentors)}
    best = sorted(prices, key=lambda key: (-prices[key], order[key]))[:5]
    wanted = [[key, *_gain(claim, prices[key])] for key in best]
    if [list(line) for line in told["more_places"]] != wanted:
        yield "The most valuable extra places are not those of the prices."


def _prices(claim: Claim) -> Iterator[tuple[int | str, int]]:
    """The price of one more place with every mentor, out of the prices of the seats."""
    seats = len(claim.seat_prices) - len(claim.goal.quotas)
    split = seats == 2 * len(claim.mentors) and bool(claim.mentors)
    taken = Counter(column for _, column in claim.pins)
    for n, key in enumerate(claim.mentors):
        if not split:
            yield key, claim.seat_prices[n]
            continue
        others = taken[n] > 0 or claim.places[n] > 0
        yield key, claim.seat_prices[2 * n + (1 if others else 0)]


def _gain(claim: Claim, price: int) -> tuple[int, int]:
    """A price as pairs and points: with it the whole worth is taken apart anew."""
    told, step = claim.told, claim.told["step"]
    used = len(set(claim.mates.values())) * claim.goal.column_step
    points = told["total"] + told["bonus"]
    pairs, rest = divmod(len(claim.pairs) * step + used + points + price, step)
    after = rest % claim.goal.column_step if claim.goal.column_step else rest
    return pairs - len(claim.pairs), after - points


@check("overrides", "Every rule set aside has its reason.")
def the_overrides(claim: Claim) -> Iterator[str]:
    """Overrides are of pairs in the answer, and have a written reason."""
    pairs = {(claim.mentees[row], claim.mentors[column]) for row, column in claim.mates.items()}
    for mentee, mentor, reason in claim.told["overrides"]:
        if (mentee, mentor) not in pairs:
            yield f"A rule is set aside for {mentee} with {mentor}, who are no pair."
        if not str(reason).strip():
            yield f"A rule is set aside for {mentee} with {mentor} without a reason."
