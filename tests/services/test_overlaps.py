"""Intakes that run at the same time, mentors shared by them, and limits that only warn."""

from dataclasses import replace
from datetime import date

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.services.applicants import let_stand
from mentordesk.services.applications import open_application
from mentordesk.services.intake_changes import change_intake, load_terms
from mentordesk.services.intake_limits import load_limits, warnings
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.overlaps import Overlap, load_overlaps, load_shared_mentors
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake

FEBRUARY = NewIntake("2022 Feb", date(2021, 11, 1), date(2021, 12, 10), date(2022, 2, 1))
MUCH_LATER = NewIntake("2023 July", date(2023, 5, 1), date(2023, 6, 10), date(2023, 7, 1))


def test_only_intakes_that_share_days_overlap(small: SmallIntake) -> None:
    february = create_intake(small.desk, FEBRUARY)
    create_intake(small.desk, MUCH_LATER)
    assert load_overlaps(small.desk, small.intake_id) == (
        Overlap(february, "2022 Feb", date(2022, 2, 1), date(2022, 7, 19)),
    )
    assert [one.name for one in load_overlaps(small.desk, february)] == ["2021 July"]


def test_a_mentors_mentees_elsewhere_are_counted(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    february = create_intake(small.desk, FEBRUARY)
    assert load_shared_mentors(small.desk, february) == ()
    with small.desk.action("Ruth again") as session:
        ruth = session.get_one(Application, small.people["Ruth Adams"]).person_id
        person = session.get_one(Person, ruth)
        made = open_application(session, february, person, Role.MENTOR, small.desk.now())
        made.places = 2
    (shared,) = load_shared_mentors(small.desk, february)
    assert shared.sentence == "Ruth Adams: 0 of 2 places here, 1 mentee in 2021 July"
    assert load_shared_mentors(small.desk, small.intake_id) == ()


def test_a_limit_warns_and_turns_nobody_away(small: SmallIntake) -> None:
    desk, intake = small.desk, small.intake_id
    assert warnings(desk, intake) == ()
    change_intake(desk, intake, replace(load_terms(desk, intake), mentee_limit=2, mentor_limit=2))
    assert warnings(desk, intake) == ("3 mentees take part; the limit is 2.",)
    assert warnings(desk, intake, {Role.MENTOR: 1}) == (
        "With this import 3 mentors would take part; the limit is 2.",
    )
    let_stand(desk, small.people["Chi Lam"], ApplicationState.DECLINED, "full")
    assert warnings(desk, intake) == ()
    assert [(one.role, one.people, one.most, one.over) for one in load_limits(desk, intake)] == [
        (Role.MENTEE, 2, 2, 0),
        (Role.MENTOR, 2, 2, 0),
    ]
