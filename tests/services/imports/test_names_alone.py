"""Rows with a name only: asked about once, never again when their own file comes back."""

from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import Outcome
from tests.services.imports.conftest import Inbox
from tests.services.verbs import dump

ROWS = ("Role,Full name,Employer", "Mentee,Ana Silva,Library One", "Mentor,Ben Ng,Library Two")


def test_a_row_with_a_name_only_is_unchanged_when_its_file_comes_again(inbox: Inbox) -> None:
    path = inbox.write("names.csv", *ROWS)
    assert apply(inbox.desk, inbox.plan(path)).new == 2
    before = dump(inbox.desk)
    again = inbox.plan(path)
    assert again.count(Outcome.UNCHANGED) == 2
    apply(inbox.desk, again)
    assert dump(inbox.desk) == before


def test_the_same_name_in_another_file_still_asks(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("names.csv", *ROWS)))
    other = inbox.plan(inbox.write("others.csv", ROWS[0], "Mentee,Ana Silva,Library Nine"))
    assert other.count(Outcome.NEEDS_YOU) == 1


def test_a_second_of_that_name_is_known_again_as_well(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("names.csv", *ROWS)))
    path = inbox.write("others.csv", ROWS[0], "Mentee,Ana Silva,Library Nine")
    asking = inbox.plan(path)
    apply(inbox.desk, asking, decisions={asking.items[0].number: Decision()})
    for name in ("names.csv", "others.csv"):
        again = inbox.plan(str(inbox.folder / name))
        assert {item.outcome for item in again.items} == {Outcome.UNCHANGED}


def test_somebody_decided_to_be_the_same_is_not_asked_about_again(inbox: Inbox) -> None:
    first = inbox.plan(inbox.write("names.csv", *ROWS))
    apply(inbox.desk, first)
    path = inbox.write("others.csv", ROWS[0], "Mentee,Ana Silva,Library Nine")
    asking = inbox.plan(path)
    (known,) = asking.items[0].candidates
    apply(inbox.desk, asking, decisions={asking.items[0].number: Decision(person_id=known)})
    assert inbox.plan(path).count(Outcome.UNCHANGED) == 1


def test_an_edited_row_of_the_same_place_is_another_file(inbox: Inbox) -> None:
    path = inbox.write("names.csv", *ROWS)
    apply(inbox.desk, inbox.plan(path))
    inbox.write("names.csv", ROWS[0], "Mentee,Ana Silva,Library Seven", ROWS[2])
    assert inbox.plan(path).count(Outcome.NEEDS_YOU) == 2
