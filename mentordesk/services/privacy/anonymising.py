"""Taking an intake's people out of it, here and in every copy, with its counts kept."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.intakes import Stage
from mentordesk.domain.refusals import Refused
from mentordesk.domain.traces import GONE
from mentordesk.services.backups import before
from mentordesk.services.privacy.blanking import (
    blank_applications,
    blank_people,
    blank_unfiled,
    remove_letters,
)
from mentordesk.services.privacy.erasing import Erasure, finish
from mentordesk.services.privacy.going import Gone, in_copies
from mentordesk.services.privacy.knowing import known_about, one_person, traces_of
from mentordesk.services.privacy.retention import DONE, anonymised_ids
from mentordesk.services.progress import NO_PROGRESS, Progress
from mentordesk.services.unfiled import unfiled_sources
from mentordesk.storage.desk import Desk
from mentordesk.storage.erasing import Blanking
from mentordesk.storage.models.accounts import Reminder
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Letter, Quote
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.settings import Setting


@dataclass(frozen=True, slots=True)
class Anonymising:
    """What anonymising an intake would do: how many people go, and how many stay elsewhere."""

    intake_id: int
    name: str
    going: frozenset[int]
    staying: int
    applications: frozenset[int]


Ready = tuple[Anonymising, Erasure]
"""Who goes out of an intake, and all that is known of them."""


def plan_anonymising(desk: Desk, intake_id: int) -> Anonymising:
    """Who would go and who stays because of another intake.

    Raises Refused for an intake that is not closed yet, and for one that was anonymised before.
    """
    with desk.reading() as session:
        intake = session.get_one(Intake, intake_id)
        done = anonymised_ids(session)
        if intake_id in done:
            raise Refused(f"The intake {intake.name} was anonymised already. Nothing was changed.")
        if intake.stage is not Stage.FINISHED:
            raise Refused(
                f"The intake {intake.name} is {intake.stage}: its people are still needed. Nothing "
                "was changed; close it first (Programme > Move the intake to its next stage)."
            )
        rows = session.execute(
            select(Application.id, Application.person_id).where(Application.intake_id == intake_id)
        ).all()
        people = {row.person_id for row in rows}
        elsewhere = set(
            session.scalars(
                select(Application.person_id).where(
                    Application.person_id.in_(people),
                    ~Application.intake_id.in_({*done, intake_id}),
                )
            )
        )
        return Anonymising(
            intake_id,
            intake.name,
            frozenset(people - elsewhere),
            len(elsewhere),
            frozenset(row.id for row in rows),
        )


def anonymise(desk: Desk, intake_id: int, progress: Progress = NO_PROGRESS) -> Gone:
    """Take the people out of a closed intake, here and in every copy; its figures stay equal.

    People who are in another intake too keep their names there; what they sent for this one goes.
    Raises Refused as `plan_anonymising` does, Stopped where the progress answers False while the
    backup is made. It cannot be undone.
    """
    return anonymise_for_good(desk, get_ready(desk, intake_id, progress), progress)


def get_ready(desk: Desk, intake_id: int, progress: Progress = NO_PROGRESS) -> Ready:
    """What comes before the point of no return: know who goes, make a backup."""
    desk.require_writable()
    wanted = plan_anonymising(desk, intake_id)
    with desk.reading() as session:
        erasure = Erasure(wanted.going, known_about(session, wanted.going))
    before(desk, "erase", progress)
    return wanted, erasure


def anonymise_for_good(desk: Desk, ready: Ready, told: Progress = NO_PROGRESS) -> Gone:
    """Take the people out, here and in every copy; `told` hears how far it is, and cannot stop it.

    Half of the copies done would not be done at all.
    """
    wanted, erasure = ready
    _take_out(desk, wanted, erasure)
    return Gone((), in_copies(desk, lambda copy: _take_out(copy, wanted, erasure), erasure, told))


def _take_out(desk: Desk, wanted: Anonymising, erasure: Erasure) -> None:
    with desk.beyond_undo(f"Anonymise the intake {wanted.name}", "erase") as session:
        people: set[int] = set()
        for number in wanted.going:
            people |= one_person(session, number)
        known = erasure.known.with_those_of(known_about(session, people))
        traces = traces_of(session, known, people)
        blanking = Blanking(session)
        blank_applications(blanking, _still_there(session, wanted), rare=False)
        blank_people(blanking, people, known)
        nobodys = unfiled_sources(session, wanted.intake_id)
        blank_unfiled(blanking, [one.id for one in nobodys])
        blanking.remove(Quote, Quote.intake_id == wanted.intake_id)
        remove_letters(blanking, Letter.intake_id == wanted.intake_id)
        blanking.blank(Reminder, Reminder.intake_id == wanted.intake_id, {"text": GONE})
        done = sorted(anonymised_ids(session) | {wanted.intake_id})
        session.merge(Setting(key=DONE, value={str(n): desk.today().isoformat() for n in done}))
        finish(blanking, traces)


def _still_there(session: Session, wanted: Anonymising) -> Collection[int]:
    """The applications of the intake in this file, which may be an older copy."""
    return list(
        session.scalars(
            select(Application.id).where(
                Application.intake_id == wanted.intake_id, Application.id.in_(wanted.applications)
            )
        )
    )
