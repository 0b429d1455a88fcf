"""How the tests read a PDF back: with three readers that share no code with the writer."""

import io
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from pypdf.generic import ArrayObject, DictionaryObject

_MARKS = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def normal(text: str) -> str:
    """Text without the direction marks readers add, with single spaces, in NFC."""
    return " ".join(unicodedata.normalize("NFC", _MARKS.sub("", text)).split())


def pypdf_text(pdf: bytes, page: int = 0) -> str:
    """The text of a page as pypdf finds it."""
    return normal(pypdf.PdfReader(io.BytesIO(pdf)).pages[page].extract_text())


def poppler_text(pdf: bytes, folder: Path, *ways: str) -> str:
    """The text of all pages as pdftotext finds it; skips the test where it is not installed."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    source = folder / "read.pdf"
    source.write_bytes(pdf)
    done = subprocess.run(
        [program, *(ways or ("-raw",)), "-enc", "UTF-8", str(source), "-"],
        capture_output=True,
        check=True,
    )
    return normal(done.stdout.decode("utf-8"))


def pdfium_text(pdf: bytes, page: int = 0) -> str:
    """The text of a page as pdfium finds it, which browsers are made of."""
    with pypdfium2.PdfDocument(pdf) as document:
        return normal(document[page].get_textpage().get_text_bounded())


def fonts(pdf: bytes) -> dict[str, bool]:
    """The base font of every font in a PDF, and whether its program is embedded."""
    found = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        resources = _dictionary(page["/Resources"])
        for entry in _dictionary(resources["/Font"]).values():
            font = _dictionary(entry)
            below = font.get("/DescendantFonts")
            parts = list(below) if isinstance(below, ArrayObject) else [font]
            descriptors = [_dictionary(part).get("/FontDescriptor") for part in parts]
            found[str(font["/BaseFont"])] = all(d and "/FontFile2" in d for d in descriptors)
    return found


def _dictionary(entry: object) -> DictionaryObject:
    known = entry.get_object() if hasattr(entry, "get_object") else entry
    assert isinstance(known, DictionaryObject)
    return known
