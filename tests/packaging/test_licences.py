"""The gate on licences: nothing that runs with the program may be under the GPL or AGPL."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
STRONG = re.compile(r"(?<![A-Za-z])A?GPL|Affero|(?<!Lesser )(?<!Library )General Public Licen[cs]e")


def forbidden(licence: str) -> bool:
    """True where every choice that a licence leaves is a strong copyleft one."""
    return all(STRONG.search(choice) for choice in re.split(r"\bOR\b", licence))


def applies(requirement: Requirement) -> bool:
    """True where this machine installs the requirement without extras."""
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def runtime_set() -> set[str]:
    """The names of all packages that the program needs to run, and those they need."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting: list[str] = list(project["dependencies"])
    found: set[str] = set()
    while waiting:
        requirement = Requirement(waiting.pop())
        name = canonicalize_name(requirement.name)
        if name not in found and applies(requirement):
            found.add(name)
            waiting += metadata.requires(name) or []
    return found


def licences(names: Iterable[str]) -> dict[str, str]:
    """What pip-licenses says of each package, from all places where a package may say it."""
    command = [sys.executable, "-m", "piplicenses", "--from=all", "--format=json", "--packages"]
    done = subprocess.run([*command, *names], capture_output=True, text=True, check=True)
    said: dict[str, str] = {}
    for row in json.loads(done.stdout):
        texts = {row[f"License-{place}"] for place in ("Classifier", "Expression", "Metadata")}
        said[canonicalize_name(row["Name"])] = " / ".join(sorted(texts - {"UNKNOWN"}))
    return said


def test_the_runtime_set_reaches_what_is_brought_along() -> None:
    names = runtime_set()
    assert {"pyside6-essentials", "shiboken6", "sqlalchemy", "lxml"} <= names
    assert not {"pytest", "mypy", "ruff"} & names


def test_nothing_that_runs_with_the_program_is_gpl_or_agpl() -> None:
    names = runtime_set()
    said = licences(names)
    assert set(said) == names
    assert {name: text for name, text in said.items() if forbidden(text)} == {}


def test_everything_that_runs_with_the_program_says_its_licence() -> None:
    silent = {name for name, text in licences(runtime_set()).items() if not text}
    assert silent == set()


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-only",
        "AGPL-3.0-or-later",
        "GNU General Public License v3 (GPLv3)",
        "GNU Affero General Public License v3",
        "GPLv2",
        "GPL-2.0-only OR GPL-3.0-only",
    ],
)
def test_the_gate_closes(licence: str) -> None:
    assert forbidden(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "GNU Library or Lesser General Public License (LGPL)",
        "GNU Lesser General Public License v2 or later (LGPLv2+)",
        "BSD-3-Clause, Apache-2.0, dependency licenses",
    ],
)
def test_the_gate_opens(licence: str) -> None:
    assert not forbidden(licence)
