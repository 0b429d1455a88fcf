"""Why two people are not paired: the rule and the answers behind it, or what it would cost."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY
from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.prices import Move, WhatIf
from mentordesk.matching.rules import barred
from mentordesk.matching.solve import Settled
from mentordesk.services.answers import from_json
from mentordesk.services.application_page import Origin
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer, Source

BEHIND: dict[Rule, tuple[str, ...]] = {
    Rule.NOT_READY: (),
    Rule.SAME_PERSON: (),
    Rule.SAME_EMPLOYER: ("employer",),
    Rule.PAIRED_BEFORE: (),
    Rule.CONFLICT: ("avoid", "line_manager"),
    Rule.STAGE: ("career_stage",),
    Rule.NO_SHARED_MODE: ("contact_modes",),
    Rule.TOO_FAR: ("in_person_only", "city", "state", "country"),
    Rule.NO_SHARED_LANGUAGE: ("languages",),
    Rule.BANNED: (),
    Rule.BELOW_FLOOR: (),
    Rule.NO_PLACE: ("capacity",),
}
"""The fields whose answers a rule looks at; the others are decisions or history."""

HIDDEN = "(a confidential answer)"


@dataclass(frozen=True, slots=True)
class SourceAnswer:
    """An answer a rule looked at, in words, and where it stands: file, sheet, cell.

    A sensitive answer's `value` is hidden; its place is told.
    """

    application_id: int
    name: str
    field: str
    label: str
    value: str
    origin: Origin

    @property
    def sentence(self) -> str:
        """The answer and its place: "Ana: Employer “City Library” (July.xlsx, ... cell C5)."."""
        return f"{self.name}: {self.label} “{self.value}” ({self.origin.sentence()})."


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One rule that forbids the pair, its sentence, and the answers it was judged by."""

    rule: Rule
    sentence: str
    can_be_overridden: bool
    answers: tuple[SourceAnswer, ...]


@dataclass(frozen=True, slots=True)
class Cost:
    """What pairing the two would mean for everybody, if the rest settles anew around them.

    `pairs` and `points` are what the cohort gains (or loses, below 0); `moves` who goes where,
    beginning with the mentee; `together` is True where they are paired in the best answer.
    """

    score: int
    pairs: int
    points: int
    moves: tuple[Move, ...]
    together: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The whole answer for two people: what forbids them, else what it would cost."""

    mentee_id: int
    mentor_id: int
    mentee: str
    mentor: str
    obstacles: tuple[Obstacle, ...]
    cost: Cost | None

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it in finished sentences."""
        told = [
            line
            for obstacle in self.obstacles
            for line in (obstacle.sentence, *(answer.sentence for answer in obstacle.answers))
        ]
        return (*told, *((self.cost.sentence,) if self.cost else ()))


def why_not(
    desk: Desk, settled: Settled, mentee_id: int, mentor_id: int, what_if: WhatIf | None = None
) -> WhyNot:
    """Why two applications of a settled match are not paired; quick, on the desk's thread.

    `what_if` is the graph of the same result where one is built already. Raises Refused where one
    of the two takes no part.
    """
    scores = settled.scores
    if mentee_id not in scores.rows or mentor_id not in scores.columns:
        raise Refused("One of the two no longer takes part in this intake (withdrawn or declined).")
    mentee = scores.mentees[scores.rows[mentee_id]]
    mentor = scores.mentors[scores.columns[mentor_id]]
    found = barred(scores.cohort, mentee, mentor, scores.score(mentee_id, mentor_id))
    names = {mentee_id: mentee.name, mentor_id: mentor.name}
    with desk.reading() as session:
        obstacles = tuple(_obstacle(session, one, names) for one in found)
    cost = None if found else cost_of(settled, mentee_id, mentor_id, what_if)
    return WhyNot(mentee_id, mentor_id, mentee.name, mentor.name, obstacles, cost)


def _obstacle(session: Session, found: Forbidden, names: dict[int, str]) -> Obstacle:
    answers = tuple(_answers(session, names, BEHIND[found.rule]))
    return Obstacle(found.rule, found.sentence, found.can_be_overridden, answers)


def _answers(
    session: Session, names: dict[int, str], fields: tuple[str, ...]
) -> Iterable[SourceAnswer]:
    rows = session.execute(
        select(Answer, Source)
        .join(Source, Source.id == Answer.source_id)
        .where(
            Answer.application_id.in_(names),
            Answer.known,
            Answer.current,
            Answer.field.in_(fields),
        )
    ).all()
    order = {number: n for n, number in enumerate(names)}
    for answer, source in sorted(
        rows, key=lambda row: (fields.index(row[0].field), order[row[0].application_id])
    ):
        if answer.value in (None, "", [], False):
            continue
        field = BY_KEY[answer.field]
        yield SourceAnswer(
            answer.application_id,
            names[answer.application_id],
            answer.field,
            field.label,
            HIDDEN if field.sensitive else _words(from_json(field, answer.value)),
            Origin(
                source.name, source.kind, answer.sheet, answer.row, answer.cell, answer.given_at
            ),
        )


def _words(value: object) -> str:
    if value is True:
        return "yes"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def cost_of(
    settled: Settled, mentee_id: int, mentor_id: int, what_if: WhatIf | None = None
) -> Cost:
    """What pairing two people whom no rule forbids would cost the cohort; pure.

    `what_if` is the graph of the same result where one is built already.
    """
    scores = settled.scores
    search = what_if or WhatIf(settled)
    landing = next(one for one in search.what_if(mentee_id) if one.mentor_id == mentor_id)
    moves = search.chain(mentee_id, mentor_id) if landing.possible else ()
    held = {pair.mentee_id: pair.mentor_id for pair in settled.suggestion.pairs}
    together = held.get(mentee_id) == mentor_id
    names = {c.application_id: c.name for c in (*scores.mentees, *scores.mentors)}
    both = f"{names[mentee_id]} and {names[mentor_id]}"
    if together:
        sentence = f"{both} are paired in the best answer ({landing.score / 1000:.1f})."
    elif not landing.possible:
        sentence = f"{both} cannot be paired while the pins stay as they are."
    else:
        lost = _loss(landing.pairs, landing.points)
        sentence = f"{both} score {landing.score / 1000:.1f}; {lost}{_moved(moves[1:], names)}"
    return Cost(landing.score, landing.pairs, landing.points, moves, together, sentence)


def _loss(pairs: int, points: int) -> str:
    if pairs < 0:
        lost = "1 mentee" if pairs == -1 else f"{-pairs} mentees"
        return f"pairing them would leave {lost} more without a mentor."
    if points < 0:
        return f"pairing them would cost everybody together {-points / 1000:.1f} points."
    return "pairing them costs nothing: it is as good as the best answer."


def _moved(moves: tuple[Move, ...], names: dict[int, str]) -> str:
    told = [
        f"{names[move.mentee_id]} to {names[move.to_mentor_id]}"
        if move.to_mentor_id is not None
        else f"{names[move.mentee_id]} to nobody"
        for move in moves
    ]
    return f" Then move: {', '.join(told)}." if told else ""
