"""The reflections a contact log counts: one line for each side of a pair that wrote any."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.log_rows import REFLECTED, read_reflections
from mentordesk.services.lists.plans import ListItem, place_of
from mentordesk.spreadsheets.list_reading import ListRow


@dataclass(frozen=True, slots=True)
class Reflected:
    """How many reflections an application's person had written up to a day."""

    application_id: int
    counted_on: date
    amount: int


class Reflections:
    """Adds the counts of a log up by side; `sides` are a pair's applications with their names."""

    def __init__(self, before: Mapping[int, tuple[date, int]]) -> None:
        self._before = before
        self._amounts: defaultdict[int, int] = defaultdict(int)
        self._days: dict[int, date] = {}
        self._names: dict[int, str] = {}
        self._rows: dict[int, ListRow] = {}

    def add(self, row: ListRow, sides: tuple[tuple[int, str], ...], day: date) -> None:
        """Count one row of a pair; `sides` are mentee and mentor."""
        for (number, name), key in zip(sides, REFLECTED, strict=True):
            amount = read_reflections(row, key)
            if amount:
                self._amounts[number] += amount
                self._days[number] = max(day, self._days.get(number, day))
                self._names[number] = name
                self._rows[number] = row

    def items(self) -> Iterator[ListItem[Reflected]]:
        """A line for everybody who wrote any, numbered later; the programme's count never falls."""
        for number, amount in self._amounts.items():
            fact = Reflected(number, self._days[number], amount)
            before = self._before.get(number)
            outcome, reason = Outcome.NEW, ""
            if before is not None and before[1] >= amount:
                outcome = Outcome.UNCHANGED
            elif before is not None:
                outcome, reason = Outcome.CHANGED, f"was {before[1]}"
            noun = "reflection" if amount == 1 else "reflections"
            row = self._rows[number]
            says = f"{amount} {noun} written"
            yield ListItem(0, outcome, self._names[number], says, reason, place_of(row), (), fact)
