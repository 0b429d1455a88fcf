"""Membership is checked against the association's own list."""

from datetime import date

from sqlalchemy import select

from mentordesk.domain.people import Membership
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.doors import Aim
from mentordesk.services.lists.members import NOT_LISTED
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.registers import ListedMember
from tests.services.lists.conftest import Look
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

MEMBERS = Aim(ListKind.MEMBERS)
LIST = """Member number,Family name,Given name,E-mail,Status,Paid to
1001,Souza,Ana,ana@example.org,Financial,30/06/2022
1002,Adams,Ruth,ruth@example.org,Financial,30/06/2021
1003,Lam,Chi,other@example.org,Unfinancial,
1004,Stranger,Otto,otto@example.org,Financial,30/06/2022
1005,O'Neil,Sam,sam@example.org,Current,
"""


def people(small: SmallIntake) -> dict[str, Person]:
    with small.desk.reading() as session:
        return {person.full_name: person for person in session.scalars(select(Person))}


def test_everybody_gets_a_standing(look: Look) -> None:
    plan = look(MEMBERS, LIST).plan
    said = {item.who: (item.outcome, item.says) for item in plan.items if not item.choices}
    assert said["Ana Souza"] == (Outcome.CHANGED, "current, until 30 Jun 2022")
    assert said["Ruth Adams"] == (Outcome.CHANGED, "lapsed, until 30 Jun 2021")
    assert said["Sam O'Neil"] == (Outcome.CHANGED, "current")
    assert said["Björn Ek"] == (Outcome.UNCHANGED, NOT_LISTED)
    assert plan.notes == ("2 other members on the list are nobody in this programme.",)


def test_a_namesake_with_another_address_is_a_question(look: Look, small: SmallIntake) -> None:
    found = look(MEMBERS, LIST)
    asked = [item for item in found.plan.items if item.outcome is Outcome.NEEDS_YOU]
    assert [item.who for item in asked] == ["Chi Lam"]
    found.apply(small.desk, None, {asked[0].number: asked[0].choices[0].key})
    assert people(small)["Chi Lam"].membership is Membership.LAPSED


def test_applying_fills_numbers_and_keeps_the_list(look: Look, small: SmallIntake) -> None:
    before = dump(small.desk)
    look(MEMBERS, LIST).apply(small.desk, None, {})
    known = people(small)
    assert known["Ana Souza"].membership is Membership.CURRENT
    assert known["Ana Souza"].member_no == "1001"
    assert known["Ana Souza"].member_expiry == date(2022, 6, 30)
    with small.desk.reading() as session:
        assert len(session.scalars(select(ListedMember)).all()) == 5
    assert look(MEMBERS, LIST).plan.count(Outcome.CHANGED) == 0
    look(MEMBERS, LIST.replace("1004,Stranger,Otto,otto@example.org,Financial,30/06/2022\n", ""))
    small.desk.undo()
    assert dump(small.desk) == before


def test_a_newer_list_replaces_the_older(look: Look, small: SmallIntake) -> None:
    look(MEMBERS, LIST).apply(small.desk, None, {})
    shorter = "Member number,Name,Status\n1001,Ana Souza,Lapsed\n"
    found = look(MEMBERS, shorter)
    said = {item.who: item.says for item in found.plan.items}
    assert said["Ruth Adams"] == NOT_LISTED
    found.apply(small.desk, None, {})
    assert people(small)["Ana Souza"].membership is Membership.LAPSED
    assert people(small)["Ruth Adams"].membership is Membership.UNKNOWN
    with small.desk.reading() as session:
        assert len(session.scalars(select(ListedMember)).all()) == 1


def test_who_has_applied_for_membership_stays_so(look: Look, small: SmallIntake) -> None:
    with small.desk.action("Note", "edit") as session:
        person = session.scalars(select(Person).where(Person.full_name == "Björn Ek")).one()
        person.membership = Membership.APPLIED
    look(MEMBERS, LIST).apply(small.desk, None, {})
    assert people(small)["Björn Ek"].membership is Membership.APPLIED


def test_somebody_on_two_lines_has_the_better_standing(look: Look) -> None:
    text = "Member number,Name,Status\n9,Ana Souza,Lapsed\n9,Ana Souza,Current\n"
    plan = look(MEMBERS, text.replace("9,", "77,")).plan
    asked = [item.who for item in plan.items if item.outcome is Outcome.NEEDS_YOU]
    assert asked == ["Ana Souza", "Ana Souza"]
