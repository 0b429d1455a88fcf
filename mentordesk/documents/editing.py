"""Changes to a design, each a new design: fields moved, sized, added, removed; pictures, colours.

Lengths are millimetres on the paper the design was drawn for.
"""

import hashlib
import re
from dataclasses import replace

from mentordesk.documents.designs import UPRIGHT, Block, Design, files_of, written
from mentordesk.documents.faces import OWN, is_own, know_face
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.lettering import SIGNATURES
from mentordesk.documents.pages import DRAWN
from mentordesk.documents.places import box

NEW_FIELDS: dict[str, Block] = {
    "Name": Block(kind="name", y=100, width=220, size=40, least=16, leading=1.1),
    "Wording": Block(kind="wording", y=125, width=200, size=16, least=10, lines=4),
    "Title": Block(kind="text", y=70, width=220, size=34, least=16, text="{{title}}"),
    "Organisation": Block(kind="text", y=50, width=200, size=14, least=8, text="{{organisation}}"),
    "Scheme": Block(kind="text", y=58, width=160, size=14, least=8, text="{{scheme}}"),
    "Role": Block(kind="text", y=140, width=60, size=13, least=8, text="{{role}}"),
    "Intake": Block(
        kind="text", y=148, width=90, size=13, least=8, text="{{starts}} \u2013 {{ends}}"
    ),
    "Hours": Block(kind="text", y=156, width=60, size=13, least=8, text="{{hours}} hours"),
    "Date of issue": Block(kind="text", y=164, width=60, size=13, least=8, text="{{issued}}"),
    "Number": Block(kind="text", y=190, width=70, size=11, least=7, text="No. {{number}}"),
    "Free text": Block(kind="text", y=90, width=120, size=14, least=8, text="Your words"),
    "Signatories": Block(
        kind="signatures", x=60, y=178, anchor="left", width=62, size=12, height=14
    ),
    "Logo": Block(kind="picture", y=40, width=40, height=20, picture="logo"),
    "Picture": Block(kind="picture", y=60, width=30, height=30, picture="picture"),
    "QR code": Block(kind="code", x=22, y=45, anchor="right", align="right", width=25),
    "Line": Block(kind="rule", y=115, width=100, size=0.6),
}
"""What can be put on a page, with a place and a size to begin with."""

_DEFAULT_FACES = {"text": "EBGaramond-Regular", "strong": "EBGaramond-SemiBold"}
_DEFAULT_COLOURS = {"ink": "#1B2A33", "accent": "#A8853E"}


def blank_design(name: str, paper: str = "A4") -> Design:
    """A design to begin with on a page of one's own: background, title, name, wording, number."""
    ground = (Block(kind="background", second="ink"),)
    design = Design(name, 1, dict(_DEFAULT_FACES), dict(_DEFAULT_COLOURS), ground, paper)
    for field in ("Title", "Name", "Wording", "Signatories", "Date of issue", "Number"):
        design = added(design, field)
    return design


def on_paper(design: Design, paper: str) -> Design:
    """The design for another paper; where that is turned, its fields spread over the turned page.

    A4 and Letter are near enough: what was 30 mm from the edge stays so.
    """
    if design.paper.endswith(UPRIGHT) == paper.endswith(UPRIGHT):
        return replace(design, paper=paper)
    wide, high = (new / old for new, old in zip(DRAWN[paper], DRAWN[design.paper], strict=True))
    blocks = tuple(
        replace(
            block,
            x=round(block.x * wide, 1),
            y=round(block.y * high, 1),
            width=round(block.width * wide, 1),
            apart=round(block.apart * wide, 1),
        )
        for block in design.blocks
    )
    return replace(design, paper=paper, blocks=blocks)


def moved(design: Design, index: int, right: float, down: float) -> Design:
    """The design with one field moved, to a tenth of a millimetre."""
    block = design.blocks[index]
    sign = -1 if block.anchor == "right" else 1
    return changed(
        design,
        index,
        x=round(block.x + sign * right, 1),
        y=round(block.y + down, 1),
    )


def placed_at(
    design: Design, index: int, at: tuple[float | None, float | None], facts: CertificateFacts
) -> Design:
    """The design with a field's box at a left and top; None leaves that side where it is."""
    left, top, _, _ = box(design, design.blocks[index], facts)
    right = 0.0 if at[0] is None else at[0] - left
    down = 0.0 if at[1] is None else at[1] - top
    return moved(design, index, right, down)


def widened(design: Design, index: int, by: float) -> Design:
    """The design with a field's right edge moved; what is centred grows on both sides."""
    block = design.blocks[index]
    factor = {"left": 1, "centre": 2, "right": 0}[block.align]
    if block.kind in ("star", "seal"):
        return changed(design, index, size=round(max(block.size + by, 3), 1))
    if not factor:  # it hangs on its right edge, which goes along
        sign = -1 if block.anchor == "right" else 1
        design = changed(design, index, x=round(block.x + sign * by, 1))
        factor = 1
    width = max(block.width + factor * by, 5)
    if block.kind == "picture" and block.width:
        height = round(block.height * width / block.width, 1)
        return changed(design, index, width=round(width, 1), height=height)
    return changed(design, index, width=round(width, 1))


def changed(design: Design, index: int, **entries: object) -> Design:
    """The design with some entries of one block changed."""
    blocks = list(design.blocks)
    blocks[index] = replace(blocks[index], **entries)  # type: ignore[arg-type]  # entries of a block
    return replace(design, blocks=tuple(blocks))


def aligned(design: Design, index: int, align: str, facts: CertificateFacts) -> Design:
    """The design with a field aligned another way in the same box."""
    left, _, width, _ = box(design, design.blocks[index], facts)
    across, _ = DRAWN[design.paper]
    point = left + {"left": 0.0, "centre": width / 2, "right": width}[align]
    anchor = align
    x = {"left": point, "centre": point - across / 2, "right": across - point}[anchor]
    entries = {"align": align, "anchor": anchor, "x": round(x, 1)}
    if not design.blocks[index].width:
        entries["width"] = round(width, 1)
    return changed(design, index, **entries)


def added(design: Design, field: str) -> Design:
    """The design with one of NEW_FIELDS in front of all others, in faces and colours it has."""
    block = NEW_FIELDS[field]
    text = "text" if "text" in design.faces else next(iter(design.faces))
    ink = "ink" if "ink" in design.colours else next(iter(design.colours))
    strong = "strong" if "strong" in design.faces else text
    block = replace(block, face=text, strong=strong, colour=ink, second=ink)
    if design.paper.endswith(UPRIGHT):
        lying = replace(design, paper=design.paper.removesuffix(UPRIGHT), blocks=(block,))
        (block,) = on_paper(lying, design.paper).blocks
    if block.kind == "picture" and field == "Picture":
        block = replace(block, picture=_fresh("picture", design))
    return replace(design, blocks=(*design.blocks, block))


def _fresh(part: str, design: Design) -> str:
    taken = {block.picture for block in design.blocks} | set(design.pictures)
    number = 1
    while f"{part} {number}" in taken:
        number += 1
    return f"{part} {number}"


def removed(design: Design, index: int) -> Design:
    """The design without one block; its files stay until it is written."""
    blocks = design.blocks
    return replace(design, blocks=(*blocks[:index], *blocks[index + 1 :]))


def with_picture(design: Design, part: str, content: bytes) -> Design:
    """The design with a picture for a part; no bytes take it away."""
    pictures = {key: value for key, value in design.pictures.items() if key != part}
    files = dict(design.files)
    if content:
        pictures[part] = hashlib.sha256(content).hexdigest()
        files[pictures[part]] = content
    found = replace(design, pictures=pictures, files=files)
    kinds = {block.kind for block in found.blocks}
    if content and part == "background" and "background" not in kinds:
        found = replace(found, blocks=(Block(kind="background"), *found.blocks))
    shown = {block.picture for block in found.blocks}
    if content and part == "logo" and "logo" not in shown:
        found = _with_logo(found)
    return found


def _with_logo(design: Design) -> Design:
    """A logo takes the place of the star of the built-in designs, or stands at the top."""
    for index, block in enumerate(design.blocks):
        if block.kind == "star":
            side = block.size * 2
            logo = Block(
                kind="picture",
                picture="logo",
                x=block.x if block.anchor != "left" else block.x - block.size,
                y=round(block.y + block.size, 1),
                anchor=block.anchor,
                align="left" if block.anchor == "left" else "centre",
                width=side * 2.4,
                height=side,
                colour=block.colour,
                second=block.second,
            )
            blocks = (*design.blocks[:index], logo, *design.blocks[index + 1 :])
            return replace(design, blocks=blocks)
    return added(design, "Logo")


def with_signature(design: Design, number: int, content: bytes) -> Design:
    """The design with the signature of the first (0) or second (1) signatory."""
    return with_picture(design, SIGNATURES[number], content)


def with_colour(design: Design, part: str, colour: str) -> Design:
    """The design with another colour (#RRGGBB) for a part."""
    return replace(design, colours={**design.colours, part: colour})


def with_own_colour(design: Design, index: int, entry: str, colour: str) -> Design:
    """The design with one block's `colour` or `second` changed, whatever else has the old one."""
    part = next((key for key, value in design.colours.items() if value == colour), "")
    if not part:
        part = f"colour {colour[1:].lower()}"
        design = with_colour(design, part, colour)
    return changed(design, index, **{entry: part})


def with_face(design: Design, index: int, face: str, entry: str = "face") -> Design:
    """The design with one block set in a typeface by its name, built in or own."""
    part = next((key for key, value in design.faces.items() if value == face), "")
    if not part:
        part = re.sub(r"\W+", " ", face)[:24]
        design = replace(design, faces={**design.faces, part: face})
    return changed(design, index, **{entry: part})


def with_font_file(design: Design, content: bytes) -> tuple[Design, str]:
    """The design with the bytes of an own typeface, and the name it has in designs."""
    name = know_face(content)
    files = {**design.files, name.removeprefix(OWN): content}
    return replace(design, files=files), name


def tidied(design: Design) -> Design:
    """The design without faces, colours, pictures and files that nothing on the page names."""
    blocks = design.blocks
    faces = {part for block in blocks for part in (block.face, block.strong)}
    colours = {part for block in blocks for part in (block.colour, block.second)}
    kept = {block.picture for block in blocks} | {"background", *SIGNATURES}
    slim = replace(
        design,
        faces={
            part: face for part, face in design.faces.items() if part in faces or not is_own(face)
        },
        colours={
            part: colour
            for part, colour in design.colours.items()
            if part in colours or not part.startswith("colour ")
        },
        pictures={part: file for part, file in design.pictures.items() if part in kept},
    )
    wanted = set(files_of(written(slim)))
    return replace(slim, files={key: slim.files[key] for key in sorted(wanted)})
