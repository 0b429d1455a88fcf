"""Exports: an intake as a workbook or as CSV files, and blank forms. What leaves is what is ticked.

Sensitive answers (and answers under headings of their own, which may be) leave only when ticked.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import FIELDS, Field, Home
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.answers import Value
from mentordesk.services.local_days import programme_zone
from mentordesk.services.own_lists.every import list_sheets
from mentordesk.services.programmes import load_programme, read_scheme_of
from mentordesk.spreadsheets.blank_forms import FormQuestion, blank_form_workbook
from mentordesk.spreadsheets.sheets import INFORMS, Cell, Sheet
from mentordesk.spreadsheets.writing import csv_file, workbook
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import make_folders, write_atomically
from mentordesk.storage.models.applications import Answer, Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person

_INFORMING = ("Standing", "Places", "Arrived", "Late")


def intake_sheets(
    desk: Desk, intake_id: int, *, include_sensitive: bool = False, include_cases: bool = False
) -> tuple[Sheet, ...]:
    """The sheets of an intake's export: Applicants, then every list (own_lists.every).

    With `include_sensitive` also the sensitive fields, and a sheet of other answers.
    """
    with desk.reading() as session:
        rows = _applications(session, intake_id)
        scheme = read_scheme_of(session)
        zone = programme_zone(session)
        fields = tuple(field for field in FIELDS if include_sensitive or not field.sensitive)
        sheets = [_applicants(rows, fields, (scheme, zone))]
        if include_sensitive:
            sheets += _other_answers(session, rows)
    return (*sheets, *list_sheets(desk, intake_id, include_cases=include_cases))


def export_intake(
    desk: Desk, intake_id: int, *, include_sensitive: bool = False, include_cases: bool = False
) -> bytes:
    """An intake as one .xlsx workbook that can be edited and imported again."""
    sheets = intake_sheets(
        desk, intake_id, include_sensitive=include_sensitive, include_cases=include_cases
    )
    return workbook(sheets, made_for(desk, intake_id))


def made_for(desk: Desk, intake_id: int) -> str:
    """The programme and the intake as an export names them, so that it is known again."""
    with desk.reading() as session:
        intake = session.get_one(Intake, intake_id).name
    return f"{load_programme(desk).name} / {intake}"


def export_to(
    desk: Desk,
    intake_id: int,
    target: Path,
    *,
    include_sensitive: bool = False,
    include_cases: bool = False,
) -> tuple[Path, ...]:
    """Export to a .xlsx file, or to a folder as one CSV file a sheet; return what was written.

    Raises Refused for another kind of file or where nothing can be written.
    """
    if target.suffix.casefold() == ".xlsx":
        content = export_intake(
            desk, intake_id, include_sensitive=include_sensitive, include_cases=include_cases
        )
        write_atomically(target, content)
        return (target,)
    if target.suffix and not target.is_dir():
        raise Refused(
            f"An export is an .xlsx workbook or a folder of CSV files, not {target.suffix}. "
            "Nothing was written; name a file that ends in .xlsx, or a folder."
        )
    sheets = intake_sheets(
        desk, intake_id, include_sensitive=include_sensitive, include_cases=include_cases
    )
    make_folder(target)
    written = []
    for sheet in sheets:
        path = target / f"{sheet.title.casefold().replace(' ', '-')}.csv"
        write_atomically(path, csv_file(sheet))
        written.append(path)
    return tuple(written)


def make_folder(folder: Path) -> None:
    """Make a folder to write in; raises Refused where that cannot be."""
    try:
        make_folders(folder)
    except OSError as error:
        raise Refused(
            f"The folder {folder} cannot be made ({error.strerror}). Nothing was written; "
            "choose another one."
        ) from error


def blank_form(desk: Desk, role: Role) -> bytes:
    """The programme's blank application form for a role as an .xlsx workbook."""
    scheme = load_programme(desk).scheme
    questions = [
        FormQuestion(field.key, field.label, field.kind, scheme.texts(field.vocabulary or ""))
        for field in FIELDS
        if role in field.roles and field.key != "submitted_at"
    ]
    return blank_form_workbook(scheme.organisation or scheme.name, scheme.name, role, questions)


def _applications(session: Session, intake_id: int) -> list[tuple[Application, Person]]:
    rows = session.execute(
        select(Application, Person)
        .join(Person, Person.id == Application.person_id)
        .where(Application.intake_id == intake_id)
    )
    found = [(application, person) for application, person in rows]
    return sorted(found, key=lambda row: (row[0].role, row[1].full_name.casefold(), row[0].id))


def _applicants(
    rows: Sequence[tuple[Application, Person]],
    fields: tuple[Field, ...],
    programme: tuple[Scheme, ZoneInfo],
) -> Sheet:
    scheme, zone = programme
    choices: dict[int, tuple[str, ...]] = {0: tuple(Role)}
    for place, field in enumerate(fields, start=1):
        if field.vocabulary and field.kind.value == "choice":
            choices[place] = scheme.texts(field.vocabulary)
        elif field.kind.value == "yes/no":
            choices[place] = ("Yes", "No")
    return Sheet(
        title="Applicants",
        headers=("Role", *(field.label for field in fields), *_INFORMING),
        rows=tuple(_applicant(application, person, fields, zone) for application, person in rows),
        keys=tuple(f"application {application.id}" for application, _ in rows),
        columns=(
            "role",
            *(field.key for field in fields),
            *(f"{INFORMS}{header}" for header in _INFORMING),
        ),
        choices=choices,
    )


def _applicant(
    application: Application, person: Person, fields: tuple[Field, ...], zone: ZoneInfo
) -> tuple[Cell, ...]:
    answers = [
        as_cell(getattr(person if field.home is Home.PERSON else application, field.key))
        for field in fields
    ]
    arrived = application.received_at.astimezone(zone).replace(tzinfo=None)
    standing = (str(application.standing), application.places, arrived, application.late)
    return (str(application.role), *answers, *standing)


def as_cell(value: Value) -> Cell:
    """An answer as a cell: several choices joined by "; ", whole numbers without a fraction."""
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


def _other_answers(session: Session, rows: Sequence[tuple[Application, Person]]) -> list[Sheet]:
    """Answers under headings that no field is named for; no sheet where there are none."""
    names = {application.id: person.full_name for application, person in rows}
    kept = session.execute(
        select(Answer.application_id, Answer.field, Answer.value)
        .where(Answer.application_id.in_(names), Answer.current, ~Answer.known)
        .order_by(Answer.application_id, Answer.id)
    ).all()
    lines = tuple(
        (names[number], question, value if isinstance(value, str) else str(value))
        for number, question, value in kept
    )
    if not lines:
        return []
    return [Sheet("Other answers", ("Applicant", "Question", "Answer"), lines)]
