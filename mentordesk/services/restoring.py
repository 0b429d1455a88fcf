"""Bringing a snapshot of the board back: one step, and what it cannot change is kept and named."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.matching.rules import barred
from mentordesk.services import drafting
from mentordesk.services.applicants import name_of
from mentordesk.services.matching import read_cohort, remembered
from mentordesk.services.snapshots import Two, live_pairs, pairs_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Snapshot
from mentordesk.storage.models.pairs import Pair

SHOWN = 3
"""Sentences that a refusal gives in full."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What bringing a snapshot back did: pairs made and taken apart, and what was left as it is.

    `kept` are finished sentences: pairs confirmed since, people who left, rules that came since.
    """

    made: int
    removed: int
    kept: tuple[str, ...]


def restore_snapshot(desk: Desk, snapshot_id: int) -> Restored:
    """Bring the drafts of a snapshot back in one step; what it cannot change is kept and named.

    Pairs confirmed since stay, pairs ended since stay ended, and who has left or is kept apart by
    a rule by now is not paired again. Raises Refused where the board is like that already.
    """
    with desk.reading() as session:
        kept = session.get_one(Snapshot, snapshot_id)
        cohort = read_cohort(session, kept.intake_id)
        plan = _Plan(session, kept, cohort)
    if not plan.come and not plan.leave and not plan.repin:
        raise Refused(_nothing_to_do(kept.name, plan.sentences))
    known = remembered(cohort, plan.come)
    with desk.action(f"Bring back the snapshot {kept.name}", "pair") as session:
        for number in plan.leave:
            session.delete(session.get_one(Pair, number))
        for number, pinned in plan.repin.items():
            session.get_one(Pair, number).pinned = pinned
        session.flush()
        for pinned in (True, False):
            some = {key: known[key] for key, was in plan.come.items() if was is pinned}
            drafting.draft(session, some, desk.now(), pinned=pinned)
    return Restored(len(plan.come), len(plan.leave), tuple(plan.sentences))


def _nothing_to_do(name: str, sentences: list[str]) -> str:
    if not sentences:
        return f"The board is as {name} has it already. Nothing was changed."
    more = f" And {len(sentences) - SHOWN} more." if len(sentences) > SHOWN else ""
    told = " ".join(sentences[:SHOWN])
    return f"Nothing of {name} can be brought back any more: nothing was changed. {told}{more}"


class _Plan:
    """What bringing a snapshot back changes: drafts that leave, pairs that come, and pins."""

    def __init__(self, session: Session, kept: Snapshot, cohort: Cohort) -> None:
        self._cohort = cohort
        self._mentees = {c.application_id: c for c in cohort.mentees}
        self._mentors = {c.application_id: c for c in cohort.mentors}
        self._session = session
        self._ended = _ended(session, kept.intake_id)
        self.come: dict[Two, bool] = {}
        self.leave: list[int] = []
        self.repin: dict[int, bool] = {}
        self.sentences: list[str] = []
        wanted = pairs_of(kept)
        self._fixed: dict[int, int] = {}
        self._taken: Counter[int] = Counter()
        there = self._sort(live_pairs(session, kept.intake_id), wanted)
        for key, pinned in wanted.items():
            if key not in there and self._fits(key):
                self.come[key] = pinned
                self._taken[key[1]] += 1

    def _sort(self, live: list[Pair], wanted: dict[Two, bool]) -> set[Two]:
        """Let drafts make way that the snapshot has not; the keys of the pairs that stay."""
        there: set[Two] = set()
        for pair in live:
            key = (pair.mentee_application_id, pair.mentor_application_id)
            if pair.state is PairState.DRAFT and key not in wanted:
                self.leave.append(pair.id)
                continue
            there.add(key)
            self._taken[key[1]] += 1
            if pair.state is not PairState.DRAFT:
                self._fixed[key[0]] = key[1]
                if key not in wanted:
                    self.sentences.append(f"{self._names(key)} stay paired: {pair.state} since.")
            elif pair.pinned is not wanted[key]:
                self.repin[pair.id] = wanted[key]
        return there

    def _fits(self, key: Two) -> bool:
        """Whether a pair can be made again; where not, the sentence says why."""
        because = self._obstacle(key)
        if because:
            self.sentences.append(f"{self._names(key)} were not paired again: {because}")
        return not because

    def _obstacle(self, key: Two) -> str:
        mentee, mentor = self._mentees.get(key[0]), self._mentors.get(key[1])
        if mentee is None or mentor is None:
            return "one of them takes no part any more."
        if key in self._ended:
            return "their pair has ended since."
        if key[0] in self._fixed:
            return f"{mentee.name} is paired with {self._name(self._fixed[key[0]])}."
        found = barred(self._cohort, mentee, mentor)
        if found:
            return found[0].sentence
        if self._taken[key[1]] >= mentor.places:
            return f"{mentor.name} has no free place any more."
        return ""

    def _names(self, key: Two) -> str:
        return f"{self._name(key[0])} and {self._name(key[1])}"

    def _name(self, number: int) -> str:
        known: Candidate | None = self._mentees.get(number) or self._mentors.get(number)
        return known.name if known else name_of(self._session, number)


def _ended(session: Session, intake_id: int) -> set[Two]:
    """The pairs of the intake that have ended or completed."""
    rows = session.execute(
        select(Pair.mentee_application_id, Pair.mentor_application_id).where(
            Pair.intake_id == intake_id, ~Pair.live
        )
    )
    return {(mentee, mentor) for mentee, mentor in rows}
