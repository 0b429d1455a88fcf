"""The contracts between the packages bite: each is broken once, in a copy, and must say so."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS: list[dict[str, Any]] = PROJECT["tool"]["importlinter"]["contracts"]
LINT = "from importlinter.cli import lint_imports_command as lint; lint()"

# The contract, the module that sins, and its sin.
SINS = (
    ("Layers of the house", "domain", "import mentordesk.services"),
    ("Layers of the house", "storage", "import mentordesk.documents"),
    ("Layers of the house", "services", "import mentordesk.ui"),
    ("Qt only in the window", "services", "import PySide6.QtCore"),
    ("SQLAlchemy only in storage and services", "ui", "import sqlalchemy"),
    ("Spreadsheet libraries only in spreadsheets", "services", "import openpyxl"),
    (
        "Forms that come back as documents are opened only in spreadsheets",
        "services",
        "import pikepdf",
    ),
    ("Typesetting libraries only in documents", "ui", "import reportlab"),
    ("numpy and lap only in matching", "documents", "import numpy"),
    ("No cycles between siblings", "storage/models", "import mentordesk.storage.desk"),
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program and its contracts, to sin in."""
    folder = tmp_path_factory.mktemp("house")
    ignored = shutil.ignore_patterns("__pycache__", "_resources")
    shutil.copytree(ROOT / "mentordesk", folder / "mentordesk", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(folder: Path) -> tuple[int, str]:
    """The exit code and the words of import-linter on the program in `folder`."""
    done = subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        # The copy must hide the installed program, and no terminal's width may cut the names.
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
    )
    return done.returncode, done.stdout + done.stderr


def verdict(words: str, contract: str) -> str:
    """KEPT or BROKEN, as said of one contract."""
    found = re.search(rf"^{re.escape(contract)} (KEPT|BROKEN)", words, re.MULTILINE)
    assert found, words
    return found[1]


def test_the_house_as_it_is_keeps_every_contract(copy: Path) -> None:
    code, words = lint(copy)
    assert code == 0, words
    assert {verdict(words, contract["name"]) for contract in CONTRACTS} == {"KEPT"}


@pytest.mark.parametrize(("contract", "package", "sin"), SINS)
def test_a_broken_contract_bites(copy: Path, contract: str, package: str, sin: str) -> None:
    module = copy / "mentordesk" / package / "sin.py"
    module.write_text(f'"""A sin."""\n\n{sin}\n', encoding="utf-8")
    try:
        code, words = lint(copy)
    finally:
        module.unlink()
    assert code == 1, words
    assert verdict(words, contract) == "BROKEN"


def test_every_contract_is_broken_once() -> None:
    assert {sin[0] for sin in SINS} == {contract["name"] for contract in CONTRACTS}


def test_the_layers_know_every_module_at_the_top() -> None:
    layers = " | ".join(CONTRACTS[0]["layers"]).split(" | ")
    program = ROOT / "mentordesk"
    modules = {path.stem for path in program.glob("*.py")} - {"__init__"}
    packages = {path.parent.name for path in program.glob("*/__init__.py")}
    assert {f"mentordesk.{name}" for name in modules | packages} <= set(layers)
