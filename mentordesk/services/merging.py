"""Two rows that are one person: merging them, and taking a merge apart, even weeks later.

The merged person's applications, letters and addresses move to the one who is kept, whose empty
fields are filled; nothing is overwritten. What was moved and filled is remembered, so that taking
it apart gives everything back that belonged to each. Edits made in between stay where they are.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Membership, folded, same_address, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.models.registers import PersonMerge

_FILLED = (
    "given_name", "family_name", "preferred_name", "certificate_name", "pronouns", "email",
    "phone", "member_no", "member_expiry",
)  # fmt: skip
_LEFT = "the same person applied twice"


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One merge: who was kept, who was merged into them, when and why."""

    merge_id: int
    kept_id: int
    kept: str
    merged_id: int
    merged: str
    at: datetime
    reason: str
    parted_at: datetime | None


def load_merges(desk: Desk, person_id: int | None = None) -> tuple[MergeRow, ...]:
    """The merges that stand, the latest first; only those of one person where they are named."""
    kept, merged = aliased(Person), aliased(Person)
    wanted = (
        select(PersonMerge, kept.full_name, merged.full_name)
        .join(kept, kept.id == PersonMerge.kept_id)
        .join(merged, merged.id == PersonMerge.merged_id)
        .where(PersonMerge.parted_at.is_(None))
        .order_by(PersonMerge.id.desc())
    )
    if person_id is not None:
        either = or_(PersonMerge.kept_id == person_id, PersonMerge.merged_id == person_id)
        wanted = wanted.where(either)
    with desk.reading() as session:
        return tuple(
            MergeRow(m.id, m.kept_id, one, m.merged_id, other, m.merged_at, m.reason, m.parted_at)
            for m, one, other in session.execute(wanted)
        )


def merge(
    desk: Desk, kept_id: int, merged_id: int, reason: str, *, withdraw_duplicates: bool = False
) -> int:
    """Make two people one and return the merge's number.

    Where both applied in the same role in the same intake it is refused, unless the merged
    person's application is to be withdrawn as a duplicate. Raises Refused in one sentence also
    for people who are paired with each other, or who are merged already.
    """
    with desk.reading() as session:
        kept, merged = _two_people(session, kept_id, merged_id)
        twice = _require_possible(session, kept, merged, withdraw=withdraw_duplicates)
        label = f"Merge {merged.full_name} into {kept.full_name}"
    with desk.action(label, "merge") as session:
        kept, merged = session.get_one(Person, kept_id), session.get_one(Person, merged_id)
        moved = {
            "applications": _move_applications(session, kept, merged, twice),
            "letters": _move_letters(session, kept, merged, twice),
            "addresses": _move_addresses(session, kept, merged),
            "withdrawn": _withdraw(session, twice),
        }
        merged.merged_into_id = kept_id
        session.flush()  # the merged person's member number is free before the kept one takes it
        moved |= _fill(kept, merged)
        made = PersonMerge(
            kept_id=kept_id, merged_id=merged_id, merged_at=desk.now(),
            reason=tidy(reason) or "found to be one person", moved=moved,
        )  # fmt: skip
        session.add(made)
        session.flush()
        return made.id


def part(desk: Desk, merge_id: int) -> str:
    """Take a merge apart and return the sentence of the step; edits since stay with who has them.

    Raises Refused where it was taken apart already, or where the kept person was merged on.
    """
    with desk.reading() as session:
        found = session.get(PersonMerge, merge_id)
        if found is None or found.parted_at is not None:
            raise Refused("This merge was taken apart already. Nothing was changed.")
        kept, merged = (session.get_one(Person, i) for i in (found.kept_id, found.merged_id))
        if kept.merged_into_id is not None:
            raise Refused(
                f"{kept.full_name} was merged with somebody else later. Nothing was changed; "
                "take that merge apart first."
            )
        label = f"Take apart {kept.full_name} and {merged.full_name}"
    with desk.action(label, "merge") as session:
        found = session.get_one(PersonMerge, merge_id)
        kept = session.get_one(Person, found.kept_id)
        merged = session.get_one(Person, found.merged_id)
        _empty(kept, found.moved)
        session.flush()  # the kept person gives the member number back before it counts again
        merged.merged_into_id = None
        _give_back(session, kept, merged, found.moved)
        _restore(session, found.moved["withdrawn"])
        found.parted_at = desk.now()
    return label


def _two_people(session: Session, kept_id: int, merged_id: int) -> tuple[Person, Person]:
    kept, merged = session.get(Person, kept_id), session.get(Person, merged_id)
    if kept is None or merged is None or kept_id == merged_id:
        raise Refused("Merging needs two different people. Nothing was changed.")
    for person in (kept, merged):
        if person.merged_into_id is not None:
            raise Refused(
                f"{person.full_name} was merged with somebody already. Nothing was changed; "
                "choose the person who was kept."
            )
    return kept, merged


def _require_possible(
    session: Session, kept: Person, merged: Person, *, withdraw: bool
) -> frozenset[int]:
    """The merged person's applications that the kept one has as well; raises Refused."""
    paired = select(Pair.id).where(
        or_(
            (Pair.mentee_person_id == kept.id) & (Pair.mentor_person_id == merged.id),
            (Pair.mentee_person_id == merged.id) & (Pair.mentor_person_id == kept.id),
        )
    )
    if session.scalar(paired) is not None:
        raise Refused(
            f"{kept.full_name} and {merged.full_name} are or were paired with each other, so they "
            "are two people. Nothing was changed."
        )
    one, other = aliased(Application), aliased(Application)
    same = (one.intake_id == other.intake_id) & (one.role == other.role)
    twice = session.execute(
        select(other, Intake.name)
        .join(one, same & (one.person_id == kept.id))
        .join(Intake, Intake.id == other.intake_id)
        .where(other.person_id == merged.id)
    ).all()
    for application, intake in twice:
        if not withdraw:
            raise Refused(
                f"{kept.full_name} and {merged.full_name} both applied as {application.role} in "
                f"{intake}. Nothing was changed; say which application counts."
            )
        _require_unpaired(session, application, merged.full_name, intake)
    return frozenset(application.id for application, _intake in twice)


def _require_unpaired(session: Session, application: Application, name: str, intake: str) -> None:
    either = or_(Pair.mentee_application_id == application.id,
                 Pair.mentor_application_id == application.id)  # fmt: skip
    if session.scalar(select(Pair.id).where(either)) is not None:
        raise Refused(
            f"{name} is or was in a pair as {application.role} in {intake}, so that application "
            "cannot be the duplicate. Nothing was changed; merge the other way round."
        )


def _move_applications(
    session: Session, kept: Person, merged: Person, twice: frozenset[int]
) -> list[int]:
    rows = session.scalars(
        select(Application).where(Application.person_id == merged.id).order_by(Application.id)
    )
    moving = [row for row in rows if row.id not in twice]
    for row in moving:
        row.person_id = kept.id
    return [row.id for row in moving]


def _move_letters(
    session: Session, kept: Person, merged: Person, twice: frozenset[int]
) -> list[int]:
    rows = session.scalars(select(Letter).where(Letter.person_id == merged.id).order_by(Letter.id))
    moving = [row for row in rows if row.application_id not in twice]
    for row in moving:
        row.person_id = kept.id
    return [row.id for row in moving]


def _move_addresses(session: Session, kept: Person, merged: Person) -> list[int]:
    """Addresses the kept person does not use yet; the others stay where they are."""
    used = set(
        session.scalars(select(PersonEmail.compared).where(PersonEmail.person_id == kept.id))
    )
    rows = session.scalars(
        select(PersonEmail).where(PersonEmail.person_id == merged.id).order_by(PersonEmail.id)
    )
    moving = [row for row in rows if row.compared not in used]
    for row in moving:
        row.person_id = kept.id
    return [row.id for row in moving]


def _withdraw(session: Session, twice: frozenset[int]) -> dict[str, list[str | None]]:
    """Let duplicates stand as withdrawn; where they stood, by the application's number."""
    stood: dict[str, list[str | None]] = {}
    for number in sorted(twice):
        row = session.get_one(Application, number)
        stood[str(number)] = [str(row.standing), row.standing_reason]
        row.standing, row.standing_reason = ApplicationState.WITHDRAWN, _LEFT
    return stood


def _fill(kept: Person, merged: Person) -> dict[str, Any]:
    """Fill what is empty at the kept person; what was filled, and the names that were added."""
    filled = {}
    for name in _FILLED:
        value = getattr(merged, name)
        if value and not getattr(kept, name):
            setattr(kept, name, value)
            filled[name] = str(value)
    if kept.membership is Membership.UNKNOWN and merged.membership is not Membership.UNKNOWN:
        kept.membership = merged.membership
        filled["membership"] = str(merged.membership)
    known = (kept.full_name, *(kept.former_names or ()))
    names = [n for n in (merged.full_name, *(merged.former_names or ())) if n and n not in known]
    if names:
        kept.former_names = (*(kept.former_names or ()), *dict.fromkeys(names))
    return {"filled": filled, "names": list(dict.fromkeys(names))}


def _empty(kept: Person, moved: dict[str, Any]) -> None:
    """Empty what was filled, where it still holds that; what was edited since stays."""
    for name, value in moved["filled"].items():
        if str(getattr(kept, name) or "") != value:
            continue
        setattr(kept, name, Membership.UNKNOWN if name == "membership" else None)
    names = [name for name in kept.former_names or () if name not in moved["names"]]
    kept.former_names = tuple(names) or None


def _give_back(session: Session, kept: Person, merged: Person, moved: dict[str, Any]) -> None:
    """Applications, addresses and letters that came from the merged person go back to them.

    A letter written since about one of these applications goes with it.
    """
    applications = _still(session, Application, moved["applications"], kept)
    letters = select(Letter).where(
        Letter.person_id == kept.id,
        or_(Letter.id.in_(moved["letters"]), Letter.application_id.in_(moved["applications"])),
    )
    addresses = _still(session, PersonEmail, moved["addresses"], kept)
    for row in (*applications, *session.scalars(letters), *addresses):
        row.person_id = merged.id


def _still(session: Session, model: Any, ids: list[int], kept: Person) -> list[Any]:
    """The rows of these numbers that are there and belong to the kept person."""
    return list(session.scalars(select(model).where(model.id.in_(ids), model.person_id == kept.id)))


def _restore(session: Session, withdrawn: dict[str, list[str | None]]) -> None:
    for number, (standing, reason) in withdrawn.items():
        row = session.get(Application, int(number))
        if row is not None and (row.standing, row.standing_reason) == (
            ApplicationState.WITHDRAWN,
            _LEFT,
        ):
            row.standing = ApplicationState(standing or "")
            row.standing_reason = reason


def find_person(desk: Desk, who: str, *, merged_as_well: bool = False) -> int:
    """The person an e-mail address, a name or a number means; raises Refused for none or several.

    With `merged_as_well` somebody who was merged into another is found under their own name.
    """
    wanted = select(Person).order_by(Person.merged_into_id.is_(None), Person.id)
    if not merged_as_well:
        wanted = wanted.where(Person.merged_into_id.is_(None))
    with desk.reading() as session:
        people = session.scalars(wanted).all()
        using = select(PersonEmail.person_id).where(PersonEmail.compared == same_address(who))
        users = set(session.scalars(using))
    for fits in (
        [p for p in people if str(p.id) == who.strip()],
        [p for p in people if p.id in users],
        [p for p in people if folded(p.full_name) == folded(who)],
    ):
        if len(fits) == 1:
            return fits[0].id
        if fits:
            numbers = ", ".join(str(person.id) for person in fits)
            raise Refused(f"{who} fits several people; name one by its number: {numbers}.")
    raise Refused(f"There is nobody called {who} in this programme. Nothing was changed.")
