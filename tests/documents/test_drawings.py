"""SVG logos: plain drawings are drawn without a foreign typeface, anything more is refused."""

import io

import pikepdf
import pytest

from mentordesk.documents.drawings import looks_like_svg, take_svg
from mentordesk.documents.one_page import unembedded
from mentordesk.domain.refusals import Unreadable
from tests.documents.own_samples import PLAIN_SVG, SVG, shown

DOCTYPE = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
ENTITY = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
NESTED = '<g id="a0"><rect width="1" height="1"/></g>' + "".join(
    f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9)
)


def test_a_drawing_is_drawn() -> None:
    page = shown(take_svg(PLAIN_SVG, "logo.svg").content)
    assert page.getpixel((page.width // 2, page.height // 2)) == (0x20, 0x40, 0x80)
    assert page.getpixel((1, 1)) == (255, 255, 255)


def test_no_typeface_is_named_that_is_not_embedded() -> None:
    taken = take_svg(PLAIN_SVG, "logo.svg")
    assert taken.notices == ()
    with pikepdf.open(io.BytesIO(taken.content)) as document:
        assert list(unembedded(document)) == []
        assert b"Helvetica" not in taken.content
        drawn = pikepdf.parse_content_stream(document.pages[0])
        assert "Tf" not in {str(step.operator) for step in drawn}


def test_equal_drawings_are_equal_bytes() -> None:
    assert take_svg(PLAIN_SVG, "a.svg").content == take_svg(PLAIN_SVG, "b.svg").content


def test_gradients_and_uses_are_drawn() -> None:
    words = (
        '<defs><g id="dot"><circle cx="30" cy="20" r="9" fill="#cc0000"/></g></defs>'
        '<use xlink:href="#dot"/>'
    )
    page = shown(take_svg(SVG.format(words).encode(), "logo.svg").content)
    assert page.getpixel((page.width // 2, page.height // 2)) == (0xCC, 0, 0)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("<script>alert(1)</script>", "script"),
        ('<rect width="9" height="9" onclick="x()"/>', "script"),
        ("<foreignObject/>", "script"),
        ('<a xlink:href="https://evil.example"><rect/></a>', "other files or addresses"),
        ('<use xlink:href="other.svg#a"/>', "other files or addresses"),
        ("<style>@import url(x.css)</style>", "other files or addresses"),
        ('<rect style="fill:url(http://x/y)"/>', "other files or addresses"),
        ('<image xlink:href="file:///etc/passwd"/>', "a picture instead"),
        ('<image xlink:href="data:image/png;base64,AAAA"/>', "a picture instead"),
        ('<text x="5" y="5">HLIA</text>', "holds letters"),
        (NESTED + '<use xlink:href="#a8"/>', "too many parts"),
        ('<g id="me"><use xlink:href="#me"/></g>', "too many parts"),
        ("<g>" * 3000 + "</g>" * 3000, "too many parts|broken|cannot be drawn"),
        ("<rect/>" * 20_001, "too many parts"),
        ("<rect", "broken SVG"),
    ],
)
def test_more_than_a_drawing_is_refused(words: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as refusal:
        take_svg(SVG.format(words).encode(), "logo.svg")
    assert "Nothing was changed" in str(refusal.value)


@pytest.mark.parametrize("start", [ENTITY, LAUGHS])
def test_entities_are_refused(start: str) -> None:
    with pytest.raises(Unreadable, match="entities"):
        take_svg(start.encode() + PLAIN_SVG, "logo.svg")


def test_a_plain_declaration_is_no_harm() -> None:
    assert take_svg(DOCTYPE.encode() + PLAIN_SVG, "logo.svg").content.startswith(b"%PDF")


def test_what_is_much_too_large_is_refused() -> None:
    with pytest.raises(Unreadable, match="5 MB"):
        take_svg(PLAIN_SVG + b" " * 5_000_001, "logo.svg")


def test_what_looks_like_svg() -> None:
    assert looks_like_svg(b"\xef\xbb\xbf<?xml version='1.0'?><!-- x --><svg:svg xmlns:svg=''>")
    assert not looks_like_svg(b"\x89PNG")
