"""What a one-page summary shows: plain frozen values, free of any library."""

from dataclasses import dataclass
from datetime import date

MOST_NAMES = 12


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures over a panel's names; the name is empty where there is only one.

    `shown` is what stands beside each value where that is not the value itself: a count that is
    hidden is drawn as nothing and said in words.
    """

    name: str
    values: tuple[int, ...]
    shown: tuple[str, ...] = ()

    def label(self, place: int) -> str:
        """What stands beside a value."""
        return self.shown[place] if self.shown else str(self.values[place])


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
    totals: tuple[str, ...] = ()
    """What stands beside the sum of each name, where that is not the sum itself."""

    def total(self, place: int) -> str:
        """What stands beside all values of a name together."""
        if self.totals:
            return self.totals[place]
        return str(sum(one.values[place] for one in self.series))

    @property
    def has_figures(self) -> bool:
        """Whether there is anything to draw or to say."""
        return bool(self.names) and any(any(one.values) or one.shown for one in self.series)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A table that follows the charts: its heads (the first of the lines' names) and its lines."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """A title, figures in a row (value, words), six panels a page, notes below the last ones."""

    title: str
    subtitle: str
    organisation: str
    made_on: date
    figures: tuple[tuple[str, str], ...]
    panels: tuple[Panel, ...]
    notes: tuple[str, ...] = ()
    language: str = "en"
    table: SideBySide | None = None
    paper: str = "A4"


def first_names(panel: Panel) -> Panel:
    """A panel with at most 12 names; what is beyond them is summed up as "Others"."""
    if len(panel.names) <= MOST_NAMES or panel.kind == "lines":
        return panel
    kept = MOST_NAMES - 1
    series = tuple(_first_of(one, kept) for one in panel.series)
    names = (*panel.names[:kept], "Others")
    totals = _first_said(panel.totals, kept)
    return Panel(panel.title, panel.subtitle, names, series, panel.kind, totals)


def _first_of(one: Series, kept: int) -> Series:
    others = sum(one.values[kept:])
    return Series(one.name, (*one.values[:kept], others), _first_said(one.shown, kept, others))


def _first_said(said: tuple[str, ...], kept: int, others: int = 0) -> tuple[str, ...]:
    """The first words beside values; the sum of the others is said where none of them is hidden."""
    if not said:
        return ()
    known = all(word.replace(",", "").isdigit() for word in said[kept:])
    return (*said[:kept], f"{others:,}" if known and others else "")
