"""A report's small charts and sentences, the same for the window and the page."""

from collections.abc import Sequence

from mentordesk.documents.summary_facts import Panel, Series
from mentordesk.services.figure_facts import IntakeFigures


def survey_in_words(figures: IntakeFigures) -> str:
    """How many answered, of how many: "31 of 38"; empty without a survey."""
    survey = figures.survey
    return f"{survey.returned} of {survey.asked}" if survey else ""


def recommended_in_words(figures: IntakeFigures) -> str:
    """How many of those who answered would recommend the scheme; empty without a survey."""
    survey = figures.survey
    return f"{sum(survey.yes)} of {survey.returned}" if survey else ""


def headline(one: IntakeFigures) -> tuple[tuple[str, str], ...]:
    """The figures over the charts, each with its words; those not known yet are left out."""
    hours = one.hours_of_mentees + one.hours_of_mentors
    figures = [
        (f"{one.participants}", f"participants ({one.mentees} + {one.mentors})"),
        (f"{one.pairs}", f"pairs, {one.completed} completed"),
        (f"{one.mean_score:g}" if one.mean_score is not None else "", "mean fit of 100"),
        (f"{one.live_share} %" if one.live_share is not None else "", "watched webinars live"),
        (f"{hours:,.0f}" if hours else "", "hours logged for PD"),
    ]
    return tuple((value, words) for value, words in figures if value)


def notes(one: IntakeFigures) -> tuple[str, ...]:
    """The sentences below the charts: who came back, who stayed unmatched and why."""
    said = []
    if one.returning:
        became = f", {one.became_mentors} of them as mentors who had been mentees"
        said.append(f"{one.returning} took part before{became if one.became_mentors else ''}.")
    if one.unmatched:
        reasons = "; ".join(f"{reason} ({count})" for reason, count in one.unmatched_reasons)
        said.append(f"{one.unmatched} could not be matched: {reasons}.")
    elif one.pairs:
        said.append("Nobody was left unmatched.")
    return tuple(said)


def panels(figures: Sequence[IntakeFigures], one: IntakeFigures) -> tuple[Panel, ...]:
    """The six charts of a report: pairs of every intake, the rest of one."""
    people = f"{one.name}, {one.participants} participants"
    return (
        Panel(
            "Pairs per intake",
            "Mentoring partnerships confirmed",
            tuple(other.name for other in figures),
            (Series("", tuple(other.pairs for other in figures)),),
        ),
        Panel(
            "Participants by sector",
            people,
            tuple(split.name for split in one.by_sector),
            (Series("", tuple(split.people for split in one.by_sector)),),
            kind="bars",
        ),
        Panel(
            "Role by state or country",
            people,
            tuple(split.name for split in one.by_place),
            (
                Series("Mentors", tuple(split.mentors for split in one.by_place)),
                Series("Mentees", tuple(split.mentees for split in one.by_place)),
            ),
            kind="stacked",
        ),
        Panel(
            "Match quality",
            f"Fit of the {one.pairs} pairs, 0 to 100",
            tuple(band for band, _ in one.quality),
            (Series("", tuple(number for _, number in one.quality)),),
        ),
        Panel(
            "Webinar attendance",
            "People who watched, live and with the recording",
            tuple(f"{event.day:%b}" for event in one.events),
            (
                Series("Live", tuple(event.live for event in one.events)),
                Series("In all", tuple(event.took_part for event in one.events)),
            ),
            kind="lines",
        ),
        _recommend(one),
    )


def _recommend(one: IntakeFigures) -> Panel:
    survey = one.survey
    answers = (survey.yes, survey.unsure, survey.no) if survey else ()
    names = ("As mentee", "As mentor", "Not said")[: 3 if survey and survey.anonymous else 2]
    return Panel(
        "Would you recommend the scheme?",
        f"Exit survey, {survey_in_words(one)} answered" if survey else "No exit survey yet",
        ("Yes", "Unsure", "No") if survey else (),
        tuple(
            Series(name, tuple(answer[place] for answer in answers))
            for place, name in enumerate(names)
        ),
        kind="grouped",
    )
