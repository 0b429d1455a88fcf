"""Certificate designs: one data file each, read and checked before anything is drawn.

A design is a list of blocks drawn in order. Lengths in the file are millimetres on A4 landscape
(297 x 210): x from an edge or the middle of the page, y from its top; sizes are points. On other
paper the blocks spread with its width and height; the 10 mm at the edges stay 10 mm.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any

from mentordesk.documents.wording import check_wording
from mentordesk.domain.refusals import Unreadable
from mentordesk.resources import resource

KINDS = (
    "facts",
    "frame",
    "name",
    "panel",
    "rule",
    "seal",
    "signatures",
    "star",
    "text",
    "wording",
)
_ANCHORS = ("left", "centre", "right")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True)
class Block:
    """One thing on the page; which entries matter depends on its kind."""

    kind: str
    x: float = 0
    y: float = 0
    anchor: str = "centre"
    align: str = "centre"
    width: float = 0
    height: float = 0
    size: float = 12
    least: float = 8
    leading: float = 1.35
    tracking: float = 0
    colour: str = "ink"
    second: str = "accent"
    face: str = "text"
    strong: str = "strong"
    text: str = ""
    features: tuple[str, ...] = ()
    capitals: bool = False
    lines: int = 1
    flow: bool = False
    """Whether the line ends of a wording are spaces, and only the width breaks it."""
    signatories: int = 0
    """Only drawn on certificates with this many signatories; 0: on all."""


@dataclass(frozen=True)
class Design:
    """A design as its file says: faces and colours by their part, blocks in drawing order."""

    name: str
    version: int
    faces: Mapping[str, str]
    colours: Mapping[str, str]
    blocks: tuple[Block, ...]

    def face(self, part: str) -> str:
        """The typeface that plays a part."""
        return self.faces[part]

    def colour(self, part: str) -> str:
        """The colour that plays a part, as #RRGGBB."""
        return self.colours[part]

    def block(self, kind: str) -> Block:
        """The first block of a kind."""
        return next(block for block in self.blocks if block.kind == kind)


def design_names() -> tuple[str, ...]:
    """The names of the built-in designs, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource("designs").glob("*.json")))


def load_design(name: str) -> Design:
    """The built-in design of a name; Unreadable where there is none."""
    if name not in design_names():
        raise Unreadable(
            f"There is no certificate design “{name}”. There are: {', '.join(design_names())}."
        )
    return read_design(resource("designs", f"{name}.json"))


def read_design(path: Path) -> Design:
    """A design from its file, checked; Unreadable with what is wrong and where."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        design = Design(
            name=path.stem,
            version=int(data["version"]),
            faces=dict(data["faces"]),
            colours=dict(data["colours"]),
            blocks=tuple(_block(entry) for entry in data["blocks"]),
        )
        _check(design)
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable(
            f"The certificate design {path.name} cannot be used: {error}. Nothing was changed."
        ) from error
    return design


def _block(entry: Mapping[str, Any]) -> Block:
    known = {f.name: f for f in fields(Block)}
    strange = sorted(set(entry) - set(known))
    if strange:
        raise ValueError(f"a block has no entry “{strange[0]}”")
    values: dict[str, Any] = {}
    for name, value in entry.items():
        default = known[name].default
        wanted: type | tuple[type, ...] = str if default is MISSING else type(default)
        if wanted is tuple:
            values[name] = tuple(str(v) for v in value)
            continue
        number = wanted in (int, float)
        if isinstance(value, bool) != (wanted is bool) or not isinstance(
            value, (int, float) if number else wanted
        ):
            raise TypeError(f"“{name}” of a block cannot be {value!r}")
        values[name] = value
    return Block(**values)


def _check(design: Design) -> None:
    for part, colour in design.colours.items():
        # Short colours are read wrongly by the PDF library, so they are never let in.
        if not _COLOUR.fullmatch(colour):
            raise ValueError(f"the colour “{part}” must be # and six digits, not {colour!r}")
    for face in design.faces.values():
        if not resource("fonts").joinpath(f"{face}.ttf").exists():
            raise ValueError(f"there is no typeface {face!r}")
    for block in design.blocks:
        _check_block(block, design)
    for kind in ("name", "wording"):
        if not any(block.kind == kind for block in design.blocks):
            raise ValueError(f"it has no block for the {kind}")


def _check_block(block: Block, design: Design) -> None:
    choices = (
        ("kind", block.kind, KINDS),
        ("anchor", block.anchor, _ANCHORS),
        ("align", block.align, _ANCHORS),
        ("colour", block.colour, tuple(design.colours)),
        ("second", block.second, tuple(design.colours)),
        ("face", block.face, tuple(design.faces)),
        ("strong", block.strong, tuple(design.faces)),
    )
    for entry, value, allowed in choices:
        if value not in allowed:
            raise ValueError(f"“{entry}” cannot be {value!r}, only {', '.join(allowed)}")
    check_wording(block.text)
