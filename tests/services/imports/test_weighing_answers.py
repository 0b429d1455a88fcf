"""Comparing answers and recognising people: what must hold for any answers, and each question."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.imports.comparing import changes_of, put_answers, same_answer
from mentordesk.services.imports.known import Known, KnownApplication, KnownPerson, member_key
from mentordesk.services.imports.recognising import compatible, recognise
from mentordesk.spreadsheets.drafts import Answer
from tests.services.verbs import require_plain

MOMENT = datetime.fromisoformat("2021-06-10T10:00:00")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)
ANSWERS = st.one_of(
    TEXTS,
    st.integers(-9, 99),
    st.booleans(),
    st.lists(TEXTS, max_size=3).map(tuple),
    st.integers(0, 10**9).map(lambda seconds: MOMENT + timedelta(seconds=seconds)),
)


@given(st.sampled_from(sorted(BY_KEY)), ANSWERS)
def test_every_answer_says_the_same_as_itself(key: str, answer: Answer) -> None:
    assert same_answer(key, answer, answer)


@given(st.sampled_from(sorted(set(BY_KEY) - {"full_name", "given_name"})), ANSWERS, ANSWERS)
def test_but_for_names_neither_of_two_answers_comes_first(
    key: str, one: Answer, other: Answer
) -> None:
    assert same_answer(key, one, other) is same_answer(key, other, one)


@pytest.mark.parametrize(
    ("key", "old", "new", "same"),
    [
        ("phone", "+61 491 570 156", "+61491570156", True),
        ("phone", "+61 491 570 156", "+61 491 570 157", False),
        ("phone", "0491 570 156", "+61 491 570 156", False),
        ("email", " ANA@example.org ", "ana@example.org", True),
        ("email", "ana@example.org", "ana@example.com", False),
        ("given_name", "Ana Maria", "Ana", False),
        ("full_name", "Ana Souza", "ana  souza", True),
        ("full_name", "Ana Souza", "Ana Silva", False),
        ("goals", "Lead\n\na team", "Lead a team", True),
        ("goals", "Lead a team", "lead a team", False),
        ("employer", "Cafe\u0301 Library", "Caf\u00e9 Library", True),
        ("areas", ("Research-support",), ("research support",), True),
        ("areas", (), ("Research support",), False),
        ("areas", "Research support", ("Research support",), False),
        ("submitted_at", MOMENT, MOMENT + timedelta(seconds=1), False),
    ],
)
def test_what_counts_as_the_same(key: str, old: Answer, new: Answer, same: bool) -> None:
    assert same_answer(key, old, new) is same


def nobody_yet() -> tuple[KnownPerson, KnownApplication]:
    """A person and an application of whom nothing is known."""
    application = KnownApplication(1)
    return KnownPerson(1, applications={"mentee": application}), application


FIELDS: dict[str, Answer] = {
    "full_name": "Ana Souza",
    "email": "ana@example.org",
    "employer": "Library One",
    "areas": ("Research support",),
    "submitted_at": MOMENT,
}


def test_what_was_put_is_no_change_any_more() -> None:
    person, application = nobody_yet()
    assert len(changes_of(FIELDS, person, application)) == len(FIELDS)
    put_answers(FIELDS, person, application)
    assert person.fields.keys() == {"full_name", "email"}
    assert application.submitted_at == MOMENT
    assert changes_of(FIELDS, person, application) == ()


@given(st.dictionaries(st.sampled_from(["employer", "sector", "city", "goals"]), TEXTS))
def test_putting_any_answers_twice_changes_nothing(fields: dict[str, Answer]) -> None:
    person, application = nobody_yet()
    put_answers(fields, person, application)
    assert changes_of(fields, person, application) == ()


@pytest.mark.parametrize(
    ("moved", "changed"),
    [(timedelta(days=-1), ["job_title"]), (timedelta(days=1), ["employer", "job_title",
                                                               "submitted_at"])],
)  # fmt: skip
def test_an_older_form_only_adds_and_a_newer_one_replaces(
    moved: timedelta, changed: list[str]
) -> None:
    person, application = nobody_yet()
    put_answers(FIELDS, person, application)
    form: dict[str, Answer] = {
        "employer": "Library Two", "job_title": "Librarian", "submitted_at": MOMENT + moved,
    }  # fmt: skip
    found = changes_of(form, person, application)
    assert [change.field for change in found] == changed
    assert not any(change.conflict for change in found)


def test_a_newer_form_that_says_the_same_is_no_change() -> None:
    person, application = nobody_yet()
    put_answers(FIELDS, person, application)
    again = FIELDS | {"submitted_at": MOMENT + timedelta(days=1), "given_name": "Ana"}
    assert changes_of(again, person, application) == ()


def test_the_submission_that_gave_an_answer_does_not_bring_it_back() -> None:
    person, application = nobody_yet()
    put_answers(FIELDS, person, application)
    application.fields["employer"] = "Library Two"
    application.past["employer"] = ["Library One"]
    application.typed.add("employer")
    assert changes_of(FIELDS, person, application) == ()
    later = FIELDS | {"submitted_at": MOMENT + timedelta(days=1)}
    found = {change.field: change for change in changes_of(later, person, application)}
    assert found["employer"].conflict
    assert (found["employer"].old, found["employer"].new) == ("Library Two", "Library One")


def three_known() -> Known:
    """Two who share an address, and one with a number."""
    return Known(
        [
            KnownPerson(1, {"full_name": "Ana Souza", "email": "desk@x.example.org"}),
            KnownPerson(2, {"full_name": "Rui Costa", "email": "DESK@x.example.org"}),
            KnownPerson(3, {"full_name": "Wei Chen", "email": "wei@x.example.org",
                            "member_no": "AL 7"}),
        ]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"email": "desk@x.example.org", "full_name": "Rui Costa"}, 2),
        ({"email": "desk@x.example.org", "full_name": "A Souza"}, 1),
        ({"email": "desk@x.example.org"}, 1),
        ({"member_no": "a l7", "email": "desk@x.example.org", "full_name": "Wei Chen"}, 3),
        ({"email": "wei@x.example.org", "full_name": "Chen Wei", "member_no": ""}, 3),
        ({"email": "wei@x.example.org", "full_name": "Wei Zhang"}, 3),
    ],
)
def test_the_person_who_fits_among_several(fields: dict[str, Answer], key: int) -> None:
    found = recognise(fields, three_known())
    assert found.person is not None
    assert (found.person.key, found.issue, found.candidates) == (key, None, ())


@pytest.mark.parametrize(
    ("fields", "field", "candidates"),
    [
        ({"email": "desk@x.example.org", "full_name": "Tom Ng"}, "email", (1, 2)),
        ({"member_no": "AL7", "full_name": "Rui Costa"}, "member_no", (3,)),
        ({"email": "wei@x.example.org", "full_name": "Wei Chen", "member_no": "AL8"},
         "member_no", (3,)),
        ({"full_name": "RUI COSTA"}, "full_name", (2,)),
    ],
)  # fmt: skip
def test_a_question_names_whom_it_is_about(
    fields: dict[str, Answer], field: str, candidates: tuple[int, ...]
) -> None:
    known = three_known()
    found = recognise(fields, known)
    assert found.issue is not None
    assert (found.person, found.issue.field, found.candidates) == (None, field, candidates)
    assert found.issue.sentence == found.question
    require_plain(found.question)
    assert sorted(known.people) == [1, 2, 3]


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("Wei Chen", True), ("W Chen", True), ("Wei Chen-Ng", True), ("Wei Zhang", True),
        ("WEI", True), ("Chen Wei", True), ("Li Chen", False), ("Chen", False), ("", True),
    ],
)  # fmt: skip
def test_names_that_can_be_one_person(name: str, fits: bool) -> None:
    person = KnownPerson(3, {"full_name": "Wei Chen"}, names={"Wei Chen"})
    assert compatible(person, name) is fits


def test_a_short_given_name_alone_is_not_enough() -> None:
    assert not compatible(KnownPerson(1, names={"Bo Li"}), "Bo Ng")


@given(st.sampled_from(["Ana Souza", "陳美玲", "Madonna", "", "O'Neil"]), TEXTS)
def test_a_new_person_is_found_again_by_what_is_known(name: str, number: str) -> None:
    known = Known()
    person = known.add()
    fields: dict[str, Answer] = {"full_name": name, "email": "a@x.example.org", "member_no": number}
    person.fields |= fields
    known.index(person)
    assert recognise(fields, known).person is person
    assert member_key(f" {number.upper()} ") == member_key(number.upper())
