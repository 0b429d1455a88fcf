"""Checks of a proof slip: who would rather swap, and what one more place is worth."""

from collections import Counter
from collections.abc import Iterator

from mentordesk.matching.slip_findings import check
from mentordesk.matching.slip_reading import FORBIDDEN, Claim


@check("would rather swap", "All pairs who would both rather swap are listed, and no others.")
def the_blocking_pairs(claim: Claim) -> Iterator[str]:
    """The blocking pairs, found anew."""
    found = set(_blocking(claim))
    listed = [(a, b, score) for a, b, score in claim.told["blocking"]]
    if len(listed) != len(found) or set(listed) != found:
        yield (
            f"{len(found)} {'pair' if len(found) == 1 else 'pairs'} would both rather swap, but "
            f"{len(listed)} are listed or others."
        )


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
