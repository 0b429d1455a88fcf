"""Twelve scripts: our ink against two independent renderers, and the text read back by three.

Pillow with raqm lays out with HarfBuzz as we do, but draws with FreeType; Qt lays out and draws by
itself. Both know nothing of our places, levels, widths and subsets.
"""

import os
import unicodedata
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image, features
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.runs import MissingGlyph
from mentordesk.documents.text import shape
from mentordesk.resources import resource
from tests.documents.reading import fonts, normal, pdfium_text, poppler_text, pypdf_text
from tests.documents.samples import certificate
from tests.documents.scripts import TWELVE
from tests.documents.test_ink import LEAST_OVERLAP, SIZE, inked, ours, overlap, theirs

TURNED_BY_PYPDF = {"vocalised Arabic"}
"""pypdf knows no text beside glyphs, and puts the words of a pointed name in another order."""


@pytest.fixture(scope="module")
def application() -> QGuiApplication:
    """Fonts of Qt need an application; where the window's tests run there is one."""
    there = QGuiApplication.instance()
    return there if isinstance(there, QGuiApplication) else QGuiApplication([])


FAMILIES = ("EB Garamond", "Source Serif 4", "Noto Sans")


def of_qt(text: str, face: str) -> Image.Image:
    """The text as Qt lays it out and draws it in the same font.

    Its family has another name in here: one of that name which the system has would be taken.
    """
    content = resource("fonts", f"{face}.ttf").read_bytes()
    for family in FAMILIES:
        for encoding in ("ascii", "utf-16-be"):
            ours_only = family.replace("a", "q")
            content = content.replace(family.encode(encoding), ours_only.encode(encoding))
    number = QFontDatabase.addApplicationFontFromData(content)
    family = QFontDatabase.applicationFontFamilies(number)[0]
    assert any(family.startswith(one.replace("a", "q")) for one in FAMILIES)
    font = QFont(family)
    font.setPixelSize(SIZE)
    if "Medium" in face:
        font.setWeight(QFont.Weight.Medium)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    image = QImage(2000, 360, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(QPointF(80, 220), text)
    painter.end()
    rows = bytes(image.constBits())
    size = (image.width(), image.height())
    return inked(Image.frombytes("L", size, rows, "raw", "L", image.bytesPerLine()))


@pytest.mark.skipif(not features.check("raqm"), reason="Pillow has no raqm here to compare with")
@pytest.mark.parametrize("script", TWELVE)
def test_our_ink_is_that_of_raqm_and_freetype(script: str) -> None:
    text, face = TWELVE[script]
    assert overlap(ours(text, face), theirs(text, face)) >= LEAST_OVERLAP


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("script", TWELVE)
def test_our_ink_is_that_of_qt(script: str) -> None:
    text, face = TWELVE[script]
    assert overlap(ours(text, face), of_qt(text, face)) >= LEAST_OVERLAP


@pytest.mark.usefixtures("application")
def test_ink_that_is_wrong_is_seen() -> None:
    """The measure bites: letters that are not joined, and a mark that is lost."""
    text, face = TWELVE["Urdu"]
    apart = "\u200c".join(text)
    assert overlap(ours(apart, face), of_qt(text, face)) < LEAST_OVERLAP
    text, face = TWELVE["Tamil"]
    assert overlap(ours(text[::-1], face), of_qt(text, face)) < LEAST_OVERLAP


@pytest.mark.parametrize("script", TWELVE)
@pytest.mark.parametrize("design", design_names())
def test_a_name_is_read_back_by_three_readers(script: str, design: str, tmp_path: Path) -> None:
    name, _ = TWELVE[script]
    pdf = book([certificate(name)], load_design(design))
    assert normal(name) in poppler_text(pdf, tmp_path)
    assert normal(name) in pdfium_text(pdf)
    if script not in TURNED_BY_PYPDF:
        assert normal(name) in pypdf_text(pdf)
    assert all(fonts(pdf).values())


@pytest.mark.parametrize("design", design_names())
@pytest.mark.parametrize("script", TWELVE)
def test_every_letter_is_drawn_by_one_of_our_faces(script: str, design: str) -> None:
    name, _ = TWELVE[script]
    look = load_design(design)
    line = shape(name, look.face(look.block("name").face))
    assert line.text == unicodedata.normalize("NFC", name)
    assert all(glyph.number for _, glyph in line.glyphs())


@pytest.mark.parametrize(
    ("name", "character"),
    [
        ("김민준", "U+AE40"),
        ("রবীন্দ্রনাথ", "U+09B0"),
        ("Ana 🎉", "U+1F389"),
        ("Ana \U000f0000", "U+F0000"),
    ],
)
def test_other_scripts_are_refused_with_person_and_character(name: str, character: str) -> None:
    with pytest.raises(MissingGlyph) as refused:
        book([certificate("Ruth Adams"), certificate(name)], load_design("Heritage"))
    assert name in str(refused.value)
    assert character in str(refused.value)
