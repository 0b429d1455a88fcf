"""The figures at the top of an intake's overview, read by the columns that are counted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import (
    GATES_MATCHING,
    ApplicationState,
    Check,
    CheckItem,
    still_missing,
    takes_part,
)
from mentordesk.domain.pairing import LIVE, PairState
from mentordesk.domain.people import Role
from mentordesk.services.checklists import Career, implied_checks
from mentordesk.services.pairs import PairRow
from mentordesk.storage.models.applications import Application, CheckLine
from mentordesk.storage.models.people import Person

UNCHECKED = frozenset({ApplicationState.RECEIVED, ApplicationState.INCOMPLETE})


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures at the top; people who withdrew, were declined or carried forward not counted."""

    applications: int
    mentees: int
    mentors: int
    need_attention: int
    attention: str
    unmatched_mentees: int
    free_places: int
    draft_pairs: int
    confirmed_pairs: int
    told_pairs: int


@dataclass(frozen=True, slots=True)
class Applicant:
    """What the overview counts of one application."""

    application_id: int
    role: Role
    standing: ApplicationState
    sector: str | None
    places: int
    late: bool


def read_applicants(session: Session, intake_id: int) -> list[Applicant]:
    """Only the columns that are counted: whole rows would take ten times as long."""
    rows = session.execute(
        select(
            Application.id,
            Application.role,
            Application.standing,
            Application.sector,
            Application.places,
            Application.late,
        ).where(Application.intake_id == intake_id)
    )
    found = [Applicant(*row) for row in rows.all()]
    return [one for one in found if takes_part(one.standing)]


def read_lacking(session: Session, intake_id: int) -> Counter[CheckItem]:
    """What the applications that are still being checked lack before matching, counted."""
    unchecked = (Application.intake_id == intake_id, Application.standing.in_(UNCHECKED))
    lines: dict[int, dict[CheckItem, Check]] = {}
    for line in session.scalars(
        select(CheckLine)
        .join(Application, Application.id == CheckLine.application_id)
        .where(*unchecked)
    ):
        check = Check(line.item, line.state, line.reason)
        lines.setdefault(line.application_id, {})[line.item] = check
    rows = session.execute(
        select(Application, Person)
        .join(Person, Person.id == Application.person_id)
        .where(*unchecked)
    )
    return Counter(
        item
        for application, person in rows
        for item in still_missing(
            implied_checks(application, person, lines.get(application.id, {}), Career()),
            GATES_MATCHING,
        )
    )


def count(
    applicants: Sequence[Applicant], pairs: Sequence[PairRow], lacking: Counter[CheckItem]
) -> Counts:
    """The figures from what was read."""
    live = [pair for pair in pairs if pair.state in LIVE]
    standing = [pair for pair in pairs if pair.state is not PairState.ENDED_EARLY]
    paired = {pair.mentee_application_id for pair in standing}
    mentees = [one for one in applicants if one.role is Role.MENTEE]
    mentors = [one for one in applicants if one.role is Role.MENTOR]
    attention = [one for one in applicants if one.standing in UNCHECKED]
    words = [f"{number} without {item}" for item, number in lacking.most_common()]
    late = sum(1 for one in attention if one.late)
    return Counts(
        applications=len(applicants),
        mentees=len(mentees),
        mentors=len(mentors),
        need_attention=len(attention),
        attention=" · ".join([*words, f"{late} late"] if late else words),
        unmatched_mentees=sum(
            1
            for one in mentees
            if one.application_id not in paired and one.standing is not ApplicationState.MATCHED
        ),
        free_places=sum(one.places for one in mentors) - len(live),
        draft_pairs=sum(1 for pair in live if pair.state is PairState.DRAFT),
        confirmed_pairs=sum(1 for pair in pairs if pair.confirmed_on is not None),
        told_pairs=sum(1 for pair in pairs if pair.notified_on is not None),
    )
