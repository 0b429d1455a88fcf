"""An import that meets somebody who was merged knows the person who was kept."""

import pytest

from mentordesk.domain.people import Role
from mentordesk.services.applicants import find_application, load_applicants
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.merging import merge, part
from mentordesk.storage.models.applications import Application
from tests.services.imports.conftest import Inbox

HEAD = "Timestamp,Role,Name,Email,Member no.,Employer"
ANA = "2021-06-01 10:00:00,mentee,Ana Silva,ana@x.example.org,A1,Library One"
ANNA = "2021-06-02 10:00:00,mentor,Anna Silva-Costa,anna@y.example.org,B2,Library One"


@pytest.fixture
def merged(inbox: Inbox) -> tuple[Inbox, int]:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, ANA, ANNA)))
    people = {one.name: one.person_id for one in load_applicants(inbox.desk, inbox.intake_id)}
    return inbox, merge(inbox.desk, people["Ana Silva"], people["Anna Silva-Costa"], "the same")


def test_the_same_files_change_nothing(merged: tuple[Inbox, int]) -> None:
    inbox, _ = merged
    again = inbox.plan(inbox.write("one.csv", HEAD, ANA, ANNA))
    assert [item.outcome for item in again.items] == [Outcome.UNCHANGED] * 2
    assert {item.name for item in again.items} == {"Ana Silva", "Anna Silva-Costa"}


@pytest.mark.parametrize(
    "line",
    [
        ANNA.replace("Library One", "Library Two").replace("06-02", "06-09"),
        ANNA.replace("Library One", "Library Two").replace("06-02", "06-09").replace("B2", ""),
    ],
)
def test_the_kept_person_is_recognised_by_what_the_other_had(
    merged: tuple[Inbox, int], line: str
) -> None:
    inbox, number = merged
    mentor = find_application(inbox.desk, inbox.intake_id, "Ana Silva", Role.MENTOR)
    made = inbox.plan(inbox.write("two.csv", HEAD, line))
    (item,) = made.items
    assert (item.outcome, item.application_id) == (Outcome.CHANGED, mentor)
    assert "member_no" not in {change.field for change in item.changes}
    apply(inbox.desk, made)
    part(inbox.desk, number)
    with inbox.desk.reading() as session:
        assert session.get_one(Application, mentor).employer == "Library Two"
    assert len({one.person_id for one in load_applicants(inbox.desk, inbox.intake_id)}) == 2
