"""What an exported row held when it was written: a key and a mark for each cell, beside the row.

The last column of each exported sheet is hidden and travels with its row when the sheet is sorted.
From the marks the importer tells which cells were edited outside, without keeping the values twice.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.sheets import Cell

OWN_COLUMN = "_mentordesk"
"""The heading of the hidden column."""
ROW_HEADER = "MentorDesk row"
"""The heading under which the importer finds what the hidden column says."""
_LENGTH = 8


@dataclass(frozen=True, slots=True)
class BaseRow:
    """A row of an export: of which programme and intake, its key, and a mark for each column."""

    made_for: str
    key: str
    marks: dict[str, str]


def mark_of(value: Cell | CellValue) -> str:
    """A short mark of what a cell holds; cells that read alike have one mark, empty ones none."""
    text = "" if value is None else " ".join(as_text(value).split())
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_LENGTH] if text else ""


def own_text(key: str, values: Iterable[Cell]) -> str:
    """What the hidden column says of a row."""
    return f"{key} {'.'.join(mark_of(value) for value in values)}"


def marks_in(text: str, columns: list[str]) -> tuple[str, dict[str, str]] | None:
    """The key and the marks by column that the hidden column says; None for anything else."""
    key, _, marks = text.rpartition(" ")
    found = marks.split(".")
    if not key or len(found) != len(columns):
        return None
    return key, dict(zip(columns, found, strict=True))


def row_text(row: BaseRow) -> str:
    """A base row as one text, for the importer."""
    marks = "|".join(f"{name}={mark}" for name, mark in row.marks.items())
    return "\t".join((row.made_for.replace("\t", " "), row.key, marks))


def base_row(text: str) -> BaseRow | None:
    """The base row that `row_text` wrote; None for anything else."""
    parts = text.split("\t")
    if len(parts) != 3:
        return None
    marks = (part.rpartition("=") for part in parts[2].split("|"))
    return BaseRow(parts[0], parts[1], {name: mark for name, _, mark in marks})
