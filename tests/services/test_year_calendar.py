"""The calendar of a year: each thing once with its day, nothing of it once it is done."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import SurveyRound
from mentordesk.domain.year import EventKind
from mentordesk.services import reminders
from mentordesk.services.calendar_export import calendar_name, calendar_to
from mentordesk.services.cases import CaseNote, close_case, open_case
from mentordesk.services.check_ins import check_in
from mentordesk.services.events import NewEvent, cancel_event
from mentordesk.services.fees import pay
from mentordesk.services.pair_year import record_first_contact
from mentordesk.services.pairs import end_early, notify
from mentordesk.services.surveys import mark_sent
from mentordesk.services.year_calendar import (
    CalendarDay,
    Kind,
    Nearness,
    due_lines,
    load_year_calendar,
    week_ends,
)
from mentordesk.storage.models.intakes import Intake
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import queries_of

TODAY = date(2021, 8, 20)


def of_kind(small: SmallIntake, kind: Kind) -> list[tuple[date, str]]:
    days = load_year_calendar(small.desk, small.intake_id)
    return [(one.day, one.words) for one in days if one.kind is kind]


def at(small: SmallIntake, year: int, month: int, day: int) -> None:
    small.clock[0] = datetime(year, month, day, 2, tzinfo=UTC)


def told_pair(small: SmallIntake) -> int:
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    notify(small.desk, [pair])
    return pair


def test_dates_of_the_intake_and_events_pass_by_themselves(small: SmallIntake) -> None:
    at(small, 2021, 5, 1)
    webinar = NewEvent(EventKind.WEBINAR, "Networks", datetime(2021, 9, 1, 15, 30, tzinfo=UTC))
    event = add_event(small.desk, small.intake_id, webinar)
    assert [words for _, words in of_kind(small, Kind.INTAKE)] == [
        "Applications open", "Last day for applications", "The intake starts", "The intake ends",
    ]  # fmt: skip
    assert of_kind(small, Kind.EVENT) == [(date(2021, 9, 2), "Networks, 1.30am AEST")]
    at(small, 2021, 9, 3)
    assert [words for _, words in of_kind(small, Kind.INTAKE)] == ["The intake ends"]
    assert of_kind(small, Kind.EVENT) == []
    at(small, 2021, 5, 1)
    cancel_event(small.desk, event)
    assert of_kind(small, Kind.EVENT) == []


def test_first_contact_and_check_ins_wait_until_they_are_done(small: SmallIntake) -> None:
    pair = told_pair(small)
    assert of_kind(small, Kind.FIRST_CONTACT) == [(date(2021, 9, 3), "First contact of 1 pair")]
    asked = of_kind(small, Kind.CHECK_IN)
    assert [words for _, words in asked][:2] == [
        "Check in with 1 pair after 1 month", "Check in with 1 pair after 3 months",
    ]  # fmt: skip
    at(small, 2021, 12, 1)
    days = load_year_calendar(small.desk, small.intake_id)
    today = small.desk.today()
    overdue = [one for one in days if one.nearness(today) is Nearness.OVERDUE]
    assert {one.kind for one in overdue} >= {Kind.FIRST_CONTACT, Kind.CHECK_IN}
    record_first_contact(small.desk, pair, date(2021, 9, 1))
    check_in(small.desk, pair, 1, date(2021, 9, 1))
    assert of_kind(small, Kind.FIRST_CONTACT) == []
    assert of_kind(small, Kind.CHECK_IN) == asked[1:]


def test_nothing_is_asked_of_a_pair_that_ended(small: SmallIntake) -> None:
    pair = told_pair(small)
    end_early(small.desk, pair, EndReason.GOALS_MET)
    assert of_kind(small, Kind.CHECK_IN) == of_kind(small, Kind.FIRST_CONTACT) == []


def test_fees_wait_until_they_are_paid(small: SmallIntake) -> None:
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    assert [words for _, words in of_kind(small, Kind.FEE)] == ["1 fee to be paid"]
    pay(small.desk, [pair], TODAY)
    assert of_kind(small, Kind.FEE) == []


def test_cases_are_counted_and_name_nobody(small: SmallIntake) -> None:
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    day = date(2021, 8, 25)
    cases = [
        open_case(small.desk, pair, CaseNote("phone", "conduct", "Called Ruth", day))
        for _ in range(2)
    ]
    assert of_kind(small, Kind.CASE) == [(day, "Look again at 2 cases")]
    shown = str(load_year_calendar(small.desk, small.intake_id))
    assert "Ruth" not in shown
    assert "conduct" not in shown
    for case in cases:
        close_case(small.desk, case, "Settled.")
    assert of_kind(small, Kind.CASE) == []


def test_surveys_are_planned_once_there_are_pairs_and_until_they_are_sent(
    small: SmallIntake,
) -> None:
    assert of_kind(small, Kind.SURVEY) == []
    with small.desk.action("Stage") as session:
        session.get_one(Intake, small.intake_id).stage = Stage.RUNNING
    planned = of_kind(small, Kind.SURVEY)
    assert [words for _, words in planned] == ["Send the mid-point survey", "Send the exit survey"]
    mark_sent(small.desk, small.intake_id, SurveyRound.MID_POINT, TODAY)
    assert of_kind(small, Kind.SURVEY) == planned[1:]


def test_reminders_keep_their_words_and_their_number(small: SmallIntake) -> None:
    number = reminders.remind(small.desk, small.intake_id, TODAY, "Book the room")
    (one,) = [
        one for one in load_year_calendar(small.desk, small.intake_id) if one.kind is Kind.REMINDER
    ]
    assert (one.words, one.reminder_id, one.nearness(TODAY)) == (
        "Book the room", number, Nearness.TODAY,
    )  # fmt: skip
    reminders.tick(small.desk, number)
    assert of_kind(small, Kind.REMINDER) == []


def test_lines_stand_in_the_order_of_their_days(small: SmallIntake) -> None:
    told_pair(small)
    days = load_year_calendar(small.desk, small.intake_id)
    assert [one.day for one in days] == sorted(one.day for one in days)
    assert len({one.key for one in days}) == len(days)


def test_as_many_queries_for_one_pair_as_for_two(small: SmallIntake) -> None:
    def read() -> object:
        return load_year_calendar(small.desk, small.intake_id)

    told_pair(small)
    one = queries_of(small.desk, read)
    small.pair("Björn Ek", "Sam O'Neil", PairState.ACTIVE)
    assert queries_of(small.desk, read) == one <= 24


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-40, 40))
def test_a_day_is_near_in_one_way(today: date, distance: int) -> None:
    day = CalendarDay(today + timedelta(days=distance), "words", Kind.FEE, "fee")
    near = day.nearness(today)
    assert (near is Nearness.OVERDUE) == (distance < 0)
    assert (near is Nearness.TODAY) == (distance == 0)
    assert (near is Nearness.WEEK) == (0 < distance <= (week_ends(today) - today).days)
    assert week_ends(today).weekday() == 6


def test_what_is_overdue_is_one_line_a_kind_but_own_words_stay() -> None:
    def line(days_ago: int, kind: Kind, words: str) -> CalendarDay:
        return CalendarDay(TODAY - timedelta(days=days_ago), words, kind, words)

    days = [
        line(9, Kind.FEE, "2 fees to be paid"),
        line(30, Kind.CHECK_IN, "after 1 month"),
        line(20, Kind.CHECK_IN, "after 3 months"),
        line(10, Kind.CHECK_IN, "after 6 months"),
        line(3, Kind.REMINDER, "Call"),
        line(2, Kind.REMINDER, "Write"),
        line(-1, Kind.FEE, "later"),
    ]
    assert [(one.kind, one.words) for one in due_lines(days, TODAY)] == [
        (Kind.CHECK_IN, "after 1 month (and 2 more days)"),
        (Kind.FEE, "2 fees to be paid"),
        (Kind.REMINDER, "Call"),
        (Kind.REMINDER, "Write"),
    ]


def entries(path: Path) -> dict[str, tuple[str, date]]:
    calendar = Calendar.from_ical(path.read_bytes())
    return {
        str(one["uid"]): (str(one["summary"]), one.decoded("dtstart"))
        for one in calendar.walk("VEVENT")
    }


def test_the_file_is_of_whole_days_and_says_the_same(small: SmallIntake, tmp_path: Path) -> None:
    told_pair(small)
    reminders.remind(small.desk, small.intake_id, TODAY, "Book; the, room\\ “now”")
    target = tmp_path / "year.ics"
    count = calendar_to(small.desk, small.intake_id, target)
    days = load_year_calendar(small.desk, small.intake_id)
    found = entries(target)
    assert count == len(days) == len(found)
    assert set(found.values()) == {(one.words, one.day) for one in days}
    assert all(len(line) <= 75 for line in target.read_bytes().splitlines())
    assert b"TRANSP:TRANSPARENT" in target.read_bytes()


def test_taken_into_a_calendar_again_nothing_is_doubled(small: SmallIntake, tmp_path: Path) -> None:
    number = reminders.remind(small.desk, small.intake_id, TODAY, "Book the room")
    one, other = tmp_path / "one.ics", tmp_path / "other.ics"
    calendar_to(small.desk, small.intake_id, one)
    reminders.put_off(small.desk, number, date(2021, 9, 9))
    calendar_to(small.desk, small.intake_id, other)
    assert set(entries(one)) == set(entries(other))
    moved = {uid for uid in entries(one) if entries(one)[uid] != entries(other)[uid]}
    assert [entries(other)[uid] for uid in moved] == [("Book the room", date(2021, 9, 9))]


def test_nothing_ahead_writes_nothing(small: SmallIntake, tmp_path: Path) -> None:
    at(small, 2023, 1, 1)
    with pytest.raises(Refused, match="Nothing was written"):
        calendar_to(small.desk, small.intake_id, tmp_path / "year.ics")
    assert list(tmp_path.glob("*.ics")) == []
    assert calendar_name(small.desk, small.intake_id).endswith(".ics")
