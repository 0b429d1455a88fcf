"""Counts so small that somebody might be recognised, hidden when a report leaves the office.

A count of 1 or 2 is said as "under 3"; none at all is said, for it is nobody. Where a small count
could be worked out from the others of its table, or from a total that stands elsewhere in the same
report, others are hidden with it: the complementary suppression of statistical offices. Whether it
could is decided for the whole table at once (services.suppression), not line by line.
"""

from collections.abc import Sequence

from mentordesk.services.suppression import Place, Suppression, with_totals

SMALLEST_SHOWN = 3
UNDER = f"under {SMALLEST_SHOWN}"
HIDDEN = "not shown"
"""What stands for a count that would give a smaller one away, or be given away by it."""
WITHOUT = frozenset({UNDER, HIDDEN})
"""The words that stand in the place of a number."""


def count_said(count: int, *, mask: bool) -> str:
    """A count that stands alone, as it may be said."""
    return UNDER if mask and 0 < count < SMALLEST_SHOWN else f"{count:,}"


def line_said(counts: Sequence[int], *, mask: bool, total: str | None = None) -> tuple[str, ...]:
    """The counts of one line and, at the end, their total, as they may be said.

    `total` is how the total is said elsewhere in the report, and so is said here.
    """
    totals = None if total is None else (*[None] * len(counts), total)
    return table_said([counts], mask=mask, totals=totals)[0]


def table_said(
    rows: Sequence[Sequence[int]], *, mask: bool, totals: Sequence[str | None] | None = None
) -> tuple[tuple[str, ...], ...]:
    """The counts of a table with a column and a row of totals added, as they may be said.

    A table of one row gets no row of totals. `totals` are how the totals of the last line are said
    elsewhere in the report, None for those that are said nowhere else.
    """
    table = with_totals(rows)
    if not mask:
        return tuple(tuple(f"{count:,}" for count in row) for row in table)
    known = {
        (len(table) - 1, c): word
        for c, word in enumerate(totals or ())
        if table and word is not None
    }
    hidden = _hidden(table, known)
    return tuple(
        tuple(hidden.get((r, c), f"{count:,}") for c, count in enumerate(row))
        for r, row in enumerate(table)
    )


def _hidden(table: list[list[int]], known: dict[Place, str]) -> dict[Place, str]:
    """The words of every hidden place; what is said elsewhere stays as it is said there."""
    small = {
        (r, c)
        for r, row in enumerate(table)
        for c, count in enumerate(row)
        if 0 < count < SMALLEST_SHOWN
    }
    found = Suppression(
        table,
        SMALLEST_SHOWN,
        small - known.keys() | {place for place, word in known.items() if word == UNDER},
        {place for place, word in known.items() if word == HIDDEN},
        frozenset(known),
    )
    found.protect()
    words = {place: HIDDEN if place in found.opened else UNDER for place in found.small}
    return (
        words
        | dict.fromkeys(found.guards, HIDDEN)
        | {place: word for place, word in known.items() if word in WITHOUT}
    )
