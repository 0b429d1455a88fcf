"""The release: one step's failure is told and ends nothing; what is left behind is found."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess

import checks
import dev
import pytest
import release
import roots
from environment import Environment
from machine import SetupRefused


def test_a_step_that_fails_is_a_line_and_not_the_end() -> None:
    def refuses() -> str:
        raise SetupRefused("pip failed")

    def breaks() -> str:
        raise subprocess.CalledProcessError(2, ["tar"])

    assert release._row("wheel", refuses).said == "pip failed"
    assert not release._row("root", breaks).held
    assert "'tar'" in release._row("root", breaks).said
    assert not release._row("wheel", refuses).held
    assert release._row("frozen", lambda: "242 MB").said == "242 MB"


def test_the_table_says_what_held_and_one_failure_fails_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    good, bad = release.Row("frozen", True, 61.4, "242 MB"), release.Row(".deb", False, 2, "broken")
    assert release._table([good]) == 0
    assert release._table([good, bad]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-2].split() == ["frozen", "held", "61", "s", "242", "MB"]
    assert lines[-1].split() == [".deb", "FAILED", "2", "s", "broken"]


def test_a_check_is_a_step_of_the_release() -> None:
    step = checks.Step("layers", (sys.executable, "-c", "raise SystemExit(3)"))
    with pytest.raises(SetupRefused, match="ended with 3"):
        release._passes(step)()
    assert release._passes(checks.Step("layers", step.command, frozenset({3})))() == ""


def test_whatever_needs_the_frozen_application_says_so_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuses(*_: object) -> str:
        raise SetupRefused("not here")

    monkeypatch.setattr(release, "_checks", lambda *_, **__: [])
    monkeypatch.setattr(release, "_wheels", refuses)
    monkeypatch.setattr(release, "_by_pip", refuses)
    monkeypatch.setattr("release.freezing.freeze", refuses)
    monkeypatch.setattr("release.newcomers.try_out", refuses)
    assert release.make(Environment(), with_tests=False) == 1
    at_once, table = capsys.readouterr().out.split("\n\n")
    for out in (at_once, table):  # each line when it is known, and all of them at the end
        assert out.count("FAILED") == 7 + 2 * len(roots.SUITES)
        assert out.count("nothing to make it of") == 2
        assert out.count("no package to try") == 1 + len(roots.SUITES)


DUMP = """\
{"name": "2027 July", "stage": "open", "table": "intake"}
{"name": "2026 July", "stage": "running", "table": "intake"}
{"name": "2025 July", "stage": "closed", "table": "intake"}
{"name": "Ana", "stage": "open", "table": "other"}
"""


def test_the_job_is_done_in_the_intakes_that_the_day_has_made() -> None:
    job = {words[0]: words for words in release.main_job("s.mentordesk", DUMP)}
    assert job["import"] == ("import", "s.mentordesk", "--intake", "2027 July", "inbox")
    assert "2025 July" in job["certificates"]
    with pytest.raises(SetupRefused, match="no open intake"):
        release.main_job("s.mentordesk", DUMP.replace("open", "running"))


class Played:
    """A root in which every command answers what it is told to."""

    def __init__(self, folder: Path, answers: dict[str, int], leaves: str = "") -> None:
        self.folder, self.answers, self.leaves = folder, answers, leaves
        self.home = folder / "home" / roots.PERSON
        self.ran: list[str] = []

    def install(self, *packages: str) -> None:
        self.ran.append(f"install {packages[0]}")
        for name in filter(None, (self.leaves,)):
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(b"x" * 10)

    def must(self, command: list[str]) -> str:
        self.ran.append(" ".join(command))
        return ""

    def run(self, command: list[str], *, person: bool) -> CompletedProcess[str]:
        assert person
        verb = command[4]
        self.ran.append(verb)
        if verb == "certificates" and not self.answers.get(verb):
            (self.home / "certificates").mkdir(parents=True)
            (self.home / "certificates" / "mentordesk.pdf").write_bytes(b"x")
        said = DUMP if verb == "dump" else ""
        return CompletedProcess(command, self.answers.get(verb, 0), said, f"{verb} is broken")

    def files(self) -> dict[str, int]:
        return {
            f"/{path.relative_to(self.folder)}": 0
            for path in self.folder.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def deb(tmp_path: Path) -> Path:
    path = tmp_path / "mentordesk_1_amd64.deb"
    path.touch()
    return path


def played(
    monkeypatch: pytest.MonkeyPatch, folder: Path, answers: dict[str, int], leaves: str = ""
) -> Played:
    (folder / "root").mkdir(parents=True)
    root = Played(folder, answers, leaves)

    @contextmanager
    def bare(_: str) -> Iterator[Played]:
        yield root

    monkeypatch.setattr("release.roots.bare", bare)
    return root


def test_the_walk_installs_works_and_removes(
    tmp_path: Path, deb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = played(monkeypatch, tmp_path / "system", {"import": 3})
    said = release.walk(deb, "trixie")
    assert said == "1 certificates; removed: 1 files of the person stay, 0.0 MB"
    verbs = ["demo", "dump", *(words[0] for words in release.main_job("", DUMP))]
    assert root.ran == [
        f"install {roots.HOME}/{deb.name}",
        *verbs,
        "apt-get purge -qq -y mentordesk",
    ]


def test_a_command_that_breaks_is_named(
    tmp_path: Path, deb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played(monkeypatch, tmp_path / "system", {"match": 1})
    with pytest.raises(SetupRefused, match="mentordesk match: match is broken"):
        release.walk(deb, "trixie")


def test_what_a_removal_leaves_in_the_system_is_a_failure(
    tmp_path: Path, deb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played(monkeypatch, tmp_path / "system", {}, leaves="opt/mentordesk/left")
    with pytest.raises(SetupRefused, match="left behind: /opt/mentordesk/left"):
        release.walk(deb, "trixie")


def test_only_root_makes_a_bare_system_and_everybody_else_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("roots.os.geteuid", lambda: 1000, raising=False)
    with pytest.raises(SetupRefused, match="only be made by root"), roots.bare("trixie"):
        pytest.fail("no root should be made")
    monkeypatch.setattr("roots.os.geteuid", lambda: 0, raising=False)
    monkeypatch.setattr("roots.shutil.which", lambda _: None)
    assert "debootstrap" in str(roots.refusal())


def test_ubuntus_keys_are_asked_for_and_a_new_release_is_made_like_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roots, "FOLDER", tmp_path)
    monkeypatch.setattr(roots, "SCRIPTS", tmp_path)
    assert roots._signed("trixie") == roots._told("trixie") == []
    keys = tmp_path / Path(roots.KEYRING).name
    keys.touch()
    checked = [f"--keyring={keys}", "--force-check-gpg", "--components=main,universe"]
    assert roots._signed("noble") == checked
    assert roots._told("noble") == ["", "gutsy"]
    (tmp_path / "noble").touch()
    assert roots._told("noble") == []


def test_each_trial_has_a_copy_of_its_own_and_those_of_the_dead_are_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "base-trixie" / "etc").mkdir(parents=True)
    (tmp_path / "base-trixie" / "etc" / "debian_version").touch()
    others = [tmp_path / f"trial-trixie-{os.getppid()}", tmp_path / "trial-trixie-999999999"]
    for path in others:
        path.mkdir()
    monkeypatch.setattr(roots, "FOLDER", tmp_path)
    monkeypatch.setattr(roots, "refusal", lambda: None)
    monkeypatch.setattr(roots.Root, "must", lambda *_: "")
    ran: list[str] = []

    def runs(command: list[str], **_: bool) -> None:
        ran.append(command[0])
        if command[0] == "cp":
            shutil.copytree(command[2], command[3])

    monkeypatch.setattr("roots.subprocess.run", runs)
    with roots.bare("trixie") as root:
        assert root.folder.name == f"trial-trixie-{os.getpid()}"
        assert [path.exists() for path in others] == [True, False]
        assert "localhost" in (root.folder / "etc" / "hosts").read_text("ascii")
    assert ran == ["cp"]
    assert not root.folder.exists()


def test_a_command_in_a_root_takes_its_own_mounts_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr("roots.subprocess.run", lambda command, **_: ran.append(command))
    roots.Root(tmp_path).run(["mentordesk", "check"], person=True)
    (command,) = ran
    inside = ["chroot", "--userspec", roots.PERSON, str(tmp_path), "mentordesk", "check"]
    assert command == ["unshare", f"--mount-proc={tmp_path / 'proc'}", *inside]


@pytest.mark.parametrize(
    ("verb", "words", "said"),
    [
        ("release", ["--quick"], "no argument but --no-tests"),
        ("windows", ["a.zip", "b.zip"], "one argument at most"),
        ("tarball", ["x"], "takes no arguments"),
    ],
)
def test_wrong_arguments_are_one_sentence(verb: str, words: list[str], said: str) -> None:
    with pytest.raises(SetupRefused, match=said):
        dev.VERBS[verb](Environment(), words)


def test_without_an_installer_there_is_nothing_to_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    with pytest.raises(SetupRefused, match="no installer in dist"):
        dev.under_wine(Environment(), [])
