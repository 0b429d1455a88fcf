"""PDFs that come in: one clean page is kept; everything else is refused in one sentence."""

import io
from contextlib import suppress

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from mentordesk.documents.one_page import take_pdf, unembedded
from mentordesk.domain.refusals import Unreadable
from tests.documents.own_samples import A4, page_pdf, shown


def _opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def test_a_page_is_kept_as_it_looks() -> None:
    source = page_pdf()
    taken = take_pdf(source, "Frame.pdf")
    assert taken.notices == ()
    assert taken.media_type == "application/pdf"
    assert shown(taken.content).tobytes() == shown(source).tobytes()
    assert take_pdf(source, "Frame.pdf").content == taken.content


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (page_pdf(pages=3), "has 3 pages"),
        (
            page_pdf(encryption=pikepdf.Encryption(owner="o", user="u")),
            "locked with a password",
        ),
        (b"hello", "no PDF, or a broken one"),
        (b"", "no PDF, or a broken one"),
        (page_pdf()[:200], "no PDF, or a broken one"),
        (b"%PDF-1.7\n" + b"x" * 20_000_001, "larger than 20 MB"),
        (page_pdf(size=(9_000, 9_000)), "without a sensible size"),
        (page_pdf(drawing=b"0 0 m " * 8_000_000), "draws too much"),
    ],
    ids=["3 pages", "password", "text", "empty", "cut", "huge", "size", "bomb"],
)
def test_what_is_no_page_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as refusal:
        take_pdf(content, "Frame.pdf")
    assert str(refusal.value).startswith("Frame.pdf ")
    assert "Nothing was changed" in str(refusal.value)


def test_an_owners_password_alone_does_not_lock_it() -> None:
    locked = page_pdf(encryption=pikepdf.Encryption(owner="o", user=""))
    assert not _opened(take_pdf(locked, "Frame.pdf").content).is_encrypted


def test_scripts_links_and_luggage_are_left_behind() -> None:
    def load(made: pikepdf.Pdf) -> None:
        made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        page = made.pages[0].obj
        page.Annots = pikepdf.Array(
            [
                made.make_indirect(
                    pikepdf.Dictionary(
                        Subtype=pikepdf.Name.Link,
                        A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://evil.example"),
                    )
                )
            ]
        )
        page.PieceInfo = pikepdf.Dictionary(Private=made.make_stream(b"secret" * 1000))
        made.attachments["x.exe"] = b"MZ"

    taken = take_pdf(page_pdf(change=load), "Frame.pdf")
    assert any("scripts" in notice for notice in taken.notices)
    for word in (b"JavaScript", b"evil.example", b"PieceInfo", b"MZ", b"Annots"):
        assert word not in taken.content
    kept = _opened(taken.content)
    assert set(kept.Root.keys()) == {"/Type", "/Pages"}


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_turned_page_stands_as_readers_show_it(turned: int) -> None:
    def turn(made: pikepdf.Pdf) -> None:
        made.pages[0].obj.Rotate = turned
        made.pages[0].obj.CropBox = pikepdf.Array([30, 40, 500, 400])

    source = page_pdf(change=turn)
    kept = shown(take_pdf(source, "Frame.pdf").content)
    was = shown(source)
    assert kept.size == was.size
    same = sum(
        a == b for a, b in zip(kept.get_flattened_data(), was.get_flattened_data(), strict=True)
    )
    assert same > 0.99 * was.width * was.height


def test_drawings_in_several_streams_are_one() -> None:
    def split(made: pikepdf.Pdf) -> None:
        made.pages[0].obj.Contents = pikepdf.Array(
            [made.make_stream(b"1 0 0 rg"), made.make_stream(b"0 0 200 200 re f")]
        )

    page = shown(take_pdf(page_pdf(change=split), "Frame.pdf").content)
    assert page.getpixel((20, page.height - 20)) == (255, 0, 0)


def test_a_typeface_that_is_not_embedded_is_named() -> None:
    def write(made: pikepdf.Pdf) -> None:
        made.pages[0].obj.Resources = pikepdf.Dictionary(
            Font=pikepdf.Dictionary(
                F1=pikepdf.Dictionary(
                    Type=pikepdf.Name.Font,
                    Subtype=pikepdf.Name.Type1,
                    BaseFont=pikepdf.Name.Helvetica,
                )
            )
        )

    taken = take_pdf(page_pdf(drawing=b"BT /F1 12 Tf (x) Tj ET", change=write), "Frame.pdf")
    assert any("Helvetica" in notice for notice in taken.notices)
    assert list(unembedded(_opened(take_pdf(page_pdf(), "Frame.pdf").content))) == []


def test_a_typeface_that_is_named_and_not_drawn_with_is_no_matter() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)  # selects Helvetica and draws nothing with it
    canvas.rect(60, 60, 200, 100, stroke=1, fill=1)
    canvas.save()
    taken = take_pdf(out.getvalue(), "Frame.pdf")
    assert taken.notices == ()
    assert b"Helvetica" not in taken.content


def test_hidden_layers_are_told() -> None:
    def layer(made: pikepdf.Pdf) -> None:
        group = made.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="x"))
        made.Root.OCProperties = pikepdf.Dictionary(OCGs=[group], D=pikepdf.Dictionary(OFF=[group]))

    assert any("hidden" in n for n in take_pdf(page_pdf(change=layer), "Frame.pdf").notices)


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 900), byte=st.integers(0, 255))
def test_a_damaged_file_is_taken_or_refused_never_a_bug(at: int, byte: int) -> None:
    whole = bytearray(page_pdf(A4))
    whole[at % len(whole)] = byte
    with suppress(Unreadable):
        assert len(_opened(take_pdf(bytes(whole), "Frame.pdf").content).pages) == 1
