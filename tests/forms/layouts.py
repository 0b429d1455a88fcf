"""A sheet as it is laid out, with its truth: what each heading means, what each applicant says."""

from dataclasses import dataclass, field
from typing import Any

from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.drafts import ReviewedSheets
from mentordesk.spreadsheets.grids import Grid, Workbook, column_letters
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory
from mentordesk.spreadsheets.review import review_workbook
from tests.forms.people import Made


@dataclass(slots=True)
class Laid:
    """One sheet; `meant` says what the heading at a column's letter or a label's address means."""

    title: str
    file: str
    people: list[Made]
    scheme: Scheme
    meant: dict[str, str | None] = field(default_factory=dict)
    rows: dict[int, dict[int, Any]] = field(default_factory=dict)

    def put(self, row: int, column: int, value: Any) -> None:
        """Write a cell; nothing is written for None."""
        if value is not None and value != "":
            self.rows.setdefault(row, {})[column] = value

    def head(self, row: int, column: int, text: str, means: str | None) -> None:
        """Write a column's heading and keep what it means."""
        self.put(row, column, text)
        self.meant[column_letters(column)] = means

    @property
    def grid(self) -> Grid:
        """The sheet as a reader gives it."""
        rows = {number: dict(sorted(row.items())) for number, row in sorted(self.rows.items())}
        return Grid(self.title, rows)

    def review(self, memory: Memory = NOTHING_SAID) -> ReviewedSheets:
        """What the program makes of it."""
        return review_workbook(Workbook("xlsx", (self.grid,)), self.file, self.scheme, memory)
