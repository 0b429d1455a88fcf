"""Who a draft is about, from what is known."""

import pytest

from mentordesk.services.imports.comparing import changes_of, same_answer
from mentordesk.services.imports.known import Known, KnownApplication, KnownPerson
from mentordesk.services.imports.recognising import compatible, recognise
from mentordesk.spreadsheets.drafts import Answer


def known() -> Known:
    people = [
        {"full_name": "Ana Silva", "email": "ana@x.example.org", "member_no": "AL 1"},
        {"full_name": "Bo Li", "email": "desk@x.example.org"},
        {"full_name": "Wendy Lockyer", "email": "wendy@x.example.org", "member_no": "AL3"},
    ]
    return Known(KnownPerson(key, dict(fields)) for key, fields in enumerate(people, 1))


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"member_no": "al1", "full_name": "A Silva"}, 1),
        ({"member_no": "AL1", "full_name": "Ana Souza", "email": "new@x.example.org"}, 1),
        ({"email": "ANA@X.example.org", "full_name": "Ana Silva"}, 1),
        ({"email": "desk@x.example.org", "full_name": "Bo Li", "member_no": "AL9"}, 2),
        ({"member_no": "AL3", "full_name": "Wendy Lockyer-Marsh"}, 3),
        ({"member_no": "AL3"}, 3),
    ],
)
def test_the_same_person(fields: dict[str, Answer], key: int) -> None:
    found = recognise(fields, known())
    assert found.person is not None
    assert (found.person.key, found.question) == (key, "")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"email": "ana@x.example.org", "full_name": "Rui Costa"}, "shared_by_different_people"),
        ({"member_no": "AL1", "full_name": "Rui Costa"}, "other_name"),
        ({"email": "ana@x.example.org", "full_name": "Ana Silva", "member_no": "Z"}, "other_name"),
        ({"full_name": "Bo Li"}, "unclear"),
    ],
)
def test_a_question(fields: dict[str, Answer], code: str) -> None:
    found = recognise(fields, known())
    assert found.person is None
    assert found.question.endswith((".", "?"))
    assert found.issue is not None
    assert found.issue.code == code
    assert found.candidates


def test_a_new_person_and_a_possible_duplicate() -> None:
    assert recognise({"full_name": "Zoë Ng", "email": "zoe@x.example.org"}, known()).issue is None
    twin = recognise({"full_name": "ana SILVA", "email": "other@x.example.org"}, known())
    assert twin.person is None
    assert not twin.question
    assert twin.issue is not None
    assert twin.issue.code == "possible_duplicate"


def test_compatible_names() -> None:
    person = KnownPerson(1, {"full_name": "Ana Silva"}, names={"Ana Silva"})
    assert compatible(person, "")
    assert compatible(person, "Ana Costa")
    assert not compatible(person, "Jo Silva")
    assert compatible(KnownPerson(2), "Anybody")


@pytest.mark.parametrize(
    ("key", "old", "new", "same"),
    [
        ("email", "A@x.org", "a@X.org", True),
        ("areas", ("A", "B"), ("b", "a"), True),
        ("areas", ("A",), ("A", "B"), False),
        ("full_name", "Ana Maria Silva", "A Silva", True),
        ("full_name", "Ana Silva", "Ana Maria Silva", False),
        ("employer", "ACME ", "Acme", True),
        ("goals", "a  b", "a b", True),
        ("capacity", 2, 2.0, True),
        ("code_agreed", True, False, False),
    ],
)
def test_same_answers(key: str, old: Answer, new: Answer, same: bool) -> None:
    assert same_answer(key, old, new) is same


def test_changes_leave_blanks_and_small_things_alone() -> None:
    person = KnownPerson(1, {"full_name": "Ana Silva", "phone": "+61491570156"})
    application = KnownApplication(7, {"employer": "One", "sector": "Law"}, typed={"sector"})
    fields: dict[str, Answer] = {"employer": "Two", "sector": "Health", "given_name": "Ana"}
    changes = changes_of(fields, person, application)
    assert [(c.field, c.old, c.conflict) for c in changes] == [
        ("employer", "One", False),
        ("sector", "Law", True),
        ("given_name", None, False),
    ]
    assert changes_of({"given_name": "Ana"}, person, application) == ()


def test_an_earlier_answer_does_not_come_back_by_a_file_seen_before() -> None:
    person = KnownPerson(1)
    application = KnownApplication(7, {"city": "Hobart"}, past={"city": ["Perth"]})
    assert changes_of({"city": "Perth"}, person, application, seen_before=True) == ()
    assert len(changes_of({"city": "Perth"}, person, application)) == 1
