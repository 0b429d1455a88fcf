"""Carrying somebody forward: out of an intake with a reason, into a later one with all they gave.

The new application has the answers with their origin, the documents and the ticked papers; what
was decided about the old one stays with it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.applications import TICKED_BY, ApplicationState
from mentordesk.domain.fields import FIELDS, Home
from mentordesk.domain.intakes import Stage
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import applications
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer, Application, CheckLine, Document
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person

_S = ApplicationState
_FROM = frozenset({_S.READY, _S.UNMATCHED})
_PAPERS = tuple(TICKED_BY.values())
_ANSWERED = ("field", "known", "value", "raw", "source_id", "sheet", "row", "cell", "issue",
             "given_at", "current")  # fmt: skip
_FILED = ("kind", "name", "media_type", "size", "sha256", "source_id", "filed_at")


@dataclass(frozen=True, slots=True)
class Carried:
    """Somebody who was carried forward and is in no later intake yet."""

    application_id: int
    name: str
    role: Role
    intake: str
    reason: str


def load_carried(desk: Desk, intake_id: int | None = None) -> tuple[Carried, ...]:
    """Who waits to be taken along, by name: into an intake, or (without) into a new one."""
    later = aliased(Application)
    with desk.reading() as session:
        wanted = (
            select(Application, Person.full_name, Intake.name)
            .join(Person, Person.id == Application.person_id)
            .join(Intake, Intake.id == Application.intake_id)
            .where(
                Application.standing == _S.CARRIED_FORWARD,
                ~select(later.id).where(later.carried_from_id == Application.id).exists(),
            )
        )
        if intake_id is not None:
            starts = session.get_one(Intake, intake_id).starts
            there = select(later.id).where(
                later.intake_id == intake_id,
                later.person_id == Application.person_id,
                later.role == Application.role,
            )
            wanted = wanted.where(Intake.starts < starts, ~there.exists())
        found = [
            Carried(row.id, name, row.role, intake, row.standing_reason or "")
            for row, name, intake in session.execute(wanted)
        ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.application_id)))


def later_intakes(desk: Desk, application_id: int) -> tuple[tuple[int, str], ...]:
    """The intakes an application may be carried into: later ones that still pair people."""
    with desk.reading() as session:
        mine = session.get_one(Application, application_id)
        starts = session.get_one(Intake, mine.intake_id).starts
        rows = session.scalars(
            select(Intake).where(Intake.starts > starts).order_by(Intake.starts, Intake.id)
        )
        return tuple((row.id, row.name) for row in rows if row.stage.step < Stage.RUNNING.step)


def still_pairs(desk: Desk, intake_id: int) -> bool:
    """Whether people may still come into an intake: it is not running yet."""
    with desk.reading() as session:
        return session.get_one(Intake, intake_id).stage.step < Stage.RUNNING.step


def carry_forward(
    desk: Desk, application_id: int, reason: str, into: int | None = None
) -> int | None:
    """Carry somebody forward with a reason, at once into a later intake or when there is one.

    Returns the new application's id. Raises Refused without a reason, for somebody in a pair, and
    where they have applied to that intake in that role already.
    """
    if not reason.strip():
        raise Refused("Somebody is carried forward with a reason. Nothing was changed; write it.")
    with desk.reading() as session:
        mine = session.get_one(Application, application_id)
        name = session.get_one(Person, mine.person_id).full_name
        _require_free(session, mine, name)
        if into is not None:
            _require_room(session, mine, name, into)
    with desk.action(f"Carry {name} forward", "standing") as session:
        application = session.get_one(Application, application_id)
        if application.standing is _S.READY:
            applications.move(application, _S.UNMATCHED)
        applications.move(application, _S.CARRIED_FORWARD, reason.strip())
        return _copied(session, application, into, desk) if into is not None else None


def take_along(desk: Desk, intake_id: int, application_ids: Collection[int]) -> int:
    """Take people who were carried forward into an intake, in one step; how many.

    Raises Refused for an intake that pairs nobody any more, and where nobody chosen waits for it.
    """
    if not still_pairs(desk, intake_id):
        raise Refused("This intake pairs nobody any more. Nothing was changed; choose a later one.")
    waiting = {one.application_id for one in load_carried(desk, intake_id)}
    numbers = sorted(set(application_ids) & waiting)
    if not numbers:
        raise Refused("Nobody chosen waits to be taken into this intake. Nothing was changed.")
    who = "1 person" if len(numbers) == 1 else f"{len(numbers)} people"
    with desk.action(f"Take along {who} carried forward", "standing") as session:
        bring_along(session, desk, intake_id, numbers)
    return len(numbers)


def bring_along(
    session: Session, desk: Desk, intake_id: int, application_ids: Collection[int]
) -> None:
    """The same within an open action, for those of `load_carried`."""
    for number in application_ids:
        _copied(session, session.get_one(Application, number), intake_id, desk)


def _require_free(session: Session, mine: Application, name: str) -> None:
    taken = session.scalar(
        select(Pair.id).where(
            Pair.live,
            or_(Pair.mentee_application_id == mine.id, Pair.mentor_application_id == mine.id),
        )
    )
    if taken is not None:
        raise Refused(f"{name} is in a pair. Take the pair apart first; nothing was changed.")
    if mine.standing not in _FROM:
        raise Refused(
            f"The application of {name} is {mine.standing}; only one that is ready or unmatched "
            "is carried forward. Nothing was changed."
        )


def _require_room(session: Session, mine: Application, name: str, into: int) -> None:
    target, origin = session.get_one(Intake, into), session.get_one(Intake, mine.intake_id)
    if target.starts <= origin.starts:
        raise Refused(
            f"{target.name} does not start later than {origin.name}. Nothing was changed."
        )
    there = session.scalar(
        select(Application.id).where(
            Application.intake_id == into,
            Application.person_id == mine.person_id,
            Application.role == mine.role,
        )
    )
    if there is not None:
        raise Refused(f"{name} has applied to {target.name} already. Nothing was changed.")


def _copied(session: Session, origin: Application, into: int, desk: Desk) -> int:
    """The application anew in another intake, with answers, documents and ticked papers."""
    person = session.get_one(Person, origin.person_id)
    values = {f.key: getattr(origin, f.key) for f in FIELDS if f.home is Home.APPLICATION}
    wanted = applications.Wanted(person, origin.role, desk.now(), values)
    (new,) = applications.open_all(session, into, [wanted])
    new.late, new.carried_from_id, new.places = False, origin.id, origin.places
    current = select(Answer).where(Answer.application_id == origin.id, Answer.current)
    session.add_all(
        Answer(application_id=new.id, **_values(row, _ANSWERED)) for row in session.scalars(current)
    )
    files = select(Document).where(Document.application_id == origin.id)
    session.add_all(
        Document(application_id=new.id, **_values(row, _FILED)) for row in session.scalars(files)
    )
    lines = select(CheckLine).where(
        CheckLine.application_id == origin.id, CheckLine.item.in_(_PAPERS)
    )
    session.add_all(
        CheckLine(application_id=new.id, **_values(row, ("item", "state", "reason")))
        for row in session.scalars(lines)
    )
    session.flush()
    applications.settle(session, new)
    return new.id


def _values(row: object, names: Iterable[str]) -> dict[str, object]:
    return {name: getattr(row, name) for name in names}
