"""Killed at file operations: upgrade, backup, publishing; and a saboteur that must be caught.

The full form, at each operation: `python -m tests.crash.each_file_operation`.
"""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.crash.each_file_operation", *words],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("work", ["upgrade", "backup", "publish"])
def test_a_kill_at_a_file_operation_spoils_nothing(work: str) -> None:
    done = run(work, "--every=9")
    assert done.stderr == ""
    assert done.stdout.endswith(", 0 spoilt\n")
    assert done.returncode == 0


def test_careless_writing_is_caught() -> None:
    done = run("publish", "--every=2", "--sabotage")
    assert done.stderr == ""
    assert done.returncode == 1
    assert "empty" in done.stdout
