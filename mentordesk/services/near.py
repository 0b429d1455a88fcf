"""Who is near a city, for a meet-up: by city, by postcode region, by state of the applications."""

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from sqlalchemy import select

from mentordesk.domain.applications import takes_part
from mentordesk.domain.people import Role, folded
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person

REGION = 2
"""How many leading characters of a postcode name its region (after Australia Post: 20.. Sydney)."""


class Nearness(IntEnum):
    """How near somebody is, the nearest first."""

    CITY = 0
    REGION = 1
    STATE = 2

    @property
    def words(self) -> str:
        """The nearness as the list says it."""
        return ("in the city", "in its postcode region", "in the state")[self]


@dataclass(frozen=True, slots=True)
class NearRow:
    """One person of an intake who is near, with the address an invitation goes to."""

    application_id: int
    name: str
    role: Role
    email: str
    city: str
    state: str
    postcode: str
    nearness: Nearness


@dataclass(frozen=True, slots=True)
class _Place:
    city: str
    state: str
    region: str


def load_near(desk: Desk, intake_id: int, city: str) -> tuple[NearRow, ...]:
    """Everybody of an intake near a city, the nearest first; one query.

    The city's state and postcode regions are those most of its people gave, so nothing has to be
    kept about places. Raises Refused without a city.
    """
    wanted = folded(city)
    if not wanted:
        raise Refused("Say which city first. Nothing was looked up.")
    with desk.reading() as session:
        found = session.execute(
            select(
                Application.id,
                Person.full_name,
                Application.role,
                Person.email,
                Application.city,
                Application.state,
                Application.postcode,
                Application.standing,
            )
            .join(Person, Person.id == Application.person_id)
            .where(Application.intake_id == intake_id)
        ).all()
    people = [(one, _place(*one[4:7])) for one in found if takes_part(one.standing)]
    state, regions = _around(wanted, [place for _, place in people])
    rows = [
        _row(one, nearness)
        for one, place in people
        if (nearness := _nearness(place, wanted, state, regions)) is not None
    ]
    return tuple(sorted(rows, key=lambda row: (row.nearness, row.name.casefold())))


def load_cities(desk: Desk, intake_id: int) -> tuple[str, ...]:
    """The cities of an intake's applications, those of most people first; one query."""
    with desk.reading() as session:
        found = session.execute(
            select(Application.city, Application.standing).where(
                Application.intake_id == intake_id, Application.city.is_not(None)
            )
        ).all()
    counts = Counter(city for city, standing in found if takes_part(standing) and city)
    return tuple(sorted(counts, key=lambda city: (-counts[city], city.casefold())))


def addresses(rows: tuple[NearRow, ...]) -> str:
    """The addresses of people, each once, as a mail program takes them."""
    return "; ".join(dict.fromkeys(row.email for row in rows if row.email))


def _place(city: str | None, state: str | None, postcode: str | None) -> _Place:
    code = folded(postcode or "").replace(" ", "")
    return _Place(folded(city or ""), folded(state or ""), code[:REGION] if code[REGION:] else "")


def _around(wanted: str, places: list[_Place]) -> tuple[str, frozenset[str]]:
    """The state most people of a city name, and the postcode regions they live in."""
    there = [place for place in places if place.city == wanted]
    states = Counter(place.state for place in there if place.state)
    state = states.most_common(1)[0][0] if states else wanted
    return state, frozenset(place.region for place in there if place.region)


def _nearness(place: _Place, wanted: str, state: str, regions: frozenset[str]) -> Nearness | None:
    if place.city == wanted:
        return Nearness.CITY
    if place.region in regions:
        return Nearness.REGION
    return Nearness.STATE if place.state == state else None


def _row(one: Any, nearness: Nearness) -> NearRow:
    number, name, role, email, *place = one[:7]
    city, state, postcode = (part or "" for part in place)
    return NearRow(number, name, role, email or "", city, state, postcode, nearness)
