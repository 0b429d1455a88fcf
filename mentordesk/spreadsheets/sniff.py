"""What a file is, by its first bytes and not by its name, and whether it is safe to open."""

import io
import re
import struct
import zipfile
import zlib

import olefile

from mentordesk.domain.refusals import Unreadable

LARGEST_UNPACKED = 300 * 1024 * 1024
OLE_DAMAGE = (
    OSError, ValueError, IndexError, AttributeError, TypeError, RecursionError, OverflowError,
    KeyError, struct.error,
)  # fmt: skip
"""What olefile raises over damaged files."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_EXCEL = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
LOCKED = (
    "This file is protected by a password. Open it in Excel or Word, save it without the password "
    "and import it again; nothing was imported from it."
)
DAMAGED = (
    "This file is damaged or is not a spreadsheet. Ask for it again, or open it in Excel and "
    "save it anew; nothing was imported from it."
)
TOO_LARGE = (
    "This file unpacks to more than MentorDesk reads (300 MB), which no list of applicants "
    "needs. Nothing was imported from it."
)
_UNSAFE = (
    "This file contains instructions that spreadsheets never need and that can harm a computer. "
    "It was not opened; ask the sender for a fresh copy."
)


_MARKS = (
    ("xlsb", re.compile(r"workbook\.bin$")),
    ("docx", re.compile(r"^word/")),
    ("document", re.compile(r"^ppt/")),
    ("xlsx", re.compile(r"workbook\.xml$|^\[content_types\]\.xml$")),
)
"""A kind of Office file by the name of a part, the first that fits."""


def sniff(data: bytes) -> str:
    """The kind of a file: xlsx, ods, xlsb, zip, xls, encrypted, msg, html, xml, text, pdf, docx,
    document (of Word as it once was, PowerPoint, OpenDocument or RTF) or unknown.
    """
    head = data[:4096]
    if head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\x00").startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "document"
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(data)
    if head.startswith(_OLE):
        return _ole_kind(data)
    if head.startswith(_OLD_EXCEL):
        return "xls"
    return _text_kind(head)


def _text_kind(head: bytes) -> str:
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in text:
        return "xml"
    if re.search(rb"<(!doctype html|html|table|head|body|meta)\b", text.replace(b"\x00", b"")):
        return "html"
    return "text" if head and _looks_like_text(head) else "unknown"


def _looks_like_text(head: bytes) -> bool:
    if head.startswith(_BOMS):
        return True
    if b"\x00" in head:
        return head.count(b"\x00") * 3 > len(head) and head.count(b"\x00") * 5 < len(head) * 4
    controls = sum(1 for byte in head if byte < 32 and byte not in b"\t\n\r\x0c\x1a\x0b")
    return controls * 50 <= len(head)


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [n.replace("\\", "/").lower().lstrip("/") for n in archive.namelist()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        return "unknown" if data.count(b"PK\x01\x02", -65536) == 0 else "xlsx"
    if "content.xml" in names and "mimetype" in names:
        return "document" if _is_open_text(data) else "ods"
    return next((kind for kind, mark in _MARKS if any(map(mark.search, names))), "zip")


def _is_open_text(data: bytes) -> bool:
    """Whether an OpenDocument is a text and no spreadsheet, as its first part says."""
    return b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]


def _ole_kind(data: bytes) -> str:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            names = {"/".join(part).lower() for part in ole.listdir()}
    except OLE_DAMAGE:
        return "unknown"
    if "encryptedpackage" in names:
        return "encrypted"
    if names & {"workbook", "book"}:
        return "xls"
    if "worddocument" in names or "powerpoint document" in names:
        return "document"
    return "msg" if any(n.startswith("__properties_version") for n in names) else "unknown"


def preflight(data: bytes, kind: str) -> None:
    """Raise Unreadable for a file that must not be opened: locked, bomb, hostile XML."""
    if kind == "encrypted":
        raise Unreadable(LOCKED)
    if kind in {"xlsx", "xlsb", "ods", "docx"}:
        _check_archive(data, kind)
    elif kind == "xls":
        _check_biff(data)


def _check_archive(data: bytes, kind: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > LARGEST_UNPACKED or len(parts) > 20_000:
                raise Unreadable(TOO_LARGE)
            if kind == "ods" and _ods_is_locked(archive):
                raise Unreadable(LOCKED)
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels", ".vml")):
                    _check_xml(archive, part)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise Unreadable(DAMAGED) from error
    except RuntimeError as error:  # zipfile's word for an encrypted member
        raise Unreadable(LOCKED) from error


def _ods_is_locked(archive: zipfile.ZipFile) -> bool:
    try:
        with archive.open("META-INF/manifest.xml") as part:
            return b"encryption-data" in part.read(1_000_000)
    except (KeyError, zlib.error):
        return False


def _check_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """A document type (entities) can only stand before the first element."""
    try:
        with archive.open(part) as stream:
            head = stream.read(65536).replace(b"\x00", b"")
    except (zipfile.BadZipFile, zlib.error):
        return  # a damaged part: the reader says so if it needs it
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise Unreadable(_UNSAFE)


def _check_biff(data: bytes) -> None:
    """Look for the FILEPASS record (0x2F) among the first records of a workbook stream."""
    if data.startswith(_OLE):
        try:
            with olefile.OleFileIO(io.BytesIO(data)) as ole:
                name = "Workbook" if ole.exists("Workbook") else "Book"
                stream = ole.openstream(name).read(65536)
        except OLE_DAMAGE as e:
            raise Unreadable(DAMAGED) from e
    else:
        stream = data[:65536]
    at = 0
    for _ in range(200):
        if at + 4 > len(stream):
            return
        record = int.from_bytes(stream[at : at + 2], "little")
        if record == 0x2F:
            raise Unreadable(LOCKED)
        at += 4 + int.from_bytes(stream[at + 2 : at + 4], "little")
