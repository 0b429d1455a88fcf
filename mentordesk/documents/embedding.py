"""Faces inside a PDF: one composite font for each, glyphs by number, only the used ones embedded.

PDF 32000-1, 9.7 (composite fonts) and 9.10.3 (ToUnicode). reportlab's own fonts know characters,
not glyphs, and split a face into fonts of 256; shaped text needs glyph numbers.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from reportlab.pdfbase import pdfdoc

from mentordesk.documents.faces import Face
from mentordesk.documents.repeating import Squeezing
from mentordesk.documents.text import Glyph

_SYMBOLIC = 4
_STEM = 80
_RANGES_AT_ONCE = 100
_NOTHING = "\u200b"

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{ranges}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class EmbeddedFace:
    """The glyphs of one face that a document uses, and the PDF objects they become."""

    def __init__(self, face: Face, label: str) -> None:
        self.face = face
        self.label = label
        self._text_of: dict[int, str] = {}
        self._width_of: dict[int, int] = {}
        self._glyph_of: dict[int, int] = {}
        self._number_of: dict[tuple[int, str], int] = {}

    def use(self, glyph: Glyph) -> int:
        """Note that a glyph is drawn; its advance in thousandths as the PDF will know it."""
        number = glyph.number
        if number not in self._width_of:
            self._width_of[number] = self.face.width(number)
        if glyph.text:
            self._text_of.setdefault(number, glyph.text)
        return self._width_of[number]

    def use_apart(self, glyph: Glyph) -> int:
        """Note that a glyph is drawn; the number under which the PDF knows it with its text.

        A glyph that stands for one text here and another there (the body of Arabic letters, their
        dots drawn apart) has a number for each, so that every reader finds the right one.
        """
        key = (glyph.number, glyph.text)
        if key not in self._number_of:
            number = glyph.number
            if self._text_of.setdefault(number, glyph.text) != glyph.text:
                number = self.face.glyph_count + len(self._glyph_of)
                self._glyph_of[number] = glyph.number
                self._text_of[number] = glyph.text
            self._width_of[number] = self.face.width(glyph.number)
            self._number_of[key] = number
        return self._number_of[key]

    def width(self, number: int) -> int:
        """The advance of what is drawn under a number, in thousandths as the PDF knows it."""
        return self._width_of[number]

    def reads_as(self, glyph: Glyph) -> str:
        """The text a reader finds for a glyph by itself; the first text it stood for wins."""
        return self._text_of.get(glyph.number, "")

    def write(self, document: Any) -> None:
        """Add the font and its parts to a reportlab document, under its label."""
        used = sorted(self._width_of)
        # Readers show a glyph without a text by its number; a mark that shares its letter's text
        # (the dots of an Arabic letter) is an empty space of no width instead.
        text_of = {number: self._text_of.get(number) or _NOTHING for number in used}
        subset = self.face.subset(
            frozenset({0, *(self._glyph_of.get(number, number) for number in used)})
        )
        name = f"{_tag(used)}+{self.face.name}"
        program = _stream(subset, Length1=len(subset))
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": self._descriptor(name, document.Reference(program)),
                "CIDToGIDMap": self._glyphs_by_number(document, used),
                "DW": 0,
                "W": pdfdoc.PDFArray(_widths(self._width_of)),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(_stream(_to_unicode(text_of).encode("ascii"))),
            }
        )
        document.idToObject[pdfdoc.BasicFonts].dict[self.label] = document.Reference(font)

    def _glyphs_by_number(self, document: Any, used: list[int]) -> Any:
        """Which glyph each number stands for (9.7.4.3): itself, unless some have two."""
        if not self._glyph_of:
            return pdfdoc.PDFName("Identity")
        table = bytearray(2 * (used[-1] + 1))
        for number in used:
            glyph = self._glyph_of.get(number, number)
            table[2 * number : 2 * number + 2] = glyph.to_bytes(2, "big")
        return document.Reference(_stream(bytes(table)))

    def _descriptor(self, name: str, program: Any) -> Any:
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(list(self.face.box())),
                "ItalicAngle": -12 if "Italic" in self.face.name else 0,
                "Ascent": self.face.metric("hasc"),
                "Descent": self.face.metric("hdsc"),
                "CapHeight": self.face.metric("cpht"),
                "StemV": _STEM,
                "FontFile2": program,
            }
        )


def name_texts(document: Any, told: Mapping[str, str]) -> None:
    """Let pages and forms of a reportlab document name texts (14.6.2): texts by name."""
    texts = {
        name: pdfdoc.PDFDictionary({"ActualText": f"<FEFF{utf16(text)}>"})
        for text, name in told.items()
    }
    named = document.Reference(pdfdoc.PDFDictionary(texts))
    for one in list(document.idToObject.values()):
        if isinstance(one, pdfdoc.PDFPage):
            one.check_format(document)
        elif isinstance(one, pdfdoc.PDFFormXObject):
            one.Resources = pdfdoc.PDFResourceDictionary()
            one.Resources.basicFonts()
            one.Resources.XObject = one.XObjects or {}
        else:
            continue
        one.Resources.Properties = named


def utf16(text: str) -> str:
    """Text as hexadecimal UTF-16, most significant byte first."""
    return text.encode("utf-16-be").hex().upper()


def _tag(used: Iterable[int]) -> str:
    """Six letters that name a subset (9.6.4), the same for the same glyphs."""
    total = 0
    for number in used:
        total = (total * 31 + number + 1) % 26**6
    letters = ""
    for _ in range(6):
        total, rest = divmod(total, 26)
        letters += chr(ord("A") + rest)
    return letters


def _stream(content: bytes, **entries: int) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    stream.filters = [Squeezing()]
    stream.dictionary.dict.update(entries)
    return stream


def _widths(width_of: dict[int, int]) -> list[Any]:
    """The W array: each first glyph of a stretch, then the widths of the stretch (9.7.4.3)."""
    entries: list[Any] = []
    stretch: list[int] = []
    before = None
    for number in sorted(width_of):
        if before is None or number != before + 1:
            stretch = []
            entries += [number, stretch]
        stretch.append(width_of[number])
        before = number
    return [pdfdoc.PDFArray(e) if isinstance(e, list) else e for e in entries]


def _to_unicode(text_of: dict[int, str]) -> str:
    lines = [f"<{number:04X}> <{utf16(text)}>" for number, text in sorted(text_of.items())]
    chunks = [lines[at : at + _RANGES_AT_ONCE] for at in range(0, len(lines), _RANGES_AT_ONCE)]
    ranges = "\n".join(
        f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks
    )
    return _CMAP.format(ranges=ranges)
