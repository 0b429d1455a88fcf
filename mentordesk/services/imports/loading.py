"""Reading from the programme what an import is compared with."""

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY, FIELDS, Home
from mentordesk.services.answers import from_json
from mentordesk.services.imports.known import Known, KnownApplication, KnownPerson, member_key
from mentordesk.services.unfiled import kept_hashes
from mentordesk.spreadsheets.drafts import Answer
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer as AnswerRow
from mentordesk.storage.models.applications import Application, Document, Source
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.people import Person, PersonEmail


def load_known(desk: Desk, intake_id: int) -> Known:
    """Everybody in the programme, with their applications in one intake."""
    with desk.reading() as session:
        return known_of(session, intake_id)


def known_of(session: Session, intake_id: int) -> Known:
    """The same from an open session; five queries whatever the number of people."""
    people = {person.id: _person(person) for person in session.scalars(_whole_people())}
    kept = _merged(session, people)
    for row in session.scalars(select(PersonEmail)):
        people[kept.get(row.person_id, row.person_id)].addresses.add(row.compared)
    applications: dict[int, KnownApplication] = {}
    for application in session.scalars(
        select(Application).where(Application.intake_id == intake_id)
    ):
        known = KnownApplication(application.id, submitted_at=application.submitted_at)
        applications[application.id] = known
        if application.person_id in people:  # else a duplicate that stayed with a merged person
            people[application.person_id].applications[application.role.value] = known
    _fill(session, intake_id, applications)
    hashes = session.scalars(select(Source.sha256).where(Source.intake_id == intake_id))
    loose = kept_hashes(session, intake_id)
    return Known(people.values(), frozenset(h for h in hashes if h), loose)


def _whole_people() -> Select[Person]:
    return select(Person).where(Person.merged_into_id.is_(None)).order_by(Person.id)


def _merged(session: Session, people: dict[int, KnownPerson]) -> dict[int, int]:
    """Let everybody be known by what people merged into them were; who was kept for whom."""
    rows = session.scalars(select(Person).where(Person.merged_into_id.is_not(None))).all()
    into = {person.id: person.merged_into_id or 0 for person in rows}
    kept: dict[int, int] = {}
    for person in rows:
        number = person.id
        while number in into:
            number = into[number]
        kept[person.id] = number
        known = people[number]
        known.names |= {person.full_name, *(person.former_names or ())} - {""}
        known.numbers |= {member_key(person.member_no)} - {""}
    return kept


def _person(person: Person) -> KnownPerson:
    values = {
        field.key: getattr(person, field.key) for field in FIELDS if field.home is Home.PERSON
    }
    fields: dict[str, Answer] = {key: value for key, value in values.items() if value}
    return KnownPerson(person.id, fields, names=set(person.former_names or ()))


def _fill(session: Session, intake_id: int, applications: dict[int, KnownApplication]) -> None:
    rows = session.execute(
        select(AnswerRow, Source.kind)
        .join(Application, Application.id == AnswerRow.application_id)
        .join(Source, Source.id == AnswerRow.source_id)
        .where(Application.intake_id == intake_id)
        .order_by(AnswerRow.id)
    )
    for answer, kind in rows:
        _put(applications[answer.application_id], answer, typed=kind == "coordinator")
    documents = session.execute(
        select(Document.application_id, Document.sha256)
        .join(Application, Application.id == Document.application_id)
        .where(Application.intake_id == intake_id)
    )
    for application_id, sha256 in documents:
        applications[application_id].files.add(sha256)


def _put(known: KnownApplication, answer: AnswerRow, *, typed: bool) -> None:
    """Let one recorded answer be known: a current one, or one that was replaced."""
    if not answer.known or answer.field not in BY_KEY:  # of a spoilt file, what nobody asks
        if answer.current:
            known.others[answer.field] = str(answer.value)
        return
    value = from_json(BY_KEY[answer.field], answer.value)
    if not answer.current:
        known.past.setdefault(answer.field, []).extend([] if value is None else [value])
        return
    if typed:
        known.typed.add(answer.field)
    if value is None:
        return
    if BY_KEY[answer.field].home is Home.APPLICATION:
        known.fields[answer.field] = value
    else:  # said by this application already: what the person says now came later, or by hand
        known.past.setdefault(answer.field, []).append(value)


def history_head(desk: Desk) -> int:
    """The number of the last entry of history, 0 for none: a plan is made against it."""
    with desk.reading() as session:
        return int(session.scalar(select(func.max(Action.id))) or 0)
