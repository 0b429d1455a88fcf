"""Everything about one person, as plain values: what they asked for is theirs to have.

Nothing about other people is in it but the names of partners, and what the coordinator wrote down
about the pair: the outcomes of check-ins and, only where they were ticked, its cases.
"""

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.privacy.knowing import one_person
from mentordesk.services.privacy.record_year import (
    Facts,
    count_cases,
    files_of_letters,
    letters_to,
    year_of,
)
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import (
    Answer,
    Application,
    CheckLine,
    Document,
    FileContent,
    Source,
)
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.correspondence import (
    Quote,
    Resource,
    ResourceSent,
    Survey,
    SurveyResponse,
)
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.models.year import AttendanceLine, Event, Hours


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file that came with an application of the person, or went with a letter to them."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Record:
    """All about a person: `person` facts, `applications` with all that belongs to each, files.

    `certificates` are ids in the register, `letters` (subject, body, day) as they were written.
    """

    name: str
    person: Facts
    applications: tuple[Facts, ...]
    letters: tuple[Facts, ...]
    files: tuple[OwnFile, ...]
    certificates: tuple[int, ...]


def count_cases_about(desk: Desk, person_id: int) -> int:
    """How many restricted cases there are about the pairs of a person."""
    with desk.reading() as session:
        people = one_person(session, person_id)
        ids = select(Application.id).where(Application.person_id.in_(people))
        return count_cases(session, list(session.scalars(ids)))


def load_record(desk: Desk, person_id: int, *, with_cases: bool = False) -> Record:
    """Everything the programme holds about a person, in every role and intake.

    Cases about their pairs are restricted: they are in it only with `with_cases`.
    """
    with desk.reading() as session:
        people = one_person(session, person_id)
        person = session.get_one(Person, person_id)
        applications = session.scalars(
            select(Application).where(Application.person_id.in_(people)).order_by(Application.id)
        ).all()
        ids = [one.id for one in applications]
        return Record(
            person.full_name,
            _person(session, person, people),
            tuple(_application(session, one, with_cases) for one in applications),
            letters_to(session, people),
            (*_files(session, ids), *(OwnFile(*one) for one in files_of_letters(session, people))),
            tuple(
                session.scalars(
                    select(Certificate.id)
                    .where(Certificate.application_id.in_(ids))
                    .order_by(Certificate.id)
                )
            ),
        )


def _person(session: Session, person: Person, people: set[int]) -> Facts:
    kept = ("full_name", "given_name", "family_name", "preferred_name", "certificate_name")
    facts: Facts = {BY_KEY[key].label: getattr(person, key) for key in kept}
    facts["Former names"] = list(person.former_names or ())
    facts["E-mail addresses"] = list(
        session.scalars(select(PersonEmail.address).where(PersonEmail.person_id.in_(people)))
    )
    more = ("pronouns", "phone", "member_no", "member_expiry")
    facts |= {BY_KEY[key].label: getattr(person, key) for key in more}
    facts["Membership"] = str(person.membership)
    return {label: value for label, value in facts.items() if value not in (None, [], "")}


def _application(session: Session, application: Application, with_cases: bool) -> Facts:
    intake = session.get_one(Intake, application.intake_id)
    number = application.id
    return {
        "Intake": intake.name,
        "Role": str(application.role),
        "Standing": str(application.standing),
        "Reason": application.standing_reason,
        "Received": application.received_at,
        "Late": application.late,
        "Answers": _answers(session, number),
        "Checklist": [
            {"Item": str(line.item), "State": str(line.state), "Reason": line.reason}
            for line in session.scalars(
                select(CheckLine).where(CheckLine.application_id == number).order_by(CheckLine.id)
            )
        ],
        "Pairs": _pairs(session, number),
        "Fees": _fees(session, number),
        "Events": _events(session, number),
        "Hours": [
            {"Day": row.spent_on, "Kind": str(row.kind), "Hours": row.amount}
            for row in session.scalars(
                select(Hours).where(Hours.application_id == number).order_by(Hours.spent_on)
            )
        ],
        "Resources": _resources(session, number),
        "Surveys": _surveys(session, number),
        **year_of(session, number, application.role, with_cases=with_cases),
        "Certificates": [
            {"Number": row.number, "State": str(row.state), "Issued": row.issued_on}
            for row in session.scalars(
                select(Certificate).where(Certificate.application_id == number)
            )
        ],
    }


def _answers(session: Session, number: int) -> list[Facts]:
    rows = session.execute(
        select(Answer, Source)
        .join(Source, Source.id == Answer.source_id)
        .where(Answer.application_id == number)
        .order_by(Answer.field, Answer.id.desc())
    ).all()
    return [
        {
            # A spoilt file may call a question known that nobody asks.
            "Question": BY_KEY[answer.field].label if answer.field in BY_KEY else answer.field,
            "Answer": answer.value,
            "As it was written": answer.raw,
            "Counts now": answer.current,
            "Given": answer.given_at,
            "From": source.name,
        }
        for answer, source in rows
    ]


def _pairs(session: Session, number: int) -> list[Facts]:
    mentee, mentor = aliased(Person), aliased(Person)
    rows = session.execute(
        select(Pair, mentee.full_name, mentor.full_name)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(or_(Pair.mentee_application_id == number, Pair.mentor_application_id == number))
        .order_by(Pair.id)
    ).all()
    return [
        {
            "Partner": other if pair.mentee_application_id == number else one,
            "State": str(pair.state),
            "Drafted": pair.drafted_at,
            "Confirmed": pair.confirmed_at,
            "Notified": pair.notified_at,
            "Ended": pair.ended_on,
            "Reason": str(pair.end_reason) if pair.end_reason else None,
        }
        for pair, one, other in rows
    ]


def _fees(session: Session, number: int) -> list[Facts]:
    rows = session.scalars(select(Fee).where(Fee.application_id == number))
    return [
        {
            "Amount": f"{row.currency} {row.amount_cents / 100:.2f}",
            "State": str(row.state),
            "Due": row.due_on,
            "Payer": row.payer,
            "Reference": row.reference,
        }
        for row in rows
    ]


def _events(session: Session, number: int) -> list[Facts]:
    rows = session.execute(
        select(Event.title, Event.starts_at, AttendanceLine.attendance, AttendanceLine.minutes)
        .join(Event, Event.id == AttendanceLine.event_id)
        .where(AttendanceLine.application_id == number)
        .order_by(Event.starts_at)
    )
    return [
        {"Event": title, "Starts": at, "Attendance": str(attendance), "Minutes": minutes}
        for title, at, attendance, minutes in rows
    ]


def _resources(session: Session, number: int) -> list[Facts]:
    rows = session.execute(
        select(Resource.title, ResourceSent.sent_on)
        .join(Resource, Resource.id == ResourceSent.resource_id)
        .where(ResourceSent.application_id == number)
    )
    return [{"Resource": title, "Sent": day} for title, day in rows]


def _surveys(session: Session, number: int) -> list[Facts]:
    rows = session.execute(
        select(Survey.kind, SurveyResponse.returned_on, SurveyResponse.answers)
        .join(Survey, Survey.id == SurveyResponse.survey_id)
        .where(SurveyResponse.application_id == number)
    )
    found: list[Facts] = [{"Survey": k, "Returned": day, "Answers": said} for k, day, said in rows]
    quotes = session.scalars(select(Quote).where(Quote.application_id == number))
    return found + [{"Quote": quote.text, "Consent": quote.consent} for quote in quotes]


def _files(session: Session, ids: list[int]) -> tuple[OwnFile, ...]:
    rows = session.execute(
        select(Document.name, FileContent.content)
        .join(FileContent, FileContent.sha256 == Document.sha256)
        .where(Document.application_id.in_(ids))
        .order_by(Document.id)
    )
    return tuple(OwnFile(name, content) for name, content in rows)
