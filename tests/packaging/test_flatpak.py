"""The recipe for Flatpak: the same content as the other packages, and no way to the network."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
APP = "org.mentordesk.MentorDesk"
RECIPE: dict[str, Any] = json.loads((LINUX / f"{APP}.json").read_text(encoding="utf-8"))
MODULE: dict[str, Any] = RECIPE["modules"][0]
FROZEN = "frozen"
"""What dist/mentordesk is called inside; it is there only after `dev.py freeze`."""


def test_it_bears_the_name_of_the_desktop_entry_and_starts_the_same_program() -> None:
    entry = (LINUX / f"{APP}.desktop").read_text(encoding="utf-8")
    assert f"Icon={RECIPE['id']}\n" in entry
    assert f"Exec={RECIPE['command']} %f\n" in entry


def test_nothing_leaves_the_machine_not_even_by_a_mistake_of_ours() -> None:
    """Without a share of the network the program inside has no network card at all."""
    assert not [word for word in RECIPE["finish-args"] if "network" in word]
    assert not [word for word in RECIPE["finish-args"] if "bus" in word or "host" in word]


def test_a_programme_anywhere_at_home_and_on_a_stick_can_be_opened() -> None:
    allowed = {word.partition("=")[2] for word in RECIPE["finish-args"] if "filesystem" in word}
    assert {"home", "/media", "/run/media"} == allowed
    assert "--socket=cups" in RECIPE["finish-args"]


def test_every_source_is_in_the_checkout() -> None:
    for source in MODULE["sources"]:
        folder = (LINUX / source["path"]).resolve()
        assert folder.is_relative_to(ROOT)
        if source["dest"] == FROZEN:
            assert folder == ROOT / "dist" / "mentordesk"
        else:
            assert folder.is_dir()


@pytest.mark.parametrize("command", MODULE["build-commands"][3:])
def test_each_paper_is_taken_from_a_source_and_goes_where_the_deb_puts_it(command: str) -> None:
    inside = {source["dest"]: LINUX / source["path"] for source in MODULE["sources"]}
    words = command.split()
    dest, _, name = words[2].partition("/")
    assert (inside[dest] / name).is_file()
    target = re.search(r"/app/(share/[\w./-]+)", command)
    assert target is not None
    folder = target[1] if "-t" in words else str(Path(target[1]).parent)
    assert f'"usr/{folder}/' in (ROOT / "packaging" / "debian.py").read_text(encoding="utf-8")
