"""How many mentees and mentors an intake wants, and the warnings where more (would) apply.

A limit never turns anybody away: it is said, at an import and on the pages of the intake.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake

_OUT = (ApplicationState.WITHDRAWN, ApplicationState.DECLINED, ApplicationState.CARRIED_FORWARD)


@dataclass(frozen=True, slots=True)
class Limit:
    """One role of an intake: how many take part, and how many are wanted at most (None: any)."""

    role: Role
    people: int
    most: int | None

    @property
    def over(self) -> int:
        """By how many the limit is passed; 0 within it."""
        return 0 if self.most is None else max(0, self.people - self.most)

    @property
    def sentence(self) -> str:
        """What is to be said of it; empty within the limit."""
        if not self.over:
            return ""
        return f"{self.people} {self.role}s take part; the limit is {self.most}."


def require_limit(words: str, limit: int | None) -> None:
    """Raise Refused for a limit nobody could meet."""
    if limit is not None and limit < 1:
        raise Refused(
            f"A limit of {limit} {words} would let nobody in. Nothing was changed; enter 1 or "
            "more, or leave it open."
        )


def load_limits(
    desk: Desk, intake_id: int, coming: Mapping[Role, int] | None = None
) -> tuple[Limit, ...]:
    """Mentees and mentors of an intake against its limits, with `coming` applications added."""
    with desk.reading() as session:
        return read_limits(session, intake_id, coming or {})


def read_limits(session: Session, intake_id: int, coming: Mapping[Role, int]) -> tuple[Limit, ...]:
    """The same in an open session; two queries."""
    intake = session.get_one(Intake, intake_id)
    rows = session.execute(
        select(Application.role, func.count())
        .where(Application.intake_id == intake_id, Application.standing.not_in(_OUT))
        .group_by(Application.role)
    )
    there = Counter(dict(rows.all()))
    limits = {Role.MENTEE: intake.mentee_limit, Role.MENTOR: intake.mentor_limit}
    return tuple(
        Limit(role, there[role] + coming.get(role, 0), most) for role, most in limits.items()
    )


def warnings(
    desk: Desk, intake_id: int, coming: Mapping[Role, int] | None = None
) -> tuple[str, ...]:
    """The sentences of the limits that are (or would be) passed."""
    limits = load_limits(desk, intake_id, coming)
    if not coming:
        return tuple(one.sentence for one in limits if one.over)
    return tuple(
        f"With this import {one.people} {one.role}s would take part; the limit is {one.most}."
        for one in limits
        if one.over and coming.get(one.role)
    )
