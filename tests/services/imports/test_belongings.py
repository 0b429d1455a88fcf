"""Files of a message with several applicants: filed by name, by form, by folder, or named."""

from email.message import EmailMessage

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.imports.belongings import files_of_each
from mentordesk.services.imports.reviewed import Entry, FoundFile
from mentordesk.spreadsheets.drafts import Draft
from tests.services.imports.conftest import Inbox


def entry(name: str, email: str, attachment: str | None = None) -> Entry:
    draft = Draft(("mentee",), None, None, {"full_name": name, "email": email}, {})
    return Entry(draft, attachment, f"hash of {attachment}" if attachment else None)


def found(name: str) -> FoundFile:
    return FoundFile(name, f"hash of {name}", DocumentKind.OTHER, 0, b"x")


def shared(entries: list[Entry], *names: str) -> tuple[list[list[str]], list[str]]:
    owned, left = files_of_each(entries, [found(name) for name in names])
    return [[one.name for one in files] for files in owned], [one.name for one in left]


ANA = entry("Ana Maria Silva", "ana@x.example.org", "a/form.xlsx")
BEN = entry("Ben Ng", "ben@x.example.org", "b/form.xlsx")
MONA = entry("Mona", "mona@x.example.org")


def test_one_applicant_has_all_files() -> None:
    assert shared([ANA], "cv.pdf", "a/form.xlsx") == ([["cv.pdf", "a/form.xlsx"]], [])
    assert shared([ANA, ANA], "cv.pdf") == ([["cv.pdf"], []], [])


def test_files_go_by_form_then_by_name_then_by_folder() -> None:
    owned, left = shared(
        [ANA, BEN, MONA], "a/form.xlsx", "b/form.xlsx", "CV_Silva-Ana.pdf", "b/cv.pdf", "mona.docx"
    )
    assert owned == [
        ["a/form.xlsx", "CV_Silva-Ana.pdf"], ["b/form.xlsx", "b/cv.pdf"], ["mona.docx"],
    ]  # fmt: skip
    assert left == []


def test_what_fits_nobody_or_several_is_left() -> None:
    assert shared([ANA, BEN], "cv.pdf", "Ana Silva and Ben Ng.pdf") == (
        [[], []], ["cv.pdf", "Ana Silva and Ben Ng.pdf"],
    )  # fmt: skip


def test_a_message_with_several_applicants(inbox: Inbox) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Office <office@example.org>", "Applications"
    mail["Message-ID"] = "<several@example.org>"
    mail.set_content("Two of them.")
    table = "Name,Email,Role\nAna Silva,ana@example.org,Mentee\nBen Ng,ben@example.org,Mentor\n"
    for name, data in (("list.csv", table.encode()), ("Ben Ng resume.txt", b"words"),
                       ("notes.txt", b"other")):  # fmt: skip
        mail.add_attachment(data, maintype="text", subtype="plain", filename=name)
    path = inbox.folder / "several.eml"
    path.write_bytes(mail.as_bytes())
    plan = inbox.plan(str(path))
    assert {i.name: [f.name for f in i.files] for i in plan.items} == {
        "Ana Silva": [], "Ben Ng": ["Ben Ng resume.txt"],
    }  # fmt: skip
    (note,) = (n for n in plan.notes if "does not say whose it is" in n)
    assert "list.csv, notes.txt" in note
