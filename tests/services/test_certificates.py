"""The list of certificates: who is in it, what they did, what is missing, what they have."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import event
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import Attendance, CertificateEvent, CertificateState, EventKind
from mentordesk.services.answers import coordinator_source
from mentordesk.services.certificate_conditions import Conditions, change_conditions
from mentordesk.services.certificates import load_certificates
from mentordesk.services.events import NewEvent, record_attendance
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.pairs import end_early
from mentordesk.services.register import record_event, withdraw
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Survey, SurveyResponse
from tests.services.certified import completed, issue_to, rename, rows_of
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake

ORIENTATION = datetime(2021, 7, 22, 13, tzinfo=ZoneInfo("Australia/Sydney"))


def test_mentees_come_first_by_name_with_what_is_missing(small: SmallIntake) -> None:
    completed(small)
    rows = load_certificates(small.desk, small.intake_id)
    assert [(row.name, row.role, row.ready) for row in rows] == [
        ("Ana Souza", Role.MENTEE, True),
        ("Björn Ek", Role.MENTEE, True),
        ("Chi Lam", Role.MENTEE, False),
        ("Ruth Adams", Role.MENTOR, True),
        ("Sam O'Neil", Role.MENTOR, True),
    ]
    assert rows[2].why_not == ("There was no partner in this intake.",)
    assert (rows[0].certificate_id, rows[0].number, rows[0].has_valid) == (None, None, False)


def test_who_left_before_a_pair_is_not_in_the_list(small: SmallIntake) -> None:
    with small.desk.action("Decline", "applicant") as session:
        session.get_one(Application, small.people["Chi Lam"]).standing = ApplicationState.DECLINED
    assert "Chi Lam" not in rows_of(small)
    assert "Ana Souza" in rows_of(small)


def test_hours_meetings_webinars_and_the_survey_count(small: SmallIntake) -> None:
    pair_id = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    log_contact(small.desk, pair_id, NewContact(date(2021, 8, 1), 90, mentee_preparation=2))
    for kind, days, how in (
        (EventKind.ORIENTATION, 0, Attendance.LIVE),
        (EventKind.WEBINAR, 7, Attendance.RECORDING),
        (EventKind.WEBINAR, 14, Attendance.APOLOGIES),
        (EventKind.MEET_UP, 21, Attendance.LIVE),
    ):
        held = add_event(
            small.desk, small.intake_id, NewEvent(kind, kind, ORIENTATION + timedelta(days=days))
        )
        record_attendance(small.desk, held, {small.people["Ana Souza"]: how})
    ana, ruth = rows_of(small)["Ana Souza"], rows_of(small)["Ruth Adams"]
    assert (ana.hours, ana.webinars) == (6.5, 2)
    assert (ruth.hours, ruth.webinars) == (1.5, 0)
    asked = Conditions(minimum_hours=6, minimum_contacts=1, orientation=True, exit_survey=True)
    change_conditions(small.desk, small.intake_id, asked)
    assert rows_of(small)["Ana Souza"].why_not == ("The exit survey has not come back.",)
    assert len(rows_of(small)["Ruth Adams"].why_not) == 3
    _return_survey(small, "Ana Souza")
    assert rows_of(small)["Ana Souza"].ready


def _return_survey(small: SmallIntake, name: str) -> None:
    with small.desk.action("Enter the survey", "survey") as session:
        survey = Survey(intake_id=small.intake_id, kind="exit", questions={})
        session.add(survey)
        session.flush()
        session.add(
            SurveyResponse(
                survey_id=survey.id,
                application_id=small.people[name],
                returned_on=date(2021, 8, 19),
                answers={},
                source_id=coordinator_source(session, small.desk.now()).id,
            )
        )


def test_a_mentor_with_one_good_pair_of_two_is_ready(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.COMPLETED)
    ended = small.pair("Chi Lam", "Ruth Adams", PairState.ACTIVE)
    end_early(small.desk, ended, EndReason.CIRCUMSTANCES)
    rows = rows_of(small)
    assert rows["Ruth Adams"].ready
    assert rows["Chi Lam"].why_not == ("The pair ended early.",)


def test_the_certificate_somebody_has_is_shown(small: SmallIntake) -> None:
    completed(small)
    rename(small, "Ana Souza", "Ana M. Souza")
    (issued,) = issue_to(small, ["Ana Souza"])
    row = rows_of(small)["Ana M. Souza"]
    assert (row.certificate_id, row.number, row.state) == (
        issued,
        "LA-2021-0001",
        CertificateState.ISSUED,
    )
    assert (row.has_valid, row.design, row.printed_on) == (True, "Heritage", None)
    record_event(small.desk, [issued], CertificateEvent.PRINTED)
    assert rows_of(small)["Ana M. Souza"].printed_on == date(2021, 8, 20)
    withdraw(small.desk, issued, "Issued to the wrong Ana.")
    assert not rows_of(small)["Ana M. Souza"].has_valid
    (again,) = issue_to(small, ["Ana Souza"])
    assert rows_of(small)["Ana M. Souza"].certificate_id == again


def test_the_list_takes_the_same_few_queries_whatever_its_length(small: SmallIntake) -> None:
    completed(small)
    issue_to(small, ["Ana Souza", "Ruth Adams"])
    asked: list[object] = []

    def count(state: object) -> None:
        asked.append(state)

    event.listen(Session, "do_orm_execute", count)
    try:
        load_certificates(small.desk, small.intake_id)
    finally:
        event.remove(Session, "do_orm_execute", count)
    assert len(asked) <= 9
