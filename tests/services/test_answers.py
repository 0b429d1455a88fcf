"""Answers: every one with its origin, the earlier ones kept, the current one on its column."""

from datetime import date

from sqlalchemy import select

from mentordesk.domain.fields import BY_KEY
from mentordesk.domain.people import Role
from mentordesk.services.answers import (
    Given,
    Value,
    as_json,
    coordinator_source,
    from_json,
    record,
)
from mentordesk.services.application_page import load_application
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer, Application
from mentordesk.storage.models.people import Person, PersonEmail
from tests.storage.builders import NOW, apply_as


def answered(desk: Desk, *given: Given, name: str = "Ana Silva") -> int:
    with desk.action("Answer") as session:
        found = session.scalar(
            select(Application)
            .join(Person, Person.id == Application.person_id)
            .where(Person.full_name == name)
        )
        application = found or apply_as(session, name, Role.MENTEE)
        record(session, application, given, coordinator_source(session, NOW), NOW)
        return application.id


def test_an_answer_is_kept_with_its_origin_and_put_on_its_column(desk: Desk) -> None:
    number = answered(
        desk, Given("city", "Hobart", raw=" Hobart ", sheet="Mentees", row=5, cell="C5")
    )
    with desk.reading() as session:
        assert session.get_one(Application, number).city == "Hobart"
    (answer,) = load_application(desk, number).answers
    assert (answer.label, answer.value, answer.raw) == ("City or town", "Hobart", " Hobart ")
    assert answer.origin.sentence() == "the coordinator, sheet Mentees, cell C5"


def test_the_earlier_answer_is_kept(desk: Desk) -> None:
    number = answered(desk, Given("city", "Hobart"))
    answered(desk, Given("city", "Perth"))
    (answer,) = load_application(desk, number).answers
    assert answer.value == "Perth"
    assert [earlier.value for earlier in answer.earlier] == ["Hobart"]


def test_the_same_answer_again_changes_nothing(desk: Desk) -> None:
    number = answered(desk, Given("areas", ("Leadership", "Cataloguing")))
    answered(desk, Given("areas", ("Leadership", "Cataloguing")))
    with desk.reading() as session:
        rows = session.scalars(select(Answer).where(Answer.application_id == number)).all()
    assert len(rows) == 1


def test_a_column_without_meaning_is_only_kept(desk: Desk) -> None:
    number = answered(desk, Given("T-shirt size", "M", known=False))
    page = load_application(desk, number)
    assert page.answers == ()
    assert [(other.label, other.value) for other in page.others] == [("T-shirt size", "M")]


def test_a_new_name_keeps_the_former_one(desk: Desk) -> None:
    number = answered(desk, Given("full_name", "Ana Souza"))
    page = load_application(desk, number)
    assert page.name == "Ana Souza"
    assert page.former_names == ("Ana Silva",)


def test_a_second_address_is_added_once(desk: Desk) -> None:
    answered(desk, Given("email", "ana@home.example.net"))
    answered(desk, Given("email", "ANA@home.example.net"))
    with desk.reading() as session:
        rows = session.scalars(select(PersonEmail.compared)).all()
        email = session.scalars(select(Person.email)).one()
    assert sorted(rows) == ["ana.silva@library.example.org", "ana@home.example.net"]
    assert email == "ANA@home.example.net"


def test_values_come_back_as_they_were() -> None:
    values: dict[str, Value] = {
        "signed_on": date(2021, 6, 1),
        "areas": ("One, two", "Three"),
        "years_experience": 7.5,
        "code_agreed": True,
        "city": None,
    }
    for key, value in values.items():
        assert from_json(BY_KEY[key], as_json(value)) == value


def test_recording_is_undone_exactly(desk: Desk) -> None:
    number = answered(desk, Given("city", "Hobart"))
    answered(desk, Given("city", "Perth"), Given("state", "WA"))
    desk.undo()
    page = load_application(desk, number)
    assert [(answer.key, answer.value) for answer in page.answers] == [("city", "Hobart")]
