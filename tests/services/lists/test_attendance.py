"""A webinar tool's report: joins are added up, people recognised, another event's is refused."""

import pytest
from sqlalchemy import select

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.domain.year import Attendance
from mentordesk.services.events import load_attendance, load_events, record_attendance
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.attendance import together
from mentordesk.services.lists.doors import Aim
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Hours
from tests.services.lists.conftest import Look
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump
from tests.spreadsheets.meeting_reports import REPORTS, SAYS_WHICH

HEAD = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
REPORT = (
    "Meeting ID,Topic,Start Time,End Time,Host Email,Duration (Minutes),Participants\n"
    "84,Webinar 3: Interviews,07/22/2021 12:58:01 PM,07/22/2021 02:03:44 PM,h@l.example,66,5\n\n"
    + HEAD
    + "Ana Souza,ana@example.org,,,21\n"
    + "Ana S,ana@example.org,,,40\n"
    + "Ruth Adams (she/her),,,,60\n"
    + "Bjorn Ekk,,,,55\n"
    + "Sam O'Neil,sam@example.org,,,3\n"
    + "Nobody Weknow,who@else.example,,,60\n"
    + "Chi Lam,chi@example.org,,,-3\n"
)
ATTENDANCE = Aim(ListKind.ATTENDANCE)


def test_a_report_says_who_came_and_how_long(look: Look, webinar: int) -> None:
    plan = look(ATTENDANCE, REPORT).plan
    assert plan.aim == webinar
    said = {item.who: (item.outcome, item.says) for item in plan.items}
    assert said["Ana Souza"] == (Outcome.NEW, "live, 61 minutes")
    assert said["Ruth Adams"] == (Outcome.NEW, "live, 60 minutes")
    assert said["Bjorn Ekk"][0] is Outcome.NEEDS_YOU
    assert said["Sam O'Neil"][0] is Outcome.REFUSED
    assert said["Nobody Weknow"][0] is Outcome.REFUSED
    assert said["Chi Lam"][0] is Outcome.REFUSED
    assert [item.number for item in plan.items] == list(range(len(plan.items)))


def test_applying_records_minutes_hours_and_the_source(
    look: Look, webinar: int, small: SmallIntake
) -> None:
    found = look(ATTENDANCE, REPORT)
    asked = next(item for item in found.plan.items if item.outcome is Outcome.NEEDS_YOU)
    before = dump(small.desk)
    count = found.apply(small.desk, None, {asked.number: asked.choices[0].key})
    assert count == 3
    rows = {row.name: row for row in load_attendance(small.desk, webinar)}
    assert rows["Ana Souza"].attendance is Attendance.LIVE
    assert rows["Ana Souza"].minutes == 61
    assert rows["Björn Ek"].minutes == 55
    assert rows["Sam O'Neil"].attendance is Attendance.UNKNOWN
    with small.desk.reading() as session:
        assert len(session.scalars(select(Hours).where(Hours.event_id == webinar)).all()) == 3
        source = session.scalars(select(Source).where(Source.name == "list.csv")).one()
        assert source.sha256 == found.plan.sha256
    small.desk.undo()
    assert dump(small.desk) == before


@pytest.mark.usefixtures("webinar")
def test_the_same_report_again_changes_nothing(look: Look, small: SmallIntake) -> None:
    look(ATTENDANCE, REPORT).apply(small.desk, None, {})
    again = look(ATTENDANCE, REPORT).plan
    assert again.count(Outcome.NEW) == again.count(Outcome.CHANGED) == 0
    assert again.count(Outcome.UNCHANGED) == 2


def test_the_recording_after_the_webinar_makes_both(
    look: Look, webinar: int, small: SmallIntake
) -> None:
    look(ATTENDANCE, REPORT).apply(small.desk, None, {})
    watched = Aim(ListKind.ATTENDANCE, webinar, by_recording=True)
    found = look(watched, "Name,Email,Total viewing time\nAna Souza,ana@example.org,30\n")
    assert [item.outcome for item in found.plan.items] == [Outcome.CHANGED]
    found.apply(small.desk, None, {})
    event = load_events(small.desk, small.intake_id)[0]
    assert (event.both, event.live) == (1, 1)


def test_a_report_of_another_webinar_is_refused(look: Look, webinar: int) -> None:
    other = REPORT.replace("Webinar 3: Interviews", "Budget meeting").replace("07/22", "09/02")
    with pytest.raises(Refused, match="report of another event"):
        look(Aim(ListKind.ATTENDANCE, webinar), other)
    with pytest.raises(Refused, match="does not say which event"):
        look(ATTENDANCE, other)


def test_people_marked_absent_are_no_lines(look: Look, webinar: int) -> None:
    text = "Attended,Email,First Name,Last Name\nYes,ana@example.org,Ana,Souza\nNo,,Chi,Lam\n"
    plan = look(Aim(ListKind.ATTENDANCE, webinar), text).plan
    assert [(item.who, item.says) for item in plan.items] == [("Ana Souza", "live")]


def test_a_change_after_the_preview_is_a_conflict(
    look: Look, webinar: int, small: SmallIntake
) -> None:
    found = look(ATTENDANCE, REPORT)
    record_attendance(small.desk, webinar, {small.people["Chi Lam"]: Attendance.APOLOGIES})
    before = dump(small.desk)
    with pytest.raises(Conflict):
        found.apply(small.desk, None, {})
    assert dump(small.desk) == before


def test_unticked_lines_are_left_out(look: Look, webinar: int, small: SmallIntake) -> None:
    found = look(ATTENDANCE, REPORT)
    ruth = next(item.number for item in found.plan.items if item.who == "Ruth Adams")
    assert found.apply(small.desk, frozenset({ruth}), {}) == 1
    rows = {row.name: row.attendance for row in load_attendance(small.desk, webinar)}
    assert rows["Ana Souza"] is Attendance.UNKNOWN
    assert rows["Ruth Adams"] is Attendance.LIVE


@pytest.mark.parametrize(
    ("old", "new", "both"),
    [
        (Attendance.LIVE, Attendance.RECORDING, Attendance.BOTH),
        (Attendance.BOTH, Attendance.LIVE, Attendance.BOTH),
        (Attendance.APOLOGIES, Attendance.LIVE, Attendance.LIVE),
        (Attendance.LIVE, Attendance.LIVE, Attendance.LIVE),
    ],
)
def test_live_and_recording_are_both(old: Attendance, new: Attendance, both: Attendance) -> None:
    assert together(old, new) is both


@pytest.mark.parametrize("name", REPORTS)
def test_the_reports_of_every_tool_are_recognised(
    look: Look, webinar: int, small: SmallIntake, name: str
) -> None:
    aim = ATTENDANCE if name in SAYS_WHICH else Aim(ListKind.ATTENDANCE, webinar)
    found = look(aim, REPORTS[name], "report.csv")
    assert found.plan.aim == webinar
    said = {item.who: item.outcome for item in found.plan.items if item.outcome is Outcome.NEW}
    assert said.keys() == {"Ana Souza", "Ruth Adams", "Björn Ek"}
    assert found.apply(small.desk, None, {}) == 3


def test_somebody_of_another_intake_is_not_meant(look: Look, webinar: int) -> None:
    plan = look(Aim(ListKind.ATTENDANCE, webinar), HEAD + "Ana,,,,30\nAna Sousa,,,,30\n").plan
    assert [item.reason for item in plan.items] == [
        "Nobody of this intake has this name or address.",
        "Is this Ana Souza?",
    ]


def test_a_title_in_the_programme_is_no_other_name(
    look: Look, webinar: int, small: SmallIntake
) -> None:
    with small.desk.action("Title", "edit") as session:
        person = session.scalars(select(Person).where(Person.full_name == "Ana Souza")).one()
        person.full_name = "Dr Ana Souza"
    items = look(Aim(ListKind.ATTENDANCE, webinar), HEAD + "SOUZA Ana,,,,30\nAna Souza,,,,30\n")
    assert [item.outcome for item in items.plan.items] == [Outcome.NEW, Outcome.NEEDS_YOU]
