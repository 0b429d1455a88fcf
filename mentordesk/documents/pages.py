"""One certificate to be drawn: the sheet, the design and the facts, and where things stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from mentordesk.documents.designs import UPRIGHT, Block, Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.ornaments import Inks
from mentordesk.documents.sheet import MM, Sheet

_LYING = {"A4": (297 * MM, 210 * MM), "Letter": (11 * 72.0, 8.5 * 72.0)}
_LYING_MM = {"A4": (297.0, 210.0), "Letter": (279.4, 215.9)}

PAPERS = _LYING | {f"{paper}{UPRIGHT}": size[::-1] for paper, size in _LYING.items()}
"""Width and height of each paper in points, lying unless it says otherwise."""

DRAWN = _LYING_MM | {f"{paper}{UPRIGHT}": size[::-1] for paper, size in _LYING_MM.items()}
"""The same in millimetres, as designs count."""


def printed_on(paper: str, drawn_for: str) -> str:
    """The paper a certificate is printed on: the one it was issued for, turned as its design is."""
    plain = paper.removesuffix(UPRIGHT)
    return plain + UPRIGHT if drawn_for.endswith(UPRIGHT) else plain


@dataclass(frozen=True)
class Page:
    """One certificate to be drawn: where, what and how."""

    sheet: Sheet
    design: Design
    facts: CertificateFacts
    values: Mapping[str, str]

    @property
    def paper(self) -> str:
        """The paper it is printed on, turned as the design is."""
        return printed_on(self.facts.paper, self.design.paper)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in points."""
        return PAPERS[self.paper]

    def at(self, block: Block) -> tuple[float, float]:
        """The point a block hangs on, in points from the bottom left."""
        width, height = self.size
        start = {"left": 0.0, "centre": width / 2, "right": width}[block.anchor]
        sign = -1 if block.anchor == "right" else 1
        return start + sign * self.across(block.x), height * (
            1 - block.y / DRAWN[self.design.paper][1]
        )

    def across(self, length: float) -> float:
        """A horizontal length of the design (mm on its paper) in points on this paper."""
        return across(length, self.paper, self.design.paper)

    def down(self, length: float) -> float:
        """A vertical length of the design (mm on its paper) in points on this paper."""
        return length / DRAWN[self.design.paper][1] * self.size[1]

    def inks(self, block: Block) -> Inks:
        """The two colours of a block."""
        return Inks(self.design.colour(block.colour), self.design.colour(block.second))

    def fill(self, part: str) -> None:
        """Set the colour text and areas are drawn in."""
        self.sheet.setFillColor(HexColor(self.design.colour(part)))


def across(length: float, paper: str, drawn_for: str = "A4") -> float:
    """A horizontal length in mm on one paper in points on another, which may be narrower."""
    return length / DRAWN[drawn_for][0] * PAPERS[paper][0]
