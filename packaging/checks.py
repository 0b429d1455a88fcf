"""The checks: which commands they are, run one after the other, and what came of each."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from environment import Environment

NO_TESTS = 5  # pytest's exit code where no test was chosen
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
PERSON = "person"
BY_PERSON = ("tests/window", "tests/a_year")
"""Where the tests with a real pointer are: the others need not be read a second time for them."""
BY_FILE = ("--dist", "loadfile", "--max-worker-restart", "0")
"""Tests of a file stay together. A process that breaks ends the run with the name of its test: put
in its place, the next one waits for ever for the test after its last."""
# import-linter has no `python -m`, and its script breaks when the checkout is moved.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"


@dataclass(frozen=True)
class Step:
    """One check: its name, its command, and the exit codes that mean it passed."""

    name: str
    command: tuple[str, ...]
    passes: frozenset[int] = frozenset({0})


@dataclass(frozen=True)
class Outcome:
    """What came of a step."""

    step: Step
    code: int
    seconds: float

    @property
    def passed(self) -> bool:
        """True where the step's exit code is one of those that mean so."""
        return self.code in self.step.passes


def house_steps(environment: Environment) -> list[Step]:
    """Style, types, layers and dependencies."""
    python = str(environment.program("python"))
    return [
        Step("style", (python, "-m", "ruff", "check", "--quiet")),
        Step("format", (python, "-m", "ruff", "format", "--check", "--quiet")),
        Step("types", (python, "-m", "mypy")),
        Step("layers", (python, "-c", LINT_IMPORTS)),
        Step("dependencies", (python, "-m", "deptry", "mentordesk")),
    ]


def pytest_steps(
    environment: Environment, arguments: Sequence[str], without_pointer: str | None
) -> list[Step]:
    """The tests: side by side those that may be, then one by one those with a real pointer.

    `without_pointer` is the reason why the latter cannot run here, None where they can. A step
    without any test passes where `arguments` may have chosen tests of the other one only.
    """
    pytest = (str(environment.program("python")), "-m", "pytest")
    chosen = frozenset({0, NO_TESTS}) if arguments else frozenset({0})
    workers = str(min(4, os.cpu_count() or 1))
    beside = ("-n", workers, *BY_FILE, "-m", f"not {PERSON}")
    steps = [Step("tests", (*pytest, *beside, *arguments), chosen)]
    if without_pointer is None:
        by_person = (*pytest, "-m", PERSON, *(arguments or BY_PERSON))
        steps.append(Step("real pointer", by_person, chosen))
    return steps


def surroundings() -> dict[str, str]:
    """The environment of a check: Python may keep what it compiled.

    The tests start the program some hundred times, and each start would compile it anew.
    """
    return {name: value for name, value in os.environ.items() if name != NO_BYTECODE}


def run(command: Sequence[str], folder: Path) -> int:
    """Run a command in a folder; its exit code."""
    return subprocess.run(command, cwd=folder, env=surroundings(), check=False).returncode


def run_caught(command: Sequence[str], folder: Path) -> tuple[int, str]:
    """Run a command in a folder; its exit code, and what it printed."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=surroundings(),
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    return done.returncode, done.stdout


def run_beside(
    steps: Sequence[Step],
    folder: Path,
    runs: Callable[[Sequence[str], Path], tuple[int, str]] = run_caught,
) -> list[Outcome]:
    """Run steps that do not disturb each other two at a time; each is told of in its turn.

    The check of types takes one core for as long as all others together take.
    """

    def does(step: Step) -> tuple[Outcome, str]:
        started = time.monotonic()
        code, said = runs(step.command, folder)
        return Outcome(step, code, time.monotonic() - started), said

    outcomes = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for outcome, said in pool.map(does, steps):
            print(f"== {outcome.step.name}\n{said}", end="", flush=True)
            outcomes.append(outcome)
    return outcomes


def run_steps(
    steps: Iterable[Step], folder: Path, runs: Callable[[Sequence[str], Path], int] = run
) -> list[Outcome]:
    """Run every step, also after one has failed: the whole list is worth knowing at once."""
    outcomes = []
    for step in steps:
        print(f"== {step.name}", flush=True)
        started = time.monotonic()
        code = runs(step.command, folder)
        outcomes.append(Outcome(step, code, time.monotonic() - started))
    return outcomes


def report(outcomes: Sequence[Outcome]) -> int:
    """Print what passed and what failed; 0 where all passed, else 1."""
    print()
    for outcome in outcomes:
        word = "passed" if outcome.passed else "FAILED"
        if outcome.passed and outcome.code == NO_TESTS:
            word = "none"
        print(f"{outcome.step.name:<14}{word:<6}{outcome.seconds:8.0f} s")
    passed = sum(outcome.passed for outcome in outcomes)
    failed = len(outcomes) - passed
    print(f"checks: {passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0
