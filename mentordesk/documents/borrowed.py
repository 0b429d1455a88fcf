"""A page of another PDF inside ours: copied once, object by object, and named wherever it stands.

Background, logo and signatures are kept as one-page PDFs (`one_page`, `pictures`), so one way
draws them all. Copying is a fixed walk with sorted keys: equal pictures give equal bytes.
"""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
from reportlab.pdfbase import pdfdoc

from mentordesk.documents.sheet import Sheet

_ALIGNED = {"left": 0.0, "centre": 0.5, "right": 1.0}
_NEVER_COPIED = frozenset({"/Length", "/Parent", "/StructParents", "/Metadata", "/PieceInfo"})


@dataclass(frozen=True)
class Room:
    """Where a picture may stand, in points from the bottom left; it keeps its proportions."""

    left: float
    bottom: float
    width: float
    height: float
    align: str = "centre"


@dataclass(frozen=True)
class Borrowed:
    """A page of another PDF as our document knows it: its label and its size in points."""

    label: str
    width: float
    height: float


class _Copied(pdfdoc.PDFObject):
    """An object that is written as it is; pieces are bytes or references of our document."""

    def __init__(self) -> None:
        self.pieces: list[Any] = []

    def format(self, document: Any) -> bytes:
        """The bytes of the object; references become numbers now."""
        return b"".join(
            piece if isinstance(piece, bytes) else piece.format(document) for piece in self.pieces
        )


class _Copier:
    """Copies objects of one PDF into one document of reportlab's, each only once."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._known: dict[tuple[int, int], Any] = {}

    def pieces(self, value: Any) -> Iterator[Any]:
        """What a value is written as; what it refers to is copied on the way."""
        if isinstance(value, pikepdf.Object) and value.is_indirect:
            yield self._reference(value)
        else:
            yield from self._direct(value)

    def _reference(self, value: Any) -> Any:
        if value.objgen not in self._known:
            copied = _Copied()
            # Known before it is copied: objects may lead back to themselves.
            self._known[value.objgen] = self._document.Reference(copied)
            copied.pieces += self._direct(value)
        return self._known[value.objgen]

    def _direct(self, value: Any) -> Iterator[Any]:
        if isinstance(value, pikepdf.Stream):
            raw = value.read_raw_bytes()
            yield from self.entries(dict(value.items()), len(raw))
            yield b"\nstream\n" + raw + b"\nendstream"
        elif isinstance(value, pikepdf.Dictionary):
            yield from self.entries(dict(value.items()))
        elif isinstance(value, pikepdf.Array):
            yield b"["
            for item in value:
                yield from self.pieces(item)
                yield b" "
            yield b"]"
        else:
            yield _scalar(value)

    def entries(self, values: dict[str, Any], length: int | None = None) -> Iterator[Any]:
        """A dictionary, its keys in alphabetical order."""
        yield b"<<"
        for key in sorted(set(values) - _NEVER_COPIED):
            yield pikepdf.Name(key).unparse() + b" "
            yield from self.pieces(values[key])
            yield b"\n"
        if length is not None:
            yield b"/Length %d" % length
        yield b">>"


def _scalar(value: Any) -> bytes:
    if isinstance(value, pikepdf.Object):
        return value.unparse()
    return pikepdf.Array([value]).unparse().removeprefix(b"[").removesuffix(b"]").strip()


def draw_picture(sheet: Sheet, picture: bytes, room: Room) -> None:
    """Draw a one-page PDF as large as its room allows; aligned across it, centred up and down."""
    borrowed = borrow(sheet, picture)
    scale = min(room.width / borrowed.width, room.height / borrowed.height)
    left = room.left + (room.width - borrowed.width * scale) * _ALIGNED[room.align]
    bottom = room.bottom + (room.height - borrowed.height * scale) / 2
    sheet.saveState()
    sheet.transform(scale, 0, 0, scale, left, bottom)
    sheet.doForm(borrowed.label)
    sheet.restoreState()


def borrow(sheet: Sheet, picture: bytes) -> Borrowed:
    """The page of a PDF as a form of the sheet's document; copied when it is first asked for."""
    digest = hashlib.sha256(picture).hexdigest()
    if digest not in sheet.borrowed:
        sheet.borrowed[digest] = _copied(sheet, picture, f"picture{len(sheet.borrowed)}")
    found: Borrowed = sheet.borrowed[digest]
    return found


def _copied(sheet: Sheet, picture: bytes, label: str) -> Borrowed:
    with pikepdf.open(io.BytesIO(picture)) as document:
        page = document.pages[0]
        left, bottom, right, top = (float(side) for side in page.mediabox)
        contents = page.obj.Contents
        values = {
            key: value for key, value in contents.items() if key in ("/Filter", "/DecodeParms")
        } | {
            "/Type": pikepdf.Name.XObject,
            "/Subtype": pikepdf.Name.Form,
            "/BBox": pikepdf.Array([left, bottom, right, top]),
            "/Matrix": pikepdf.Array([1, 0, 0, 1, -left, -bottom]),
            "/Resources": page.obj.get("/Resources", pikepdf.Dictionary()),
        }
        # A page that blends its colours as a whole goes on doing so as a form.
        if "/Group" in page.obj:
            values["/Group"] = page.obj.Group
        raw = contents.read_raw_bytes()
        form = _Copied()
        form.pieces += _Copier(sheet.document).entries(values, len(raw))
        form.pieces.append(b"\nstream\n" + raw + b"\nendstream")
        sheet.add_form(label, form)
    return Borrowed(label, right - left, top - bottom)
