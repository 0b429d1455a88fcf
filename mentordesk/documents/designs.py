"""Certificate designs: one data file each, read and checked before anything is drawn.

A design is a list of blocks drawn in order. Lengths in the file are millimetres on the paper it
was drawn for (A4 landscape, 297 x 210, where it names none): x from an edge or the middle of the
page, y from its top; sizes are points. On other paper the blocks spread with its width and height;
the 10 mm at the edges stay 10 mm. Pictures and own typefaces are named by the hash of their bytes,
which travel with the design (`files`).
"""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from mentordesk.documents.faces import OWN, is_own, know_face
from mentordesk.documents.wording import check_wording
from mentordesk.domain.refusals import Unreadable
from mentordesk.resources import resource

FORMAT = 3
"""The newest form of a design's file this program knows.

1 had no pictures, papers and own faces, 2 no page that stands upright; each is written in the
oldest form that holds it.
"""

KINDS = (
    "background",
    "code",
    "facts",
    "frame",
    "name",
    "panel",
    "picture",
    "rule",
    "seal",
    "signatures",
    "star",
    "text",
    "wording",
)
UPRIGHT = " upright"
"""How the name of a paper ends that stands upright; without it, it lies."""
PAPER_NAMES = ("A4", "Letter", "A4" + UPRIGHT, "Letter" + UPRIGHT)
_ANCHORS = ("left", "centre", "right")
WHEN = ("", "code", "no code")
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
    apart: float = 0
    """How far the second signatory stands from the first; 0: on the opposite side."""
    when: str = ""
    """Only drawn on certificates with a "code", or with "no code"; empty: on all."""
    picture: str = ""
    """The part of the design's pictures a block of the kind picture shows, standing on its y."""


@dataclass(frozen=True)
class Design:
    """A design as its file says: faces and colours by their part, blocks in drawing order."""

    name: str
    version: int
    faces: Mapping[str, str]
    colours: Mapping[str, str]
    blocks: tuple[Block, ...]
    paper: str = "A4"
    """The paper its lengths were measured on; whether that stands upright, its pages do."""
    fallbacks: tuple[str, ...] = ()
    """Typefaces asked for what another lacks, before the program's own are."""
    pictures: Mapping[str, str] = field(default_factory=dict)
    """Part ("background", "logo", "signature", "second signature"...) -> hash of a one-page PDF."""
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def face(self, part: str) -> str:
        """The typeface that plays a part, and those that stand in for it first ("A+B")."""
        return "+".join((self.faces[part], *self.fallbacks))

    def has_picture(self, part: str) -> bool:
        """Whether there is a picture for a part."""
        return bool(self.pictures.get(part))

    def picture(self, part: str) -> bytes:
        """The one-page PDF that plays a part."""
        return self.files[self.pictures[part]]

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


def load_version(name: str, version: int | None) -> Design | None:
    """A built-in design as it was in a version, the newest for None; None where there is none.

    Former versions are kept for the certificates that were issued on them.
    """
    if name not in design_names():
        return None
    newest = load_design(name)
    if version in (None, newest.version):
        return newest
    former = resource("designs").joinpath("before", f"{name}.{version}.json")
    return replace(read_design(former), name=name) if former.is_file() else None


def read_design(path: Path) -> Design:
    """A design from its file, checked; Unreadable with what is wrong and where."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise _unusable(path.name, error) from error
    return parse_design(data, path.stem, {}, path.name)


def parse_design(
    data: Any, name: str, files: Mapping[str, bytes], called: str | None = None
) -> Design:
    """A design from its decoded data and the bytes of its files by hash; raises Unreadable.

    Its own typefaces are known to `faces` from then on; `called` is how a refusal names it.
    """
    try:
        require_known_format(data, called or name)
        for digest in fonts_of(data):
            if digest in files:
                know_face(files[digest])
        design = Design(
            name=name,
            version=int(data["version"]),
            faces=dict(data["faces"]),
            colours=dict(data["colours"]),
            blocks=tuple(_block(entry) for entry in data["blocks"]),
            paper=data.get("paper", "A4"),
            fallbacks=tuple(data.get("fallbacks", ())),
            pictures=dict(data.get("pictures", {})),
            files={digest: files[digest] for digest in files_of(data) if digest in files},
        )
        _check(design)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unusable(called or name, error) from error
    return design


def written(design: Design) -> dict[str, Any]:
    """A design as the data of its file: `parse_design` of it is the same design."""
    usual = {f.name: f.default for f in fields(Block)}
    return {
        "format": FORMAT if design.paper.endswith(UPRIGHT) else 2,
        "version": design.version,
        "paper": design.paper,
        "faces": dict(design.faces),
        "fallbacks": list(design.fallbacks),
        "colours": dict(design.colours),
        "pictures": dict(design.pictures),
        "blocks": [
            {
                entry: list(value) if isinstance(value, tuple) else value
                for entry in usual
                if (value := getattr(block, entry)) != usual[entry]
            }
            for block in design.blocks
        ],
    }


def files_of(data: Mapping[str, Any]) -> tuple[str, ...]:
    """The hashes of every file the data of a design names, each once, in a fixed order."""
    named = [str(value) for value in data.get("pictures", {}).values() if value]
    return tuple(sorted({*named, *fonts_of(data)}))


def fonts_of(data: Mapping[str, Any]) -> list[str]:
    """The hashes of the own typefaces the data of a design names."""
    faces = [*data.get("faces", {}).values(), *data.get("fallbacks", ())]
    return [face.removeprefix(OWN) for face in faces if is_own(face)]


def require_known_format(data: Any, called: str) -> None:
    """Raise Unreadable for a design of a newer form than this program knows."""
    if not isinstance(data, dict):
        raise TypeError("it holds no design")
    made = data.get("format", 1)
    if not isinstance(made, int) or isinstance(made, bool) or made < 1:
        raise ValueError(f"“format” cannot be {made!r}")
    if made > FORMAT:
        raise Unreadable(
            f"The certificate design {called} was made by a newer version of MentorDesk. "
            "Nothing was changed; update MentorDesk to use it."
        )


def _unusable(called: str, error: Exception) -> Unreadable:
    return Unreadable(
        f"The certificate design {called} cannot be used: {error}. Nothing was changed."
    )


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
    _check_files(design)
    for block in design.blocks:
        _check_block(block, design)
    for kind in ("name", "wording"):
        if not any(block.kind == kind for block in design.blocks):
            raise ValueError(f"it has no block for the {kind}")


def _check_files(design: Design) -> None:
    for face in (*design.faces.values(), *design.fallbacks):
        _check_face(face, design)
    for part, digest in design.pictures.items():
        if digest and digest not in design.files:
            raise ValueError(f"the file of its {part} is missing")
    if design.paper not in PAPER_NAMES:
        raise ValueError(f"“paper” cannot be {design.paper!r}, only {', '.join(PAPER_NAMES)}")


def _check_face(face: str, design: Design) -> None:
    if is_own(face):
        if face.removeprefix(OWN) not in design.files:
            raise ValueError("the file of one of its typefaces is missing")
    elif not re.fullmatch(r"[\w-]+", face) or not (
        resource("fonts").joinpath(f"{face}.ttf").exists()
    ):
        raise ValueError(f"there is no typeface {face!r}")


def _check_block(block: Block, design: Design) -> None:
    choices = (
        ("kind", block.kind, KINDS),
        ("anchor", block.anchor, _ANCHORS),
        ("align", block.align, _ANCHORS),
        ("when", block.when, WHEN),
        ("colour", block.colour, tuple(design.colours)),
        ("second", block.second, tuple(design.colours)),
        ("face", block.face, tuple(design.faces)),
        ("strong", block.strong, tuple(design.faces)),
    )
    for entry, value, allowed in choices:
        if value not in allowed:
            raise ValueError(f"“{entry}” cannot be {value!r}, only {', '.join(allowed)}")
    if not all(math.isfinite(value) for value in (block.x, block.y, block.width, block.size)):
        raise ValueError("a length is no number")
    if block.kind in ("text", "name", "wording", "facts", "signatures") and block.size <= 0:
        raise ValueError(f"“size” of a {block.kind} cannot be {block.size:g}")
    check_wording(block.text)
