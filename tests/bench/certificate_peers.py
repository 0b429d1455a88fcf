"""What other programs need for the same certificates: fpdf2, WeasyPrint, Qt's own PDF writer.

    pip install --target .peer-env/fpdf2 fpdf2 uharfbuzz
    pip install --target .peer-env/weasyprint weasyprint     (needs pango of the system)

Each prints the same 600 names on a page of its own, landscape A4, with a frame and the same eleven
lines in EB Garamond, shaped, with the faces a script needs after it; none has our ornaments.
"""

PAGES = 600
NAMES = """
from tests.documents.samples import COMPLEX, LATIN_AND_RELATED
from mentordesk import resources
from mentordesk.documents.faces import FALLBACKS
names = [*LATIN_AND_RELATED.values(), *COMPLEX.values()]
names = [f"{names[at % len(names)]} {at}" for at in range(COUNT)]
MAIN = "EBGaramond-Medium"
LINES = [
    "HARBOUR LIBRARY AND INFORMATION ASSOCIATION", "Certificate of Participation",
    "This is to certify that", "took part as a mentee in the 2021 Mentoring Scheme",
    "from July 2021 to July 2022, and completed 38 hours", "of mentoring and development.",
    "Eleanor Whitlock", "President", "28 July 2022", "Date of issue", "Certificate No. HLIA-2021",
]
def file_of(face):
    return str(resources.resource("fonts", face + ".ttf"))
"""


def names_of(count: int) -> str:
    """The lines of a script that make so many names and the lines of every page."""
    return NAMES.replace("COUNT", str(count))


FPDF2 = """
import logging
logging.disable(logging.CRITICAL)
from fpdf import FPDF
def work():
    pdf = FPDF(orientation="landscape", format="A4")
    for face in (MAIN, *FALLBACKS):
        pdf.add_font(face, fname=file_of(face))
    pdf.set_fallback_fonts(list(FALLBACKS))
    pdf.set_text_shaping(True)
    for name in names:
        pdf.add_page()
        pdf.rect(10, 10, 277, 190)
        pdf.set_font(MAIN, size=40)
        pdf.set_xy(20, 90)
        pdf.cell(257, 14, name, align="C")
        pdf.set_font(MAIN, size=14)
        for at, line in enumerate(LINES):
            pdf.set_xy(20, 20 + 6 * at if at < 3 else 100 + 7 * at)
            pdf.cell(257, 6, line, align="C")
    return {"size": len(pdf.output()), "pages": len(names)}
"""

WEASYPRINT = """
import html, logging
logging.disable(logging.CRITICAL)
from weasyprint import HTML
faces = "".join(
    f"@font-face {{font-family: '{face}'; src: url('file://{file_of(face)}')}}"
    for face in (MAIN, *FALLBACKS)
)
style = faces + "@page {size: A4 landscape; margin: 10mm; border: 1pt solid black}" + (
    "body {font-family: '" + "', '".join((MAIN, *FALLBACKS)) + "'; text-align: center}"
    "section {break-after: page} h1 {font-size: 40pt; font-weight: normal} p {font-size: 14pt}"
)
def work():
    pages = "".join(
        "<section>" + "".join(f"<p>{line}</p>" for line in LINES[:3])
        + f"<h1>{html.escape(name)}</h1>"
        + "".join(f"<p>{line}</p>" for line in LINES[3:]) + "</section>"
        for name in names
    )
    written = HTML(string=f"<style>{style}</style>{pages}").write_pdf()
    return {"size": len(written), "pages": len(names)}
"""

QT = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QFont, QFontDatabase, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter,
)
app = QGuiApplication([])
families = []
for face in (MAIN, *FALLBACKS):
    families += QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(file_of(face))
    )
def work():
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    large, small = QFont(families), QFont(families)
    large.setPixelSize(40)
    small.setPixelSize(14)
    painter = QPainter(writer)
    middle = Qt.AlignmentFlag.AlignCenter
    for number, name in enumerate(names):
        if number:
            writer.newPage()
        painter.drawRect(QRectF(10, 10, 760, 520))
        painter.setFont(large)
        painter.drawText(QRectF(20, 230, 740, 60), middle, name)
        painter.setFont(small)
        for at, line in enumerate(LINES):
            painter.drawText(QRectF(20, 40 + 20 * at + 180 * (at > 2), 740, 20), middle, line)
    painter.end()
    return {"size": held.size(), "pages": len(names)}
"""

PEERS = (
    ("fpdf2", FPDF2, ("fpdf2",)),
    ("WeasyPrint", WEASYPRINT, ("weasyprint",)),
    ("Qt's PDF writer", QT, ()),
)
"""Each by its name: its script after `names_of`, and the folders it is installed in."""
