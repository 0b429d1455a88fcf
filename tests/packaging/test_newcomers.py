"""The README's two commands in a bare system: what is typed, and what counts as having worked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess

import newcomers
import pytest
import roots
from machine import SetupRefused

REFUSED = "MentorDesk needs something of the system: on Debian type: sudo apt-get install libgl1"


class Played:
    """A system in which each command answers what a good one would, but for what is changed."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.typed = folder, list[str]()
        self.refused = CompletedProcess([""], 1, "", REFUSED)
        self.code = 0
        self.run_says, self.test_says = "/home/ana/certificates.pdf\n", "== 812 passed in 9.1s ==\n"

    def install(self, *packages: str) -> None:
        self.typed.append(f"install {packages}")

    def run(self, command: list[str], *, person: bool = False, **_: str) -> CompletedProcess[str]:
        self.typed.append(" ".join(command[3:]))
        return self.refused if person else CompletedProcess(command, self.code, self.test_says, "")

    def must(self, command: list[str], **_: str) -> str:
        words = " ".join(command)
        self.typed.append(words)
        if "--version" in words:
            return "Python 3.12.3\n"
        return self.run_says


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Played:
    root = Played(tmp_path)
    (tmp_path / "home" / roots.PERSON).mkdir(parents=True)

    @contextmanager
    def bare(_: str) -> Iterator[Played]:
        yield root

    monkeypatch.setattr("newcomers.roots.bare", bare)
    monkeypatch.setattr(newcomers, "lay_checkout", lambda _: None)
    monkeypatch.delenv("PIP_CERT", raising=False)
    return root


def test_nothing_but_python_is_installed_and_both_commands_are_typed(system: Played) -> None:
    assert newcomers.try_out("noble") == "Python 3.12.3: main job done; 812 passed in 9.1s"
    assert system.typed[0] == "install ('python3',)"
    assert next(line for line in system.typed if "dev.py" in line).endswith("dev.py run")
    assert any("dev.py test tests/domain" in line for line in system.typed)


@pytest.mark.parametrize("words", ["", "Traceback: sudo apt-get install", "no idea"])
def test_whoever_has_no_rights_must_be_told_what_to_type(system: Played, words: str) -> None:
    system.refused = CompletedProcess([""], 1, "", words)
    with pytest.raises(SetupRefused, match="without rights: 1"):
        newcomers.try_out("noble")


def test_a_main_job_without_certificates_is_none(system: Played) -> None:
    system.run_says = "There is no display here.\n"
    with pytest.raises(SetupRefused, match="made no certificates"):
        newcomers.try_out("noble")


def test_a_check_that_fails_is_named(system: Played) -> None:
    system.code, system.test_says = 1, "passed\ntypes   FAILED   9 s\nchecks: 6 passed, 1 failed"
    with pytest.raises(SetupRefused, match="test ended with 1: types   FAILED"):
        newcomers.try_out("noble")


def test_the_certificate_of_this_machines_registry_lies_where_pip_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "own.pem"
    bundle.write_text("trust", encoding="utf-8")
    monkeypatch.setenv("PIP_CERT", str(bundle))
    (tmp_path / "system" / "root").mkdir(parents=True)
    played = roots.Root(tmp_path / "system")
    assert newcomers.reach(played)["PIP_CERT"] == newcomers.CERTIFICATES
    inside = played.folder / newcomers.CERTIFICATES[1:]
    assert inside.read_text(encoding="utf-8") == "trust"
