"""Real files to be mutated: the samples of the tests, forms as documents, and, where it lies beside
the checkout, the collection of other projects' files.
"""

import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import openpyxl

from tests.forms.documents import PDF_LAYOUTS, WORD_LAYOUTS, pdf_form, word_form
from tests.forms.wordings_first import FIRST

_SAMPLES = Path(__file__).parent.parent / "applications"
_OTHERS = Path(__file__).parents[3] / "shared" / "samples" / "third-party"
LARGEST = 400_000


def seeds(*, others: bool = True) -> dict[str, bytes]:
    """Files by a name, none larger than 400 KB; without `others` always the same ones."""
    found = {
        path.name: path.read_bytes()
        for path in sorted(_SAMPLES.rglob("*"))
        if path.is_file() and path.suffix in {".xlsx", ".csv", ".xls", ".eml", ".mbox"}
    }
    for layout in WORD_LAYOUTS:
        found[f"{layout}.docx"] = word_form("nurses", FIRST["nurses"], "mentee", 1, layout)[0]
    for layout in PDF_LAYOUTS:
        found[f"{layout}.pdf"] = pdf_form("nurses", FIRST["nurses"], "mentor", 2, layout)[0]
    found["bundle.zip"] = _bundle(found)
    found["with forms.eml"] = _message(found)
    found["odd.xlsx"] = _odd_workbook()
    if others and _OTHERS.is_dir():
        found |= {
            str(path.relative_to(_OTHERS)): path.read_bytes()
            for path in sorted(_OTHERS.rglob("*"))
            if path.is_file() and path.suffix not in {".md", ".json", ".txt"}
        }
    return {name: data for name, data in found.items() if 0 < len(data) <= LARGEST}


def _bundle(found: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("form_A_1.xlsx", "colons.docx", "tooltips.pdf"):
            archive.writestr(f"Ana/{name}", found[name])
    return out.getvalue()


def _message(found: dict[str, bytes]) -> bytes:
    message = EmailMessage()
    message["From"] = "Ana Sol <ana@example.org>"
    message["Subject"] = "=?utf-8?q?My_application_=E2=9C=93?="
    message["Date"] = "Mon, 07 Jun 2021 09:30:00 +1000"
    message["Message-ID"] = "<one@example.org>"
    message.set_content("Name: Ana Sol\nEmail: ana@example.org\nRole: mentee\nGoals: to learn\n")
    message.add_alternative("<p>Name: <b>Ana</b></p>", subtype="html")
    for name in ("controls in lines.docx", "printed above.pdf", "late_resend.xlsx"):
        message.add_attachment(
            found[name], maintype="application", subtype="octet-stream", filename=name
        )
    return message.as_bytes()


def _odd_workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Name", "Email", "Role", "Goals", "Phone"])
    sheet.append(["Zoë <b>", "zoe@example.org", "mentee", "=1+1", "#N/A"])
    sheet.merge_cells("A4:C9")
    sheet.row_dimensions[2].hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
