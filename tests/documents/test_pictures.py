"""Logos and signatures: small, upright and clear; what is no picture is refused in one sentence."""

import io
import tracemalloc
import zlib

import pikepdf
import pytest
from PIL import Image

from mentordesk.documents.pictures import MOST_PIXELS, take_logo, take_signature
from mentordesk.domain.refusals import Unreadable
from tests.documents.own_samples import PLAIN_SVG, ink, page_pdf, picture, shown

_open: list[pikepdf.Pdf] = []


def _image_of(pdf: bytes) -> pikepdf.Object:
    _open.append(pikepdf.open(io.BytesIO(pdf)))  # its objects live as long as it does
    return _open[-1].pages[0].resources.XObject.Im


def _claiming(width: int, height: int) -> bytes:
    """A PNG that claims to be very large and holds next to nothing."""
    sound = bytearray(picture(size=(8, 8)))
    sound[16:20], sound[20:24] = width.to_bytes(4, "big"), height.to_bytes(4, "big")
    sound[29:33] = zlib.crc32(bytes(sound[12:29])).to_bytes(4, "big")
    return bytes(sound)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16"])
def test_every_kind_of_png_is_a_logo(mode: str) -> None:
    page = shown(take_logo(picture(mode), "logo.png").content, 300)
    assert ink(page, (page.width // 2, int(page.height * 0.4)))[0] < 80
    assert page.getpixel((3, 3)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_every_kind_of_jpeg_is_a_logo(mode: str) -> None:
    taken = take_logo(picture(mode, form="JPEG"), "logo.jpg")
    page = shown(taken.content, 300)
    assert ink(page, (page.width // 2, int(page.height * 0.4)))[0] < 90
    assert _image_of(taken.content).ColorSpace == pikepdf.Name.DeviceRGB


def test_an_svg_and_a_pdf_are_logos() -> None:
    for content, name in ((PLAIN_SVG, "logo.svg"), (page_pdf((120, 60)), "logo.pdf")):
        assert take_logo(content, name).content.startswith(b"%PDF")


def test_a_photograph_lying_on_its_side_is_turned() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    taken = take_logo(picture(form="JPEG", size=(200, 100), exif=exif), "logo.jpg")
    width, height = shown(taken.content).size
    assert height == 2 * width


def test_what_is_clear_stays_clear() -> None:
    clear = _image_of(take_logo(picture("RGBA"), "logo.png").content)
    assert clear.SMask.Width == 120
    assert "/SMask" not in _image_of(take_logo(picture("RGB"), "logo.png").content)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"MZ this is no picture", "no picture that can be read"),
        (b"", "no picture that can be read"),
        (picture()[:60], "no picture that can be read"),
        (b"GIF89a" + b"\0" * 40, "no picture that can be read"),
        (_claiming(10_000, 5_000), "far more dots than print shows"),
        (_claiming(40_000, 40_000), "far more dots than print shows"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40_000_001, "larger than 40 MB"),
    ],
    ids=["text", "empty", "cut", "gif", "50 megapixels", "bomb", "huge"],
)
def test_what_is_no_picture_is_refused(content: bytes, reason: str) -> None:
    for take in (take_logo, take_signature):
        with pytest.raises(Unreadable, match=reason) as refusal:
            take(content, "logo.png")
        assert "Nothing was changed" in str(refusal.value)


def test_50_megapixels_are_refused_before_they_are_unpacked() -> None:
    large = _claiming(10_000, 5_000)
    assert MOST_PIXELS < 10_000 * 5_000
    tracemalloc.start()
    with pytest.raises(Unreadable):
        take_signature(large, "signature.png")
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


def test_a_large_photograph_is_made_smaller() -> None:
    taken = take_signature(picture(size=(5_000, 4_000), form="JPEG"), "signature.jpg")
    kept = _image_of(taken.content)
    assert 600 < int(kept.Width) <= 1400
    assert len(taken.content) < 200_000


def test_the_paper_of_a_signature_is_clear_and_its_edges_are_cut() -> None:
    kept = _image_of(take_signature(picture(size=(400, 200)), "signature.png").content)
    assert (int(kept.Width), int(kept.Height)) == (201, 51)
    mask = kept.SMask.read_bytes()
    assert max(mask) == 255


def test_a_signature_that_is_clear_already_is_kept() -> None:
    kept = _image_of(take_signature(picture("RGBA", size=(400, 200)), "s.png").content)
    assert set(kept.SMask.read_bytes()) == {255}


def test_white_paper_alone_is_no_signature() -> None:
    blank = io.BytesIO()
    Image.new("RGB", (100, 50), (250, 249, 245)).save(blank, "PNG")
    with pytest.raises(Unreadable, match="nothing but white paper"):
        take_signature(blank.getvalue(), "signature.png")
