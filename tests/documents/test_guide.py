"""The quick guide on paper: contents that are true, numbered pages, our typefaces within."""

import io
from datetime import date
from typing import Any

import pypdf
import pytest

from mentordesk.documents.guide import typeset_guide
from mentordesk.domain.help_pages import HelpPage, parse_page
from mentordesk.services.guide import guide_words, load_guide

DAY = date(2026, 11, 22)
PAPERS = {"A4": (595, 842), "Letter": (612, 792)}


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


@pytest.fixture(scope="module", params=["A4", "Letter"])
def guide(request: pytest.FixtureRequest) -> pypdf.PdfReader:
    made = read(typeset_guide(load_guide(), request.param, DAY, guide_words()))
    box = made.pages[0].mediabox
    assert (round(box.width), round(box.height)) == PAPERS[request.param]
    return made


@pytest.fixture(scope="module")
def texts(guide: pypdf.PdfReader) -> list[str]:
    """The text of each sheet, read once."""
    return [page.extract_text() for page in guide.pages]


def test_the_contents_name_the_true_pages(texts: list[str]) -> None:
    contents = texts[0].splitlines()
    for page in load_guide():
        line = next(one for one in contents if one.startswith(page.title))
        number = int(line.removeprefix(page.title).strip())
        assert page.title in texts[number - 1]
        assert page.sections[0].blocks[0].text.split()[0] in texts[number - 1]


def test_every_sheet_is_numbered(texts: list[str]) -> None:
    for number, text in enumerate(texts, 1):
        assert f"{number} of {len(texts)}" in text


def test_every_word_is_on_paper(texts: list[str]) -> None:
    words = set(" ".join(texts).split())
    wanted = {word for page in load_guide() for s in page.sections for word in s.text.split()}
    assert wanted - words == set()


def test_pages_are_bookmarked(guide: pypdf.PdfReader) -> None:
    assert [str(one["/Title"]) for one in guide.outline if isinstance(one, dict)] == [
        page.title for page in load_guide()
    ]


def test_only_our_typefaces_and_all_embedded(guide: pypdf.PdfReader) -> None:
    found: list[Any] = [page["/Resources"] for page in guide.pages]
    fonts = {
        font.get_object()["/BaseFont"]: font.get_object()
        for resources in found
        for font in resources["/Font"].values()
    }
    assert fonts
    for name, font in fonts.items():
        inner = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in inner.get_object(), name


def test_nothing_stands_beyond_the_margins(guide: pypdf.PdfReader) -> None:
    for page in guide.pages:
        seen: list[float] = []
        page.extract_text(visitor_text=lambda _t, _c, m, *_, s=seen: s.append(m[5]))
        assert min(y for y in seen if y) >= 30
        assert max(seen) <= float(page.mediabox.height) - 60


def test_one_page_has_no_contents() -> None:
    page = parse_page("a", "G", "# Alone\n\nJust this.\n")
    made = read(typeset_guide((page,), "A4", DAY, guide_words()))
    assert len(made.pages) == 1
    assert "Just this." in made.pages[0].extract_text()


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    text = "# Long\n\n" + "".join(f"## Part {n}\n\nWords {n}.\n\n" for n in range(60))
    page: HelpPage = parse_page("a", "G", text)
    made = read(typeset_guide((page,), "A4", DAY, guide_words()))
    for sheet in made.pages:
        lines = sheet.extract_text().splitlines()
        body = [one for one in lines if one.startswith(("Part", "Words"))]
        assert body[-1].startswith("Words")
