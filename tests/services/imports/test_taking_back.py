"""An import taken back weeks later: whole, or not at all with one plain sentence."""

import pytest

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services import history
from mentordesk.services.applicants import edit_answer, find_application, load_applicants
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.imports.applying import apply
from tests.services.imports.conftest import Inbox

HEAD = "Role,Name,Email,Member no.,Employer"
ANA = "mentee,Ana Silva,ana@x.example.org,A1,Library One"
BEN = "mentor,Ben Roe,ben@x.example.org,B2,Library Two"


def imported(inbox: Inbox, name: str, *lines: str) -> int:
    """Import a list; the number of its action."""
    apply(inbox.desk, inbox.plan(inbox.write(name, HEAD, *lines)))
    return history.load_history(inbox.desk)[0].number


def test_after_an_edit_of_an_imported_value_nothing_is_taken_back(inbox: Inbox) -> None:
    number = imported(inbox, "one.csv", ANA)
    ana = find_application(inbox.desk, inbox.intake_id, "Ana Silva")
    edit_answer(inbox.desk, ana, "employer", "Library Nine")
    before = list(dump_lines(inbox.desk))
    with pytest.raises(Conflict) as refused:
        history.take_back(inbox.desk, number)
    assert "Nothing was changed" in str(refused.value)
    assert list(dump_lines(inbox.desk)) == before
    assert inbox.desk.undo_label != "Import the application of Ana Silva"
    assert check_programme(inbox.desk) == ()


def test_once_the_edit_is_undone_the_import_can_be_taken_back(inbox: Inbox) -> None:
    empty = list(dump_lines(inbox.desk))
    number = imported(inbox, "one.csv", ANA)
    ana = find_application(inbox.desk, inbox.intake_id, "Ana Silva")
    edit_answer(inbox.desk, ana, "employer", "Library Nine")
    inbox.desk.undo()
    assert history.take_back(inbox.desk, number) == "Import the application of Ana Silva"
    assert list(dump_lines(inbox.desk)) == empty


def test_an_import_before_another_is_taken_back_alone(inbox: Inbox) -> None:
    first = imported(inbox, "one.csv", ANA)
    imported(inbox, "two.csv", BEN)
    history.take_back(inbox.desk, first)
    assert [row.name for row in load_applicants(inbox.desk, inbox.intake_id)] == ["Ben Roe"]
    assert check_programme(inbox.desk) == ()
    with pytest.raises(Refused, match="nothing to undo"):
        history.take_back(inbox.desk, first)
    assert inbox.desk.undo_label == "Import the application of Ben Roe"


def test_a_later_import_of_the_same_people_is_in_the_way(inbox: Inbox) -> None:
    first = imported(inbox, "one.csv", ANA)
    imported(inbox, "two.csv", ANA.replace("One", "Three"))
    before = list(dump_lines(inbox.desk))
    with pytest.raises(Conflict):
        history.take_back(inbox.desk, first)
    assert list(dump_lines(inbox.desk)) == before


def test_an_import_taken_back_is_new_again(inbox: Inbox) -> None:
    number = imported(inbox, "one.csv", ANA)
    history.take_back(inbox.desk, number)
    assert imported(inbox, "one.csv", ANA) > number
    assert [row.name for row in load_applicants(inbox.desk, inbox.intake_id)] == ["Ana Silva"]
