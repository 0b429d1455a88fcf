"""Checking a proof slip without the solver: every claim against the slip's own scores.

Nothing in the modules called `slip_...` imports the solver or numpy: sums, comparisons and hashes
of the standard library are all it takes. How to add a check: a function under `@check(...)` in one
of the modules below; a test tampers with a slip for each.
"""

from collections.abc import Mapping
from typing import Any

from mentordesk.matching import slip_facts, slip_proofs, slip_swaps
from mentordesk.matching.slip_findings import CHECKS, Check, Finding
from mentordesk.matching.slip_reading import Claim, Malformed, claim_of

SOURCES = (slip_facts, slip_proofs, slip_swaps)
"""The modules whose checks are made, in this order."""


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
