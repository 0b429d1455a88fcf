"""The other lists are found under whatever stands above them, their values in all spellings."""

from datetime import time, timedelta

import pytest

from mentordesk.domain.people import Membership
from mentordesk.domain.refusals import Unreadable
from mentordesk.domain.year import ContactMode
from mentordesk.spreadsheets.grids import CellValue, Workbook
from mentordesk.spreadsheets.list_columns import ListKind, is_whole, list_fields, list_scores
from mentordesk.spreadsheets.list_reading import read_list
from mentordesk.spreadsheets.list_values import (
    read_membership,
    read_minutes,
    read_mode,
    read_rating,
)
from mentordesk.spreadsheets.text_tables import text_grid

ZOOM = """Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
841 2211 0042,Webinar 3: Interviews,22/07/2021 12:58:01 PM,22/07/2021 02:03:44 PM,h@l.example,66,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ana Souza,ana.souza@mail.example,22/07/2021 12:59:40 PM,22/07/2021 01:20:00 PM,21,Yes
Ana Souza,ana.souza@mail.example,22/07/2021 01:22:10 PM,22/07/2021 02:03:44 PM,42,Yes
Ruth (she/her),,22/07/2021 01:00:00 PM,22/07/2021 02:00:00 PM,60,Yes
"""
TEAMS = """1. Summary
Meeting title\tWebinar 3
Attended participants\t2
Start time\t7/22/21, 1:00:12 PM

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Ana Souza\t7/22/21, 1:00:12 PM\t7/22/21, 2:02:01 PM\t1h 1m 49s\tana@mail.example\tana\tHost
Björn Ek\t7/22/21, 1:10:00 PM\t7/22/21, 1:12:00 PM\t2m 0s\tbjorn@mail.example\tbjorn\tAttendee
"""


def workbook(text: str, separator: str = ",") -> Workbook:
    return Workbook("text", (text_grid(text, separator),))


def test_the_table_is_found_below_the_facts_about_the_meeting() -> None:
    found = read_list(workbook(ZOOM), ListKind.ATTENDANCE)
    assert [row.text("full_name") for row in found.rows] == [
        "Ana Souza",
        "Ana Souza",
        "Ruth (she/her)",
    ]
    assert found.rows[0].cells["minutes"].cell == "E5"
    assert found.facts["topic"] == "Webinar 3: Interviews"
    assert "Guest" in found.unused


def test_a_summary_of_two_columns_is_facts_too() -> None:
    found = read_list(workbook(TEAMS, "\t"), ListKind.ATTENDANCE)
    assert found.facts["meeting title"] == "Webinar 3"
    assert [row.text("minutes") for row in found.rows] == ["1h 1m 49s", "2m 0s"]
    assert [row.text("email") for row in found.rows] == [
        "ana@mail.example",
        "bjorn@mail.example",
    ]


def test_another_kind_of_list_is_refused_in_one_sentence() -> None:
    with pytest.raises(Unreadable, match="no member list"):
        read_list(workbook("Colour,Price\nred,3\n"), ListKind.MEMBERS)
    with pytest.raises(Unreadable, match="no contact log"):
        read_list(workbook(ZOOM), ListKind.CONTACTS)


def test_questions_are_found_as_asked_nearly_as_asked_or_cut_off() -> None:
    long = "How well did you and your partner fit over the whole of the year? (1 to 5)"
    asked = {"recommend": "Would you recommend the scheme to a colleague?", "partner": long}
    text = f"Email,Would you recommend this scheme to a colleague,{long[:45]}\na@b.example,Yes,4\n"
    found = read_list(workbook(text), ListKind.SURVEY, asked)
    assert found.rows[0].text("recommend") == "Yes"
    assert found.rows[0].text("partner") == "4"


def test_no_question_means_no_survey() -> None:
    with pytest.raises(Unreadable, match="no survey answers"):
        read_list(workbook("Email,Colour\na@b.example,red\n"), ListKind.SURVEY, {"x": "Really?"})


def test_a_repeated_heading_is_no_row() -> None:
    text = "Member No,Name,Expiry\n1,Ana,2022-01-01\nMember No,Name,Expiry\n2,Bo,2022-01-01\n"
    found = read_list(workbook(text), ListKind.MEMBERS)
    assert [row.text("member_no") for row in found.rows] == ["1", "2"]


@pytest.mark.parametrize(
    ("value", "heading", "minutes"),
    [
        (62, "Duration (Minutes)", 62),
        (1.5, "Hours", 90),
        ("1,5", "Length in hours", 90),
        ("1h 1m 49s", "In-Meeting Duration", 61 + 49 / 60),
        ("45 min", "Hours or minutes", 45),
        ("1:02:03", "Time", 62 + 3 / 60),
        ("1:15", "How long", 75),
        ("-3", "Minutes", -3),
        (timedelta(minutes=30), "", 30),
        (time(1, 30), "", 90),
        ("a while", "", None),
        ("9" * 400, "Minutes", None),
        (float("inf"), "Minutes", None),
        (True, "", None),
    ],
)
def test_lengths_in_all_spellings(value: CellValue, heading: str, minutes: float | None) -> None:
    found = read_minutes(value, heading)
    assert found == (None if minutes is None else pytest.approx(minutes))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Current", Membership.CURRENT),
        ("Financial", Membership.CURRENT),
        ("Unfinancial", Membership.LAPSED),
        ("Non-financial", Membership.LAPSED),
        ("Inactive", Membership.LAPSED),
        ("Pending", Membership.APPLIED),
        ("Non-member", Membership.NONE),
        ("purple", None),
    ],
)
def test_words_of_membership(said: str, meant: Membership | None) -> None:
    assert read_membership(said) is meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Zoom", ContactMode.VIDEO),
        ("phone call", ContactMode.PHONE),
        ("e-mail", ContactMode.EMAIL),
        ("coffee in person", ContactMode.IN_PERSON),
        ("face to face", ContactMode.IN_PERSON),
        ("pigeon", ContactMode.OTHER),
    ],
)
def test_ways_of_meeting(said: str, meant: ContactMode) -> None:
    assert read_mode(said) is meant


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("4", 4),
        ("5 - excellent", 5),
        ("3.0", 3),
        ("4.5", None),
        ("Strongly agree", 5),
        ("Disagree", 2),
        ("Very dissatisfied", 1),
        ("neutral", 3),
        ("good", 4),
        ("", None),
    ],
)
def test_ratings(said: str, rating: int | None) -> None:
    assert read_rating(said) == rating


def test_no_field_goes_to_two_columns() -> None:
    headings = {1: "Name", 2: "Full name", 3: "Email", 4: "Duration", 5: "Total duration"}
    fields = list_fields(ListKind.ATTENDANCE, headings)
    assert fields == {2: "full_name", 3: "email", 5: "minutes"}
    assert is_whole(ListKind.ATTENDANCE, set(fields.values()))


def test_the_name_of_the_meeting_is_nobody() -> None:
    assert "full_name" not in list_scores(ListKind.ATTENDANCE, "Meeting name")
