"""The workbook of a report: the comparison of intakes, and a sheet with a chart a subject."""

from collections.abc import Sequence

from mentordesk.services.figure_facts import NOT_SAID, IntakeFigures, Split
from mentordesk.services.report_panels import recommended_in_words, survey_in_words
from mentordesk.spreadsheets.sheets import Cell, Chart, Sheet

_SPLIT = ("Mentees", "Mentors")


def comparison(figures: Sequence[IntakeFigures]) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
    """The lines of the comparison for these intakes."""
    return (
        ("Stage", tuple(str(one.stage) for one in figures)),
        ("Starts", tuple(one.starts for one in figures)),
        ("Applications", tuple(one.applications for one in figures)),
        ("Participants", tuple(one.participants for one in figures)),
        ("Mentees", tuple(one.mentees for one in figures)),
        ("Mentors", tuple(one.mentors for one in figures)),
        ("Pairs", tuple(one.pairs for one in figures)),
        ("Pairs completed", tuple(one.completed for one in figures)),
        ("Pairs ended early", tuple(one.ended_early for one in figures)),
        ("Mean fit of 100", tuple(one.mean_score for one in figures)),
        ("Live share of attendance %", tuple(one.live_share for one in figures)),
        ("Survey returned", tuple(survey_in_words(one) for one in figures)),
        ("Would recommend", tuple(recommended_in_words(one) for one in figures)),
        ("Hours of mentees", tuple(one.hours_of_mentees for one in figures)),
        ("Hours of mentors", tuple(one.hours_of_mentors for one in figures)),
        ("Took part before", tuple(one.returning for one in figures)),
        ("Mentees who became mentors", tuple(one.became_mentors for one in figures)),
        ("Unmatched", tuple(one.unmatched for one in figures)),
    )


def report_sheets(figures: Sequence[IntakeFigures], one: IntakeFigures) -> tuple[Sheet, ...]:
    """All sheets: the comparison of every intake, then one intake's subjects with their charts."""
    return (
        Sheet(
            "Comparison",
            ("Figure", *(other.name for other in figures)),
            tuple((name, *values) for name, values in comparison(figures)),
        ),
        _counts("Pairs per intake", "Intake", tuple((f.name, f.pairs) for f in figures)),
        _splits("By sector", "Sector", one.by_sector),
        _splits("By place", "State or country", one.by_place),
        _splits("By career stage", "Career stage", one.by_career_stage),
        _counts("Match quality", "Fit of 100", one.quality),
        _counts("Pair states", "State", one.pair_states),
        _events(one),
        _survey(one),
        _counts("Unmatched", "Reason", one.unmatched_reasons, kind="bar"),
    )


def _counts(
    title: str, name: str, rows: tuple[tuple[str, int], ...], kind: str = "column"
) -> Sheet:
    chart = Chart(title, kind, "D2", rows=len(rows))
    return Sheet(title, (name, "People" if kind == "bar" else "Pairs"), rows, charts=(chart,))


def _splits(title: str, name: str, splits: tuple[Split, ...]) -> Sheet:
    chart = Chart(title, "bar", "F2", rows=len(splits), columns=2, stacked=True)
    rows = tuple((split.name, split.mentees, split.mentors) for split in splits)
    return Sheet(title, (name, *_SPLIT), rows, charts=(chart,))


def _events(one: IntakeFigures) -> Sheet:
    rows = tuple((event.title, event.live, event.took_part, event.day) for event in one.events)
    chart = Chart("Attendance", "line", "G2", rows=len(rows), columns=2)
    return Sheet("Attendance", ("Event", "Live", "Took part", "Day"), rows, charts=(chart,))


def _survey(one: IntakeFigures) -> Sheet:
    survey = one.survey
    roles = (*_SPLIT, NOT_SAID) if survey and survey.anonymous else _SPLIT
    rows: tuple[tuple[Cell, ...], ...] = ()
    if survey is not None:
        said = {"Yes": survey.yes, "Unsure": survey.unsure, "No": survey.no}
        rows = tuple((word, *counts[: len(roles)]) for word, counts in said.items())
    title = f"Would recommend the scheme ({survey_in_words(one)} answered)"
    chart = Chart(title, "column", "F2", rows=len(rows), columns=len(roles))
    return Sheet("Survey", ("Would recommend", *roles), rows, charts=(chart,))
