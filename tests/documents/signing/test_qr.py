"""The QR symbol: as large as it says, the same modules as rectangles, read back by a decoder."""

import time
from dataclasses import replace

import pytest
from PIL import Image

from mentordesk.documents.signing.codes import sample, sign
from mentordesk.documents.signing.qr import (
    MODULE_MM,
    Rows,
    has_room,
    runs,
    side_mm,
    symbol,
    too_long_for_a_code,
    url_of,
)
from mentordesk.domain.refusals import Refused
from tests.documents.samples import COMPLEX, LATIN_AND_RELATED, LONG
from tests.documents.signing.signed import ADDRESS, KEY, STATED

NAMES = [*LATIN_AND_RELATED.values(), *COMPLEX.values(), LONG]


def code_for(name: str) -> str:
    return sign(replace(STATED, name=name), KEY.short, KEY.private)


def drawn(rows: Rows, dots: int = 4) -> Image.Image:
    """The rectangles as a picture, with a quiet zone."""
    side = (len(rows) + 8) * dots
    picture = Image.new("L", (side, side), 255)
    for left, top, width, height in runs(rows):
        x, y = (left + 4) * dots, (top + 4) * dots
        picture.paste(0, (x, y, x + width * dots, y + height * dots))
    return picture


@pytest.mark.parametrize("name", NAMES)
def test_a_decoder_reads_the_address_back(name: str) -> None:
    decoder = pytest.importorskip("zxingcpp")
    code = code_for(name)
    (found,) = decoder.read_barcodes(drawn(symbol(ADDRESS, code)))
    assert found.text == url_of(ADDRESS, code)


@pytest.mark.parametrize("name", NAMES)
def test_no_module_is_smaller_than_half_a_millimetre(name: str) -> None:
    rows = symbol(ADDRESS, code_for(name))
    assert side_mm(rows) / len(rows) >= MODULE_MM
    assert 25.0 <= side_mm(rows) <= 28.5


def test_a_common_name_stays_at_25_millimetres() -> None:
    assert side_mm(symbol(ADDRESS, code_for("Hinewehi Ngāwaiata Morgan"))) == 25.0
    assert side_mm(symbol(ADDRESS, code_for("Li Wu"))) == 25.0


def test_short_names_have_the_stronger_correction() -> None:
    decoder = pytest.importorskip("zxingcpp")
    levels = {
        name: decoder.read_barcodes(drawn(symbol(ADDRESS, code_for(name))))[0].ec_level
        for name in ("Li Wu", "Hinewehi Ngāwaiata Morgan")
    }
    assert levels == {"Li Wu": "M", "Hinewehi Ngāwaiata Morgan": "L"}


@pytest.mark.parametrize("name", ["Li Wu", LONG])
def test_the_rectangles_are_the_modules_and_none_overlap(name: str) -> None:
    rows = symbol(ADDRESS, code_for(name))
    covered: dict[tuple[int, int], int] = {}
    for left, top, width, height in runs(rows):
        for x in range(left, left + width):
            for y in range(top, top + height):
                covered[x, y] = covered.get((x, y), 0) + 1
    dark = {(x, y) for y, row in enumerate(rows) for x, module in enumerate(row) if module}
    assert set(covered) == dark
    assert set(covered.values()) == {1}


def test_rectangles_of_small_pictures() -> None:
    assert runs((b"\1\1\0\1", b"\1\1\0\0", b"\0\0\0\1")) == [
        (3, 0, 1, 1),
        (3, 2, 1, 1),
        (0, 0, 2, 2),
    ]
    assert runs((b"\0\0", b"\0\0")) == []


def test_the_fixed_mask_costs_milliseconds() -> None:
    codes = [code_for(f"Li Wu {n}") for n in range(20)]
    started = time.process_time()
    for code in codes:
        symbol(ADDRESS, code)
    assert (time.process_time() - started) / len(codes) < 0.02


def test_what_no_certificate_has_room_for_is_refused_by_name() -> None:
    long = replace(STATED, name="Wolfgang " * 20)
    assert not has_room(ADDRESS, sample(long))
    assert "Wolfgang" in too_long_for_a_code(long.name)
    for name in NAMES:
        assert has_room(ADDRESS, sample(replace(STATED, name=name)))
    with pytest.raises(Refused, match="far too long for a QR code"):
        symbol(ADDRESS, "7" * 7_500)


@pytest.mark.parametrize("length", range(80, 130, 7))
def test_what_there_is_room_for_is_never_larger_than_the_designs_leave_free(length: int) -> None:
    code = sample(replace(STATED, name="x" * length))
    if has_room(ADDRESS, code):
        assert side_mm(symbol(ADDRESS, code)) <= 28.5
    else:
        assert side_mm(symbol(ADDRESS, code)) > 28.0
