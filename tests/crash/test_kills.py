"""The real program killed at any moment: what it said was done is done, and nothing is half done.

A script makes six pairs in one action and takes them back in the next, over and over. After a kill
there are six pairs or none, and as many actions as were acknowledged, or one more.
"""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.services.checking import check_programme
from mentordesk.services.history import load_history
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as, new_desk

PAIRS = 6
LINES = 'match --intake "2021 July" --apply --json /dev/null\nundo\n' * 200


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    with desk.action("Fill") as session:
        for number in range(PAIRS):
            for role in Role:
                apply_as(session, f"{role} {number}", role).standing = ApplicationState.READY
    desk.close()
    return desk.path


def start(programme: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "mentordesk", "script", str(programme), "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def killed_after(programme: Path, lines: int, pause: float) -> int:
    """Feed the script, kill it some time after its `lines`th acknowledgement; how many it gave."""
    victim = start(programme)
    assert victim.stdin is not None
    assert victim.stdout is not None
    victim.stdin.write(LINES)
    victim.stdin.flush()
    said = [victim.stdout.readline() for _ in range(lines * 2)] if lines else []
    time.sleep(pause)
    os.kill(victim.pid, signal.SIGKILL)
    rest = victim.stdout.readlines()
    victim.wait()
    victim.stdout.close()
    with suppress(BrokenPipeError):  # what was still to be fed has nowhere to go
        victim.stdin.close()
    assert victim.returncode == -signal.SIGKILL
    return sum(line.startswith("done ") and line.endswith("\n") for line in [*said, *rest])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_eight_kills_lose_nothing_and_leave_nothing_half_done(programme: Path) -> None:
    rng = random.Random(20_211_121)  # noqa: S311 - test data, not secrets
    acknowledged_ever = 0
    for kill in range(8):
        desk = open_programme(programme)
        before = len(load_history(desk))
        if desk.undo_label and desk.undo_label.startswith("Suggest"):
            desk.undo()  # begin with no pairs, so that odd lines make them
            before += 1
        desk.close()
        # Some kills hit while it starts and opens the file, most of them while it writes.
        said = killed_after(programme, 0 if kill == 0 else rng.randint(1, 9), rng.random() / 8)
        desk = open_programme(programme)
        with desk.reading() as session:
            pairs = session.query(Pair).count()
        entries = len(load_history(desk)) - before
        assert entries in {said, said + 1}
        assert pairs == (PAIRS if entries % 2 else 0)
        assert check_programme(desk) == ()
        desk.close()
        acknowledged_ever += said
    assert acknowledged_ever > 8  # the kills did hit a program at work
    assert [path.name for path in programme.parent.iterdir()] == [programme.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_holder_does_not_keep_the_file(programme: Path) -> None:
    victim = start(programme)
    assert victim.stdin is not None
    assert victim.stdout is not None
    victim.stdin.write("history --json /dev/null\n")
    victim.stdin.flush()
    assert victim.stdout.readline() == "done 1\n"  # it has the file open now
    os.kill(victim.pid, signal.SIGKILL)
    victim.wait()
    victim.stdin.close()
    victim.stdout.close()
    open_programme(programme).close()
    assert [path.name for path in programme.parent.iterdir()] == [programme.name]
