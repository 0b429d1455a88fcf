"""Reading PDF files that come back to us: the words of a page, and whether two pages look alike.

The files are strangers'; sizes are looked at before anything is drawn.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from mentordesk.documents.preview import page_image
from mentordesk.domain.refusals import Unreadable

LARGEST_FILE = 300_000_000
"""Bytes; 1,000 certificates are about 4,000,000."""
MOST_PAGES = 5_000
_DPI = 72


@dataclass(frozen=True)
class ReadPage:
    """A page's words in NFC with single spaces, its width and height in whole points, its lines.

    A line is what a reader of PDF files takes for one; they stand in the order they were drawn.
    """

    words: str
    size: tuple[int, int]
    lines: tuple[str, ...] = ()


def read_pdf(path: Path) -> bytes:
    """The bytes of a PDF file; Unreadable where it cannot be read or is far too large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Unreadable(f"{path.name} is too large to be certificates. Nothing was looked at.")
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path.name} cannot be read ({error.strerror}). Check the name.") from (
            error
        )


def read_pages(pdf: bytes, name: str) -> Iterator[ReadPage]:
    """The pages of a PDF in order; Unreadable, naming the file, where it is broken or locked."""
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            if len(document) > MOST_PAGES:
                raise Unreadable(
                    f"{name} has {len(document)} pages. Nothing was looked at; "
                    f"choose a file of at most {MOST_PAGES}."
                )
            for page in document:
                width, height = page.get_size()
                words = page.get_textpage().get_text_bounded()
                # A hyphen at a line's end is told as this sign, without the end of the line.
                lines = words.replace("\x02", "-\n").splitlines()
                yield ReadPage(
                    _tidy(words), (round(width), round(height)), tuple(map(_tidy, lines))
                )
    except pypdfium2.PdfiumError as error:
        raise Unreadable(
            f"{name} is no PDF that can be read: it is broken, or locked with a password. "
            "Nothing was changed."
        ) from error


def look_alike(pdf: bytes, page_index: int, other: bytes, other_index: int = 0) -> bool:
    """Whether two pages, counted from zero, give the same picture, dot for dot."""
    one = page_image(pdf, page_index, _DPI)
    two = page_image(other, other_index, _DPI)
    return (one.width, one.height, one.rgba) == (two.width, two.height, two.rgba)


def _tidy(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).split())
