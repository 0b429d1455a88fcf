"""Another machine's lock: a question, reading, taking over, and what the former holder sees."""

import json
import os
import platform
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import HeldElsewhere, OnlyReadable, Replaced
from mentordesk.storage import locking
from mentordesk.storage.desk import Desk
from mentordesk.storage.locking import holder_of, lock_path, take_lock
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as, new_desk

OTHER: dict[str, Any] = {
    "machine": "DESK-2",
    "program": "the window of MentorDesk 0.1.0",
    "process": 4711,
    "since": "21 Nov 14:02 UTC",
    "host": "DESK-2-abc",
    "token": "theirs",
}


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    desk.close()
    return desk.path


def note_path(programme: Path) -> Path:
    return programme.with_name(f".{programme.name}.holder")


def leave_note(programme: Path, **changed: object) -> None:
    note_path(programme).write_text(json.dumps({**OTHER, **changed}), encoding="utf-8")


def add(desk: Desk, name: str) -> None:
    with desk.action(f"Add {name}") as session:
        apply_as(session, name, Role.MENTEE)


def test_the_note_names_machine_program_and_process(programme: Path) -> None:
    desk = open_programme(programme)
    holder = holder_of(programme)
    assert holder is not None
    assert (holder.machine, holder.process) == (platform.node(), os.getpid())
    assert "of MentorDesk" in holder.program
    assert holder.since.endswith("UTC")
    desk.close()
    assert holder_of(programme) is None


def test_another_machines_note_is_a_question_that_names_it(programme: Path) -> None:
    leave_note(programme)
    before = programme.read_bytes()
    with pytest.raises(HeldElsewhere) as told:
        open_programme(programme)
    for words in ("DESK-2", "process 4711", "the window of MentorDesk", "21 Nov 14:02"):
        assert words in str(told.value)
    assert programme.read_bytes() == before
    assert not lock_path(programme).exists()
    assert json.loads(note_path(programme).read_text()) == OTHER


def test_it_can_be_read_meanwhile(programme: Path) -> None:
    leave_note(programme)
    open_programme(programme, read_only=True).close()
    assert json.loads(note_path(programme).read_text()) == OTHER


def test_it_is_taken_over_when_a_person_says_so(programme: Path) -> None:
    leave_note(programme)
    desk = open_programme(programme, take_over=True)
    add(desk, "Ana Silva")
    holder = holder_of(programme)
    assert holder is not None
    assert holder.machine == platform.node()
    desk.close()
    assert [one.name for one in programme.parent.iterdir()] == [programme.name]


def test_a_lock_that_reaches_through_the_network_is_taken_over_too(programme: Path) -> None:
    theirs = FileLock(lock_path(programme))
    theirs.acquire()
    leave_note(programme)
    with pytest.raises(HeldElsewhere, match="DESK-2"):
        open_programme(programme)
    desk = open_programme(programme, take_over=True)
    add(desk, "Ana Silva")
    desk.close()
    theirs.release()


def test_taking_over_never_robs_a_program_of_this_machine(programme: Path) -> None:
    desk = open_programme(programme)
    with pytest.raises(OnlyReadable, match="already open") as told:
        open_programme(programme, take_over=True)
    assert not isinstance(told.value, HeldElsewhere)
    add(desk, "Ana Silva")
    desk.close()


def test_a_dead_holder_of_this_machine_is_taken_over_at_once(programme: Path) -> None:
    leave_note(programme, machine=platform.node(), host=locking._host(), process=999_999)
    lock_path(programme).touch()
    open_programme(programme).close()
    assert [one.name for one in programme.parent.iterdir()] == [programme.name]


def test_two_machines_of_one_name_are_told_apart(programme: Path) -> None:
    leave_note(programme, machine=platform.node(), host=f"{platform.node()}-another")
    with pytest.raises(HeldElsewhere):
        open_programme(programme)


def test_without_a_machine_number_the_name_has_to_do(
    programme: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(locking, "_MACHINE_ID", tmp_path / "none")
    leave_note(programme, machine=platform.node(), host=platform.node())
    open_programme(programme).close()


def test_whoever_was_taken_over_is_told_and_writes_nothing(programme: Path) -> None:
    desk = open_programme(programme)
    before = programme.read_bytes()
    leave_note(programme)
    with pytest.raises(Replaced, match=r"taken over .* DESK-2"):
        add(desk, "Ana Silva")
    with pytest.raises(Replaced):
        desk.undo()
    assert programme.read_bytes() == before
    desk.close()
    assert json.loads(note_path(programme).read_text()) == OTHER  # the new holder's stays
    assert programme.read_bytes() == before


@pytest.mark.parametrize("note", ['{"machine": "x", "process": "many"}', '{"process": 1}', "[1]"])
def test_a_note_that_says_nothing_is_no_holder(programme: Path, note: str) -> None:
    note_path(programme).write_text(note)
    assert holder_of(programme) is None
    take_lock(programme).release()


def test_this_machine_is_called_what_platform_calls_it() -> None:
    assert locking._machine() == platform.node()
