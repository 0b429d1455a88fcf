"""What became of an action's rows: which stand, were edited, removed, or are needed by others."""

import pytest

from mentordesk.domain.people import Membership, Role
from mentordesk.domain.traces import GONE, Traces, known_of
from mentordesk.services.checking import dump_lines
from mentordesk.storage.bulk import insert_rows
from mentordesk.storage.desk import Desk
from mentordesk.storage.erasing import Blanking, free_columns, sweep
from mentordesk.storage.history import to_undo
from mentordesk.storage.looking_back import Footprint, Net, footprint, needs_of, put_back, remove
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.models.settings import Setting
from tests.storage.builders import apply_as


def last(desk: Desk) -> int:
    """The number of the last action."""
    with desk._engine.connect() as connection:
        found = to_undo(connection)
        assert found is not None
        return found[0]


def seen(desk: Desk, number: int) -> Footprint:
    """The footprint of an action as the file stands now."""
    with desk._engine.connect() as connection:
        return footprint(connection, number)


def many(desk: Desk, count: int) -> tuple[int, range]:
    """An action that makes so many people, and their ids."""
    with desk.action("Many") as session:
        rows = [(f"Person {n}", Membership.NONE) for n in range(count)]
        ids = insert_rows(session, Person, ("full_name", "membership"), rows)
    return last(desk), ids


@pytest.mark.parametrize(
    ("new", "present", "edited"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, {}),
        ({"a": 1}, {"a": 3, "b": 2}, {"a": 3}),
        ({"a": 1}, None, {}),
        ({}, {"a": 1}, {}),
        ({"a": 1, "b": None}, {"a": 1, "b": "x"}, {"b": "x"}),
    ],
)
def test_a_column_is_edited_where_it_holds_something_else(
    new: dict[str, object], present: dict[str, object] | None, edited: dict[str, object]
) -> None:
    assert Net(False, {}, new, present).edited == edited


@pytest.mark.parametrize("count", [1, 3, 60, 700])
def test_rows_that_stand_as_made_are_found_however_many(desk: Desk, count: int) -> None:
    number, ids = many(desk, count)
    found = seen(desk, number)
    assert found.made()["person"] == set(ids)
    assert not any(net.edited for net in found.rows.values())


@pytest.mark.parametrize("count", [5, 60])
def test_one_edited_and_one_removed_are_told_from_the_rest(desk: Desk, count: int) -> None:
    number, ids = many(desk, count)
    with desk.action("Later") as session:
        session.get_one(Person, ids[1]).full_name = "Another name"
        session.delete(session.get_one(Person, ids[2]))
    found = seen(desk, number)
    changed, gone = found.rows["person", ids[1]], found.rows["person", ids[2]]
    assert changed.edited["full_name"] == "Another name"
    assert (gone.present, gone.edited) == (None, {})
    assert found.made()["person"] == set(ids) - {ids[2]}


def test_several_steps_on_one_row_are_one_from_first_to_last(desk: Desk) -> None:
    _, ids = many(desk, 1)
    with desk.action("Twice") as session:
        person = session.get_one(Person, ids[0])
        person.full_name = "Between"
        session.flush()
        person.full_name = "At last"
    net = seen(desk, last(desk)).rows["person", ids[0]]
    assert (net.made, net.old["full_name"], net.new["full_name"]) == (False, "Person 0", "At last")
    assert net.edited == {}


def test_who_refers_to_a_made_row_is_named_with_whose_they_are(desk: Desk) -> None:
    with desk.action("Apply") as session:
        application = apply_as(session, "Ana Silva", Role.MENTEE)
        person, child = application.person_id, application.id
    made = seen(desk, last(desk)).made()
    with desk._engine.connect() as connection:
        alone = needs_of(connection, {"person": {person}})
        both = needs_of(connection, made)
        assert needs_of(connection, {"person": {person + 999}}) == []
    mine = [need for need in alone if need.child == ("application", child)]
    assert [(need.parent, need.is_made) for need in mine] == [(("person", person), False)]
    assert all(need.is_made for need in both if need.child == ("application", child))


def test_removing_what_was_made_is_a_step_like_any_other(desk: Desk) -> None:
    before = list(dump_lines(desk))
    with desk.action("Apply") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
    after = list(dump_lines(desk))
    made = seen(desk, last(desk)).made()
    with desk.action("Take back") as session:
        remove(session, made)
    assert list(dump_lines(desk)) == before
    desk.undo()
    assert list(dump_lines(desk)) == after


def test_putting_back_gives_old_values_and_nothing_else(desk: Desk) -> None:
    _, ids = many(desk, 2)
    before = list(dump_lines(desk))
    with desk.action("Rename") as session:
        session.get_one(Person, ids[0]).full_name = "Renamed"
    net = seen(desk, last(desk)).rows["person", ids[0]]
    old, now = {"full_name": "Person 0"}, {"full_name": "Renamed"}
    assert (net.old["full_name"], net.new["full_name"]) == ("Person 0", "Renamed")
    with desk.action("Put back") as session:
        put_back(session, [(("person", ids[0]), now, old), (("person", ids[1]), {}, {})])
    with desk.reading() as session:
        assert session.get_one(Person, ids[0]).full_name == "Person 0"
    desk.undo()
    desk.undo()
    assert list(dump_lines(desk)) == before


def test_words_of_people_are_swept_and_the_programs_own_are_not(desk: Desk) -> None:
    for table in METADATA.sorted_tables:
        for column in free_columns(table):
            assert not column.primary_key
            assert not column.foreign_keys
            assert column.name not in {"kind", "currency", "media_type", "sha256"}
    assert "full_name" in {column.name for column in free_columns(METADATA.tables["person"])}
    many(desk, 3)
    with desk.action("Name") as session:
        session.get_one(Person, 1).full_name = "Ana Silva"
        session.get_one(Person, 2).full_name = "Ana Silvano"
    with desk.beyond_undo("Sweep", "erase") as session:
        found = sweep(session, Traces(known_of(["Ana Silva"], [], [])), {})
    assert found >= 2  # the row and what history kept of it
    with desk.reading() as session:
        names = [session.get_one(Person, number).full_name for number in (1, 2)]
    assert names == [GONE, f"{GONE} Silvano"]


def test_only_rows_with_a_number_are_blanked(desk: Desk) -> None:
    _, ids = many(desk, 4)
    with desk.beyond_undo("Blank", "erase") as session:
        blanking = Blanking(session)
        with pytest.raises(TypeError, match="has no number of its own"):
            blanking.blank(Setting, Setting.key == "name")
        with pytest.raises(TypeError):
            blanking.remove(FileContent, FileContent.sha256 == "")
        assert blanking.remove(Person, Person.id == ids[3]) == [ids[3]]
        assert blanking.blank(Person, Person.id < ids[2], {"full_name": ""}) == [ids[0], ids[1]]
    assert blanking.touched == {"person": {ids[0], ids[1], ids[3]}}
    with desk.reading() as session:
        assert session.get(Person, ids[3]) is None
        assert [session.get_one(Person, n).full_name for n in ids[:3]] == ["", "", "Person 2"]
