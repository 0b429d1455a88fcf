"""Pairs: their states and moves, the rules that forbid one, and the sentence for each."""

from enum import StrEnum
from typing import NamedTuple

from mentordesk.domain.refusals import Refused


class PairState(StrEnum):
    """Where a pair stands; only `ended early` and `completed` free the mentor's place."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    NOTIFIED = "notified"
    ACTIVE = "active"
    ON_HOLD = "on hold"
    COMPLETED = "completed"
    ENDED_EARLY = "ended early"


class EndReason(StrEnum):
    """Why a pair ended early."""

    GOALS_MET = "goals met"
    TOO_LITTLE_CONTACT = "too little contact"
    NEEDS_CHANGED = "needs changed"
    MISMATCH = "mismatch"
    CIRCUMSTANCES = "circumstances"
    CONDUCT = "conduct"
    OTHER = "other"


_P = PairState
LIVE: frozenset[PairState] = frozenset({_P.DRAFT, _P.CONFIRMED, _P.NOTIFIED, _P.ACTIVE, _P.ON_HOLD})
MOVES: dict[PairState, frozenset[PairState]] = {
    _P.DRAFT: frozenset({_P.CONFIRMED}),
    _P.CONFIRMED: frozenset({_P.DRAFT, _P.NOTIFIED, _P.ENDED_EARLY}),
    _P.NOTIFIED: frozenset({_P.ACTIVE, _P.ON_HOLD, _P.ENDED_EARLY}),
    _P.ACTIVE: frozenset({_P.ON_HOLD, _P.COMPLETED, _P.ENDED_EARLY}),
    _P.ON_HOLD: frozenset({_P.ACTIVE, _P.ENDED_EARLY, _P.COMPLETED}),
    _P.COMPLETED: frozenset({_P.ACTIVE}),
    _P.ENDED_EARLY: frozenset(),
}


def require_move(now: PairState, wanted: PairState) -> None:
    """Raise Refused unless a pair may go from one state to the other."""
    if wanted is not now and wanted not in MOVES[now]:
        allowed = ", ".join(sorted(MOVES[now])) or "nothing: it has ended"
        raise Refused(f"A pair that is {now} cannot become {wanted}; it can become {allowed}.")


class Rule(StrEnum):
    """The hard conditions that forbid a pair; never traded for points."""

    NOT_READY = "NOT_READY"
    SAME_PERSON = "SAME_PERSON"
    SAME_EMPLOYER = "SAME_EMPLOYER"
    PAIRED_BEFORE = "PAIRED_BEFORE"
    CONFLICT = "CONFLICT"
    STAGE = "STAGE"
    NO_SHARED_MODE = "NO_SHARED_MODE"
    TOO_FAR = "TOO_FAR"
    NO_SHARED_LANGUAGE = "NO_SHARED_LANGUAGE"
    BANNED = "BANNED"
    BELOW_FLOOR = "BELOW_FLOOR"
    NO_PLACE = "NO_PLACE"


class Forbidden(NamedTuple):
    """One rule that forbids a pair, and its sentence for the coordinator."""

    rule: Rule
    sentence: str

    @property
    def can_be_overridden(self) -> bool:
        """Whether a written reason may set the rule aside (never one of the schema)."""
        return self.rule not in {Rule.SAME_PERSON, Rule.NO_PLACE}
