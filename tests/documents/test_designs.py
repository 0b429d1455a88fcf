"""Designs: the built-in ones load; a broken file is refused with what is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

from mentordesk.documents.designs import KINDS, Design, design_names, load_design, read_design
from mentordesk.documents.painting import PAINTERS, STILL
from mentordesk.domain.refusals import Unreadable
from mentordesk.resources import resource


def heritage() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(resource("designs", "Heritage.json").read_text("utf-8"))
    return data


def read(data: object, folder: Path) -> Design:
    path = folder / "Mine.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return read_design(path)


def test_the_built_in_designs() -> None:
    assert design_names() == ("Appreciation", "Contemporary", "Heritage")
    for name in design_names():
        design = load_design(name)
        assert design.name == name
        assert design.version >= 1
        assert {block.kind for block in design.blocks} >= {"name", "wording", "signatures"}


def test_every_kind_of_block_can_be_drawn() -> None:
    assert set(KINDS) == set(PAINTERS)
    assert set(KINDS) > STILL


def test_an_unknown_design_is_refused_with_those_there_are() -> None:
    with pytest.raises(Unreadable, match="Contemporary, Heritage"):
        load_design("../Heritage")


def test_a_design_of_ones_own_is_one_file(tmp_path: Path) -> None:
    design = read(heritage(), tmp_path)
    assert design.name == "Mine"
    assert design.blocks == load_design("Heritage").blocks
    assert design.face("text") == "EBGaramond-Regular"
    assert design.colour("paper") == "#FFFFFF"


@pytest.mark.parametrize(
    ("part", "value", "reason"),
    [
        ("colour", "#667", "six digits"),
        ("colour", "navy", "six digits"),
        ("face", "ComicSans", "no typeface"),
    ],
)
def test_colours_and_faces_are_checked(part: str, value: str, reason: str, tmp_path: Path) -> None:
    data = heritage()
    (data["colours"] if part == "colour" else data["faces"])["mine"] = value
    with pytest.raises(Unreadable, match=reason):
        read(data, tmp_path)


@pytest.mark.parametrize(
    "block",
    [
        {"kind": "script"},
        {"kind": "text", "onclick": "x"},
        {"kind": "text", "colour": "no such"},
        {"kind": "text", "face": "no such"},
        {"kind": "text", "anchor": "top"},
        {"kind": "text", "size": "12"},
        {"kind": "text", "size": True},
        {"kind": "text", "capitals": 1},
        {"kind": "text", "features": 5},
        {},
    ],
)
def test_a_broken_block_is_refused(block: dict[str, object], tmp_path: Path) -> None:
    data = heritage()
    data["blocks"].append(block)
    with pytest.raises(Unreadable, match=r"Mine\.json cannot be used"):
        read(data, tmp_path)


@pytest.mark.parametrize("kind", ["name", "wording"])
def test_a_design_needs_a_name_and_a_wording(kind: str, tmp_path: Path) -> None:
    data = heritage()
    data["blocks"] = [block for block in data["blocks"] if block["kind"] != kind]
    with pytest.raises(Unreadable, match=kind):
        read(data, tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"version": "x"}', "{"])
def test_a_file_that_is_no_design_is_refused(content: str, tmp_path: Path) -> None:
    path = tmp_path / "Broken.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Unreadable, match=r"Broken\.json"):
        read_design(path)
