"""The long form: 5,000 landings without and 5,000 with switches, each against solving anew."""

from dataclasses import replace

from mentordesk.domain.cohort import MatchSettings
from tests.matching.test_what_if_switches import differences, drops, posed

LANDINGS = 5000


def run() -> list[tuple[str, float, str]]:
    """How many landings and commits there were, and how many differed from solving anew."""
    rows: list[tuple[str, float, str]] = []
    for name, plain in (("plain", True), ("with switches", False)):
        seed, landings, wrong, commits = 30_000, 0, 0, 0
        while landings < LANDINGS:
            asked = posed(seed)
            if plain:
                asked = replace(asked, settings=MatchSettings())
            count, found = differences(asked)
            wrong += len(found) + len(drops(asked, 4))
            seed, landings, commits = seed + 1, landings + count, commits + 4
        rows += [
            (f"landings {name}", landings, ""),
            (f"commits {name}", commits, ""),
            (f"different from solving anew, {name}", wrong, ""),
        ]
    return rows
