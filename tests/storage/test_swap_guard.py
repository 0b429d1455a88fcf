"""The file under an open programme: replaced, changed, moved, deleted; nothing goes astray."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused, Replaced
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.storage import engine as engines
from mentordesk.storage import holding
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.people import Person
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as, new_desk

Attack = Callable[[Path], object]


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    (tmp_path / "in").mkdir()
    desk = new_desk(tmp_path / "in")
    yield desk
    desk.close()


def add(desk: Desk, name: str) -> None:
    with desk.action(f"Add {name}") as session:
        apply_as(session, name, Role.MENTEE)


def swap(path: Path) -> None:
    """What a program does that syncs folders: a whole new file under the old name."""
    incoming = path.with_name("incoming")
    shutil.copy(path, incoming)
    incoming.replace(path)


def overwrite(path: Path) -> None:
    """The same by a program that writes into the file that is there."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE setting SET value = '\"Theirs\"' WHERE key = 'name'")
        raw.commit()


def move_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


ATTACKS: dict[str, tuple[Attack, str]] = {
    "replaced": (swap, "replaced by another file"),
    "changed": (overwrite, "changed by another program"),
    "deleted": (Path.unlink, "no longer where it was opened"),
    "renamed": (lambda path: path.rename(path.with_name("b")), "no longer where it was opened"),
    "folder moved": (move_folder, "no longer where it was opened"),
    "folder gone": (lambda path: shutil.rmtree(path.parent), "no longer where it was opened"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_every_way_to_write_is_refused_and_nothing_is_written(desk: Desk, name: str) -> None:
    attack, words = ATTACKS[name]
    add(desk, "Ana Silva")
    attack(desk.path)
    files = {p: p.read_bytes() for p in desk.path.parent.parent.rglob("*") if p.is_file()}
    with pytest.raises(Replaced, match=words):
        add(desk, "Bo Lee")
    for step in (desk.undo, desk.redo, lambda: desk.take_back(1)):
        with pytest.raises(Replaced, match=words):
            step()
    desk.close()
    after = {p: p.read_bytes() for p in desk.path.parent.parent.rglob("*") if p.is_file()}
    ours = (".lock", ".holder")
    assert {p: c for p, c in after.items() if not p.name.endswith(ours)} == {
        p: c for p, c in files.items() if not p.name.endswith(ours)
    }


@pytest.mark.parametrize("name", ["replaced", "changed"])
def test_it_opens_again_as_it_is_now(desk: Desk, name: str) -> None:
    add(desk, "Ana Silva")
    ATTACKS[name][0](desk.path)
    desk.close()
    again = open_programme(desk.path)
    assert check_programme(again) == ()
    add(again, "Bo Lee")
    again.close()


def test_what_was_read_stays_readable(desk: Desk) -> None:
    add(desk, "Ana Silva")
    before = list(dump_lines(desk))
    swap(desk.path)
    assert list(dump_lines(desk)) == before


def _swapped_within(desk: Desk) -> None:
    with desk.action("Add") as session:
        session.add(Person(full_name="Ana Silva", membership="none"))
        session.flush()
        swap(desk.path)


def test_a_swap_within_an_action_is_seen_before_the_commit(desk: Desk) -> None:
    before = list(dump_lines(desk))
    with pytest.raises(Replaced, match="replaced by another file"):
        _swapped_within(desk)
    desk.close()
    again = open_programme(desk.path)
    assert list(dump_lines(again)) == before
    again.close()


def test_our_own_actions_on_any_connection_are_no_strangers(desk: Desk) -> None:
    for number in range(12):
        with desk.reading() as session:
            session.get(Person, 1)
        add(desk, f"Ana {number}")
        desk.undo()
        desk.redo()


def test_a_reader_that_holds_an_action_up_makes_no_stranger_of_us(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "_BUSY_MILLISECONDS", 50)
    desk.close()
    again = open_programme(desk.path)
    again._hold._seen.execute("PRAGMA busy_timeout=50")  # type: ignore[union-attr]  # a writer's
    with again.reading() as session:
        session.get(Person, 1)
        with pytest.raises(Refused, match="somebody else at this moment"):
            add(again, "Ana Silva")
    add(again, "Ana Silva")
    add(again, "Bo Lee")
    again.close()


def test_a_large_action_that_spills_to_the_disk_is_no_stranger(desk: Desk) -> None:
    with desk.action("Many") as session:
        session.connection().exec_driver_sql("PRAGMA cache_size=5")
        for number in range(400):
            session.add(Person(full_name=f"Ana {number} " + "x" * 500, membership="none"))
            if number % 50 == 0:
                session.flush()
    add(desk, "Bo Lee")


def test_a_disk_that_does_not_answer_is_a_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_path: Path) -> tuple[int, int]:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(holding, "_identity", broken)
    with pytest.raises(Replaced, match="does not answer"):
        add(desk, "Ana Silva")
    monkeypatch.undo()
    add(desk, "Ana Silva")


def test_a_file_that_turns_to_rubbish_is_a_sentence(desk: Desk) -> None:
    size = desk.path.stat().st_size
    with desk.path.open("r+b") as handle:
        handle.write(os.urandom(size))
    with pytest.raises(Refused):
        add(desk, "Ana Silva")


def test_after_a_refusal_the_same_file_put_back_works_again(desk: Desk) -> None:
    away = desk.path.with_name("away")
    desk.path.rename(away)
    with pytest.raises(Replaced):
        add(desk, "Ana Silva")
    away.rename(desk.path)
    add(desk, "Ana Silva")
    assert check_programme(desk) == ()


def test_packing_the_file_is_our_own_doing(desk: Desk) -> None:
    with desk.beyond_undo("Erase", "erase"):
        pass
    add(desk, "Ana Silva")
