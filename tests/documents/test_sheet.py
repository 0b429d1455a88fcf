"""The sheet: operators in the page, true text beside glyphs, no fonts and no clock of its own."""

import io
import re
from datetime import date
from pathlib import Path

import pypdf
import pytest
from reportlab import rl_config

from mentordesk.documents.sheet import Sheet
from mentordesk.documents.text import shape
from tests.documents.reading import fonts, poppler_text

DAY = date(2022, 7, 28)
FACE = "EBGaramond-Medium"


def written(text: str, *, align: str = "left", spaced: float = 0) -> bytes:
    sheet = Sheet((400, 200), "en", DAY)
    sheet.write(shape(text, FACE).spaced(spaced), (200, 100), 20, align)
    sheet.showPage()
    return sheet.finished()


def operators(pdf: bytes) -> str:
    contents = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert contents is not None
    return contents.get_data().decode("latin-1")


def start(pdf: bytes) -> float:
    found = re.search(r"BT 1 0 0 1 (\S+) 100 Tm", operators(pdf))
    assert found is not None
    return float(found.group(1))


def test_plain_names_need_no_text_beside_them() -> None:
    assert "ActualText" not in operators(written("Griffin Morgan"))


@pytest.mark.parametrize("text", ["علي", "שָׁלוֹם", "क्षितिज"])
def test_shaped_names_carry_their_text(text: str) -> None:
    assert "ActualText" in operators(written(text))


def test_rises_are_always_set_back() -> None:
    rises = re.findall(r"(\S+) Ts", operators(written("مُحَمَّد عَبْدُ اللّٰه")))
    assert rises
    assert rises[-1] == "0"


def test_lines_hang_on_their_left_end_middle_or_right_end() -> None:
    width = shape("Ana Silva", FACE).width * 20
    assert start(written("Ana Silva")) == pytest.approx(200, abs=0.01)
    assert start(written("Ana Silva", align="centre")) == pytest.approx(200 - width / 2, abs=0.01)
    assert start(written("Ana Silva", align="right")) == pytest.approx(200 - width, abs=0.01)


def test_letter_spaced_text_reads_as_words(tmp_path: Path) -> None:
    assert "HARBOUR LIBRARY" in poppler_text(written("HARBOUR LIBRARY", spaced=0.17), tmp_path)


def test_text_around_a_circle_carries_its_text() -> None:
    sheet = Sheet((400, 200), "en", DAY)
    sheet.write_around(shape("HARBOUR", FACE), (200, 100), 60, 12)
    sheet.write_around(shape("2021", FACE), (200, 100), -60, 12)
    sheet.showPage()
    body = operators(sheet.finished())
    assert "HARBOUR".encode("utf-16-be").hex().upper() in body
    assert body.count(" Tm") == len("HARBOUR2021")


def test_an_empty_sheet_has_no_font_and_no_clock() -> None:
    sheet = Sheet((400, 200), "mi", DAY)
    sheet.showPage()
    pdf = sheet.finished()
    assert fonts(pdf) == {}
    assert b"D:20220728000000Z" in pdf
    assert b"ReportLab PDF Library" not in pdf


def test_streams_are_bytes_not_armour() -> None:
    assert rl_config.useA85 == 0
    assert b"ASCII85Decode" not in written("Ana")


def test_glyphs_never_drift_from_their_places() -> None:
    body = operators(written("AVATAR " * 12))
    moved = sum(int(n) for n in re.findall(r"(?<=>)(-?\d+)(?=[<\]])", body))
    line = shape("AVATAR " * 12, FACE)
    natural = sum(face.width(glyph.number) for face, glyph in line.glyphs())
    assert natural - moved == pytest.approx(line.width * 1000, abs=1)
