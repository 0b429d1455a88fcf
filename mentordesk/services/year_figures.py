"""An intake's year in figures: fees, meetings, reflections, ratings, who came live when."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.pairing import PairState
from mentordesk.domain.surveys import QuestionKind, SurveyRound
from mentordesk.domain.year import FeeState
from mentordesk.services.event_slots import Slot, slots_by_intake
from mentordesk.services.surveys import questions_in, said
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Survey
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.year import Contact, ReflectionCount

TO_MENTEES, TO_MENTORS = "recommend_mentees", "recommend_mentors"
"""The questions of the exit survey: to whom the scheme would be recommended."""


@dataclass(frozen=True, slots=True)
class FeeLine:
    """The fees of one state in one currency: how many, and together how many minor units."""

    state: FeeState
    currency: str
    fees: int
    cents: int


@dataclass(frozen=True, slots=True)
class Shared:
    """How many of those who answered a question said yes; `asked` had the survey before them."""

    yes: int
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Rated:
    """The mean of a rating from 1 to 5 and how many of how many gave one."""

    asked_in: SurveyRound
    question: str
    mean: float
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class YearFigures:
    """What happened in one intake after it was matched.

    `met` counts the confirmed pairs with at least one meeting, `never_met` the others; `minutes`
    are those of all meetings. `reflections` are how many were written, by how many people.
    """

    fees: tuple[FeeLine, ...] = ()
    contacts: int = 0
    minutes: int = 0
    met: int = 0
    never_met: int = 0
    reflections: int = 0
    reflecting: int = 0
    to_mentees: Shared | None = None
    to_mentors: Shared | None = None
    ratings: tuple[Rated, ...] = ()
    slots: tuple[Slot, ...] = ()


def load_years(
    session: Session, asked: dict[int, int], said_in: Mapping[int, list[dict[str, Any]]]
) -> dict[int, YearFigures]:
    """The year of every intake in `asked` (participants by intake); five queries for all of them.

    `said_in` holds the answers of every survey, by its id.
    """
    fees, meetings = _fees(session), _meetings(session)
    reflections, answers = _reflections(session), _answers(session, asked, said_in)
    slots = slots_by_intake(session)
    found = {}
    for number in asked:
        contacts, minutes, met, never_met = meetings.get(number, (0, 0, 0, 0))
        written, writers = reflections.get(number, (0, 0))
        to_mentees, to_mentors, ratings = answers.get(number, (None, None, ()))
        found[number] = YearFigures(
            fees.get(number, ()),
            contacts,
            minutes,
            met,
            never_met,
            written,
            writers,
            to_mentees,
            to_mentors,
            ratings,
            slots.get(number, ()),
        )
    return found


def _fees(session: Session) -> dict[int, tuple[FeeLine, ...]]:
    order = list(FeeState)
    found: defaultdict[int, list[FeeLine]] = defaultdict(list)
    rows = session.execute(
        select(Pair.intake_id, Fee.state, Fee.currency, func.count(), func.sum(Fee.amount_cents))
        .join(Pair, Pair.id == Fee.pair_id)
        .group_by(Pair.intake_id, Fee.state, Fee.currency)
    )
    for number, state, currency, fees, cents in rows:
        found[number].append(FeeLine(state, currency, fees, cents))
    return {
        number: tuple(sorted(lines, key=lambda one: (one.currency, order.index(one.state))))
        for number, lines in found.items()
    }


def _meetings(session: Session) -> dict[int, tuple[int, int, int, int]]:
    """By intake: meetings, their minutes, pairs that met, confirmed pairs that never did."""
    met = (
        select(
            Contact.pair_id,
            func.count().label("contacts"),
            func.sum(Contact.minutes).label("minutes"),
        )
        .group_by(Contact.pair_id)
        .subquery()
    )
    rows = session.execute(
        select(
            Pair.intake_id,
            func.coalesce(func.sum(met.c.contacts), 0),
            func.coalesce(func.sum(met.c.minutes), 0),
            func.count(met.c.pair_id),
            func.count() - func.count(met.c.pair_id),
        )
        .outerjoin(met, met.c.pair_id == Pair.id)
        .where(Pair.confirmed, Pair.state != PairState.CONFIRMED)
        .group_by(Pair.intake_id)
    )
    return {number: (count, minutes, some, none) for number, count, minutes, some, none in rows}


def _reflections(session: Session) -> dict[int, tuple[int, int]]:
    """By intake: how many reflections were written, and by how many; the latest count of each."""
    rows = session.execute(
        select(Application.intake_id, ReflectionCount.application_id, ReflectionCount.amount)
        .join(Application, Application.id == ReflectionCount.application_id)
        .order_by(ReflectionCount.counted_on)
    )
    latest: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for intake, application, amount in rows:
        latest[intake][application] = amount
    return {
        intake: (sum(counts.values()), sum(1 for amount in counts.values() if amount))
        for intake, counts in latest.items()
    }


def _answers(
    session: Session, asked: dict[int, int], said_in: Mapping[int, list[dict[str, Any]]]
) -> dict[int, tuple[Shared | None, Shared | None, tuple[Rated, ...]]]:
    """By intake: to whom the scheme would be recommended, and every rating of its surveys."""
    surveys = session.scalars(select(Survey).order_by(Survey.intake_id, Survey.kind)).all()
    found: dict[int, tuple[Shared | None, Shared | None, tuple[Rated, ...]]] = {}
    for survey in surveys:
        responses, people = said_in.get(survey.id, []), asked.get(survey.intake_id, 0)
        mentees, mentors, ratings = found.get(survey.intake_id, (None, None, ()))
        if survey.kind == SurveyRound.EXIT:
            mentees = _shared(responses, TO_MENTEES, people)
            mentors = _shared(responses, TO_MENTORS, people)
        ratings += tuple(_rated(survey, responses, people))
        found[survey.intake_id] = mentees, mentors, ratings
    return found


def _shared(responses: list[dict[str, Any]], key: str, asked: int) -> Shared | None:
    counts = Counter(said(QuestionKind.YES_NO, answers.get(key)) for answers in responses)
    answered = counts["yes"] + counts["no"]
    return Shared(counts["yes"], answered, asked) if answered else None


def _rated(survey: Survey, responses: list[dict[str, Any]], asked: int) -> Iterable[Rated]:
    for question in questions_in(survey):
        if question.kind is not QuestionKind.RATING:
            continue
        values = [said(question.kind, answers.get(question.key)) for answers in responses]
        given = [int(value) for value in values if value is not None]
        if given:
            mean = round(sum(given) / len(given), 2)
            yield Rated(SurveyRound(survey.kind), question.text, mean, len(given), asked)
