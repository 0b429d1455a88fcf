"""Who a line of a list is about: the importer's rules, with a name alone enough inside an intake.

In an application a name alone makes a new person. A list speaks of people who are known, so one
participant of exactly that name is taken; two of that name, or a name that is only nearly theirs,
are a question for the coordinator.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz
from sqlalchemy.orm import Session

from mentordesk.domain.people import folded, full_name
from mentordesk.services.imports.known import Known, KnownPerson
from mentordesk.services.imports.loading import known_of
from mentordesk.services.imports.recognising import recognise
from mentordesk.services.lists.plans import Choice
from mentordesk.spreadsheets.drafts import Answer
from mentordesk.spreadsheets.list_reading import ListRow
from mentordesk.spreadsheets.names import plain_name

_BEHIND = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$|\s*#\d+$")
NEARLY = 88
"""How alike two folded names (0 to 100, rapidfuzz's token ratio) must be to ask about them."""


@dataclass(frozen=True, slots=True)
class Found:
    """The person a line is about, or a question with those it may be about, or nobody."""

    person: KnownPerson | None = None
    question: str = ""
    choices: tuple[Choice, ...] = ()


def identity(row: ListRow) -> dict[str, Answer]:
    """What a row says about who it is: name, address, member number."""
    name = row.text("full_name") or full_name(row.text("given_name"), row.text("family_name"))
    # Meeting tools put what people call themselves behind the name: "Ruth Adams (she/her)".
    name = plain_name(_BEHIND.sub("", name))
    said = {"full_name": name, "email": row.text("email"), "member_no": row.text("member_no")}
    return {key: value for key, value in said.items() if value}


class People:
    """Everybody a list may mean, ready to be looked up; `nearly` also asks about similar names."""

    def __init__(self, known: Known, *, nearly: bool = True) -> None:
        self.known, self._nearly = known, nearly
        self._untitled: dict[str, list[KnownPerson]] = defaultdict(list)
        for person in known.people.values():
            for name in {folded(plain_name(name)) for name in person.names}:
                self._untitled[name].append(person)

    def find(self, said: dict[str, Answer]) -> Found:
        """Whom a line means."""
        recognised = recognise(said, self.known)
        if recognised.person is not None:
            return Found(recognised.person)
        name = str(said.get("full_name", ""))
        same = self.known.with_name(name) or self._untitled.get(folded(name), []) if name else []
        asked = [self.known.people[key] for key in recognised.candidates]
        if len(same) == 1 and asked in ([], same) and not said.get("member_no"):
            return Found(same[0])
        if recognised.question:
            people = [*asked, *(one for one in same if one not in asked)]
            return Found(None, recognised.question, _choices(people))
        near = same or (self._similar(name) if self._nearly else [])
        if not near:
            return Found()
        question = "Which of them is it?" if len(near) > 1 else f"Is this {near[0].name}?"
        return Found(None, question, _choices(near))

    def _similar(self, name: str) -> list[KnownPerson]:
        wanted = folded(name)
        found = {
            person.key: person
            for known, people in self._untitled.items()
            if wanted and fuzz.token_sort_ratio(wanted, known) >= NEARLY
            for person in people
        }
        return list(found.values())


def participants(session: Session, intake_id: int) -> People:
    """Everybody with an application in the intake: a list of its year means no others."""
    everybody = known_of(session, intake_id)
    return People(Known(person for person in everybody.people.values() if person.applications))


def _choices(people: Iterable[KnownPerson]) -> tuple[Choice, ...]:
    return tuple(Choice(person.key, person.name) for person in people)
