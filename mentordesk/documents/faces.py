"""The typefaces of resources/fonts: what each can draw, its measures, and its small copy for a PDF.

All are static TrueType; measures are in thousandths of the type size, as PDF counts them.
"""

from dataclasses import dataclass, field
from functools import lru_cache
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

    def covers(self, text: str) -> bool:
        """Whether every character has a glyph, joiners and variation selectors aside."""
        return all(ord(c) in self.characters or ignorable(c) for c in text)

    def width(self, glyph: int) -> int:
        """The advance of a glyph in thousandths of the type size, as written into a PDF."""
        advance: int = self.font.get_glyph_h_advance(glyph)
        return round(advance * self.thousandth)

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

    def subset(self, glyphs: set[int]) -> bytes:
        """A TrueType file that holds only these glyphs, each under its own number."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        )
        others = set(self.font.face.table_tags) - _KEPT_TABLES
        wanted.drop_table_tag_set.update(int.from_bytes(t.encode("ascii"), "big") for t in others)
        small: bytes = hb.subset(self.font.face, wanted).blob.data
        return small


def ignorable(character: str) -> bool:
    """Whether a character steers its neighbours and needs no glyph (ZWNJ, ZWJ, selectors)."""
    return character in "\u200c\u200d\u034f" or "\ufe00" <= character <= "\ufe0f"


@lru_cache(maxsize=64)
def load_face(name: str) -> Face:
    """The face of resources/fonts/<name>.ttf; FileNotFoundError where there is none."""
    blob = hb.Blob.from_file_path(str(resource("fonts", f"{name}.ttf")))
    face = hb.Face(blob)
    # What a private character looks like is each font's own affair: nobody's name holds one.
    characters = frozenset(c for c in face.unicodes if c not in _PRIVATE)
    return Face(name, hb.Font(face), characters, 1000 / face.upem)


def face_for(text: str, wanted: Face) -> Face | None:
    """The wanted face if it covers the text, else the first fallback that does, else None."""
    if wanted.covers(text):
        return wanted
    return next((face for face in map(load_face, FALLBACKS) if face.covers(text)), None)
