"""The days of a monthly series: the second Wednesday of each month, the last Thursday, ..."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from mentordesk.domain.refusals import Refused

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = ("first", "second", "third", "fourth", "last")
"""Which of its weekdays in a month; every month has each of these."""
MONTHS_OF_A_SERIES = 12
MOST = 60


@dataclass(frozen=True, slots=True)
class MonthlyRule:
    """A weekday of each month: `ordinal` 0 (the first) to 4 (the last), `weekday` 0 is Monday."""

    ordinal: int
    weekday: int

    @property
    def words(self) -> str:
        """The rule as it is said: "the second Wednesday of each month"."""
        return f"the {ORDINALS[self.ordinal]} {WEEKDAYS[self.weekday]} of each month"

    def in_month(self, year: int, month: int) -> date:
        """The rule's day in a month."""
        length = monthrange(year, month)[1]
        first = 1 + (self.weekday - date(year, month, 1).weekday()) % 7
        days = range(first, length + 1, 7)
        return date(
            year, month, days[-1] if self.ordinal == len(ORDINALS) - 1 else days[self.ordinal]
        )


def rule_named(words: str) -> MonthlyRule:
    """The rule of words such as "second Wednesday"; raises Refused for others."""
    parts = words.casefold().replace("the ", "").split()
    names = [name.casefold() for name in WEEKDAYS]
    if len(parts) >= 2 and parts[0] in ORDINALS and parts[1] in names:
        return MonthlyRule(ORDINALS.index(parts[0]), names.index(parts[1]))
    raise Refused(
        f'"{words[:40]}" is no rule for a series. Nothing was set up; say it like '
        '"second Wednesday" or "last Thursday".'
    )


def days_of_series(
    start: date, rule: MonthlyRule, count: int = MONTHS_OF_A_SERIES
) -> tuple[date, ...]:
    """One day a month by the rule, from the first that is not before `start`."""
    if not 1 <= count <= MOST:
        raise Refused(f"A series has 1 to {MOST} events. Nothing was set up.")
    month = start.year * 12 + start.month - 1
    if rule.in_month(*_split(month)) < start:
        month += 1
    return tuple(rule.in_month(*_split(month + step)) for step in range(count))


def _split(months: int) -> tuple[int, int]:
    year, month = divmod(months, 12)
    return year, month + 1
