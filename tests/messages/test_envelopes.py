"""Envelopes (winmail.dat) and trays against a small writer of the same format; letters filled."""

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.applications import DocumentKind
from mentordesk.messages.attachments import document_words, guess_kind
from mentordesk.messages.merge import Template, fields_of, fill
from mentordesk.messages.parts import Tray, is_archive, safe_name
from mentordesk.messages.winmail import SIGNATURE, looks_like_winmail, read_winmail

BEGIN, TITLE, DATA, BODY = 0x69002, 0x18010, 0x6800F, 0x2800C
NAMES = st.from_regex(r"[a-z]{1,8}\.(pdf|txt|docx)", fullmatch=True)
CONTENTS = st.binary(min_size=1, max_size=40).filter(
    lambda data: not data.startswith(b"PK") and not looks_like_winmail(data)
)
FILES = st.lists(st.tuples(NAMES, CONTENTS), max_size=5)


def attribute(number: int, value: bytes) -> bytes:
    """One attribute with its level in front and its checksum behind."""
    return (
        struct.pack("<BII", 2, number, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)
    )


def envelope(files: list[tuple[str, bytes]], text: str = "") -> bytes:
    """An envelope of some files and words, after MS-OXTNEF."""
    parts = [struct.pack("<IH", SIGNATURE, 1)]
    if text:
        parts.append(attribute(BODY, text.encode() + b"\0"))
    for name, content in files:
        parts += [attribute(BEGIN, b"\0" * 14), attribute(TITLE, name.encode() + b"\0")]
        parts.append(attribute(DATA, content))
    return b"".join(parts)


def archive(files: list[tuple[str, bytes]]) -> bytes:
    """A .zip of some files, each in a folder of its own."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for number, (name, content) in enumerate(files):
            made.writestr(f"{number}/{name}", content)
    return held.getvalue()


@given(FILES, st.text("abc é\n", max_size=20).filter(str.strip))
def test_an_envelope_gives_back_what_was_put_in(files: list[tuple[str, bytes]], text: str) -> None:
    data = envelope(files, text)
    assert looks_like_winmail(data)
    found = read_winmail(data)
    assert (found.files, found.text, found.damaged) == (files, text, False)


@given(FILES.filter(bool), st.integers(0, 400))
def test_a_cut_envelope_gives_its_first_files_only(
    files: list[tuple[str, bytes]], length: int
) -> None:
    found = read_winmail(envelope(files)[:length])
    assert found.files == files[: len(found.files)]


@given(FILES, FILES)
def test_an_envelope_and_an_archive_are_emptied_into_one_tray(
    first: list[tuple[str, bytes]], second: list[tuple[str, bytes]]
) -> None:
    tray = Tray()
    tray.put("winmail.dat", envelope(first, "words"))
    if second:
        tray.put("all.zip", archive(second))
    assert [part.data for part in tray.parts] == [data for _, data in [*first, *second]]
    assert tray.size == sum(len(part.data) for part in tray.parts)
    assert [part.name for part in tray.parts[: len(first)]] == [safe_name(n) for n, _ in first]
    assert (tray.body, tray.notes) == ("words", [])


def test_the_first_words_of_two_envelopes_stay() -> None:
    tray = Tray()
    tray.put("a.dat", envelope([], "first"))
    tray.put("b.dat", envelope([("x.txt", b"x")], "second"))
    assert (tray.body, len(tray.parts)) == ("first", 1)


@pytest.mark.parametrize("data", [b"", b"\x78\x9f\x3e\x22", b"PK\x03\x04", b"\x22\x3e\x9f\x78\0\0"])
def test_what_only_begins_alike_is_no_envelope_and_no_archive(data: bytes) -> None:
    assert not looks_like_winmail(data)
    assert not is_archive(data)


@pytest.mark.parametrize(
    ("name", "words", "kind"),
    [
        ("Ana_Silva-CV.pdf", "", DocumentKind.RESUME),
        ("cvs/budget.pdf", "", DocumentKind.OTHER),
        ("receive.pdf", "", DocumentKind.OTHER),
        ("Code_of_Conduct_application.pdf", "", DocumentKind.CODE_OF_CONDUCT),
        ("platform.docx", "", DocumentKind.OTHER),
        ("scan1.pdf", "Application\n form 2021", DocumentKind.FORM),
        ("scan1.pdf", "Ana Silva\nEducation\nWork experience", DocumentKind.RESUME),
        ("scan1.pdf", "Education\neducation\nEDUCATION", DocumentKind.OTHER),
        ("scan1.pdf", "x" * 301 + " resume", DocumentKind.OTHER),
    ],
)
def test_the_kind_of_a_file_by_name_and_first_words(
    name: str, words: str, kind: DocumentKind
) -> None:
    assert guess_kind(name, words) is kind


@given(st.binary(max_size=80), st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04"]))
def test_any_bytes_have_words_or_none(data: bytes, begin: bytes) -> None:
    assert isinstance(document_words(begin + data), str)


@given(
    st.dictionaries(st.sampled_from(["name", "partner", "day"]), st.text(max_size=12)),
    st.lists(
        st.sampled_from(["{{name}}", "{{ day }}", "{{partner|nobody}}", "plain", "{x}", "\n"])
    ),
)
def test_a_letter_is_its_pieces_each_by_itself(values: dict[str, str], pieces: list[str]) -> None:
    template = Template("t", "T", "all", "About {{name|you}}", " ".join(pieces))
    filled = fill(template, values)
    asked = {"{{name}}": "name", "{{ day }}": "day"}
    missing = [asked[p] for p in pieces if p in asked and not values.get(asked[p], "").strip()]
    assert filled.empty == tuple(dict.fromkeys(missing))
    assert "\n" not in filled.subject
    assert set(fields_of(template)) == {"name"} | {
        "partner" if "partner" in p else asked[p] for p in pieces if p.startswith("{{")
    }
    given_partner = values.get("partner", "")
    if "{{partner|nobody}}" in pieces and not given_partner.strip():
        assert "nobody" in filled.body
