"""History's rows: in the order in which they were made, only what changed, never what did not."""

import getpass
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import insert, select

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services.checking import dump_lines
from mentordesk.storage import desk as desks
from mentordesk.storage import engine, undoing
from mentordesk.storage.desk import Desk
from mentordesk.storage.history import changes_of, to_undo
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.intakes import Intake, Lesson
from mentordesk.storage.models.people import Person
from mentordesk.storage.recording import RowChange
from mentordesk.storage.undoing import inverse
from tests.storage.builders import NOW, apply_as, pair_of


def last_changes(desk: Desk) -> list[RowChange]:
    with desk._engine.connect() as connection:
        found = to_undo(connection)
        assert found is not None
        return changes_of(connection, found[0])


def steps(desk: Desk) -> list[tuple[str, str]]:
    return [(change.op, change.table) for change in last_changes(desk)]


def two_people(desk: Desk) -> None:
    with desk.action("Add two") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
        apply_as(session, "Ruth Martin", Role.MENTOR)


def test_parents_come_before_their_children(desk: Desk) -> None:
    with desk.action("Add Ana") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
    assert steps(desk) == [
        ("insert", "person"), ("insert", "person_email"), ("insert", "application"),
    ]  # fmt: skip


def test_children_leave_before_their_parents(desk: Desk) -> None:
    with desk.action("Add") as session:
        person = Person(full_name="Ana Silva", membership="none")
        session.add(person)
        session.flush()
        session.add(Application(
            intake_id=1, person_id=person.id, role=Role.MENTEE, standing="received",
            received_at=NOW, late=False, places=1,
        ))  # fmt: skip
    with desk.action("Remove") as session:
        session.delete(session.get_one(Application, 1))
        session.delete(session.get_one(Person, 1))
    assert steps(desk) == [("delete", "application"), ("delete", "person")]
    desk.undo()
    with desk.reading() as session:
        assert session.get_one(Application, 1).person_id == 1


def test_an_update_keeps_only_the_columns_that_changed(desk: Desk) -> None:
    two_people(desk)
    with desk.action("Rename") as session:
        person = session.get_one(Person, 1)
        person.full_name = "Ana Maria Silva"
        person.email = person.email
    (change,) = last_changes(desk)
    assert (change.op, change.table, change.pk) == ("update", "person", [1])
    assert change.old == {"full_name": "Ana Silva"}
    assert change.new == {"full_name": "Ana Maria Silva"}


def test_there_and_back_within_an_action_is_no_change(desk: Desk) -> None:
    two_people(desk)
    before = desk.undo_label
    with desk.action("Dither") as session:
        person = session.get_one(Person, 1)
        person.full_name = "Somebody"
        person.full_name = "Ana Silva"
    assert desk.undo_label == before


def test_two_flushes_are_recorded_one_after_the_other(desk: Desk) -> None:
    two_people(desk)
    with desk.action("Twice") as session:
        person = session.get_one(Person, 1)
        for name in ("Ana A", "Ana B"):
            person.full_name = name
            session.flush()
    changes = last_changes(desk)
    assert [(c.old, c.new) for c in changes] == [
        ({"full_name": "Ana Silva"}, {"full_name": "Ana A"}),
        ({"full_name": "Ana A"}, {"full_name": "Ana B"}),
    ]
    desk.undo()
    with desk.reading() as session:
        assert session.get_one(Person, 1).full_name == "Ana Silva"


def test_a_row_made_and_removed_in_one_action(desk: Desk) -> None:
    before = list(dump_lines(desk))
    with desk.action("In and out") as session:
        lesson = Lesson(intake_id=1, written_at=NOW, text="x")
        session.add(lesson)
        session.flush()
        session.delete(lesson)
    assert [op for op, _ in steps(desk)] == ["insert", "delete"]
    assert list(dump_lines(desk)) == before
    desk.undo()
    desk.redo()
    assert list(dump_lines(desk)) == before


def test_values_are_kept_as_the_file_holds_them(desk: Desk) -> None:
    with desk.action("Settings") as session:
        intake = session.get_one(Intake, 1)
        intake.match_settings = {"floor": 30, "weights": {}}
    (change,) = last_changes(desk)
    assert change.new == {"match_settings": '{"floor": 30, "weights": {}}'}


def test_a_number_is_never_used_again(desk: Desk) -> None:
    for _ in range(2):
        with desk.action("Lesson") as session:
            session.add(Lesson(intake_id=1, written_at=NOW, text="x"))
        desk.undo()
    with desk.action("Lesson") as session:
        session.add(Lesson(intake_id=1, written_at=NOW, text="x"))
    with desk.reading() as session:
        assert session.scalars(select(Lesson.id)).all() == [3]


@pytest.mark.parametrize(
    ("op", "back"), [("insert", "delete"), ("delete", "insert"), ("update", "update")]
)
def test_the_way_back_of_the_way_back_is_the_way(op: str, back: str) -> None:
    change = RowChange("person", op, [1], {"full_name": "a"}, {"full_name": "b"})
    assert inverse(change).op == back
    assert inverse(change).new == change.old
    assert inverse(inverse(change)) == change


def apply(desk: Desk, *changes: RowChange) -> None:
    with desk._writing.begin() as connection:
        undoing.apply_changes(connection, changes)


def row(name: str) -> dict[str, Any]:
    return {"id": 1, "full_name": name, "membership": "none"}


@pytest.mark.parametrize(
    "change",
    [
        RowChange("person", "insert", [1], None, row("Somebody else")),
        RowChange("person", "insert", [9], None, None),
        RowChange("person", "update", [9], {"full_name": "x"}, {"full_name": "y"}),
        RowChange("person", "update", [1], {"full_name": "Ana S"}, {"full_name": "y"}),
        RowChange("person", "delete", [9], row("x"), None),
        RowChange("person", "delete", [1], row("Ana S"), None),
        RowChange("ban", "insert", [1], None, {
            "id": 1, "mentee_application_id": 1, "mentor_application_id": 2, "reason": "",
        }),
    ],
)  # fmt: skip
def test_a_step_that_no_longer_fits_is_a_conflict_and_changes_nothing(
    desk: Desk, change: RowChange
) -> None:
    two_people(desk)
    before = list(dump_lines(desk))
    with pytest.raises(Conflict, match="Nothing was changed"):
        apply(desk, RowChange("person", "update", [2], {}, {"pronouns": "she"}), change)
    assert list(dump_lines(desk)) == before


def test_undoing_moves_the_version_on_and_never_back(desk: Desk) -> None:
    two_people(desk)
    versions = []
    for name in ("Ana A", "Ana B"):
        with desk.action("Rename") as session:
            session.get_one(Person, 1).full_name = name
    for step in (desk.undo, desk.undo, desk.redo, desk.redo):
        step()
        with desk.reading() as session:
            versions.append(session.get_one(Person, 1).row_version)
    assert versions == sorted(set(versions))


def test_undo_and_redo_are_entries_of_their_own(desk: Desk) -> None:
    two_people(desk)
    desk.undo()
    desk.redo()
    with desk.reading() as session:
        told = [
            (a.kind, a.state, a.of) for a in session.scalars(select(Action).order_by(Action.id))
        ]
    number = next(n for n, (kind, _, _) in enumerate(told, 1) if kind == "undo") - 1
    assert told[-2:] == [("undo", "note", number), ("redo", "note", number)]
    assert told[number - 1][1] == "done"


def test_statements_that_insert_pass_history_by_and_are_refused(desk: Desk) -> None:
    with pytest.raises(RuntimeError, match="history"), desk.action("Bulk") as session:
        session.execute(insert(Lesson), [{"intake_id": 1, "written_at": NOW, "text": "x"}])
    with desk.reading() as session:
        assert session.scalars(select(Lesson)).all() == []


def test_an_action_by_nobody_in_particular(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container a user may have no name; that must not stop anybody from working."""

    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr(getpass, "getuser", nameless)
    two_people(desk)
    desk.undo()
    with desk.reading() as session:
        assert session.scalars(select(Action.who).order_by(Action.id.desc())).first() == "unknown"


def test_a_busy_file_is_a_sentence_and_the_next_try_works(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody writes past our lock (another program): we wait, say so, and keep nothing."""
    before = list(dump_lines(desk))
    monkeypatch.setattr(engine, "_BUSY_MILLISECONDS", 50)
    desk._engine.dispose()  # so that its connections are made anew, with less patience
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for step in (lambda: two_people(desk), desk.undo):
            with pytest.raises(Refused, match="by somebody else at this moment"):
                step()
        other.execute("ROLLBACK")
    assert list(dump_lines(desk)) == before
    two_people(desk)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("database or disk is full", "free some space"),
        ("database is locked", "try again"),
        ("attempt to write a readonly database", "save a copy"),
        ("disk I/O error", "check the disk"),
        ("something quite new", "did not accept this step"),
    ],
)
def test_each_failure_of_the_file_has_its_sentence(reason: str, words: str) -> None:
    sentence = desks._sentence(reason)
    assert words in sentence
    assert "Nothing" in sentence
    assert sentence.endswith(".")


def test_a_pair_taken_back_frees_its_slot(desk: Desk) -> None:
    two_people(desk)
    for _ in range(3):
        with desk.action("Pair") as session:
            session.add(pair_of(session.get_one(Application, 1), session.get_one(Application, 2)))
        desk.undo()
    desk.redo()
    with pytest.raises(Refused, match="Nothing was changed"):
        _pair_again(desk)


def _pair_again(desk: Desk) -> None:
    with desk.action("Pair") as session:
        session.add(pair_of(session.get_one(Application, 1), session.get_one(Application, 2)))


def rename(desk: Desk, number: int, name: str) -> None:
    with desk.action(f"Name {number} {name}") as session:
        session.get_one(Person, number).full_name = name


def test_redo_does_again_what_was_undone_last(desk: Desk) -> None:
    """Also where an earlier action was taken back by its number before the last one."""
    two_people(desk)
    rename(desk, 1, "Ana A")
    rename(desk, 2, "Ruth B")
    with desk._engine.connect() as connection:
        last = to_undo(connection)
    assert last is not None
    assert desk.take_back(last[0] - 1) == "Name 1 Ana A"
    assert desk.undo() == "Name 2 Ruth B"
    assert desk.redo_label == "Name 2 Ruth B"
    assert [desk.redo(), desk.redo()] == ["Name 2 Ruth B", "Name 1 Ana A"]
    assert desk.redo_label is None


def test_an_action_that_others_built_on_is_not_taken_back(desk: Desk) -> None:
    two_people(desk)
    rename(desk, 1, "Ana A")
    rename(desk, 1, "Ana B")
    with desk._engine.connect() as connection:
        last = to_undo(connection)
    assert last is not None
    before = list(dump_lines(desk))
    for number in (last[0] - 1, last[0] - 2):
        with pytest.raises(Conflict, match="Nothing was changed"):
            desk.take_back(number)
    with pytest.raises(Refused, match="nothing to undo"):
        desk.take_back(99)
    assert list(dump_lines(desk)) == before
    assert desk.undo_label == "Name 1 Ana B"
