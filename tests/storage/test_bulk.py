"""Many new rows at once: noted, taken back and done again as if each had been an object."""

import json

import pytest
from sqlalchemy import select, text

from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import Conflict
from mentordesk.services.checking import dump_lines
from mentordesk.storage.bulk import insert_rows
from mentordesk.storage.desk import Desk
from mentordesk.storage.history import changes_of, stretches_of, to_undo
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.recording import stored_rows
from tests.storage.builders import NOW, apply_as

AWKWARD = ("plain", 'a "b" \\ c', "line\nline\t", "陳美玲 \U0001d49c é", "\x7f\u2028", "'; --", "")


def people(desk: Desk, count: int = 60) -> range:
    with desk.action("Many") as session:
        rows = [(f"{AWKWARD[n % len(AWKWARD)]} {n}", None, ("x", "y") if n % 2 else None)
                for n in range(count)]  # fmt: skip
        ids = insert_rows(
            session, Person, ("full_name", "pronouns", "former_names"), rows,
            {"membership": Membership.UNKNOWN},
        )  # fmt: skip
        insert_rows(session, PersonEmail, ("person_id", "address", "compared"),
                    [(number, "A@x", "a@x") for number in ids])  # fmt: skip
        values = {"intake_id": 1, "role": Role.MENTOR, "standing": "received", "received_at": NOW,
                  "late": False, "places": 1}  # fmt: skip
        insert_rows(
            session, Application, ("person_id", "years_experience"),
            [(number, 0.1 + 0.2 * number if number % 3 else None) for number in ids], values,
        )  # fmt: skip
    return ids


def last(desk: Desk) -> int:
    with desk._engine.connect() as connection:
        found = to_undo(connection)
        assert found is not None
        return found[0]


def test_history_holds_what_the_rows_hold(desk: Desk) -> None:
    ids = people(desk)
    with desk._engine.connect() as connection:
        changes = changes_of(connection, last(desk))
        assert [change.table for change in changes[:: len(ids)]] == [
            "person", "person_email", "application",
        ]  # fmt: skip
        for name in ("person", "application"):
            table = desk_table(name)
            ours = [change for change in changes if change.table == name]
            rows = stored_rows(connection, table, [change.pk for change in ours])
            assert [change.new for change in ours] == rows
        assert [s.count for s in stretches_of(connection, last(desk))] == [60, 60, 60]


def desk_table(name: str):  # type: ignore[no-untyped-def]  # the model's own table
    return {"person": Person, "application": Application}[name].__table__


def test_taken_back_and_done_again_it_is_the_same(desk: Desk) -> None:
    before = list(dump_lines(desk))
    people(desk)
    after = list(dump_lines(desk))
    for _ in range(2):
        desk.undo()
        assert list(dump_lines(desk)) == before
        desk.redo()
        assert list(dump_lines(desk)) == after


def test_objects_and_many_rows_in_one_action(desk: Desk) -> None:
    before = list(dump_lines(desk))
    with desk.action("Both") as session:
        ana = apply_as(session, "Ana Silva", Role.MENTEE)
        ids = insert_rows(session, Person, ("full_name", "membership"),
                          [(f"P{n}", Membership.NONE) for n in range(30)])  # fmt: skip
        session.get_one(Person, ids[3]).full_name = "Another name"
        ana.places = 1
        ana.city = "Hobart"
    after = list(dump_lines(desk))
    desk.undo()
    assert list(dump_lines(desk)) == before
    desk.redo()
    assert list(dump_lines(desk)) == after


def test_one_row_edited_since_keeps_all_of_it(desk: Desk) -> None:
    ids = people(desk)
    with desk.action("Edit") as session:
        session.get_one(Person, ids[7]).phone = "1"
    edited = list(dump_lines(desk))
    with pytest.raises(Conflict):
        desk.take_back(last(desk) - 1)
    assert list(dump_lines(desk)) == edited
    desk.undo()
    desk.undo()
    assert not [line for line in dump_lines(desk) if '"table": "person"' in line]


def test_an_error_inside_keeps_nothing(desk: Desk) -> None:
    before = list(dump_lines(desk))

    def rows() -> object:
        yield ("Ana", Membership.NONE)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), desk.action("Stopped") as session:
        insert_rows(session, Person, ("full_name", "membership"), rows())  # type: ignore[arg-type]
    assert list(dump_lines(desk)) == before
    with desk.reading() as session:
        assert "Stopped" not in session.scalars(select(Action.label)).all()


def test_nothing_to_insert_leaves_no_entry(desk: Desk) -> None:
    number = last(desk)
    with desk.action("Nothing") as session:
        assert list(insert_rows(session, Person, ("full_name",), [])) == []
    assert last(desk) == number


def test_numbers_are_never_used_again(desk: Desk) -> None:
    first = people(desk, 25)
    desk.undo()
    second = people(desk, 25)
    assert second.start == first.stop


def test_only_numbered_tables_take_many_rows(desk: Desk) -> None:
    with pytest.raises(TypeError, match="no numbered table"), desk.action("No") as session:
        insert_rows(session, Setting, ("key", "value"), [("a", "b")])


def test_the_passing_indexes_are_gone_afterwards(desk: Desk) -> None:
    def names() -> list[str]:
        with desk.reading() as session:
            query = text("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name")
            return list(session.scalars(query))

    before = names()
    people(desk)
    desk.undo()
    assert names() == before
    assert json.dumps(before).count("md_passing") == 0
