"""An intake's counts as they may be said, each in one place: the same words wherever it stands.

With `mask` small counts are hidden, and with them whatever would give them away: a total that is
said over the charts is never the one that a chart hides (services.small_numbers).
"""

from collections import defaultdict
from collections.abc import Sequence

from mentordesk.domain.pairing import PairState
from mentordesk.services.event_slots import Slot
from mentordesk.services.figure_facts import IntakeFigures, Split, Watched
from mentordesk.services.small_numbers import (
    HIDDEN,
    UNDER,
    WITHOUT,
    count_said,
    line_said,
    table_said,
)

_SURE_SHARE = 200
"""From so many people on, a whole per cent leaves more than one reading of how many they were."""
_DRAFT = str(PairState.DRAFT)
Words = tuple[str, ...]


def roles_said(one: IntakeFigures, *, mask: bool) -> Words:
    """How many mentees, mentors and both together take part."""
    return line_said([one.mentees, one.mentors], mask=mask)


def hours_said(one: IntakeFigures, *, mask: bool) -> tuple[float | str, float | str, float | None]:
    """The hours of mentees, of mentors and of all; never those of one or two people."""
    mentees, mentors, _ = roles_said(one, mask=mask)
    return (
        HIDDEN if mentees == UNDER else one.hours_of_mentees,
        HIDDEN if mentors == UNDER else one.hours_of_mentors,
        None if UNDER in (mentees, mentors) else one.hours_of_mentees + one.hours_of_mentors,
    )


def splits_said(one: IntakeFigures, splits: Sequence[Split], *, mask: bool) -> tuple[Words, ...]:
    """Mentees, mentors and both, a row a group; all together are as over the charts."""
    counts = [(split.mentees, split.mentors) for split in splits]
    totals = roles_said(one, mask=mask)
    if len(counts) == 1:
        return (totals,)
    return table_said(counts, mask=mask, totals=totals)[: len(splits)]


def states_said(one: IntakeFigures, *, mask: bool) -> dict[str, str]:
    """How many pairs are in each state, and under "" how many were confirmed in all."""
    states = {str(PairState.COMPLETED): one.completed, str(PairState.ENDED_EARLY): one.ended_early}
    states |= {name: count for name, count in one.pair_states if name != _DRAFT}
    states["others"] = max(0, one.pairs - sum(states.values()))
    *said, pairs = line_said(tuple(states.values()), mask=mask)
    drafts = dict(one.pair_states).get(_DRAFT, 0)
    return {
        **dict(zip(states, said, strict=True)),
        _DRAFT: count_said(drafts, mask=mask),
        "": pairs,
    }


def pairs_said(one: IntakeFigures, *, mask: bool) -> tuple[str, str, str]:
    """How many pairs there are, were completed and ended early."""
    said = states_said(one, mask=mask)
    return said[""], said[PairState.COMPLETED], said[PairState.ENDED_EARLY]


def quality_said(one: IntakeFigures, *, mask: bool) -> Words:
    """How many pairs are in each band of match quality."""
    counts = [count for _, count in one.quality]
    total = pairs_said(one, mask=mask)[0] if sum(counts) == one.pairs else None
    return line_said(counts, mask=mask, total=total)[:-1]


def applications_said(one: IntakeFigures, *, mask: bool) -> tuple[str, str]:
    """How many applied, and how many could not be matched; the one would give the other away."""
    rest = max(0, one.applications - one.participants - one.unmatched)
    unmatched, _, without_pair = line_said([one.unmatched, rest], mask=mask)
    applied = f"{one.applications:,}"
    return (applied if without_pair not in WITHOUT else HIDDEN), unmatched


def attendance_said(
    one: IntakeFigures, *, mask: bool
) -> tuple[dict[Watched, Words], dict[str, Words]]:
    """Live, not live and all: of each event, and of each time slot, which adds its events up."""
    in_slot: defaultdict[str, list[Watched]] = defaultdict(list)
    for event in one.events:
        in_slot[event.slot or f"by itself {event.title} {event.day}"].append(event)
    events: dict[Watched, Words] = {}
    slots: dict[str, Words] = {}
    for slot, held in in_slot.items():
        said = table_said([(e.live, e.took_part - e.live) for e in held], mask=mask)
        events |= dict(zip(held, said, strict=False))
        slots[slot] = said[-1]
    return events, slots


def slot_said(one: IntakeFigures, slot: Slot, *, mask: bool) -> Words:
    """Live, not live and all of a time slot; by itself where its events are not known."""
    known = attendance_said(one, mask=mask)[1].get(slot.words)
    return known or line_said([slot.live, slot.took_part - slot.live], mask=mask)


def live_share_said(one: IntakeFigures, *, mask: bool) -> int | str | None:
    """Per cent of those who took part that were there live; not where it tells a hidden count."""
    share = one.live_share
    events, _ = attendance_said(one, mask=mask)
    hides = any(set(events[event]) & WITHOUT for event in one.webinars)
    exact = sum(event.took_part for event in one.webinars) < _SURE_SHARE
    return HIDDEN if share is not None and hides and exact else share


def asked_said(one: IntakeFigures, asked: int, *, mask: bool) -> str:
    """How many a survey asked: everybody who takes part, as that is said over the charts."""
    if asked == one.participants:
        return roles_said(one, mask=mask)[-1]
    return count_said(asked, mask=mask)


def recommend_said(one: IntakeFigures, *, mask: bool) -> tuple[Words, ...]:
    """Yes, unsure, no and all: of mentees, of mentors, of those who did not say, together."""
    survey = one.survey
    if survey is None:
        return ()
    totals = (None, None, None, count_said(survey.returned, mask=mask))
    return table_said([survey.yes, survey.unsure, survey.no], mask=mask, totals=totals)


def fees_said(one: IntakeFigures, *, mask: bool) -> Words:
    """How many fees are in each state; there are as many as pairs, so that all are known."""
    counts = [line.fees for line in one.year.fees]
    total = pairs_said(one, mask=mask)[0] if sum(counts) == one.pairs else f"{sum(counts):,}"
    return line_said(counts, mask=mask, total=total if sum(counts) >= 3 else None)[:-1]


def returned_said(one: IntakeFigures, *, mask: bool) -> tuple[str, str]:
    """How many took part before, and how many mentees of earlier became mentors."""
    others = max(0, one.returning - one.became_mentors)
    became, _, before = line_said([one.became_mentors, others], mask=mask)
    return before, became
