"""Counts so small that somebody might be recognised, hidden when a report leaves the office.

A count of 1 or 2 is said as "under 3"; none at all is said, for it is nobody. Where a small count
could be worked out from a total, others of its line are hidden with it: the complementary
suppression of statistical offices, line by line.
"""

from collections.abc import Iterator, Sequence

SMALLEST_SHOWN = 3
UNDER = f"under {SMALLEST_SHOWN}"
HIDDEN = "not shown"
"""What stands for a count that is large enough, but would give a smaller one away."""

Rows = Sequence[Sequence[int]]
Place = tuple[int, int]


def count_said(count: int, *, mask: bool) -> str:
    """A count that stands alone, as it may be said."""
    return _said(count, hidden=mask and _is_small(count))


def line_said(counts: Sequence[int], *, mask: bool) -> tuple[str, ...]:
    """The counts of one line and, at the end, their total, as they may be said."""
    return table_said([counts], mask=mask)[0]


def table_said(rows: Rows, *, mask: bool) -> tuple[tuple[str, ...], ...]:
    """The counts of a table with a column and a row of totals added, as they may be said.

    A table of one row gets no row of totals.
    """
    table = with_totals(rows)
    hidden = hidden_places(table) if mask else frozenset()
    return tuple(
        tuple(_said(count, hidden=(r, c) in hidden) for c, count in enumerate(row))
        for r, row in enumerate(table)
    )


def with_totals(rows: Rows) -> list[list[int]]:
    """The table with its totals: a column at the right and, of several rows, a row below."""
    table = [[*row, sum(row)] for row in rows]
    if len(table) > 1:
        table.append([sum(column) for column in zip(*table, strict=True)])
    return table


def hidden_places(table: Rows) -> frozenset[Place]:
    """The places (row, column) to hide of a table with totals: small counts, and their guards."""
    hidden = {
        (r, c) for r, row in enumerate(table) for c, count in enumerate(row) if _is_small(count)
    }
    lines = list(_lines(table))
    changed = True
    while changed:
        changed = False
        for line in lines:
            if gives_away(table, line, hidden):
                hidden.add(_guard(table, line, hidden))
                changed = True
    return frozenset(hidden)


def gives_away(table: Rows, line: Sequence[Place], hidden: set[Place] | frozenset[Place]) -> bool:
    """Whether a line's hidden counts follow from the others; its total is its last place.

    What is said tells small counts (1 or 2) from guards (3 or more). Of k small ones and m guards
    that are together S, the small ones are pinned where they cannot add up in any other way.
    """
    *cells, total = line
    inside = [table[r][c] for r, c in cells if (r, c) in hidden]
    if total in hidden:
        return not inside and len(cells) > 0
    if not inside:
        return False
    small = [count for count in inside if _is_small(count)]
    guards = len(inside) - len(small)
    if not small:
        return guards == 1
    if not guards:
        return sum(inside) in {len(small), 2 * len(small)}
    return sum(inside) - SMALLEST_SHOWN * guards <= len(small)


def _guard(table: Rows, line: Sequence[Place], hidden: set[Place]) -> Place:
    """The next place of a line to hide: its smallest count that is somebody, else its total.

    There always is one: where the total is hidden already, a cell of it is not.
    """
    *cells, total = line
    guards = [(table[r][c], (r, c)) for r, c in cells if (r, c) not in hidden]
    somebody = [one for one in guards if one[0] >= SMALLEST_SHOWN]
    return min(somebody)[1] if somebody else total


def _lines(table: Rows) -> Iterator[list[Place]]:
    """Every row and, of several rows, every column: each ends with its total."""
    width = len(table[0]) if table else 0
    for r in range(len(table)):
        yield [(r, c) for c in range(width)]
    if len(table) > 1:
        for c in range(width):
            yield [(r, c) for r in range(len(table))]


def _is_small(count: int) -> bool:
    return 0 < count < SMALLEST_SHOWN


def _said(count: int, *, hidden: bool) -> str:
    if not hidden:
        return f"{count:,}"
    return UNDER if _is_small(count) else HIDDEN
