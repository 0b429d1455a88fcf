"""The sinks of files and messages, each by the bites that were measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import (
    LONGEST_FILE_NAME,
    address,
    escaped,
    file_name,
    file_part,
    guarded,
    header,
    markup,
    scrubbed,
    unescaped,
    unguarded,
)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\x.pdf", "x.pdf"),
        ("C:\\temp\\cv.pdf", "cv.pdf"),
        ("cv.pdf:x.exe", "cv.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("nul", "_nul"),
        ("COM1.txt", "_COM1.txt"),
        ("Comma.txt", "Comma.txt"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\u202efdp.exe", "a fdp.exe"),
        ("...", "file"),
        ("", "file"),
        ("a\nb.pdf", "a b.pdf"),
        ('<b>"x"|?*.pdf', "b x.pdf"),
        ("Résumé Zoë.docx", "Résumé Zoë.docx"),
    ],
)
def test_file_names(name: str, safe: str) -> None:
    assert file_name(name) == safe


@given(st.text(max_size=400))
def test_no_file_name_climbs_or_is_too_long(name: str) -> None:
    for made in (file_name(name), f"{file_part(name)}.pdf"):
        assert made
        assert not set(made) & set('/\\:*?"<>|\x00\n\u202e')
        assert made not in {".", ".."}
        assert len(made.encode()) <= LONGEST_FILE_NAME + 16


@pytest.mark.parametrize(
    ("name", "mail", "written"),
    [
        ("Ana Silva", "a@x.example", "Ana Silva <a@x.example>"),
        ("Ana, b@x.example", "a@x.example", '"Ana, b@x.example" <a@x.example>'),
        ("Ana\r\nBcc: b@x.example", "a@x.example", '"Ana Bcc: b@x.example" <a@x.example>'),
    ],
)
def test_an_address_is_one_recipient(name: str, mail: str, written: str) -> None:
    assert str(address(name, mail)) == written


@pytest.mark.parametrize("mail", ["a@x, b@x", "a@x;b@x", "", "nobody", "a@x> <b@x", "a b@x"])
def test_two_addresses_are_none(mail: str) -> None:
    with pytest.raises(Refused):
        address("Ana", mail)


def test_a_header_is_one_line() -> None:
    assert header("Hello\r\nBcc: x@y") == "Hello Bcc: x@y"


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1", "-1", "@x", "\t=1", "'=1"])
def test_nothing_is_calculated_from_a_csv_cell(text: str) -> None:
    assert guarded(text).startswith("'")
    assert unguarded(guarded(text)) == text


@given(st.text())
def test_cells_are_read_back_as_they_were(text: str) -> None:
    assert unguarded(guarded(text)) == text
    if "_x005F_" not in text:
        assert unescaped(escaped(text)) == text


def test_markup_begins_no_tag() -> None:
    assert markup("<img src='/dev/zero'> & \"x\"\x00") == (
        "&lt;img src=&#39;/dev/zero&#39;&gt; &amp; &quot;x&quot;"
    )
    assert scrubbed("a\r\nb\ud800\x07") == "a\nb"
