"""Forms that come back as PDF or Word: dropped, in a folder, in a message; resumes stay files."""

import io
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import select

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.plans import Outcome
from mentordesk.storage.models.applications import Answer, Document, Source
from tests.forms.documents import pdf_form, word_form
from tests.forms.wordings_first import FIRST
from tests.services.imports.conftest import Inbox

WORD, WORD_TRUTH = word_form("curators", FIRST["curators"], "mentee", 1, "controls in a table")
PDF, PDF_TRUTH = pdf_form("curators", FIRST["curators"], "mentor", 2, "printed beside")


def resume_docx() -> bytes:
    """A resume with labels, a table of jobs and one of referees."""
    document = docx.Document()
    document.add_heading("Curriculum vitae", 0)
    for line in ("Name: Ana Sol", "Email: ana@example.org", "Phone: 0491 570 156",
                 "Current position: Librarian", "Employer: City Library", "Languages: English",
                 "Qualifications: MIS", "Career goals: to lead a library"):  # fmt: skip
        document.add_paragraph(line)
    table = document.add_table(rows=3, cols=4)
    rows = (
        ("Referee", "Position", "Email", "Phone"),
        ("Bo Li", "Head", "bo@x.org", "0491 570 157"),
        ("Di Wu", "Lead", "di@x.org", "0491 570 158"),
    )
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def resume_pdf() -> bytes:
    out = io.BytesIO()
    page = Canvas(out)
    for place, line in enumerate(("Resume", "Name: Ana Sol", "Email: ana@example.org",
                                  "Work experience", "Education", "Goals: to learn")):  # fmt: skip
        page.drawString(50, 780 - 20 * place, line)
    page.save()
    return out.getvalue()


def message(sender: str, **files: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = sender, "My application"
    mail["Date"], mail["Message-ID"] = "Mon, 07 Jun 2021 09:30:00 +1000", "<x@example.org>"
    mail.set_content("Please find my form attached.\n")
    for name, data in files.items():
        ending = "pdf" if data.startswith(b"%PDF") else "docx"
        mail.add_attachment(
            data, maintype="application", subtype="octet-stream", filename=f"{name}.{ending}"
        )
    return mail.as_bytes()


def put(inbox: Inbox, name: str, data: bytes) -> str:
    path = inbox.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize(
    ("name", "data", "truth"),
    [("form.docx", WORD, WORD_TRUTH.truth), ("form.pdf", PDF, PDF_TRUTH.truth)],
)
def test_a_form_that_is_dropped_lands_with_its_places(
    inbox: Inbox, name: str, data: bytes, truth: dict[str, object]
) -> None:
    plan = inbox.plan(put(inbox, name, data))
    (item,) = plan.items
    assert item.outcome is Outcome.NEW
    assert item.fields["email"] == truth["email"]
    assert [found.kind for found in item.files] == [DocumentKind.FORM]
    apply(inbox.desk, plan)
    with inbox.desk.reading() as session:
        rows = list(session.scalars(select(Answer)))
        meant = set(truth) - {"given_name", "family_name"}
        meant -= {"areas"}  # this programme knows none of the areas of that form
        assert {row.field for row in rows if row.known} >= meant
        assert all(row.cell for row in rows)
        places = {row.field: row.cell for row in rows}
        start = "field Text" if name.endswith("pdf") else "table 1, row "
        assert str(places["biography"]).startswith(start)
        (kept,) = session.scalars(select(Document))
        assert kept.kind is DocumentKind.FORM


def test_the_same_form_again_changes_nothing(inbox: Inbox) -> None:
    for name, data in (("form.docx", WORD), ("form.pdf", PDF)):
        path = put(inbox, name, data)
        apply(inbox.desk, inbox.plan(path))
        (item,) = inbox.plan(path).items
        assert item.outcome is Outcome.UNCHANGED, item.changes


def test_forms_in_a_folder_and_in_messages(inbox: Inbox) -> None:
    put(inbox, "by post/one.docx", WORD)
    put(inbox, "two.eml", message("two@example.org", form=PDF, resume=resume_pdf()))
    plan = inbox.plan(str(inbox.folder))
    assert {item.email for item in plan.items} == {
        WORD_TRUTH.truth["email"], PDF_TRUTH.truth["email"],
    }  # fmt: skip
    (mailed,) = (item for item in plan.items if item.attachment)
    assert mailed.attachment == "form.pdf"
    assert {f.name: f.kind for f in mailed.files} == {
        "form.pdf": DocumentKind.FORM, "resume.pdf": DocumentKind.RESUME,
    }  # fmt: skip
    apply(inbox.desk, plan)
    with inbox.desk.reading() as session:
        assert {"form.pdf", "two.eml"} <= set(session.scalars(select(Source.name)))


@pytest.mark.parametrize("data", [resume_docx(), resume_pdf()], ids=["docx", "pdf"])
def test_a_resume_is_no_application(inbox: Inbox, data: bytes) -> None:
    ending = "pdf" if data.startswith(b"%PDF") else "docx"
    (source,) = inbox.plan(put(inbox, f"Ana Sol.{ending}", data)).sources
    assert source.entries == ()
    assert source.error.startswith("This is a document and not a filled-in application form.")
    (source,) = inbox.plan(put(inbox, "ana.eml", message("ana@example.org", papers=data))).sources
    assert source.entries == ()
    assert [(f.kind, f.data) for f in source.files] == [(DocumentKind.RESUME, data)]


def test_a_blank_form_says_so(inbox: Inbox) -> None:
    document = docx.Document()
    for label in ("Full name", "E-mail", "Phone", "Areas of interest", "Hours per month",
                  "Preferred way to meet", "Do you agree to the code of conduct?"):  # fmt: skip
        document.add_paragraph(f"{label}: ____________")
    out = io.BytesIO()
    document.save(out)
    plan = inbox.plan(put(inbox, "form.docx", out.getvalue()))
    (refused,) = plan.refused
    assert refused.reason.startswith("This form has not been filled in")


def test_a_list_of_people_in_a_word_table(inbox: Inbox) -> None:
    document = docx.Document()
    document.add_heading("Mentors who applied, spring round", 0)
    table = document.add_table(rows=0, cols=4)
    for cells in (("Name", "Email", "Areas", "Mentees wanted"),
                  ("Bo Li", "bo@example.org", "Cataloguing", "2"),
                  ("Di Wu", "di@example.org", "Leadership", "1")):  # fmt: skip
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    plan = inbox.plan(put(inbox, "mentors.docx", out.getvalue()))
    assert {item.email for item in plan.items} == {"bo@example.org", "di@example.org"}
    assert plan.items[0].cells["email"].address == "table 1, row 2, column 2"


def test_the_programme_is_untouched_by_documents_that_cannot_be_read(
    inbox: Inbox, tmp_path: Path
) -> None:
    before = sorted(p.stat().st_size for p in tmp_path.glob("*.mentordesk"))
    for name, data in (("cut.pdf", PDF[:900]), ("cut.docx", WORD[:4000]), ("x.pdf", b"%PDF-1.7\n")):
        (source,) = inbox.plan(put(inbox, name, data)).sources
        assert source.error.endswith("."), name
    assert sorted(p.stat().st_size for p in tmp_path.glob("*.mentordesk")) == before
