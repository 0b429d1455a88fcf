"""One line of text as glyphs with places: shaped by HarfBuzz, measured in the type size.

reportlab's own text drawing leaves holes for missing glyphs and does not shape; this layer does
both right and keeps the text of every glyph, so that what is read back is what was written.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import uharfbuzz as hb

from mentordesk.documents.faces import Face, load_face
from mentordesk.documents.making import FIRST, NEWEST, way_of_making
from mentordesk.documents.runs import MissingGlyph, Run, plain, visual_runs

# Discretionary ligatures stay off: they join "Th" and "ct" in names.
_FEATURES = {"kern": True, "liga": True, "calt": True, "dlig": False}


@dataclass(frozen=True)
class Glyph:
    """A glyph and its place, in thousandths of the type size; text is what it stands for."""

    number: int
    advance: float
    right: float
    up: float
    text: str


@dataclass(frozen=True)
class Cluster:
    """The fewest glyphs that together stand for a piece of text, from left to right."""

    text: str
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True)
class Strand:
    """Clusters of one face and direction, from left to right."""

    face: Face
    clusters: tuple[Cluster, ...]
    right_to_left: bool = False

    @property
    def glyphs(self) -> Iterator[Glyph]:
        """Every glyph, from left to right."""
        return (glyph for cluster in self.clusters for glyph in cluster.glyphs)

    @property
    def text(self) -> str:
        """The text in reading order."""
        parts = [cluster.text for cluster in self.clusters]
        return "".join(reversed(parts) if self.right_to_left else parts)


@dataclass(frozen=True)
class Line:
    """A shaped line: its text in reading order, its strands from left to right."""

    text: str
    strands: tuple[Strand, ...]
    loose: bool = False
    """Whether there is space between the letters, which readers would take for words."""
    way: int = NEWEST
    """Which way it is drawn and told of (`making`)."""

    @property
    def width(self) -> float:
        """The width at size 1."""
        return sum(g.advance for s in self.strands for g in s.glyphs) / 1000

    def spaced(self, space: float) -> "Line":
        """The line with `space` (in type sizes) after every glyph but the last; marks stay put."""
        if not space or not self.strands:
            return self
        *others, last = (_spaced(strand, space * 1000) for strand in self.strands)
        *clusters, end = last.clusters
        *glyphs, final = end.glyphs
        final = replace(final, advance=final.advance - space * 1000)
        closed = replace(last, clusters=(*clusters, Cluster(end.text, (*glyphs, final))))
        return Line(self.text, (*others, closed), loose=True, way=self.way)

    def glyphs(self) -> Iterator[tuple[Face, Glyph]]:
        """Every glyph with its face, from left to right."""
        return ((s.face, g) for s in self.strands for g in s.glyphs)


def shape(text: str, face_name: str, features: tuple[str, ...] = ()) -> Line:
    """Shape one line in a face and its fallbacks; features are OpenType tags, "-liga" is off.

    "A+B" is the face A, with B asked for what A lacks before the usual fallbacks are.

    Raises MissingGlyph for a character that no face has.
    """
    return _line(text, face_name, features, way_of_making())


@lru_cache(maxsize=512)
def _line(text: str, face_name: str, features: tuple[str, ...], way: int) -> Line:
    shown = plain(text)
    wanted = dict(_FEATURES)
    wanted.update({tag.removeprefix("-"): not tag.startswith("-") for tag in features})
    wanted_face, *own = face_name.split("+")
    runs = visual_runs(shown, load_face(wanted_face), tuple(own), pairs=way != FIRST)
    strands = tuple(_shaped(run, shown, wanted) for run in runs)
    if way != FIRST:
        strands = tuple(map(_told_at_once, strands))
    return Line(shown, strands, way=way)


def _shaped(run: Run, whole: str, features: dict[str, bool]) -> Strand:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS
    buffer.add_codepoints([ord(c) for c in run.text])
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if run.level % 2 else "ltr"
    hb.shape(run.face.font, buffer, features)
    infos = buffer.glyph_infos
    missing = next((i.cluster for i in infos if i.codepoint == 0), None)
    if missing is not None:
        raise MissingGlyph(run.text[missing], whole)
    starts = [info.cluster for info in infos]
    unit = run.face.thousandth
    glyphs = [
        Glyph(i.codepoint, p.x_advance * unit, p.x_offset * unit, p.y_offset * unit, text)
        for i, p, text in zip(infos, buffer.glyph_positions, _texts(run.text, starts), strict=True)
    ]
    if run.level % 2:
        clusters = _clusters(run.text, glyphs[::-1], starts[::-1])
        drawn = tuple(Cluster(c.text, c.glyphs[::-1]) for c in reversed(clusters))
        return Strand(run.face, drawn, right_to_left=True)
    return Strand(run.face, _clusters(run.text, glyphs, starts))


def _texts(text: str, starts: list[int]) -> list[str]:
    """The characters each glyph stands for; a glyph that shares its start stands for none."""
    ends = _ends(text, starts)
    seen: set[int] = set()
    found = []
    for start in starts:
        found.append("" if start in seen else text[start : ends[start]])
        seen.add(start)
    return found


def _ends(text: str, starts: list[int]) -> dict[int, int]:
    ordered = sorted(set(starts))
    return dict(zip(ordered, [*ordered[1:], len(text)], strict=True))


def _clusters(text: str, glyphs: list[Glyph], starts: list[int]) -> tuple[Cluster, ...]:
    """Glyphs in reading order, cut wherever all before belongs to earlier text than all after."""
    found: list[Cluster] = []
    begun = 0
    for at in range(1, len(glyphs) + 1):
        if at == len(glyphs) or max(starts[:at]) < min(starts[at:]):
            first = min(starts[begun:at])
            beyond = min(starts[at:]) if at < len(glyphs) else len(text)
            found.append(Cluster(text[first:beyond], tuple(glyphs[begun:at])))
            begun = at
    return tuple(found)


def _told_at_once(strand: Strand) -> Strand:
    """The text of what is not drawn in its order, all with the first of its glyphs."""
    if strand.right_to_left:
        return strand
    return replace(strand, clusters=tuple(map(_with_first, strand.clusters)))


def _with_first(cluster: Cluster) -> Cluster:
    if "".join(glyph.text for glyph in cluster.glyphs) == cluster.text:
        return cluster
    first, *others = cluster.glyphs
    silent = (replace(glyph, text="") for glyph in others)
    return Cluster(cluster.text, (replace(first, text=cluster.text), *silent))


def _spaced(strand: Strand, extra: float) -> Strand:
    def wider(glyph: Glyph) -> Glyph:
        return replace(glyph, advance=glyph.advance + extra) if glyph.advance else glyph

    return replace(
        strand,
        clusters=tuple(Cluster(c.text, tuple(map(wider, c.glyphs))) for c in strand.clusters),
    )
