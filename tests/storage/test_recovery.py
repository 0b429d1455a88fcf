"""What a killed program leaves: an unfinished write is taken back when the file is opened again."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.storage.models.people import Person
from mentordesk.storage.opening import open_programme
from tests.storage.builders import new_desk

UNFINISHED = (
    "INSERT INTO lesson (row_version, intake_id, written_at, text) "
    "VALUES (1, 1, '2021-06-01T00:00:00.000000Z', ?)"
)


def crashed(folder: Path) -> tuple[Path, list[str]]:
    """A programme whose writer was killed half way through a large write, and what it held."""
    desk = new_desk(folder)
    before = list(dump_lines(desk))
    victim = folder / "victim"
    victim.mkdir()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=TRUNCATE")
        raw.execute("PRAGMA cache_size=5")  # so that pages go to the file before the commit
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(UNFINISHED, [("x" * 300,)] * 800)
        for name in (desk.path.name, f"{desk.path.name}-journal"):
            shutil.copy(folder / name, victim / name)
        raw.execute("ROLLBACK")
    desk.close()
    path = victim / desk.path.name
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0
    assert path.stat().st_size > desk.path.stat().st_size  # half of it is in the file
    return path, before


@pytest.mark.parametrize("read_only", [False, True])
def test_an_unfinished_write_is_taken_back(tmp_path: Path, read_only: bool) -> None:
    path, before = crashed(tmp_path)
    desk = open_programme(path, read_only=read_only)
    try:
        assert list(dump_lines(desk)) == before
        assert check_programme(desk) == ()
    finally:
        desk.close()


def test_work_goes_on_after_it(tmp_path: Path) -> None:
    path, before = crashed(tmp_path)
    desk = open_programme(path)
    with desk.action("Add") as session:
        session.add(Person(full_name="Ana Silva", membership="none"))
    assert len(list(dump_lines(desk))) == len(before) + 1
    desk.undo()
    assert list(dump_lines(desk)) == before
    desk.close()
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name]


def test_a_journal_without_its_end_is_as_good_as_none(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    before = list(dump_lines(desk))
    desk.close()
    desk.path.with_name(f"{desk.path.name}-journal").write_bytes(
        b"\xd9\xd5\x05\xf9" + os.urandom(40)
    )
    again = open_programme(desk.path)
    assert list(dump_lines(again)) == before
    again.close()


def test_a_journal_that_lies_is_not_followed_into_a_broken_file(tmp_path: Path) -> None:
    """A whole journal of another file: what it puts back is refused, never opened."""
    path, _ = crashed(tmp_path)
    stranger = tmp_path / "stranger.mentordesk"
    shutil.copy(tmp_path / "programme.mentordesk", stranger)
    with closing(sqlite3.connect(stranger)) as raw:
        raw.execute("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM answer; END")
    shutil.copy(path.with_name(f"{path.name}-journal"), f"{stranger}-journal")
    with pytest.raises(Refused, match=r"damaged|no MentorDesk made"):
        open_programme(stranger)


@pytest.mark.parametrize("left", ["-journal", ".part"])
def test_empty_leavings_hinder_nobody(tmp_path: Path, left: str) -> None:
    desk = new_desk(tmp_path)
    desk.close()
    desk.path.with_name(f"{desk.path.name}{left}").touch()
    open_programme(desk.path).close()
