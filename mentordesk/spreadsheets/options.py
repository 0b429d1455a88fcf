"""Forms that spread one question over a column per option: joined into one column again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from mentordesk.domain.vocabulary import Option, Scheme, find_option
from mentordesk.spreadsheets.grids import CellValue, Grid, Row, as_text
from mentordesk.spreadsheets.headings import HeadingRows
from mentordesk.spreadsheets.marks import yes_or_no

LOOKED_AT = 200
"""How many rows tell whether a column holds ticks."""
_SPREAD = ("areas", "contact_modes", "times", "sector", "location_pref")
_OTHER = frozenset({"other", "others", "other (please specify)", "other please specify"})


@dataclass(frozen=True, slots=True)
class Joined:
    """A grid whose option columns were joined; `runs` are the columns of each, by the first.

    `origins` names the cells that an answer was put together from, by its row and first column.
    """

    grid: Grid
    runs: dict[int, tuple[int, ...]] = field(default_factory=dict)
    origins: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)


def join_option_columns(grid: Grid, heading: HeadingRows, scheme: Scheme) -> Joined:
    """The grid with each run of option columns joined into its first column, by line feeds.

    A column is an option's where its heading (or the part after the last slash) is the wording of
    an option, or where every filled cell repeats that part and its neighbours of the same question
    do likewise; at least two such columns make a run. A filled cell that repeats the option or
    ticks it counts as chosen; other words are kept as the applicant's own.
    """
    runs = _runs(grid, heading, scheme)
    if not runs:
        return Joined(grid)
    rows: dict[int, Row] = {}
    origins: dict[tuple[int, int], tuple[int, ...]] = {}
    for number, row in grid.rows.items():
        if number <= heading.rows[-1]:
            rows[number] = row
            continue
        joined: dict[int, CellValue] = dict(row)
        for first, options in runs.items():
            there = tuple(column for column in options if column in joined)
            if not there:
                continue
            chosen = [_chosen(as_text(joined.pop(c)), options[c]) for c in there]
            text = "\n".join(part for part in chosen if part)
            if text:
                joined[first] = text
            origins[number, first] = there
        rows[number] = joined
    made = Grid(grid.sheet, rows, grid.hidden_rows, grid.unfinished, grid.known, grid.places)
    return Joined(made, {first: tuple(options) for first, options in runs.items()}, origins)


def _chosen(text: str, option: str) -> str:
    if not option:
        return text
    answer = yes_or_no(text)
    if answer is False:
        return ""
    return option if answer or _same(text, option) else text


def _same(text: str, option: str) -> bool:
    return text.strip().casefold() == option.strip().casefold()


def _runs(grid: Grid, heading: HeadingRows, scheme: Scheme) -> dict[int, dict[int, str]]:
    """The option columns by the first of each run, with the option that each stands for."""
    texts = _texts(grid, heading)
    runs: dict[int, dict[int, str]] = {}
    used: set[int] = set()
    for vocabulary in _SPREAD:
        options = scheme.options.get(vocabulary, ())
        found = {
            column: option.text
            for column, shown in heading.headings.items()
            if column not in used and (option := _option_of(options, shown.shown)) is not None
        }
        found = {c: option for c, option in found.items() if _are_ticks(texts.get(c, ()), option)}
        if len(found) >= 2 and any(texts.get(c) for c in found):
            runs[min(found)] = found
            used |= set(found)
    for found in _runs_by_form(heading, texts, used):
        runs[min(found)] = found
    return {first: _with_other(found, heading) for first, found in runs.items()}


def _texts(grid: Grid, heading: HeadingRows) -> dict[int, list[str]]:
    """The first texts of each column whose heading could be an option's."""
    texts: dict[int, list[str]] = {column: [] for column in heading.headings}
    below = (row for number, row in grid.rows.items() if number > heading.rows[-1])
    for row, _ in zip(below, range(LOOKED_AT), strict=False):
        for column, value in row.items():
            if column in texts:
                texts[column].append(as_text(value).strip())
    return texts


def _are_ticks(texts: Iterable[str], option: str) -> bool:
    """Whether the filled cells are ticks or their own option, and not answers such as addresses."""
    return all(
        _same(text, option) or (len(text) < 12 and yes_or_no(text) is not None) for text in texts
    )


def _runs_by_form(
    heading: HeadingRows, texts: dict[int, list[str]], used: set[int]
) -> list[dict[int, str]]:
    """Neighbouring columns of one question whose cells do nothing but repeat their own option."""
    found: list[dict[int, str]] = []
    question, last = "", -1
    for column, shown in sorted(heading.headings.items()):
        before, slash, option = shown.shown.rpartition(" / ")
        repeats = bool(texts[column]) and all(_same(text, option) for text in texts[column])
        if not slash or column in used or not repeats:
            continue
        if found and before == question and column == last + 1:
            found[-1][column] = option
        else:
            found.append({column: option})
        question, last = before, column
    return [run for run in found if len(run) >= 2]


def _with_other(run: dict[int, str], heading: HeadingRows) -> dict[int, str]:
    """A run and its column "Other", which holds the applicants' own words."""
    after = max(run) + 1
    shown = heading.headings.get(after)
    last = shown.shown.rpartition(" / ")[2].strip().casefold() if shown else ""
    return {**run, after: ""} if last in _OTHER else run


def _option_of(options: tuple[Option, ...], shown: str) -> Option | None:
    if not options:
        return None
    direct = find_option(options, shown)
    if direct is not None:
        return direct
    last = shown.rpartition(" / ")[2].strip(" []")
    bracket = shown.rpartition("[")[2].strip(" ]") if shown.endswith("]") else last
    return find_option(options, last) or find_option(options, bracket)
