"""Set MentorDesk up and use it, with nothing but Python: see `python3 packaging/dev.py help`.

Standard library only, because it runs before anything is installed. What it installs goes into
`.dev-env` in the checkout (and, as root on Debian and Ubuntu, into the system: the libraries
that Qt needs and pip cannot bring).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import debian
import freezing
from checks import NO_TESTS, house_steps, pytest_steps, report, run, run_steps
from environment import ROOT, Environment, python_refusal
from machine import SetupRefused, ready_machine, ready_pointer

USAGE = """\
usage: python3 packaging/dev.py VERB [ARGUMENTS]

  run    start MentorDesk with the demonstration programme (arguments go to mentordesk)
  test   run every check and test                          (arguments go to pytest)
  check  run style, types, layers and dependencies, no tests
  lock   pin every package anew in packaging/requirements.lock
  build  make the wheel in dist/
  freeze make the application that needs no Python in dist/mentordesk, and try it
  deb    make and try the package for Debian and Ubuntu in dist/
  shots  save pictures of every tab and dialog             (arguments: a folder)

The first call of any verb sets everything up in .dev-env; later ones start at once."""

LOCK_COMMAND = "python3 packaging/dev.py lock"


def start(environment: Environment, arguments: Sequence[str]) -> int:
    """Start MentorDesk; without arguments, with the demonstration programme."""
    python = str(environment.program("python"))
    return run([python, "-m", "mentordesk", *(arguments or ["demo"])], ROOT)


def test(environment: Environment, arguments: Sequence[str]) -> int:
    """Run every check and test; says so where the real-pointer tests cannot run."""
    reason = ready_pointer()
    tests = pytest_steps(environment, arguments, reason)
    outcomes = run_steps(house_steps(environment) + tests, ROOT)
    code = report(outcomes)
    if reason is not None:
        print(f"The real-pointer tests were skipped: {reason}")
    if all(outcome.code == NO_TESTS for outcome in outcomes[-len(tests) :]):
        return NO_TESTS
    return code


def check(environment: Environment, arguments: Sequence[str]) -> int:
    """Run the checks that need no test."""
    if arguments:
        raise SetupRefused("check takes no arguments: it reads the whole house.")
    return report(run_steps(house_steps(environment), ROOT))


def lock(environment: Environment, arguments: Sequence[str]) -> int:
    """Pin every package of every extra for all systems and Pythons (arguments go to uv)."""
    options = ["--universal", "--generate-hashes", "--python-version", "3.11", "--all-extras"]
    # One version of a package for every Python, so that results do not differ by Python.
    options += ["--fork-strategy", "fewest"]
    # No host of a registry may be written down: every place has its own.
    options += [
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-annotate",
        "--quiet",
        "--upgrade",
    ]
    options += ["--custom-compile-command", LOCK_COMMAND]
    files = ["pyproject.toml", "--output-file", "packaging/requirements.lock"]
    uv = [str(environment.program("uv")), "pip", "compile"]
    return run([*uv, *options, *arguments, *files], ROOT)


def build(environment: Environment, arguments: Sequence[str]) -> int:
    """Make the wheel in dist/ (arguments go to pip wheel)."""
    wheel = [str(environment.program("python")), "-m", "pip", "wheel", "--no-deps"]
    options = ["--no-build-isolation", "--wheel-dir", "dist"]
    return run([*wheel, *options, *arguments, "."], ROOT)


def freeze(_: Environment, arguments: Sequence[str]) -> int:
    """Make the frozen application and try it."""
    if arguments:
        raise SetupRefused("freeze takes no arguments.")
    freezing.freeze()
    return 0


def deb(_: Environment, arguments: Sequence[str]) -> int:
    """Make the package for Debian and Ubuntu from the frozen application."""
    if arguments:
        raise SetupRefused("deb takes no arguments.")
    debian.make(freezing.freeze())
    return 0


def shots(environment: Environment, arguments: Sequence[str]) -> int:
    """Save pictures of every tab and dialog into the folder given."""
    python = str(environment.program("python"))
    return run([python, "-m", "tests.shots", *arguments], ROOT)


VERBS: dict[str, Callable[[Environment, Sequence[str]], int]] = {
    "run": start,
    "test": test,
    "check": check,
    "lock": lock,
    "build": build,
    "freeze": freeze,
    "deb": deb,
    "shots": shots,
}
OPEN_WINDOWS = frozenset({"run", "test", "shots"})


def main(arguments: Sequence[str]) -> int:
    """Carry out one verb; 0 done, 1 refused or failed, 2 wrong usage."""
    if not arguments or arguments[0] not in VERBS:
        asked = bool(arguments) and arguments[0] in {"help", "-h", "--help"}
        print(USAGE, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    refusal = python_refusal(sys.version_info[:2])
    if refusal is not None:
        print(refusal, file=sys.stderr)
        return 1
    verb, *rest = arguments
    environment = Environment()
    try:
        ready_machine(
            makes_environment=not environment.fits_this_python(),
            opens_window=verb in OPEN_WINDOWS,
        )
        environment.prepare()
        return VERBS[verb](environment, rest)
    except SetupRefused as refused:
        print(refused, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
