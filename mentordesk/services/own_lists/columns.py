"""What a list of an export is: its columns, which of them may be edited, how an edit is put.

How to add one: a module here with an OwnList, and its line in `own_lists.every`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import Session

from mentordesk.spreadsheets.grids import CellValue, ListedRow
from mentordesk.spreadsheets.sheets import Cell, Sheet
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source

Row = TypeVar("Row")
Values = Mapping[str, Any]
"""What edited cells mean, by heading."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How cells are read here: whether the day comes first, and which day it is."""

    day_first: bool
    today: date


@dataclass(frozen=True, slots=True)
class Hand:
    """What putting an edit needs: the open action, where it comes from, the day."""

    session: Session
    source: Source
    today: date


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[Row]):
    """One column: its heading, what a row shows in it, and how an edited cell is read.

    `read` raises Refused with a sentence for what cannot be meant; None: it is not edited here.
    """

    header: str
    cell: Callable[[Row], Cell]
    read: Callable[[CellValue, Ways], Any] | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What a row that was added means: `fact` is put, None where `reason` says why not.

    `known` is true for something the programme has already.
    """

    who: str
    reason: str = ""
    fact: Any = None
    known: bool = False


def all_is_well(_row: Any, _values: Values, _ways: Ways) -> str:
    """Nothing to object to."""
    return ""


@dataclass(frozen=True, slots=True)
class OwnList(Generic[Row]):
    """One list of an export.

    `closed` is the sentence for a cell that is not edited here, `no_new` the one for a row that was
    added. `check` answers with a sentence where the values together are not allowed. `put` does the
    edit of one row by its number; `plan_added` and `put_added` are there where rows may be added.
    """

    kind: str
    title: str
    columns: tuple[ListColumn[Row], ...]
    load: Callable[[Desk, int], Sequence[Row]]
    number: Callable[[Row], int]
    who: Callable[[Row], str]
    closed: str
    no_new: str
    put: Callable[[Hand, int, Values], None] | None = None
    check: Callable[[Row, Values, Ways], str] = all_is_well
    plan_added: Callable[[Desk, int, Sequence[ListedRow]], list[Added]] | None = None
    put_added: Callable[[Hand, Any], None] | None = None

    def sheet(self, rows: Sequence[Row]) -> Sheet:
        """The list as a sheet of the export."""
        return Sheet(
            self.title,
            tuple(column.header for column in self.columns),
            tuple(self.cells(row) for row in rows),
            keys=tuple(f"{self.kind} {self.number(row)}" for row in rows),
            choices={n: c.choices for n, c in enumerate(self.columns) if c.choices},
            list_kind=self.kind,
        )

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """One row of the sheet."""
        return tuple(column.cell(row) for column in self.columns)

    def column(self, header: str) -> ListColumn[Row] | None:
        """The column of a heading."""
        return next((column for column in self.columns if column.header == header), None)


@dataclass(frozen=True, slots=True)
class Place:
    """A list with its rows in the programme now, by number."""

    found: OwnList[Any]
    rows: dict[int, Any] = field(default_factory=dict)
