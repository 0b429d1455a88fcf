"""Preview: pages as pictures, and what the pictures show about the page."""

import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.preview import PageImage, page_count, page_image
from tests.documents.samples import LONG, certificate

DPI = 100
HERITAGE = load_design("Heritage")


def row_of(image: PageImage, y: int) -> bytes:
    return image.rgba[y * image.width * 4 : (y + 1) * image.width * 4]


def test_a_picture_has_the_size_of_the_paper() -> None:
    image = page_image(book([certificate()], HERITAGE), 0, DPI)
    assert (image.width, image.height) == pytest.approx((1169, 827), abs=1)
    assert len(image.rgba) == image.width * image.height * 4
    assert set(image.rgba[3::4]) == {255}


def test_colours_come_in_the_order_red_green_blue() -> None:
    image = page_image(book([certificate()], load_design("Contemporary")), 0, DPI)
    at = (image.height // 2 * image.width + 50) * 4
    red, green, blue, _ = image.rgba[at : at + 4]
    assert red < green < blue


def test_pages_are_counted_and_chosen() -> None:
    pdf = book([certificate("Ana"), certificate("Ruth", paper="Letter")], HERITAGE)
    assert page_count(pdf) == 2
    assert page_image(pdf, 1, 72).width == 792
    with pytest.raises(IndexError):
        page_image(pdf, 2, 72)
    with pytest.raises(IndexError):
        page_image(pdf, -1, 72)


@pytest.mark.parametrize("design", design_names())
@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", ["Ana Silva", LONG, "W" * 90])
def test_ten_millimetres_are_clear_on_every_side(design: str, paper: str, name: str) -> None:
    image = page_image(book([certificate(name, paper=paper)], load_design(design)), 0, DPI)
    clear = int(10 / 25.4 * DPI) - 1
    rows = [row_of(image, y) for y in range(image.height)]
    for row in rows[:clear] + rows[-clear:]:
        assert set(row) == {255}
    for row in rows:
        assert set(row[: clear * 4]) | set(row[-clear * 4 :]) == {255}


def test_the_page_is_balanced_left_and_right() -> None:
    image = page_image(book([certificate()], HERITAGE), 0, DPI)
    frame = row_of(image, image.height // 2 + 60)
    dark = [x for x in range(image.width) if frame[x * 4] < 120]
    assert dark[0] == pytest.approx(image.width - 1 - dark[-1], abs=1)


def test_a_name_does_not_touch_the_line_below_it() -> None:
    for name in ("Gypsy Quigley", LONG, "कुंज श्रीधरू", "กุ้ง ญาณิฐู"):
        image = page_image(book([certificate(name)], HERITAGE), 0, DPI)
        # The rule under the name is at 116 mm; half a millimetre above it only paper may be.
        y = round((116 / 25.4) * DPI * image.height / (210 / 25.4 * DPI)) - 3
        middle = row_of(image, y)[image.width : image.width * 3]
        dark = sum(1 for x in range(0, len(middle), 4) if middle[x] < 90)
        assert dark < 12, name
