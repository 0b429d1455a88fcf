"""The one script: its verbs, what they hand on, and how it ends."""

import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import checks
import dev
import pytest
from checks import Outcome, Step
from environment import ROOT, Environment
from machine import SetupRefused

SCRIPT = ROOT / "packaging" / "dev.py"


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """A set-up machine; the commands that would have run."""
    ran: list[Sequence[str]] = []

    def runs(command: Sequence[str], folder: Path) -> int:
        assert folder == ROOT
        ran.append(command)
        return 0

    monkeypatch.setattr(Environment, "prepare", lambda _: None)
    monkeypatch.setattr(dev, "ready_machine", lambda **_: None)
    monkeypatch.setattr(dev, "ready_pointer", lambda: None)
    monkeypatch.setattr(dev, "run", runs)
    return ran


def with_outcomes(monkeypatch: pytest.MonkeyPatch, **codes: int) -> list[str]:
    """Let each step end with the code of its first word; the names of the steps that ran."""
    names: list[str] = []

    def runs(steps: Iterable[Step], _: Path) -> list[Outcome]:
        listed = list(steps)
        names.extend(step.name for step in listed)
        return [Outcome(step, codes.get(step.name.split()[0], 0), 0.0) for step in listed]

    monkeypatch.setattr(dev, "run_beside", runs)
    monkeypatch.setattr(dev, "run_steps", runs)
    return names


def test_run_opens_the_demonstration_programme(commands: list[Sequence[str]]) -> None:
    assert dev.main(["run"]) == 0
    assert list(commands[0][1:]) == ["-m", "mentordesk", "demo"]


def test_run_hands_its_arguments_to_mentordesk(commands: list[Sequence[str]]) -> None:
    dev.main(["run", "history", "scheme.mentordesk"])
    assert list(commands[0][1:]) == ["-m", "mentordesk", "history", "scheme.mentordesk"]


def test_test_runs_all_checks_and_then_the_tests(
    commands: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = with_outcomes(monkeypatch)
    assert dev.main(["test"]) == 0
    house = [step.name for step in checks.house_steps(Environment())]
    assert names == [*house, "tests", "real pointer"]
    assert commands == []


@pytest.mark.usefixtures("commands")
def test_test_says_why_the_pointer_tests_were_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = with_outcomes(monkeypatch)
    monkeypatch.setattr(dev, "ready_pointer", lambda: "Xvfb not found")
    assert dev.main(["test"]) == 0
    assert "real pointer" not in names
    assert capsys.readouterr().out.endswith("real-pointer tests were skipped: Xvfb not found\n")


@pytest.mark.usefixtures("commands")
def test_one_failing_check_fails_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    with_outcomes(monkeypatch, types=1)
    assert dev.main(["test"]) == 1


@pytest.mark.usefixtures("commands")
def test_a_choice_that_matches_no_test_at_all_is_not_a_success(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with_outcomes(monkeypatch, tests=checks.NO_TESTS, real=checks.NO_TESTS)
    assert dev.main(["test", "-k", "nothing"]) == checks.NO_TESTS


@pytest.mark.usefixtures("commands")
def test_check_runs_no_tests_and_takes_no_arguments(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = with_outcomes(monkeypatch)
    assert dev.main(["check"]) == 0
    assert "tests" not in names
    assert dev.main(["check", "-x"]) == 1
    assert "takes no arguments" in capsys.readouterr().err


def test_lock_covers_every_extra_and_names_no_host(commands: list[Sequence[str]]) -> None:
    assert dev.main(["lock", "--offline"]) == 0
    command = commands[0]
    assert {"--universal", "--generate-hashes", "--all-extras", "--offline"} <= set(command)
    assert all("--no-emit-index-url" in command for command in commands)
    assert [command[-1] for command in commands] == [
        "packaging/requirements.lock",
        "packaging/windows/windows.lock",
        "packaging/frozen/freeze.lock",
    ]


def test_what_is_shipped_is_pinned_to_what_is_tested(commands: list[Sequence[str]]) -> None:
    dev.main(["lock"])
    for command in commands[1:]:
        place = list(command).index("--constraint")
        assert command[place + 1] == "packaging/requirements.lock"
        assert "--all-extras" not in command


def test_build_makes_a_wheel_of_the_locked_tools(commands: list[Sequence[str]]) -> None:
    assert dev.main(["build"]) == 0
    assert "wheel" in commands[0]
    assert "--no-build-isolation" in commands[0]


def test_shots_hands_on_the_folder(commands: list[Sequence[str]]) -> None:
    assert dev.main(["shots", "pictures"]) == 0
    assert list(commands[0][1:]) == ["-m", "tests.shots", "pictures"]


@pytest.mark.parametrize(("verb", "opens"), [("run", True), ("test", True), ("lock", False)])
@pytest.mark.parametrize("fits", [True, False])
@pytest.mark.usefixtures("commands")
def test_the_machine_is_made_ready_for_what_the_verb_does(
    monkeypatch: pytest.MonkeyPatch, verb: str, opens: bool, fits: bool
) -> None:
    asked: list[dict[str, bool]] = []
    with_outcomes(monkeypatch)
    monkeypatch.setattr(dev, "ready_machine", lambda **wishes: asked.append(wishes))
    monkeypatch.setattr(Environment, "fits_this_python", lambda _: fits)
    assert dev.main([verb]) == 0
    assert asked == [{"makes_environment": not fits, "opens_window": opens}]


@pytest.mark.parametrize("verb", ["help", "-h", "--help"])
def test_help_lists_every_verb(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([verb]) == 0
    text = capsys.readouterr().out
    assert all(f"\n  {name:<7}" in text for name in dev.VERBS)


@pytest.mark.parametrize("arguments", [[], ["tset"]])
def test_an_unknown_verb_is_wrong_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage:")


def test_a_refusal_is_one_sentence_and_exit_code_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuses(_: Environment) -> None:
        raise SetupRefused("pip could not.")

    monkeypatch.setattr(dev, "ready_machine", lambda **_: None)
    monkeypatch.setattr(Environment, "prepare", refuses)
    assert dev.main(["run"]) == 1
    assert capsys.readouterr() == ("", "pip could not.\n")


def test_an_interrupted_run_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Environment) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dev, "ready_machine", lambda **_: None)
    monkeypatch.setattr(Environment, "prepare", interrupted)
    assert dev.main(["run"]) == 130


def test_a_python_that_will_not_do_is_refused_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "python_refusal", lambda _: "Too old.")
    assert dev.main(["run"]) == 1
    assert capsys.readouterr().err == "Too old.\n"


def test_the_script_runs_by_path_from_anywhere_with_nothing_installed(tmp_path: Path) -> None:
    # -S: no site-packages at all, as on a machine that has nothing of ours.
    command = [sys.executable, "-S", str(SCRIPT), "help"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("usage: python3 packaging/dev.py")


def test_the_folder_hides_neither_pythons_modules_nor_pytests_packaging() -> None:
    ours = {path.stem for path in SCRIPT.parent.glob("*.py")}
    assert not ours & set(sys.stdlib_module_names)
    assert not (SCRIPT.parent / "__init__.py").exists()


def test_languages_are_brought_up_to_date_by_a_verb(commands: list[Sequence[str]]) -> None:
    assert dev.main(["translate", "pseudo", "OUT"]) == 0
    (command,) = commands
    assert [Path(command[1]).name, *command[2:]] == ["translations.py", "pseudo", "OUT"]
