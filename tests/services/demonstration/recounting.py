"""The demonstration's file read once more, by plain SQL and Python, for recounting figures."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Australia/Sydney")
LIVE = {"draft", "confirmed", "notified", "active", "on hold"}
OUT = {"withdrawn", "declined", "carried forward"}
SAW = {"live", "recording", "both"}
Row = dict[str, Any]


@dataclass(frozen=True)
class Ledger:
    """The rows of the tables that figures are made of, as dictionaries by column name."""

    tables: dict[str, list[Row]]

    def of(self, table: str, **wanted: object) -> list[Row]:
        """The rows of a table whose columns have these values."""
        return [row for row in self.tables[table] if all(row[k] == v for k, v in wanted.items())]

    def intake(self, name: str) -> Row:
        """One intake."""
        (found,) = self.of("intake", name=name)
        return found

    def confirmed(self, intake_id: int) -> list[Row]:
        """The pairs of an intake that were ever confirmed."""
        return self.of("pair", intake_id=intake_id, confirmed=1)

    def participants(self, intake_id: int, role: str | None = None) -> list[Row]:
        """The applications of those pairs, each once."""
        sides = ("mentee", "mentor") if role is None else (role,)
        numbers = {
            pair[f"{side}_application_id"] for pair in self.confirmed(intake_id) for side in sides
        }
        return [row for row in self.of("application") if row["id"] in numbers]

    def earlier(self, intake_id: int) -> Iterator[Row]:
        """The intakes that started before."""
        (this,) = self.of("intake", id=intake_id)
        return (row for row in self.of("intake") if row["starts"] < this["starts"])

    def attendance(self, event_id: int) -> Counter[str]:
        """How people took part in an event."""
        return Counter(row["attendance"] for row in self.of("attendance", event_id=event_id))

    def hours(self, application_ids: set[int], kind: str | None = None) -> float:
        """The hours of some applications."""
        return sum(
            float(row["amount"])
            for row in self.of("hours")
            if row["application_id"] in application_ids and kind in {None, row["kind"]}
        )


def read_ledger(path: Path) -> Ledger:
    """Every table of a programme file."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        names = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        tables = {
            name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]  # noqa: S608 - names of the file itself
            for name in names
            if name not in {"file_content", "md_change"}
        }
    return Ledger(tables)


def local_day(moment: str) -> date:
    """The day in Sydney of a moment as the file keeps it, in UTC."""
    return datetime.fromisoformat(moment).astimezone(ZONE).date()


def day(text: str | None) -> date | None:
    """A day as the file keeps it."""
    return None if text is None else date.fromisoformat(text)


def answers(row: Row) -> dict[str, Any]:
    """The answers of a survey response."""
    found: dict[str, Any] = json.loads(row["answers"])
    return found
