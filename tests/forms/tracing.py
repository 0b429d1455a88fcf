"""Where every filled cell of a sheet ended: in an answer, kept, a heading or label, set aside."""

from collections.abc import Iterable
from itertools import chain

from mentordesk.spreadsheets.drafts import ReviewedSheets, Source
from mentordesk.spreadsheets.grids import Grid, address

Place = tuple[int, int]


def told(sources: Iterable[Source]) -> set[Place]:
    """The cells of some answers, those included that an answer was put together from."""
    found: set[Place] = set()
    for source in sources:
        found.add((source.row, source.column))
        found.update(source.also)
    return found


def lost(grid: Grid, said: ReviewedSheets) -> list[str]:
    """The addresses of the filled cells of which nothing in the review tells."""
    filled = {(row, column) for row, cells in grid.rows.items() for column in cells}
    for draft in said.drafts:
        kept = (other.source for other in draft.others)
        filled -= told(chain(draft.sources.values(), kept))
    aside = {one.row for one in (*said.rejected, *said.ignored)}
    heads = {row for table in said.tables for row in table.header_rows}
    labels = {column.column for table in said.tables if table.is_form for column in table.columns}
    return sorted(
        address(row, column)
        for row, column in filled
        if row not in aside | heads and address(row, column) not in labels
    )
