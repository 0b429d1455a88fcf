"""A pair that is asked for: the names, the score and what forbids it, read in one go."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentordesk.domain.pairing import Forbidden
from mentordesk.domain.refusals import Refused
from mentordesk.matching import rules
from mentordesk.services import drafting
from mentordesk.services.applicants import name_of
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


def ask(session: Session, mentee_id: int, mentor_id: int) -> Asked:
    """Judge a pair of applications; raises Refused where one takes no part in the intake."""
    key = (mentee_id, mentor_id)
    mentee, mentor = name_of(session, mentee_id), name_of(session, mentor_id)
    cohort = read_cohort(session, session.get_one(Application, mentee_id).intake_id)
    sides = (cohort.mentees, cohort.mentors)
    for number, name, side in zip(key, (mentee, mentor), sides, strict=True):
        if number not in {c.application_id for c in side}:
            raise Refused(f"{name} takes no part on that side of this intake. Nothing was changed.")
    known = remembered(cohort, [key])[key]
    return Asked(key, mentee, mentor, known, rules.why_not(cohort, *key, known.score))
