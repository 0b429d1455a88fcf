"""What is told of a line comes back as the name: through models of both readers, and the readers.

The models are written from what the readers did, not from `read_back`: poppler turns around from a
letter of the right to the next of the left; pdfium turns the order of stretches where most are from
the right, the whole first where the leftmost glyphs are, and mirrors brackets in what it turns.
"""

import random
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.read_back import is_turned, runs_right_to_left, told
from mentordesk.documents.runs import plain
from mentordesk.documents.sheet import Sheet
from mentordesk.documents.text import shape
from tests.documents.reading import normal, pdfium_text, poppler_text, pypdf_text
from tests.documents.samples import LONG, certificate

HARD = {
    "Kikuyu": "Ng̃ũgĩ wa Thiong\u2019o",
    "Igbo": "Ọ̀gbẹ́ni Ẹ̀bùn",
    "Yoruba": "Ọlọ́runfẹ́mi",
    "two faces in a word": "Ṩīṭāmbhara Ạ̄ẹ̃",
    "Chinese in brackets": "Chen Mei-ling (陳美玲)",
    "Latin in brackets": "陳美玲 (Chen Mei-ling)",
    "Arabic": "محمد عبد الله الأنصاري",
    "Arabic that ends in a mark": "مُحَمَّدٌ",
    "Arabic in brackets": "محمد (علي)",
    "Arabic, then Latin": "محمد علي (Mohammad Ali)",
    "Latin, then Arabic": "Mohammad محمد علي",
    "Latin between Hebrew": "רות Smith כהן",
    "Hebrew and a number": "רות כהן 3",
    "Arabic numbers": "محمد ٣ علي",
    "Hebrew with a mark within": 'צה"ל דָּוִד',
    "pointed Hebrew to the end": "שָׁלוֹמִי דָּוִדָ",
    "Persian with a joiner": "\u0646\u0631\u06af\u0633 "
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u06cc",
    "Urdu": "پروین ٹھاکر گُڑیا ڈاکٹر",
}
NOT_BY_PYPDF = {
    "Arabic that ends in a mark",
    "Arabic in brackets",
    "Arabic, then Latin",
    "Latin between Hebrew",
    "Hebrew and a number",
    "Arabic numbers",
}
"""pypdf reads glyphs from the left, and no text beside them: mixed directions it cannot know."""
MIRRORED = str.maketrans("()", ")(")


def kind(character: str) -> str:
    found = unicodedata.bidirectional(character)
    if found in ("R", "AL"):
        return "R"
    return "L" if found == "L" else "W" if found in ("EN", "AN", "NSM", "BN", "CS", "ES") else "N"


def poppler(text: str) -> str:
    """What poppler makes of a text it is told."""
    found, at = "", 0
    while at < len(text):
        end = at
        while end < len(text) and kind(text[end]) != "R":
            end += 1
        found, at = found + text[at:end], end
        while end < len(text) and unicodedata.bidirectional(text[end]) not in ("L", "EN", "AN"):
            end += 1
        found, at = found + text[at:end][::-1], end
    return found


def pdfium(text: str, *, turned: bool) -> str:
    """What pdfium makes of a text it is told that stands alone on its line."""
    text = text[::-1] if turned else text
    stretches: list[tuple[str, str]] = []
    for c in text:
        if stretches and stretches[-1][0] == kind(c):
            stretches[-1] = (kind(c), stretches[-1][1] + c)
        else:
            stretches.append((kind(c), c))
    kinds = [one for one, _ in stretches]
    right = kinds.count("R") > kinds.count("L")
    found, now = "", right
    for one, some in reversed(stretches) if right else stretches:
        turns = one == "R" or (one == "N" and now)
        found += some.translate(MIRRORED) if turns else some
        now = now if one == "W" else turns
    return found


LETTERS = st.text("abאבםج\u05b8\u064e3٣ ()-\u200c", min_size=1, max_size=14).map(plain)


@given(LETTERS, st.booleans())
@settings(max_examples=300, deadline=None)
def test_any_line_comes_back_from_both_models(text: str, turned: bool) -> None:
    if not runs_right_to_left(text):
        return
    of = told(text, turned=turned, beside=False)
    assert poppler(of.in_stream).replace("\u200f", "") == text
    assert pdfium(of.by_name, turned=turned) == text


@given(st.text(min_size=0, max_size=30))
@settings(max_examples=200, deadline=None)
def test_nothing_is_lost_or_added_but_what_is_not_seen(text: str) -> None:
    shown = plain(text)
    of = told(shown, turned=False, beside=True)
    brackets = str.maketrans(dict.fromkeys("()[]{}<>\u00ab\u00bb\u2039\u203a", "|"))
    for said in (of.in_stream, of.by_name):
        bare = said.replace("\u200f", "").translate(brackets)
        assert sorted(bare) == sorted(shown.translate(brackets))


def test_beside_other_text_the_order_stays() -> None:
    alone, beside = (told("אב גד", turned=False, beside=b).by_name for b in (False, True))
    assert alone == "גד אב"
    assert beside == "אב גד"


@pytest.mark.parametrize(
    ("text", "right"),
    [("אב", True), ("אב ab", False), ("", False), ("ab", False), ("\u05b8", False)],
)
def test_what_pdfium_takes_to_run_from_the_right(text: str, right: bool) -> None:
    assert is_turned(text) is right


@pytest.mark.parametrize("name", HARD.values(), ids=HARD.keys())
@pytest.mark.parametrize("face", ["EBGaramond-Italic", "SourceSerif4-Light"])
def test_a_hard_line_is_read_by_all(name: str, face: str, tmp_path: Path) -> None:
    sheet = Sheet((842, 595), "en", date(2022, 7, 28))
    for at, words in ((400, "This is to certify that"), (300, name), (200, "took part in it")):
        sheet.write(shape(words, face), (100, at), 24)
    sheet.showPage()
    pdf = sheet.finished()
    wanted = normal(f"This is to certify that {name} took part in it")
    assert poppler_text(pdf, tmp_path) == wanted
    assert poppler_text(pdf, tmp_path, "-layout") == wanted
    assert pdfium_text(pdf) == wanted
    if next(key for key, value in HARD.items() if value == name) not in NOT_BY_PYPDF:
        assert pypdf_text(pdf) == wanted


@pytest.mark.parametrize("design", design_names())
def test_hard_names_on_every_design(design: str, tmp_path: Path) -> None:
    pdf = book([certificate(name) for name in HARD.values()], load_design(design))
    whole = poppler_text(pdf, tmp_path)
    for page, name in enumerate(HARD.values()):
        assert normal(name) in whole
        assert normal(name) in pdfium_text(pdf, page)


@pytest.mark.parametrize("design", design_names())
def test_a_name_in_two_lines_is_read_from_the_first(design: str, tmp_path: Path) -> None:
    pdf = book([certificate(LONG)], load_design(design))
    for text in (poppler_text(pdf, tmp_path), pdfium_text(pdf), pypdf_text(pdf)):
        assert normal(LONG).replace("-", "") in text.replace("-", "").replace("\x02", "")


def test_one_body_of_letters_is_read_as_each_of_them() -> None:
    """Arabic faces draw the body and the dots apart; one body stands for several letters."""
    sheet = Sheet((842, 595), "en", date(2022, 7, 28))
    sheet.write(shape("بتثن نبت", "NotoSansArabic-Regular"), (100, 300), 40)
    sheet.showPage()
    assert pypdf_text(sheet.finished()) == "بتثن نبت"


def test_a_line_of_plain_letters_says_nothing_twice() -> None:
    sheet = Sheet((842, 595), "en", date(2022, 7, 28))
    sheet.write(shape("Ana Silva", "EBGaramond-Regular"), (100, 300), 40)
    sheet.showPage()
    pdf = sheet.finished()
    assert b"/Properties" not in pdf
    assert b"ActualText" not in pdf


def test_names_with_any_points_are_read_by_all(tmp_path: Path) -> None:
    """High and low marks at either end: pdfium puts those in another order than they are drawn."""
    chance = random.Random(5)  # noqa: S311 - names, not secrets
    scripts = (
        ("אבגדהוזחטיכלמנ", "\u05b0\u05b4\u05b7\u05b8\u05bc"),
        ("ابتثجحدرسصعقكلمن", "\u064b\u064c\u064d\u064e\u0650\u0651"),
    )

    def word(letters: str, points: str) -> str:
        return "".join(
            chance.choice(letters) + (chance.choice(points) if chance.random() < 0.7 else "")
            for _ in range(chance.randint(3, 7))
        )

    names = [" ".join(word(*scripts[at % 2]) for _ in range(1 + at % 3)) for at in range(40)]
    pdf = book([certificate(name) for name in names], load_design("Contemporary"))
    whole = poppler_text(pdf, tmp_path)
    for page, name in enumerate(names):
        assert normal(name) in whole
        assert normal(name) in pdfium_text(pdf, page)
        assert normal(name) in pypdf_text(pdf, page)
