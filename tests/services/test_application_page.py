"""One application in full: answers in the form's order, where each came from, what was before."""

from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState, DocumentKind
from mentordesk.domain.fields import FIELDS
from mentordesk.domain.people import Membership, Role
from mentordesk.services import applicants
from mentordesk.services.answers import Given, record
from mentordesk.services.application_page import ApplicationPage, Origin, load_application
from mentordesk.services.applications import ArrivedFile, open_application
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.storage.models.applications import Application, Source
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake

ANA = "Ana Souza"
AT = datetime(2021, 6, 3, 1, 0, tzinfo=UTC)


def page(small: SmallIntake) -> ApplicationPage:
    return load_application(small.desk, small.people[ANA])


def from_file(small: SmallIntake, *given: Given) -> None:
    with small.desk.action("Import") as session:
        source = Source(kind="file", name="July.xlsx", recorded_at=AT)
        session.add(source)
        session.flush()
        record(session, session.get_one(Application, small.people[ANA]), given, source, AT)


def test_answers_stand_in_the_order_of_the_form(small: SmallIntake) -> None:
    from_file(small, Given("comments", "x"), Given("phone", "1"), Given("city", "Perth"))
    keys = [answer.key for answer in page(small).answers]
    order = [field.key for field in FIELDS]
    assert keys == sorted(keys, key=order.index)
    assert {"comments", "phone", "city"} <= set(keys)


def test_the_newest_answer_comes_with_those_before(small: SmallIntake) -> None:
    from_file(small, Given("city", "Perth", raw=" Perth", sheet="Mentees", row=5, cell="C5"))
    for city in ("Hobart", "Darwin"):
        applicants.edit_answer(small.desk, small.people[ANA], "city", city)
    (city_row,) = [answer for answer in page(small).answers if answer.key == "city"]
    assert (city_row.value, city_row.label) == ("Darwin", "City or town")
    assert [one.value for one in city_row.earlier] == ["Hobart", "Perth"]
    assert city_row.earlier[1].origin.sentence() == "July.xlsx, sheet Mentees, cell C5"
    assert city_row.earlier[1].raw == " Perth"
    assert city_row.origin.sentence() == "the coordinator"
    small.desk.undo()
    (city_row,) = [answer for answer in page(small).answers if answer.key == "city"]
    assert (city_row.value, [one.value for one in city_row.earlier]) == ("Hobart", ["Perth"])


def test_an_answer_that_was_given_again_is_kept_as_given_twice(small: SmallIntake) -> None:
    for city in ("Perth", "Hobart", "Perth"):
        applicants.edit_answer(small.desk, small.people[ANA], "city", city)
    (row,) = [answer for answer in page(small).answers if answer.key == "city"]
    assert (row.value, [one.value for one in row.earlier]) == ("Perth", ["Hobart", "Perth"])


def test_columns_without_a_meaning_stand_apart_in_their_order(small: SmallIntake) -> None:
    from_file(
        small,
        Given("Favourite book", "Emma", known=False),
        Given("city", "Perth"),
        Given("Tea or coffee", None, known=False, issue="not readable"),
    )
    others = page(small).others
    assert [(one.key, one.value, one.known) for one in others] == [
        ("Favourite book", "Emma", False),
        ("Tea or coffee", None, False),
    ]
    assert others[1].issue == "not readable"


@pytest.mark.parametrize(
    ("sheet", "row", "cell", "words"),
    [
        (None, None, None, "July.xlsx"),
        ("A", None, None, "July.xlsx, sheet A"),
        ("A", 5, None, "July.xlsx, sheet A, row 5"),
        ("A", 5, "C5", "July.xlsx, sheet A, cell C5"),
        (None, 5, None, "July.xlsx, row 5"),
    ],
)
def test_the_origin_in_words(
    sheet: str | None, row: int | None, cell: str | None, words: str
) -> None:
    assert Origin("July.xlsx", "file", sheet, row, cell, AT).sentence() == words


def test_documents_and_what_they_tick(small: SmallIntake) -> None:
    paper = ArrivedFile("code.pdf", b"%PDF-signed", DocumentKind.CODE_OF_CONDUCT)
    applicants.attach(small.desk, small.people[ANA], paper)
    (row,) = page(small).documents
    assert (row.name, row.kind, row.size) == ("code.pdf", DocumentKind.CODE_OF_CONDUCT, 11)
    assert (row.origin, row.filed_at) == ("the coordinator", small.desk.now())
    checks = {check.item: check for check in page(small).checks}
    assert tuple(checks) == tuple(CheckItem)
    assert checks[CheckItem.CODE_OF_CONDUCT].state is CheckState.DONE
    assert checks[CheckItem.FORM].state is CheckState.MISSING
    assert applicants.document_content(small.desk, row.document_id) == ("code.pdf", paper.content)


def test_every_role_of_a_person_over_the_years_the_latest_first(small: SmallIntake) -> None:
    new = NewIntake("2022 July", date(2022, 5, 1), date(2022, 6, 1), date(2022, 7, 1))
    later = create_intake(small.desk, new)
    with small.desk.action("Both") as session:
        person = session.get_one(Person, page(small).person_id)
        for role in Role:
            open_application(session, later, person, role, AT)
    assert [(row.intake, row.role) for row in page(small).roles] == [
        ("2022 July", Role.MENTEE),
        ("2022 July", Role.MENTOR),
        ("2021 July", Role.MENTEE),
    ]


def test_names_addresses_and_standing(small: SmallIntake) -> None:
    number = small.people[ANA]
    applicants.edit_answer(small.desk, number, "full_name", "Ana Ruiz")
    applicants.edit_answer(small.desk, number, "email", "ana.ruiz@example.org")
    applicants.edit_answer(small.desk, number, "email", "ANA@example.org ")
    applicants.let_stand(small.desk, number, ApplicationState.WITHDRAWN, " moved ")
    one = page(small)
    assert (one.name, one.former_names) == ("Ana Ruiz", (ANA,))
    assert one.addresses == ("ana@example.org", "ana.ruiz@example.org")
    assert (one.standing, one.standing_reason) == (ApplicationState.WITHDRAWN, "moved")
    assert (one.membership, one.places, one.late) == (Membership.UNKNOWN, 1, False)
