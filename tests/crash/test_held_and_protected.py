"""The real program where others hold the file, swap it under it, or nobody may write there."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mentordesk.services.checking import dump_lines
from mentordesk.storage.opening import open_programme
from tests.crash.full_disk import small_disk
from tests.storage.builders import new_desk

PYTHON = [sys.executable, "-m"]
INTAKE = ("intake", "2022 July", "--opens=2022-05-17", "--closes=2022-06-25", "--starts=2022-07-01")
THEIRS = {
    "machine": "DESK-2",
    "program": "the window of MentorDesk 1.0",
    "process": 4711,
    "since": "21 Nov 14:02 UTC",
    "host": "DESK-2-abc",
    "token": "theirs",
}
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts and users as on Linux")


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    desk.close()
    return desk.path


def run(
    command: str, programme: Path, *words: str, module: str = "mentordesk"
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PYTHON, module, command, str(programme), *words],
        capture_output=True,
        text=True,
        check=False,
    )


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """One sentence on standard error that names these words, and exit code 1."""
    assert done.returncode == 1, done.stderr
    (sentence,) = done.stderr.splitlines()
    assert sentence.endswith(".")
    assert "Traceback" not in sentence
    for word in words:
        assert word in sentence


@contextmanager
def open_elsewhere(programme: Path) -> Iterator[subprocess.Popen[str]]:
    """The real program with the file open, waiting for the next line of its script."""
    with subprocess.Popen(
        [*PYTHON, "mentordesk", "script", str(programme), "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write("history --json /dev/null\n")
        other.stdin.flush()
        assert other.stdout.readline() == "done 1\n"
        try:
            yield other
        finally:
            other.kill()


def test_a_second_one_is_told_who_and_may_read(programme: Path) -> None:
    before = programme.read_bytes()
    with open_elsewhere(programme) as other:
        refused(run(*(INTAKE[0], programme), *INTAKE[1:]), "already open", f"process {other.pid}")
        refused(run("undo", programme, "--take-over"), "already open")  # never from a living one
        assert run("applicants", programme, "--intake", "2021 July").returncode in {0, 1}
        assert run("backup", programme, "--out", str(programme.parent / "b")).returncode == 0
        assert programme.read_bytes() == before
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write("undo\n")  # the first one works on
        other.stdin.close()
        assert "done 2\n" in other.stdout.readlines()
    assert run("redo", programme).returncode == 0
    assert sorted(path.name for path in programme.parent.iterdir()) == ["b", programme.name]


def test_another_machines_lock_is_a_question_and_can_be_answered(programme: Path) -> None:
    note = programme.with_name(f".{programme.name}.holder")
    note.write_text(json.dumps(THEIRS), encoding="utf-8")
    before = programme.read_bytes()
    refused(run("undo", programme), "DESK-2", "process 4711")
    assert programme.read_bytes() == before
    assert json.loads(note.read_text(encoding="utf-8")) == THEIRS
    assert run("undo", programme, "--take-over").returncode == 0
    assert [path.name for path in programme.parent.iterdir()] == [programme.name]


@pytest.mark.parametrize("way", ["replaced", "moved", "deleted"])
def test_a_file_that_is_swapped_is_never_written_to(programme: Path, way: str) -> None:
    other_file = programme.with_name("other.mentordesk")
    shutil.copy(programme, other_file)
    before = other_file.read_bytes()
    with open_elsewhere(programme) as holder:
        if way == "replaced":
            other_file.replace(programme)
        elif way == "moved":
            programme.rename(programme.with_name("moved"))
        else:
            programme.unlink()
        _, told = holder.communicate("undo\n")
        assert holder.returncode == 1
    assert told.startswith("Line 2: programme.mentordesk ")
    assert told.count("\n") == 1
    there = programme if way == "replaced" else other_file
    assert there.read_bytes() == before
    open_programme(there).close()


def protected(programme: Path, module: str) -> None:
    """Nothing can be written: every verb is refused, everything can be read and exported."""
    before = programme.read_bytes()
    refused(run("undo", programme, module=module), "reading", "Nothing was changed")
    words = (programme, *INTAKE[1:])
    refused(run(INTAKE[0], *words, module=module), "reading", "Nothing was changed")
    done = run("dump", programme, module=module)
    assert done.returncode == 0, done.stderr
    assert '"2021 July"' in done.stdout
    with tempfile.TemporaryDirectory() as elsewhere:
        Path(elsewhere).chmod(0o777)
        copy = Path(elsewhere) / "copy.mentordesk"
        assert run("backup", programme, "--out", str(copy), module=module).returncode == 0
        desk = open_programme(copy, read_only=True)
        assert len(list(dump_lines(desk))) == len(done.stdout.splitlines())
        desk.close()
    assert programme.read_bytes() == before
    assert [path.name for path in programme.parent.iterdir()] == [programme.name]


@pytest.mark.parametrize("right", [0o444, 0o666])
def test_a_folder_nobody_may_write_to(right: int) -> None:
    """As a user without rights, so that it is a test for the administrator as well."""
    with tempfile.TemporaryDirectory() as top:
        Path(top).chmod(0o755)
        folder = Path(top) / "shared"
        folder.mkdir()
        desk = new_desk(folder)
        desk.close()
        desk.path.chmod(right)
        folder.chmod(0o555)
        try:
            protected(desk.path, "tests.crash.as_nobody")
        finally:
            folder.chmod(0o755)


def test_a_medium_that_cannot_be_written() -> None:
    try:
        with small_disk() as disk:
            desk = new_desk(disk)
            desk.close()
            remount = [shutil.which("mount") or "mount", "-o", "remount,ro", str(disk)]
            subprocess.run(remount, check=True)
            protected(desk.path, "mentordesk")
    except PermissionError as error:
        pytest.skip(str(error))
