"""A report's small charts and sentences, the same for the window, the page and the workbook.

With `mask` small counts are hidden (services.small_numbers): a report that leaves the office.
"""

from collections.abc import Sequence

from mentordesk.documents.summary_facts import Panel, Series
from mentordesk.services.fees import in_money
from mentordesk.services.figure_facts import IntakeFigures, Split
from mentordesk.services.small_numbers import HIDDEN, UNDER, count_said, line_said, table_said
from mentordesk.services.year_figures import Shared

_WITHOUT = frozenset({HIDDEN, UNDER})


def survey_in_words(figures: IntakeFigures, *, mask: bool = False) -> str:
    """How many answered, of how many: "31 of 38"; empty without a survey."""
    survey = figures.survey
    return _share(survey.returned, survey.asked, mask=mask) if survey else ""


def recommended_in_words(figures: IntakeFigures, *, mask: bool = False) -> str:
    """How many of those who answered would recommend the scheme; empty without a survey."""
    survey = figures.survey
    if survey is None:
        return ""
    parts = [sum(survey.yes), sum(survey.unsure), sum(survey.no)]
    said = line_said(parts, mask=mask)
    return f"{said[0]} of {said[-1]}"


def shared_in_words(shared: Shared | None, *, mask: bool = False) -> str:
    """How many said yes of those who answered a question: "29 of 31"; empty where nobody did."""
    return _share(shared.yes, shared.answered, mask=mask) if shared else ""


def _share(some: int, of: int, *, mask: bool) -> str:
    # More answers than people asked (anonymous ones) leave nobody over.
    said = line_said([some, max(0, of - some)], mask=mask)
    return f"{said[0]} of {said[-1] if some <= of else f'{of:,}'}"


def pairs_said(one: IntakeFigures, *, mask: bool) -> tuple[str, str, str]:
    """How many pairs there are, were completed and ended early, as they may be said."""
    others = max(0, one.pairs - one.completed - one.ended_early)
    completed, ended, _, pairs = line_said([one.completed, one.ended_early, others], mask=mask)
    return pairs, completed, ended


def headline(one: IntakeFigures, *, mask: bool = False) -> tuple[tuple[str, str], ...]:
    """The figures over the charts, each with its words; those not known yet are left out."""
    hours = one.hours_of_mentees + one.hours_of_mentors
    mentees, mentors, participants = line_said([one.mentees, one.mentors], mask=mask)
    pairs, completed, _ = pairs_said(one, mask=mask)
    figures = [
        (participants, f"participants ({mentees} + {mentors})"),
        (pairs, "pairs" if completed == HIDDEN else f"pairs, {completed} completed"),
        (f"{one.mean_score:g}" if one.mean_score is not None else "", "mean fit of 100"),
        (f"{one.live_share} %" if one.live_share is not None else "", "watched webinars live"),
        (f"{hours:,.0f}" if hours else "", "hours logged for PD"),
    ]
    return tuple((value, words) for value, words in figures if value)


def panels(
    figures: Sequence[IntakeFigures], one: IntakeFigures, *, mask: bool = False
) -> tuple[Panel, ...]:
    """The charts of a report: pairs of every intake, the rest of one."""
    people = f"{one.name}, {line_said([one.mentees, one.mentors], mask=mask)[-1]} participants"
    names, pairs = tuple(f.name for f in figures), tuple(f.pairs for f in figures)
    said = tuple(count_said(count, mask=mask) for count in pairs)
    return (
        Panel(
            "Pairs per intake",
            "Mentoring partnerships confirmed",
            names,
            (series("", pairs, said),),
        ),
        _sectors(one, people, mask=mask),
        _stacked("Role by state or country", people, one.by_place, mask=mask),
        _line("Match quality", f"Fit of the {pairs_said(one, mask=mask)[0]} pairs, 0 to 100",
              one.quality, mask=mask),
        _attendance(one, mask=mask),
        _recommend(one, mask=mask),
        _to_whom(one, mask=mask),
        _slots(one, mask=mask),
        _stacked("Role by career stage", people, one.by_career_stage, mask=mask),
        _fees(one, mask=mask),
    )  # fmt: skip


def series(name: str, values: Sequence[int], said: Sequence[str]) -> Series:
    """A row of values as they may be said; what is hidden is drawn as nothing."""
    shown = tuple(
        0 if word in _WITHOUT else value for value, word in zip(values, said, strict=True)
    )
    return Series(name, shown, tuple(said))


def splits_said(splits: Sequence[Split], *, mask: bool) -> tuple[tuple[str, ...], ...]:
    """Mentees, mentors and both, a row a group, as they may be said."""
    return table_said([(one.mentees, one.mentors) for one in splits], mask=mask)[: len(splits)]


def _sectors(one: IntakeFigures, people: str, *, mask: bool) -> Panel:
    said = tuple(row[-1] for row in splits_said(one.by_sector, mask=mask))
    values = tuple(split.people for split in one.by_sector)
    names = tuple(split.name for split in one.by_sector)
    return Panel("Participants by sector", people, names, (series("", values, said),), "bars")


def _stacked(title: str, people: str, splits: Sequence[Split], *, mask: bool) -> Panel:
    said = splits_said(splits, mask=mask)
    mentors = series("Mentors", [one.mentors for one in splits], [row[1] for row in said])
    mentees = series("Mentees", [one.mentees for one in splits], [row[0] for row in said])
    names = tuple(one.name for one in splits)
    totals = tuple(row[-1] for row in said)
    return Panel(title, people, names, (mentors, mentees), "stacked", totals)


def _line(
    title: str,
    subtitle: str,
    counts: Sequence[tuple[str, int]],
    *,
    mask: bool,
    kind: str = "columns",
) -> Panel:
    """A chart of counts that together are a known total."""
    values = tuple(count for _, count in counts)
    said = line_said(values, mask=mask)[:-1]
    return Panel(title, subtitle, tuple(n for n, _ in counts), (series("", values, said),), kind)


def _attendance(one: IntakeFigures, *, mask: bool) -> Panel:
    said = [line_said([e.live, e.took_part - e.live], mask=mask) for e in one.events]
    return Panel(
        "Webinar attendance",
        "People who watched, live and with the recording",
        tuple(f"{event.day:%b}" for event in one.events),
        (
            series("Live", [e.live for e in one.events], [row[0] for row in said]),
            series("In all", [e.took_part for e in one.events], [row[-1] for row in said]),
        ),
        kind="lines",
    )


def recommend_said(one: IntakeFigures, *, mask: bool) -> tuple[tuple[str, ...], ...]:
    """Yes, unsure and no by role (mentees, mentors, not said), as they may be said."""
    survey = one.survey
    if survey is None:
        return ()
    return tuple(
        row[:3] for row in table_said([survey.yes, survey.unsure, survey.no], mask=mask)[:3]
    )


def _recommend(one: IntakeFigures, *, mask: bool) -> Panel:
    survey = one.survey
    answers = (survey.yes, survey.unsure, survey.no) if survey else ()
    said = recommend_said(one, mask=mask)
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
    said = [line_said([s.live, s.took_part - s.live], mask=mask) for s in slots]
    shares = [
        HIDDEN if set(row) & _WITHOUT else f"{slot.live_share} %"
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
    hidden = set(line_said([line.fees for line in lines], mask=mask)) & _WITHOUT
    money = "" if hidden else "; ".join(fees_in_words(one))
    counts = tuple((str(line.state).capitalize(), line.fees) for line in lines)
    return _line("Fees", money or "How many of each state", counts, mask=mask, kind="bars")


def fees_in_words(one: IntakeFigures) -> tuple[str, ...]:
    """The fees of an intake by state: "paid AUD 2,400"."""
    return tuple(f"{line.state} {in_money(line.cents, line.currency)}" for line in one.year.fees)
