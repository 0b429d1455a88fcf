"""Files that cannot be applications: every beginning and ending, and what is never mistaken."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spreadsheets.strangers import NO_EVIDENCE, why_no_application
from tests.services.imports.conftest import Inbox
from tests.services.verbs import dump, require_plain

PICTURE, RECORDING, PROGRAM, FONT, ARCHIVE = "picture", "recording", "program", "font", "archive"


@pytest.mark.parametrize(
    ("start", "word"),
    [
        (b"\x89PNG\r\n\x1a\n", PICTURE),
        (b"\xff\xd8\xff\xe1", PICTURE),
        (b"GIF89a", PICTURE),
        (b"II*\x00", PICTURE),
        (b"MM\x00*", PICTURE),
        (b"\x00\x00\x01\x00", PICTURE),
        (b"\x00\x00\x00\x20ftypheix", PICTURE),
        (b"\x00\x00\x00\x20ftypavif", PICTURE),
        (b"\x00\x00\x00\x20ftypmif1", PICTURE),
        (b"\x00\x00\x00\x20ftypM4A ", RECORDING),
        (b"\x00\x00\x00\x20ftypqt  ", RECORDING),
        (b"\x1aE\xdf\xa3", RECORDING),
        (b"ID3\x03\x00", RECORDING),
        (b"OggS\x00", RECORDING),
        (b"RIFF\x10\x00\x00\x00AVI ", RECORDING),
        (b"\x7fELF\x02\x01", PROGRAM),
        (b"\xca\xfe\xba\xbe", PROGRAM),
        (b"\xcf\xfa\xed\xfe", PROGRAM),
        (b"\x00\x01\x00\x00", FONT),
        (b"wOF2\x00", FONT),
        (b"7z\xbc\xaf\x27\x1c", ARCHIVE),
        (b"BZh91AY\x00", ARCHIVE),
        (b"\xfd7zXZ\x00", ARCHIVE),
        (b"PK\x05\x06", "empty archive"),
        (b"SQLite format 3\x00", "Open a programme"),
    ],
)
@pytest.mark.parametrize("name", ["answers.csv", "answers.xlsx", "answers"])
def test_the_first_bytes_decide_whatever_the_name_says(name: str, start: bytes, word: str) -> None:
    sentence = why_no_application(name, start + bytes(40))
    assert word in sentence
    assert "Nothing was imported from it." in sentence
    require_plain(sentence)


@pytest.mark.parametrize(
    "text", ["MZungu,Name", "MZ", "BZh,Name", "OTTO,Name", "OggS,Name", "wOF,Name", "ID3,Name"]
)
def test_a_table_that_begins_with_such_letters_is_left_to_the_reader(text: str) -> None:
    assert why_no_application("list.csv", f"{text}\n1,Ana Souza\n".encode()) == ""
    assert why_no_application("list.csv", f"{text}\x00".encode()) != ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("BEGIN:VCALENDAR\r\nVERSION:2.0", "calendar"),
        ("\r\n  BEGIN:VCALENDAR", "calendar"),
        ("BEGIN:VCARD\r\nFN:Ana Souza", "visiting card"),
        ("<svg xmlns='x'>", PICTURE),
        ("<?xml version='1.0'?>\n<!-- made by hand --><svg>", PICTURE),
        ("<!-- one -->\n<!-- two -->\n<svg>", PICTURE),
    ],
)
def test_texts_of_other_trades(text: str, word: str) -> None:
    assert word in why_no_application("file.txt", text.encode())
    assert word in why_no_application("file", b"\xef\xbb\xbf" + text.encode())


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("notes.md", True), ("NOTES.MD", True), ("a.b.json", True), ("x.yaml", True),
        ("page.htm", False), ("list.tsv", False), ("list.txt", False), ("json", False),
        (".json", False), ("list.json.csv", False), ("letter.eml", False), ("x.md/list.csv", False),
    ],
)  # fmt: skip
def test_endings_of_programs_and_notes(name: str, refused: bool) -> None:
    sentence = why_no_application(name, b"Name,Email\nAna Souza,ana@x.example.org\n")
    assert bool(sentence) is refused
    if refused:
        assert f'"{PurePosixPath(name).suffix.casefold()}"' in sentence


@pytest.mark.parametrize("text", ["<svgs>", "<html><svg>", "BEGIN:VEVENT", "<?xml?><list/>", ""])
def test_what_only_looks_like_it_is_left_to_the_reader(text: str) -> None:
    assert why_no_application("list.txt", text.encode()) == ""


@given(st.binary(max_size=80), st.sampled_from(["a.csv", "a.xlsx", "a.md", "a", "a.eml"]))
def test_any_bytes_are_read_or_refused_in_a_plain_sentence(data: bytes, name: str) -> None:
    sentence = why_no_application(name, data)
    assert why_no_application(name.upper(), data).casefold() == sentence.casefold()
    if sentence:
        require_plain(sentence)
        assert "not an application" in sentence


def test_a_text_without_names_says_so() -> None:
    require_plain(NO_EVIDENCE)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cat.jpg", b"\xff\xd8\xff\xe0" + bytes(99)),
        ("setup.exe", b"MZ\x90\x00" + bytes(99)),
        ("talk.mp3", b"ID3\x03\x00" + bytes(99)),
        ("meeting.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("config.toml", b"name = 'Ana'\n"),
    ],
)
def test_planning_with_a_stranger_changes_nothing(inbox: Inbox, name: str, data: bytes) -> None:
    before = dump(inbox.desk)
    path = inbox.folder / name
    path.write_bytes(data)
    good = inbox.write("list.csv", "Name,Email,Role", "Ana Souza,ana@x.example.org,mentee")
    plan = inbox.plan(str(path), good)
    assert [item.name for item in plan.items] == ["Ana Souza"]
    assert [plan.sources[row.source].name for row in plan.refused] == [name]
    assert dump(inbox.desk) == before
