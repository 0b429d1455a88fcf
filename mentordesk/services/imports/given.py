"""What an item of a plan gives to be recorded: answers with their cells, kept texts by heading."""

from functools import lru_cache

from mentordesk.services.answers import Given
from mentordesk.services.imports.plans import Item
from mentordesk.spreadsheets.drafts import Kept
from mentordesk.spreadsheets.grids import column_letters
from mentordesk.spreadsheets.mended import origin_of

_letters = lru_cache(maxsize=1024)(column_letters)


def given_of(item: Item) -> list[Given]:
    """The answers of an item with their cells, and what is kept under its own heading."""
    kept = [_kept(item, header, kept) for header, kept in _by_header(item.others)]
    return [*changes_given(item, typed=False), *kept]


def changes_given(item: Item, *, typed: bool) -> list[Given]:
    """The changed fields with their cells: those the file gives, or those that were mended."""
    issues = {issue.field: issue.sentence for issue in item.issues if issue.field}
    cells, sheet = item.cells, _sheet(item)
    given = []
    for change in item.changes:
        name = change.field
        if (name in item.typed) is not typed:
            continue
        cell = cells.get(name)
        if cell is None:
            given.append(Given(name, change.new, True, None, sheet, None, None, issues.get(name)))
            continue
        place = cell.place or f"{_letters(cell.column)}{cell.row}"
        given.append(
            Given(name, change.new, True, cell.raw, sheet, cell.row, place, issues.get(name))
        )
    return given


def _by_header(others: tuple[Kept, ...]) -> list[tuple[str, Kept]]:
    """Kept answers under headings that are unlike each other: a second "Email" is "Email (2)"."""
    named: dict[str, Kept] = {}
    for kept in others:
        header = kept.header or "text on the form"
        number = 2
        while header in named:
            header = f"{kept.header or 'text on the form'} ({number})"
            number += 1
        named[header] = kept
    return list(named.items())


def _kept(item: Item, header: str, kept: Kept) -> Given:
    source = kept.source
    place = source.place or f"{_letters(source.column)}{source.row}"
    return Given(header, kept.text, False, source.raw, _sheet(item), source.row, place)


def _sheet(item: Item) -> str | None:
    """The sheet an item stands in; for a mended row the sheet it came from."""
    origin = origin_of(item.sheet)
    return item.sheet if origin is None else origin[1]
