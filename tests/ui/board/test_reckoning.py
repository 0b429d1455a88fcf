"""What the board is told about fit agrees with matching, and comes without numpy at start-up."""

import subprocess
import sys
from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.pairing import Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.explain import shown
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import suggest
from mentordesk.ui.board.reckoning import Reckoned
from tests.matching.cohorts import cohort


@pytest.fixture(scope="module", params=[1, 2, 3])
def people(request: pytest.FixtureRequest) -> Cohort:
    return cohort(request.param, 12, 9)


def test_every_mentor_has_the_fit_that_matching_gives(people: Cohort) -> None:
    scores, reckoning = score_cohort(people), Reckoned(people)
    for mentee in people.mentees:
        fits = reckoning.fits(mentee.application_id)
        assert set(fits) == {mentor.application_id for mentor in people.mentors}
        for mentor, fit in fits.items():
            assert fit.score == shown(scores.score(mentee.application_id, mentor))
            row = scores.rows[mentee.application_id]
            allowed = bool(scores.allowed[row, scores.columns[mentor]])
            only_full = not allowed and not fit.blocked
            assert allowed == (not fit.blocked) or only_full
            assert all(rule.rule is not Rule.NO_PLACE for rule in fit.blocked)


def test_the_proposed_place_costs_the_cohort_nothing(people: Cohort) -> None:
    reckoning = Reckoned(people)
    for pair in suggest(people).pairs:
        fit = reckoning.fits(pair.mentee_id)[pair.mentor_id]
        assert (fit.pairs, fit.points) == (0, 0.0)


def test_without_pins_no_drop_is_better_than_the_proposal(people: Cohort) -> None:
    reckoning = Reckoned(people)
    for mentee in people.mentees:
        for fit in reckoning.fits(mentee.application_id).values():
            if fit.pairs is not None:
                assert fit.pairs < 0 or (fit.pairs == 0 and fit.points <= 0)


def test_parts_add_up_to_the_score_and_never_pass_their_most(people: Cohort) -> None:
    reckoning = Reckoned(people)
    mentee = people.mentees[0].application_id
    ranks = []
    for mentor in people.mentors:
        told = reckoning.compare(mentee, mentor.application_id)
        assert sum(part.points for part in told.parts) == told.fit.score
        assert all(0 <= part.points <= part.most for part in told.parts)
        assert told.mentors == len(people.mentors)
        ranks.append(told.rank)
        assert len(reckoning.reasons(mentee, mentor.application_id)) <= 2
    assert min(ranks) == 1


def test_the_proposal_is_the_proven_suggestion(people: Cohort) -> None:
    proposal, answer = Reckoned(people).propose(), suggest(people)
    assert proposal.answer == answer
    assert [pair[:2] for pair in proposal.pairs] == [
        (p.mentee_id, p.mentor_id) for p in answer.pairs
    ]
    assert proposal.most == answer.slip.possible
    assert len(proposal.unmatched) == len(people.mentees) - len(answer.pairs)
    assert "proven best" in proposal.proof[0]


def test_who_has_no_place_left_beside_another_intake_is_not_offered_as_free(people: Cohort) -> None:
    first, *others = people.mentors
    busy, mentee = replace(first, places=0, elsewhere=1), people.mentees[0].application_id
    fit = Reckoned(replace(people, mentors=(busy, *others))).fits(mentee)[first.application_id]
    assert Rule.NO_PLACE in {rule.rule for rule in fit.blocked}
    # Who is full in this intake is blocked by nothing: a drop there asks whether to swap.
    full = replace(first, places=0)
    fit = Reckoned(replace(people, mentors=(full, *others))).fits(mentee)[first.application_id]
    assert Rule.NO_PLACE not in {rule.rule for rule in fit.blocked}


def test_somebody_unknown_has_no_fit(people: Cohort) -> None:
    assert Reckoned(people).fits(999_999) == {}


def test_contradictory_pins_leave_the_scores() -> None:
    people = cohort(5, 6, 4, open_to_all=True)
    mentee = people.mentees[0].application_id
    roomy = [mentor for mentor in people.mentors if mentor.places]
    pins = tuple((mentee, mentor.application_id) for mentor in roomy[:2])
    reckoning = Reckoned(replace(people, pins=pins))
    fits = reckoning.fits(mentee)
    assert all(fit.pairs is None for fit in fits.values())
    with pytest.raises(Refused, match="is pinned to 2 mentors"):
        reckoning.propose()


def test_nobody_at_all() -> None:
    proposal = Reckoned(Cohort((), ())).propose()
    assert proposal.pairs == ()
    assert proposal.unmatched == ()


def test_the_first_window_is_imported_without_the_reckoning() -> None:
    code = (
        "import sys, mentordesk.ui.launch\n"
        "print([m for m in ('numpy', 'lap', 'openpyxl', 'reportlab') if m in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
