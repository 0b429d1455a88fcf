"""The workbook of a report: the comparison of intakes, and a sheet with a chart a subject."""

from collections.abc import Sequence
from datetime import date

from mentordesk.services.fees import in_money
from mentordesk.services.figure_facts import NOT_SAID, IntakeFigures, Split
from mentordesk.services.local_days import short_day
from mentordesk.services.report_panels import (
    recommended_in_words,
    shared_in_words,
    survey_in_words,
)
from mentordesk.services.said_figures import (
    applications_said,
    asked_said,
    attendance_said,
    fees_said,
    hours_said,
    live_share_said,
    pairs_said,
    quality_said,
    recommend_said,
    returned_said,
    roles_said,
    slot_said,
    splits_said,
    states_said,
)
from mentordesk.services.small_numbers import HIDDEN, WITHOUT, count_said
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
    roles = roles_said(one, mask=mask)
    hours = hours_said(one, mask=mask)
    applied, unmatched = applications_said(one, mask=mask)
    before, became = returned_said(one, mask=mask)
    pairs, completed, ended = pairs_said(one, mask=mask)
    year = one.year

    def alone(count: int) -> Cell:
        return cell(count, count_said(count, mask=mask))

    return (
        ("Stage", str(one.stage)),
        ("Starts", one.starts),
        ("Applications", cell(one.applications, applied)),
        ("Participants", cell(one.participants, roles[2])),
        ("Mentees", cell(one.mentees, roles[0])),
        ("Mentors", cell(one.mentors, roles[1])),
        ("Pairs", cell(one.pairs, pairs)),
        ("Pairs completed", cell(one.completed, completed)),
        ("Pairs ended early", cell(one.ended_early, ended)),
        ("Mean fit of 100", one.mean_score),
        ("Live share of attendance %", live_share_said(one, mask=mask)),
        ("Survey returned", survey_in_words(one, mask=mask)),
        ("Would recommend", recommended_in_words(one, mask=mask)),
        ("Recommend to mentees", shared_in_words(year.to_mentees, mask=mask)),
        ("Recommend to mentors", shared_in_words(year.to_mentors, mask=mask)),
        ("Hours of mentees", hours[0]),
        ("Hours of mentors", hours[1]),
        ("Meetings logged", alone(year.contacts)),
        ("Pairs silent now", alone(one.silent)),
        ("Reflections written", alone(year.reflections)),
        ("Fees paid", _money(one, "paid", mask=mask)),
        ("Fees due", _money(one, "due", mask=mask)),
        ("Took part before", cell(one.returning, before)),
        ("Mentees who became mentors", cell(one.became_mentors, became)),
        ("Unmatched", cell(one.unmatched, unmatched)),
    )


def cell(count: int, said: str) -> Cell:
    """A count for a cell: the number, or the words where it is hidden."""
    return said if said in WITHOUT else count


def cell_in_words(value: Cell) -> str:
    """A cell of the comparison as the window and the page say it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return short_day(value)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return f"{value:,.10g}" if is_number else str(value)


def _money(one: IntakeFigures, state: str, *, mask: bool) -> Cell:
    """What fees of a state come to; not shown where the amount would give a small count away."""
    if set(fees_said(one, mask=mask)) & WITHOUT:
        return HIDDEN
    lines = one.year.fees
    return " + ".join(in_money(fee.cents, fee.currency) for fee in lines if fee.state == state)


def report_sheets(
    figures: Sequence[IntakeFigures], one: IntakeFigures, *, mask: bool = False
) -> tuple[Sheet, ...]:
    """All sheets: the comparison of every intake, then one intake's subjects with their charts."""
    per_intake = tuple((f.name, cell(f.pairs, pairs_said(f, mask=mask)[0])) for f in figures)
    said = states_said(one, mask=mask)
    states = tuple((name, cell(count, said[name])) for name, count in one.pair_states)
    bands = tuple(
        (name, cell(count, word))
        for (name, count), word in zip(one.quality, quality_said(one, mask=mask), strict=True)
    )
    return (
        Sheet(
            "Comparison",
            ("Figure", *(other.name for other in figures)),
            tuple((name, *values) for name, values in comparison(figures, mask=mask)),
        ),
        _charted("Pairs per intake", ("Intake", "Pairs"), per_intake),
        _splits(one, ("By sector", "Sector"), one.by_sector, mask=mask),
        _splits(one, ("By place", "State or country"), one.by_place, mask=mask),
        _splits(one, ("By career stage", "Career stage"), one.by_career_stage, mask=mask),
        _charted("Match quality", ("Fit of 100", "Pairs"), bands),
        _charted("Pair states", ("State", "Pairs"), states),
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


def _charted(
    title: str, heads: tuple[str, str], rows: Sequence[tuple[Cell, ...]], kind: str = "column"
) -> Sheet:
    chart = Chart(title, kind, "D2", rows=len(rows))
    return Sheet(title, heads, tuple(rows), charts=(chart,))


def _splits(
    one: IntakeFigures, titles: tuple[str, str], splits: tuple[Split, ...], *, mask: bool
) -> Sheet:
    title, name = titles
    chart = Chart(title, "bar", "F2", rows=len(splits), columns=2, stacked=True)
    rows = tuple(
        (split.name, cell(split.mentees, said[0]), cell(split.mentors, said[1]))
        for split, said in zip(splits, splits_said(one, splits, mask=mask), strict=True)
    )
    return Sheet(title, (name, *_SPLIT), rows, charts=(chart,))


def _events(one: IntakeFigures, *, mask: bool) -> Sheet:
    rows = []
    said, _ = attendance_said(one, mask=mask)
    for event in one.events:
        live, _, saw = said[event]
        rows.append((event.title, cell(event.live, live), cell(event.took_part, saw), event.day))
    chart = Chart("Attendance", "line", "G2", rows=len(rows), columns=2)
    return Sheet("Attendance", ("Event", "Live", "Took part", "Day"), tuple(rows), charts=(chart,))


def _slots(one: IntakeFigures, *, mask: bool) -> Sheet:
    rows: list[tuple[Cell, ...]] = []
    for slot in one.year.slots:
        live, others, saw = slot_said(one, slot, mask=mask)
        hidden = {live, others, saw} & WITHOUT
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
            (word, *[cell(a, b) for a, b in zip(counts, shown, strict=False)][: len(roles)])
            for (word, counts), shown in zip(counted, said, strict=False)
        )
    title = f"Would recommend the scheme ({survey_in_words(one, mask=mask)} answered)"
    chart = Chart(title, "column", "F2", rows=len(rows), columns=len(roles))
    return Sheet("Survey", ("Would recommend", *roles), rows, charts=(chart,))


def _ratings(one: IntakeFigures, *, mask: bool) -> Sheet:
    """Every rating with how many gave one; what few gave is left out where small is hidden."""
    rows: list[tuple[Cell, ...]] = []
    for rated in one.year.ratings:
        said = count_said(rated.answered, mask=mask)
        mean: Cell = rated.mean if said not in WITHOUT else HIDDEN
        asked = cell(rated.asked, asked_said(one, rated.asked, mask=mask))
        answered = cell(rated.answered, said)
        rows.append((rated.question, mean, answered, asked, str(rated.asked_in)))
    chart = Chart("Ratings, 1 to 5", "bar", "G2", rows=len(rows))
    heads = ("Question", "Mean, 1 to 5", "Answered", "Asked", "Survey")
    return Sheet("Ratings", heads, tuple(rows), charts=(chart,))


def _fees(one: IntakeFigures, *, mask: bool) -> Sheet:
    lines = one.year.fees
    said = fees_said(one, mask=mask)
    rows = tuple(
        (
            str(line.state).capitalize(),
            cell(line.fees, word),
            HIDDEN if word in WITHOUT else line.cents / 100,
            line.currency,
        )
        for line, word in zip(lines, said, strict=False)
    )
    chart = Chart("Fees", "column", "F2", rows=len(rows))
    return Sheet("Fees", ("State", "Fees", "Amount", "Currency"), rows, charts=(chart,))
