"""The QR symbol (ISO/IEC 18004) of a code: as small as it can be scanned, with a fixed mask."""

from functools import lru_cache
from typing import Any

import segno

from mentordesk.domain.refusals import Refused

SIDE_MM = 25.0
MODULE_MM = 0.5
QUIET = 4
"""Modules of white around the symbol."""
_MASK = 2
"""Trying all eight masks takes ten times as long; the signature makes any data look random."""
_ROOM_M = 1232
"""Bits in version 8 with medium correction: its 49 modules are half a millimetre at 25 mm."""
_ROOM = 2192
"""Bits in version 10 with low correction: 57 modules are 28.5 mm, which the designs leave free."""

Rows = tuple[bytes, ...]
"""The rows of a symbol from the top, a byte a module, 1 where it is dark; no quiet zone."""


def url_of(base: str, digits: str) -> str:
    """The web address in the symbol: the code stands behind the #, which no server is sent."""
    return f"{base}#{digits}"


@lru_cache(maxsize=4)
def symbol(base: str, digits: str) -> Rows:
    """The symbol of a code: stronger correction where it leaves modules of half a millimetre."""
    front = f"{base}#"
    error = "m" if _bits(front, digits, 8, 10) <= _ROOM_M else "l"
    # Each part in the mode that packs it closest; segno's types do not know that it takes parts.
    parts: Any = (front, digits)
    try:
        made = segno.make(parts, error=error, mask=_MASK, micro=False, boost_error=False)
    except segno.DataOverflowError as overflow:
        raise Refused(
            "The name and the scheme's name are far too long for a QR code. Nothing was made; "
            "shorten one of them."
        ) from overflow
    return tuple(bytes(row) for row in made.matrix)


def has_room(base: str, digits: str) -> bool:
    """Whether a certificate has room for the symbol of a code."""
    return _bits(f"{base}#", digits, 16, 12) <= _ROOM


def too_long_for_a_code(name: str) -> str:
    """The sentence for somebody whose code would need a larger symbol than there is room for."""
    return (
        f"The name {name} and the scheme's name are too long for a QR code. Nothing was made; "
        "shorten one of them, or the address of the verification page."
    )


def _bits(front: str, digits: str, of_text: int, of_digits: int) -> int:
    """Two parts in bits: mode and count of each, text in bytes, three digits in ten bits."""
    return 4 + of_text + 8 * len(front) + 4 + of_digits - (-len(digits) * 10 // 3)


def side_mm(rows: Rows, wanted: float = SIDE_MM) -> float:
    """How wide a symbol is drawn: as wanted, or as its modules need."""
    return max(wanted, len(rows) * MODULE_MM)


def runs(rows: Rows) -> list[tuple[int, int, int, int]]:
    """The dark parts as rectangles (left, top, width, height) in modules; none overlap.

    A run that stands alike in the row above is the same rectangle, which makes files smaller.
    """
    done: list[tuple[int, int, int, int]] = []
    open_: dict[tuple[int, int], int] = {}
    for top, row in enumerate([*rows, b""]):
        found = _runs_of(row)
        for left, width in [run for run in open_ if run not in found]:
            begun = open_.pop((left, width))
            done.append((left, begun, width, top - begun))
        for run in found:
            open_.setdefault(run, top)
    # Those of one size stand together: so they pack closest in the file.
    return sorted(done, key=lambda one: (one[3], one[2], one[0], one[1]))


def _runs_of(row: bytes) -> list[tuple[int, int]]:
    found, start = [], -1
    for at, dark in enumerate([*row, 0]):
        if dark and start < 0:
            start = at
        elif not dark and start >= 0:
            found.append((start, at - start))
            start = -1
    return found
