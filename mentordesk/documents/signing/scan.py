"""QR codes in pictures and scanned pages; the decoder (zxing-cpp) is the extra `scan`."""

import importlib
import io
import warnings
from collections.abc import Iterator
from functools import lru_cache
from types import ModuleType
from typing import Any

from PIL import Image

from mentordesk.documents.preview import page_image
from mentordesk.domain.refusals import Refused, Unreadable

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif"})
"""Endings of files that are looked at as pictures."""
MOST_DOTS = 120_000_000
_PAGE_DPI = (200, 300)


@lru_cache(maxsize=1)
def _module() -> ModuleType | None:
    try:
        return importlib.import_module("zxingcpp")
    except ImportError:
        return None


def can_scan() -> bool:
    """Whether the extra is installed."""
    return _module() is not None


def _decoder() -> ModuleType:
    module = _module()
    if module is None:
        raise Refused(
            "Reading a code from a picture needs the extra “scan” of MentorDesk (zxing-cpp), "
            "which is not installed here. Scan the code with a phone and paste its address instead."
        )
    return module


def texts_in_picture(content: bytes, name: str) -> tuple[str, ...]:
    """The texts of the QR codes in a picture's bytes; Unreadable, naming the file, else.

    Raises Refused where no decoder is installed.
    """
    decoder = _decoder()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures; we measure them
            picture = Image.open(io.BytesIO(content))
            if picture.width * picture.height > MOST_DOTS:
                raise Unreadable(f"The picture {name} is too large. Scan it at 300 dpi or less.")
            grey = picture.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Unreadable(
            f"The file {name} is no picture that can be read. Nothing was looked at."
        ) from (error)
    return _texts(decoder, grey)


def texts_on_page(pdf: bytes, page_index: int) -> tuple[str, ...]:
    """The texts of the QR codes seen on a page of a PDF, counted from zero."""
    decoder = _decoder()
    for dpi in _PAGE_DPI:
        page = page_image(pdf, page_index, dpi)
        whole = Image.frombuffer("RGBA", (page.width, page.height), page.rgba, "raw", "RGBA", 0, 1)
        if found := _texts(decoder, whole.convert("L")):
            return found
    return ()


def _texts(decoder: ModuleType, grey: Image.Image) -> tuple[str, ...]:
    """As it is, then larger: modules of three dots or fewer are told apart better so."""
    for picture in _tries(grey):
        found: list[Any] = decoder.read_barcodes(
            picture, formats=decoder.BarcodeFormat.QRCode, try_invert=False
        )
        if texts := [str(one.text) for one in found if one.text]:
            return tuple(texts)
    return ()


def _tries(grey: Image.Image) -> Iterator[Image.Image]:
    yield grey
    if grey.width * grey.height * 4 <= MOST_DOTS:
        yield grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.BICUBIC)
