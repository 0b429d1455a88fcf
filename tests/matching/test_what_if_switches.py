"""What-if and commit under every switch: both equal solving everything anew."""

from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.refusals import Refused
from mentordesk.matching import prices
from mentordesk.matching.prices import WhatIf
from mentordesk.matching.problem import Solution
from mentordesk.matching.solve import Settled, settle
from tests.matching.switches import switched_cohort
from tests.matching.test_prices import some_pins, with_pin


def posed(seed: int) -> Cohort:
    """A cohort under switches; every third with some pins of its own answer."""
    asked = switched_cohort(seed)
    return replace(asked, pins=some_pins(settle(asked), seed)) if seed % 3 == 0 else asked


def forced(asked: Cohort, mentee: int, mentor: int) -> Cohort:
    """The cohort with this mentee pinned there, and everything else as it was."""
    return replace(asked, pins=with_pin(asked, mentee, mentor).pins)


def differences(asked: Cohort) -> tuple[int, list[str]]:
    """How many landings there are, and those that differ from solving anew."""
    before, wrong, count = settle(asked), [], 0
    what_if = WhatIf(before)
    for mentee in asked.mentees:
        for landing in what_if.what_if(mentee.application_id):
            count += 1
            told = said = (landing.pairs, landing.mentors, landing.points, landing.floor)
            try:
                after = settle(forced(asked, mentee.application_id, landing.mentor_id))
            except Refused:
                if landing.possible:
                    wrong.append(f"{mentee.application_id} to {landing.mentor_id} is refused")
                continue
            told = changes(before, after)
            if said != told or not landing.possible or not landing.exact:
                wrong.append(f"{mentee.application_id} to {landing.mentor_id}: {said}, not {told}")
    return count, wrong


def changes(before: Settled, after: Settled) -> tuple[int, int, int, int]:
    """Pairs, mentors used (where they are an aim), points with bonuses, and the raised floor."""
    one, other = before.solution, after.solution
    aim = before.problem.objective.most_columns
    return (
        other.count - one.count,
        other.used - one.used if aim else 0,
        other.total + other.bonus - one.total - one.bonus,
        (other.floor or 0) - (one.floor or 0),
    )


@pytest.mark.parametrize("seed", range(25))
def test_every_landing_equals_solving_anew(seed: int) -> None:
    count, wrong = differences(posed(seed))
    assert count
    assert wrong == []


def told(solution: Solution) -> tuple[object, ...]:
    """Everything an answer says."""
    proof = None if solution.proof is None else solution.proof.tolist()
    return (
        solution.mates.tolist(), solution.count, solution.total, solution.prices.tolist(),
        solution.used, solution.bonus, solution.floor, proof,
    )  # fmt: skip


def drops(asked: Cohort, rounds: int) -> list[str]:
    """Pin one drop after the other; what differs from solving anew each time."""
    what_if, wrong = WhatIf(settle(asked)), list[str]()
    for step in range(rounds):
        mentee = asked.mentees[(step * 5) % len(asked.mentees)].application_id
        possible = [one for one in what_if.what_if(mentee) if one.possible]
        if not possible:
            continue
        mentor = possible[step % len(possible)].mentor_id
        patched = what_if.pin(mentee, mentor)
        asked = forced(asked, mentee, mentor)
        if told(patched) != told(settle(asked).solution):
            wrong.append(f"drop {step} of {mentee} on {mentor}")
    return wrong


@pytest.mark.parametrize("seed", range(40))
def test_a_commit_patches_to_what_building_anew_gives(seed: int) -> None:
    assert drops(posed(seed), 5) == []


@pytest.mark.parametrize("seed", range(12))
def test_what_if_after_commits_is_that_of_a_new_graph(seed: int) -> None:
    asked = posed(seed)
    patched = WhatIf(settle(asked))
    mentee = asked.mentees[seed % 8].application_id
    possible = [one.mentor_id for one in patched.what_if(mentee) if one.possible]
    for mentor in possible[:1]:
        patched.pin(mentee, mentor)
        fresh = WhatIf(settle(forced(asked, mentee, mentor)))
        for other in asked.mentees:
            number = other.application_id
            assert patched.what_if(number) == fresh.what_if(number)


def test_an_impossible_drop_is_not_committed() -> None:
    asked = switched_cohort(1)
    what_if = WhatIf(settle(asked))
    before = told(what_if.solution)
    mentee, mentor = next(
        (one.application_id, landing.mentor_id)
        for one in asked.mentees
        for landing in what_if.what_if(one.application_id)
        if not landing.possible
    )
    with pytest.raises(ValueError, match="forbids"):
        what_if.pin(mentee, mentor)
    assert told(what_if.solution) == before


def test_a_large_cohort_holds_the_floor_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = next(c for c in map(switched_cohort, range(99)) if c.settings.raise_floor)
    exact = WhatIf(settle(asked))
    rows = {m.application_id: exact.what_if(m.application_id) for m in asked.mentees}
    monkeypatch.setattr(prices, "FEW_CELLS", 0)
    held = {p.mentee_id: p.mentor_id for p in settle(asked).suggestion.pairs}
    for mentee, row in rows.items():
        for landing, anew in zip(exact.what_if(mentee), row, strict=True):
            assert exact.settled_anew(mentee, landing.mentor_id) == anew
            assert landing.possible == anew.possible or not landing.exact
            if landing.possible:
                assert landing.exact == (held.get(mentee) == landing.mentor_id)
                assert (landing.pairs, landing.mentors) <= (anew.pairs, anew.mentors)
