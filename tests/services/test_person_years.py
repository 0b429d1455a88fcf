"""One person over the years, and the people who come back."""

from datetime import UTC, date, datetime, timedelta

import pytest

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services import pairs
from mentordesk.services.applications import open_application
from mentordesk.services.cases import CaseNote, open_case
from mentordesk.services.check_ins import check_in, not_yet
from mentordesk.services.events import NewEvent, record_attendance
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.issuing import replace
from mentordesk.services.letters import load_letters
from mentordesk.services.person_years import About, PersonYears, load_person_years
from mentordesk.services.register import withdraw
from mentordesk.services.returning import Standing, invite, load_returning
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.certified import completed, issue_to
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused


def person_of(small: SmallIntake, name: str) -> int:
    with small.desk.reading() as session:
        return session.get_one(Application, small.people[name]).person_id


def years(small: SmallIntake, name: str) -> PersonYears:
    return load_person_years(small.desk, person_of(small, name))


def words(small: SmallIntake, name: str, about: About) -> list[str]:
    return [line.words for line in years(small, name).lines if line.about is about]


def mentors_next_year(small: SmallIntake, name: str) -> int:
    """The same person applies as a mentor for 2022."""
    new = NewIntake("2022 July", date(2022, 5, 16), date(2022, 6, 24), date(2022, 7, 18))
    later = create_intake(small.desk, new)
    with small.desk.action("Apply again") as session:
        person = session.get_one(Person, session.get_one(Application, small.people[name]).person_id)
        at = datetime(2022, 6, 1, tzinfo=UTC)
        return open_application(session, later, person, Role.MENTOR, at).id


def test_everything_known_of_a_person_is_told_once(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    log_contact(small.desk, number, NewContact(date(2021, 8, 10), 90, mentee_preparation=2.0))
    starts = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
    event = add_event(small.desk, small.intake_id, NewEvent(EventKind.ORIENTATION, "Start", starts))
    record_attendance(small.desk, event, {small.people["Ana Souza"]: Attendance.LIVE})
    mentors_next_year(small, "Ana Souza")
    told = years(small, "Ana Souza").lines
    assert [(one.intake, one.words) for one in told if one.about is About.ROLE] == [
        ("2022 July", "Mentor, received"),
        ("2021 July", "Mentee, matched"),
    ]
    assert words(small, "Ana Souza", About.PAIR) == ["Mentee of Ruth Adams, active"]
    assert words(small, "Ruth Adams", About.PAIR) == ["Mentor of Ana Souza, active"]
    assert words(small, "Ana Souza", About.EVENT) == ["Start, live"]
    assert words(small, "Ana Souza", About.FEE) == ["AUD 150, due"]
    assert words(small, "Ruth Adams", About.FEE) == []
    assert set(words(small, "Ana Souza", About.HOURS)) == {
        "1.5 hours of contact as mentee",
        "2 hours of preparation as mentee",
        "1 hour of webinar as mentee",
    }
    assert "Apply again" in words(small, "Ana Souza", About.CHANGE)
    assert [one.number for one in told] == list(range(len(told)))


def test_check_ins_that_were_held_are_told_to_both_with_what_came_of_them(
    small: SmallIntake,
) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    pairs.notify(small.desk, [number])
    assert words(small, "Ana Souza", About.CHECK_IN) == []
    check_in(small.desk, number, 1, date(2021, 8, 18), "wants a new day")
    check_in(small.desk, number, 3, date(2021, 8, 19))
    for name in ("Ana Souza", "Ruth Adams"):
        told = words(small, name, About.CHECK_IN)
        assert told == ["After 3 months", "After 1 month: wants a new day"]
    assert words(small, "Chi Lam", About.CHECK_IN) == []
    not_yet(small.desk, number, 1)
    assert words(small, "Ana Souza", About.CHECK_IN) == ["After 3 months"]


def certificate_days(small: SmallIntake, name: str) -> list[tuple[date | None, str]]:
    lines = years(small, name).lines
    return [(one.day, one.words) for one in lines if one.about is About.CERTIFICATE]


def test_a_certificate_has_the_days_of_its_life(small: SmallIntake) -> None:
    completed(small)
    issued = small.desk.today()
    first, other = issue_to(small, ["Ana Souza", "Björn Ek"])
    assert certificate_days(small, "Ana Souza") == [(issued, "Certificate LA-2021-0001, issued")]
    small.clock[0] += timedelta(days=3)
    replace(small.desk, first, "The name was wrong.")
    withdraw(small.desk, other, "Never met.")
    later = issued + timedelta(days=3)
    assert certificate_days(small, "Ana Souza") == [
        (later, "Certificate LA-2021-0003, issued"),
        (later, "Certificate LA-2021-0001, replaced"),
        (issued, "Certificate LA-2021-0001, issued"),
    ]
    assert certificate_days(small, "Björn Ek") == [
        (later, "Certificate LA-2021-0002, withdrawn"),
        (issued, "Certificate LA-2021-0002, issued"),
    ]


def test_a_case_is_told_nowhere_in_somebodys_years(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    open_case(small.desk, number, CaseNote("phone", "conduct", "Rang Zweifel."))
    told = " ".join(line.words for line in years(small, "Ana Souza").lines)
    assert "Zweifel" not in told
    assert "conduct" not in told


def test_a_pair_that_ended_says_why(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    pairs.end_early(small.desk, number, EndReason.MISMATCH)
    assert words(small, "Ana Souza", About.PAIR) == ["Mentee of Ruth Adams, ended early (mismatch)"]


def test_nobody_is_refused(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="no longer there"):
        load_person_years(small.desk, 4711)


def standings(small: SmallIntake) -> dict[str, Standing]:
    return {row.name: row.standing for row in load_returning(small.desk)}


def test_only_a_completed_year_makes_ready(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.COMPLETED)
    small.pair("Björn Ek", "Sam O'Neil", PairState.ACTIVE)
    assert standings(small) == {"Ana Souza": Standing.READY, "Ruth Adams": Standing.THANKS}
    mentors_next_year(small, "Ana Souza")
    assert standings(small) == {"Ruth Adams": Standing.THANKS}


def test_past_mentees_are_invited_once_and_nothing_is_sent(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.COMPLETED)
    ana = person_of(small, "Ana Souza")
    one_step(small.desk, lambda: invite(small.desk, [ana]))
    invite(small.desk, [ana])
    (letter,) = load_letters(small.desk, small.intake_id)
    assert (letter.template, letter.name, letter.sent_at) == ("be_a_mentor", "Ana Souza", None)
    row = next(row for row in load_returning(small.desk) if row.name == "Ana Souza")
    assert row.invited_on == small.desk.today()
    ruth = person_of(small, "Ruth Adams")
    with refused(small.desk, "past mentee"):
        invite(small.desk, [ruth])
