"""The year from the command line: events, attendance, logs, hours, resources, surveys, cases."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.messages import strict_calendar

Call = Callable[..., tuple[int, str, str]]
Does = Callable[..., str]
ORIENTATION = ("orientation", "Welcome", "--on", "2021-07-22", "--at", "13:00")


def test_an_event_from_its_setting_up_to_its_cancelling(does: Does, tmp_path: Path) -> None:
    out = does("new-event", *ORIENTATION, "--speaker", "Kim Lee; State Library; Canada")
    assert out == ("Set up Welcome: Thursday 22 July 2021, 1.00pm AEST. Nobody was invited yet.\n")
    file = tmp_path / "welcome.ics"
    does("event-calendar", "Welcome", "--reader-zone", "Asia/Hong_Kong", "--out", file)
    read = strict_calendar.read(file.read_bytes())
    assert read["DTSTART"] == "20210722T030000Z"
    assert "11.00am HKT" in read["DESCRIPTION"]
    assert "Invite everybody again" in does("change-event", "welcome", "--at", "14:00")
    assert "2.00pm AEST" in does("events")
    assert "need not" in does("change-event", "Welcome", "--recording", "https://v.example.org")
    does("change-event", "Welcome", "--cancel")
    assert "(cancelled)" in does("events")
    does("event-calendar", "Welcome", "--out", file)
    assert strict_calendar.read(file.read_bytes())["METHOD"] == "CANCEL"


def test_a_series_in_one_step(does: Does, programme: Path, call: Call) -> None:
    out = does("new-series", "second Wednesday", "--start", "2021-08-01", "--at", "12:30")
    assert out.startswith("Wednesday 11 August 2021, 12.30pm AEST: Webinar 1\n")
    assert out.endswith("Set up 12 events in one step. Nobody was invited yet.\n")
    assert call("undo", programme)[0] == 0
    assert does("events") == ""


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--on", "2021-10-03", "--at", "02:30"), "there is no 2.30am"),
        (("--on", "2022-04-03", "--at", "02:30"), "comes twice that day: 2.30am AEDT and 2.30am"),
        (("--on", "2021-10-03", "--at", "09:00", "--zone", "Mars/Base"), "no time zone"),
    ],
)
def test_times_that_cannot_be(does: Does, words: tuple[str, ...], sentence: str) -> None:
    said = does("new-event", "webinar", "Night", *words, code=1)
    assert sentence in said
    assert said.count("\n") == 1
    assert does("events") == ""


def test_the_second_of_two(does: Does) -> None:
    night = ("webinar", "Night", "--on", "2022-04-03", "--at", "02:30", "--second")
    assert "2.30am AEST" in does("new-event", *night)


def test_attendance_by_hand_and_slots(does: Does) -> None:
    does("new-event", *ORIENTATION)
    assert does("attendance", "Welcome", "live", "Ana Souza", "ruth@example.org") == (
        "Recorded 2: live.\n"
    )
    does("attendance", "Welcome", "recording", "Chi Lam")
    assert does("events", "--slots") == "Thursday, 1pm: 2 of 3 live (67 %), 1 event\n"
    assert "is called" in does("attendance", "Goodbye", "live", "Ana Souza", code=1)


def test_who_is_near_by_state(does: Does) -> None:
    assert does("near", "NSW", "--addresses") == "ana@example.org; ruth@example.org\n"
    assert "in the state" in does("near", "NSW")


def test_a_log_sheet_goes_out_and_comes_back(does: Does, tmp_path: Path) -> None:
    path = Path(does("log-sheets", "--out", tmp_path / "logs").strip())
    book = openpyxl.load_workbook(path)
    line: list[date | int | str] = [date(2021, 8, 1), 60, "phone", 2, 1, 3, 0]
    for column, value in enumerate(line, 1):
        book["Log"].cell(9, column).value = value
    book.save(path)
    assert "Imported 2" in does("import-list", "contacts", path)
    assert "Imported 0" in does("import-list", "contacts", path)
    out = does("hours", "--of", "ana@example.org")
    assert out.endswith("Ana Souza: 3 hours; 3 reflections written\n")
    code_3 = does("hours", "--short", code=3)
    assert "BEHIND" in code_3


def test_hours_and_meetings_by_hand(does: Does) -> None:
    does("log-meeting", "Ana Souza", "--on", "2021-08-02", "--minutes", "45", "--by", "phone")
    does("log-hours", "Ana Souza", "--on", "2021-08-03", "--hours", "2")
    does("log-hours", "Ana Souza", "--on", "2021-08-03", "--reflections", "4")
    assert "2.75 hours; 4 reflections" in does("hours", "--of", "Ana Souza")
    for hours in ("-3", "900"):
        said = does("log-hours", "Ana Souza", "--on", "2021-08-03", f"--hours={hours}", code=1)
        assert "cannot be" in said
    assert "no pair" in does(
        "log-meeting", "Chi Lam", "--on", "2021-08-02", "--minutes", "45", code=1
    )


def test_resources(does: Does, tmp_path: Path) -> None:
    file = tmp_path / "workbook.pdf"
    file.write_bytes(b"%PDF-1.7")
    does("add-resource", "Workbook", "2021", "--file", file)
    assert does("resource-sent", "workbook") == ("Noted Workbook, 2021, as sent to 2 more.\n")
    assert does("resources") == "Workbook, 2021: workbook.pdf; sent to 2 of 2\n"
    assert "no resource" in does("resource-sent", "Kit", code=1)


def test_a_survey_and_its_quotes(does: Does, tmp_path: Path) -> None:
    form = tmp_path / "exit.xlsx"
    does("survey", "exit", "--form", form, "--ask", "yes/no", "Was there tea?")
    assert "Was there tea?" in [cell.value for cell in openpyxl.load_workbook(form)["Survey"]["A"]]
    answers = tmp_path / "answers.csv"
    answers.write_text(
        "Email,Was there tea?,Anything you would like to tell us?,May we quote your words?\n"
        "ana@example.org,yes,A good year,with my name\nwho@else.example,no,,\n",
        "utf-8",
    )
    assert "Imported 1" in does("import-list", "survey", answers, code=3)
    assert "Imported 1" in does("import-list", "survey", answers, "--keep-unknown")
    out = does("survey", "exit", "--json", "-")
    assert out.startswith("2 of 2 answered (100 %).\n")
    assert "Was there tea? 50 % yes (1 of 2)" in out
    assert json.loads(out[out.index("\n[") :])[-1]["answered"] == 2
    assert does("quotes", "--candidates") == "named: Ana Souza: A good year\n"
    does("keep-quote", "A good year", "--by", "Ana Souza", "--consent", "named", "--rating", "5")
    assert does("quotes", "--print") == "“A good year” (Ana Souza, mentee, 2021 July)\n"
    assert "no name can be printed" in does("keep-quote", "Hm", "--consent", "named", code=1)


def test_cases_are_shown_only_when_asked_for(does: Does) -> None:
    does(
        "open-case", "Ana Souza", "Called the mentee.", "--heard-by", "phone",
        "--about", "circumstances", "--again", "2021-08-01",
    )  # fmt: skip
    out = does("cases", "--json", "-")
    assert "1 to be looked at again" in out
    assert "Ana" not in out
    assert "circumstances" not in out
    assert "Called the mentee." in does("cases", "--restricted")
    does("follow-case", "1", "Wrote to both.")
    does("follow-case", "1", "All is well.", "--close")
    assert "0 to be looked at again" in does("cases")
    assert "closed" in does("cases", "--restricted")
    assert "no case 7" in does("follow-case", "7", "x", code=1)


def test_minutes_of_attendance_by_hand(does: Does) -> None:
    does("new-event", *ORIENTATION)
    does("attendance", "Welcome", "live", "Ana Souza", "--minutes", "45")
    assert "0 to 1440" in does(
        "attendance", "Welcome", "live", "Ana Souza", "--minutes", "9000", code=1
    )


def test_a_meeting_is_changed_and_taken_away(does: Does) -> None:
    does("log-meeting", "Ana Souza", "--on", "2021-08-02", "--minutes", "60")
    does("change-meeting", "Ana Souza", "1", "--minutes", "45", "--mentor-prepared", "1.5")
    said = does("hours", "--meetings-of", "Ana Souza")
    assert said == "    1  2021-08-02  45 minutes, video call\n"
    assert "no number 7" in does("change-meeting", "Ana Souza", "7", "--remove", code=1)
    assert "0 to 24 hours" in does(
        "change-meeting", "Ana Souza", "1", "--mentee-prepared", "900", code=1
    )
    does("change-meeting", "Ana Souza", "1", "--remove")
    assert does("hours", "--meetings-of", "Ana Souza") == ""


def test_letters_that_hand_a_resource_out_are_drafted(does: Does) -> None:
    does("add-resource", "Kit", "1", "--link", "https://example.org/kit")
    assert does("resource-sent", "Kit", "Ana Souza", "--draft") == (
        "Drafted 1 letter. Nothing was sent.\n"
    )
    assert "sent to 0 of 2" in does("resources")
