"""Intakes: making, finding, listing, and moving them from stage to stage."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import (
    IntakeDates,
    Stage,
    require_move,
    require_order,
    twelve_months_after,
)
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.carrying import bring_along
from mentordesk.services.intake_limits import require_limit
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake, Lesson
from mentordesk.storage.models.pairs import Pair


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """One intake; `fee_cents` in minor units of `currency`."""

    intake_id: int
    name: str
    stage: Stage
    dates: IntakeDates
    fee_cents: int
    currency: str


@dataclass(frozen=True, slots=True)
class NewIntake:
    """What is needed to make an intake; the end is 12 months after the start unless given."""

    name: str
    opens: date
    closes: date
    starts: date
    ends: date | None = None
    match_by: date | None = None
    notify_by: date | None = None
    fee_cents: int = 0
    currency: str = "AUD"
    copy_from: str | None = None
    anonymise_after: date | None = None
    mentee_limit: int | None = None
    mentor_limit: int | None = None


def list_intakes(desk: Desk) -> tuple[IntakeRow, ...]:
    """All intakes, the latest start first."""
    with desk.reading() as session:
        rows = session.scalars(select(Intake).order_by(Intake.starts.desc(), Intake.id.desc()))
        return tuple(_row(intake) for intake in rows)


def find_intake(desk: Desk, name: str) -> IntakeRow:
    """The intake of this name; raises Refused and names the known ones."""
    known = list_intakes(desk)
    for row in known:
        if row.name.casefold() == name.strip().casefold():
            return row
    names = ", ".join(row.name for row in known) or "none yet"
    raise Refused(f"There is no intake called {name}. The programme's intakes: {names}.")


def _row(intake: Intake) -> IntakeRow:
    dates = IntakeDates(*(getattr(intake, field.name) for field in fields(IntakeDates)))
    return IntakeRow(intake.id, intake.name, intake.stage, dates, intake.fee_cents, intake.currency)


def create_intake(desk: Desk, new: NewIntake, along: Collection[int] = ()) -> int:
    """Make an intake and return its id; raises Refused for dates out of order or a taken name.

    `along` are applications of `carrying.load_carried` that come into it with the same step.
    """
    dates = IntakeDates(
        new.opens,
        new.closes,
        new.starts,
        new.ends or twelve_months_after(new.starts),
        new.match_by,
        new.notify_by,
    )
    require_order(dates)
    if new.anonymise_after is not None and new.anonymise_after <= dates.ends:
        raise Refused(
            f"The intake runs until {dates.ends.isoformat()}, so its names are needed longer than "
            f"{new.anonymise_after.isoformat()}. Nothing was made; choose a later day."
        )
    if not new.name.strip():
        raise Refused("An intake needs a name, for example “2021 July”. Nothing was made.")
    if any(row.name.casefold() == new.name.strip().casefold() for row in list_intakes(desk)):
        raise Refused(f"There is an intake called {new.name} already. Nothing was made.")
    if new.fee_cents < 0:
        raise Refused("A fee cannot be less than nothing. Nothing was made.")
    require_limit("mentees", new.mentee_limit)
    require_limit("mentors", new.mentor_limit)
    origin = find_intake(desk, new.copy_from) if new.copy_from else None
    with desk.action(f"Make the intake {new.name}", "intake") as session:
        intake = Intake(
            name=new.name.strip(),
            stage=Stage.PLANNING,
            **{field.name: getattr(dates, field.name) for field in fields(IntakeDates)},
            fee_cents=new.fee_cents if origin is None else new.fee_cents or origin.fee_cents,
            currency=new.currency,
            copied_from_id=origin.intake_id if origin else None,
            anonymise_after=new.anonymise_after,
            mentee_limit=new.mentee_limit,
            mentor_limit=new.mentor_limit,
        )
        session.add(intake)
        session.flush()
        if origin:
            _carry_over(session, origin.intake_id, intake)
        come = [session.get_one(Application, number) for number in along]
        sooner = [
            one.id for one in come if session.get_one(Intake, one.intake_id).starts < intake.starts
        ]
        bring_along(session, desk, intake.id, sooner)
        return intake.id


def _carry_over(session: Session, origin_id: int, intake: Intake) -> None:
    origin = session.get_one(Intake, origin_id)
    intake.match_settings, intake.conditions = origin.match_settings, origin.conditions
    intake.mentee_limit = intake.mentee_limit or origin.mentee_limit
    intake.mentor_limit = intake.mentor_limit or origin.mentor_limit
    for lesson in session.scalars(select(Lesson).where(Lesson.intake_id == origin_id)):
        session.add(Lesson(intake_id=intake.id, written_at=lesson.written_at, text=lesson.text))


def blockers(desk: Desk, intake_id: int, wanted: Stage) -> tuple[str, ...]:
    """The sentences that say what still blocks a stage; empty where nothing does."""
    with desk.reading() as session:
        return _blockers(session, intake_id, wanted)


def _blockers(session: Session, intake_id: int, wanted: Stage) -> tuple[str, ...]:
    def applications(*states: ApplicationState) -> int:
        return session.execute(
            select(func.count())
            .select_from(Application)
            .where(Application.intake_id == intake_id, Application.standing.in_(states))
        ).scalar_one()

    def pairs(*states: PairState) -> int:
        return session.execute(
            select(func.count())
            .select_from(Pair)
            .where(Pair.intake_id == intake_id, Pair.state.in_(states))
        ).scalar_one()

    unchecked = applications(ApplicationState.RECEIVED, ApplicationState.INCOMPLETE)
    waiting = applications(ApplicationState.READY)
    asks = {
        Stage.MATCHING: [
            (
                unchecked,
                "{} application still to be checked (complete, decline or withdraw it)",
                "{} applications still to be checked (complete, decline or withdraw them)",
            )
        ],
        Stage.NOTIFIED: [
            (
                pairs(PairState.DRAFT),
                "{} pair still a draft (confirm it or take it apart)",
                "{} pairs still drafts (confirm them or take them apart)",
            ),
            (
                waiting,
                "{} application ready but neither matched nor given a reason",
                "{} applications ready but neither matched nor given a reason",
            ),
        ],
        Stage.RUNNING: [
            (pairs(PairState.CONFIRMED), "{} pair not told yet", "{} pairs not told yet")
        ],
        Stage.FINISHED: [
            (
                pairs(PairState.ACTIVE, PairState.ON_HOLD, PairState.NOTIFIED),
                "{} pair that has neither completed nor ended",
                "{} pairs that have neither completed nor ended",
            )
        ],
    }
    found = [
        (one if count == 1 else several).format(count)
        for count, one, several in asks.get(wanted, [])
        if count
    ]
    return tuple(found)


def advance(desk: Desk, intake_id: int, wanted: Stage) -> None:
    """Move an intake to a stage; raises Refused with what blocks it."""
    with desk.reading() as session:
        intake = session.get_one(Intake, intake_id)
        now, name = intake.stage, intake.name
        require_move(now, wanted)
        found = _blockers(session, intake_id, wanted) if wanted.step > now.step else ()
    if found:
        raise Refused(f"The intake {name} cannot become {wanted} yet: {'; '.join(found)}.")
    with desk.action(f"Move the intake {name} to {wanted}", "intake") as session:
        session.get_one(Intake, intake_id).stage = wanted
