"""Who a line of a list is about: the importer's rules, with a name alone enough inside an intake.

In an application a name alone makes a new person. A list speaks of people who are known, so one
participant of exactly that name is taken; two of that name, or a name that is only nearly theirs,
are a question for the coordinator.
"""

import re
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


def find(said: dict[str, Answer], known: Known, *, nearly: bool = True) -> Found:
    """Whom a line means among those who are known; `nearly` also asks about similar names."""
    recognised = recognise(said, known)
    if recognised.person is not None:
        return Found(recognised.person)
    name = str(said.get("full_name", ""))
    same = known.with_name(name) or _without_title(name, known.people.values())
    asked = [known.people[key] for key in recognised.candidates]
    if len(same) == 1 and asked in ([], same) and not said.get("member_no"):
        return Found(same[0])
    if recognised.question:
        people = [*asked, *(one for one in same if one not in asked)]
        return Found(None, recognised.question, _choices(people))
    near = same or (_nearly(name, known.people.values()) if nearly else [])
    if not near:
        return Found()
    question = "Which of them is it?" if len(near) > 1 else f"Is this {near[0].name}?"
    return Found(None, question, _choices(near))


def participants(session: Session, intake_id: int) -> Known:
    """Everybody with an application in the intake: a list of its year means no others."""
    everybody = known_of(session, intake_id)
    return Known(person for person in everybody.people.values() if person.applications)


def _choices(people: Iterable[KnownPerson]) -> tuple[Choice, ...]:
    return tuple(Choice(person.key, person.name) for person in people)


def _without_title(name: str, people: Iterable[KnownPerson]) -> list[KnownPerson]:
    """Those who are called so but for a title: "Dr Helena Vuk" in the programme."""
    wanted = folded(name)
    return [
        person
        for person in people
        if wanted and any(folded(plain_name(known)) == wanted for known in person.names)
    ]


def _nearly(name: str, people: Iterable[KnownPerson]) -> list[KnownPerson]:
    wanted = folded(name)
    if not wanted:
        return []
    return [
        person
        for person in people
        if any(
            fuzz.token_sort_ratio(wanted, folded(plain_name(known))) >= NEARLY
            for known in person.names
        )
    ]
