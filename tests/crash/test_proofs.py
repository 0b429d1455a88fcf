"""The short form of every proof, and the saboteurs that each must catch.

The long forms are commands: `python -m tests.crash` prints the table of all of them.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.crash.__main__ import ROWS, command_of
from tests.crash.fault_layer import why_not
from tests.crash.judging import Left, Reference, Spoilt, judge, state_of
from tests.crash.saboteurs import KILLS, SABOTAGES
from tests.storage.builders import new_desk

pytestmark = pytest.mark.timeout(1_800)  # a busy computer takes ten times as long
needs_the_layer = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be used")
needs_fork = pytest.mark.skipif(sys.platform != "linux", reason="the stage needs fork and /proc")


def run(module: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a proof as a command; skipped where it says that it cannot be done here."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.crash.{module}", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stderr.startswith("Skipped: "):
        pytest.skip(done.stderr.removeprefix("Skipped: ").strip())
    assert done.stderr == ""
    return done


def holds(module: str, *words: str) -> None:
    done = run(module, *words)
    assert done.stdout.splitlines()[-1].endswith(": 0 lost, 0 half, 0 corrupt"), done.stdout
    assert done.returncode == 0


@needs_the_layer
@pytest.mark.parametrize(
    "works",
    [
        ("pairing", "undo", "import"),
        ("upgrade", "upgrade-of-2", "backup", "export", "certificates"),
        ("erase",),
    ],
)
def test_a_kill_at_a_file_operation_loses_nothing(works: tuple[str, ...]) -> None:
    holds("kills", "--every=101", *works)


@needs_the_layer
def test_a_power_cut_loses_nothing() -> None:
    holds("power_cut", "--states=64")


@needs_fork
def test_a_kill_of_the_real_program_loses_nothing() -> None:
    holds("random_kills", "--kills=3", "pairing", "upgrade")


@needs_fork
@pytest.mark.parametrize(
    "works",
    [("pairing", "import", "backup"), ("export", "certificates"), ("upgrade-of-2", "erase")],
)
def test_a_full_disk_loses_nothing(works: tuple[str, ...]) -> None:
    holds("full_disk", "--levels=2", *works)


@needs_the_layer
def test_every_saboteur_is_caught() -> None:
    done = run("saboteurs")
    *lines, last = done.stdout.splitlines()
    assert last == f"all: {len(SABOTAGES)} of {len(SABOTAGES)} saboteurs caught", done.stdout
    for one, line in zip(SABOTAGES, lines, strict=True):
        assert line.startswith(f"{one.name} ({one.proof}, {one.work}): ")
        assert any(f": {word}" in line for word in ("lost", "half", "corrupt")), line
    assert done.returncode == 0


def test_the_saboteurs_of_the_design_are_all_there() -> None:
    names = {one.name for one in SABOTAGES}
    for word in ("journal off", "FULL", "early", "chunks", "without deletes"):
        assert any(word in name for name in names), word
    assert {one.proof for one in SABOTAGES} == {KILLS, "power cut"}


@needs_fork
def test_walks_come_back_to_where_they_began() -> None:
    done = run("walks", "--seeds=2", "--actions=60")
    assert done.stdout.splitlines()[-1] == "all: 2 of 2 walks of 60 actions give identical dumps"
    assert done.returncode == 0


def test_every_row_of_the_table_has_a_command() -> None:
    folder = Path(__file__).resolve().parent
    for row in ROWS:
        assert (folder / f"{row.module}.py").is_file()
        for short in (False, True):
            assert command_of(row, short=short)[:2] == ["-m", f"tests.crash.{row.module}"]


def test_an_unknown_work_is_named() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.crash.random_kills", "--kills=1", "gardening"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "No such work: gardening\n"


@needs_fork
def test_a_certificate_whose_number_was_forgotten_is_noticed(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    state = state_of(desk)
    desk.close()
    left = Left(desk.path.parent, Reference((state,), (0, 0)), 0)
    judge(left, closely=False)
    (tmp_path / "each").mkdir()
    (tmp_path / "each" / "HLIA-2026-0001 Ana Silva.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    with pytest.raises(Spoilt, match="lost: a number is not registered"):
        judge(left, closely=False)


@needs_the_layer
def test_states_built_from_one_run_are_those_that_real_kills_leave() -> None:
    holds("replayed_kills", "--parts=40", "--check=40", "export")
