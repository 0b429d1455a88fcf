"""New people of an import against the association's list of members, as it was imported last.

Somebody is on it by their member number, or by an address, each with a compatible name. Whoever is
not on it stays unknown: the list may be older than they are.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Membership, same_address
from mentordesk.services.imports.known import KnownPerson, member_key
from mentordesk.services.imports.plans import ImportPlan, Item, Outcome
from mentordesk.services.imports.recognising import compatible
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.registers import ListedMember


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list says of somebody on the day it is asked."""

    membership: Membership
    expires: date | None
    member_no: str | None

    @property
    def words(self) -> str:
        """In a few words: "current member until 2022-06-30"."""
        until = f" until {self.expires.isoformat()}" if self.expires else ""
        return f"{self.membership} member{until}"


class Register:
    """The list, ready to be asked; a day that has passed since means lapsed."""

    def __init__(self, lines: Iterable[ListedMember], today: date) -> None:
        self._today = today
        self._by_number: dict[str, list[ListedMember]] = defaultdict(list)
        self._by_address: dict[str, list[ListedMember]] = defaultdict(list)
        for line in lines:
            if line.member_no:
                self._by_number[member_key(line.member_no)].append(line)
            if line.compared:
                self._by_address[line.compared].append(line)

    def __bool__(self) -> bool:
        return bool(self._by_number or self._by_address)

    def listed(self, name: str, email: str, number: str) -> Listed | None:
        """What the list says of a person; of several lines the better standing counts."""
        found = self._by_number.get(member_key(number), []) if number else []
        if not found and email:
            found = self._by_address.get(same_address(email), [])
        fitting = [
            self._today_of(line)
            for line in found
            if compatible(KnownPerson(0, names={line.full_name} if line.full_name else set()), name)
        ]
        return min(fitting, key=lambda one: one.membership is not Membership.CURRENT, default=None)

    def _today_of(self, line: ListedMember) -> Listed:
        lapsed = line.expires is not None and line.expires < self._today
        standing = Membership.LAPSED if lapsed else line.membership
        return Listed(standing, line.expires, line.member_no)

    def put(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values of a new person with the standing, the day and the number of the list.

        A number is only filled in where there is none.
        """
        name, email = str(values.get("full_name") or ""), str(values.get("email") or "")
        found = self.listed(name, email, str(values.get("member_no") or ""))
        if found is None:
            return values | {"membership": Membership.UNKNOWN}
        return values | {
            "membership": found.membership,
            "member_expiry": found.expires or values.get("member_expiry"),
            "member_no": values.get("member_no") or found.member_no,
        }


def read_register(session: Session, today: date) -> Register:
    """The list as it was imported last; an empty one where none was."""
    return Register(session.scalars(select(ListedMember)), today)


def with_memberships(desk: Desk, plan: ImportPlan) -> ImportPlan:
    """The plan with what the list says of each new person, as it will be put."""
    today = desk.today()
    with desk.reading() as session:
        register = read_register(session, today)
    if not register:
        return plan
    return replace(plan, items=tuple(_said(item, register) for item in plan.items))


def _said(item: Item, register: Register) -> Item:
    if item.outcome is not Outcome.NEW or item.person_was_known:
        return item
    found = register.listed(item.name, item.email, str(item.fields.get("member_no", "")))
    return item if found is None else replace(item, membership=found.words)
