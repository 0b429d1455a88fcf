"""One person planted in every corner of a programme: rows, files, letters, history."""

import hashlib
import io
import zipfile
import zlib
from datetime import date

from openpyxl import Workbook
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import AcceptanceAnswer, DesignFileKind, LetterState, PaperKind
from mentordesk.services.applicants import attach, edit_answer, set_places
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import draft
from mentordesk.storage.models.accounts import Acceptance, FeePaper, Reminder
from mentordesk.storage.models.applications import Application, FileContent, Source
from mentordesk.storage.models.certificates import RegisterNumber
from mentordesk.storage.models.correspondence import (
    Letter,
    LetterFile,
    Quote,
    Resource,
    Survey,
    SurveyResponse,
)
from mentordesk.storage.models.intakes import Lesson, Snapshot
from mentordesk.storage.models.own_designs import DesignFile
from mentordesk.storage.models.pairs import Ban, Fee, Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.registers import ListedMember, PersonMerge
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.models.year import Case, ReflectionCount
from tests.services.certified import completed, issue_to, rename
from tests.services.small_intake import SmallIntake
from tests.storage.builders import NOW

NAME, FORMER = "Quirina Zweifel", "Quirina Ottokar"
OFFICE = "q.z@office.example.org"
"""An address that stands on letters alone."""
WORDS = ("Quirina", "Zweifel", "Ottokar", "zweifel", "quirina", "Quinni", "412 345 678", "MZ-40417",
         "q.z@office.example.org")  # fmt: skip
"""Nothing of these may be left anywhere."""


def plant(small: SmallIntake) -> int:
    """Make Ana Souza into somebody with traces everywhere; the application's id."""
    number = small.people["Ana Souza"]
    edits = {
        "full_name": FORMER,
        "given_name": "Quirina",
        "family_name": "Zweifel",
        "preferred_name": "Quinni",
        "email": "quirina.zweifel@home.example.org",
        "phone": "+61 412 345 678",
        "member_no": "MZ-40417",
        "goals": 'I, Quirina "Quinni" Zweifel, wish to lead.',
        "city": "Zweifelsdorf",
    }
    for field, value in edits.items():
        edit_answer(small.desk, number, field, value)
    edit_answer(small.desk, number, "full_name", NAME)
    completed(small)
    rename(small, "Ana Souza", "Dr Quirina Zweifel")
    issue_to(small, ["Ana Souza", "Ruth Adams"], "all seen")
    draft(small.desk, small.intake_id, find_template("certificate"))
    set_places(small.desk, small.people["Ruth Adams"], 4)
    for name, content in files().items():
        attach(small.desk, number, ArrivedFile(name, content, DocumentKind.RESUME))
    other = ArrivedFile("thanks.docx", packed("word/document.xml", split()), DocumentKind.OTHER)
    attach(small.desk, small.people["Ruth Adams"], other)
    _in_words_of_others(small, number)
    plant_year(small, number)
    small.desk.undo()
    small.desk.redo()
    return number


def files() -> dict[str, bytes]:
    """Files of a person: plain, packed, in PDF streams."""
    book, out = Workbook(), io.BytesIO()
    book.create_sheet("People").append([NAME, "quirina.zweifel@home.example.org"])
    book.save(out)
    pdf = b"%PDF-1.4\n1 0 obj\nstream\n" + zlib.compress(f"({NAME}) Tj".encode()) + b"\nendstream\n"
    return {
        "Zweifel CV.txt": f"{NAME}\n".encode("utf-16-le"),
        "form.xlsx": out.getvalue(),
        "cv.pdf": pdf,
    }


def split() -> str:
    """A name in two runs of a document."""
    return "<w:r><w:t>Thanks to Quirina </w:t></w:r><w:r><w:t>Zweifel</w:t></w:r>"


def packed(name: str, text: str) -> bytes:
    """A packed document."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, text)
    return out.getvalue()


def _content(session: Session, content: bytes) -> str:
    """Keep the bytes of a file; its hash."""
    digest = hashlib.sha256(content).hexdigest()
    if session.get(FileContent, digest) is None:
        session.add(FileContent(sha256=digest, content=content))
        session.flush()
    return digest


def letter_to(session: Session, application: Application, words: str) -> Letter:
    """A letter with a file of its own, in the outbox."""
    letter = Letter(
        intake_id=application.intake_id,
        person_id=application.person_id,
        application_id=application.id,
        address=OFFICE,
        template="matched_mentee",
        subject=f"About {words}",
        body=f"Dear {words}",
        message_id=f"<{application.id}.{hashlib.sha256(words.encode()).hexdigest()[:12]}@x>",
        state=LetterState.FAILED,
        drafted_at=NOW,
        queued_at=NOW,
        attempted_at=NOW,
        failure=f"550 {OFFICE} is unknown here",
    )
    session.add(letter)
    session.flush()
    session.add(
        LetterFile(
            letter_id=letter.id,
            name=f"{words}.txt",
            media_type="text/plain",
            sha256=_content(session, f"Enclosed for {words}".encode()),
        )
    )
    return letter


DESIGN, RESOURCE, ENCLOSED = b"%PDF a background", b"a workbook", b"the guidelines"
"""Bytes that must be kept: of a design, of a resource, of a letter to somebody else."""


def plant_year(small: SmallIntake, number: int) -> None:
    """What the third schema brought: letters with files, papers about fees, a yes, reminders."""
    with small.desk.action("A year", "edit") as session:
        application = session.get_one(Application, number)
        partner = session.get_one(Application, small.people["Ruth Adams"])
        letter_to(session, application, NAME)
        letter_to(session, partner, NAME)
        kept = letter_to(session, partner, "nobody").id
        session.add_all(
            [
                LetterFile(
                    letter_id=kept,
                    name="guidelines.txt",
                    media_type="text/plain",
                    sha256=_content(session, ENCLOSED),
                ),
                DesignFile(
                    kind=DesignFileKind.BACKGROUND,
                    name="background.pdf",
                    media_type="application/pdf",
                    sha256=_content(session, DESIGN),
                    added_at=NOW,
                ),
                Resource(
                    intake_id=application.intake_id,
                    title="Workbook",
                    edition="2021",
                    sha256=_content(session, RESOURCE),
                ),
                RegisterNumber(series="INV-2021", counter=1, number="INV-2021-0001"),
            ]
        )
        session.flush()
        fee = session.scalars(select(Fee).where(Fee.application_id == number)).one()
        source = session.scalars(select(Source.id).order_by(Source.id)).first()
        for role in Role:
            session.add(
                Acceptance(
                    pair_id=fee.pair_id,
                    role=role,
                    asked_on=NOW.date(),
                    answer=AcceptanceAnswer.ACCEPTED,
                    answered_on=NOW.date(),
                    note=f"{NAME} is glad, says the {role}",
                )
            )
        session.add_all(
            [
                FeePaper(
                    fee_id=fee.id,
                    kind=PaperKind.INVOICE,
                    number="INV-2021-0001",
                    issued_on=NOW.date(),
                    amount_cents=15_000,
                    currency="AUD",
                    facts={
                        "to": [NAME, "Zweifelsdorf", OFFICE],
                        "due": "2021-07-29",
                        "cents": 15_000,
                    },
                ),
                Reminder(
                    intake_id=application.intake_id,
                    pair_id=fee.pair_id,
                    due_on=NOW.date(),
                    text="Ring Quirina about Ruth",
                ),
                Reminder(
                    intake_id=application.intake_id,
                    due_on=NOW.date(),
                    text=f"Thank {NAME} at the meet-up",
                ),
                ReflectionCount(
                    application_id=number, counted_on=NOW.date(), amount=7, source_id=source
                ),
            ]
        )


def _in_words_of_others(small: SmallIntake, number: int) -> None:
    partner = small.people["Ruth Adams"]
    edit_answer(small.desk, partner, "requested_partner", "ZWEIFEL, Quirina")
    edit_answer(small.desk, partner, "biography", "I met Quirina in 2019; Zweifel is a fine name.")
    at = small.desk.now()
    with small.desk.action("Words about Quirina Zweifel", "edit") as session:
        application = session.get_one(Application, number)
        person = session.get_one(Person, application.person_id)
        source = Source(
            kind="message",
            name="Zweifel form.msg",
            sender=f"{NAME} <quirina.zweifel@home.example.org>",
            subject="Quirina applies",
            recorded_at=at,
        )
        merged = Person(full_name="Q. Zweifel", membership=person.membership)
        merged.merged_into_id = person.id
        session.add_all([source, merged])
        session.flush()
        pair = session.scalars(select(Pair).where(Pair.state == PairState.COMPLETED)).first()
        assert pair is not None
        fee = session.scalars(select(Fee).where(Fee.application_id == number)).one()
        fee.payer, fee.note = NAME, "paid by Zweifel"
        pair.reasons = [f'{NAME} and Ruth both "lead".']
        survey = Survey(intake_id=small.intake_id, kind="exit", questions={})
        session.add(survey)
        session.flush()
        session.add_all(
            [
                Quote(intake_id=small.intake_id, text=f"Thanks {NAME}!", consent="named"),
                Letter(
                    intake_id=small.intake_id,
                    person_id=session.get_one(Application, small.people["Ruth Adams"]).person_id,
                    application_id=small.people["Ruth Adams"],
                    template="matched_mentor",
                    subject=f"Your mentee {NAME}",
                    body="Dear Ruth,\n\nyour mentee is Quirina\nZweifel. Quirina will write.",
                    message_id="<1@x>",
                    state=LetterState.SENT,
                    drafted_at=at,
                ),
                Lesson(intake_id=small.intake_id, written_at=at, text="Ask Zweifel, Quirina."),
                Case(
                    pair_id=pair.id,
                    opened_on=date(2021, 8, 1),
                    channel="phone",
                    category="other",
                    actions=("rang Quirina", "done"),
                ),
                Ban(
                    mentee_application_id=number,
                    mentor_application_id=small.people["Sam O'Neil"],
                    reason="Quirina knows him",
                ),
                SurveyResponse(
                    survey_id=survey.id,
                    application_id=number,
                    returned_on=date(2021, 8, 2),
                    answers={"recommend": True, "who": NAME},
                    source_id=source.id,
                ),
                Snapshot(
                    intake_id=small.intake_id,
                    name=f"With {NAME}",
                    taken_at=at,
                    board={"note": NAME},
                ),
                ListedMember(
                    source_id=source.id,
                    member_no="MZ-40417",
                    full_name=NAME,
                    address="quirina.zweifel@home.example.org",
                    compared="quirina.zweifel@home.example.org",
                    membership=person.membership,
                ),
                PersonMerge(
                    kept_id=person.id,
                    merged_id=merged.id,
                    merged_at=at,
                    reason=f"both are {NAME}",
                    moved={"full_name": "Q. Zweifel"},
                ),
                Setting(key="note of a test", value={"seen": [NAME]}),
            ]
        )
