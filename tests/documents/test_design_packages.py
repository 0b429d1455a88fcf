"""Designs to hand on: what is unpacked is what was packed; strangers' files are refused."""

import io
import json
import zipfile
from contextlib import suppress
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.certificates import book
from mentordesk.documents.design_packages import PackedFile, pack, unpack
from mentordesk.documents.designs import FORMAT, Design, files_of, written
from mentordesk.documents.faces import know_face
from mentordesk.documents.one_page import take_pdf
from mentordesk.documents.own_fonts import take_font
from mentordesk.documents.pictures import take_logo
from mentordesk.documents.taken import PDF, TRUETYPE, Taken
from mentordesk.domain.refusals import Unreadable
from tests.documents.own_samples import font, own_design, page_pdf, picture
from tests.documents.samples import certificate


def _ours() -> tuple[Design, dict[str, PackedFile]]:
    background = take_pdf(page_pdf(), "Frame.pdf")
    logo = take_logo(picture("RGBA"), "logo.png")
    face = take_font(font("Inter-Medium"), "Mine.ttf")
    design = own_design(background=background.content, logo=logo.content)
    name = know_face(face.content)
    design = replace(
        design,
        faces={**design.faces, "display": name},
        files={**design.files, name.removeprefix("own:"): face.content},
    )
    kinds = {logo.content: ("logo", logo), face.content: ("font", face)}
    files = {
        digest: PackedFile(*kinds.get(content, ("background", background)))
        for digest, content in design.files.items()
    }
    return design, files


def _zip(data: object, files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("design.json", json.dumps(data))
        for name, content in files.items():
            archive.writestr(f"files/{name}", content)
    return out.getvalue()


def test_a_design_prints_the_same_elsewhere() -> None:
    design, files = _ours()
    packed = pack(design, files)
    assert pack(design, files) == packed
    again, unpacked = unpack(packed, "ours.mentordesign")
    assert again == design
    assert {(one.kind, one.taken.name) for one in unpacked} == {
        ("background", "Frame.pdf"),
        ("logo", "logo.png"),
        ("font", "Mine.ttf"),
    }
    facts = [certificate("Nguyễn Thị Ánh Tuyết")]
    assert book(facts, again) == book(facts, design)


def test_a_strangers_page_is_cleaned_on_the_way_in() -> None:
    def arm(made: pikepdf.Pdf) -> None:
        made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="alert(1)")

    design = own_design(background=page_pdf(change=arm))
    files = {d: PackedFile("background", Taken("b", PDF, c)) for d, c in design.files.items()}
    again, _ = unpack(pack(design, files), "x")
    assert b"JavaScript" in next(iter(design.files.values()))
    assert b"JavaScript" not in again.picture("background")


def _changed(**changes: object) -> bytes:
    design, _ = _ours()
    data = written(design) | {"name": "Ours", "files": [], **changes}
    for one in data["files"]:
        assert one
    return _zip(data, dict(design.files))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no certificate design"),
        (b"hello", "no certificate design"),
        (_zip([], {}), "no certificate design"),
        (_zip({"format": FORMAT + 1}, {}), "newer version of MentorDesk"),
        (_zip({"format": FORMAT}, {}), "cannot be used|no certificate design"),
        (_changed(pictures={"logo": "0" * 64}), "no certificate design"),
        (_changed(pictures={"logo": "../../etc/passwd"}), "no certificate design"),
        (_changed(blocks=[{"kind": "script"}]), "cannot be used"),
        (_changed(faces={"text": "../../x"}), "cannot be used"),
        (_zip({"format": 1}, {str(n): b"" for n in range(70)}), "far too large"),
        (_zip({"x": 1}, {"a": b"\0" * 61_000_000}), "far too large"),
    ],
    ids=range(11),
)
def test_what_is_no_design_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as refusal:
        unpack(content, "x.mentordesign")
    assert "Nothing was changed" in str(refusal.value)


def test_a_file_that_was_exchanged_is_refused() -> None:
    design, files = _ours()
    data = written(design) | {"name": "Ours", "files": []}
    with pytest.raises(Unreadable, match="broken one"):
        unpack(_zip(data, dict.fromkeys(files_of(data), page_pdf())), "x")
    broken = dict.fromkeys(files, b"%PDF-1.7")
    with pytest.raises(Unreadable):
        unpack(_zip(data, broken), "x")


def test_a_broken_typeface_in_a_design_is_refused() -> None:
    name = know_face(b"\x00\x01\x00\x00 no font")
    data = written(own_design()) | {"fallbacks": [name], "name": "x"}
    digest = name.removeprefix("own:")
    data["files"] = [{"sha256": digest, "name": "Mine.ttf", "media_type": TRUETYPE, "kind": "font"}]
    with pytest.raises(Unreadable, match=r"Mine\.ttf"):
        unpack(_zip(data, {digest: b"\x00\x01\x00\x00 no font"}), "x")


@settings(max_examples=80, deadline=None)
@given(at=st.integers(0, 40_000), byte=st.integers(0, 255))
def test_a_damaged_file_is_unpacked_or_refused_never_a_bug(at: int, byte: int) -> None:
    design = own_design(background=page_pdf())
    files = {d: PackedFile("background", Taken("b", PDF, c)) for d, c in design.files.items()}
    whole = bytearray(pack(design, files))
    whole[at % len(whole)] = byte
    with suppress(Unreadable):
        assert unpack(bytes(whole), "x")[0].blocks
