"""Retention: until when an intake keeps its people's names, and which intakes are due."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.intakes import twelve_months_after
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.settings import Setting

DONE = "anonymised"
"""The setting that names the intakes whose people were taken out, each with the day."""
_YEARS_KEPT = 2


@dataclass(frozen=True, slots=True)
class Due:
    """An intake whose day has come, and which day that was."""

    intake_id: int
    name: str
    since: date


def proposed_day(ends: date) -> date:
    """When an intake is proposed to be anonymised: two years after its end."""
    for _ in range(_YEARS_KEPT):
        ends = twelve_months_after(ends)
    return ends


def set_day(desk: Desk, intake_id: int, day: date | None) -> None:
    """Set when an intake is to be anonymised, or that no day is set; raises Refused before its end.

    An intake is needed with its names until it is over.
    """
    with desk.reading() as session:
        intake = session.get_one(Intake, intake_id)
        name, ends, now = intake.name, intake.ends, intake.anonymise_after
    if day == now:
        return
    if day is not None and day <= ends:
        raise Refused(
            f"The intake {name} runs until {ends.isoformat()}, so it cannot be anonymised on "
            f"{day.isoformat()}. Nothing was changed; choose a later day."
        )
    with desk.action(f"Set when {name} is anonymised", "intake") as session:
        session.get_one(Intake, intake_id).anonymise_after = day


def kept_until(desk: Desk, intake_id: int) -> date | None:
    """The day after which an intake is to be anonymised, where one is set."""
    with desk.reading() as session:
        return session.get_one(Intake, intake_id).anonymise_after


def load_due(desk: Desk) -> tuple[Due, ...]:
    """The intakes whose day has come and that still hold their people."""
    today = desk.today()
    with desk.reading() as session:
        done = anonymised_ids(session)
        rows = session.execute(
            select(Intake.id, Intake.name, Intake.anonymise_after)
            .where(Intake.anonymise_after <= today)
            .order_by(Intake.anonymise_after, Intake.id)
        ).all()
    return tuple(
        Due(number, name, day)
        for number, name, day in rows
        if day is not None and number not in done
    )


def is_anonymised(desk: Desk, intake_id: int) -> bool:
    """Whether an intake's people were taken out of it."""
    with desk.reading() as session:
        return intake_id in anonymised_ids(session)


def anonymised_ids(session: Session) -> set[int]:
    """The intakes whose people were taken out."""
    kept = session.get(Setting, DONE)
    return {int(number) for number in kept.value} if kept is not None else set()
