"""Plain reports: everything is on a page, tables go on, headings never stand alone."""

import io
from datetime import date
from pathlib import Path

import pypdf
import pytest

from mentordesk.documents.preview import page_count, page_image
from mentordesk.documents.report import Column, Cover, Heading, Part, Passage, Table, report
from mentordesk.domain.refusals import Refused
from tests.documents.reading import fonts, poppler_text, pypdf_text
from tests.documents.samples import COMPLEX, HOSTILE, LATIN_AND_RELATED

COVER = Cover("Intake summary", "July 2021", "Harbour Library Association", date(2022, 7, 28))
COLUMNS = (Column("Name", 2), Column("Sector", 2), Column("Hours", 1, "right"))


def table(count: int) -> Table:
    return Table(COLUMNS, tuple((f"Person {n}", "Academic", str(n)) for n in range(count)))


def test_the_title_the_parts_and_the_foot_are_there(tmp_path: Path) -> None:
    parts: list[Part] = [Heading("Pairs"), Passage("Nineteen pairs were made."), table(3)]
    text = poppler_text(report(COVER, parts), tmp_path)
    for piece in (
        "Intake summary",
        "July 2021",
        "Pairs",
        "Nineteen pairs were made.",
        "Person 2",
        "Harbour Library Association",
        "28 July 2022",
        "1 of 1",
    ):
        assert piece in text


def test_a_long_table_repeats_its_head_and_loses_no_row() -> None:
    pdf = report(COVER, [table(120)])
    count = page_count(pdf)
    assert count > 2
    texts = [pypdf_text(pdf, at) for at in range(count)]
    assert all("Sector" in text for text in texts)
    assert all(f"{at + 1} of {count}" in text for at, text in enumerate(texts))
    words = " ".join(texts)
    assert all(f"Person {n} " in words for n in range(120))


@pytest.mark.parametrize("filled", range(30, 60, 3))
def test_a_heading_goes_over_with_what_follows(filled: int) -> None:
    parts: list[Part] = [Passage("Line.\n" * filled), Heading("Lonely"), table(2)]
    pdf = report(COVER, parts)
    texts = [pypdf_text(pdf, at) for at in range(page_count(pdf))]
    assert [("Lonely" in text, "Person 0" in text) for text in texts].count((True, False)) == 0


def test_a_word_wider_than_its_column_is_cut_not_drawn_over_the_next() -> None:
    address = "a.very.long.address.of.somebody.with.many.names@library.example"
    pdf = report(COVER, [Table(COLUMNS, ((address, "School", "3"),))])
    text = pypdf_text(pdf)
    assert address not in text
    assert address in text.replace(" ", "")


def test_long_cells_take_lines_and_stay_in_their_column() -> None:
    wide = "a very long answer about many things " * 6
    rows = ((wide, wide, "12"), ("Ana", "School", "3"))
    image = page_image(report(COVER, [Table(COLUMNS, rows)]), 0, 60)
    edge = int(18 / 25.4 * 60)
    for y in range(image.height):
        row = image.rgba[y * image.width * 4 : (y + 1) * image.width * 4]
        assert set(row[: edge * 4]) | set(row[-edge * 4 :]) == {255}


@pytest.mark.parametrize("name", [*LATIN_AND_RELATED.values(), *COMPLEX.values()])
def test_names_of_any_script(name: str) -> None:
    pdf = report(COVER, [Table(COLUMNS, ((name, "Public", "1"),))])
    assert all(fonts(pdf).values())


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_plain_text(text: str, tmp_path: Path) -> None:
    read = poppler_text(report(COVER, [Passage(text)]), tmp_path)
    assert "".join(text.split()) in "".join(read.split())


def test_an_empty_report_and_an_empty_table_are_one_page() -> None:
    assert page_count(report(COVER, [])) == 1
    assert page_count(report(COVER, [Table(COLUMNS, ())])) == 1


def test_equal_parts_give_equal_bytes() -> None:
    assert report(COVER, [table(5)]) == report(COVER, [table(5)])


def test_metadata_and_paper() -> None:
    cover = Cover("T", "", "O", date(2022, 7, 28), language="mi", paper="Letter")
    reader = pypdf.PdfReader(io.BytesIO(report(cover, [])))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("T", "O")
    assert round(float(reader.pages[0].mediabox.width)) == 612
    with pytest.raises(Refused, match="A4 or Letter"):
        report(Cover("T", "", "O", date(2022, 7, 28), paper="A3"), [])


def test_a_missing_glyph_is_refused() -> None:
    with pytest.raises(Refused, match=r"U\+1F389"):
        report(COVER, [Passage("Well done 🎉")])
