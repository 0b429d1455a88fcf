"""Codes read back from pictures: a 150 dpi scan, a photograph, and pictures without a code."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image, ImageFilter

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.preview import page_image
from mentordesk.documents.signing import scan
from mentordesk.documents.signing.qr import url_of
from mentordesk.documents.signing.scan import can_scan, texts_in_picture, texts_on_page
from mentordesk.domain.refusals import Refused, Unreadable
from tests.documents.samples import LONG, certificate
from tests.documents.signing.signed import ADDRESS, coded

TWO = (("Eleanor Whitlock", "President"), ("Dr Tomas Reyes", "Director of Learning"))
EVERY = pytest.mark.parametrize("paper", ["A4", "Letter"])
BOTH = pytest.mark.parametrize("design", ["Heritage", "Contemporary"])


@pytest.fixture(autouse=True)
def decoder() -> None:
    """Skip where the extra `scan` is not installed."""
    if not can_scan():
        pytest.skip("zxing-cpp (the extra scan) is not installed")


def printed(design: str, paper: str, name: str, dpi: float) -> tuple[Image.Image, str]:
    """A certificate as grey dots, and the address in its code."""
    facts = coded(certificate(name, paper=paper, signatories=TWO[: 1 + (name == LONG)]))
    page = page_image(book([facts], load_design(design)), 0, dpi)
    whole = Image.frombytes("RGBA", (page.width, page.height), page.rgba)
    return whole.convert("L"), url_of(ADDRESS, facts.code)


def noisy(picture: Image.Image, strength: float = 16) -> Image.Image:
    noise = Image.effect_noise(picture.size, strength)
    return Image.blend(picture, noise, 0.12)


def scanned(picture: Image.Image, degrees: float) -> bytes:
    """As a worn office scanner has it: askew, soft, noisy, and saved with little care."""
    turned = picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    soft = noisy(turned.filter(ImageFilter.GaussianBlur(0.6)))
    output = io.BytesIO()
    soft.save(output, "JPEG", quality=60)
    return output.getvalue()


@BOTH
@EVERY
@pytest.mark.parametrize("name", ["Hinewehi Ngāwaiata Morgan", LONG])
@pytest.mark.parametrize("degrees", [1.0, -2.0])
def test_read_back_from_a_150_dpi_scan(design: str, paper: str, name: str, degrees: float) -> None:
    picture, address = printed(design, paper, name, 150)
    assert texts_in_picture(scanned(picture, degrees), "scan.jpg") == (address,)


@BOTH
@EVERY
def test_read_back_from_a_photograph(design: str, paper: str) -> None:
    picture, address = printed(design, paper, "Nguyễn Thị Ánh Tuyết", 220)
    wide, high = picture.size
    # Seen from below and the left: the far edge is shorter, the near one longer.
    corners = (-0.04 * wide, -0.03 * high, -0.10 * wide, 1.04 * high,
               1.05 * wide, 1.10 * high, 1.02 * wide, -0.06 * high)  # fmt: skip
    seen = picture.transform(
        picture.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=120
    )
    shade = Image.linear_gradient("L").resize(picture.size).point(lambda v: 150 + v * 105 // 255)
    dim = Image.composite(seen, Image.new("L", picture.size, 40), shade)
    output = io.BytesIO()
    noisy(dim.filter(ImageFilter.GaussianBlur(0.8))).save(output, "JPEG", quality=70)
    assert texts_in_picture(output.getvalue(), "photo.jpg") == (address,)


def test_a_page_of_a_pdf_is_looked_at_as_it_is_seen() -> None:
    facts = coded(certificate("Ana"))
    pdf = book([facts, replace(certificate("Bo"), number="X-2021-0001")], load_design("Heritage"))
    assert texts_on_page(pdf, 0) == (url_of(ADDRESS, facts.code),)
    assert texts_on_page(pdf, 1) == ()


def test_a_picture_without_a_code_has_none() -> None:
    output = io.BytesIO()
    Image.new("RGB", (600, 400), "white").save(output, "PNG")
    assert texts_in_picture(output.getvalue(), "white.png") == ()


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n cut", b"GIF89a"])
def test_what_is_no_picture_is_one_sentence(content: bytes) -> None:
    with pytest.raises(Unreadable, match=r"x\.png is no picture"):
        texts_in_picture(content, "x.png")


def test_a_picture_that_is_far_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MOST_DOTS", 1_000)
    output = io.BytesIO()
    Image.new("L", (60, 60)).save(output, "PNG")
    with pytest.raises(Unreadable, match="is too large"):
        texts_in_picture(output.getvalue(), "x.png")


def test_without_the_extra_it_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    missing: Callable[[], None] = lambda: None  # noqa: E731 - a module that is not there
    monkeypatch.setattr(scan, "_module", missing)
    assert not can_scan()
    with pytest.raises(Refused, match="extra “scan”"):
        texts_in_picture(b"", "x.png")
