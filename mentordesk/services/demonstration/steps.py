"""The steps of the story: what happens in each intake, and on which day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import EndReason
from mentordesk.services import pairing
from mentordesk.services import pairs as verbs
from mentordesk.services.demonstration import (
    arrivals,
    certifying,
    closing,
    handing_out,
    meetings,
    partners,
    surroundings,
    webinars,
)
from mentordesk.services.demonstration.story import Round
from mentordesk.services.demonstration.telling import Telling
from mentordesk.services.intakes import advance, create_intake

ENDED_EARLY, IN_CASE = 6, 11
"""The places in the first intake's list of pairs of the one that ended early and of a case."""
HALF_WAY = 182
"""Days after the start on which the mid-point survey is sent."""
ON_HOLD = 4
"""The place in the second intake's list of pairs of the one that is on hold."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the story at its moment; those after the present are not told."""

    at: datetime
    do: Callable[[], object]


def steps_of(telling: Telling, story_round: Round) -> Iterator[Step]:
    """The steps of one intake; those after the present are not to be told."""
    key = story_round.key
    plan = telling.plan[key]
    yield Step(telling.at(plan.opens - timedelta(days=7)), partial(_make_intake, telling, key))
    yield Step(telling.at(plan.opens), partial(_advance, telling, key, Stage.OPEN))
    if key == "current":
        planned = telling.at(plan.opens, "14:00")
        yield Step(planned, partial(webinars.plan_events, telling, key))
        ready = telling.at(plan.opens, "14:20")
        yield Step(ready, partial(handing_out.get_ready, telling, key))
        yesterday = telling.days_ago(1)
        minded = telling.at(yesterday, "09:40")
        yield Step(minded, partial(surroundings.keep_in_mind, telling, key))
        yield Step(telling.at(yesterday, "16:10"), partial(arrivals.receive, telling, story_round))
        yield Step(telling.at(yesterday, "16:25"), partial(partners.keep_apart, telling, key))
        return
    yield from _matching(telling, story_round)
    yield from _year(telling, story_round)
    if key == "first":
        yield from _ending(telling, key)


def _matching(telling: Telling, story_round: Round) -> Iterator[Step]:
    """From the closing day to the day on which everybody is told."""
    key = story_round.key
    closes = telling.plan[key].closes
    told = closes + timedelta(days=11)
    for days, clock, do in (
        (0, "15:00", partial(webinars.plan_events, telling, key)),
        (3, "08:30", partial(arrivals.receive, telling, story_round)),
        (3, "09:00", partial(_advance, telling, key, Stage.CLOSED)),
        (4, "09:30", partial(_advance, telling, key, Stage.MATCHING)),
        (5, "10:00", partial(partners.draft, telling, story_round)),
        (7, "10:30", lambda: pairing.confirm(telling.desk, _pairs(telling, key))),
        (7, "10:40", partial(partners.carry_forward, telling, key)),
    ):
        yield Step(telling.at(closes + timedelta(days=days), clock), do)
    yield Step(telling.at(told, "09:00"), lambda: verbs.notify(telling.desk, _pairs(telling, key)))
    yield Step(telling.at(told, "09:05"), partial(partners.write_to, telling, key))
    yield Step(telling.at(told, "09:10"), partial(_advance, telling, key, Stage.NOTIFIED))
    if key == "third":
        invited = telling.at(told + timedelta(days=3), "11:30")
        yield Step(invited, partial(surroundings.invite, telling, key))


def _year(telling: Telling, story_round: Round) -> Iterator[Step]:
    """From the start to the last day of which anything is known."""
    key, starts = story_round.key, telling.plan[story_round.key].starts
    yield Step(telling.at(starts, "00:05"), partial(_advance, telling, key, Stage.RUNNING))
    yield Step(telling.at(starts, "00:10"), partial(handing_out.hand_out, telling, key))
    met = starts + timedelta(days=16)
    yield Step(telling.at(met), lambda: verbs.start(telling.desk, _who_met(telling, key)))
    paid = starts + timedelta(days=24)
    yield Step(telling.at(paid), partial(partners.settle_fees, telling, key))
    if key == "first":
        yield from _troubles(telling, story_round)
    elif key == "second":
        yield from _pause(telling, story_round)
    half_way = starts + timedelta(days=HALF_WAY + closing.HALF_WAY_BACK)
    yield Step(telling.at(half_way, "11:00"), partial(closing.ask_half_way, telling, key))
    entered = telling.known_until(key) + timedelta(days=1)
    yield Step(telling.at(entered, "08:10"), partial(webinars.record_attendance, telling, key))
    yield Step(telling.at(entered, "08:20"), partial(meetings.enter_logs, telling, key))
    minded = telling.days_ago(1)
    yield Step(telling.at(minded, "08:40"), partial(surroundings.keep_in_mind, telling, key))
    if key != "first":
        yield Step(telling.at(minded, "08:50"), partial(surroundings.hear, telling, key))
    if key == "third":
        yield Step(telling.at(minded, "09:00"), partial(surroundings.look_into, telling, key))


def _troubles(telling: Telling, story_round: Round) -> Iterator[Step]:
    """One pair ends early, another has a case that is solved."""
    starts = telling.plan[story_round.key].starts
    ended = telling.at(starts + timedelta(days=151))
    yield Step(ended, partial(_end_early, telling, story_round))
    mentee = story_round.pairs[IN_CASE][0]
    opened = telling.at(starts + timedelta(days=97))
    yield Step(opened, partial(closing.open_case, telling, story_round.key, mentee))


def _pause(telling: Telling, story_round: Round) -> Iterator[Step]:
    """One pair of the second intake is on hold, and its case is open."""
    mentee = story_round.pairs[ON_HOLD][0]
    called = telling.days_ago(12)
    yield Step(
        telling.at(called, "11:00"),
        lambda: verbs.hold(telling.desk, telling.pairs[story_round.key, mentee]),
    )
    yield Step(
        telling.at(called, "11:10"),
        partial(closing.open_case, telling, story_round.key, mentee),
    )


def _ending(telling: Telling, key: str) -> Iterator[Step]:
    """The first intake is wrapped up: pairs completed, survey, the intake closed."""
    ends = telling.plan[key].starts + timedelta(days=366)
    for days, do in (
        (0, partial(_advance, telling, key, Stage.WRAPPING_UP)),
        (1, lambda: verbs.complete(telling.desk, _lasting(telling, key))),
        (20, partial(surroundings.stay_in_touch, telling, key)),
        (24, partial(closing.ask_and_learn, telling, key)),
        (30, partial(certifying.certify, telling, key)),
        (35, partial(_advance, telling, key, Stage.FINISHED)),
    ):
        yield Step(telling.at(ends + timedelta(days=days), "10:00"), do)


def _make_intake(telling: Telling, key: str) -> None:
    telling.intakes[key] = create_intake(telling.desk, telling.plan[key])
    if telling.plan[key].copy_from is None:
        certifying.set_up(telling, key)


def _advance(telling: Telling, key: str, stage: Stage) -> None:
    advance(telling.desk, telling.intakes[key], stage)


def _pairs(telling: Telling, key: str) -> list[int]:
    return [number for (of, _mentee), number in telling.pairs.items() if of == key]


def _who_met(telling: Telling, key: str) -> list[int]:
    """All pairs, but of the third intake one that has not met yet."""
    return _pairs(telling, key)[1 if key == "third" else 0 :]


def _lasting(telling: Telling, key: str) -> list[int]:
    found = _pairs(telling, key)
    return found[:ENDED_EARLY] + found[ENDED_EARLY + 1 :]


def _end_early(telling: Telling, story_round: Round) -> None:
    number = telling.pairs[story_round.key, story_round.pairs[ENDED_EARLY][0]]
    why = telling.story.year["ended_early"]
    verbs.end_early(telling.desk, number, EndReason.CIRCUMSTANCES, why)
