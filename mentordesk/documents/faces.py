"""The typefaces of resources/fonts: what each can draw, its measures, and its small copy for a PDF.

All are static TrueType; measures are in thousandths of the type size, as PDF counts them. A
typeface of the association's own is named by the hash of its file and known from when its design
was read.
"""

import hashlib
import re
from collections.abc import Set
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

import uharfbuzz as hb

from mentordesk.resources import resource

# Asked in this order for what the wanted face lacks; the Chinese one last, it is the largest.
FALLBACKS = (
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansThai-Regular",
    "NotoSansTamil-Regular",
    "Inter-Regular",
    "EBGaramond-Regular",
    "NotoSansSC-Regular",
)

OWN = "own:"
"""How the name of an association's own typeface begins; the SHA-256 of its file follows."""

_PRIVATE = range(0xE000, 0xF900)

# What a PDF reader needs of a TrueType font whose glyphs are named by number.
_KEPT_TABLES = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}


@dataclass(frozen=True, eq=False)
class Face:
    """One loaded typeface; two are the same only if they are the same object."""

    name: str
    font: Any = field(repr=False)
    characters: frozenset[int] = field(repr=False)
    thousandth: float
    """One font unit in thousandths of the type size."""

    @property
    def glyph_count(self) -> int:
        """How many glyphs it has, numbered from zero."""
        count: int = self.font.face.glyph_count
        return count

    def covers(self, text: str) -> bool:
        """Whether every character has a glyph, joiners and variation selectors aside."""
        return all(ord(c) in self.characters or ignorable(c) for c in text)

    def width(self, glyph: int) -> int:
        """The advance of a glyph in thousandths of the type size, as written into a PDF."""
        advance: int = self.font.get_glyph_h_advance(glyph)
        return round(advance * self.thousandth)

    def ink_width(self, glyph: int) -> float:
        """The advance of a glyph, of one that has none the width of its ink, in thousandths."""
        advance = self.width(glyph)
        if advance:
            return advance
        extents = self.font.get_glyph_extents(glyph)
        return 0.0 if extents is None else abs(extents.width) * self.thousandth

    def metric(self, tag: str) -> int:
        """An OpenType metric (`hasc`, `hdsc`, `cpht`, `xhgt`) in thousandths of the type size."""
        wanted = hb.OTMetricsTag(int.from_bytes(tag.encode("ascii"), "big"))
        position: int = self.font.get_metric_position_with_fallback(wanted)
        return round(position * self.thousandth)

    def box(self) -> tuple[int, int, int, int]:
        """The box around all glyphs (left, bottom, right, top), from the font's `head` table."""
        head: bytes = self.font.face.reference_table("head").data
        sides = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42))
        left, bottom, right, top = (round(side * self.thousandth) for side in sides)
        return left, bottom, right, top

    def subset(self, glyphs: Set[int]) -> bytes:
        """A TrueType file that holds only these glyphs, each under its own number."""
        return _subset(self, frozenset(glyphs))


# One document after the other draws the same letters of all faces but that of the name.
@lru_cache(maxsize=64)
def _subset(face: Face, glyphs: frozenset[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    others = set(face.font.face.table_tags) - _KEPT_TABLES
    wanted.drop_table_tag_set.update(int.from_bytes(t.encode("ascii"), "big") for t in others)
    small: bytes = hb.subset(face.font.face, wanted).blob.data
    return small


def ignorable(character: str) -> bool:
    """Whether a character steers its neighbours and needs no glyph (ZWNJ, ZWJ, selectors)."""
    return character in "\u200c\u200d\u034f" or "\ufe00" <= character <= "\ufe0f"


_own: dict[str, bytes] = {}


def is_own(name: object) -> bool:
    """Whether a typeface's name is that of an own one."""
    return isinstance(name, str) and name.startswith(OWN)


def know_face(content: bytes) -> str:
    """Let an own typeface be loaded by its name, which is returned; the same bytes, the same name.

    The bytes were checked when they came in (`own_fonts.take_font`).
    """
    name = OWN + hashlib.sha256(content).hexdigest()
    _own[name] = content
    return name


# Never dropped: shaped lines keep their face, and a second copy would be embedded beside it.
@cache
def load_face(name: str) -> Face:
    """The face of resources/fonts/<name>.ttf, or an own one that is known.

    FileNotFoundError where there is none.
    """
    if is_own(name):
        if name not in _own:
            raise FileNotFoundError("an own typeface of a design was not read with it")
        return made_face(_own[name])
    return _made(hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{name}.ttf")))), name)


def made_face(content: bytes) -> Face:
    """A face from the bytes of a file, which nobody else knows."""
    face = hb.Face(hb.Blob(content))
    return _made(face, called(face))


def _made(face: Any, name: str) -> Face:
    # What a private character looks like is each font's own affair: nobody's name holds one.
    characters = frozenset(c for c in face.unicodes if c not in _PRIVATE)
    return Face(name, hb.Font(face), characters, 1000 / face.upem)


def called(face: Any) -> str:
    """What a HarfBuzz face calls itself, in letters a PDF takes as a name."""
    own = face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or face.get_name(
        hb.OTNameIdPredefined.FONT_FAMILY
    )
    return re.sub(r"[^A-Za-z0-9-]", "", own or "")[:60] or "Own"


def face_for(text: str, wanted: Face, own: tuple[str, ...] = ()) -> Face | None:
    """The wanted face if it covers the text, else the first that does of `own` and FALLBACKS."""
    if wanted.covers(text):
        return wanted
    return next((face for face in map(load_face, (*own, *FALLBACKS)) if face.covers(text)), None)
