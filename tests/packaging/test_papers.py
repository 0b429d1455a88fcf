"""The papers agree with the project: DEPENDENCIES, CHANGELOG, the lock and the licence."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

import mentordesk

ROOT = Path(__file__).resolve().parents[2]
PAPERS = ROOT / "packaging"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
PYTHONS = ("3.11", "3.12", "3.13")


def names(requirements: list[str]) -> list[str]:
    return [canonicalize_name(Requirement(each).name) for each in requirements]


def tables() -> dict[str, list[list[str]]]:
    """The tables of DEPENDENCIES.md: the cells of each line, by the heading above."""
    found: dict[str, list[list[str]]] = {}
    heading = ""
    for line in (PAPERS / "DEPENDENCIES.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading = line.removeprefix("## ")
        elif line.startswith("| ") and not line.startswith(("| package", "| ---")):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            found.setdefault(heading, []).append(cells)
    return found


def locked() -> dict[str, str]:
    """The version of each package in the lock; asserts that there is only one of each."""
    text = (PAPERS / "requirements.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE)
    assert len(pins) == len(dict(pins))
    return dict(pins)


@pytest.mark.parametrize(
    ("heading", "requirements"),
    [
        ("The program", PROJECT["dependencies"]),
        ("Its tests (`test`)", EXTRAS["test"]),
        ("Making packages (`build`)", EXTRAS["build"]),
    ],
)
def test_each_dependency_has_its_line(heading: str, requirements: list[str]) -> None:
    listed = [canonicalize_name(cells[0]) for cells in tables()[heading]]
    assert sorted(listed) == sorted(names(requirements))


def test_each_line_says_what_for_licence_size_and_keeper() -> None:
    for cells in (cells for rows in tables().values() for cells in rows):
        assert len(cells) == 5, cells
        assert all(cells), cells
        assert float(cells[3]) > 0, cells


def test_every_extra_has_its_table() -> None:
    assert len(tables()) == 1 + len(EXTRAS)


def test_the_lock_pins_every_dependency_within_its_range() -> None:
    pins = locked()
    requirements = PROJECT["dependencies"] + [each for extra in EXTRAS.values() for each in extra]
    for each in map(Requirement, requirements):
        version = pins[canonicalize_name(each.name)]
        assert version in each.specifier, each


def test_every_pin_has_hashes() -> None:
    text = (PAPERS / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[\w.-]+==)", text.split("\n", 2)[2])
    assert len(entries) == len(locked())
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_lock_names_no_index_and_is_made_by_our_own_verb() -> None:
    text = (PAPERS / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "python3 packaging/dev.py lock" in text.splitlines()[1]


def test_the_pythons_promised_are_the_pythons_allowed() -> None:
    allowed = SpecifierSet(PROJECT["requires-python"])
    assert all(f"{python}.0" in allowed for python in PYTHONS)
    assert "3.10.9" not in allowed
    assert "3.14.0" not in allowed


def test_the_newest_entry_of_the_changelog_is_this_version() -> None:
    text = (PAPERS / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert headings[0].split()[0] == mentordesk.__version__
    assert len(set(headings)) == len(headings)


def test_the_licence_named_is_the_licence_enclosed() -> None:
    assert PROJECT["license"] == "MIT"
    (named,) = PROJECT["license-files"]
    assert (ROOT / named).read_text(encoding="utf-8").startswith("MIT License")
