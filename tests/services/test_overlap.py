"""Overlapping intakes: a mentor's mentees elsewhere take places and hours here."""

from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.cohort import Candidate
from mentordesk.domain.pairing import EndReason, PairState, Rule
from mentordesk.domain.people import Role
from mentordesk.matching.rules import why_not
from mentordesk.matching.solve import suggest
from mentordesk.services.applications import open_application
from mentordesk.services.board import load_board
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.matching import load_cohort
from mentordesk.services.pairs import end_early
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake, apply

ANA, CHI, RUTH = "Ana Souza", "Chi Lam", "Ruth Adams"


@pytest.fixture
def later(small: SmallIntake) -> int:
    """A second intake in which Ruth offers two places and one more mentee applies."""
    dates = date(2021, 9, 1), date(2021, 10, 1), date(2021, 11, 1)
    intake_id = create_intake(small.desk, NewIntake("2021 November", *dates, fee_cents=0))
    at = datetime(2021, 9, 2, tzinfo=UTC)
    with small.desk.action("Applications", "import") as session:
        ruth = session.get_one(Application, small.people[RUTH])
        again = open_application(
            session, intake_id, session.get_one(Person, ruth.person_id), Role.MENTOR, at
        )
        again.standing, again.places = ApplicationState.READY, 2
        small.people["Ruth again"] = again.id
        small.people["Dee Fox"] = apply(session, intake_id, "Dee Fox", Role.MENTEE, {})
    return intake_id


def ruth_in(small: SmallIntake, intake_id: int) -> Candidate:
    (mentor,) = load_cohort(small.desk, intake_id).mentors
    return mentor


def test_a_mentee_elsewhere_takes_a_place(small: SmallIntake, later: int) -> None:
    assert (ruth_in(small, later).places, ruth_in(small, later).elsewhere) == (2, 0)
    small.pair(ANA, RUTH, PairState.DRAFT)
    assert ruth_in(small, later).places == 2
    small.pair(CHI, RUTH, PairState.ACTIVE)
    assert (ruth_in(small, later).places, ruth_in(small, later).elsewhere) == (1, 1)
    (card,) = load_board(small.desk, later).mentors
    assert card.mentees_elsewhere == 1


def test_hours_promised_are_counted_too(small: SmallIntake, later: int) -> None:
    with small.desk.action("Hours") as session:
        session.get_one(Application, small.people["Ruth again"]).hours_per_month = 1.5
    assert ruth_in(small, later).places == 2
    small.pair(CHI, RUTH, PairState.CONFIRMED)
    assert ruth_in(small, later).places == 0
    cohort = load_cohort(small.desk, later)
    (found,) = why_not(cohort, small.people["Dee Fox"], small.people["Ruth again"])
    assert found.rule is Rule.NO_PLACE
    assert found.sentence == "Ruth Adams has no place left beside 1 mentee in other intakes."
    assert suggest(cohort).pairs == ()


def test_a_place_comes_back_when_the_pair_ends(small: SmallIntake, later: int) -> None:
    pair = small.pair(CHI, RUTH, PairState.ACTIVE)
    assert ruth_in(small, later).places == 1
    end_early(small.desk, pair, EndReason.GOALS_MET)
    assert ruth_in(small, later).places == 2
