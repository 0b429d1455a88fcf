"""Commands that keep the programme: backups, snapshot, publish, and backups made by themselves."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.services.backups import backups_of_file
from mentordesk.services.this_computer import keep_second_folder

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "computer"))


def age(path: Path, minutes: int) -> None:
    """Let a file have rested so long."""
    then = time.time() - 60 * minutes
    os.utime(path, (then, then))


def test_a_snapshot_is_listed_and_proved(filled: Path, call: Call) -> None:
    code, out, _ = call("snapshot", filled, "Before the meeting")
    assert code == 0
    path = Path(out.strip())
    code, out, _ = call("backups", filled, "--verify")
    assert code == 0
    assert "Before the meeting" in out
    assert str(path) in out
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(bytes(content))
    code, out, _ = call("backups", filled, "--verify")
    assert code == 3
    assert "no longer what was written" in out


def test_the_list_as_json(filled: Path, call: Call) -> None:
    call("snapshot", filled, "One")
    call("snapshot", filled, "Two")
    code, out, _ = call("backups", filled, "--json", "-", "--verify")
    rows = json.loads(out)
    assert code == 0
    assert [(row["name"], row["why"], row["problem"]) for row in rows] == [
        ("Two", "snapshot", None),
        ("One", "snapshot", None),
    ]
    assert rows[0]["rows"]["person"] == 6
    assert len(rows[0]["sha256"]) == 64


def test_a_snapshot_is_restored_to_a_new_file(filled: Path, call: Call, tmp_path: Path) -> None:
    _, out, _ = call("snapshot", filled, "One")
    new = tmp_path / "new.mentordesk"
    assert call("restore", out.strip(), new)[0] == 0
    assert call("dump", new)[1] == call("dump", filled)[1]
    code, _, err = call("restore", out.strip(), new)
    assert code == 1
    assert "there already" in err


def test_publishing_needs_the_place_once(filled: Path, call: Call, tmp_path: Path) -> None:
    target = tmp_path / "shared.mentordesk"
    assert call("publish", filled, "--to", target) == (0, f"{target}\n", "")
    assert call("undo", filled)[0] == 0
    assert call("publish", filled)[0] == 0
    assert call("dump", target)[1] == call("dump", filled)[1]
    assert call("undo", target)[0] == 0
    assert call("redo", filled)[0] == 0
    code, _, err = call("publish", filled)
    assert code == 1
    assert "changed by somebody else" in err


def test_a_backup_is_made_before_work_on_a_programme_that_rested(filled: Path, call: Call) -> None:
    call("undo", filled)
    assert backups_of_file(filled) == ()
    age(filled, 31)
    call("history", filled)
    assert backups_of_file(filled) == ()  # a reader changes nothing
    call("redo", filled)
    assert [one.why for one in backups_of_file(filled)] == ["open"]
    call("undo", filled)
    assert len(backups_of_file(filled)) == 1


def test_a_backup_is_made_before_an_import(filled: Path, call: Call, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Name,Email\nKim Lee,kim@library.example.org\n")
    call("import", filled, "--intake", "2021 July", source, "--dry-run")
    assert backups_of_file(filled) == ()
    call("import", filled, "--intake", "2021 July", source)
    assert [one.why for one in backups_of_file(filled)] == ["import"]


def test_trouble_with_backups_is_told_and_the_command_goes_on(
    filled: Path, call: Call, tmp_path: Path
) -> None:
    keep_second_folder(tmp_path / "pulled out")
    age(filled, 31)
    code, out, err = call("undo", filled)
    assert code == 0
    assert "Undone" in out
    assert "is not there" in err


def test_another_computers_lock_is_taken_over_only_when_it_is_said(
    filled: Path, call: Call
) -> None:
    note = filled.with_name(f".{filled.name}.holder")
    note.write_text(json.dumps({"machine": "DESK-2", "process": 7, "host": "DESK-2-x"}))
    code, _, err = call("undo", filled)
    assert code == 1
    assert "DESK-2" in err
    assert call("history", filled)[0] == 0
    assert call("undo", filled, "--take-over")[0] == 0
    assert not note.exists()
