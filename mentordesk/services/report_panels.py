"""A report's small charts and sentences, the same for the window, the page and the workbook.

With `mask` small counts are hidden (services.small_numbers): a report that leaves the office.
"""

from collections.abc import Sequence

from mentordesk.documents.summary_facts import Panel, Series
from mentordesk.services.fees import in_money
from mentordesk.services.figure_facts import IntakeFigures, Split
from mentordesk.services.said_figures import (
    asked_said,
    attendance_said,
    fees_said,
    hours_said,
    live_share_said,
    pairs_said,
    quality_said,
    recommend_said,
    roles_said,
    slot_said,
    splits_said,
)
from mentordesk.services.small_numbers import HIDDEN, WITHOUT, count_said, line_said
from mentordesk.services.year_figures import Shared


def survey_in_words(figures: IntakeFigures, *, mask: bool = False) -> str:
    """How many answered, of how many: "31 of 38"; empty without a survey.

    Who did not answer is no group that has to be hidden: a share is never said without its rate.
    """
    survey = figures.survey
    if survey is None:
        return ""
    asked = asked_said(figures, survey.asked, mask=mask)
    return f"{count_said(survey.returned, mask=mask)} of {asked}"


def recommended_in_words(figures: IntakeFigures, *, mask: bool = False) -> str:
    """How many of those who answered would recommend the scheme; empty without a survey."""
    said = recommend_said(figures, mask=mask)
    return f"{said[0][-1]} of {said[-1][-1]}" if said else ""


def shared_in_words(shared: Shared | None, *, mask: bool = False) -> str:
    """How many said yes of those who answered a question: "29 of 31"; empty where nobody did."""
    if shared is None:
        return ""
    said = line_said([shared.yes, shared.answered - shared.yes], mask=mask)
    return f"{said[0]} of {said[-1]}"


def headline(one: IntakeFigures, *, mask: bool = False) -> tuple[tuple[str, str], ...]:
    """The figures over the charts, each with its words; those not known yet are left out."""
    hours = hours_said(one, mask=mask)[-1]
    mentees, mentors, participants = roles_said(one, mask=mask)
    live = live_share_said(one, mask=mask)
    pairs, completed, _ = pairs_said(one, mask=mask)
    figures = [
        (participants, f"participants ({mentees} + {mentors})"),
        (pairs, "pairs" if completed == HIDDEN else f"pairs, {completed} completed"),
        (f"{one.mean_score:g}" if one.mean_score is not None else "", "mean fit of 100"),
        (f"{live} %" if isinstance(live, int) else "", "watched webinars live"),
        (f"{hours:,.0f}" if hours else "", "hours logged for PD"),
    ]
    return tuple((value, words) for value, words in figures if value)


def panels(
    figures: Sequence[IntakeFigures], one: IntakeFigures, *, mask: bool = False
) -> tuple[Panel, ...]:
    """The charts of a report: pairs of every intake, the rest of one."""
    people = f"{one.name}, {roles_said(one, mask=mask)[-1]} participants"
    places = splits_said(one, one.by_place, mask=mask)
    stages = splits_said(one, one.by_career_stage, mask=mask)
    names, pairs = tuple(f.name for f in figures), tuple(f.pairs for f in figures)
    said = tuple(pairs_said(each, mask=mask)[0] for each in figures)
    return (
        Panel(
            "Pairs per intake",
            "Mentoring partnerships confirmed",
            names,
            (series("", pairs, said),),
        ),
        _sectors(one, people, mask=mask),
        _stacked("Role by state or country", people, one.by_place, places),
        _quality(one, mask=mask),
        _attendance(one, mask=mask),
        _recommend(one, mask=mask),
        _to_whom(one, mask=mask),
        _slots(one, mask=mask),
        _stacked("Role by career stage", people, one.by_career_stage, stages),
        _fees(one, mask=mask),
    )  # fmt: skip


def series(name: str, values: Sequence[int], said: Sequence[str]) -> Series:
    """A row of values as they may be said; what is hidden is drawn as nothing."""
    shown = tuple(0 if word in WITHOUT else value for value, word in zip(values, said, strict=True))
    return Series(name, shown, tuple(said))


def _sectors(one: IntakeFigures, people: str, *, mask: bool) -> Panel:
    said = tuple(row[-1] for row in splits_said(one, one.by_sector, mask=mask))
    values = tuple(split.people for split in one.by_sector)
    names = tuple(split.name for split in one.by_sector)
    return Panel("Participants by sector", people, names, (series("", values, said),), "bars")


def _stacked(
    title: str, people: str, splits: Sequence[Split], said: Sequence[Sequence[str]]
) -> Panel:
    mentors = series("Mentors", [one.mentors for one in splits], [row[1] for row in said])
    mentees = series("Mentees", [one.mentees for one in splits], [row[0] for row in said])
    names = tuple(one.name for one in splits)
    totals = tuple(row[-1] for row in said)
    return Panel(title, people, names, (mentors, mentees), "stacked", totals)


def _quality(one: IntakeFigures, *, mask: bool) -> Panel:
    names, values = tuple(n for n, _ in one.quality), [count for _, count in one.quality]
    pairs = pairs_said(one, mask=mask)[0]
    subtitle = f"Fit of the {pairs} {'pair' if pairs == '1' else 'pairs'}, 0 to 100"
    said = quality_said(one, mask=mask)
    if not any(values):  # empty bands would look like a chart
        names, values, said = (), [], said[:0]
    return Panel("Match quality", subtitle, names, (series("", values, said),))


def _attendance(one: IntakeFigures, *, mask: bool) -> Panel:
    events, _ = attendance_said(one, mask=mask)
    said = [events[event] for event in one.webinars]
    return Panel(
        "Webinar attendance",
        "People who watched, live and with the recording",
        tuple(f"{event.day:%b}" for event in one.webinars),
        (
            series("Live", [e.live for e in one.webinars], [row[0] for row in said]),
            series("In all", [e.took_part for e in one.webinars], [row[-1] for row in said]),
        ),
        kind="lines",
    )


def _recommend(one: IntakeFigures, *, mask: bool) -> Panel:
    survey = one.survey
    answers = (survey.yes, survey.unsure, survey.no) if survey else ()
    said = recommend_said(one, mask=mask)[: len(answers)]
    names = ("As mentee", "As mentor", "Not said")[: 3 if survey and survey.anonymous else 2]
    answered = survey_in_words(one, mask=mask)
    return Panel(
        "Would you recommend the scheme?",
        f"Exit survey, {answered} answered" if survey else "No exit survey yet",
        ("Yes", "Unsure", "No") if survey else (),
        tuple(
            series(name, [answer[place] for answer in answers], [row[place] for row in said])
            for place, name in enumerate(names)
        ),
        kind="grouped",
    )


def _to_whom(one: IntakeFigures, *, mask: bool) -> Panel:
    known = [
        (name, shared)
        for name, shared in (
            ("To mentees", one.year.to_mentees),
            ("To mentors", one.year.to_mentors),
        )
        if shared
    ]
    said = [line_said([s.yes, s.answered - s.yes], mask=mask) for _, s in known]
    return Panel(
        "To whom would you recommend it?",
        "; ".join(f"{name.lower()} {shared_in_words(s, mask=mask)}" for name, s in known)
        or "The survey did not ask",
        tuple(name for name, _ in known),
        (
            series("Yes", [s.yes for _, s in known], [row[0] for row in said]),
            series("No", [s.answered - s.yes for _, s in known], [row[1] for row in said]),
        ),
        kind="grouped",
    )


def _slots(one: IntakeFigures, *, mask: bool) -> Panel:
    slots = one.year.slots
    said = [slot_said(one, slot, mask=mask) for slot in slots]
    shares = [
        HIDDEN if set(row) & WITHOUT else f"{slot.live_share} %"
        for slot, row in zip(slots, said, strict=True)
    ]
    return Panel(
        "Live by time slot",
        "Per cent of those who took part that were there live",
        tuple(slot.words for slot in slots),
        (series("", [slot.live_share for slot in slots], shares),),
        kind="bars",
    )


def _fees(one: IntakeFigures, *, mask: bool) -> Panel:
    lines = one.year.fees
    said = fees_said(one, mask=mask)
    money = "" if set(said) & WITHOUT else "; ".join(fees_in_words(one))
    return Panel(
        "Fees",
        money or "How many of each state",
        tuple(str(line.state).capitalize() for line in lines),
        (series("", [line.fees for line in lines], said),),
        kind="bars",
    )


def fees_in_words(one: IntakeFigures) -> tuple[str, ...]:
    """The fees of an intake by state: "paid AUD 2,400"."""
    return tuple(f"{line.state} {in_money(line.cents, line.currency)}" for line in one.year.fees)
