"""Own typefaces: TrueType that can be drawn is taken; the rest is refused in one sentence."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.faces import OWN, know_face, load_face
from mentordesk.documents.own_fonts import take_font
from mentordesk.documents.runs import MissingGlyph
from mentordesk.documents.text import shape
from mentordesk.domain.refusals import Unreadable
from tests.documents.own_samples import font, with_rights, without_table
from tests.documents.samples import certificate


def test_a_truetype_font_is_taken_as_it_is() -> None:
    taken = take_font(font(), "Garamond.ttf")
    assert taken.content == font()
    assert taken.notices == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"OTTO" + font()[4:], r"\(CFF\)"),
        (b"ttcf" + font()[4:], "collection"),
        (b"wOFF" + font()[4:], "web sites"),
        (b"wOF2" + font()[4:], "web sites"),
        (b"", "no TrueType font"),
        (b"hello", "no TrueType font"),
        *((without_table(font(), tag), f"“{tag}”") for tag in ("cmap", "glyf", "head", "loca")),
        (font()[:300], "lacks the part|broken"),
        (b"\x00\x01\x00\x00" + b"\0" * 30_000_001, "30 MB"),
    ],
)
def test_what_cannot_be_drawn_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as refusal:
        take_font(content, "Mine.otf")
    assert str(refusal.value).startswith("Mine.otf ")


def test_a_font_that_forbids_embedding_is_told() -> None:
    taken = take_font(with_rights(font(), 0x0002), "Mine.ttf")
    assert any("must not be embedded" in notice for notice in taken.notices)
    assert take_font(with_rights(font(), 0x0008), "Mine.ttf").notices == ()


def test_an_own_face_is_known_by_its_bytes() -> None:
    name = know_face(font("Inter-Medium"))
    assert name.startswith(OWN)
    assert load_face(name).name == "Inter-Medium"
    assert shape("Ana", name).strands[0].face is load_face(name)
    with pytest.raises(FileNotFoundError):
        load_face(OWN + "0" * 64)


def test_an_own_face_stands_in_before_the_programs_own() -> None:
    hebrew = know_face(with_rights(font("NotoSansHebrew-Regular"), 8))
    line = shape("Ruth רות", f"EBGaramond-Regular+{hebrew}")
    assert [s.face.name for s in line.strands] == ["EBGaramond-Regular", "NotoSansHebrew-Regular"]
    assert line.strands[1].face is load_face(hebrew)
    assert shape("Ruth רות", "EBGaramond-Regular").strands[1].face is not load_face(hebrew)


def test_many_typefaces_do_not_change_what_was_printed() -> None:
    facts = [certificate("Ana Silva"), certificate("Ruth רות")]
    first = book(facts, load_design("Heritage"))
    for rights in range(80):
        load_face(know_face(with_rights(font("NotoSansHebrew-Regular"), rights << 4)))
    assert book([*facts], load_design("Heritage")) == first
    other = book([certificate("Björn Ek"), *facts], load_design("Heritage"))
    assert other.count(b"+EBGaramond-Medium") == first.count(b"+EBGaramond-Medium")


def test_what_no_face_has_is_missing_still() -> None:
    with pytest.raises(MissingGlyph, match="U\\+1F600"):
        shape("😀", f"EBGaramond-Regular+{know_face(font())}")


@settings(max_examples=80, deadline=None)
@given(at=st.integers(0, 600), byte=st.integers(0, 255))
def test_a_damaged_font_is_taken_or_refused_never_a_bug(at: int, byte: int) -> None:
    broken = bytearray(font("NotoSansHebrew-Regular"))
    broken[at] = byte
    with suppress(Unreadable):
        assert take_font(bytes(broken), "Mine.ttf").content == bytes(broken)
