"""People who may be one and the same: by their names, addresses and telephone numbers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import folded, same_name
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person, PersonEmail

ALIKE = 90.0
"""How alike two folded names must be (rapidfuzz's token_sort_ratio, 0 to 100)."""
_DIGITS = 8
"""So many last digits of two telephone numbers are compared."""
_CROWD = 12
"""An address or a number that more people share is a library's, not one person's."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two people, as much as tells them apart. `applied` is role and intake."""

    person_id: int
    name: str
    names: tuple[str, ...]
    member_no: str
    phone: str
    addresses: tuple[str, ...]
    applied: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two people who may be one, and what speaks for it (and against it), in words."""

    first: Side
    second: Side
    reasons: tuple[str, ...]
    against: tuple[str, ...] = ()


@dataclass(slots=True)
class _Facts:
    side: Side
    folded: str
    digits: str
    compared: set[str] = field(default_factory=set)


def possible_duplicates(desk: Desk) -> tuple[PossibleDuplicate, ...]:
    """Everybody who may be in the programme twice, the most likely first.

    The person with more applications, else the older row, comes first: that one is to be kept.
    """
    with desk.reading() as session:
        facts = {one.side.person_id: one for one in _facts(session)}
    found = []
    for one, other in sorted(_pairs(facts.values())):
        said = _weigh(facts[one], facts[other])
        if said is not None:
            found.append(said)
    return tuple(sorted(found, key=_order))


def _order(pair: PossibleDuplicate) -> tuple[int, int, str]:
    return (len(pair.against), -len(pair.reasons), pair.first.name.casefold())


def sides_of(desk: Desk, person_ids: Iterable[int]) -> tuple[Side, ...]:
    """What is known of some people, in that order; those who are not there are left out."""
    wanted = list(person_ids)
    with desk.reading() as session:
        found = {one.side.person_id: one.side for one in _facts(session)}
    return tuple(found[number] for number in wanted if number in found)


def _facts(session: Session) -> Iterator[_Facts]:
    addresses: dict[int, list[PersonEmail]] = defaultdict(list)
    for row in session.scalars(select(PersonEmail).order_by(PersonEmail.id)):
        addresses[row.person_id].append(row)
    applied: dict[int, list[str]] = defaultdict(list)
    rows = session.execute(
        select(Application.person_id, Application.role, Intake.name)
        .join(Intake, Intake.id == Application.intake_id)
        .order_by(Intake.starts, Application.id)
    )
    for person_id, role, intake in rows:
        applied[person_id].append(f"{role}, {intake}")
    people = select(Person).where(Person.merged_into_id.is_(None)).order_by(Person.id)
    for person in session.scalars(people):
        own = addresses[person.id]
        side = Side(
            person.id, person.full_name, tuple(person.former_names or ()), person.member_no or "",
            person.phone or "", tuple(row.address for row in own), tuple(applied[person.id]),
        )  # fmt: skip
        digits = "".join(c for c in side.phone if c.isdigit())[-_DIGITS:]
        compared = {row.compared for row in own}
        yield _Facts(side, folded(side.name), digits if len(digits) == _DIGITS else "", compared)


def _pairs(facts: Iterable[_Facts]) -> set[tuple[int, int]]:
    """Pairs worth weighing: with a word of their name, an address or a number in common."""
    blocks: dict[str, list[int]] = defaultdict(list)
    names: dict[int, str] = {}
    for one in facts:
        number = one.side.person_id
        names[number] = one.folded
        for word in _words(one):
            blocks[f"name {word}"].append(number)
        for address in one.compared:
            blocks[f"address {address}"].append(number)
        if one.digits:
            blocks[f"phone {one.digits}"].append(number)
    found: set[tuple[int, int]] = set()
    for name, members in blocks.items():
        if len(members) <= _CROWD:
            found |= set(combinations(sorted(members), 2))
        elif name.startswith("name "):
            found |= _neighbours(sorted(members, key=lambda number: names[number]))
    return found


def _neighbours(members: list[int]) -> set[tuple[int, int]]:
    """Of many people in the order of their names, each with the few that follow."""
    return {
        (min(one, other), max(one, other))
        for place, one in enumerate(members)
        for other in members[place + 1 : place + _CROWD]
    }


def _words(one: _Facts) -> set[str]:
    """What names are looked up by: pairs of first letters, so that most slips still meet."""
    words = one.folded.split()
    if len(words) < 2:
        return {f"alone {one.folded}"} if words else set()
    return {
        f"{words[0][:1]} {words[-1][:3]}",
        f"{words[0][:3]} {words[-1][:1]}",
        f"{words[-1][:1]} {words[0][:3]}",
        words[-1],
    }


def _weigh(one: _Facts, other: _Facts) -> PossibleDuplicate | None:
    a, b = one.side, other.side
    reasons = []
    shared = sorted(one.compared & other.compared)
    name = _name_reason(one, other)
    if shared:
        reasons.append(f"the same address {shared[0]}")
    if one.digits and one.digits == other.digits:
        reasons.append(f"the same telephone number {b.phone}")
    if not name and not (reasons and _related(one, other)):
        return None
    reasons = [name, *reasons] if name else reasons
    against = []
    if a.member_no and b.member_no and a.member_no.casefold() != b.member_no.casefold():
        against.append(f"two member numbers, {a.member_no} and {b.member_no}")
    both = sorted(set(a.applied) & set(b.applied))
    if both:
        against.append(f"both applied as {both[0]}")
    if against and not (shared or len(reasons) > 1):
        return None
    first, second = (a, b) if len(a.applied) >= len(b.applied) else (b, a)
    return PossibleDuplicate(first, second, tuple(reasons), tuple(against))


def _name_reason(one: _Facts, other: _Facts) -> str:
    a, b = one.side, other.side
    if one.folded and one.folded == other.folded:
        return "the same name"
    if one.folded and sorted(one.folded.split()) == sorted(other.folded.split()):
        return "the same name, the other way round"
    if same_name(a.name, b.name):
        return "one name fits the other"
    if any(folded(name) == other.folded for name in a.names) or any(
        folded(name) == one.folded for name in b.names
    ):
        return "an earlier name is the same"
    if min(len(one.folded), len(other.folded)) > 5 and (
        fuzz.token_sort_ratio(one.folded, other.folded) >= ALIKE
    ):
        return "nearly the same name"
    return ""


def _related(one: _Facts, other: _Facts) -> bool:
    """Whether people who share an address or a number have a word of their names in common."""
    return bool(set(one.folded.split()) & set(other.folded.split()))
