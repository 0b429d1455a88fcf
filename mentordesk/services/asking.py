"""A pair that is asked for: the names, the score and what forbids it, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.pairing import Forbidden
from mentordesk.domain.refusals import Refused
from mentordesk.matching import rules
from mentordesk.services import drafting
from mentordesk.services.applicants import name_of
from mentordesk.services.board_reading import Seen, follow_in
from mentordesk.services.matching import read_cohort, remembered
from mentordesk.storage.models.applications import Application


@dataclass(frozen=True, slots=True)
class Asked:
    """Two applications (mentee, mentor) with their names, what is kept, and what forbids it."""

    key: tuple[int, int]
    mentee: str
    mentor: str
    known: drafting.Remembered
    found: tuple[Forbidden, ...]

    @property
    def names(self) -> str:
        """The two names, for a label."""
        return f"{self.mentee} with {self.mentor}"

    def require_allowed(self, reason: str | None = None) -> None:
        """Raise Refused with the rules' sentences unless a reason may set them all aside."""
        waiving = bool(reason and reason.strip())
        barring = [f.sentence for f in self.found if not (waiving and f.can_be_overridden)]
        if barring:
            raise Refused(" ".join(barring))


def ask(session: Session, mentee_id: int, mentor_id: int, seen: Seen | None = None) -> Asked:
    """Judge a pair of applications; raises Refused where one takes no part in the intake."""
    return ask_all(session, [(mentee_id, mentor_id)], seen)[0]


def ask_all(session: Session, keys: list[tuple[int, int]], seen: Seen | None = None) -> list[Asked]:
    """Judge several pairs (mentee, mentor) of one intake; the people are read only once.

    With what was `seen` of the intake before, only what changed since is read.
    """
    if not keys:
        return []
    intake_id = session.get_one(Application, keys[0][0]).intake_id
    cohort, worked_out = _cohort_of(session, intake_id, seen)
    mentees = {candidate.application_id for candidate in cohort.mentees}
    mentors = {candidate.application_id for candidate in cohort.mentors}
    names = {number: name_of(session, number) for key in keys for number in key}
    for key in keys:
        for number, side in zip(key, (mentees, mentors), strict=True):
            if number not in side:
                raise Refused(
                    f"{names[number]} takes no part on that side of this intake. "
                    "Nothing was changed."
                )
    known = {key: worked_out[key] for key in keys if key in worked_out}
    if len(known) < len(keys):
        known |= remembered(cohort, [key for key in keys if key not in known])
    return [
        Asked(
            key,
            names[key[0]],
            names[key[1]],
            known[key],
            rules.why_not(cohort, *key, known[key].score),
        )
        for key in keys
    ]


def _cohort_of(
    session: Session, intake_id: int, seen: Seen | None
) -> tuple[Cohort, Mapping[tuple[int, int], drafting.Remembered]]:
    """The cohort as the file has it now, and what is worked out of it already.

    It is read as sparingly as what was seen allows; what is followed are pairs and bans, which
    change no score.
    """
    if seen is not None and seen.intake_id == intake_id:
        newer = follow_in(session, seen)
        if newer is not None:
            return newer.cohort, seen.known
    return read_cohort(session, intake_id), {}
