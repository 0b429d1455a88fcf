"""Who a line of a list is about: the importer's rules, with a name alone enough inside an intake.

In an application a name alone makes a new person. A list speaks of people who are known, so one
participant of exactly that name is taken; two of that name, or a name that is only nearly theirs,
are a question for the coordinator.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from mentordesk.domain.people import folded, full_name
from mentordesk.services.imports.known import Known, KnownPerson
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


def find(said: dict[str, Answer], known: Known, *, nearly: bool = True) -> Found:
    """Whom a line means among those who are known; `nearly` also asks about similar names."""
    recognised = recognise(said, known)
    if recognised.person is not None:
        return Found(recognised.person)
    name = str(said.get("full_name", ""))
    same = known.with_name(name)
    asked = [known.people[key] for key in recognised.candidates]
    if len(same) == 1 and asked in ([], same) and not said.get("member_no"):
        return Found(same[0])
    if recognised.question:
        people = [*asked, *(one for one in same if one not in asked)]
        return Found(None, recognised.question, _choices(people))
    near = same or (_nearly(name, known.people.values()) if nearly else [])
    if not near:
        return Found()
    return Found(None, f"Is {name} one of those who are known?", _choices(near))


def _choices(people: Iterable[KnownPerson]) -> tuple[Choice, ...]:
    return tuple(Choice(person.key, person.name) for person in people)


def _nearly(name: str, people: Iterable[KnownPerson]) -> list[KnownPerson]:
    wanted = folded(name)
    if not wanted:
        return []
    return [
        person
        for person in people
        if any(fuzz.token_sort_ratio(wanted, folded(known)) >= NEARLY for known in person.names)
    ]
