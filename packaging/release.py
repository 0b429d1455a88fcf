"""What is given to people, made and tried from the first check to the last sentence, in one go.

`python3 packaging/dev.py release` checks, tests, makes wheel, source archive, frozen application,
archive and .deb, and lets each do the main job where nothing of ours is: the wheel and the source
archive in empty environments, the .deb and the README's two commands in bare roots of Debian and
Ubuntu. A table says what held.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import checks
import debian
import freezing
import newcomers
import roots
import tarball
from environment import ROOT, Environment
from machine import SetupRefused, ready_pointer

DIST = ROOT / "dist"
LINT = (
    ("desktop-file-validate", "packaging/linux/org.mentordesk.MentorDesk.desktop"),
    (
        "appstreamcli",
        "validate",
        "--no-net",
        "packaging/linux/org.mentordesk.MentorDesk.metainfo.xml",
    ),
)
FILE = "scheme.mentordesk"
DID = {0, 3}
"""Exit codes of a command that did what it was asked for (3: with problems listed)."""


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    held: bool
    seconds: float
    said: str


def make(environment: Environment, *, with_tests: bool) -> int:
    """Make and try everything; 0 where all of it held."""
    made: dict[str, Path] = {}

    def frozen() -> str:
        made["frozen"] = freezing.freeze()
        return f"{freezing.size_of(made['frozen']) / 2**20:.0f} MB"

    def packed(name: str, makes: Callable[[Path], Path]) -> Callable[[], str]:
        def makes_it() -> str:
            if "frozen" not in made:
                raise SetupRefused("there is nothing to make it of")
            made[name] = makes(made["frozen"])
            return f"{made[name].stat().st_size / 2**20:.0f} MB"

        return makes_it

    steps: list[tuple[str, Callable[[], str]]] = [
        (step.name, _passes(step)) for step in _checks(environment, with_tests=with_tests)
    ]
    steps += [
        ("wheel and source", lambda: _wheels(environment)),
        ("wheel, by pip", lambda: _by_pip("*.whl")),
        ("source, by pip", lambda: _by_pip("*.tar.gz")),
        ("frozen", frozen),
        ("archive", packed("archive", tarball.make)),
        (".deb", packed("deb", debian.make)),
        ("papers", lambda: _papers(_package(made))),
        *((f".deb in {name}", _in_bare(suite, made)) for suite, name in roots.SUITES.items()),
        *((f"README in {name}", _typed_in(suite)) for suite, name in roots.SUITES.items()),
    ]
    rows = [_row(name, does) for name, does in steps]
    return _table(rows)


def _checks(environment: Environment, *, with_tests: bool) -> list[checks.Step]:
    steps = checks.house_steps(environment)
    return steps + (checks.pytest_steps(environment, [], ready_pointer()) if with_tests else [])


def _passes(step: checks.Step) -> Callable[[], str]:
    def does() -> str:
        code = checks.run(step.command, ROOT)
        if code not in step.passes:
            raise SetupRefused(f"ended with {code}")
        return ""

    return does


def _row(name: str, does: Callable[[], str]) -> Row:
    """One step, which may fail without ending the rest."""
    print(f"== {name}", flush=True)
    started = time.monotonic()
    try:
        held, said = True, does()
    except (SetupRefused, OSError, subprocess.SubprocessError) as refused:
        held, said = False, str(refused) or repr(refused)
    row = Row(name, held, time.monotonic() - started, said)
    # At once as well: what takes an hour may be stopped before its table comes.
    print(_line(row), flush=True)
    return row


def _line(row: Row) -> str:
    word = "held" if row.held else "FAILED"
    return f"{row.name:<24}{word:<8}{row.seconds:6.0f} s  {row.said}"


def _table(rows: Sequence[Row]) -> int:
    print()
    for row in rows:
        print(_line(row))
    return 0 if all(row.held for row in rows) else 1


def _wheels(environment: Environment) -> str:
    for pattern in ("*.whl", "*.tar.gz"):
        for path in DIST.glob(f"mentordesk-{pattern}"):
            path.unlink()
    uv = [str(environment.program("uv")), "build", "--quiet", "--no-build-isolation"]
    python = ["--python", str(environment.program("python")), "--out-dir", str(DIST)]
    if checks.run([*uv, *python, "."], ROOT) != 0:
        raise SetupRefused("uv build failed (see above)")
    made = [*DIST.glob("mentordesk-*.whl"), *DIST.glob("mentordesk-*.tar.gz")]
    return ", ".join(f"{path.name} {path.stat().st_size / 2**20:.1f} MB" for path in made)


def _by_pip(pattern: str) -> str:
    """Install what was made as anybody would, outside the checkout, and let it do the main job."""
    (archive,) = DIST.glob(f"mentordesk-{pattern}")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        made = [sys.executable, "-m", "venv", str(folder / "venv")]
        subprocess.run(made, check=True, capture_output=True)
        pip = [str(folder / "venv" / "bin" / "pip"), "install", "--quiet", str(archive)]
        if subprocess.run(pip, cwd=folder, check=False).returncode != 0:
            raise SetupRefused("pip failed (see above)")
        freezing.try_out(folder / "venv" / "bin")
    return "import, match, certificates without a display"


def _papers(deb: Path) -> str:
    """What the makers of desktops and of Debian say of ours."""
    lines = [*LINT, ("lintian", "--fail-on", "error", str(deb))]
    missing = [line[0] for line in lines if shutil.which(line[0]) is None]
    for line in lines:
        if line[0] not in missing and checks.run(line, ROOT) != 0:
            raise SetupRefused(f"{line[0]} found errors (see above)")
    return f"not here, so not asked: {', '.join(missing)}" if missing else "no errors"


def _package(made: dict[str, Path]) -> Path:
    if "deb" not in made:
        raise SetupRefused("there is no package to try")
    return made["deb"]


def _in_bare(suite: str, made: dict[str, Path]) -> Callable[[], str]:
    return lambda: walk(_package(made), suite)


def _as_a_person(root: roots.Root, words: Sequence[str]) -> str:
    """What the installed program said to a person at home; SetupRefused where it fails."""
    home = ["env", "-C", f"/home/{roots.PERSON}", "mentordesk", *words]
    done = root.run(home, person=True)
    if done.returncode not in DID:
        raise SetupRefused(f"mentordesk {words[0]}: {done.stderr.strip()[-500:]}")
    return done.stdout


def main_job(programme: str, dump: str) -> list[tuple[str, ...]]:
    """One import, one match, its pairs, certificates, a check: of the demonstration's intakes.

    Their names follow from the day it was made: `dump` (of the command) says which is open and
    which is closed.
    """
    rows = [json.loads(line) for line in dump.splitlines() if line.startswith("{")]
    named = {row["stage"]: row["name"] for row in rows if row.get("table") == "intake"}
    if not {"open", "closed"} <= set(named):
        raise SetupRefused("the demonstration has no open intake, or no closed one")
    opened, closed = ("--intake", named["open"]), ("--intake", named["closed"])
    return [
        ("import", programme, *opened, "inbox"),
        ("match", programme, *opened, "--apply"),
        ("pairs", programme, *opened),
        ("certificates", programme, *closed, "--out", "certificates"),
        ("check", programme),
    ]


def _typed_in(suite: str) -> Callable[[], str]:
    return lambda: newcomers.try_out(suite)


def walk(deb: Path, suite: str) -> str:
    """Install the package in a bare root, do the main job as a person, remove it; what is left.

    SetupRefused where a step fails or the removal leaves something of the system's behind.
    """
    with roots.bare(suite) as root:
        shutil.copyfile(deb, root.folder / "root" / deb.name)
        before = set(root.files())
        root.install(f"{roots.HOME}/{deb.name}")
        _as_a_person(root, ("demo", "--no-window", FILE))
        for words in main_job(FILE, _as_a_person(root, ("dump", FILE))):
            _as_a_person(root, words)
        home = root.folder / "home" / roots.PERSON
        made = len(list((home / "certificates").glob("*.pdf")))
        if not made:
            raise SetupRefused("no certificate was made")
        root.must(["apt-get", "purge", "-qq", "-y", "mentordesk"])
        left = {path for path in root.files() if path not in before}
        ours = sorted(path for path in left if "mentordesk" in path.lower())
        system = [path for path in ours if not path.startswith(("/home", "/var/lib/dpkg"))]
        if system:
            raise SetupRefused(f"left behind: {', '.join(system[:5])}")
        kept = [root.folder / path[1:] for path in ours if path.startswith("/home")]
        size = sum(path.stat().st_size for path in kept) / 2**20
        return f"{made} certificates; removed: {len(kept)} files of the person stay, {size:.1f} MB"
