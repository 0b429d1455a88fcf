"""A typeface of the association's own: a TrueType file that can really be drawn and embedded."""

import uharfbuzz as hb

from mentordesk.documents.faces import called, made_face
from mentordesk.documents.taken import TRUETYPE, Taken, refused

LARGEST_FILE = 30_000_000
_NEEDED = ("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp")
_BEGINNINGS = {
    b"OTTO": "is an OpenType font with PostScript outlines (CFF), which cannot be embedded here",
    b"ttcf": "is a collection of several fonts",
    b"wOFF": "is a font for web sites (WOFF)",
    b"wOF2": "is a font for web sites (WOFF2)",
}
_TRUETYPE = (b"\x00\x01\x00\x00", b"true")
_RESTRICTED = 0x0002
_FS_TYPE = slice(8, 10)
# Where the OS/2 table keeps the embedding rights.


def take_font(content: bytes, name: str) -> Taken:
    """A TrueType file, checked as far as drawing with it; Unreadable with one sentence.

    A file that forbids embedding is taken with a notice: the licence is for the association to
    read.
    """
    if len(content) > LARGEST_FILE:
        raise refused(name, "is larger than 30 MB", "choose a smaller typeface")
    start = content[:4]
    if start in _BEGINNINGS:
        raise refused(name, _BEGINNINGS[start], "add the TrueType file (.ttf) of the typeface")
    if start not in _TRUETYPE:
        raise refused(name, "is no TrueType font", "add the TrueType file (.ttf) of the typeface")
    there = _tables(content)
    missing = [tag for tag in _NEEDED if tag not in there]
    if missing:
        raise refused(
            name,
            f"lacks the part “{missing[0]}” a font needs to be drawn",
            "add another copy of the typeface",
        )
    face = hb.Face(hb.Blob(content))
    if not face.unicodes or face.glyph_count < 2 or not _drawable(content):
        raise refused(name, "is a broken font", "add another copy of the typeface")
    return Taken(name, TRUETYPE, content, tuple(_notices(face, there)))


def _tables(content: bytes) -> set[str]:
    """The tags of a TrueType file's tables (its directory, from the twelfth byte on)."""
    count = int.from_bytes(content[4:6], "big")
    entries = (content[at : at + 4] for at in range(12, 12 + 16 * count, 16))
    return {entry.decode("latin-1") for entry in entries}


def _drawable(content: bytes) -> bool:
    """Whether a letter of it can be shaped and cut out for a PDF."""
    face = made_face(content)
    first = min((c for c in face.characters if c > 0x20), default=None)
    if first is None or not 16 <= face.font.face.upem <= 16384:
        return False
    buffer = hb.Buffer()
    buffer.add_codepoints([first])
    buffer.guess_segment_properties()
    hb.shape(face.font, buffer)
    glyph = buffer.glyph_infos[0].codepoint
    try:
        return glyph != 0 and len(face.subset({0, glyph})) > 0
    except (RuntimeError, ValueError, MemoryError, UnicodeDecodeError):
        return False


def _notices(face: hb.Face, tables: set[str]) -> list[str]:
    found = []
    name = called(face)
    rights = face.reference_table("OS/2").data[_FS_TYPE]
    if len(rights) == 2 and int.from_bytes(rights, "big") & 0x000F == _RESTRICTED:
        found.append(
            f"{name} says that it must not be embedded in documents: use it only where its "
            "licence allows that."
        )
    if "fvar" in tables:
        found.append(f"{name} has several weights in one file: the usual one is drawn.")
    return found
