"""What certificates cost: CPU and size of a page, against a bare page of reportlab's own text."""

import io
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Design, design_names, load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.preview import page_image
from mentordesk.resources import resource
from tests.documents.samples import COMPLEX, LATIN_AND_RELATED, certificate

PAGES = 600
SINGLE = 40
Row = tuple[str, float, str]
Result = TypeVar("Result")


def run() -> list[Row]:
    """Rows of what was measured, its figure and its unit."""
    names = [*LATIN_AND_RELATED.values(), *COMPLEX.values()]
    facts = [
        certificate(f"{names[at % len(names)]} {at}", number=f"N-{at:05d}") for at in range(PAGES)
    ]
    rows: list[Row] = []
    for design in map(load_design, design_names()):
        book(facts[: len(names)], design)
        seconds, pdf = _timed(book, facts, design)
        rows += _page_rows(f"{design.name}, merged {PAGES}", seconds, len(pdf), PAGES)
        seconds, size = _timed(_one_each, facts[:SINGLE], design)
        rows += _page_rows(f"{design.name}, one file each", seconds, size, SINGLE)
        seconds, _ = _timed(page_image, pdf, 0, 110)
        rows.append((f"{design.name}, preview of a page at 110 dpi", seconds * 1000, "ms CPU"))
    seconds, bare = _timed(_bare, [each.name for each in facts])
    return [*rows, *_page_rows(f"reportlab drawString, merged {PAGES}", seconds, len(bare), PAGES)]


def _one_each(facts: Sequence[CertificateFacts], design: Design) -> int:
    return sum(len(book([each], design)) for each in facts)


def _page_rows(label: str, seconds: float, size: int, pages: int) -> list[Row]:
    return [
        (label, seconds * 1000 / pages, "ms CPU a page"),
        (label, size / 1024 / pages, "KB a page"),
    ]


def _timed(work: Callable[..., Result], *values: object) -> tuple[float, Result]:
    started = time.process_time()
    result = work(*values)
    return time.process_time() - started, result


def _bare(names: list[str]) -> bytes:
    """The eleven lines of a certificate by reportlab alone: no shaping, no fallback, no frame."""
    pdfmetrics.registerFont(TTFont("Bare", str(resource("fonts", "EBGaramond-Medium.ttf"))))
    output = io.BytesIO()
    canvas = Canvas(output, pagesize=(842, 595), pageCompression=1, invariant=1)
    for name in names:
        canvas.setFont("Bare", 40)
        canvas.drawCentredString(421, 300, name)
        canvas.setFont("Bare", 14)
        for line in range(10):
            canvas.drawCentredString(421, 250 - line * 20, "took part as a mentee in the scheme")
        canvas.showPage()
    canvas.save()
    return output.getvalue()
