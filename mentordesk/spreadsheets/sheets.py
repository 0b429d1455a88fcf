"""Sheets to be written: plain frozen values, so that filling one needs no library."""

from dataclasses import dataclass, field
from datetime import date, datetime

Cell = str | int | float | bool | date | datetime | None

HIDDEN_SHEET = "_mentordesk"
"""The hidden sheet that says what the rows and columns of an export are; see writing.identities."""
LISTS_SHEET = f"{HIDDEN_SHEET}_lists"
"""The hidden sheet the drop-downs take their options from."""
EXPORT_MARK = "mentordesk export"
LONG_TEXT_SHEET = "Long texts"
APPLICANTS_KEY = "full_name"
"""The column that tells a sheet of applicants from the other sheets of an export."""
INFORMS = "-"
"""Before a column's key on the hidden sheet: the column only informs, importing leaves it out."""
LIST_MARK = "="
"""Before the kind of a list in its line on the hidden sheet; its headings follow."""
LONGEST_TEXT = 32_767
"""The most UTF-16 units one cell of a workbook can hold (Excel's specification)."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A native chart of a sheet's own rows: the first column names, the others are the series.

    `kind` is "bar" (lying), "column" (standing) or "line". `columns` counts the series after the
    first column; `rows` the lines after the header. `beside` is the cell of its top left corner.
    """

    title: str
    kind: str
    beside: str
    rows: int
    columns: int = 1
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a header row and its rows, all plain values.

    `keys` names each row and `columns` each column for the hidden sheet (both may be empty).
    `choices` gives a column, counted from 0, a drop-down of these texts; other words stay allowed.
    `list_kind` names a list whose edited rows are merged again by their headings ("contact").
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    keys: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    choices: dict[int, tuple[str, ...]] = field(default_factory=dict)
    charts: tuple[Chart, ...] = ()
    list_kind: str = ""
