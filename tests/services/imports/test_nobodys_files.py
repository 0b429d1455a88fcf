"""Files nobody owns yet: kept with their bytes, given to somebody, taken back, erased."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.imports.applying import Applied, apply
from mentordesk.services.privacy.erasing import erase, files_of_others, prepare
from mentordesk.services.unfiled import file_to, unfiled, unfiled_content
from mentordesk.storage.models.applications import FileContent, Source
from mentordesk.storage.models.people import Person
from tests.services.imports.conftest import Inbox
from tests.services.verbs import dump

TABLE = "Name,Email,Role\nAna Silva,ana@example.org,Mentee\nBen Ng,ben@example.org,Mentor\n"


def mail(inbox: Inbox, name: str, sender: str, files: dict[str, bytes]) -> str:
    """A message with files; its path."""
    message = EmailMessage()
    message["From"], message["Subject"] = sender, "About the scheme"
    message["Message-ID"] = f"<{name}@example.org>"
    message.set_content("Hello.")
    for file, data in files.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=file)
    path = inbox.folder / f"{name}.eml"
    path.write_bytes(message.as_bytes())
    return str(path)


def several(inbox: Inbox) -> str:
    """Two applicants in one message, a file of one of them, and one that may be anybody's."""
    files = {"list.csv": TABLE.encode(), "Ben Ng resume.txt": b"words", "scan.bin": b"\x00\x01scan"}
    return mail(inbox, "several", "Office <office@example.org>", files)


def imported(inbox: Inbox, path: str) -> Applied:
    return apply(inbox.desk, inbox.plan(path))


def contents(inbox: Inbox) -> set[bytes]:
    with inbox.desk.reading() as session:
        return set(session.scalars(select(FileContent.content)))


def test_every_attachments_bytes_are_kept(inbox: Inbox) -> None:
    applied = imported(inbox, several(inbox))
    assert (applied.new, applied.files, applied.kept) == (2, 1, 2)
    assert {TABLE.encode(), b"words", b"\x00\x01scan"} <= contents(inbox)
    found = unfiled(inbox.desk, inbox.intake_id)
    assert [(one.name, one.size, one.sender) for one in found] == [
        ("list.csv", len(TABLE), "office@example.org"),
        ("scan.bin", 6, "office@example.org"),
    ]
    assert found[1].subject == "About the scheme"
    assert unfiled_content(inbox.desk, found[1].source_id) == ("scan.bin", b"\x00\x01scan")
    assert unfiled(inbox.desk) == found


def test_a_message_without_an_application_is_kept_too(inbox: Inbox) -> None:
    path = mail(inbox, "letter", "Stranger <who@example.org>", {"cv.pdf": b"%PDF-1.4 cv"})
    plan = inbox.plan(path)
    assert any("kept under File > Files nobody owns yet" in note for note in plan.notes)
    before = dump(inbox.desk)
    assert apply(inbox.desk, plan).sentence == (
        "Imported: 0 new, 0 changed, 0 files filed, 1 kept that nobody owns yet."
    )
    (one,) = unfiled(inbox.desk, inbox.intake_id)
    assert (one.name, one.came_in) == ("cv.pdf", "letter.eml")
    assert inbox.desk.undo() == "Keep 1 file nobody owns yet"
    assert unfiled(inbox.desk) == ()
    assert dump(inbox.desk) == before


def test_importing_again_keeps_nothing_twice(inbox: Inbox) -> None:
    path = several(inbox)
    imported(inbox, path)
    before = dump(inbox.desk)
    again = imported(inbox, path)
    assert (again.new, again.changed, again.files, again.kept) == (0, 0, 0, 0)
    other = mail(inbox, "other", "Stranger <who@example.org>", {"scan.bin": b"\x00\x01scan"})
    assert imported(inbox, other).kept == 0
    assert dump(inbox.desk) == before


def test_a_file_is_given_to_an_application_and_taken_back(inbox: Inbox) -> None:
    path = several(inbox)
    imported(inbox, path)
    ana = load_applicants(inbox.desk, inbox.intake_id)[0]
    scan = unfiled(inbox.desk)[1]
    before = dump(inbox.desk)
    file_to(inbox.desk, scan.source_id, ana.application_id, DocumentKind.RESUME)
    assert [one.name for one in unfiled(inbox.desk)] == ["list.csv"]
    documents = load_application(inbox.desk, ana.application_id).documents
    assert [(one.name, one.kind) for one in documents] == [("scan.bin", DocumentKind.RESUME)]
    assert imported(inbox, path).kept == 0
    with pytest.raises(Refused, match="nobody owns"):
        file_to(inbox.desk, scan.source_id, ana.application_id, DocumentKind.RESUME)
    with pytest.raises(Refused, match="nobody owns"):
        unfiled_content(inbox.desk, scan.source_id)
    assert "Give scan.bin to Ana Silva" in str(inbox.desk.undo())
    assert dump(inbox.desk) == before
    assert len(unfiled(inbox.desk)) == 2


def person(inbox: Inbox, name: str) -> int:
    with inbox.desk.reading() as session:
        return session.scalars(select(Person.id).where(Person.full_name == name)).one()


def test_erasing_somebody_takes_the_files_that_name_them(inbox: Inbox) -> None:
    files = {"notes.txt": b"I met Ana Silva there", "other.txt": b"nothing of the kind",
             "Ana Silva CV.pdf": b"%PDF no words"}  # fmt: skip
    imported(inbox, several(inbox))
    imported(inbox, mail(inbox, "letter", "Stranger <who@example.org>", files))
    erasure = prepare(inbox.desk, person(inbox, "Ana Silva"))
    named = files_of_others(inbox.desk, erasure)
    assert [(one.name, one.owner) for one in named] == [
        ("list.csv", "nobody yet"), ("notes.txt", "nobody yet"), ("Ana Silva CV.pdf", "nobody yet"),
    ]  # fmt: skip
    erase(inbox.desk, erasure)
    assert [one.name for one in unfiled(inbox.desk)] == ["scan.bin", "other.txt"]
    kept = contents(inbox)
    assert {b"nothing of the kind", b"\x00\x01scan"} <= kept
    assert not {TABLE.encode(), b"I met Ana Silva there", b"%PDF no words"} & kept
    assert b"Silva" not in Path(inbox.desk.file).read_bytes()


def test_erasing_a_sender_takes_what_they_sent(inbox: Inbox) -> None:
    imported(inbox, several(inbox))
    path = mail(inbox, "mine", "Ben Ng <ben@example.org>", {"photo.bin": b"\x89photo"})
    with inbox.desk.action("A second role") as session:  # two applications: it fits both
        session.add(Source(kind="file", name="x", recorded_at=inbox.desk.now()))
    plan = inbox.plan(path)
    assert plan.late_files or plan.loose
    apply(inbox.desk, plan)
    erase(inbox.desk, prepare(inbox.desk, person(inbox, "Ben Ng"), files_of_others=False))
    assert b"\x89photo" not in contents(inbox)
    assert b"\x00\x01scan" in contents(inbox)
