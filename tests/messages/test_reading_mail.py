"""Messages, mailboxes, archives and winmail.dat to words and files; hostile ones too."""

import io
import struct
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Unreadable
from mentordesk.messages import parts
from mentordesk.messages.attachments import document_words, guess_kind
from mentordesk.messages.body import labelled_lines, plain_text
from mentordesk.messages.mail import (
    looks_like_mail,
    looks_like_mailbox,
    read_mailbox,
    read_message,
)
from mentordesk.messages.outlook import read_outlook
from mentordesk.messages.parts import Tray, is_archive, safe_name
from mentordesk.messages.winmail import SIGNATURE, looks_like_winmail, read_winmail

SAMPLES = Path(__file__).resolve().parent.parent / "applications" / "mail"


def message(subject: str = "Application", text: str = "Please see attached.") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ána Silva <Ana@X.example.org>"
    mail["To"] = "office@y.example.org"
    mail["Subject"] = subject
    mail["Date"] = "Wed, 02 Jun 2021 10:30:00 +1000"
    mail["Message-ID"] = "<1@x.example.org>"
    mail.set_content(text)
    return mail


def attach(mail: EmailMessage, name: str, data: bytes) -> None:
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)


def archive(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return out.getvalue()


def test_a_message_with_a_file_of_an_unusual_name() -> None:
    mail = message("Bewerbung \u2013 Förmular ✔")
    attach(mail, "résumé \u2013 final.pdf", b"%PDF-1.4")
    read = read_message(mail.as_bytes())
    (letter,) = read.letters
    assert letter.sender_name == "Ána Silva"
    assert letter.sender_address == "ana@x.example.org"
    assert letter.subject == "Bewerbung \u2013 Förmular ✔"
    assert letter.text.strip() == "Please see attached."
    assert letter.sent is not None
    assert letter.sent.isoformat() == "2021-06-02T10:30:00+10:00"
    assert read.message_id == "<1@x.example.org>"
    assert [(p.name, p.data) for p in read.parts] == [("résumé \u2013 final.pdf", b"%PDF-1.4")]


def test_forwarded_messages_are_opened() -> None:
    inner = message("Inner", "from the applicant")
    attach(inner, "form.xlsx", b"data")
    outer = message("FW: Inner", "came to the general inbox")
    outer.add_attachment(inner)
    read = read_message(outer.as_bytes())
    assert [letter.subject for letter in read.letters] == ["FW: Inner", "Inner"]
    assert [part.name for part in read.parts] == ["form.xlsx"]


def test_archives_are_opened_and_litter_left_out() -> None:
    mail = message()
    inner = archive(**{"deep.csv": b"a,b"})
    files = {
        "Application/form.csv": b"a,b",
        "Application/more.zip": inner,
        "__MACOSX/._form.csv": b"x",
        "Application/.DS_Store": b"x",
        "../../etc/passwd": b"x",
    }
    attach(mail, "Application.zip", archive(**files))
    assert [part.name for part in read_message(mail.as_bytes()).parts] == [
        "Application/form.csv",
        "deep.csv",
        "etc/passwd",
    ]


def test_office_documents_are_no_archives() -> None:
    assert not is_archive(archive(**{"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}))
    assert not is_archive(b"PK\x03\x04 broken")
    assert is_archive(archive(**{"a.txt": b"x"}))


def test_limits_of_a_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_PARTS", 2)
    tray = Tray()
    tray.put("a.zip", archive(a=b"1", b=b"2", c=b"3"))
    assert [part.name for part in tray.parts] == ["a", "b"]
    assert "too much" in tray.notes[0]
    deep = b"end"
    for _ in range(8):
        deep = archive(**{"inner.zip": deep})
    nested = Tray()
    nested.put("deep.zip", deep)
    assert nested.parts == []
    assert nested.notes


def test_a_damaged_archive_is_named() -> None:
    whole = archive(**{"a.txt": b"hello " * 50})
    tray = Tray()
    tray.put("a.zip", whole[:30] + b"\xff" * 20 + whole[50:])
    assert tray.parts or "damaged" in tray.notes[0]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../x.pdf", "x.pdf"),
        ("C:\\Users\\me\\cv.pdf", "Users/me/cv.pdf"),
        ("cv.pdf:x.exe", "cv.pdf_x.exe"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("", "attachment"),
        ("x" * 300, "x" * 200),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_mailbox_gives_its_messages_in_order() -> None:
    data = (SAMPLES / "mailbox.mbox").read_bytes()
    assert looks_like_mailbox(data)
    found = read_mailbox(data)
    assert [len(m.parts) for m in found] == [3, 1, 1, 2, 2]
    assert found[1].letters[0].text.startswith("From what I read")


def test_the_samples_are_recognised_as_mail() -> None:
    for path in SAMPLES.glob("*.eml"):
        assert looks_like_mail(path.read_bytes())
    assert not looks_like_mail(b"Name,Email\nA,a@x.example.org\n")
    assert not looks_like_mail(b"")


def test_html_only_messages_are_made_plain() -> None:
    mail = message()
    mail.set_content("<style>x</style><p>Name: Ana</p><p>Goals:<br>learn</p>", subtype="html")
    assert read_message(mail.as_bytes()).letters[0].text == "Name: Ana\nGoals:\nlearn"
    assert plain_text("<script>x</script>a&amp;b") == "a&b"


def test_broken_headers_are_survived() -> None:
    data = (
        b"From: =?utf-8?b?!!!?= <a@x.example.org>\r\nTo: " + b"(" * 100_000 + b"\r\n"
        b"Subject: =?nonsense?q?x?=\r\nDate: the day after\r\nMIME-Version: 1.0\r\n\r\nhello"
    )
    (letter,) = read_message(data).letters
    assert letter.sender_address == "a@x.example.org"
    assert letter.sent is None
    assert letter.text == "hello"


@given(st.binary(max_size=400))
def test_any_bytes_as_a_message(data: bytes) -> None:
    assert read_message(data).letters


@given(st.binary(max_size=400))
def test_any_bytes_as_an_envelope(data: bytes) -> None:
    read_winmail(struct.pack("<IH", SIGNATURE, 1) + data)


@given(st.binary(max_size=300))
def test_any_bytes_as_an_outlook_message(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read_outlook(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data)


def _attribute(number: int, data: bytes) -> bytes:
    return b"\x02" + struct.pack("<II", number, len(data)) + data + b"\x00\x00"


def test_an_envelope_with_two_files_and_a_long_name() -> None:
    long_name = "Ωmega form.xlsx".encode("utf-16-le") + b"\x00\x00"
    padded = long_name + b"\x00" * (-len(long_name) % 4)
    properties = struct.pack("<I", 1) + struct.pack("<HHII", 0x1F, 0x3707, 1, len(long_name))
    data = (
        struct.pack("<IH", SIGNATURE, 1)
        + _attribute(0x2800C, b"see attached\x00")
        + _attribute(0x69002, b"")
        + _attribute(0x18010, b"FORM~1.XLS\x00")
        + _attribute(0x6800F, b"one")
        + _attribute(0x69005, properties + padded)
        + _attribute(0x69002, b"")
        + _attribute(0x18010, b"cv.pdf\x00")
        + _attribute(0x6800F, b"two")
    )
    assert looks_like_winmail(data)
    found = read_winmail(data)
    assert found.files == [("Ωmega form.xlsx", b"one"), ("cv.pdf", b"two")]
    assert found.text == "see attached"
    assert not found.damaged
    assert read_winmail(data[:-4]).damaged


def test_label_and_answer_lines_run_on_and_end_at_the_greeting() -> None:
    text = (
        "Hi, my answers:\n\n- Name: Ana Silva\nGoals: to learn\nand to share\n\n"
        "Web: https://x.example.org\nPhone = 0491\nKind regards\nTitle: Boss\n"
    )
    assert dict(labelled_lines(text)) == {
        "Name": "Ana Silva",
        "Goals": "to learn\nand to share",
        "Web": "https://x.example.org",
        "Phone": "0491",
    }
    assert labelled_lines("Name: A\nOn Monday, 3 June somebody wrote:\nEmail: b") == (
        ("Name", "A"),
    )


@pytest.mark.parametrize(
    ("name", "words", "kind"),
    [
        ("Resume Greta.pdf", "", DocumentKind.RESUME),
        ("CV.docx", "", DocumentKind.RESUME),
        ("Lebenslauf.pdf", "", DocumentKind.RESUME),
        ("cover.pdf", "", DocumentKind.OTHER),
        ("code-of-conduct_signed.pdf", "", DocumentKind.CODE_OF_CONDUCT),
        ("scan0001.pdf", "CODE OF CONDUCT\nSigned: Greta", DocumentKind.CODE_OF_CONDUCT),
        ("scan0002.pdf", "Jane\nExperience\n2001 Library\nEducation\nBA", DocumentKind.RESUME),
        ("Mentee application form.pdf", "", DocumentKind.FORM),
        ("discovery.pdf", "", DocumentKind.OTHER),
        ("flyer.pdf", "Come to our conference", DocumentKind.OTHER),
    ],
)
def test_kinds_of_files(name: str, words: str, kind: DocumentKind) -> None:
    assert guess_kind(name, words) is kind


def test_the_first_words_of_documents() -> None:
    parts_of = read_message((SAMPLES / "01_form_and_resume.eml").read_bytes()).parts
    assert document_words(parts_of[2].data).startswith("CODE OF CONDUCT")
    document = archive(**{"word/document.xml": b"<w:p><w:t>Curriculum</w:t> vitae</w:p>"})
    assert document_words(document) == "Curriculum vitae\n"
    assert document_words(b"%PDF-1.4 broken") == ""
    assert document_words(archive(a=b"x")) == ""
    assert document_words(b"plain") == ""


def test_outlook_messages_of_others(shared: Path) -> None:
    folder = shared / "samples" / "third-party" / "apache+poi" / "test-data" / "hsmf"
    read = read_outlook((folder / "attachment_test_msg.msg").read_bytes())
    assert len(read.parts) >= 1
    assert read.letters[0].subject
