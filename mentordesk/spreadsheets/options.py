"""Forms that spread one question over a column per option: joined into one column again."""

from mentordesk.domain.vocabulary import Option, Scheme, find_option
from mentordesk.spreadsheets.grids import CellValue, Grid, Row, as_text
from mentordesk.spreadsheets.headings import HeadingRows
from mentordesk.spreadsheets.marks import yes_or_no


def join_option_columns(grid: Grid, heading: HeadingRows, scheme: Scheme) -> Grid:
    """The grid with each run of option columns joined into its first column, by semicolons.

    A column is an option's where its heading (or the part after the last slash) is the wording of
    an option; at least two such columns of one vocabulary make a run. A filled cell that repeats
    the option or ticks it counts as chosen; other words are kept as the applicant's own.
    """
    runs = {
        first: options
        for first, options in _runs(heading, scheme).items()
        if _are_ticks(grid, heading, options)
    }
    if not runs:
        return grid
    rows: dict[int, Row] = {}
    for number, row in grid.rows.items():
        if number <= heading.rows[-1]:
            rows[number] = row
            continue
        joined: dict[int, CellValue] = dict(row)
        for first, options in runs.items():
            chosen = [_chosen(as_text(joined.pop(c)), t) for c, t in options.items() if c in joined]
            text = ";".join(part for part in chosen if part)
            if text:
                joined[first] = text
        rows[number] = joined
    return Grid(grid.sheet, rows, grid.hidden_rows, grid.unfinished, grid.known)


def _chosen(text: str, option: str) -> str:
    answer = yes_or_no(text)
    if answer is False:
        return ""
    return option if answer or text.strip().casefold() == option.casefold() else text


def _are_ticks(grid: Grid, heading: HeadingRows, options: dict[int, str]) -> bool:
    """Whether the columns hold ticks or their own option, and not answers such as addresses."""
    filled = fitting = 0
    for number, row in grid.rows.items():
        if number > heading.rows[-1]:
            for column, option in options.items():
                if column in row:
                    text = as_text(row[column]).strip()
                    filled += 1
                    same = text.casefold() == option.casefold()
                    fitting += same or (len(text) < 12 and yes_or_no(text) is not None)
    return filled > 0 and fitting * 10 >= filled * 8


def _runs(heading: HeadingRows, scheme: Scheme) -> dict[int, dict[int, str]]:
    runs: dict[int, dict[int, str]] = {}
    for vocabulary in ("areas", "contact_modes"):
        options = scheme.options.get(vocabulary, ())
        found = {
            column: option.text
            for column, shown in heading.headings.items()
            if (option := _option_of(options, shown.shown)) is not None
        }
        if len(found) >= 2:
            runs[min(found)] = found
    return runs


def _option_of(options: tuple[Option, ...], shown: str) -> Option | None:
    direct = find_option(options, shown)
    if direct is not None:
        return direct
    last = shown.rpartition(" / ")[2].strip(" []")
    bracket = shown.rpartition("[")[2].strip(" ]") if shown.endswith("]") else last
    return find_option(options, last) or find_option(options, bracket)
