"""Pages of a PDF as pictures: what is shown, saved and printed is one file."""

from dataclasses import dataclass, field

import pypdfium2

_POINTS_PER_INCH = 72


@dataclass(frozen=True)
class PageImage:
    """A page as rows of red, green, blue, alpha bytes from the top; `width * height * 4` bytes."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_image(pdf: bytes, page_index: int, dpi: float) -> PageImage:
    """A page, counted from zero, at dots per inch; IndexError where there is no such page."""
    with pypdfium2.PdfDocument(pdf) as document:
        if not 0 <= page_index < len(document):
            raise IndexError(f"page {page_index} of {len(document)}")
        bitmap = document[page_index].render(
            scale=dpi / _POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True
        )
        # The fourth byte of a BGRx bitmap is unused; a page is opaque.
        rows = bytearray(bytes(bitmap.buffer))
        rows[3::4] = b"\xff" * (len(rows) // 4)
        return PageImage(bitmap.width, bitmap.height, bytes(rows))
