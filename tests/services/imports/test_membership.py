"""New people of an import are checked against the list of members that was imported last."""

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import CheckItem
from mentordesk.domain.people import Membership
from mentordesk.services.applicants import load_applicants
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.membership import read_register
from mentordesk.services.lists.doors import Aim, look_at
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.models.people import Person
from tests.services.imports.conftest import Inbox
from tests.services.verbs import dump

LIST = (
    "Member number,Name,E-mail,Status,Paid to",
    "1001,Ana Silva,ana@example.org,Financial,30/06/2022",
    "1002,Ben Ng,old@example.org,Financial,30/06/2021",
    "1003,Cy Lee,cy@example.org,Unfinancial,",
    "1004,Somebody Else,dee@example.org,Financial,30/06/2022",
)
PEOPLE = (
    "Role,Full name,Email,Member number",
    "Mentee,Ana Silva,ANA@example.org,",
    "Mentor,Ben Ng,ben@example.org,1002",
    "Mentee,Cy Lee,cy@example.org,",
    "Mentee,Dee Fox,dee@example.org,",
    "Mentee,Eva Gil,eva@example.org,",
)


@pytest.fixture
def checked(inbox: Inbox) -> Inbox:
    """A programme with the list of members, in which nobody has applied so far."""
    path = inbox.write("members.csv", *LIST)
    look_at(inbox.desk, inbox.intake_id, Aim(ListKind.MEMBERS), path, Inline()).apply(
        inbox.desk, None, {}
    )
    return inbox


def people(inbox: Inbox) -> dict[str, tuple[Membership, date | None, str | None]]:
    with inbox.desk.reading() as session:
        return {
            one.full_name: (one.membership, one.member_expiry, one.member_no)
            for one in session.scalars(select(Person))
        }


WANTED = {
    "Ana Silva": (Membership.CURRENT, date(2022, 6, 30), "1001"),
    "Ben Ng": (Membership.CURRENT, date(2021, 6, 30), "1002"),
    "Cy Lee": (Membership.LAPSED, None, "1003"),
    "Dee Fox": (Membership.UNKNOWN, None, None),
    "Eva Gil": (Membership.UNKNOWN, None, None),
}


def test_new_people_have_their_standing_at_once(checked: Inbox) -> None:
    plan = checked.plan(checked.write("people.csv", *PEOPLE))
    assert {item.name: item.membership for item in plan.items if item.membership} == {
        "Ana Silva": "current member until 2022-06-30",
        "Ben Ng": "current member until 2021-06-30",
        "Cy Lee": "lapsed member",
    }
    before = dump(checked.desk)
    apply(checked.desk, plan)
    assert people(checked) == WANTED
    told = {
        row.name: next(c.reason for c in row.checks if c.item is CheckItem.MEMBERSHIP)
        for row in load_applicants(checked.desk, checked.intake_id)
    }
    assert (told["Ana Silva"], told["Cy Lee"]) == ("current member", "membership has lapsed")
    checked.desk.undo()
    assert dump(checked.desk) == before


def test_one_by_one_gives_the_same_as_all_at_once(checked: Inbox, tmp_path: Path) -> None:
    """People with files are made one by one, others in bulk: both are checked."""
    for number, row in enumerate(PEOPLE[1:]):
        mail = EmailMessage()
        mail["From"], mail["Subject"] = "Office <office@example.org>", "Application"
        mail["Message-ID"] = f"<{number}@example.org>"
        mail.set_content("One.")
        mail.add_attachment(
            f"{PEOPLE[0]}\n{row}\n".encode(), maintype="text", subtype="plain", filename="a.csv"
        )
        path = tmp_path / "one.eml"
        path.write_bytes(mail.as_bytes())
        apply(checked.desk, checked.plan(str(path)))
    assert people(checked) == WANTED


def test_a_day_that_has_passed_since_means_lapsed(checked: Inbox) -> None:
    for today, standing in ((date(2021, 6, 30), "current"), (date(2021, 7, 1), "lapsed")):
        with checked.desk.reading() as session:
            found = read_register(session, today).listed("Ben Ng", "", "1002")
        assert found is not None
        assert found.words == f"{standing} member until 2021-06-30"


def test_without_a_list_nothing_is_said(inbox: Inbox) -> None:
    plan = inbox.plan(inbox.write("people.csv", *PEOPLE))
    assert not any(item.membership for item in plan.items)
    apply(inbox.desk, plan)
    assert {standing for standing, _, _ in people(inbox).values()} == {Membership.UNKNOWN}


def test_importing_again_changes_nothing(checked: Inbox) -> None:
    path = checked.write("people.csv", *PEOPLE)
    apply(checked.desk, checked.plan(path))
    before = dump(checked.desk)
    again = checked.plan(path)
    assert again.usual_choice == frozenset()
    apply(checked.desk, again)
    assert dump(checked.desk) == before
