"""Checks of a proof slip: hashes, pairs, counts, wishes and overrides, all counted anew."""

import hashlib
import json
import sys
from array import array
from collections import Counter
from collections.abc import Iterator

from mentordesk.matching.slip_findings import check
from mentordesk.matching.slip_reading import FORBIDDEN, Claim


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


@check("wishes", "The share of those who got somebody they named is right.")
def the_wishes(claim: Claim) -> Iterator[str]:
    """How many named somebody, and how many have one they named."""
    named = {mentee: set(mentors) for mentee, mentors in claim.told["evidence"]["named"]}
    partner = {claim.mentees[row]: claim.mentors[column] for row, column in claim.mates.items()}
    got = sum(partner.get(mentee) in mentors for mentee, mentors in named.items())
    if claim.told["wishes"] != {"asked": len(named), "got": got}:
        yield f"{got} of {len(named)} have somebody they named; the slip says otherwise."


@check("overrides", "Every rule set aside has its reason.")
def the_overrides(claim: Claim) -> Iterator[str]:
    """Overrides are of pairs in the answer, and have a written reason."""
    pairs = {(claim.mentees[row], claim.mentors[column]) for row, column in claim.mates.items()}
    for mentee, mentor, reason in claim.told["overrides"]:
        if (mentee, mentor) not in pairs:
            yield f"A rule is set aside for {mentee} with {mentor}, who are no pair."
        if not str(reason).strip():
            yield f"A rule is set aside for {mentee} with {mentor} without a reason."
