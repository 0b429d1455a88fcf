"""A small programme on the disk, closed, and what a command says."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.cli.run import run
from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from tests.services.small_intake import small_intake
from tests.storage.builders import apply_as, new_desk

PEOPLE = (
    ("Ana Silva", Role.MENTEE, ApplicationState.READY),
    ("Bo Lee", Role.MENTEE, ApplicationState.READY),
    ("Wim Gone", Role.MENTEE, ApplicationState.WITHDRAWN),
    ("Ruth Martin", Role.MENTOR, ApplicationState.READY),
    ("Sam Okafor", Role.MENTOR, ApplicationState.READY),
    ("Una Gone", Role.MENTOR, ApplicationState.DECLINED),
)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A programme with two mentees and two mentors, and one of each who takes no part."""
    desk = new_desk(tmp_path)
    with desk.action("Fill") as session:
        for name, role, standing in PEOPLE:
            apply_as(session, name, role).standing = standing
    desk.close()
    return desk.path


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command; its exit code, standard output and standard error."""

    def called(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            code = run([str(word) for word in words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A programme with three mentees and two mentors; Ana and Ruth were told of each other."""
    small = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    small.desk.close()
    return small.desk.path


@pytest.fixture
def does(programme: Path, call: Callable[..., tuple[int, str, str]]) -> Callable[..., str]:
    """Run a command on the intake that is to be done; what it prints, or why it was refused."""

    def done(name: str, *words: object, code: int = 0) -> str:
        got, out, err = call(name, programme, "--intake", "2021 July", *words)
        assert got == code, err or out
        return out if code != 1 else err

    return done
