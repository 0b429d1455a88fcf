"""Reflections: how many somebody wrote. They are counted, never read."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.answers import coordinator_source
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, Source
from mentordesk.storage.models.year import ReflectionCount

MOST = 1000


def load_reflections(desk: Desk, intake_id: int) -> Mapping[int, int]:
    """How many reflections everybody of an intake wrote so far, by application; one query."""
    with desk.reading() as session:
        return {number: amount for number, (_, amount) in counts_of(session, intake_id).items()}


def counts_of(session: Session, intake_id: int) -> dict[int, tuple[date, int]]:
    """The latest count of each application with its day: a count holds all up to its day."""
    rows = session.execute(
        select(ReflectionCount.application_id, ReflectionCount.counted_on, ReflectionCount.amount)
        .join(Application, Application.id == ReflectionCount.application_id)
        .where(Application.intake_id == intake_id)
        .order_by(ReflectionCount.counted_on)
    )
    return {number: (day, amount) for number, day, amount in rows}


def count_reflections(desk: Desk, application_id: int, on: date, amount: int) -> None:
    """Note how many reflections somebody wrote up to a day; raises Refused with one sentence."""
    if on > desk.today():
        raise Refused("That day is still to come. Nothing was noted; enter the day of the count.")
    if not 0 <= amount <= MOST:
        raise Refused(f"A number of reflections is 0 to {MOST}. Nothing was noted.")
    with desk.action(f"Count {how_many(amount, 'reflection')}", "hours") as session:
        source = coordinator_source(session, desk.now())
        put_count(session, application_id, on, amount, source)


def put_count(session: Session, application_id: int, on: date, amount: int, source: Source) -> None:
    """The same within an open action."""
    row = session.scalar(
        select(ReflectionCount).where(
            ReflectionCount.application_id == application_id, ReflectionCount.counted_on == on
        )
    )
    if row is None:
        row = ReflectionCount(application_id=application_id, counted_on=on)
        session.add(row)
    row.amount, row.source_id = amount, source.id
