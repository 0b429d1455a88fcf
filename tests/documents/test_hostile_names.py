"""Three hundred hostile strings: each prints as itself, and does nothing else."""

import io
import random
from pathlib import Path

import pypdf

from mentordesk.documents.books import CertificatePage, whole_book
from mentordesk.documents.designs import load_design
from tests.documents.reading import normal, poppler_text
from tests.documents.samples import HOSTILE, certificate

COUNT = 300
PIECES = (
    "<b>", "</b>", "<script>alert(1)</script>", "&amp;", "&lt;", "&#x41;", "{{name}}", "{{number}}",
    "**", "__", "`rm -rf /`", "$(id)", "${HOME}", "%s", "%n", "{0}", "\\051", ") Tj", "(", "]TJ",
    "ET Q", "BT", "endstream", "endobj", "<<", ">>", "/JS", "/OpenAction", "\\", "'", '"', ";--",
    "=1+1", "+cmd", "@SUM(A1)", "-2", "https://x.example", "file:///etc", "mailto:a@b", "..\\..",
    "../..", "C:\\CON", "NUL", "\t", "\n", "#", "%PDF-1.4", "%%EOF", "trailer", "xref", "0 0 obj",
)  # fmt: skip
WORDS = ("Ana", "Silva", "O\u2019Brien", "Nguyễn", "Юлія", "Đặng", "Zoë")


def _strings() -> list[str]:
    """The same three hundred each time, all different."""
    rng = random.Random(20260722)  # noqa: S311 - test data
    found = list(HOSTILE)
    while len(found) < COUNT:
        parts = rng.sample(PIECES, rng.randint(1, 3)) + rng.sample(WORDS, rng.randint(1, 2))
        rng.shuffle(parts)
        text = " ".join(parts)
        if text not in found:
            found.append(text)
    return found


def test_three_hundred_hostile_strings_print_as_themselves(tmp_path: Path) -> None:
    strings = _strings()
    assert len(set(strings)) == COUNT
    heritage = load_design("Heritage")
    pages = [
        CertificatePage(certificate(text, number=f"N-{at:04d}"), heritage)
        for at, text in enumerate(strings)
    ]
    pdf = whole_book(pages)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == COUNT
    # Names of two lines are read as two; what counts is every character in its order.
    read = poppler_text(pdf, tmp_path).replace(" ", "")
    at = 0
    missing = []
    for text in strings:
        found = read.find(normal(text).replace(" ", ""), at)
        if found < 0:
            missing.append(text)
        else:
            at = found
    assert missing == []
    assert len(reader.outline) == COUNT
    assert "/OpenAction" not in reader.root_object
    assert "/AA" not in reader.root_object
    assert "/Names" not in reader.root_object
    for page in reader.pages:
        assert "/Annots" not in page
        assert "/AA" not in page
