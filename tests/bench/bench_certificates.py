"""What certificates cost: CPU, size and memory of a page, beside other programs in the same run.

Goals (design page "Certificates"): merged 600 at most 10 ms CPU and 4 KB a page; one file each at
most 40 ms CPU, memory flat; more than 1,000 in parts, memory flat.
"""

import io
import subprocess
import time
from collections.abc import Callable
from typing import TypeVar

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.preview import page_image
from mentordesk.resources import resource
from tests.bench.apart import installed, measured
from tests.bench.certificate_peers import PAGES, PEERS, names_of
from tests.documents.samples import certificate
from tests.documents.signing.signed import coded

EACH = 200
MANY = (1_000, 3_000)
LIMIT = 600
Row = tuple[str, float, str]
Result = TypeVar("Result")

FACTS = """
from mentordesk.documents.books import CertificatePage, whole_book
from mentordesk.documents.designs import load_design
from tests.documents.samples import certificate
from tests.documents.signing.signed import coded
look = load_design("{design}")
pages = [
    CertificatePage(certificate(name, number=f"N-{{at:05d}}"), look)
    for at, name in enumerate(names)
]
"""
MERGED = (
    FACTS
    + """
whole_book(pages[:22])
def work():
    return {{"size": len(whole_book(pages)), "pages": len(pages)}}
"""
)
ONE_EACH = (
    FACTS
    + """
whole_book(pages[:1])
def work():
    size = 0
    for page in pages:
        size += len(whole_book([page]))
    return {{"size": size, "pages": len(pages)}}
"""
)
SEALED = MERGED.replace(
    'certificate(name, number=f"N-{{at:05d}}")',
    'coded(certificate(name, number=f"HLIA-2021-{{at:04d}}"))',
).replace(
    "import certificate", "import certificate\nfrom tests.documents.signing.signed import coded"
)
"""The same with a signed QR code on each; signing is not counted, it is done when one issues."""


def run() -> list[Row]:
    """Rows of what was measured, its figure and its unit."""
    rows: list[Row] = []
    for design in design_names():
        rows += _told(f"{design}, merged {PAGES}", _ours(MERGED, design, PAGES))
        rows += _told(f"{design}, merged {PAGES} with QR", _ours(SEALED, design, PAGES))
        rows += _told(f"{design}, one file each", _ours(ONE_EACH, design, EACH))
        pdf = book([certificate()], load_design(design))
        seconds, _ = _timed(page_image, pdf, 0, 110)
        rows.append((f"{design}, preview of a page at 110 dpi", seconds * 1000, "ms CPU"))
    seconds, _ = _timed(lambda: [coded(certificate(f"Ana {at}")) for at in range(EACH)])
    rows.append(("signing a code", 1000 * seconds / EACH, "ms CPU"))
    rows += _memory()
    for name, script, folders in PEERS:
        rows += _peer(name, script, folders)
    seconds, bare = _timed(_bare, [f"Ana Silva {at}" for at in range(PAGES)])
    rows.append((f"bare drawString, merged {PAGES}", seconds * 1000 / PAGES, "ms CPU a page"))
    return [*rows, (f"bare drawString, merged {PAGES}", bare / 1024 / PAGES, "KB a page")]


def _ours(script: str, design: str, count: int) -> dict[str, float]:
    return measured(names_of(count) + script.format(design=design), limit=LIMIT)


def _told(label: str, found: dict[str, float]) -> list[Row]:
    return [
        (label, 1000 * found["cpu"] / found["pages"], "ms CPU a page"),
        (label, found["size"] / 1024 / found["pages"], "KB a page"),
        (label, found["added"], "MB added"),
    ]


def _memory() -> list[Row]:
    """What more pages add: those beyond 1,000 are made in parts; files are made one by one."""
    few, many = (_ours(MERGED, "Heritage", count)["added"] for count in MANY)
    first, more = (_ours(ONE_EACH, "Heritage", count)["added"] for count in (20, EACH))
    return [
        (f"memory of {MANY[1]} merged, above {MANY[0]}", many - few, "MB"),
        (f"memory of {EACH} files, above 20", more - first, "MB"),
    ]


def _peer(name: str, script: str, folders: tuple[str, ...]) -> list[Row]:
    if not installed(*folders):
        return [(f"{name}: not installed", 0, "")]
    try:
        return _told(f"{name}, merged {PAGES}", measured(names_of(PAGES) + script, folders, LIMIT))
    except subprocess.TimeoutExpired:
        return [(f"{name}: not finished, stopped after", LIMIT, "s")]
    except RuntimeError as error:
        return [(f"{name}: {str(error).splitlines()[-1]}", 0, "")]


def _timed(work: Callable[..., Result], *values: object) -> tuple[float, Result]:
    started = time.process_time()
    result = work(*values)
    return time.process_time() - started, result


def _bare(names: list[str]) -> int:
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
    return len(output.getvalue())
