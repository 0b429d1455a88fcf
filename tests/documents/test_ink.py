"""The ink of shaped names against an independent renderer: Pillow with raqm and FreeType."""

from datetime import date
from itertools import product

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont, features

from mentordesk.documents.preview import page_image
from mentordesk.documents.sheet import Sheet
from mentordesk.documents.text import shape
from mentordesk.resources import resource

SIZE = 120
LEAST_OVERLAP = 0.8

SCRIPTS = {
    "Latin": ("Hinewehi Ngāwaiata", "EBGaramond-Medium"),
    "Latin ligatures": ("Griffin Offiah", "EBGaramond-Regular"),
    "Vietnamese": ("Nguyễn Thị Ánh", "SourceSerif4-Light"),
    "Greek": ("Γιώργος Ελευθέριος", "EBGaramond-Medium"),
    "Cyrillic": ("Юлія Щербакова", "Inter-Regular"),
    "Chinese": ("陳美玲", "NotoSansSC-Regular"),
    "Japanese": ("山田さくら", "NotoSansSC-Regular"),
    "Arabic": ("محمد الأنصاري", "NotoSansArabic-Regular"),
    "vocalised Arabic": ("مُحَمَّد", "NotoSansArabic-Regular"),
    "Hebrew": ("רות כהן", "NotoSansHebrew-Regular"),
    "pointed Hebrew": ("שָׁלוֹם", "NotoSansHebrew-Regular"),
    "Devanagari": ("क्षितिज श्रीवास्तव", "NotoSansDevanagari-Regular"),
    "Tamil": ("தமிழ்ச்செல்வி", "NotoSansTamil-Regular"),
    "Thai": ("กุ้ง ที่รัก", "NotoSansThai-Regular"),
}

pytestmark = pytest.mark.skipif(
    not features.check("raqm"), reason="Pillow has no raqm here to compare with"
)


def ours(text: str, face: str) -> Image.Image:
    sheet = Sheet((1600, 300), "en", date(2022, 7, 28))
    sheet.write(shape(text, face), (60, 120), SIZE)
    sheet.showPage()
    page = page_image(sheet.finished(), 0, 72)
    return inked(Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("L"))


def theirs(text: str, face: str) -> Image.Image:
    font = ImageFont.truetype(
        str(resource("fonts", f"{face}.ttf")), SIZE, layout_engine=ImageFont.Layout.RAQM
    )
    page = Image.new("L", (1600, 300), 255)
    off = ["-dlig"]
    ImageDraw.Draw(page).text((60, 180), text, font=font, fill=0, anchor="ls", features=off)
    return inked(page)


def inked(page: Image.Image) -> Image.Image:
    """Black where there is ink, cut to it."""
    ink = page.point(lambda value: 255 if value < 128 else 0)
    box = ink.getbbox()
    assert box is not None
    return ink.crop(box)


def overlap(one: Image.Image, other: Image.Image) -> float:
    """Ink of both over ink of either, at the best of the places two pixels around."""
    width, height = max(one.width, other.width) + 4, max(one.height, other.height) + 4
    still = Image.new("L", (width, height), 0)
    still.paste(one, (2, 2))
    best = 0.0
    for right, down in product(range(5), repeat=2):
        moved = Image.new("L", (width, height), 0)
        moved.paste(other, (right, down))
        both = ImageChops.darker(still, moved).histogram()[255]
        either = ImageChops.lighter(still, moved).histogram()[255]
        best = max(best, both / either)
    return best


@pytest.mark.parametrize("script", SCRIPTS)
def test_our_ink_is_the_ink_of_an_independent_renderer(script: str) -> None:
    text, face = SCRIPTS[script]
    assert overlap(ours(text, face), theirs(text, face)) >= LEAST_OVERLAP
