"""The people the scheme's story is about are all there, and matching finds them as told."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.domain.applications import ApplicationState, Check, CheckItem, CheckState
from mentordesk.domain.pairing import PairState, Rule
from mentordesk.domain.people import Membership, Role
from mentordesk.domain.year import Attendance, FeeState
from mentordesk.matching.rules import why_not
from mentordesk.matching.solve import Suggestion, suggest
from mentordesk.services.applications import checklist
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.certificates import load_certificates
from mentordesk.services.event_changes import load_event
from mentordesk.services.events import load_events
from mentordesk.services.hours import load_hours
from mentordesk.services.intake_resources import load_resources, resource_file
from mentordesk.services.matching import load_cohort
from mentordesk.services.pairs import load_pairs
from mentordesk.services.quotes import load_candidates
from mentordesk.services.reflections import load_reflections
from mentordesk.services.surveys import load_surveys
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Quote, Survey, SurveyResponse
from mentordesk.storage.models.intakes import Intake, Lesson
from mentordesk.storage.models.pairs import Ban, Fee, Pair
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.models.year import AttendanceLine, Case, CheckIn
from tests.services.demonstration.conftest import Shown


def _person(shown: Shown, name: str) -> Person:
    with shown.desk.reading() as session:
        return session.scalars(select(Person).where(Person.full_name.contains(name))).one()


def _applications(shown: Shown, name: str) -> list[tuple[str, Application]]:
    """Somebody's applications with the intake's name, the earliest first."""
    person = _person(shown, name)
    with shown.desk.reading() as session:
        rows = session.execute(
            select(Intake.name, Application)
            .join(Intake, Intake.id == Application.intake_id)
            .where(Application.person_id == person.id)
            .order_by(Application.received_at)
        )
        return [(intake, application) for intake, application in rows]


def _one(shown: Shown, name: str) -> Application:
    return _applications(shown, name)[-1][1]


@pytest.fixture(scope="module")
def suggestion(shown: Shown) -> Suggestion:
    return suggest(load_cohort(shown.desk, shown.intake("2027 February")))


def test_a_mentor_lives_in_hong_kong(shown: Shown) -> None:
    mentor = _one(shown, "May-Ling")
    assert (mentor.role, mentor.country, mentor.time_zone) == (
        Role.MENTOR,
        "Hong Kong",
        "Asia/Hong_Kong",
    )
    assert _person(shown, "May-Ling").certificate_name == "陳美玲 May-Ling Chan"


def test_one_person_was_a_mentee_and_is_a_mentor_now(shown: Shown) -> None:
    told = [(intake, one.role) for intake, one in _applications(shown, "Zoë Castellano")]
    assert told == [("2025 July", Role.MENTEE), ("2027 February", Role.MENTOR)]


def test_somebody_has_a_married_name(shown: Shown) -> None:
    assert _person(shown, "Halloran-Weiss").former_names == ("Bridget Halloran",)


def test_one_person_has_two_addresses(shown: Shown) -> None:
    with shown.desk.reading() as session:
        counts = session.execute(
            select(Person.full_name, func.count())
            .join(PersonEmail, PersonEmail.person_id == Person.id)
            .group_by(Person.id)
            .having(func.count() > 1)
        ).all()
    assert [tuple(row) for row in counts] == [("Lakshmi Venkataraman", 2)]


def test_a_mentor_with_three_places_promised_two_hours(shown: Shown) -> None:
    mentor = _one(shown, "Louisa Trevelyan")
    assert (mentor.places, mentor.hours_per_month) == (3, 2)


def test_retired_people_are_mentors_and_students_are_mentees(shown: Shown) -> None:
    with shown.desk.reading() as session:
        rows = session.execute(select(Application.role, Application.career_stage)).all()
    assert {role for role, stage in rows if stage == "Retired"} == {Role.MENTOR}
    assert {role for role, stage in rows if stage == "Student"} == {Role.MENTEE}


def test_somebody_was_left_out_and_is_matched_in_the_next_intake(shown: Shown) -> None:
    (_, before), (_, after) = _applications(shown, "Caleb Winterbourne")
    assert before.standing is ApplicationState.CARRIED_FORWARD
    assert before.standing_reason
    assert after.carried_from_id == before.id
    assert after.standing is ApplicationState.MATCHED


def test_somebody_withdrew_with_a_reason(shown: Shown) -> None:
    one = _one(shown, "Gareth Ashdown")
    assert (one.standing, bool(one.standing_reason)) == (ApplicationState.WITHDRAWN, True)


def test_all_that_are_ready_can_be_placed_but_the_two_of_the_story(
    shown: Shown, suggestion: Suggestion
) -> None:
    names = {
        name: _one(shown, name).id
        for name in ("Dylan Treloar", "Phoebe Lanyon", "Hugo Fairweather")
    }
    with shown.desk.reading() as session:
        ready = set(
            session.scalars(
                select(Application.id).where(
                    Application.intake_id == shown.intake("2027 February"),
                    Application.standing == ApplicationState.READY,
                    Application.role == Role.MENTEE,
                )
            )
        )
    waiting = {one.mentee_id for one in suggestion.unmatched} & ready
    assert len(suggestion.pairs) == 18
    assert names["Dylan Treloar"] in waiting
    assert len(waiting & {names["Phoebe Lanyon"], names["Hugo Fairweather"]}) == 1
    assert len(waiting) == 2


def test_one_is_ruled_out_everywhere(shown: Shown) -> None:
    cohort = load_cohort(shown.desk, shown.intake("2027 February"))
    mentee = _one(shown, "Dylan Treloar").id
    for mentor in cohort.mentors:
        rules = {found.rule for found in why_not(cohort, mentee, mentor.application_id)}
        assert Rule.TOO_FAR in rules


def test_two_compete_for_one_mentor(shown: Shown) -> None:
    cohort = load_cohort(shown.desk, shown.intake("2027 February"))
    possible = {
        name: [
            mentor.name
            for mentor in cohort.mentors
            if not why_not(cohort, _one(shown, name).id, mentor.application_id)
        ]
        for name in ("Phoebe Lanyon", "Hugo Fairweather")
    }
    assert set(map(tuple, possible.values())) == {("Colin Bannerman",)}


def test_a_ban_a_wish_and_a_line_manager_are_among_the_answers(shown: Shown) -> None:
    cohort = load_cohort(shown.desk, shown.intake("2027 February"))
    by_name = {one.name: one for one in (*cohort.mentees, *cohort.mentors)}
    with shown.desk.reading() as session:
        ban = session.scalars(select(Ban)).one()
    assert ban.mentee_application_id == by_name["Dinesh Perera"].application_id
    wished = by_name["Beatrice Holloway"].application_id
    assert by_name["Imogen Castlereagh"].named == (wished,)
    kept_apart = set(by_name["Connor Mulvaney"].conflicts)
    assert kept_apart == {
        by_name["Stewart Pemberton"].person_id,
        by_name["Gordon Blackwood"].person_id,
    }


def test_past_partners_are_known(shown: Shown) -> None:
    cohort = load_cohort(shown.desk, shown.intake("2027 February"))
    assert sum(bool(one.past_partners) for one in cohort.mentors) >= 8


def _membership(shown: Shown, name: str) -> tuple[Membership, Check]:
    one = _one(shown, name)
    with shown.desk.reading() as session:
        checks = {check.item: check for check in checklist(session, one)}
    return _person(shown, name).membership, checks[CheckItem.MEMBERSHIP]


@pytest.mark.parametrize(
    ("name", "membership"),
    [("Agnieszka", Membership.APPLIED), ("Therese Boyle", Membership.LAPSED)],
)
def test_membership_is_open_for_some(shown: Shown, name: str, membership: Membership) -> None:
    known, check = _membership(shown, name)
    assert known is membership
    assert check.state is CheckState.MISSING


def test_an_early_career_mentor_is_noticed(shown: Shown) -> None:
    one = _one(shown, "Nadia Benyamin")
    with shown.desk.reading() as session:
        checks = {check.item: check.state for check in checklist(session, one)}
    assert checks[CheckItem.ELIGIBILITY] is CheckState.MISSING


def test_the_pair_that_ended_early_raises_the_question_of_a_refund(shown: Shown) -> None:
    rows = load_pairs(shown.desk, shown.intake("2025 July"))
    ended = [row for row in rows if row.state is PairState.ENDED_EARLY]
    assert [(row.fee, bool(row.end_note)) for row in ended] == [(FeeState.REFUND_QUESTION, True)]


def test_fees_are_settled_in_the_finished_intake_and_some_open_in_the_others(shown: Shown) -> None:
    with shown.desk.reading() as session:
        rows = session.execute(
            select(Intake.name, Fee.state, func.count())
            .join(Pair, Pair.id == Fee.pair_id)
            .join(Intake, Intake.id == Pair.intake_id)
            .group_by(Intake.name, Fee.state)
        )
        counts = {(name, state): number for name, state, number in rows}
    assert ("2025 July", FeeState.DUE) not in counts
    assert counts["2026 July", FeeState.DUE] > 0
    assert counts["2026 July", FeeState.PAID] > 0


def test_one_pair_has_not_met_yet(shown: Shown) -> None:
    rows = load_pairs(shown.desk, shown.intake("2026 July"))
    assert sum(row.no_contact_yet for row in rows) == 1
    rows = load_pairs(shown.desk, shown.intake("2026 February"))
    assert not any(row.no_contact_yet for row in rows)


def test_hours_grow_with_the_months(shown: Shown) -> None:
    totals = {
        name: sum(row.total for row in load_hours(shown.desk, shown.intake(name)))
        for name in ("2025 July", "2026 February", "2026 July")
    }
    assert totals["2025 July"] > totals["2026 February"] > totals["2026 July"] > 100


def test_people_come_live_by_recording_both_or_send_apologies(shown: Shown) -> None:
    with shown.desk.reading() as session:
        seen = set(session.scalars(select(AttendanceLine.attendance).distinct()))
    assert seen == set(Attendance) - {Attendance.UNKNOWN}


def test_check_ins_are_due_after_1_3_6_9_and_12_months(shown: Shown) -> None:
    with shown.desk.reading() as session:
        rows = session.scalars(select(CheckIn)).all()
    assert {row.month for row in rows} == {1, 3, 6, 9, 12}
    for row in rows:
        done: Any = row.done_on
        assert (done is None) == (row.outcome is None)
        assert done is None or row.due_on <= done <= row.due_on + timedelta(days=9)


def test_one_case_is_closed_one_is_to_be_followed_and_one_is_due(shown: Shown) -> None:
    with shown.desk.reading() as session:
        closed, followed, due = session.scalars(select(Case).order_by(Case.id)).all()
    assert closed.closed_on
    assert closed.outcome
    assert followed.closed_on is None
    assert followed.follow_up_on is not None
    assert followed.follow_up_on > shown.now.date()
    assert due.closed_on is None
    assert due.follow_up_on == shown.now.date()


def test_everybody_who_answered_would_recommend_the_scheme(shown: Shown) -> None:
    with shown.desk.reading() as session:
        answers = session.scalars(
            select(SurveyResponse.answers)
            .join(Survey, Survey.id == SurveyResponse.survey_id)
            .where(Survey.kind == "exit")
        ).all()
    assert 25 <= len(answers) < 38
    assert all(answer["recommend"] for answer in answers)


def test_quotes_carry_consent_of_every_kind(shown: Shown) -> None:
    with shown.desk.reading() as session:
        assert set(session.scalars(select(Quote.consent))) == {"named", "unnamed", "no"}


def test_the_lessons_of_the_first_intake_are_before_the_eyes_of_the_current(shown: Shown) -> None:
    with shown.desk.reading() as session:
        rows = session.execute(
            select(Intake.name, func.count())
            .join(Lesson, Lesson.intake_id == Intake.id)
            .group_by(Intake.id)
        )
        lessons = dict(rows.all())
    assert lessons["2025 July"] == lessons["2027 February"] == 3
    assert lessons["2026 February"] == lessons["2026 July"] == 1


def test_everybody_who_completed_has_a_certificate_of_an_own_number(shown: Shown) -> None:
    rows = load_certificates(shown.desk, shown.intake("2025 July"))
    awarded = [row for row in rows if row.has_valid]
    assert len(awarded) == 36
    assert len({row.number for row in awarded}) == 36
    assert all(row.number is not None and row.number.startswith("HLIA-2026-") for row in awarded)
    assert all(row.printed_on is not None for row in awarded)
    assert {row.name for row in awarded} >= {
        "陳美玲 May-Ling Chan",
        "Kartika",
        "Siobhán O'Rourke",
        "Nguyễn Thị Thu Hà",
    }
    assert max(len(row.name) for row in awarded) == 60


def test_those_without_a_certificate_are_told_why(shown: Shown) -> None:
    rows = load_certificates(shown.desk, shown.intake("2025 July"))
    without = {row.name: row.why_not for row in rows if not row.has_valid}
    assert set(without) == {"Bridget Halloran-Weiss", "Carmel Hutchins"}
    assert all(reasons[0] == "The pair ended early." for reasons in without.values())


def test_certificates_of_the_story_can_be_printed(shown: Shown) -> None:
    rows = load_certificates(shown.desk, shown.intake("2025 July"))
    issued = [row.certificate_id for row in rows if row.certificate_id is not None]
    facts, design = facts_of(shown.desk, issued)
    assert design == "Heritage"
    assert len(facts[0].signatories) == 2
    assert book(facts[:3], load_design(design)).startswith(b"%PDF-")


def test_running_intakes_are_not_ready_for_certificates(shown: Shown) -> None:
    for name in ("2026 February", "2026 July"):
        rows = load_certificates(shown.desk, shown.intake(name))
        assert not any(row.ready for row in rows), name


def test_the_intakes_live_through_resources_surveys_and_reflections(shown: Shown) -> None:
    handed = {
        name: load_resources(shown.desk, shown.intake(name))
        for name in ("2025 July", "2026 February", "2026 July", "2027 February")
    }
    assert [len(rows) for rows in handed.values()] == [5, 4, 4, 4]
    assert {row.sent for row in handed["2027 February"]} == {0}
    for name in ("2025 July", "2026 February", "2026 July"):
        rows = [row for row in handed[name] if row.newest]
        assert all(row.sent == row.participants > 0 for row in rows)
    assert [row.edition for row in handed["2025 July"] if not row.newest] == ["2024, replaced"]
    file = next(row for row in handed["2026 July"] if row.file_name)
    attached = resource_file(shown.desk, file.resource_id)
    assert attached is not None
    assert attached.content.startswith(b"Meeting,Day")
    returned = {
        name: [one.returned for one in load_surveys(shown.desk, shown.intake(name))]
        for name in handed
    }
    assert all(count > 15 for count in (*returned["2025 July"], returned["2026 February"][0]))
    assert returned["2027 February"] == [0, 0]
    counts = load_reflections(shown.desk, shown.intake("2026 February"))
    assert len(counts) > 10
    assert max(counts.values()) <= 12
    assert load_candidates(shown.desk, shown.intake("2025 July"))


def test_speakers_come_from_somewhere(shown: Shown) -> None:
    events = load_events(shown.desk, shown.intake("2026 July"))
    webinar = next(row for row in events if row.speakers)
    (first, *_) = load_event(shown.desk, webinar.event_id).speakers
    assert first.country
    assert first.affiliation
