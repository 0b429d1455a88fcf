"""The README keeps its promises: its commands exist, and its links lead somewhere."""

import re
from pathlib import Path

import dev
import pytest
from environment import Environment

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


def test_the_picture_is_shown_where_there_is_one() -> None:
    assert (PICTURE in README) is (ROOT / PICTURE).exists()


def test_the_pythons_named_are_those_that_will_do() -> None:
    named = {tuple(map(int, found)) for found in re.findall(r"\b(3)\.(1\d)\b", README)}
    assert named == {(3, 11), (3, 12), (3, 13)}
