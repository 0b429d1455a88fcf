"""Merging people and taking it apart: everything that belonged to each comes back, edits stay."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.answers import Given, add_address, coordinator_source, record
from mentordesk.services.applicants import edit_answer
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.merging import load_merges, merge, part
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.people import Person, PersonEmail
from tests.storage.builders import NOW, new_desk, pair_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path)
    dates = date(2022, 5, 1), date(2022, 6, 1), date(2022, 7, 1)
    create_intake(made, NewIntake("2022 July", *dates))
    yield made
    made.close()


def person(desk: Desk, name: str, number: str | None = None, *places: tuple[int, Role]) -> int:
    """Somebody with applications in intakes by role."""
    with desk.action(f"Add {name}") as session:
        made = add_person(
            session, name, f"{name.split(maxsplit=1)[0].lower()}@x.example.org", number
        )
        for intake, role in places:
            application = open_application(session, intake, made, role, NOW)
            source = coordinator_source(session, NOW)
            record(session, application, [Given("employer", f"Library of {name}")], source, NOW)
        return made.id


def of(desk: Desk, person_id: int) -> tuple[list[int], list[str], Person]:
    """A person's applications and addresses, and the row itself."""
    with desk.reading() as session:
        applications = select(Application.id).where(Application.person_id == person_id)
        addresses = select(PersonEmail.address).where(PersonEmail.person_id == person_id)
        return (
            sorted(session.scalars(applications)),
            sorted(session.scalars(addresses)),
            session.get_one(Person, person_id),
        )


def dump(desk: Desk) -> list[str]:
    """Everything but the record of the merges themselves."""
    return [line for line in dump_lines(desk) if '"table": "person_merge"' not in line]


def test_the_kept_person_gets_everything_and_gives_it_back(desk: Desk) -> None:
    ana = person(desk, "Ana Silva", None, (1, Role.MENTEE))
    anna = person(desk, "Anna Silva", "A7", (2, Role.MENTOR))
    before = dump(desk)
    number = merge(desk, ana, anna, "the same phone")
    applications, addresses, kept = of(desk, ana)
    assert (len(applications), len(addresses)) == (2, 2)
    assert (kept.member_no, kept.former_names) == ("A7", ("Anna Silva",))
    assert of(desk, anna)[2].merged_into_id == ana
    (row,) = load_merges(desk, anna)
    assert (row.kept, row.merged, row.reason, row.merge_id) == (
        "Ana Silva", "Anna Silva", "the same phone", number,
    )  # fmt: skip
    assert check_programme(desk) == ()
    assert part(desk, number) == "Take apart Ana Silva and Anna Silva"
    assert dump(desk) == before
    assert load_merges(desk) == ()
    with pytest.raises(Refused, match="taken apart already"):
        part(desk, number)


def test_merging_is_one_step_that_undo_takes_back(desk: Desk) -> None:
    ana, anna = person(desk, "Ana Silva"), person(desk, "Anna Silva", "A7", (1, Role.MENTOR))
    before = list(dump_lines(desk))
    merge(desk, ana, anna, "")
    desk.undo()
    assert list(dump_lines(desk)) == before


def test_nothing_the_kept_person_has_is_overwritten(desk: Desk) -> None:
    ana, anna = person(desk, "Ana Silva", "A1"), person(desk, "Anna Silva", "A7")
    with desk.action("Know more") as session:
        session.get_one(Person, anna).phone = "0491 570 156"
        session.get_one(Person, anna).membership = Membership.CURRENT
        session.get_one(Person, ana).pronouns = "she"
    merge(desk, ana, anna, "")
    kept = of(desk, ana)[2]
    assert (kept.full_name, kept.member_no, kept.email) == ("Ana Silva", "A1", "ana@x.example.org")
    assert (kept.phone, kept.membership, kept.pronouns) == (
        "0491 570 156", Membership.CURRENT, "she",
    )  # fmt: skip


def test_both_applied_for_the_same_is_refused_or_one_is_withdrawn(desk: Desk) -> None:
    ana = person(desk, "Ana Silva", None, (1, Role.MENTEE))
    anna = person(desk, "Anna Silva", None, (1, Role.MENTEE), (2, Role.MENTEE))
    before = dump(desk)
    with pytest.raises(Refused, match="both applied as mentee in 2021 July"):
        merge(desk, ana, anna, "")
    assert dump(desk) == before
    number = merge(desk, ana, anna, "", withdraw_duplicates=True)
    (left,) = of(desk, anna)[0]
    with desk.reading() as session:
        assert session.get_one(Application, left).standing is ApplicationState.WITHDRAWN
    assert check_programme(desk) == ()
    part(desk, number)
    assert dump(desk) == before


def test_two_who_are_paired_are_two_people(desk: Desk) -> None:
    ana = person(desk, "Ana Silva", None, (1, Role.MENTEE))
    ruth = person(desk, "Ruth Martin", None, (1, Role.MENTOR))
    _pair(desk, ana, ruth)
    with pytest.raises(Refused, match="paired with each other"):
        merge(desk, ana, ruth, "")


def test_a_pair_goes_along_and_cannot_be_the_duplicate(desk: Desk) -> None:
    ana = person(desk, "Ana Silva", None, (1, Role.MENTEE))
    anna = person(desk, "Anna Silva", None, (1, Role.MENTEE))
    ruth = person(desk, "Ruth Martin", None, (1, Role.MENTOR))
    _pair(desk, anna, ruth)
    before = dump(desk)
    with pytest.raises(Refused, match="merge the other way round"):
        merge(desk, ana, anna, "", withdraw_duplicates=True)
    number = merge(desk, anna, ana, "", withdraw_duplicates=True)
    part(desk, number)
    bea = person(desk, "Bea Silva")
    number = merge(desk, bea, anna, "")
    assert check_programme(desk) == ()
    part(desk, number)
    with desk.action("Forget Bea") as session:
        for row in session.scalars(select(PersonEmail).where(PersonEmail.person_id == bea)):
            session.delete(row)
        session.flush()
    assert [line for line in dump(desk) if '"Bea Silva"' not in line] == before


def _pair(desk: Desk, mentee: int, mentor: int) -> None:
    with desk.action("Pair") as session:
        one, other = (
            session.scalars(select(Application).where(Application.person_id == who)).one()
            for who in (mentee, mentor)
        )
        session.add(pair_of(one, other))


def test_a_chain_is_taken_apart_from_its_end(desk: Desk) -> None:
    one, two, three = (person(desk, f"{name} Silva", None, (i, Role.MENTEE))
                       for i, name in ((1, "Ana"), (2, "Anna"), (1, "Aña")))  # fmt: skip
    before = dump(desk)
    first = merge(desk, two, one, "")
    second = merge(desk, three, two, "", withdraw_duplicates=True)
    for again in ((two, three), (three, one), (one, one), (one, 4711)):
        with pytest.raises(Refused, match="Nothing was changed"):
            merge(desk, *again, "")
    with pytest.raises(Refused, match="take that merge apart first"):
        part(desk, first)
    part(desk, second)
    part(desk, first)
    assert dump(desk) == before


FIELDS = ("employer", "phone", "city", "preferred_name", "pronouns", "member_no")
EDITS = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(FIELDS), st.sampled_from(["x", "y7", "z9"])),
    max_size=6,
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=EDITS, between=EDITS, letter=st.booleans(), address=st.booleans())
def test_weeks_later_everything_is_back_and_edits_are_kept(
    desk: Desk, before: list[tuple[int, str, str]], between: list[tuple[int, str, str]],
    letter: bool, address: bool,
) -> None:  # fmt: skip
    ana = person(desk, "Ana Silva", None, (1, Role.MENTEE), (1, Role.MENTOR))
    anna = person(desk, "Anna Silva", None, (2, Role.MENTEE), (2, Role.MENTOR))
    own = {who: of(desk, who)[0] for who in (ana, anna)}
    everything = [*own[ana], *own[anna]]
    _edit(desk, everything, before)
    whole = dump(desk)
    number = merge(desk, ana, anna, "")
    untouched = dump(desk)
    _edit(desk, everything, between)
    if letter:
        _write(desk, ana, own[anna][0])
    if address:
        with desk.action("Another address") as session:
            add_address(session, session.get_one(Person, ana), "new@x.example.org")
    employers = _employers(desk, everything)
    edited = dump(desk) != untouched
    part(desk, number)
    assert {who: of(desk, who)[0] for who in (ana, anna)} == own
    assert of(desk, anna)[1] == ["anna@x.example.org"]
    assert ("new@x.example.org" in of(desk, ana)[1]) is address
    assert of(desk, anna)[2].merged_into_id is None
    assert _employers(desk, everything) == employers
    assert check_programme(desk) == ()
    if not edited:
        assert dump(desk) == whole
    with desk.reading() as session:
        letters = session.scalars(select(Letter.person_id)).all()
    assert letters == [anna] * letter
    while desk.undo_label != "Make the intake 2022 July":
        desk.undo()


def _edit(desk: Desk, applications: list[int], edits: list[tuple[int, str, str]]) -> None:
    for place, field, value in edits:
        try:
            edit_answer(desk, applications[place], field, value)
        except Refused:
            assert field == "member_no"  # somebody else's


def _employers(desk: Desk, applications: list[int]) -> list[str | None]:
    with desk.reading() as session:
        return [session.get_one(Application, number).employer for number in applications]


def _write(desk: Desk, person_id: int, application_id: int) -> None:
    with desk.action("Write") as session:
        session.add(Letter(
            intake_id=2, person_id=person_id, application_id=application_id, template="received",
            subject="x", body="y", state="drafted", message_id="<1@x>", drafted_at=NOW,
        ))  # fmt: skip
