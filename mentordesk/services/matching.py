"""Matching an intake: what the solver is told, and a suggestion put on the board in one step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Conflict
from mentordesk.matching.rules import barred
from mentordesk.services import drafting
from mentordesk.services.candidates import Entry, candidates_of
from mentordesk.services.drafting import Remembered
from mentordesk.services.match_settings import settings_from, settings_json
from mentordesk.services.match_words import with_programme_words
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Ban, Pair, RuleOverride

if TYPE_CHECKING:
    from mentordesk.matching.solve import Suggestion

Two = tuple[int, int]
REASONS_KEPT = 3
CHANGED_SINCE = (
    "The board has changed since this was suggested. Nothing was changed; suggest again."
)
CONFIRMED_BEFORE = "confirmed before the rule applied"


def load_cohort(desk: Desk, intake_id: int) -> Cohort:
    """Everything matching needs to know of an intake.

    Pins are the pairs the coordinator pinned and all that are confirmed. A confirmed pair that a
    rule would forbid by now stays, as an override that says so.
    """
    with desk.reading() as session:
        return read_cohort(session, intake_id)


def board_pairs(desk: Desk, intake_id: int) -> dict[int, int]:
    """The pairs on the board now, mentee application -> mentor application."""
    with desk.reading() as session:
        live = session.scalars(select(Pair).where(Pair.intake_id == intake_id, Pair.live))
        return {pair.mentee_application_id: pair.mentor_application_id for pair in live}


def read_cohort(session: Session, intake_id: int, entries: Sequence[Entry] | None = None) -> Cohort:
    """The same as `load_cohort` within an open session; `entries` if they were read already."""
    mentees, mentors = candidates_of(session, intake_id, entries)
    ours = {c.application_id: c for c in mentees}
    theirs = {c.application_id: c for c in mentors}
    pairs = [
        pair
        for pair in session.scalars(select(Pair).where(Pair.intake_id == intake_id, Pair.live))
        if pair.mentee_application_id in ours and pair.mentor_application_id in theirs
    ]
    bans, overrides = decided(session, intake_id)
    bare = Cohort(mentees, mentors, (), bans, overrides)
    overrides |= overtaken(bare, pairs)
    pins = tuple(sorted(key_of(pair) for pair in pairs if is_fixed(pair)))
    kept = session.get_one(Intake, intake_id).match_settings
    settings = with_programme_words(session, settings_from(kept))
    return Cohort(mentees, mentors, pins, bans, overrides, settings)


def key_of(pair: Pair) -> Two:
    """The application ids of a pair."""
    return pair.mentee_application_id, pair.mentor_application_id


def is_fixed(pair: Pair) -> bool:
    """Whether a live pair stays whatever is suggested."""
    return pair.pinned or pair.state is not PairState.DRAFT


def overtaken(cohort: Cohort, pairs: Iterable[Pair]) -> dict[Two, str]:
    """The overrides by which confirmed pairs stay that a rule would forbid by now."""
    mentees = {c.application_id: c for c in cohort.mentees}
    mentors = {c.application_id: c for c in cohort.mentors}
    return {
        key: CONFIRMED_BEFORE
        for key, pair in ((key_of(pair), pair) for pair in pairs)
        if pair.state is not PairState.DRAFT
        and key not in cohort.overrides
        and barred(cohort, mentees[key[0]], mentors[key[1]])
    }


def decided(session: Session, intake_id: int) -> tuple[dict[Two, str], dict[Two, str]]:
    """The bans and the overrides of an intake with their reasons."""
    found: list[dict[Two, str]] = []
    for table in (Ban, RuleOverride):
        rows = session.execute(
            select(table.mentee_application_id, table.mentor_application_id, table.reason)
            .join(Application, Application.id == table.mentee_application_id)
            .where(Application.intake_id == intake_id)
        )
        found.append({(mentee, mentor): reason for mentee, mentor, reason in rows})
    return found[0], found[1]


def change_settings(desk: Desk, intake_id: int, settings: MatchSettings) -> None:
    """Keep the weights and switches of an intake."""
    with desk.action("Change how pairs are scored", "settings") as session:
        session.get_one(Intake, intake_id).match_settings = settings_json(settings)


def remembered(cohort: Cohort, pairs: Iterable[Two]) -> dict[Two, Remembered]:
    """The score and the strongest reasons of some pairs, to be kept with them."""
    from mentordesk.matching.explain import score_and_reasons  # noqa: PLC0415 - brings numpy

    told = score_and_reasons(cohort, pairs)
    return {key: Remembered(score, why[:REASONS_KEPT]) for key, (score, why) in told.items()}


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a suggestion changes on the board."""

    stay: dict[int, Pair]
    leave: list[Pair]
    come: list[Two]


def apply_suggestion(desk: Desk, intake_id: int, suggestion: "Suggestion") -> int:
    """Put a suggestion on the board in one step and return how many pairs are new.

    Draft pairs that are not part of it are taken apart; pinned and confirmed ones stay. Raises
    Conflict where the board has changed so that the suggestion no longer fits.
    """
    cohort = load_cohort(desk, intake_id)
    wanted = {pair.mentee_id: pair.mentor_id for pair in suggestion.pairs}
    _require_possible(cohort, wanted)
    known = remembered(cohort, wanted.items())
    label = f"Suggest {how_many(len(wanted), 'pair')}"
    with desk.action(label, "pair") as session:
        plan = _plan(session, intake_id, wanted)
        for pair in plan.leave:
            session.delete(pair)
        session.flush()
        drafting.draft(session, {key: known[key] for key in plan.come}, desk.now())
        for mentee, pair in plan.stay.items():
            if pair.state is PairState.DRAFT:
                drafting.remember(pair, known[mentee, wanted[mentee]])
        return len(plan.come)


def _require_possible(cohort: Cohort, wanted: dict[int, int]) -> None:
    """Raise Conflict where somebody has left or a rule or a ban has come since the suggestion."""
    mentees = {c.application_id: c for c in cohort.mentees}
    mentors = {c.application_id: c for c in cohort.mentors}
    for mentee, mentor in wanted.items():
        both = mentee in mentees and mentor in mentors
        if not both or barred(cohort, mentees[mentee], mentors[mentor]):
            raise Conflict(CHANGED_SINCE)


def _plan(session: Session, intake_id: int, wanted: dict[int, int]) -> _Plan:
    stay: dict[int, Pair] = {}
    leave: list[Pair] = []
    for pair in session.scalars(select(Pair).where(Pair.intake_id == intake_id, Pair.live)):
        mentee = pair.mentee_application_id
        if wanted.get(mentee) == pair.mentor_application_id:
            stay[mentee] = pair
        elif pair.pinned or pair.state is not PairState.DRAFT:
            raise Conflict(CHANGED_SINCE)
        else:
            leave.append(pair)
    come = [(mentee, mentor) for mentee, mentor in wanted.items() if mentee not in stay]
    return _Plan(stay, leave, come)
