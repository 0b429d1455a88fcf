"""What a file that came with an application is: by its name, else by its first words."""

import io
import re
import zipfile
import zlib

from mentordesk.domain.applications import DocumentKind

_RESUME = re.compile(
    r"(?<![a-z])(resum[eé]s?|r[eé]sum[eé]s?|cv|curriculum vitae|lebenslauf|vitae?)(?![a-z])"
)
_CODE = re.compile(r"code of (conduct|ethics|practice)|(?<![a-z])(coc|conduct|ethics)(?![a-z])")
_FORM = re.compile(r"(?<![a-z])(application|form|expression of interest|eoi)(?![a-z])")
_CAREER = re.compile(
    r"\b(work experience|experience|employment|education|qualifications|career|skills|referees)\b"
)
READ_CHARACTERS = 1_500
TITLE_CHARACTERS = 300
HAVE_WORDS = (".pdf", ".docx")
"""Endings of files whose first words tell their kind."""


def guess_kind(name: str, words: str = "") -> DocumentKind:
    """The kind of a file by its name and, where that says nothing, by the words it begins with."""
    plain = re.sub(r"[_\-.()\[\]]+", " ", name.rpartition("/")[2].casefold())
    title = " ".join(words[:TITLE_CHARACTERS].casefold().split())
    for text in (plain, title):
        if _CODE.search(text):
            return DocumentKind.CODE_OF_CONDUCT
        if _RESUME.search(text):
            return DocumentKind.RESUME
        if _FORM.search(text):
            return DocumentKind.FORM
    career = set(_CAREER.findall(words[:READ_CHARACTERS].casefold()))
    return DocumentKind.RESUME if len(career) >= 2 else DocumentKind.OTHER


def document_words(data: bytes) -> str:
    """The first words of a PDF or .docx; empty where there are none or they cannot be read.

    Call it in a process that may die: the file is a stranger's.
    """
    if data.startswith(b"%PDF"):
        return _pdf_words(data)
    if data.startswith(b"PK\x03\x04"):
        return _docx_words(data)
    return ""


def _pdf_words(data: bytes) -> str:
    import pypdfium2  # noqa: PLC0415 - loaded when the first PDF is looked at

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ""
    try:
        if len(document) == 0:
            return ""
        text: str = document[0].get_textpage().get_text_bounded()
    except pypdfium2.PdfiumError:
        return ""
    finally:
        document.close()
    return text[:READ_CHARACTERS]


def _docx_words(data: bytes) -> str:
    try:
        with (
            zipfile.ZipFile(io.BytesIO(data)) as archive,
            archive.open("word/document.xml") as part,
        ):
            xml = part.read(400_000).decode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, OSError, EOFError,
            ValueError, zlib.error):  # fmt: skip
        return ""
    text = re.sub(r"<[^>]+>", "", re.sub(r"</w:p>", "\n", xml))
    return " ".join(text.split(" "))[:READ_CHARACTERS]
