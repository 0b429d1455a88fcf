"""Other lists that were dropped among applications are told from them."""

from pathlib import Path

import pytest

from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.imports.planning import plan_alone
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.grids import Workbook
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_kinds import likely_kind
from mentordesk.spreadsheets.text_tables import text_grid

SCHEME = Scheme("Mentoring Scheme", "Library Association")
ATTENDANCE = (
    "Meeting ID,Topic,Start Time",
    "123,Webinar 3,22/07/2021 1:00 PM",
    "",
    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)",
    "Ana Silva,ana@example.org,22/07/2021 13:00,22/07/2021 14:00,60",
    "Ben Ng,ben@example.org,22/07/2021 13:01,22/07/2021 14:00,59",
)
CONTACTS = (
    "Date,Mentee,Mentor,Minutes,How",
    "01/08/2021,Ana Silva,Ben Ng,60,Zoom",
    "08/08/2021,Ana Silva,Ben Ng,30,Phone",
)
MEMBERS = (
    "Member number,Name,E-mail,Status,Paid to",
    "1001,Ana Silva,ana@example.org,Financial,30/06/2022",
    "1002,Ben Ng,ben@example.org,Financial,30/06/2021",
)
SURVEY = (
    "Timestamp,Would you recommend the scheme to a colleague?,Would you take part again?,Email",
    "01/08/2022,Yes,Yes,ana@example.org",
    "02/08/2022,Yes,No,ben@example.org",
)
APPLICATIONS = (
    "Start time,Completion time,Name,Email,Member number,Membership status,I apply as,Goals",
    "01/06/2021 9:00,01/06/2021 9:20,Ana Silva,ana@example.org,1001,Current,Mentee,Lead a team",
    "01/06/2021 9:00,01/06/2021 9:20,Ben Ng,ben@example.org,1002,Current,Mentor,",
)
CONTACTS_ONLY = ("Name,Email,Phone", "Ana Silva,ana@example.org,0491 570 156", "Ben Ng,ben@x.org,")


def planned(folder: Path, lines: tuple[str, ...]) -> ImportPlan:
    path = folder / "list.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return plan_alone(review_sources([str(path)], SCHEME, reader=Inline()), SCHEME)


@pytest.mark.parametrize(
    ("lines", "kind", "way"),
    [
        (ATTENDANCE, ListKind.ATTENDANCE, "Import who came to an event"),
        (CONTACTS, ListKind.CONTACTS, "Import contact logs"),
        (MEMBERS, ListKind.MEMBERS, "Check membership against a list"),
        (SURVEY, ListKind.SURVEY, "survey answers"),
    ],
    ids=["attendance", "contacts", "members", "survey"],
)
def test_another_list_says_where_it_belongs(
    tmp_path: Path, lines: tuple[str, ...], kind: ListKind, way: str
) -> None:
    made = planned(tmp_path, lines)
    assert made.sources[0].likely is kind
    assert made.items == ()
    (refused,) = made.refused
    assert "not like applications" in refused.reason
    assert way in refused.reason


@pytest.mark.parametrize("lines", [APPLICATIONS, CONTACTS_ONLY], ids=["forms", "contacts only"])
def test_applications_are_never_taken_for_a_list(tmp_path: Path, lines: tuple[str, ...]) -> None:
    made = planned(tmp_path, lines)
    assert made.sources[0].likely is None
    assert len(made.items) == 2
    assert made.count(Outcome.REFUSED) == 0


def test_a_table_with_a_start_and_an_end_is_no_attendance_report() -> None:
    text = "Start\tEnd\tCountry\tType\tName\n02042003\t05042003\tAlgeria\tFlood\t\n"
    assert likely_kind(Workbook("text", (text_grid(text, "\t"),))) is None
