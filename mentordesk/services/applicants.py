"""The applicants of an intake: the list, one application with every answer, and the verbs on it."""

from math import isfinite

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import (
    TICKED_BY,
    ApplicationState,
    Check,
    CheckItem,
    CheckState,
    DocumentKind,
    takes_part,
)
from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.domain.people import Role, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.services import applications
from mentordesk.services.answers import Given, Value, coordinator_source, record
from mentordesk.services.applicant_rows import ApplicantRow, rows_of
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.applicant_list import read_lines
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import (
    Application,
    Document,
    FileContent,
)
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person


def newest_application(desk: Desk) -> int:
    """The id of the application that was made last, in any intake; 0 where there is none."""
    with desk.reading() as session:
        return session.scalar(select(func.max(Application.id))) or 0


def load_applicants(desk: Desk, intake_id: int) -> tuple[ApplicantRow, ...]:
    """All applications of an intake, mentees first, by name; five queries whatever their number."""
    with desk.reading() as session:
        connection = session.connection()
        lines = read_lines(
            lambda statement, values: connection.exec_driver_sql(statement, values).all(),
            intake_id,
        )
        zone = programme_zone(session)
    # Not while reading: this is the longer part, and whoever wants to write waits for readers.
    return rows_of(lines, zone)


def name_of(session: Session, application_id: int) -> str:
    """The full name of an application's person, for labels."""
    return session.execute(
        select(Person.full_name)
        .join(Application, Application.person_id == Person.id)
        .where(Application.id == application_id)
    ).scalar_one()


def find_application(desk: Desk, intake_id: int, who: str, role: Role | None = None) -> int:
    """The application an e-mail address, a name or an application id means, in one intake.

    Raises Refused where nobody or more than one fits.
    """
    rows = [r for r in load_applicants(desk, intake_id) if role is None or r.role is role]
    wanted = who.strip().casefold()
    for fits in (
        [r for r in rows if str(r.application_id) == wanted],
        [r for r in rows if r.email.casefold() == wanted],
        [r for r in rows if r.name.casefold() == wanted],
    ):
        if len(fits) == 1:
            return fits[0].application_id
        if fits:
            raise Refused(
                f"{who} fits {len(fits)} applications of this intake; name one by its number: "
                f"{', '.join(str(r.application_id) for r in fits)}."
            )
    kind = f"{role} " if role else ""
    raise Refused(f"Nobody called {who} has a {kind}application in this intake.")


def edit_answer(desk: Desk, application_id: int, field: str, value: Value) -> None:
    """Correct an answer by the coordinator's own hand; the earlier one is kept.

    Raises Refused for a person without a name, a number without end and somebody else's member
    number. An answer of blanks is no answer.
    """
    value = _sensible(field, value)
    with desk.reading() as session:
        name = name_of(session, application_id)
        if field == "member_no" and isinstance(value, str):
            _require_own_number(session, application_id, value)
    with desk.action(f"Change {field.replace('_', ' ')} of {name}", "answer") as session:
        application = session.get_one(Application, application_id)
        source = coordinator_source(session, desk.now())
        record(session, application, [Given(field, value)], source, desk.now())
        if field == "capacity":
            applications.count_places(application)
        applications.settle(session, application)


def _sensible(field: str, value: Value) -> Value:
    """The value as it is kept; raises Refused where it cannot be."""
    if isinstance(value, str):
        value = (tidy(value) if BY_KEY[field].kind is not Kind.LONG_TEXT else value.strip()) or None
    if field == "full_name" and value is None:
        raise Refused("A person needs a name. Nothing was changed; enter one, or withdraw them.")
    if isinstance(value, float) and not isfinite(value):
        raise Refused("That is not a number that can be kept. Nothing was changed.")
    return value


def _require_own_number(session: Session, application_id: int, number: str) -> None:
    person_id = session.get_one(Application, application_id).person_id
    other = session.scalar(
        select(Person.full_name).where(
            Person.member_no == number, Person.merged_into_id.is_(None), Person.id != person_id
        )
    )
    if other is not None:
        raise Refused(
            f"{number} is the member number of {other}. Nothing was changed; see which is right."
        )


def set_places(desk: Desk, application_id: int, places: int) -> None:
    """Set how many mentees a mentor can take; the schema refuses fewer than are taken."""
    with desk.reading() as session:
        name = name_of(session, application_id)
    with desk.action(f"Set the places of {name} to {places}", "places") as session:
        application = session.get_one(Application, application_id)
        if application.role is Role.MENTEE or not 0 <= places <= 20:
            raise Refused("A mentor has 0 to 20 places; a mentee has none to give.")
        application.places = places


def set_check(
    desk: Desk, application_id: int, item: CheckItem, state: CheckState, why: str
) -> None:
    """Tick, untick or waive an item of the checklist; waiving needs a written reason."""
    if state is CheckState.WAIVED and not why.strip():
        raise Refused("Waiving an item needs a written reason. Nothing was changed.")
    with desk.reading() as session:
        name = name_of(session, application_id)
    verb = {"done": "Tick", "missing": "Untick", "waived": "Waive"}[state]
    with desk.action(f"{verb} {item} for {name}", "checklist") as session:
        application = session.get_one(Application, application_id)
        applications.set_check(session, application, Check(item, state, why.strip()))
        applications.settle(session, application)


def let_stand(desk: Desk, application_id: int, wanted: ApplicationState, why: str) -> None:
    """Withdraw, decline, carry forward or take back an application, with the reason.

    Raises Refused for somebody in a pair who would leave it, and for a move that is not allowed.
    """
    with desk.reading() as session:
        name = name_of(session, application_id)
        taken = session.scalar(
            select(Pair.id).where(
                Pair.live,
                or_(
                    Pair.mentee_application_id == application_id,
                    Pair.mentor_application_id == application_id,
                ),
            )
        )
        standing = session.get_one(Application, application_id).standing
    leaves = not takes_part(wanted) or standing is ApplicationState.MATCHED is not wanted
    if taken is not None and leaves:
        raise Refused(f"{name} is in a pair. Take the pair apart first; nothing was changed.")
    if wanted is ApplicationState.MATCHED is not standing:
        raise Refused(f"{name} is matched by confirming a pair, on the board. Nothing was changed.")
    with desk.action(f"Let the application of {name} be {wanted}", "standing") as session:
        application = session.get_one(Application, application_id)
        applications.move(application, wanted, why.strip() or None)
        applications.settle(session, application)


def attach(desk: Desk, application_id: int, arrived: ArrivedFile) -> None:
    """File a document to an application by the coordinator's own hand."""
    with desk.reading() as session:
        name = name_of(session, application_id)
    with desk.action(f"File {arrived.name} to {name}", "document") as session:
        application = session.get_one(Application, application_id)
        source = coordinator_source(session, desk.now())
        applications.file_document(session, application, arrived, source, desk.now())
        applications.settle(session, application)


def change_kind(desk: Desk, document_id: int, kind: DocumentKind) -> None:
    """Say what a document is; its checklist item is ticked."""
    with desk.action(f"Mark a document as {kind.replace('_', ' ')}", "document") as session:
        document = session.get_one(Document, document_id)
        document.kind = kind
        application = session.get_one(Application, document.application_id)
        item = TICKED_BY.get(kind)
        if item is not None:
            check = Check(item, CheckState.DONE, document.name)
            applications.set_check(session, application, check, document.id)
        applications.settle(session, application)


def document_content(desk: Desk, document_id: int) -> tuple[str, bytes]:
    """The name and bytes of a document."""
    with desk.reading() as session:
        document = session.get_one(Document, document_id)
        return document.name, session.get_one(FileContent, document.sha256).content
