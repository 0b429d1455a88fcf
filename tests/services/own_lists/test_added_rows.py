"""Rows added to an export's lists: meetings and attendance kept once, doubt is asked about."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import Attendance, ContactMode, EventKind
from mentordesk.services import pairs
from mentordesk.services.answers import coordinator_source
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.events import NewEvent
from mentordesk.services.hours import NewContact
from mentordesk.services.own_lists import attendance_list, contact_list
from mentordesk.services.own_lists.attendance_list import ATTENDANCE, Came
from mentordesk.services.own_lists.columns import Added, Hand, OwnList
from mentordesk.services.own_lists.contact_list import CONTACTS, Met
from mentordesk.spreadsheets.grids import ListedRow
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from tests.services.held_events import add_event
from tests.services.own_lists.editing import added
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, require_plain

ANA, CHI, RUTH = "Ana Souza", "Chi Lam", "Ruth Adams"
EVENING = datetime(2021, 8, 1, 8, 0, tzinfo=UTC)
TITLE = "Writing well"

Lists = OwnList[contact_list.ListedContact] | OwnList[attendance_list.ListedAttendance]


def planned(small: SmallIntake, own: Lists, *rows: ListedRow) -> list[Added]:
    """What added rows mean; the plan itself changes nothing, and every reason is plain."""
    assert own.plan_added is not None
    before = dump(small.desk)
    found = own.plan_added(small.desk, small.intake_id, rows)
    assert dump(small.desk) == before
    assert len(found) == len(rows)
    for one in found:
        assert bool(one.reason) is (one.fact is None and not one.known)
        if one.reason:
            require_plain(one.reason)
    return found


def keep(small: SmallIntake, own: Lists, found: list[Added]) -> None:
    """Put what was planned, in one step."""
    assert own.put_added is not None
    with small.desk.action("Import a list", "import") as session:
        hand = Hand(session, coordinator_source(session, small.desk.now()), small.desk.today())
        for one in found:
            own.put_added(hand, one.fact)


def met(mentee: str = ANA, mentor: str = RUTH, **cells: str | int) -> ListedRow:
    """A meeting of two people on 3 August 2021."""
    whole: dict[str, str | int] = {"Date": "3/8/2021", "Minutes": 45, **cells}
    return added(CONTACTS, Mentee=mentee, Mentor=mentor, **whole)


def came(name: str = ANA, **cells: str | int | datetime) -> ListedRow:
    """Somebody who saw the event live."""
    whole: dict[str, str | int | datetime] = {"Event": TITLE, "Took_part": "live", **cells}
    return added(ATTENDANCE, Participant=name, **whole)


@pytest.fixture
def event(small: SmallIntake) -> int:
    """The id of an event on the first evening of August."""
    return add_event(small.desk, small.intake_id, NewEvent(EventKind.WEBINAR, TITLE, EVENING))


def test_a_meeting_is_kept_once(small: SmallIntake) -> None:
    number = small.pair(ANA, RUTH, PairState.NOTIFIED)
    found = planned(small, CONTACTS, met(How="Video Call"), met("ANA  souza"), met())
    wanted = NewContact(date(2021, 8, 3), 45, ContactMode.VIDEO)
    assert found[0].fact == Met(number, wanted)
    assert found[1].fact.contact.mode is ContactMode.OTHER
    assert (found[2].known, found[2].fact) == (True, None)
    one_step(small.desk, lambda: keep(small, CONTACTS, found[:2]))
    rows = contact_list.load(small.desk, small.intake_id)
    assert [(one.held_on, one.minutes) for one in rows] == [(date(2021, 8, 3), 45)] * 2
    again = planned(small, CONTACTS, met(How="video call"), met(), met(Minutes=46))
    assert [one.known for one in again] == [True, True, False]


def test_a_meeting_that_cannot_be_kept_says_why(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.NOTIFIED)
    small.pair(CHI, RUTH, PairState.DRAFT)
    rows = {
        "has these two names": met(ANA, "Sam O'Neil"),
        "is no day": met(Date="soon"),
        "2021-08-21 is still to come": met(Date="21/8/2021"),
        "“0” is no length": met(Minutes=0),
        "is no length (1 to 1440 minutes)": met(Minutes="all day"),
        "is none of: video call": met(How="by pigeon"),
        "have not been told": met(CHI),
        "No pair of this intake": met("", ""),
        "“” is no day": added(CONTACTS),
    }
    found = planned(small, CONTACTS, *rows.values())
    for words, one in zip(rows, found, strict=True):
        assert words in one.reason
    assert found[-1].who == "nobody named"
    assert found[0].who == "Ana Souza with Sam O'Neil"


def test_a_pair_that_was_one_twice_is_asked_about(small: SmallIntake) -> None:
    first = small.pair(ANA, RUTH, PairState.ACTIVE)
    pairs.end_early(small.desk, first, EndReason.CIRCUMSTANCES)
    second = small.pair(ANA, RUTH, PairState.DRAFT)
    assert planned(small, CONTACTS, met())[0].fact.pair_id == first
    with small.desk.action("Start again") as session:
        again = session.get_one(Pair, second)
        again.confirmed, again.state = True, PairState.ACTIVE
        again.confirmed_at = again.notified_at = small.desk.now()
    assert "a pair twice" in planned(small, CONTACTS, met())[0].reason


def test_who_came_is_noted_once(small: SmallIntake, event: int) -> None:
    found = planned(small, ATTENDANCE, came(Minutes="1:05"), came(RUTH, As="Mentor"), came())
    assert found[0].fact == Came(event, (small.people[ANA],), Attendance.LIVE, 65)
    assert found[1].fact == Came(event, (small.people[RUTH],), Attendance.LIVE, None)
    assert "noted at this event already" in found[2].reason
    one_step(small.desk, lambda: keep(small, ATTENDANCE, found[:2]))
    rows = attendance_list.load(small.desk, small.intake_id)
    assert [(one.name, one.minutes, one.way) for one in rows] == [
        (ANA, 65, Attendance.LIVE),
        (RUTH, None, Attendance.LIVE),
    ]
    assert all(one.reason for one in planned(small, ATTENDANCE, came(), came(RUTH)))


@pytest.mark.usefixtures("event")
def test_who_cannot_be_noted_says_why(small: SmallIntake) -> None:
    rows = {
        "Nobody of this intake": came("Zoe Stranger"),
        "Nobody of this intake has this name.": came(""),
        "Ana Souza is no mentor of this intake.": came(As="mentor"),
        "Which event is meant": came(Event="Another"),
        "is none of: live": came(Took_part="unknown"),
        "is no length (0 to 1440 minutes)": came(Minutes=1441),
        "give its title and start": added(ATTENDANCE),
    }
    found = planned(small, ATTENDANCE, *rows.values())
    for words, one in zip(rows, found, strict=True):
        assert words in one.reason
    assert found[-1].who == "nobody named, no event"


def test_the_start_tells_events_of_one_title_apart(small: SmallIntake, event: int) -> None:
    week = EVENING + timedelta(days=7)
    other = add_event(small.desk, small.intake_id, NewEvent(EventKind.WEBINAR, TITLE, week))
    found = planned(
        small,
        ATTENDANCE,
        came(),
        came(Starts="1/8/2021 18:00"),
        came(Starts="2021-08-08 18:00"),
        came(Starts="2021-08-08 08:00"),
        came(Starts="whenever"),
    )
    assert "Which event is meant" in found[0].reason
    assert [one.fact.event_id for one in found[1:3]] == [event, other]
    assert "Which event is meant" in found[3].reason
    assert "is no day" in found[4].reason


def test_both_applications_of_one_person_came_unless_a_role_is_given(
    small: SmallIntake, event: int
) -> None:
    with small.desk.action("Apply again") as session:
        person_id = session.get_one(Application, small.people[ANA]).person_id
        person = session.get_one(Person, person_id)
        at = small.desk.now()
        both = open_application(session, small.intake_id, person, Role.MENTOR, at).id
    found = planned(small, ATTENDANCE, came(As="MENTOR"), came())
    assert found[0].fact.applications == (both,)
    assert found[1].fact == Came(event, (small.people[ANA],), Attendance.LIVE, None)
    (whole,) = planned(small, ATTENDANCE, came())
    assert set(whole.fact.applications) == {small.people[ANA], both}


@pytest.mark.usefixtures("event")
def test_namesakes_are_asked_about(small: SmallIntake) -> None:
    with small.desk.action("A namesake") as session:
        person = add_person(session, "ana souza", "other@example.org", None)
        open_application(session, small.intake_id, person, Role.MENTEE, small.desk.now())
        names = session.scalars(select(Person.full_name)).all()
    assert len(names) == 6
    (found,) = planned(small, ATTENDANCE, came())
    assert "Several people" in found.reason
