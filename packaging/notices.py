"""Whose libraries of the operating system the frozen application brings, and under which licences.

PyInstaller takes along Python itself and what Qt needs of the system. Debian says of each file to
which package it belongs, and each package has its notices: they are added to the licence texts
that About shows, inside the frozen application, where the recipe ran on Debian or its kin.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from environment import ROOT

TEXTS = Path("_internal", "mentordesk", "_resources", "licence_texts.txt")
DOCUMENTS = Path("/usr/share/doc")
COMMON = re.compile(r"/usr/share/common-licenses/([A-Z][A-Za-z0-9.+-]*[A-Za-z0-9])")
KEPT = Path("/usr/share/common-licenses")


def add(folder: Path, table: Path, python: Path) -> int:
    """Add the notices to the frozen application's licence texts; of how many makers they are.

    `table` is PyInstaller's list of what it collected, `python` the interpreter that it ran in.
    """
    parts = {**own(python), **of_the_system(packages(sources(table)))}
    if parts:
        target = folder / TEXTS
        texts = [target.read_text(encoding="utf-8").rstrip("\n")]
        texts += [f"{name}\n{text.strip()}" for name, text in parts.items()]
        target.write_text("\f".join(texts) + "\n", encoding="utf-8")
    return len(parts)


def own(python: Path) -> dict[str, str]:
    """The licences of Python and of PyInstaller, whose small beginning every frozen program has."""
    library = Path(os.__file__).parent / "LICENSE.txt"
    found = {"Python": library} if library.exists() else {}
    for path in python.parent.parent.glob("**/pyinstaller-*.dist-info/**/COPYING*"):
        found["PyInstaller (how the program begins)"] = path
    return {name: _plain(path) for name, path in found.items()}


def sources(table: Path) -> list[str]:
    """The libraries of the system that were collected: those that come from outside a checkout."""
    collected = _triples(ast.literal_eval(table.read_text(encoding="utf-8")))
    found = {path for _, path, kind in collected if kind == "BINARY"}
    return sorted(path for path in found if not Path(path).is_relative_to(ROOT))


def _triples(table: object) -> Iterator[tuple[str, str, str]]:
    """Every (name inside, path outside, kind) of a list of lists."""
    if isinstance(table, tuple) and len(table) == 3 and all(isinstance(x, str) for x in table):
        yield table
    elif isinstance(table, list | tuple):
        for part in table:
            yield from _triples(part)


def packages(paths: Iterable[str]) -> list[str]:
    """The Debian packages that these files belong to; none where nobody can tell."""
    if shutil.which("dpkg-query") is None:
        return []
    names = set()
    for path in paths:
        # The folder /lib is a link to /usr/lib now; dpkg knows a file by the one or the other.
        for place in {path, path.removeprefix("/usr"), f"/usr{path}"}:
            asked = ["dpkg-query", "--search", place]
            done = subprocess.run(asked, capture_output=True, text=True, check=False)
            names |= {line.partition(":")[0] for line in done.stdout.splitlines() if ": " in line}
    return sorted(names)


def of_the_system(names: Iterable[str]) -> dict[str, str]:
    """The notices of these packages, and once each the licences that they only name."""
    found, named = {}, set()
    for name in names:
        path = DOCUMENTS / name / "copyright"
        if path.exists():
            text = found[f"{name} (of the system)"] = _plain(path)
            named |= set(COMMON.findall(text))
    common = {name: KEPT / name for name in sorted(named) if (KEPT / name).exists()}
    return found | {f"{name} (text)": _plain(path) for name, path in common.items()}


def _plain(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").replace("\f", "\n")
