"""What a check of a proof slip is: a registered function that yields a sentence for each fault."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mentordesk.matching.slip_reading import Claim


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
