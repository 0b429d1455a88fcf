"""Drafts: what a file says about applicants, frozen, with the source cell of every answer."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from mentordesk.spreadsheets.grids import ListedRow, address

Answer = str | int | float | bool | date | datetime | tuple[str, ...]


class Tier(StrEnum):
    """How certain the meaning of a column is."""

    SURE = "sure"
    CHECK = "check"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Issue:
    """Something about one draft that the coordinator should see.

    `field` is None where the whole row is meant. `code` is a short fixed word (such as `invalid`),
    `sentence` says it plainly, with both readings where there are two.
    """

    field: str | None
    code: str
    sentence: str


class Source(NamedTuple):
    """Where one answer stands: row and column from 1, the heading, the text as it was written.

    `place` names it in a document, which has no cells ("field Email", "table 1, row 3").
    A tuple and not a dataclass because a list of 5,000 people makes 120,000 of them. The file and
    the sheet stand once, in the draft. `also` are further cells (row, column) the answer was put
    together from: ticked boxes, a column per option, a family name beside the given one.
    """

    row: int
    column: int
    header: str
    raw: str
    also: tuple[tuple[int, int], ...] = ()
    place: str = ""

    @property
    def address(self) -> str:
        """The place's name, else the cell's address as Excel shows it, such as D7."""
        return self.place or address(self.row, self.column)


class Kept(NamedTuple):
    """An answer without a field of ours: kept under the source's own heading."""

    header: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Draft:
    """One application as a source gives it; `role` is None where it cannot be told.

    `roles` holds one role, or both for somebody who applies as mentee and mentor.
    """

    roles: tuple[str, ...]
    sheet: str | None
    row: int | None
    fields: dict[str, Answer]
    sources: dict[str, Source]
    issues: tuple[Issue, ...] = ()
    others: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that became no draft: rejected (a person may be lost) or ignored (nobody is).

    `columns` are the numbers of the columns its cells stand in, where they are known.
    """

    sheet: str | None
    row: int
    reason: str
    cells: tuple[str, ...] = ()
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """What one column (of a form: one label) was taken for; `field` is None where it is only kept.

    `column` is the letter of the column, or the address of the label. `key` is what a correction of
    it is remembered under (spreadsheets.memory), `reason` how it is known where somebody said so.
    """

    column: str
    header: str
    field: str | None
    tier: Tier
    key: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TableMeaning:
    """The columns of one table and where it stands, or the labels of one form.

    `layout` is the fingerprint of its headers: what is said of them is remembered under it.
    """

    sheet: str | None
    header_rows: tuple[int, ...]
    first_row: int
    columns: tuple[ColumnMeaning, ...]
    layout: str = ""
    is_form: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message, or the application itself; `sha256` names its bytes."""

    name: str
    sha256: str
    data: bytes = field(repr=False)
    kind: str


@dataclass(frozen=True, slots=True)
class ReviewedSheets:
    """What the sheets of one workbook say: drafts, rows set aside, the meaning of the columns.

    `listed` are changed rows of the other lists of our own export.
    """

    drafts: tuple[Draft, ...] = ()
    rejected: tuple[SetAside, ...] = ()
    ignored: tuple[SetAside, ...] = ()
    tables: tuple[TableMeaning, ...] = ()
    notes: tuple[str, ...] = ()
    listed: tuple[ListedRow, ...] = ()
