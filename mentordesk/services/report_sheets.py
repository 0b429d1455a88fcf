"""The workbook of a report: the comparison of intakes, and a sheet with a chart a subject."""

from collections.abc import Sequence

from mentordesk.services.fees import in_money
from mentordesk.services.figure_facts import NOT_SAID, IntakeFigures, Split
from mentordesk.services.report_panels import (
    pairs_said,
    recommend_said,
    recommended_in_words,
    shared_in_words,
    splits_said,
    survey_in_words,
)
from mentordesk.services.small_numbers import HIDDEN, UNDER, count_said, line_said
from mentordesk.services.year_figures import FeeLine
from mentordesk.spreadsheets.sheets import Cell, Chart, Sheet

_SPLIT = ("Mentees", "Mentors")
Line = tuple[str, tuple[Cell, ...]]


def comparison(figures: Sequence[IntakeFigures], *, mask: bool = False) -> tuple[Line, ...]:
    """The lines of the comparison for these intakes; small counts hidden with `mask`."""
    columns = [dict(_column(one, mask=mask)) for one in figures]
    names = dict(_column(figures[0], mask=mask)) if figures else {}
    return tuple((name, tuple(column[name] for column in columns)) for name in names)


def _column(one: IntakeFigures, *, mask: bool) -> tuple[tuple[str, Cell], ...]:
    """One intake's column of the comparison, top to bottom."""
    roles = line_said([one.mentees, one.mentors], mask=mask)
    pairs, completed, ended = pairs_said(one, mask=mask)
    year = one.year

    def alone(count: int) -> Cell:
        return cell(count, count_said(count, mask=mask))

    return (
        ("Stage", str(one.stage)),
        ("Starts", one.starts),
        ("Applications", alone(one.applications)),
        ("Participants", cell(one.participants, roles[2])),
        ("Mentees", cell(one.mentees, roles[0])),
        ("Mentors", cell(one.mentors, roles[1])),
        ("Pairs", cell(one.pairs, pairs)),
        ("Pairs completed", cell(one.completed, completed)),
        ("Pairs ended early", cell(one.ended_early, ended)),
        ("Mean fit of 100", one.mean_score),
        ("Live share of attendance %", one.live_share),
        ("Survey returned", survey_in_words(one, mask=mask)),
        ("Would recommend", recommended_in_words(one, mask=mask)),
        ("Recommend to mentees", shared_in_words(year.to_mentees, mask=mask)),
        ("Recommend to mentors", shared_in_words(year.to_mentors, mask=mask)),
        ("Hours of mentees", one.hours_of_mentees),
        ("Hours of mentors", one.hours_of_mentors),
        ("Meetings logged", alone(year.contacts)),
        ("Pairs silent now", alone(one.silent)),
        ("Reflections written", alone(year.reflections)),
        ("Fees paid", _money(year.fees, "paid", mask=mask)),
        ("Fees due", _money(year.fees, "due", mask=mask)),
        ("Took part before", alone(one.returning)),
        ("Mentees who became mentors", alone(one.became_mentors)),
        ("Unmatched", alone(one.unmatched)),
    )


def cell(count: int, said: str) -> Cell:
    """A count for a cell: the number, or the words where it is hidden."""
    return said if said in {UNDER, HIDDEN} else count


def cell_in_words(value: Cell) -> str:
    """A cell of the comparison as the window and the page say it."""
    if value is None:
        return ""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return f"{value:,.10g}" if is_number else str(value)


def _money(lines: Sequence[FeeLine], state: str, *, mask: bool) -> Cell:
    """What fees of a state come to; not shown where the amount would give a small count away."""
    if set(line_said([line.fees for line in lines], mask=mask)) & {UNDER, HIDDEN}:
        return HIDDEN
    return " + ".join(in_money(one.cents, one.currency) for one in lines if one.state == state)


def report_sheets(
    figures: Sequence[IntakeFigures], one: IntakeFigures, *, mask: bool = False
) -> tuple[Sheet, ...]:
    """All sheets: the comparison of every intake, then one intake's subjects with their charts."""
    per_intake = tuple((f.name, cell(f.pairs, count_said(f.pairs, mask=mask))) for f in figures)
    return (
        Sheet(
            "Comparison",
            ("Figure", *(other.name for other in figures)),
            tuple((name, *values) for name, values in comparison(figures, mask=mask)),
        ),
        _charted("Pairs per intake", ("Intake", "Pairs"), per_intake),
        _splits("By sector", "Sector", one.by_sector, mask=mask),
        _splits("By place", "State or country", one.by_place, mask=mask),
        _splits("By career stage", "Career stage", one.by_career_stage, mask=mask),
        _charted("Match quality", ("Fit of 100", "Pairs"), _counts(one.quality, mask=mask)),
        _charted("Pair states", ("State", "Pairs"), _counts(one.pair_states, mask=mask)),
        _events(one, mask=mask),
        _slots(one, mask=mask),
        _survey(one, mask=mask),
        _ratings(one, mask=mask),
        _fees(one, mask=mask),
        _charted(
            "Unmatched",
            ("Reason", "People"),
            () if mask else one.unmatched_reasons,
            kind="bar",
        ),
    )


def _counts(counts: Sequence[tuple[str, int]], *, mask: bool) -> tuple[tuple[str, Cell], ...]:
    said = line_said([count for _, count in counts], mask=mask)
    return tuple(
        (name, cell(count, word)) for (name, count), word in zip(counts, said, strict=False)
    )


def _charted(
    title: str, heads: tuple[str, str], rows: Sequence[tuple[Cell, ...]], kind: str = "column"
) -> Sheet:
    chart = Chart(title, kind, "D2", rows=len(rows))
    return Sheet(title, heads, tuple(rows), charts=(chart,))


def _splits(title: str, name: str, splits: tuple[Split, ...], *, mask: bool) -> Sheet:
    chart = Chart(title, "bar", "F2", rows=len(splits), columns=2, stacked=True)
    rows = tuple(
        (split.name, cell(split.mentees, said[0]), cell(split.mentors, said[1]))
        for split, said in zip(splits, splits_said(splits, mask=mask), strict=True)
    )
    return Sheet(title, (name, *_SPLIT), rows, charts=(chart,))


def _events(one: IntakeFigures, *, mask: bool) -> Sheet:
    rows = []
    for event in one.events:
        live, _, saw = line_said([event.live, event.took_part - event.live], mask=mask)
        rows.append((event.title, cell(event.live, live), cell(event.took_part, saw), event.day))
    chart = Chart("Attendance", "line", "G2", rows=len(rows), columns=2)
    return Sheet("Attendance", ("Event", "Live", "Took part", "Day"), tuple(rows), charts=(chart,))


def _slots(one: IntakeFigures, *, mask: bool) -> Sheet:
    rows: list[tuple[Cell, ...]] = []
    for slot in one.year.slots:
        live, others, saw = line_said([slot.live, slot.took_part - slot.live], mask=mask)
        hidden = {live, others, saw} & {UNDER, HIDDEN}
        share: Cell = HIDDEN if hidden else slot.live_share
        counts = cell(slot.live, live), cell(slot.took_part, saw)
        rows.append((slot.words, share, *counts, slot.events))
    chart = Chart("Live share by time slot, %", "bar", "G2", rows=len(rows))
    heads = ("Time slot", "Live share %", "Live", "Took part", "Events")
    return Sheet("Live by time slot", heads, tuple(rows), charts=(chart,))


def _survey(one: IntakeFigures, *, mask: bool) -> Sheet:
    survey = one.survey
    roles = (*_SPLIT, NOT_SAID) if survey and survey.anonymous else _SPLIT
    rows: tuple[tuple[Cell, ...], ...] = ()
    if survey is not None:
        said = recommend_said(one, mask=mask)
        counted = (("Yes", survey.yes), ("Unsure", survey.unsure), ("No", survey.no))
        rows = tuple(
            (word, *[cell(a, b) for a, b in zip(counts, shown, strict=True)][: len(roles)])
            for (word, counts), shown in zip(counted, said, strict=True)
        )
    title = f"Would recommend the scheme ({survey_in_words(one, mask=mask)} answered)"
    chart = Chart(title, "column", "F2", rows=len(rows), columns=len(roles))
    return Sheet("Survey", ("Would recommend", *roles), rows, charts=(chart,))


def _ratings(one: IntakeFigures, *, mask: bool) -> Sheet:
    """Every rating with how many gave one; what few gave is left out where small is hidden."""
    rows: list[tuple[Cell, ...]] = []
    for rated in one.year.ratings:
        said = line_said([rated.answered, max(0, rated.asked - rated.answered)], mask=mask)[0]
        mean: Cell = rated.mean if said not in {UNDER, HIDDEN} else HIDDEN
        answered = cell(rated.answered, said)
        rows.append((rated.question, mean, answered, rated.asked, str(rated.asked_in)))
    chart = Chart("Ratings, 1 to 5", "bar", "G2", rows=len(rows))
    heads = ("Question", "Mean, 1 to 5", "Answered", "Asked", "Survey")
    return Sheet("Ratings", heads, tuple(rows), charts=(chart,))


def _fees(one: IntakeFigures, *, mask: bool) -> Sheet:
    lines = one.year.fees
    said = line_said([line.fees for line in lines], mask=mask)
    rows = tuple(
        (
            str(line.state).capitalize(),
            cell(line.fees, word),
            HIDDEN if word in {UNDER, HIDDEN} else line.cents / 100,
            line.currency,
        )
        for line, word in zip(lines, said, strict=False)
    )
    chart = Chart("Fees", "column", "F2", rows=len(rows))
    return Sheet("Fees", ("State", "Fees", "Amount", "Currency"), rows, charts=(chart,))
