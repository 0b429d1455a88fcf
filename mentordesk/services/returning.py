"""People who come back: past mentees ready to mentor, returning mentors, mentors to be thanked."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import func, or_, select

from mentordesk.domain.applications import takes_part
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import Drafted, draft, preview
from mentordesk.services.local_days import day_of, zone_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person

LETTER = "be_a_mentor"


class Standing(StrEnum):
    """Why somebody is on the list."""

    READY = "ready to mentor"
    BECAME = "mentee who became a mentor"
    RETURNING = "returning mentor"
    THANKS = "mentor to be thanked"


@dataclass(frozen=True, slots=True)
class ReturningRow:
    """Somebody on the list, by the latest of their applications it is about.

    `intakes` are those they took part in, the oldest first; `invited_on` is when they were last
    written to whether they would be a mentor.
    """

    person_id: int
    application_id: int
    intake_id: int
    name: str
    email: str
    standing: Standing
    intakes: tuple[str, ...]
    invited_on: date | None = None


@dataclass(slots=True)
class _Part:
    """One part somebody took, with a partner: where, as what, and whether to the end."""

    application_id: int
    intake_id: int
    intake: str
    role: Role
    completed: bool


def load_returning(desk: Desk) -> tuple[ReturningRow, ...]:
    """Everybody who is to be asked, welcomed back or thanked, by standing and name; four queries.

    To be thanked is a mentor whose pair was completed and who has no other line here.
    """
    zone = zone_of(desk)
    with desk.reading() as session:
        parts, people = _parts(session)
        offered = _offered(session)
        invited = {
            person: day_of(at, zone)
            for person, at in session.execute(
                select(Letter.person_id, func.max(Letter.drafted_at))
                .where(Letter.template == LETTER)
                .group_by(Letter.person_id)
            )
        }
    rows = []
    for person, taken in parts.items():
        standing = _standing(taken, has_offered=person in offered)
        if standing is None:
            continue
        role = Role.MENTEE if standing is Standing.READY else Role.MENTOR
        latest = [part for part in taken if part.role is role][-1]
        name, email = people[person]
        intakes = tuple(dict.fromkeys(part.intake for part in taken))
        rows.append(
            ReturningRow(
                person,
                latest.application_id,
                latest.intake_id,
                name,
                email,
                standing,
                intakes,
                invited.get(person),
            )
        )
    order = list(Standing)
    return tuple(sorted(rows, key=lambda row: (order.index(row.standing), row.name.casefold())))


def _parts(session: Any) -> tuple[dict[int, list[_Part]], dict[int, tuple[str, str]]]:
    """Who took part in what, the oldest first, and their names and addresses."""
    rows = session.execute(
        select(
            Application.person_id,
            Application.id,
            Intake.id,
            Intake.name,
            Application.role,
            Pair.state,
            Person.full_name,
            Person.email,
        )
        .join(
            Pair,
            or_(
                Pair.mentee_application_id == Application.id,
                Pair.mentor_application_id == Application.id,
            ),
        )
        .join(Intake, Intake.id == Application.intake_id)
        .join(Person, Person.id == Application.person_id)
        .where(Pair.confirmed)
        .order_by(Intake.starts, Intake.id, Pair.id)
    )
    parts: defaultdict[int, list[_Part]] = defaultdict(list)
    people: dict[int, tuple[str, str]] = {}
    for person, application, intake, name, role, state, full_name, email in rows:
        completed = state is PairState.COMPLETED
        parts[person].append(_Part(application, intake, name, role, completed))
        people[person] = full_name, email or ""
    return parts, people


def _offered(session: Any) -> set[int]:
    """Everybody who applied as a mentor, ever, and did not withdraw."""
    rows = session.execute(
        select(Application.person_id, Application.standing).where(Application.role == Role.MENTOR)
    )
    return {person for person, standing in rows if takes_part(standing)}


def _standing(parts: list[_Part], *, has_offered: bool) -> Standing | None:
    mentored = [part for part in parts if part.role is Role.MENTOR]
    learnt = [part for part in parts if part.role is Role.MENTEE]
    if mentored and learnt:
        return Standing.BECAME
    if len({part.intake_id for part in mentored}) > 1:
        return Standing.RETURNING
    if any(part.completed for part in mentored):
        return Standing.THANKS
    ready = any(part.completed for part in learnt) and not has_offered
    return Standing.READY if ready else None


def invite(desk: Desk, person_ids: Collection[int]) -> Drafted:
    """Draft the letter "be a mentor next time" to past mentees; one step an intake, nothing goes.

    Raises Refused where nobody chosen is ready to mentor.
    """
    rows = [
        row
        for row in load_returning(desk)
        if row.person_id in person_ids and row.standing is Standing.READY
    ]
    if not rows:
        raise Refused("Nobody chosen is a past mentee to invite. Nothing was drafted.")
    template = find_template(LETTER, desk)
    letters: list[int] = []
    blocked: list[tuple[str, str]] = []
    for intake_id in sorted({row.intake_id for row in rows}):
        wanted = {row.application_id for row in rows if row.intake_id == intake_id}
        keys = [
            one.key for one in preview(desk, intake_id, template) if one.application_id in wanted
        ]
        made = draft(desk, intake_id, template, keys)
        letters += made.letter_ids
        blocked += made.blocked
    return Drafted(tuple(letters), tuple(blocked))
