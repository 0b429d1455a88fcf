"""What the wheel holds: the program, its resources and its licence, and nothing else."""

import subprocess
import sys
import zipfile
from email import message_from_string
from pathlib import Path

import pytest

import mentordesk

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, made by the same tool as `dev.py build` uses."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    done = subprocess.run(
        [*command, "--directory", str(folder)], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    (path,) = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def about(wheel: zipfile.ZipFile, name: str) -> str:
    """The text of a file of the wheel's own papers."""
    return wheel.read(f"mentordesk-{mentordesk.__version__}.dist-info/{name}").decode()


def test_the_wheel_holds_every_module_and_every_resource(wheel: zipfile.ZipFile) -> None:
    held = set(wheel.namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "mentordesk").rglob("*.py")}
    resources = {
        "mentordesk/_resources/" + path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }
    assert modules - held == set()
    assert resources - held == set()


def test_the_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    papers = f"mentordesk-{mentordesk.__version__}.dist-info"
    assert {name.split("/")[0] for name in wheel.namelist()} == {"mentordesk", papers}
    assert not [name for name in wheel.namelist() if name.endswith(".pyc")]


def test_the_wheel_says_version_licence_and_pythons(wheel: zipfile.ZipFile) -> None:
    said = message_from_string(about(wheel, "METADATA"))
    assert said["Version"] == mentordesk.__version__
    assert said["License-Expression"] == "MIT"
    assert said["Requires-Python"] == "<3.14,>=3.11"
    assert about(wheel, "licenses/packaging/LICENSE").startswith("MIT License")


def test_the_wheel_is_typed_and_has_both_doors(wheel: zipfile.ZipFile) -> None:
    assert "mentordesk/py.typed" in wheel.namelist()
    doors = about(wheel, "entry_points.txt")
    assert "mentordesk = mentordesk.app:main" in doors
    assert "mentordesk-window = mentordesk.app:main" in doors
