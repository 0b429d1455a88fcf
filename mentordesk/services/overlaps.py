"""Intakes that run at the same time, and the mentors who have mentees in several of them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Role
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another intake that runs for some of the same days."""

    intake_id: int
    name: str
    begins: date
    ends: date


@dataclass(frozen=True, slots=True)
class SharedMentor:
    """A mentor of this intake with mentees in others: places here, mentees here and there."""

    application_id: int
    name: str
    places: int
    here: int
    elsewhere: tuple[tuple[str, int], ...]

    @property
    def sentence(self) -> str:
        """It in words: "Ruth Adams: 1 of 2 places here, 1 mentee in 2021 July"."""
        there = ", ".join(
            f"{count} mentee{'' if count == 1 else 's'} in {name}" for name, count in self.elsewhere
        )
        return f"{self.name}: {self.here} of {how_many(self.places, 'place')} here, {there}"


def load_overlaps(desk: Desk, intake_id: int) -> tuple[Overlap, ...]:
    """The intakes that run on some of the same days, with these days; one query."""
    with desk.reading() as session:
        mine = session.get_one(Intake, intake_id)
        rows = session.scalars(
            select(Intake)
            .where(Intake.id != intake_id, Intake.starts <= mine.ends, Intake.ends >= mine.starts)
            .order_by(Intake.starts, Intake.id)
        )
        return tuple(
            Overlap(row.id, row.name, max(row.starts, mine.starts), min(row.ends, mine.ends))
            for row in rows
        )


def load_shared_mentors(desk: Desk, intake_id: int) -> tuple[SharedMentor, ...]:
    """The mentors of an intake who have mentees in others at the moment; two queries."""
    with desk.reading() as session:
        mentors = session.execute(
            select(Application.id, Application.person_id, Application.places, Person.full_name)
            .join(Person, Person.id == Application.person_id)
            .where(Application.intake_id == intake_id, Application.role == Role.MENTOR)
        ).all()
        counts: dict[int, dict[int, int]] = defaultdict(dict)
        names: dict[int, str] = {}
        for person_id, number, name, count in session.execute(
            select(Pair.mentor_person_id, Intake.id, Intake.name, func.count())
            .join(Intake, Intake.id == Pair.intake_id)
            .where(Pair.live, Pair.mentor_person_id.in_([row.person_id for row in mentors]))
            .group_by(Pair.mentor_person_id, Intake.id)
        ):
            counts[person_id][number], names[number] = count, name
    found = []
    for row in mentors:
        held = dict(counts[row.person_id])
        here = held.pop(intake_id, 0)
        if held:
            there = tuple(sorted((names[number], count) for number, count in held.items()))
            found.append(SharedMentor(row.id, row.full_name, row.places, here, there))
    return tuple(sorted(found, key=lambda one: one.name.casefold()))
