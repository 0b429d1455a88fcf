"""The README keeps its promises: its commands exist, and its links lead somewhere."""

import re
import shlex
from argparse import ArgumentParser
from importlib.util import find_spec
from pathlib import Path

import dev
import pytest
from environment import Environment

from mentordesk.cli import run
from mentordesk.cli.table import command_named

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RUN = "python3 packaging/dev.py run"
TEST = "python3 packaging/dev.py test"
PICTURE = "resources/pictures/board.png"


def blocks() -> list[str]:
    """What stands between fences, to be typed."""
    return [
        block.strip() for block in re.findall(r"^```\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    ]


def test_the_first_two_things_to_type_are_the_two_commands() -> None:
    assert blocks()[:2] == [RUN, TEST]


def test_every_verb_the_readme_types_is_one_the_script_knows() -> None:
    verbs = set(re.findall(r"packaging/dev\.py ([a-z]+)", README))
    assert {"run", "test"} <= verbs
    assert verbs <= set(dev.VERBS) | {"help"}


def test_ci_types_the_readmes_test_command() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert lines[-1].split()[:3] == TEST.split()


def test_the_folder_and_the_lock_are_those_the_script_uses() -> None:
    environment = Environment()
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert f"{environment.folder.name}/" in ignored
    assert environment.lock.exists()


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#]+)\)", README))
def test_each_link_leads_to_something_of_this_checkout(target: str) -> None:
    assert "://" not in target
    assert (ROOT / target).exists()


def test_the_house_on_one_page_names_every_package() -> None:
    packages = {path.parent.name for path in (ROOT / "mentordesk").glob("*/__init__.py")}
    named = set(re.findall(r"`(\w+)`", README))
    assert packages <= named


def typed() -> list[list[str]]:
    """Every command of the program that stands in a block to be typed, as its words."""
    lines = [line for block in blocks() for line in block.splitlines()]
    return [shlex.split(line)[1:] for line in lines if line.startswith("mentordesk ")]


@pytest.mark.parametrize("words", typed(), ids=lambda words: f"{words[0]}-{len(words)}")
def test_every_command_of_the_program_is_understood_as_it_is_typed(words: list[str]) -> None:
    command = command_named(words[0])
    assert command is not None
    # Wrong words end the whole with 2; nothing is carried out here.
    assert run._parser(ArgumentParser, (command,)).parse_args(words).command is command


def test_commands_named_in_passing_exist() -> None:
    passage = README.split("`verify` checks")[1].split("Inside the checkout")[0]
    names = set(re.findall(r"`([a-z]+(?:-[a-z]+)*)`", passage))
    assert {"forecast", "why-not", "calendar", "fees"} <= names
    assert all(command_named(name) for name in names)


def test_modules_that_are_started_exist() -> None:
    modules = re.findall(r"python(?:3)? -m\s+([\w.]+)", README)
    assert {"tests.bench", "tests.crash", "tests.hostile"} <= set(modules)
    assert all(find_spec(module) for module in modules)


def test_paths_in_code_exist() -> None:
    paths = re.findall(r"`((?:packaging|mentordesk|tests|resources)/[\w./]+)`", README)
    made = {"mentordesk/install.sh"}
    assert "packaging/machine.py" in paths
    assert [path for path in paths if path not in made and not (ROOT / path).exists()] == []
    assert (ROOT / "packaging" / "linux" / "install.sh").exists()


def test_what_is_said_to_be_made_is_what_the_recipes_make() -> None:
    recipes = "".join(path.read_text("utf-8") for path in (ROOT / "packaging").glob("*.py"))
    for name in ("mentordesk_{version()}_", "_setup.exe", ".msi", "install.sh"):
        assert name in recipes
    for name in ("mentordesk_*.deb", "mentordesk_*_setup.exe", "install.sh --remove"):
        assert name in README


def test_the_picture_is_shown_where_there_is_one() -> None:
    assert (PICTURE in README) is (ROOT / PICTURE).exists()


def test_the_pythons_named_are_those_that_will_do() -> None:
    named = {tuple(map(int, found)) for found in re.findall(r"\b(3)\.(1\d)\b", README)}
    assert named == {(3, 11), (3, 12), (3, 13)}
