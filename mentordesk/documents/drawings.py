"""Logos as SVG: refused where they are more than a drawing, else drawn into a one-page PDF.

Nothing is stripped: a file with scripts, links, entities, pictures or letters in it is refused with
what to do, because a logo that silently lost a part would be printed a hundred times. Letters are
refused because their typeface is not in the file: every computer would draw another logo.
"""

import io
import logging
import re
from collections import Counter
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import pikepdf
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from mentordesk.documents.one_page import take_pdf
from mentordesk.documents.taken import Taken, refused
from mentordesk.domain.refusals import Unreadable

LARGEST_FILE = 5_000_000
_MOST_PARTS = 20_000
_SCRIPTS = frozenset({"script", "handler", "foreignObject", "set", "animate", "animateTransform"})
_LETTERS = frozenset({"text", "tspan", "textPath"})
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!\s*#)|@import", re.IGNORECASE)
_OUTLINES = "in Inkscape: Path > Object to Path; in Illustrator: Create Outlines"


def looks_like_svg(content: bytes) -> bool:
    """Whether a file begins as an SVG does, behind a mark, comments and declarations."""
    return re.search(rb"<(?:svg|\w+:svg)[\s>]", content[:8192]) is not None


def take_svg(content: bytes, name: str) -> Taken:
    """An SVG as a one-page PDF; Unreadable with one sentence for what is more than a drawing."""
    if len(content) > LARGEST_FILE:
        raise refused(name, "is larger than 5 MB", "save it as PNG and add that")
    root = _parsed(content, name)
    _require_plain(root, name)
    return take_pdf(_drawn(content, name), name)


def _parsed(content: bytes, name: str) -> Element:
    try:
        root: Element = fromstring(content, forbid_dtd=False)
    except DefusedXmlException as error:
        raise refused(
            name,
            "holds definitions of its own (entities), which could be harmful",
            "save it as plain SVG and add it again",
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise refused(
            name, "is a broken SVG", "save it again from the program it was made with"
        ) from error
    return root


def _require_plain(root: Element, name: str) -> None:
    for count, part in enumerate(root.iter()):
        reason = _reason(part)
        if reason:
            raise refused(name, *reason)
        if count > _MOST_PARTS:
            raise _too_much(name)
    if _uses(root) > _MOST_PARTS:
        raise _too_much(name)


def _too_much(name: str) -> Unreadable:
    return refused(name, "has too many parts to be a logo", "save it as PNG and add that")


def _reason(part: Element) -> tuple[str, str] | None:
    """Why a part of an SVG is refused and what to do; None where it is only a drawing."""
    kind = _local(part.tag)
    attributes = {_local(key): value for key, value in part.attrib.items()}
    if kind in _SCRIPTS or any(key.lower().startswith("on") for key in attributes):
        return "holds a script or an animation", "save it as plain SVG and add it again"
    if kind in ("image", "feImage"):
        return "holds a picture instead of a drawing", "add that picture itself, as PNG"
    words = [*attributes.values(), part.text or ""]
    if not attributes.get("href", "#").strip().startswith("#") or any(
        map(_OUTSIDE.search, words if kind == "style" else attributes.values())
    ):
        return "refers to other files or addresses", "save it as plain SVG without links"
    if kind in _LETTERS and "".join(part.itertext()).strip():
        return "holds letters whose typeface is not in it", f"turn them into shapes ({_OUTLINES})"
    return None


def _local(name: object) -> str:
    return str(name).rpartition("}")[2]


def _uses(root: Element) -> int:
    """How many parts are drawn once every `use` is followed; counted, not drawn."""
    named = {part.get("id"): part for part in root.iter() if part.get("id")}
    seen: Counter[str] = Counter()
    known: dict[str, int] = {}

    def drawn(part: Element) -> int:
        total = 1
        for child in part:
            total += drawn(child)
        target = _target(part)
        if target in named and total <= _MOST_PARTS:
            total += followed(target)
        return min(total, _MOST_PARTS + 1)

    def followed(target: str) -> int:
        if seen[target]:  # it leads back to itself
            return _MOST_PARTS + 1
        if target not in known:
            seen[target] += 1
            known[target] = drawn(named[target])
            seen[target] -= 1
        return known[target]

    try:
        return drawn(root)
    except RecursionError:
        return _MOST_PARTS + 1


def _target(part: Element) -> str:
    if _local(part.tag) != "use":
        return ""
    links = (value for key, value in part.attrib.items() if _local(key) == "href")
    return next(links, "").strip().removeprefix("#")


def _drawn(content: bytes, name: str) -> bytes:
    logging.getLogger("svglib").setLevel(logging.CRITICAL)
    try:
        drawing: Any = svg2rlg(io.BytesIO(content))  # None, without a size, for odd drawings
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=(drawing.width, drawing.height), invariant=1)
        renderPDF.draw(drawing, canvas, 0, 0)
        canvas.save()
    except Exception as error:  # svglib raises anything for odd drawings
        raise refused(
            name, "cannot be drawn as it is", "save it as plain SVG, or as PNG, and add that"
        ) from error
    return _without_fonts(out.getvalue())


def _without_fonts(pdf: bytes) -> bytes:
    """The drawing without the typeface the libraries select and never use: it is not embedded."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        if "/Font" in page.resources:
            del page.resources["/Font"]
        kept = [
            step
            for step in pikepdf.parse_content_stream(page)
            if str(step.operator) not in ("Tf", "TL", "BT", "ET")
        ]
        page.obj.Contents = document.make_stream(pikepdf.unparse_content_stream(kept))
        out = io.BytesIO()
        document.save(out, static_id=True)
    return out.getvalue()
