"""Calendar files as two independent parsers read them: a strict one of ours, and ical.js."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentordesk.domain.moments import moment_of
from mentordesk.messages.invitation import Invitation, ics
from tests.messages import ical_js, strict_calendar

ORIENTATION = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
STAMP = datetime(2021, 7, 1, 2, 0, tzinfo=UTC)
needs_ical_js = pytest.mark.skipif(bool(ical_js.why_not()), reason=ical_js.why_not() or "-")


def invitation(**changes: object) -> Invitation:
    values: dict[str, object] = {
        "uid": "abc@mentordesk.invalid",
        "title": "Orientation: how a year, of mentoring; works",
        "starts_at": ORIENTATION,
        "minutes": 60,
        "sequence": 0,
        "cancelled": False,
        "organisation": "Library Association",
        "where": "https://meet.example.org/a,b;c",
        "text": "Thursday 22 July 2021, 1.00pm AEST\nThat is 11.00am HKT where you are.",
        "stamped_at": STAMP,
    }
    return Invitation(**(values | changes))  # type: ignore[arg-type]  # varied on purpose


def test_one_in_sydney_is_three_in_utc() -> None:
    read = strict_calendar.read(ics(invitation()))
    assert (read["DTSTART"], read["DTEND"]) == ("20210722T030000Z", "20210722T040000Z")
    assert (read["METHOD"], read["STATUS"], read["SEQUENCE"]) == ("PUBLISH", "CONFIRMED", "0")
    assert read["SUMMARY"] == "Library Association: Orientation: how a year, of mentoring; works"
    assert read["DESCRIPTION"].splitlines()[1].startswith("That is 11.00am HKT")
    assert read["ORGANIZER"] == "invalid:nomail"


def test_a_cancelled_event_takes_itself_out() -> None:
    read = strict_calendar.read(ics(invitation(cancelled=True, sequence=2)))
    assert (read["METHOD"], read["STATUS"], read["SEQUENCE"]) == ("CANCEL", "CANCELLED", "2")
    assert read["UID"] == "abc@mentordesk.invalid"


def test_the_organiser_is_an_address_where_one_is_known() -> None:
    read = strict_calendar.read(ics(invitation(organiser="mentoring@example.org")))
    assert read["ORGANIZER"] == "mailto:mentoring@example.org"


@given(some.text(max_size=200), some.text(max_size=80))
def test_any_text_stays_one_text(text: str, title: str) -> None:
    plain = "".join(c for c in text if c.isprintable() or c == "\n")
    words = "".join(c for c in title if c.isprintable())
    try:
        content = ics(invitation(text=plain, title=words))
        content.decode()
    except UnicodeEncodeError:
        return
    read = strict_calendar.read(content)
    assert read["DESCRIPTION"] == plain
    assert read["SUMMARY"] == f"Library Association: {words}"


def test_the_strict_reader_forgives_nothing() -> None:
    content = ics(invitation())
    for wrong in (
        content.replace(b"\r\n", b"\n"),
        content.replace(b"20210722T030000Z", b"20210722T130000"),
        content.replace(b"UID:", b"XID:"),
        content.replace(b"METHOD:PUBLISH", b"METHOD:CANCEL"),
    ):
        with pytest.raises(AssertionError):
            strict_calendar.read(wrong)


@needs_ical_js
def test_ical_js_reads_the_orientation_right_in_three_cities() -> None:
    read = ical_js.read(ics(invitation()))
    assert read["starts"] == "2021-07-22T03:00:00.000Z"
    assert "Thursday" in read["sydney"]
    assert ("1:00" in read["sydney"], "11:00" in read["perth"]) == (True, True)
    assert "11:00" in read["hongKong"]
    assert read["summary"].endswith("how a year, of mentoring; works")
    assert (read["method"], read["sequence"], read["status"]) == ("PUBLISH", 0, "CONFIRMED")


@needs_ical_js
@pytest.mark.parametrize(
    ("day", "sydney", "perth", "hong_kong"),
    [
        (date(2021, 10, 2), "1:00", "11:00", "11:00"),  # the day before clocks go forward
        (date(2021, 10, 3), "1:00", "10:00", "10:00"),  # the day they do
        (date(2022, 4, 2), "1:00", "10:00", "10:00"),
        (date(2022, 4, 3), "1:00", "11:00", "11:00"),  # the day they go back
    ],
)
def test_across_daylight_saving(day: date, sydney: str, perth: str, hong_kong: str) -> None:
    starts = moment_of(day, time(13), "Australia/Sydney")
    content = ics(invitation(starts_at=starts))
    read = ical_js.read(content)
    assert sydney in read["sydney"]
    assert perth in read["perth"]
    assert hong_kong in read["hongKong"]
    assert strict_calendar.moment(strict_calendar.read(content)["DTSTART"]) == starts


@needs_ical_js
def test_ical_js_reads_the_change_and_the_cancelling() -> None:
    changed = ical_js.read(ics(invitation(sequence=1, minutes=90)))
    assert (changed["sequence"], changed["ends"]) == (1, "2021-07-22T04:30:00.000Z")
    gone = ical_js.read(ics(invitation(sequence=2, cancelled=True)))
    assert (gone["method"], gone["status"], gone["uid"]) == ("CANCEL", "CANCELLED", changed["uid"])
