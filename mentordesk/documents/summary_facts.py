"""What a one-page summary shows: plain frozen values, free of any library."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures over a panel's names; the name is empty where there is only one."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One small chart: `kind` is columns, bars, stacked, grouped or lines.

    Every series has a value for every name; a panel without names says that there is nothing yet.
    """

    title: str
    subtitle: str
    names: tuple[str, ...]
    series: tuple[Series, ...]
    kind: str = "columns"


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """One page: a title, figures in a row (value, words), six panels at most, notes below."""

    title: str
    subtitle: str
    organisation: str
    made_on: date
    figures: tuple[tuple[str, str], ...]
    panels: tuple[Panel, ...]
    notes: tuple[str, ...] = ()
    language: str = "en"
