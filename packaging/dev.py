"""Set MentorDesk up and use it, with nothing but Python: see `python3 packaging/dev.py help`.

Standard library only, because it runs before anything is installed. What it installs goes into
`.dev-env` in the checkout (and, as root on Debian and Ubuntu, into the system: the libraries
that Qt needs and pip cannot bring).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import appimage
import debian
import disk_image
import embedding
import freezing
import installers
import release
import tarball
import wine
from checks import NO_TESTS, house_steps, pytest_steps, report, run, run_beside, run_steps
from environment import ROOT, Environment, python_refusal
from machine import SetupRefused, ready_machine, ready_pointer

USAGE = """\
usage: python3 packaging/dev.py VERB [ARGUMENTS]

  run     start MentorDesk with the demonstration programme (arguments go to mentordesk)
  test    run every check and test                          (arguments go to pytest)
  check   run style, types, layers and dependencies, no tests
  lock    pin every package anew in packaging/requirements.lock
  build   make the wheel in dist/
  freeze  make the application that needs no Python in dist/mentordesk, and try it
  deb     make and try the package for Debian and Ubuntu in dist/
  tarball make the same as an archive for any Linux in dist/
  appimage  make the same as one file that starts          (wants appimagetool on the PATH)
  macos   make the bundle for macOS in a disk image, on a Mac
  windows make the installers for Windows in dist/    (argument: python.org's embeddable zip)
  wine    install and try the one made last under Wine, in a bare Debian 13, as root
  release check, test, make and try all of it, and print a table  (--no-tests leaves tests out)
  translate  find the window's words and compile its languages
  shots   save pictures of every tab and dialog             (arguments: a folder)

The first call of any verb sets everything up in .dev-env; later ones start at once."""

FROZEN = "packaging/frozen/freeze.in"
LOCK_COMMAND = "python3 packaging/dev.py lock"


def start(environment: Environment, arguments: Sequence[str]) -> int:
    """Start MentorDesk; without arguments, with the demonstration programme."""
    python = str(environment.program("python"))
    return run([python, "-m", "mentordesk", *(arguments or ["demo"])], ROOT)


def test(environment: Environment, arguments: Sequence[str]) -> int:
    """Run every check and test; says so where the real-pointer tests cannot run."""
    reason = ready_pointer()
    tests = pytest_steps(environment, arguments, reason)
    outcomes = run_beside(house_steps(environment), ROOT) + run_steps(tests, ROOT)
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
    return report(run_beside(house_steps(environment), ROOT))


def lock(environment: Environment, arguments: Sequence[str]) -> int:
    """Pin every package of every extra for all systems and Pythons (arguments go to uv)."""
    options = ["--universal", "--generate-hashes", "--python-version", "3.11"]
    # One version of a package for every Python, so that results do not differ by Python.
    options += ["--fork-strategy", "fewest"]
    # No host of a registry may be written down: every place has its own.
    options += ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--quiet"]
    options += ["--custom-compile-command", LOCK_COMMAND]
    uv = [str(environment.program("uv")), "pip", "compile", *options]
    whole = "packaging/requirements.lock"
    shipped = ["--extra", "password", "--extra", "scan", "--constraint", whole, "pyproject.toml"]
    commands = (
        [*uv, "--all-extras", "--upgrade", *arguments, "pyproject.toml", "--output-file", whole],
        [*uv, *shipped, "--output-file", "packaging/windows/windows.lock"],
        [*uv, *shipped, FROZEN, "--output-file", FROZEN.replace(".in", ".lock")],
    )
    return next((code for code in (run(command, ROOT) for command in commands) if code), 0)


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


def archive(_: Environment, arguments: Sequence[str]) -> int:
    """Make the archive for any Linux from the frozen application."""
    if arguments:
        raise SetupRefused("tarball takes no arguments.")
    tarball.make(freezing.freeze())
    return 0


def one_file(_: Environment, arguments: Sequence[str]) -> int:
    """Make the AppImage from the frozen application."""
    if arguments:
        raise SetupRefused("appimage takes no arguments.")
    appimage.make(freezing.freeze())
    return 0


def macos(_: Environment, arguments: Sequence[str]) -> int:
    """Make the disk image for macOS."""
    if arguments:
        raise SetupRefused("macos takes no arguments.")
    print(disk_image.make().relative_to(ROOT))
    return 0


def windows(_: Environment, arguments: Sequence[str]) -> int:
    """Make the installers for Windows, of PyPI's embeddable Python or of the zip that is given."""
    if len(arguments) > 1:
        raise SetupRefused("windows takes one argument at most: python.org's embeddable zip.")
    installers.make(embedding.make(*(Path(path) for path in arguments)))
    return 0


def under_wine(_: Environment, arguments: Sequence[str]) -> int:
    """Try the installers that were made, or those given, under Wine."""
    named = [Path(path) for path in arguments] or sorted((ROOT / "dist").glob("*_x64*"))
    if not named:
        raise SetupRefused("There is no installer in dist: python3 packaging/dev.py windows")
    for path in named:
        for line in wine.try_out(path, ROOT / "build" / f"{path.stem}.png"):
            print(line, flush=True)
    return 0


def whole_release(environment: Environment, arguments: Sequence[str]) -> int:
    """Make and try everything that is given to people."""
    if set(arguments) - {"--no-tests"}:
        raise SetupRefused("release takes no argument but --no-tests.")
    return release.make(environment, with_tests=not arguments)


def shots(environment: Environment, arguments: Sequence[str]) -> int:
    """Save pictures of every tab and dialog into the folder given."""
    python = str(environment.program("python"))
    return run([python, "-m", "tests.shots", *arguments], ROOT)


def translate(environment: Environment, arguments: Sequence[str]) -> int:
    """Bring resources/i18n up to date with the code, and print what lacks its translation."""
    python = str(environment.program("python"))
    return run([python, str(ROOT / "packaging" / "translations.py"), *arguments], ROOT)


VERBS: dict[str, Callable[[Environment, Sequence[str]], int]] = {
    "run": start,
    "test": test,
    "check": check,
    "lock": lock,
    "build": build,
    "freeze": freeze,
    "deb": deb,
    "tarball": archive,
    "appimage": one_file,
    "macos": macos,
    "windows": windows,
    "wine": under_wine,
    "release": whole_release,
    "shots": shots,
    "translate": translate,
}
OPEN_WINDOWS = frozenset(
    {"run", "test", "shots", "release", "freeze", "deb", "tarball", "appimage"}
)
"""What wants the system's libraries of a window: to show one, or to bring them along."""


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
