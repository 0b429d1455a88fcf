"""The list of checks, how it is run, and what is said of it."""

import re
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import checks
import pytest
from checks import Outcome, Step
from environment import Environment

FINE = Step("fine", ("true",))
BROKEN = Step("broken", ("false",))


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(tmp_path)


def test_the_house_is_checked_for_style_types_layers_and_dependencies(
    environment: Environment,
) -> None:
    steps = checks.house_steps(environment)
    assert [step.name for step in steps] == ["style", "format", "types", "layers", "dependencies"]
    assert all(step.command[0] == str(environment.program("python")) for step in steps)


def test_all_tests_run_the_pointer_ones_on_their_own(environment: Environment) -> None:
    beside, pointer = checks.pytest_steps(environment, [], None)
    assert "not person" in beside.command
    assert "-n" in beside.command
    assert "person" in pointer.command
    assert "-n" not in pointer.command


def test_the_pointer_tests_are_looked_for_where_they_all_are(environment: Environment) -> None:
    pointer = checks.pytest_steps(environment, [], None)[1]
    assert pointer.command[-2:] == checks.BY_PERSON
    marked = re.compile(r"pytest\.mark\.person\b")
    tests = Path(__file__).resolve().parents[1]
    found = [path for path in tests.rglob("test_*.py") if marked.search(path.read_text("utf-8"))]
    homes = {path.parent.relative_to(tests.parent).as_posix() for path in found} - {
        "tests/packaging"
    }
    assert homes == set(checks.BY_PERSON)


def test_a_run_without_any_test_fails_where_no_test_was_chosen(environment: Environment) -> None:
    steps = checks.pytest_steps(environment, [], None)
    assert not any(Outcome(step, checks.NO_TESTS, 0.0).passed for step in steps)


def test_chosen_tests_may_all_be_of_one_kind(environment: Environment) -> None:
    steps = checks.pytest_steps(environment, ["tests/domain", "-x"], None)
    assert all(step.command[-2:] == ("tests/domain", "-x") for step in steps)
    assert all(Outcome(step, checks.NO_TESTS, 0.0).passed for step in steps)
    assert not any(Outcome(step, 1, 0.0).passed for step in steps)


def test_without_a_screen_the_pointer_tests_are_left_out(environment: Environment) -> None:
    steps = checks.pytest_steps(environment, [], "Xvfb not found")
    assert [step.name for step in steps] == ["tests"]


def test_every_step_runs_though_one_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[Sequence[str]] = []

    def runs(command: Sequence[str], folder: Path) -> int:
        assert folder == tmp_path
        ran.append(command)
        return int(command == ("false",))

    outcomes = checks.run_steps([BROKEN, FINE], tmp_path, runs)
    assert ran == [("false",), ("true",)]
    assert [outcome.passed for outcome in outcomes] == [False, True]
    assert capsys.readouterr().out == "== broken\n== fine\n"


def test_checks_that_do_not_disturb_each_other_run_side_by_side(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two are under way at once, or neither would end; each is told of in its turn."""
    both = threading.Barrier(2, timeout=20)

    def runs(command: Sequence[str], folder: Path) -> tuple[int, str]:
        assert folder == tmp_path
        both.wait()
        return int(command == ("false",)), f"{command[0]} said this\n"

    outcomes = checks.run_beside([BROKEN, FINE], tmp_path, runs)
    assert [outcome.passed for outcome in outcomes] == [False, True]
    said = "== broken\nfalse said this\n== fine\ntrue said this\n"
    assert capsys.readouterr().out == said


def test_what_a_check_says_is_caught_from_both_its_mouths(tmp_path: Path) -> None:
    code = (
        "import sys; print('out'); sys.stdout.flush(); print('err', file=sys.stderr); sys.exit(3)"
    )
    assert checks.run_caught([sys.executable, "-c", code], tmp_path) == (3, "out\nerr\n")


@pytest.mark.parametrize("runs", [checks.run, checks.run_caught])
def test_what_is_compiled_once_is_kept_for_the_next_start(
    runs: Callable[[list[str], Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(checks.NO_BYTECODE, "1")
    (tmp_path / "part.py").touch()
    runs([sys.executable, "-c", "import part"], tmp_path)
    assert list((tmp_path / "__pycache__").glob("part.*.pyc"))


def test_a_command_runs_in_the_folder_given(tmp_path: Path) -> None:
    code = "import pathlib, sys; pathlib.Path('mark').touch(); sys.exit(7)"
    assert checks.run([sys.executable, "-c", code], tmp_path) == 7
    assert (tmp_path / "mark").exists()


def test_the_report_names_each_step_and_closes_with_the_count(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert checks.report([Outcome(FINE, 0, 1.2), Outcome(BROKEN, 1, 65.0)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["fine", "passed", "1", "s"]
    assert lines[2].split() == ["broken", "FAILED", "65", "s"]
    assert lines[-1] == "checks: 1 passed, 1 failed"


def test_a_step_without_any_test_is_not_said_to_have_passed(
    environment: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    pointer = checks.pytest_steps(environment, ["-k", "import"], None)[1]
    assert checks.report([Outcome(pointer, checks.NO_TESTS, 0.4)]) == 0
    assert capsys.readouterr().out.splitlines()[1].split() == ["real", "pointer", "none", "0", "s"]


def test_a_report_without_failures_is_zero() -> None:
    assert checks.report([Outcome(FINE, 0, 0.0)]) == 0


def test_a_process_that_breaks_ends_the_run_with_the_name_of_its_test(tmp_path: Path) -> None:
    broken = "import os\ndef test_breaks():\n    os._exit(3)\n"
    for name, source in (("a", broken), ("b", "def test_b(): pass\n"), ("c", "def test_c(): pass")):
        (tmp_path / f"test_{name}.py").write_text(source, encoding="utf-8")
    alone = ("-p", "no:cacheprovider", "-p", "no:faulthandler", "-c", str(tmp_path / "none.ini"))
    (tmp_path / "none.ini").write_text("[pytest]\n", encoding="utf-8")
    command = (sys.executable, "-m", "pytest", *alone, "-n", "1", *checks.BY_FILE, str(tmp_path))
    code, said = checks.run_caught(command, tmp_path)
    assert code == 1
    assert "test_a.py::test_breaks" in said
    assert "replacing" not in said
