"""The environment folder: made once, made again when something changed, refused in a sentence."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import environment
import pytest
from environment import Environment, python_refusal
from machine import SetupRefused


class Desk(Environment):
    """An environment whose pip and venv only take notes."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.calls: list[tuple[str, ...]] = []

    def make(self) -> None:
        self.calls.append(("make",))
        for name in ("python", "pip"):
            path = self.program(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        version = ".".join(map(str, sys.version_info[:3]))
        (self.folder / "pyvenv.cfg").write_text(f"home = x\nversion = {version}\n")

    def pip(self, *arguments: str) -> None:
        self.calls.append(arguments)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.lock").write_text("numpy==2.4.6\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return Desk(tmp_path)


def again(desk: Desk) -> list[tuple[str, ...]]:
    """What a further set-up does."""
    desk.calls.clear()
    desk.prepare()
    return desk.calls


def test_the_first_set_up_makes_installs_the_lock_and_then_the_project(desk: Desk) -> None:
    desk.prepare()
    made, locked, project = desk.calls
    assert made == ("make",)
    assert locked == ("--require-hashes", "-r", str(desk.lock))
    assert project == ("--no-deps", "--no-build-isolation", "-e", str(desk.root))
    assert desk.is_current()


def test_a_second_set_up_does_nothing_and_says_nothing(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.prepare()
    capsys.readouterr()
    assert again(desk) == []
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["packaging/requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_is_installed_into_the_same_folder(desk: Desk, name: str) -> None:
    desk.prepare()
    (desk.root / name).write_text("changed = 1\n")
    assert not desk.is_current()
    assert [call[0] for call in again(desk)] == ["--require-hashes", "--no-deps"]


def test_another_python_makes_the_folder_anew(desk: Desk) -> None:
    desk.prepare()
    (desk.folder / "pyvenv.cfg").write_text("version = 3.9.1\n")
    desk.stamp.write_text("of another Python")
    assert again(desk)[0] == ("make",)


def test_a_moved_checkout_is_installed_again(desk: Desk, tmp_path: Path) -> None:
    before = desk.fingerprint()
    desk.root = tmp_path / "elsewhere"
    assert desk.fingerprint() != before


def test_a_folder_without_pip_is_made_anew(desk: Desk) -> None:
    desk.prepare()
    desk.program("pip").unlink()
    desk.stamp.unlink()
    assert again(desk)[0] == ("make",)


def test_an_interrupted_set_up_is_taken_up_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: str) -> None:
        raise SetupRefused("no network")

    monkeypatch.setattr(desk, "pip", fails)
    with pytest.raises(SetupRefused):
        desk.prepare()
    assert not desk.is_current()
    monkeypatch.undo()
    assert [call[0] for call in again(desk)] == ["--require-hashes", "--no-deps"]
    assert desk.is_current()


def test_the_environment_never_pulls_the_rug_from_under_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Environment(tmp_path)
    monkeypatch.setattr(sys, "prefix", str(here.folder))
    with pytest.raises(SetupRefused, match="use another one"):
        here.make()


def test_an_environment_replaces_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[dict[str, Any], Path]] = []

    def builder(**options: Any) -> SimpleNamespace:
        return SimpleNamespace(create=lambda folder: made.append((options, folder)))

    monkeypatch.setattr("environment.venv.EnvBuilder", builder)
    here = Environment(tmp_path)
    (here.folder / "old").mkdir(parents=True)
    here.make()
    assert not (here.folder / "old").exists()
    assert made[0][0]["with_pip"] is True
    assert made[0][1] == here.folder


@pytest.mark.parametrize(
    ("windows", "python"), [(True, "Scripts/python.exe"), (False, "bin/python")]
)
def test_programs_lie_where_the_system_puts_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: bool, python: str
) -> None:
    here = Environment(tmp_path)
    monkeypatch.setattr(environment, "os", SimpleNamespace(name="nt" if windows else "posix"))
    assert here.program("python") == here.folder / python


@pytest.mark.parametrize("code", [0, 1])
def test_pip_runs_in_the_environment_and_its_failure_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    commands: list[list[str]] = []

    def runs(command: list[str], **_: Any) -> SimpleNamespace:
        commands.append(command)
        return SimpleNamespace(returncode=code)

    monkeypatch.setattr(subprocess, "run", runs)
    here = Environment(tmp_path)
    if code:
        with pytest.raises(SetupRefused, match="run the same command again"):
            here.pip("--require-hashes")
    else:
        here.pip("--require-hashes")
    assert commands[0][:4] == [str(here.program("python")), "-m", "pip", "install"]
    assert commands[0][-1] == "--require-hashes"


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_these_pythons_will_do(version: tuple[int, int]) -> None:
    assert python_refusal(version) is None


@pytest.mark.parametrize("version", [(3, 10), (3, 14), (2, 7)])
def test_other_pythons_are_refused_by_name(version: tuple[int, int]) -> None:
    refusal = python_refusal(version)
    assert refusal is not None
    assert refusal.endswith(f"this is {version[0]}.{version[1]}.")
