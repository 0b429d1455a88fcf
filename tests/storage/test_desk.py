"""The one door for writing: one entry an action, undo, redo, notices, and what is refused."""

from pathlib import Path

import pytest
from sqlalchemy import delete, event, select, update

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services.checking import dump_lines
from mentordesk.services.history import load_history
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as, pair_of


def dump(desk: Desk) -> list[str]:
    return list(dump_lines(desk))


def two_people(desk: Desk) -> None:
    with desk.action("Add Ana and Ruth") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
        apply_as(session, "Ruth Martin", Role.MENTOR)


def test_an_action_is_one_entry_with_its_sentence(desk: Desk) -> None:
    two_people(desk)
    newest = load_history(desk)[0]
    assert newest.label == "Add Ana and Ruth"
    assert newest.state == "done"
    assert newest.changes == 6  # two people, two addresses, two applications
    assert desk.undo_label == "Add Ana and Ruth"
    assert desk.redo_label is None


def test_an_action_that_changes_nothing_leaves_no_entry(desk: Desk) -> None:
    before = load_history(desk)
    with desk.action("Look around") as session:
        session.scalars(select(Person)).all()
    assert load_history(desk) == before


def _add_and_break(desk: Desk) -> None:
    with desk.action("Break") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
        _ = 1 // 0


def test_an_error_inside_keeps_nothing(desk: Desk) -> None:
    before, entries = dump(desk), load_history(desk)
    with pytest.raises(ZeroDivisionError):
        _add_and_break(desk)
    assert dump(desk) == before
    assert load_history(desk) == entries
    two_people(desk)  # and the next action works


def test_undo_and_redo_are_exact(desk: Desk) -> None:
    empty = dump(desk)
    two_people(desk)
    full = dump(desk)
    assert desk.undo() == "Add Ana and Ruth"
    assert dump(desk) == empty
    assert desk.redo() == "Add Ana and Ruth"
    assert dump(desk) == full


def test_undo_survives_a_restart(desk: Desk, tmp_path: Path) -> None:
    empty = dump(desk)
    two_people(desk)
    desk.close()
    again = open_programme(tmp_path / "programme.mentordesk")
    try:
        again.undo()
        assert dump(again) == empty
    finally:
        again.close()


def test_a_new_action_ends_the_redo_list(desk: Desk) -> None:
    two_people(desk)
    desk.undo()
    with desk.action("Add Kim") as session:
        apply_as(session, "Kim Lee", Role.MENTEE)
    assert desk.redo_label is None
    with pytest.raises(Refused, match="nothing to redo"):
        desk.redo()


def test_nothing_to_undo_is_said(desk: Desk) -> None:
    desk.undo()
    desk.undo()
    with pytest.raises(Refused, match="nothing to undo"):
        desk.undo()


def test_a_value_set_on_an_unread_row_is_taken_back_exactly(desk: Desk) -> None:
    two_people(desk)
    before = dump(desk)
    with desk.action("Rename") as session:
        person = session.get_one(Person, 1)
        session.expire(person)
        person.full_name = "Ana Maria Silva"  # overwritten without having been loaded
    desk.undo()
    assert dump(desk) == before


def test_a_change_made_behind_our_back_is_a_conflict(desk: Desk) -> None:
    two_people(desk)
    with desk.action("Rename") as session:
        session.get_one(Person, 1).full_name = "Ana Maria Silva"
    with desk.action("Rename again") as session:
        session.get_one(Person, 1).full_name = "Ana M. Silva"
    rows = {row.label: row.number for row in load_history(desk)}
    with desk._writing.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE md_action SET state='abandoned' WHERE id=?", (rows["Rename again"],)
        )
    before = dump(desk)
    with pytest.raises(Conflict, match="changed since"):
        desk.undo()
    assert dump(desk) == before


def test_a_later_row_that_depends_on_it_is_a_conflict(desk: Desk) -> None:
    two_people(desk)
    with desk.action("Pair") as session:
        mentee, mentor = session.get_one(Application, 1), session.get_one(Application, 2)
        session.add(pair_of(mentee, mentor))
    with desk._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE md_action SET state='abandoned' WHERE label='Pair'")
    before, entries = dump(desk), load_history(desk)
    for step in (desk.undo, lambda: desk.undo_all(2), desk.undo):
        with pytest.raises(Conflict, match="made later depends on it"):
            step()
        assert dump(desk) == before
        assert load_history(desk) == entries
    with desk.action("Add Kim") as session:  # and the next action works
        apply_as(session, "Kim Lee", Role.MENTEE)
    assert desk.undo() == "Add Kim"
    assert dump(desk) == before


def test_undo_looks_through_no_table_for_what_depends_on_it(desk: Desk) -> None:
    two_people(desk)
    asked: list[str] = []
    desk._engine.dispose()
    event.listen(
        desk._engine,
        "connect",
        lambda raw, _: raw.set_trace_callback(asked.append),
    )
    desk.undo()
    assert any("DELETE" in text for text in asked)
    assert not any("foreign_key_check" in text for text in asked)


def test_places_carried_into_a_pair_come_back_with_undo(desk: Desk) -> None:
    two_people(desk)
    with desk.action("Pair") as session:
        session.add(pair_of(session.get_one(Application, 1), session.get_one(Application, 2)))
    before = dump(desk)
    with desk.action("One more place") as session:
        session.get_one(Application, 2).places = 2
    with desk.reading() as session:
        assert session.get_one(Pair, 1).mentor_places == 2
    desk.undo()
    assert dump(desk) == before


def test_statements_that_would_pass_history_are_refused(desk: Desk) -> None:
    two_people(desk)
    for statement in (update(Person).values(full_name="X"), delete(Person)):
        with pytest.raises(RuntimeError, match="history"), desk.action("Bulk") as session:
            session.execute(statement)


def _pair_twice(desk: Desk) -> None:
    with desk.action("Twice") as session:
        ana, ruth = session.get_one(Application, 1), session.get_one(Application, 2)
        session.add_all([pair_of(ana, ruth, 1), pair_of(ana, ruth, 1)])


def test_a_broken_constraint_is_a_plain_sentence(desk: Desk) -> None:
    two_people(desk)
    before = dump(desk)
    with pytest.raises(Refused, match="Nothing was changed"):
        _pair_twice(desk)
    assert dump(desk) == before


def test_watchers_hear_which_tables_changed(desk: Desk) -> None:
    heard: list[frozenset[str]] = []
    desk.watch(heard.append)
    two_people(desk)
    desk.undo()
    desk.unwatch(heard.append)
    desk.redo()
    assert heard == [frozenset({"person", "person_email", "application"})] * 2


def test_actions_are_never_nested(desk: Desk) -> None:
    with pytest.raises(RuntimeError, match="within"), desk.action("One"), desk.action("Two"):
        pass


def test_a_reader_can_never_write(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    reader = open_programme(tmp_path / "programme.mentordesk", read_only=True)
    try:
        with pytest.raises(Refused, match="reading only"), reader.action("Write"):
            pass
        with pytest.raises(Refused, match="reading only"):
            reader.undo()
        assert reader.today().isoformat() >= "2021-06-01"
    finally:
        reader.close()
