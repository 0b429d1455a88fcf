"""What a field that is moved on a page sticks to: margins, the middle, and other fields' edges."""

from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.documents.backgrounds import CLEAR_MM
from mentordesk.documents.places import Place

REACH_MM = 1.2
"""How near a field has to come before it sticks."""


@dataclass(frozen=True)
class Snap:
    """How far to move further, in mm, and the lines that caught it: x of upright ones, y of level.

    None where nothing is near.
    """

    right: float = 0.0
    down: float = 0.0
    upright: float | None = None
    level: float | None = None


def snapped(
    moving: Place, others: Iterable[Place], page: tuple[float, float], reach: float = REACH_MM
) -> Snap:
    """The smallest move that puts an edge or the middle of a field on a line of the page.

    Lines are the margins, the middle of the page (width, height in mm), and the edges and middles
    of the other fields.
    """
    fields = list(others)
    upright = [CLEAR_MM, page[0] / 2, page[0] - CLEAR_MM]
    upright += [x for one in fields for x in (one.left, one.left + one.width / 2, one.right)]
    level = [CLEAR_MM, page[1] / 2, page[1] - CLEAR_MM]
    level += [y for one in fields for y in (one.top, one.top + one.height / 2, one.bottom)]
    right, x = _nearest((moving.left + moving.width / 2, moving.left, moving.right), upright, reach)
    down, y = _nearest((moving.top + moving.height / 2, moving.top, moving.bottom), level, reach)
    return Snap(right, down, x, y)


def _nearest(
    edges: Iterable[float], lines: Iterable[float], reach: float
) -> tuple[float, float | None]:
    found = [(abs(line - edge), line - edge, line) for edge in edges for line in lines]
    distance, move, line = min(found, key=lambda one: one[0])
    return (move, line) if distance <= reach else (0.0, None)
