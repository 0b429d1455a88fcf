"""The people and applications an import is compared with, as plain values that plans may change.

A plan treats its files as if imported one after the other: each planned draft is put into this
picture, so that the next one meets it. The programme itself is only read.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mentordesk.domain.people import folded, same_address
from mentordesk.spreadsheets.drafts import Answer


@dataclass(slots=True)
class KnownApplication:
    """An application's current answers.

    `typed` are the fields the coordinator corrected, `past` earlier answers that were replaced.
    """

    application_id: int | None
    fields: dict[str, Answer] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    typed: set[str] = field(default_factory=set)
    past: dict[str, list[Answer]] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    submitted_at: datetime | None = None


@dataclass(slots=True)
class KnownPerson:
    """A person by a key: the id in the programme, or a negative number for a planned new one.

    `numbers` are member numbers beside the person's own: those of people merged into them.
    """

    key: int
    fields: dict[str, Answer] = field(default_factory=dict)
    addresses: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    applications: dict[str, KnownApplication] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The person's full name, empty where it is not known."""
        return str(self.fields.get("full_name", ""))


RowPlace = tuple[str, str | None, int | None]
"""Where a row stands: the hash of its file, the sheet, the row's number."""


class Known:
    """Everybody who is known, found by member number, address and name.

    `hashes` name the files that were imported before, `kept` those nobody owns (services.unfiled).
    `rows` say which application was made of a row without address and number (by its place).
    """

    def __init__(
        self,
        people: Iterable[KnownPerson] = (),
        hashes: frozenset[str] = frozenset(),
        kept: frozenset[str] = frozenset(),
    ) -> None:
        self.hashes, self.kept = hashes, set(kept)
        self.rows: Mapping[RowPlace, int] = {}
        self.people: dict[int, KnownPerson] = {}
        self._by_member: dict[str, int] = {}
        self._by_address: dict[str, set[int]] = defaultdict(set)
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self._next = -1
        for person in people:
            self.people[person.key] = person
            self.index(person)

    def add(self) -> KnownPerson:
        """A planned new person with a key of its own."""
        person = KnownPerson(self._next)
        self.people[person.key] = person
        self._next -= 1
        return person

    def owners(self) -> dict[int, tuple[KnownPerson, str]]:
        """Whose each application is, with its role, by the application's number."""
        return {
            application.application_id: (person, role)
            for person in self.people.values()
            for role, application in person.applications.items()
            if application.application_id is not None
        }

    def index(self, person: KnownPerson) -> None:
        """Let a person be found by what is known of them now."""
        for number in person.numbers:
            self._by_member.setdefault(number, person.key)
        number = member_key(person.fields.get("member_no"))
        if number:
            self._by_member[number] = person.key
        email = person.fields.get("email")
        if email:
            person.addresses.add(same_address(str(email)))
        for address in person.addresses:
            self._by_address[address].add(person.key)
        if person.name:
            person.names.add(person.name)
        for name in person.names:
            self._by_name[folded(name)].add(person.key)

    def with_member_number(self, number: object) -> KnownPerson | None:
        """The person with a member number, compared without case and spaces."""
        key = self._by_member.get(member_key(number))
        return self.people[key] if key is not None else None

    def with_address(self, address: object) -> list[KnownPerson]:
        """Everybody who uses an address, in the order they became known."""
        keys = self._by_address.get(same_address(str(address or "")), set())
        return [self.people[key] for key in sorted(keys, key=abs)]

    def with_name(self, name: str) -> list[KnownPerson]:
        """Everybody of exactly this name, marks and case aside."""
        keys = self._by_name.get(folded(name), set()) if name else set()
        return [self.people[key] for key in sorted(keys, key=abs)]


def member_key(number: object) -> str:
    """A member number as it is compared."""
    return "".join(str(number or "").split()).casefold()
