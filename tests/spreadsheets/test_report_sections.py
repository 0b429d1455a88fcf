"""Reports of meeting tools: their lists below one another, what is told twice, what they are of."""

import pytest

from mentordesk.spreadsheets.grids import CellValue, Workbook
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ReadList, read_list
from mentordesk.spreadsheets.list_values import read_minutes
from mentordesk.spreadsheets.report_sections import facts_above
from mentordesk.spreadsheets.text_tables import best_separator, read_text, text_grid
from tests.spreadsheets import meeting_reports
from tests.spreadsheets.meeting_reports import OF_TABS, REPORTS, SAYS_WHICH

WITHOUT_MINUTES = {"Teams, the first ones", "a list to sign in"}


def read(name: str) -> ReadList:
    encoding = "utf-16" if name in OF_TABS else "utf-8-sig"
    return read_list(read_text(REPORTS[name].encode(encoding)), ListKind.ATTENDANCE)


@pytest.mark.parametrize("name", REPORTS)
def test_everybody_who_came_is_read_once_with_the_minutes(name: str) -> None:
    came: dict[str, float] = {}
    for row in read(name).rows:
        who = row.text("full_name") or f"{row.text('given_name')} {row.text('family_name')}"
        cell = row.cells.get("minutes")
        minutes = read_minutes(cell.value, cell.heading) if cell else None
        came[who.split(" (")[0]] = came.get(who.split(" (")[0], 0) + (minutes or 0)
    wanted = {"Ana Souza": 61, "Ruth Adams": 60, "Björn Ek": 58}
    if name in WITHOUT_MINUTES:
        wanted = dict.fromkeys(wanted, 0)
    assert {who: round(came[who]) for who in wanted} == wanted
    strangers = {"Chi Lam", "Office of the scheme", "61400111222"}
    assert came.keys() - wanted.keys() <= strangers


@pytest.mark.parametrize("name", sorted(SAYS_WHICH))
def test_a_report_says_which_meeting_it_is_of(name: str) -> None:
    said = [str(value) for value in read(name).facts.values()]
    assert any("Webinar 3: Interviews" in words for words in said)


def test_the_lists_of_a_webinar_have_their_own_columns() -> None:
    rows = {row.text("full_name"): row for row in read("Zoom, a webinar in four lists").rows}
    assert rows["Björn Ek"].cells["minutes"].value == "58"
    assert rows["Ruth Adams"].cells["minutes"].heading == "Time in Session (minutes)"
    assert not any("Details" in name or "Time" in name for name in rows)


def test_every_single_joining_is_not_counted_again() -> None:
    """Where only the joinings are told, they are what there is."""
    _, found, activities = meeting_reports.TEAMS.partition("3. In-Meeting Activities\n")
    assert found
    alone = text_grid("3. In-Meeting Activities\n" + activities, "\t")
    rows = read_list(Workbook("text", (alone,)), ListKind.ATTENDANCE).rows
    assert [row.text("minutes") for row in rows] == ["29m 49s", "31m 13s", "1h 0m 0s", "58m 0s"]
    assert len(read("Teams").rows) == 3


def test_a_heading_of_two_columns_is_no_label_with_its_value() -> None:
    facts = read("GoTo Webinar").facts
    assert facts["webinar name"] == "Webinar 3: Interviews"
    assert facts["webinar id"] == "123-456-789"
    assert read("Teams").facts["meeting title"] == "Webinar 3: Interviews"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Topic,Date\nWebinar 3,22/07/2021\n", {"topic": "Webinar 3", "date": "22/07/2021"}),
        ("Topic,Webinar 3\nDate,22/07/2021\n", {"topic": "Webinar 3", "date": "22/07/2021"}),
        ("Topic,Date\n", {"topic": "Date"}),
        ("Our webinar\nTopic,X\n", {"title": "Our webinar", "topic": "X"}),
        ("", {}),
    ],
)  # fmt: skip
def test_facts_above_a_list(text: str, facts: dict[str, CellValue]) -> None:
    assert facts_above(text_grid(text, ","), 99) == facts


def test_a_repeated_heading_and_a_person_called_name_begin_no_list() -> None:
    text = "Name,Email,Duration\nAna,a@b.example,1\nName,Email,Duration\nName Join,n@b.example,2\n"
    rows = read_list(Workbook("text", (text_grid(text, ","),)), ListKind.ATTENDANCE).rows
    assert [row.text("minutes") for row in rows] == ["1", "2"]


@pytest.mark.parametrize("name", sorted(OF_TABS))
def test_commas_within_days_do_not_cut_a_report_of_tabs(name: str) -> None:
    assert best_separator(REPORTS[name]) == "\t"


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("Name;Score\nAna;1,5\nBo;2,5\n", ";"),
        ("Name,Note\nAna,a; b; c\nBo,d; e; f\n", ","),
        ("Name\nAna\n", ","),
        ("", ","),
    ],
)
def test_the_separator_of_other_tables(text: str, separator: str) -> None:
    assert best_separator(text) == separator
