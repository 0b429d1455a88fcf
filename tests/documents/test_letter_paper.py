"""US Letter for what is printed: the same words as on A4, all of them on the page."""

import io
from datetime import date

import pypdf
import pytest

from mentordesk.documents import magazine_page, summary_page
from mentordesk.documents.letters import LetterPage, letter_book
from mentordesk.documents.magazine_page import MagazinePage, Part
from mentordesk.documents.summary_facts import Panel, Series, SideBySide, SummaryPage

DAY = date(2026, 11, 22)
SIZES = {"A4": (595, 842), "Letter": (612, 792)}
PANELS = tuple(
    Panel(f"Panel {n}", "below", ("a", "b"), (Series("", (3, 1)),), "bars") for n in range(8)
)
ROWS = tuple((f"Line {n}", "1", "2") for n in range(40))
LONG = "\n\n".join(f"Paragraph {n} " + "of a long letter " * 12 for n in range(16))


def summary(paper: str) -> bytes:
    notes = tuple(f"Note {n} of the report." for n in range(4))
    table = SideBySide("Side by side", ("2025", "2026"), ROWS)
    figures = (("19", "pairs"), ("50", "applications"))
    page = SummaryPage("Report", "2026 July", "HLIA", DAY, figures, PANELS, notes, "en", table)
    return summary_page.draw(page if paper == "A4" else replaced(page, paper))


def replaced(page: SummaryPage, paper: str) -> SummaryPage:
    return SummaryPage(**{**{name: getattr(page, name) for name in FIELDS}, "paper": paper})


FIELDS = tuple(name for name in SummaryPage.__dataclass_fields__ if name != "paper")


def magazine(paper: str) -> bytes:
    parts = tuple(Part(f"Part {n}", (("words", "12"),) * 5) for n in range(3))
    quotes = (("It helped me.", "a mentee"),)
    page = MagazinePage(
        "HLIA", "2026", "HLIA", DAY, (("50", "people"),), parts, quotes, "en", paper
    )
    return magazine_page.draw(page)


def letters(paper: str) -> bytes:
    page = LetterPage("HLIA", "Mentoring", "Ana Silva", "22 November 2026", "Welcome", LONG)
    return letter_book([page], DAY, paper)


MADE = {"summary": summary, "magazine": magazine, "letters": letters}


def words_of(pdf: pypdf.PdfReader) -> list[str]:
    return sorted(" ".join(page.extract_text() for page in pdf.pages).split())


@pytest.mark.parametrize("name", MADE)
def test_every_word_is_on_letter_paper(name: str) -> None:
    usual, letter = (pypdf.PdfReader(io.BytesIO(MADE[name](paper))) for paper in SIZES)
    for pdf, size in ((usual, SIZES["A4"]), (letter, SIZES["Letter"])):
        for page in pdf.pages:
            assert (round(page.mediabox.width), round(page.mediabox.height)) == size
    once = {word for word in words_of(usual) if not word.isdigit()}
    assert once == {word for word in words_of(letter) if not word.isdigit()}


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("name", MADE)
def test_nothing_stands_beyond_the_edge_or_over_the_foot(name: str, paper: str) -> None:
    for page in pypdf.PdfReader(io.BytesIO(MADE[name](paper))).pages:
        seen: list[tuple[float, float]] = []

        def note(
            text: str, _c: object, m: list[float], *_: object, s: list[tuple[float, float]] = seen
        ) -> None:
            if text.strip():
                s.append((m[4], m[5]))

        page.extract_text(visitor_text=note)
        foot = min(y for _, y in seen)
        assert foot >= 30
        assert max(y for _, y in seen) <= float(page.mediabox.height) - 40
        assert all(20 <= x <= float(page.mediabox.width) - 30 for x, _ in seen)
        above = [y for _, y in seen if y > foot + 0.5]
        assert min(above) >= foot + 10
