"""Finding a person by anything known of them: names, addresses, member numbers, answers, notes."""

from dataclasses import dataclass

from sqlalchemy import Text, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.people import Role, folded, tidy
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer, Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person, PersonEmail

FEWEST_LETTERS = 2
_KEPT_BACK = tuple(field.key for field in FIELDS if field.sensitive)
"""Fields whose answers no search finds: somebody may look over the coordinator's shoulder."""
_EXCERPT = 90


@dataclass(frozen=True, slots=True)
class Found:
    """A person that fits; `where` says what fitted, with the words around it."""

    person_id: int
    name: str
    email: str
    where: str
    applications: tuple["FoundApplication", ...]


@dataclass(frozen=True, slots=True)
class FoundApplication:
    """One application of a person that fits."""

    application_id: int
    intake_id: int
    intake: str
    role: Role


def find_people(desk: Desk, words: str, limit: int = 30) -> tuple[Found, ...]:
    """The people whose names, addresses, member number or answers hold these words, best first.

    Names are compared without marks ("bjorn" finds Björn); `%` and `_` are ordinary characters.
    Fewer than two letters find nobody.
    """
    wanted = tidy(words)
    if len(wanted) < FEWEST_LETTERS:
        return ()
    with desk.reading() as session:
        hits: dict[int, str] = {}
        for found in (
            _by_name(session, wanted),
            _by_number_or_address(session, wanted),
            _by_answer(session, wanted, limit),
        ):
            for person_id, where in found.items():
                hits.setdefault(person_id, where)
        chosen = list(hits)[:limit]
        people = {
            person.id: person
            for person in session.scalars(select(Person).where(Person.id.in_(chosen)))
        }
        applications = _applications(session, chosen)
        return tuple(
            Found(
                person_id=number,
                name=people[number].full_name,
                email=people[number].email or "",
                where=hits[number],
                applications=applications.get(number, ()),
            )
            for number in chosen
        )


def _by_name(session: Session, wanted: str) -> dict[int, str]:
    """Folding is not the file's to do, so names are compared here: 6,000 names take some 30 ms."""
    plain = folded(wanted)
    if not plain:
        return {}
    rows = session.execute(
        select(
            Person.id,
            Person.full_name,
            Person.preferred_name,
            Person.certificate_name,
            Person.former_names,
        ).where(Person.merged_into_id.is_(None))
    )
    starts: dict[int, str] = {}
    within: dict[int, str] = {}
    for number, full, preferred, certificate, former in rows:
        for name, where in (
            (full, "name"),
            (preferred, "preferred name"),
            (certificate, "name on the certificate"),
            *((one, "former name") for one in former or ()),
        ):
            known = f" {folded(name)}" if name else ""
            if f" {plain}" in known:
                starts.setdefault(number, where if where == "name" else f"{where}: {name}")
            elif plain in known:
                within.setdefault(number, where if where == "name" else f"{where}: {name}")
    return starts | {number: where for number, where in within.items() if number not in starts}


def _by_number_or_address(session: Session, wanted: str) -> dict[int, str]:
    addresses = session.execute(
        select(PersonEmail.person_id, PersonEmail.address).where(
            PersonEmail.compared.contains(wanted.casefold(), autoescape=True)
        )
    )
    numbers = session.execute(
        select(Person.id, Person.member_no, Person.phone).where(
            or_(
                Person.member_no.contains(wanted, autoescape=True),
                Person.phone.contains(wanted, autoescape=True),
            )
        )
    )
    found = {number: f"e-mail: {address}" for number, address in addresses}
    for number, member_no, phone in numbers:
        fits = wanted.casefold() in (member_no or "").casefold()
        found[number] = f"member number: {member_no}" if fits else f"phone: {phone}"
    return found


def _by_answer(session: Session, wanted: str, limit: int) -> dict[int, str]:
    kept = type_coerce(Answer.value, Text())  # the JSON as it is kept, searched as text
    rows = session.execute(
        select(Application.person_id, Answer.field, Answer.value)
        .join(Application, Application.id == Answer.application_id)
        .where(
            Answer.current,
            Answer.field.not_in(_KEPT_BACK),
            func.lower(kept).contains(wanted.lower(), autoescape=True),
        )
        .order_by(Answer.id)
        .limit(limit * 4)
    )
    found: dict[int, str] = {}
    for person_id, field, value in rows:
        text = "; ".join(value) if isinstance(value, list) else str(value)
        found.setdefault(person_id, f"{field.replace('_', ' ')}: {_excerpt(text, wanted)}")
    return found


def _excerpt(text: str, wanted: str) -> str:
    """The words around what was found, at most 90 characters."""
    place = text.casefold().find(wanted.casefold())
    begin = max(0, place - _EXCERPT // 3)
    piece = tidy(text[begin : begin + _EXCERPT])
    return f"{'…' if begin else ''}{piece}{'…' if begin + _EXCERPT < len(text) else ''}"


def _applications(session: Session, people: list[int]) -> dict[int, tuple[FoundApplication, ...]]:
    rows = session.execute(
        select(Application.person_id, Application.id, Intake.id, Intake.name, Application.role)
        .join(Intake, Intake.id == Application.intake_id)
        .where(Application.person_id.in_(people))
        .order_by(Intake.starts.desc(), Application.id)
    )
    found: dict[int, tuple[FoundApplication, ...]] = {}
    for person_id, application_id, intake_id, intake, role in rows:
        one = FoundApplication(application_id, intake_id, intake, role)
        found[person_id] = (*found.get(person_id, ()), one)
    return found
