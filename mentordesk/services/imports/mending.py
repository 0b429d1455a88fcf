"""Cells mended before an import: a reader that shows typed texts in place of what a cell holds.

What the coordinator types for a cell is read by the same rules as the cell itself, so a mended row
is found, normalised and recognised like any other. What stood there before is kept as its raw text.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace

from mentordesk.services.imports.reviewed import Entry, ReviewedSource
from mentordesk.services.imports.wishes import CellPlace
from mentordesk.spreadsheets.child import SheetReader, T, Work
from mentordesk.spreadsheets.drafts import Draft, Source
from mentordesk.spreadsheets.grids import Grid, Workbook

TextAt = Callable[[CellPlace], str]
"""What stands in a cell of the file itself; nothing where it is empty."""


class MendedReader:
    """Reads by another reader and shows cells as they were mended."""

    def __init__(self, reader: SheetReader, cells: Mapping[CellPlace, str]) -> None:
        self._reader, self._cells = reader, cells
        self._mended = {place.sha256 for place in cells}

    def read(self, data: bytes) -> Workbook:
        """The sheets of one file with its mended cells."""
        book = self._reader.read(data)
        digest = hashlib.sha256(data).hexdigest()
        if digest not in self._mended:
            return book
        return replace(book, grids=tuple(self._mend(digest, grid) for grid in book.grids))

    def run(self, work: Work[T], data: bytes) -> T:
        """What a function makes of one file's bytes."""
        return self._reader.run(work, data)

    def _mend(self, digest: str, grid: Grid) -> Grid:
        texts = {at: text for at, text in self._cells.items() if at[:2] == (digest, grid.sheet)}
        if not texts:
            return grid
        rows = dict(grid.rows)
        for place, text in texts.items():
            row = dict(rows.get(place.row, {}))
            row.pop(place.column, None)
            if text:
                row[place.column] = text
            rows[place.row] = dict(sorted(row.items()))
        kept = {number: row for number, row in sorted(rows.items()) if row}
        at = {(place.row, place.column) for place in texts}
        return replace(grid, rows=kept, unfinished=grid.unfinished - at)


def mark_typed(
    source: ReviewedSource, cells: Mapping[CellPlace, str], text_at: TextAt
) -> ReviewedSource:
    """A reviewed file whose mended answers are marked as typed, with what stood there as raw."""
    if not cells:
        return source
    entries = tuple(_marked(source, entry, cells, text_at) for entry in source.entries)
    return replace(source, entries=entries)


def digest_of(source: ReviewedSource, entry: Entry) -> str:
    """The hash of the very file an entry stood in: the attachment's, else the file's own."""
    return entry.attachment_sha256 or source.sha256


def _marked(
    source: ReviewedSource, entry: Entry, cells: Mapping[CellPlace, str], text_at: TextAt
) -> Entry:
    draft, digest = entry.draft, digest_of(source, entry)
    typed: dict[str, Source] = {}
    for key, cell in draft.sources.items():
        place = CellPlace(digest, draft.sheet, cell.row, cell.column)
        if place in cells:
            typed[key] = cell._replace(raw=text_at(place))
    if not typed:
        return entry
    mended: Draft = replace(draft, sources={**draft.sources, **typed})
    return replace(entry, draft=mended, typed=frozenset(typed))
