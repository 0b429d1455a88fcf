"""What one document after the other has alike, worked out once: ornaments, typefaces, streams.

Files for each of 600 people share nearly all they hold. What is kept here are bytes that only
depend on what they were made from, so a file is the same with and without it; and there is an end
to how much is kept.
"""

import zlib
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfdoc

_MOST = 64
_drawn: dict[Hashable, tuple[str, ...]] = {}


def drawn_again(code: list[str], key: Hashable, draw: Callable[[], None]) -> None:
    """Add to a page's operators what was drawn under a key before, else draw it and remember.

    The key has to say everything the drawing depends on, and the drawing may name no typeface:
    their labels are each document's own.
    """
    if key in _drawn:
        code += _drawn[key]
        return
    begun = len(code)
    draw()
    if len(_drawn) >= _MOST:
        _drawn.clear()
    _drawn[key] = tuple(code[begun:])


class Squeezing:
    """The filter of a PDF stream that is likely to be squeezed again in the next document."""

    pdfname = "FlateDecode"

    def encode(self, content: str | bytes) -> bytes:
        """The content compressed as reportlab's own filter does."""
        return _squeezed(content.encode("utf-8") if isinstance(content, str) else content)


def squeeze_forms(document: Any) -> None:
    """Let the forms of a reportlab document be squeezed once for all documents that have them."""
    for form in document.idToObject.values():
        if isinstance(form, pdfdoc.PDFFormXObject) and form.stream and form.compression:
            form.Contents = pdfdoc.PDFStream(content=form.stream, filters=[Squeezing()])
            form.compression = 0


def squeeze_page(document: Any) -> None:
    """Squeeze the page a reportlab document got last, which it would do when it is written."""
    page = document.Pages.pages[-1]
    if page.stream and page.compression and not page.Contents:
        squeezed = zlib.compress(page.stream.encode("utf-8"))
        page.Contents = pdfdoc.PDFStream(content=squeezed)
        page.Contents.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
        page.stream = None


@lru_cache(maxsize=_MOST)
def _squeezed(content: bytes) -> bytes:
    return zlib.compress(content)
