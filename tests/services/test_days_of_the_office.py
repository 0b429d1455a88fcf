"""Half past seven in the morning in Sydney: everything done now is of today, not of yesterday."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentordesk.domain.office_clock import in_office
from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import EventKind
from mentordesk.services.applicants import load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.events import NewEvent
from mentordesk.services.first_look import look_first
from mentordesk.services.imports.before import imported_before
from mentordesk.services.imports.earlier import load_imports
from mentordesk.services.lessons import load_lessons, write_lesson
from mentordesk.services.letter_audiences import events_for
from mentordesk.services.letter_kinds import is_time
from mentordesk.services.letter_known import read_known
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import draft, load_letters, mark_sent, preview
from mentordesk.services.own_designs import load_own_designs, save_design
from mentordesk.services.signing.keys import load_keys, make_key
from mentordesk.services.snapshots import list_snapshots, take_snapshot
from mentordesk.storage.models.applications import Application
from mentordesk.storage.taking import take_programme
from tests.documents.own_samples import own_design
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake

MORNING = datetime(2021, 8, 31, 21, 30, tzinfo=UTC)
TODAY = date(2021, 9, 1)


@pytest.fixture
def morning(small: SmallIntake) -> SmallIntake:
    """The office opens."""
    small.clock[0] = MORNING
    return small


def received_now(small: SmallIntake) -> int:
    number = small.people["Ana Souza"]
    with small.desk.action("Received") as session:
        session.get_one(Application, number).received_at = MORNING
    return number


def test_who_applies_in_the_morning_applies_today(morning: SmallIntake) -> None:
    number = received_now(morning)
    rows = {row.application_id: row for row in load_applicants(morning.desk, morning.intake_id)}
    page = load_application(morning.desk, number)
    assert rows[number].received == page.received == MORNING
    assert rows[number].received.date() == page.received.date() == TODAY


def test_the_first_look_says_the_same_day(morning: SmallIntake) -> None:
    number = received_now(morning)
    morning.desk.close()
    taken = take_programme(morning.desk.path)
    seen = look_first(taken, morning.intake_id)
    taken.close()
    assert seen is not None
    days = {row.application_id: row.received.date() for row in seen.applicants}
    assert days[number] == TODAY


def test_a_letter_is_drafted_and_sent_today(morning: SmallIntake) -> None:
    template = find_template("received")
    (ana, *_) = preview(morning.desk, morning.intake_id, template)
    draft(morning.desk, morning.intake_id, template, [ana.key])
    (row,) = load_letters(morning.desk, morning.intake_id)
    mark_sent(morning.desk, [row.letter_id])
    (row,) = load_letters(morning.desk, morning.intake_id)
    (kept,) = read_known(morning.desk, morning.intake_id).kept.values()
    assert row.sent_at is not None
    assert kept.sent_at is not None
    moments = (row.drafted_at, row.sent_at, kept.drafted_at, kept.sent_at)
    assert {moment.date() for moment in moments} == {TODAY}


def test_what_is_written_made_and_taken_is_of_today(morning: SmallIntake) -> None:
    desk, intake_id = morning.desk, morning.intake_id
    write_lesson(desk, intake_id, "Send the invitation with the match.")
    take_snapshot(desk, intake_id, "Before the committee")
    save_design(desk, own_design())
    make_key(desk, "correct horse battery")
    make_key(desk, "correct horse battery")
    new, old = load_keys(desk)
    (lesson,), (snapshot,) = load_lessons(desk, intake_id), list_snapshots(desk, intake_id)
    (design,) = load_own_designs(desk)
    moments = [lesson.written_at, snapshot.taken_at, design.made_at, new.made_at, old.retired_at]
    assert [moment.date() for moment in moments if moment is not None] == [TODAY] * 5


def test_an_import_is_of_the_day_it_was_made_on(small: SmallIntake) -> None:
    (row,) = load_imports(small.desk)
    assert (row.at.date(), row.at.hour) == (date(2021, 8, 20), 12)
    assert imported_before(small.desk, small.intake_id, ()) == {}


@pytest.mark.parametrize(("hours", "past"), [(0.5, False), (-20.0, True)])
def test_an_event_of_this_morning_is_not_over(
    morning: SmallIntake, hours: float, past: bool
) -> None:
    morning.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    starts = MORNING + timedelta(hours=hours)
    plan = NewEvent(EventKind.ORIENTATION, "Welcome", starts, 60, "Australia/Sydney")
    add_event(morning.desk, morning.intake_id, plan)
    later = NewEvent(EventKind.WEBINAR, "Talk", starts, 60, "Australia/Sydney")
    add_event(morning.desk, morning.intake_id, later)
    known = read_known(morning.desk, morning.intake_id)
    assert known.today == TODAY
    assert is_time(known, find_template("orientation_invitation")) is not past
    assert [event.title for event in events_for(known, "next")] == ["Talk"]


@given(
    some.datetimes(timezones=some.just(UTC)),
    some.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
def test_a_moment_stays_the_same_moment_to_the_ends_of_time(
    moment: datetime, zone: timezone
) -> None:
    assert in_office(moment, zone) == moment


def test_the_years_end_is_no_crash() -> None:
    last = datetime(9999, 12, 31, 23, tzinfo=UTC)
    assert in_office(last, timezone(timedelta(hours=10))) is last
