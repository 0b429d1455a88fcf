"""Where the blocks of a design stand on the page, in millimetres, and what is wrong with them.

This is what an editor frames and moves; what prints is always the page itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from mentordesk.documents.backgrounds import CLEAR_MM
from mentordesk.documents.certificates import check_names
from mentordesk.documents.designs import Block, Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.making import made_the_way
from mentordesk.documents.pages import DRAWN, Page
from mentordesk.documents.painting import PAINTERS
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.signing.qr import SIDE_MM
from mentordesk.documents.text import shape
from mentordesk.documents.wording import filled
from mentordesk.domain.refusals import Refused

WHOLE_PAGE = frozenset({"background", "frame", "panel"})
"""Kinds that belong to the paper and are not moved about."""

_ASCENT, _DESCENT = 0.74, 0.26
"""Shares of a type size above and below the line letters stand on."""
_SIGNED_MM = 14.0
_ALIGNED = {"left": 0.0, "centre": 0.5, "right": 1.0}
_SLACK = 0.05
_UNMEASURED = 60.0


@dataclass(frozen=True)
class Place:
    """The box of a block in mm from the top left corner, and what is wrong with it."""

    index: int
    kind: str
    left: float
    top: float
    width: float
    height: float
    problems: tuple[str, ...] = ()
    drawable: bool = True
    """Whether it can be printed at all, however it may look."""

    @property
    def right(self) -> float:
        """The right edge in mm."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge in mm."""
        return self.top + self.height


def places(design: Design, facts: CertificateFacts) -> tuple[Place, ...]:
    """The place of every block that stands on a certificate, in drawing order."""
    sheet = Sheet((1, 1), facts.language, facts.issued_on)
    page = Page(sheet, design, facts, facts.values())
    found = []
    for index, block in enumerate(design.blocks):
        if not stands(block, facts):
            continue
        left, top, width, height = box(design, block, facts)
        place = Place(index, block.kind, left, top, width, height)
        with made_the_way(facts.making):
            refusal = _refusal(page, block)
        problems = (*_problems(page, block, place), *refusal)
        found.append(replace(place, problems=problems, drawable=not refusal))
    return tuple(found)


def stands(block: Block, facts: CertificateFacts) -> bool:
    """Whether a block is drawn on a certificate: by its signatories, and whether it has a code."""
    count = max(1, len(facts.signatories))
    coded = "code" if facts.code else "no code"
    return block.signatories in (0, count) and block.when in ("", coded)


def box(design: Design, block: Block, facts: CertificateFacts) -> tuple[float, float, float, float]:
    """Left, top, width and height of a block in mm on the paper the design was drawn for."""
    across, down = DRAWN[design.paper]
    if block.kind in WHOLE_PAGE:
        return 0.0, 0.0, across, down
    width, above, below = _EXTENTS[block.kind](_Seen(design, block, facts))
    start = {"left": 0.0, "centre": across / 2, "right": across}[block.anchor]
    x = start + (-block.x if block.anchor == "right" else block.x)
    align = "centre" if block.kind in ("star", "seal") else block.align
    return x - _ALIGNED[align] * width, block.y - above, width, above + below


_Extent = tuple[float, float, float]
"""Width, and how far it reaches above and below its y, in mm."""


@dataclass(frozen=True)
class _Seen:
    """A block with whose certificate it stands on."""

    design: Design
    block: Block
    facts: CertificateFacts


def _text(seen: _Seen) -> _Extent:
    block = seen.block
    size = block.size / MM
    below = (block.lines - 1) * size * block.leading + size * _DESCENT
    return block.width or _measured(seen), size * _ASCENT, below


def _measured(seen: _Seen) -> float:
    block = seen.block
    try:
        words = filled(block.text, seen.facts.values())
        line = shape(words.upper() if block.capitals else words, seen.design.face(block.face))
    except Refused:
        return _UNMEASURED
    return max(line.spaced(block.tracking).width * block.size / MM, 1.0)


def _facts(seen: _Seen) -> _Extent:
    block = seen.block
    return (
        block.width or _UNMEASURED,
        block.least / MM * _ASCENT,
        block.height + block.size / MM * _DESCENT,
    )


def _signatures(seen: _Seen) -> _Extent:
    block = seen.block
    height = (block.height or _SIGNED_MM) if _is_signed(seen.design) else 6.0
    return block.width, height, block.size / MM * 2.5


def _is_signed(design: Design) -> bool:
    return design.has_picture("signature") or design.has_picture("second signature")


def _round(seen: _Seen) -> _Extent:
    block = seen.block
    return 2 * block.size, block.size, block.size


def _rule(seen: _Seen) -> _Extent:
    block = seen.block
    thick = max(block.height, block.size / MM / 2, 0.8)
    return block.width, thick, thick


def _picture(seen: _Seen) -> _Extent:
    block = seen.block
    return block.width, block.height, 0.0


def _code(seen: _Seen) -> _Extent:
    block = seen.block
    side = block.width or SIDE_MM
    return side, side, 0.0


_EXTENTS: dict[str, Callable[[_Seen], _Extent]] = {
    "code": _code,
    "facts": _facts,
    "name": _text,
    "picture": _picture,
    "rule": _rule,
    "seal": _round,
    "signatures": _signatures,
    "star": _round,
    "text": _text,
    "wording": _text,
}


def drawable(design: Design, found: tuple[Place, ...]) -> Design:
    """The design without the blocks that could not be printed, to be looked at all the same."""
    barred = {place.index for place in found if not place.drawable}
    kept = tuple(b for index, b in enumerate(design.blocks) if index not in barred)
    return replace(design, blocks=kept)


def _refusal(page: Page, block: Block) -> tuple[str, ...]:
    """Why a block cannot be printed, or nothing."""
    try:
        PAINTERS[block.kind](page, block)
    except Refused as refusal:
        return (str(refusal),)
    return ()


def _problems(page: Page, block: Block, place: Place) -> tuple[str, ...]:
    found = []
    across, down = DRAWN[page.design.paper]
    if block.kind not in WHOLE_PAGE:
        near = min(place.left, place.top, across - place.right, down - place.bottom)
        if near < CLEAR_MM - _SLACK:
            found.append(
                f"It stands {max(near, 0):.1f} mm from the edge: printers need {CLEAR_MM} mm."
                if near >= 0
                else "It reaches beyond the paper."
            )
    if block.kind == "name":
        problems = check_names([page.facts], page.design)
        found += [problem.sentence for problem in problems if not problem.blocking]
    if block.kind == "picture" and not page.design.has_picture(block.picture):
        found.append("No file was chosen for this picture yet.")
    return tuple(dict.fromkeys(found))
