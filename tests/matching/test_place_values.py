"""The value of one more place is what a match with that place gains."""

import pytest

from mentordesk.domain.cohort import Cohort
from mentordesk.matching.place_values import place_values
from mentordesk.matching.solve import settle, suggest
from tests.matching.cohorts import changed, cohort


@pytest.mark.parametrize("seed", range(20))
def test_each_value_is_what_matching_again_gains(seed: int) -> None:
    asked = cohort(seed, 9, 5)
    settled = settle(asked)
    before = settled.suggestion
    found = place_values(settled)
    assert {one.mentor_id for one in found} == {m.application_id for m in asked.mentors}
    for one in found:
        wider = tuple(
            changed(m, places=m.places + 1) if m.application_id == one.mentor_id else m
            for m in asked.mentors
        )
        after = suggest(Cohort(asked.mentees, wider))
        gained = (len(after.pairs) - len(before.pairs), after.total - before.total)
        # nobody is let in by a first place where a rule says that there is none at all
        if one.places:
            assert (one.pairs, one.points) == gained
    values = [(one.pairs, one.points) for one in found]
    assert values == sorted(values, reverse=True)


def test_the_most_valuable_come_first_as_on_the_slip() -> None:
    settled = settle(cohort(1, 14, 7))
    found = place_values(settled)
    slip = settled.suggestion.slip.more_places
    assert [(one.mentor_id, one.pairs, one.points) for one in found][: len(slip)] == list(slip)
    assert found[0].sentence.startswith(f"One more place with {found[0].mentor}: ")
    assert found[-1].sentence.endswith("nobody more placed, +0.0 points.")
