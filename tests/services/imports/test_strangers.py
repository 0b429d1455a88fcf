"""Folders as they really are: pictures, programs, lock files; none of it becomes a person."""

import struct
import zipfile
from pathlib import Path

import pytest

from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.spreadsheets.strangers import why_no_application
from tests.services.imports.conftest import Inbox

PROGRAM = """
from dataclasses import dataclass

FIELDS = (
    Field("full_name", "Full name", home=Home.PERSON, shared=True),
    Field("email", "E-mail", Kind.EMAIL, Home.PERSON),
    Field("phone", "Phone", Kind.PHONE, one),
    Field("city", "City or town", "one, two"),
    Field("employer", "Employer", "Library One"),
    Field("goals", "Goals", Kind.LONG_TEXT),
)
"""
JSON = '[\n{"full_name": "Ana", "email": "a@x.example.org"},\n{"full_name": "B", "email": 1}\n]\n'


def told(plan: ImportPlan) -> dict[str, str]:
    """What is said of each file that became nobody."""
    return {plan.sources[row.source].name: row.reason for row in plan.refused}


def test_a_folder_of_everything_names_each_file_and_imports_nobody(inbox: Inbox) -> None:
    folder = inbox.folder
    for name in ("fields.py", "settings.toml", "read me.md", "people.json", "page.css"):
        (folder / name).write_text(JSON if name.endswith("json") else PROGRAM, encoding="utf-8")
    (folder / "notes.txt").write_text("Dear all\nthe name of one mentor, and the e-mail, follow\n")
    (folder / "code.txt").write_text(PROGRAM)
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    (folder / "logo.svg").write_text(
        '<?xml version="1.0"?>\n<svg xmlns="x"><text>Name</text></svg>'
    )
    (folder / "talk.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(200))
    (folder / "face.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(200))
    (folder / "letter.pdf").write_bytes(b"%PDF-1.4\n%\xe2\xe3\n")
    (folder / "empty.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    with zipfile.ZipFile(folder / "form.docx", "w") as archive:
        archive.writestr("word/document.xml", "<w>Name: Ana</w>")
    with zipfile.ZipFile(folder / "pictures.zip", "w") as archive:
        archive.writestr("a.png", b"\x89PNG\r\n")
        archive.writestr("more/b.txt", "hello")
    with zipfile.ZipFile(folder / "inner.zip", "w") as archive:
        archive.writestr("fields.py", PROGRAM)
    for litter in (".DS_Store", "Thumbs.db", "desktop.ini", "~$list.xlsx", ".a.mentordesk.lock",
                   "a.mentordesk-journal"):  # fmt: skip
        (folder / litter).write_bytes(b"\x00\x01Name,Email\nAna,a@x.example.org\n")
    plan = inbox.plan(str(folder))
    assert plan.items == ()
    said = told(plan)
    said |= {note.partition(": ")[0]: note for note in plan.notes if "list.csv" not in note}
    noted = {note.partition(":")[0] for note in plan.notes}
    assert set(said) | noted == {
        "fields.py", "settings.toml", "read me.md", "people.json", "page.css", "notes.txt",
        "code.txt", "photo.jpg", "logo.svg", "talk.mp4", "face.heic", "letter.pdf", "empty.zip",
        "form.docx", "pictures.zip", "inner.zip",
    }  # fmt: skip
    for name in ("fields.py", "people.json", "notes.txt", "code.txt", "photo.jpg", "logo.svg",
                 "talk.mp4", "face.heic", "empty.zip"):  # fmt: skip
        assert "not an application" in said[name], name
    assert "picture" in said["face.heic"]
    assert "recording" in said["talk.mp4"]
    assert "pictures.zip: The archive holds no application." in plan.notes


def test_the_programme_itself_and_its_lock_are_no_applications(inbox: Inbox) -> None:
    plan = inbox.plan(str(inbox.desk.path.parent))
    assert plan.items == ()
    assert "MentorDesk programme" in told(plan)["scheme.mentordesk"]
    assert [s.name for s in plan.sources] == ["scheme.mentordesk"]


def test_a_list_saved_with_any_ending_is_still_read(inbox: Inbox) -> None:
    for name in ("list.txt", "list", "list.xls", "list.old"):
        plan = inbox.plan(inbox.write(name, "Name,Email,Role", "Ana Silva,a@x.example.org,mentee"))
        assert [item.name for item in plan.items] == ["Ana Silva"], name


def test_a_text_with_names_but_no_addresses_is_read(inbox: Inbox) -> None:
    plan = inbox.plan(inbox.write("list.csv", "Name,Phone,Role", "Ana Silva,0491 570 156,mentee"))
    assert [item.name for item in plan.items] == ["Ana Silva"]


def test_text_whose_names_are_words_of_a_program_is_none(inbox: Inbox) -> None:
    plan = inbox.plan(inbox.write("x.txt", "name,kind,role", "x = {},a,mentee", "y = [],b,mentor"))
    assert plan.items == ()
    assert any("no column of names" in note for note in plan.notes)


def test_a_list_that_refuses_rows_still_says_so(inbox: Inbox) -> None:
    plan = inbox.plan(inbox.write("list.csv", "Name,Email,Phone,Role", ",,0491 570 156,mentee"))
    assert plan.count(Outcome.REFUSED) == 1
    assert plan.refused[0].row == 2


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("x", b"SQLite format 3\x00", "programme"),
        ("x", b"RIFF\0\0\0\0WEBPVP8 ", "picture"),
        ("x", b"RIFF\0\0\0\0WAVEfmt ", "recording"),
        ("x", b"MZ\x90\x00", "program"),
        ("x", b"OTTO\x00", "font"),
        ("x", b"Rar!\x1a\x07\x00", "archive"),
        ("x", b"\x1f\x8b\x08", "archive"),
        ("x.ics", b"BEGIN:VCALENDAR\r\n", "calendar"),
        ("x.vcf", b"\xef\xbb\xbfBEGIN:VCARD", "card"),
        ("X.PY", b"name, email", "programs, settings"),
    ],
)
def test_each_kind_has_its_sentence(name: str, data: bytes, word: str) -> None:
    sentence = why_no_application(name, data)
    assert word in sentence
    assert "not an application" in sentence
    assert sentence.endswith("Nothing was imported from it.")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.csv", b"MZ,Name\n1,Ana"),
        ("list.csv", b"OTTO,Name\n1,Ana"),
        ("list.py", "N\0a\0m\0e\0".encode("ascii")),
        ("list", b""),
        ("form.xlsx", b"PK\x03\x04"),
        (str(Path("folder.py") / "list.csv"), b"Name,Email"),
    ],
)
def test_what_may_be_a_list_is_left_to_the_reader(name: str, data: bytes) -> None:
    assert why_no_application(name, data) == ""


def envelope(properties: bytes) -> bytes:
    """A winmail.dat with nothing but the properties of its message."""
    head = struct.pack("<IH", 0x223E9F78, 1)
    return head + struct.pack("<BII", 1, 0x69003, len(properties)) + properties + b"\0\0"


def test_an_envelope_that_claims_endless_properties_is_damaged(inbox: Inbox) -> None:
    path = inbox.folder / "oom.tnef"
    path.write_bytes(envelope(struct.pack("<IHH", 0x0FFFFFFF, 3, 0x1000)))
    plan = inbox.plan(str(path))
    assert plan.items == ()
    assert told(plan)["oom.tnef"].startswith("A part of winmail.dat is damaged")


def test_answers_typed_in_a_message_inside_an_envelope_are_read(inbox: Inbox) -> None:
    body = (
        "Name: Ana Silva\r\nEmail: ana@x.example.org\r\nMentee or mentor: mentee\r\n"
        "Employer: Library One\r\nGoals: to learn about open access and to lead a team\r\n"
        "Topics: Research support\r\nCareer stage: Early career\r\nSector: Academic\r\n"
    ).encode("utf-16-le") + b"\0\0"
    padded = body + b"\0" * (-len(body) % 4)
    properties = struct.pack("<IHHII", 1, 0x1F, 0x1000, 1, len(body)) + padded
    path = inbox.folder / "winmail.dat"
    path.write_bytes(envelope(properties))
    assert [item.name for item in inbox.plan(str(path)).items] == ["Ana Silva"]
