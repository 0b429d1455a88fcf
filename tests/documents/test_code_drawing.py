"""The QR code on the page: its size, its place, its link; nothing changes where there is none."""

import hashlib
import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.pages import PAPERS
from mentordesk.documents.preview import page_image
from mentordesk.documents.signing.qr import symbol, url_of
from tests.documents.reading import pypdf_text
from tests.documents.samples import LONG, certificate
from tests.documents.signing.signed import ADDRESS, coded

MM = 72 / 25.4
ONE = (("Eleanor Whitlock", "President"),)
TWO = (*ONE, ("Dr Tomas Reyes", "Director of Learning"))
# Our own designs are drawn for these; upright pages are the associations' own.
LYING = ("A4", "Letter")
EVERY = [
    (design, paper, signed) for design in design_names() for paper in LYING for signed in (ONE, TWO)
]
LYING = (
    "A4",
    "Letter",
)  # our own designs are drawn for these; upright pages are the associations' own
PAGES = pytest.mark.parametrize(("design", "paper", "signed"), EVERY)


def link_of(pdf: bytes) -> tuple[str, list[float]]:
    """The address and the place of the one link of a page."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        (link,) = document.pages[0].obj.Annots
        return str(link.A.URI), [float(one) for one in link.Rect]


@PAGES
def test_it_is_25_millimetres_and_within_the_clear_edge(
    design: str, paper: str, signed: tuple[tuple[str, str], ...]
) -> None:
    facts = coded(certificate("Hinewehi Ngāwaiata Morgan", paper=paper, signatories=signed))
    pdf = book([facts], load_design(design))
    address, (left, low, right, high) = link_of(pdf)
    assert address == url_of(ADDRESS, facts.code)
    assert right - left == pytest.approx(25 * MM, abs=0.02)
    assert high - low == pytest.approx(25 * MM, abs=0.02)
    width, height = PAPERS[paper]
    edge = 10 * MM
    assert edge < left < right < width - edge
    assert edge < low < high < height - edge


@PAGES
def test_nothing_else_stands_in_its_quiet_zone(
    design: str, paper: str, signed: tuple[tuple[str, str], ...]
) -> None:
    facts = coded(certificate(LONG, paper=paper, signatories=signed))
    pdf = book([facts], load_design(design))
    _, (left, low, right, high) = link_of(pdf)
    dots = 200 / 72
    page = page_image(pdf, 0, 200)
    quiet = (right - left) / len(symbol(ADDRESS, facts.code)) * 4
    x = [round(at * dots) for at in (left - quiet, left, right, right + quiet)]
    y = [round((PAPERS[paper][1] - at) * dots) for at in (high + quiet, high, low, low - quiet)]

    def is_white(column: int, row: int) -> bool:
        start = (row * page.width + column) * 4
        return min(page.rgba[start : start + 3]) > 245

    around = [
        (column, row)
        for column in range(x[0] + 1, x[3] - 1)
        for row in range(y[0] + 1, y[3] - 1)
        if not (x[1] - 2 <= column <= x[2] + 2 and y[1] - 2 <= row <= y[2] + 2)
    ]
    assert [place for place in around if not is_white(*place)] == []


@PAGES
def test_number_and_address_are_printed_beside_it(
    design: str, paper: str, signed: tuple[tuple[str, str], ...]
) -> None:
    facts = coded(certificate("Ana Souza", paper=paper, signatories=signed))
    text = pypdf_text(book([facts], load_design(design)))
    assert facts.number in text
    assert "verify.hlia.example" in text
    assert "28 July 2022" in text


@PAGES
def test_a_certificate_without_a_code_has_no_link_and_the_old_words(
    design: str, paper: str, signed: tuple[tuple[str, str], ...]
) -> None:
    facts = certificate("Ana Souza", paper=paper, signatories=signed)
    pdf = book([facts], load_design(design))
    assert "/Annots" not in pypdf.PdfReader(io.BytesIO(pdf)).pages[0]
    assert "verify" not in pypdf_text(pdf)
    assert pdf == book([replace(facts, intake="2021 July", verify_at=ADDRESS)], load_design(design))


def test_a_reprint_with_a_code_is_byte_for_byte_the_first() -> None:
    facts = coded(certificate("Ana Souza"))
    first, again = (book([facts], load_design("Heritage")) for _ in range(2))
    assert hashlib.sha256(first).digest() == hashlib.sha256(again).digest()


def test_it_is_drawn_and_never_a_picture() -> None:
    pdf = book([coded(certificate("Ana Souza"))], load_design("Heritage"))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        images = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert images == []


def test_mixed_pages_of_one_book_each_have_their_own() -> None:
    facts = [
        coded(certificate("Ana")),
        certificate("Bo"),
        coded(certificate("Cy", signatories=TWO)),
    ]
    pages = pypdf.PdfReader(io.BytesIO(book(facts, load_design("Contemporary")))).pages
    assert ["/Annots" in page for page in pages] == [True, False, True]


@pytest.mark.parametrize("design", design_names())
def test_a_page_more_costs_little(design: str) -> None:
    look = load_design(design)
    facts = [coded(certificate(f"Ana Souza {n}", number=f"HLIA-2021-{n:04d}")) for n in range(40)]
    small, large = len(book(facts[:10], look)), len(book(facts, look))
    assert (large - small) / 30 < 4_096
