"""Upgrades: a file of every version opens, holds what it held, and is what a new file is."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Damaged, OnlyReadable, Refused
from mentordesk.services.backups import back_up, restore
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.history import load_history
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.copying import whole_contents
from mentordesk.storage.fingerprint import fingerprint_of
from mentordesk.storage.making import expected_fingerprint
from mentordesk.storage.opening import open_programme
from mentordesk.storage.places import backup_folder
from mentordesk.storage.shelf import Shelf, shelf_of
from mentordesk.storage.upgrades import steps
from tests.programmes import make
from tests.programmes.fixtures import dump_of, unpacked, versions

OLDER = [version for version in versions() if version < SCHEMA_VERSION]


def as_it_was(line: str, before: dict[str, set[str]]) -> dict[str, object]:
    """A row with the columns its table had then; what came since must be empty."""
    row = json.loads(line)
    had = before[row["table"]]
    assert all(row[name] is None for name in row.keys() - had)
    return {name: value for name, value in row.items() if name in had}


def version_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_every_version_has_its_file_and_its_step() -> None:
    """Raise SCHEMA_VERSION, and this fails until `steps` and `python -m tests.programmes.make`."""
    assert versions() == list(range(1, SCHEMA_VERSION + 1))
    assert sorted(steps.STEPS) == list(range(2, SCHEMA_VERSION + 1))


def test_a_kept_file_is_never_made_anew_by_accident(tmp_path: Path) -> None:
    (tmp_path / f"version-{SCHEMA_VERSION}.mentordesk.xz").touch()
    with pytest.raises(FileExistsError, match="kept already"):
        make.make(tmp_path)


@pytest.mark.parametrize("version", versions())
def test_a_file_of_every_version_opens_with_all_it_held(version: int, tmp_path: Path) -> None:
    path = unpacked(version, tmp_path)
    assert version_of(path) == version
    before = dump_of(version)
    desk = open_programme(path)
    try:
        rows = [json.loads(line) for line in before]
        columns = {row["table"]: set(row) for row in rows}
        kept = [line for line in dump_lines(desk) if json.loads(line)["table"] in columns]
        assert [as_it_was(line, columns) for line in kept] == rows
        assert check_programme(desk) == ()
    finally:
        desk.close()
    assert version_of(path) == SCHEMA_VERSION
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    with closing(sqlite3.connect(path)) as raw:
        assert fingerprint_of(raw) == expected_fingerprint()
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)


@pytest.mark.parametrize("version", versions())
def test_undo_and_redo_go_through_the_whole_past(version: int, tmp_path: Path) -> None:
    desk = open_programme(unpacked(version, tmp_path))
    try:
        full = list(dump_lines(desk))
        steps_done = sum(1 for row in load_history(desk) if row.state == "done")
        for _ in range(min(steps_done, 30)):
            desk.undo()
        assert list(dump_lines(desk)) != full
        for _ in range(min(steps_done, 30)):
            desk.redo()
        assert list(dump_lines(desk)) == full
    finally:
        desk.close()


@pytest.mark.parametrize("version", OLDER)
def test_the_old_file_is_kept_for_ever(version: int, tmp_path: Path) -> None:
    path = unpacked(version, tmp_path)
    before = path.read_bytes()
    open_programme(path).close()
    kept = shelf_of(path, backup_folder()).listed()
    assert [(one.why, one.is_thinned) for one in kept] == [("upgrade", False)]
    assert version_of(kept[0].path) == version
    assert whole_contents(kept[0].path) == kept[0].contents
    with closing(sqlite3.connect(kept[0].path)) as old, closing(sqlite3.connect(":memory:")) as was:
        was.deserialize(before)
        assert list(old.iterdump()) == list(was.iterdump())


@pytest.mark.parametrize("version", OLDER)
def test_an_older_file_is_read_through_a_copy(version: int, tmp_path: Path) -> None:
    path = unpacked(version, tmp_path)
    before = path.read_bytes()
    desk = open_programme(path, read_only=True)
    file = desk.file
    assert file != path
    assert len(list(dump_lines(desk))) == len(dump_of(version))
    copy = back_up(desk, tmp_path / "copy.mentordesk")
    desk.close()
    assert path.read_bytes() == before
    assert version_of(copy) == SCHEMA_VERSION
    assert not file.exists()


@pytest.mark.parametrize("version", OLDER)
def test_a_backup_of_an_older_version_is_restored_up_to_date(version: int, tmp_path: Path) -> None:
    path = unpacked(version, tmp_path)
    restored = restore(path, tmp_path / "restored.mentordesk")
    assert version_of(path) == version
    assert version_of(restored) == SCHEMA_VERSION
    open_programme(restored).close()


def test_a_newer_file_is_refused_for_reading_too(tmp_path: Path) -> None:
    path = unpacked(SCHEMA_VERSION, tmp_path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION + 5}")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(Refused, match=rf"version {SCHEMA_VERSION + 5}.* {SCHEMA_VERSION}\)"):
            open_programme(path, read_only=read_only)
    assert path.read_bytes() == before


def refused_as_it_was(path: Path, kind: type[Refused], words: str) -> None:
    before = path.read_bytes()
    with pytest.raises(kind, match=words):
        open_programme(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM answer; END",
        "CREATE VIEW v AS SELECT * FROM person",
        "CREATE TABLE person_merge (id INTEGER)",
        "DROP INDEX ix_answer_application",
    ],
)
def test_what_was_planted_in_an_older_file_is_refused(planted: str, tmp_path: Path) -> None:
    path = unpacked(1, tmp_path)
    with closing(sqlite3.connect(path)) as raw:
        if planted.startswith("DROP"):
            name = raw.execute(
                "SELECT name FROM sqlite_schema WHERE type='index' AND sql NOT NULL"
            ).fetchone()[0]
            raw.execute(f"DROP INDEX {name}")
        else:
            raw.execute(planted)
    refused_as_it_was(path, Damaged, "no MentorDesk made|could not be brought up")


def test_a_broken_rule_in_an_older_file_is_refused(tmp_path: Path) -> None:
    path = unpacked(1, tmp_path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(
            "INSERT INTO md_change (action_id, table_name, pk, op) "
            "SELECT max(id), 'person', '[1]', 'insert' FROM md_action"
        )
        raw.execute("UPDATE md_action SET state='undone' WHERE id=(SELECT min(id) FROM md_action)")
        raw.commit()
    refused_as_it_was(path, Damaged, "without losing something")


def test_rows_that_a_step_loses_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = steps.STEPS[2]

    def careless(op: object) -> None:
        good(op)
        op.execute("DELETE FROM md_change WHERE id = (SELECT max(id) FROM md_change)")  # type: ignore[attr-defined]  # Alembic's operations

    monkeypatch.setitem(steps.STEPS, 2, careless)
    refused_as_it_was(unpacked(1, tmp_path), Damaged, "without losing something")


def test_a_step_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(op: object) -> None:
        op.execute("INSERT INTO nowhere VALUES (1)")  # type: ignore[attr-defined]  # Alembic's operations

    monkeypatch.setitem(steps.STEPS, 2, wrong)
    refused_as_it_was(unpacked(1, tmp_path), Damaged, "could not be brought up")


def test_without_room_for_the_old_file_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_shelf: Shelf, _origin: Path, _occasion: object) -> None:
        raise Refused("The disk of the backups is full.")

    monkeypatch.setattr(Shelf, "add", full)
    refused_as_it_was(unpacked(1, tmp_path), Refused, "disk of the backups is full")


def test_a_folder_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpacked(1, tmp_path)
    really = Path.touch

    def touch(self: Path, mode: int = 0o666, exist_ok: bool = True) -> None:
        if self.name.endswith(".part"):
            raise PermissionError(13, "Permission denied")
        really(self, mode, exist_ok)

    monkeypatch.setattr(Path, "touch", touch)
    refused_as_it_was(path, OnlyReadable, r"older MentorDesk \(file version 1")
    open_programme(path, read_only=True).close()


def test_a_protected_file_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = unpacked(1, tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    refused_as_it_was(path, OnlyReadable, "protected from writing")


@pytest.mark.parametrize("left", ["half", "journal"])
def test_what_a_killed_upgrade_left_is_cleared_away(left: str, tmp_path: Path) -> None:
    path = unpacked(1, tmp_path)
    part = path.with_name(f"{path.name}.part")
    shutil.copy(path, part)
    if left == "journal":
        part.with_name(f"{part.name}-journal").write_bytes(os.urandom(4_000))
    open_programme(path).close()
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("place", ["copy_verified", "apply_steps", "expected_fingerprint"])
def test_a_kill_in_the_middle_leaves_a_file_that_upgrades(place: str, tmp_path: Path) -> None:
    """The process dies right after that step; the next start does it all again."""
    path = unpacked(1, tmp_path)
    code = (
        "import os; from pathlib import Path;"
        "from mentordesk.storage.upgrades import upgrading;"
        "from mentordesk.storage.opening import open_programme;"
        f"really = upgrading.{place};"
        f"upgrading.{place} = lambda *a: (really(*a), os._exit(9));"
        f"open_programme(Path({str(path)!r}))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)
    assert done.returncode == 9
    assert version_of(path) == 1
    desk = open_programme(path)
    assert [line for line in dump_lines(desk) if line in set(dump_of(1))] == dump_of(1)
    desk.close()
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_alembic_is_only_loaded_for_an_upgrade(tmp_path: Path) -> None:
    path = unpacked(1, tmp_path)
    code = (
        "import sys; from pathlib import Path;"
        "from mentordesk.storage.opening import open_programme;"
        "print('alembic' in sys.modules);"
        f"open_programme(Path({str(path)!r})).close();"
        "print('alembic' in sys.modules)"
    )
    for expected in ("False\nTrue\n", "False\nFalse\n"):
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True
        )
        assert done.stdout == expected
