"""A PDF that comes in as background or logo: one page of it, without scripts, links and luggage.

What is kept is a PDF of one page with one stream of drawing and what it draws with.
"""

import io
import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf

from mentordesk.documents.taken import PDF, Taken, refused
from mentordesk.domain.refusals import Unreadable

LARGEST_FILE = 20_000_000
_LARGEST_DRAWING = 40_000_000
_SMALLEST_SIDE, _LARGEST_SIDE = 3.0, 5_000.0
_BASE_FONTS = ("/Type1", "/TrueType", "/MMType1", "/Type0", "/CIDFontType0", "/CIDFontType2")
_ACTIVE = ("/AA", "/OpenAction", "/AcroForm", "/Names", "/URI")
_DROPPED = ("/Metadata", "/PieceInfo", "/StructParents", "/StructParent", "/Thumb", "/AF")
_OF_A_CLEAN_PAGE = frozenset({"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/Group"})


def take_pdf(content: bytes, name: str) -> Taken:
    """The page of a PDF file, cleaned; Unreadable with one sentence for what cannot be used."""
    if len(content) > LARGEST_FILE:
        size = LARGEST_FILE // 1_000_000
        raise refused(name, f"is larger than {size} MB", "save it smaller and add it again")
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            return _taken(document, name)
    except pikepdf.PasswordError as error:
        raise refused(
            name, "is locked with a password", "save it without one and add it again"
        ) from error
    except Unreadable:
        raise
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise _broken(name) from error


def clean_page(content: bytes, name: str) -> Taken:
    """A one-page PDF of ours as it is, so that its bytes stay; anything else as `take_pdf`."""
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            if len(content) <= LARGEST_FILE and _is_clean(document, name):
                return Taken(name, PDF, content, tuple(_about_fonts(document, name)))
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError):
        pass  # `take_pdf` says what is wrong
    return take_pdf(content, name)


def _is_clean(document: pikepdf.Pdf, name: str) -> bool:
    if set(document.Root.keys()) != {"/Type", "/Pages"} or len(document.pages) != 1:
        return False
    page = document.pages[0]
    if not set(page.obj.keys()) <= _OF_A_CLEAN_PAGE:
        return False
    if any(key in thing for thing in _dictionaries(document) for key in (*_DROPPED, *_ACTIVE)):
        return False
    _box(page, name)
    _unpacked(page.obj.Contents, _LARGEST_DRAWING, name)
    return [float(side) for side in page.mediabox][:2] == [0, 0]


def _broken(name: str) -> Unreadable:
    return refused(
        name, "is no PDF, or a broken one", "save it as PDF again, or choose another file"
    )


def _taken(document: pikepdf.Pdf, name: str) -> Taken:
    pages = len(document.pages)
    if pages != 1:
        raise refused(
            name,
            f"has {pages} pages, and a picture of a design is one page",
            "save the page you want as a file of its own",
        )
    page = document.pages[0]
    notices = list(_notices(document, page, name))
    small = pikepdf.new()
    left, bottom, right, top = _box(page, name)
    drawing = _drawing(page, name)
    matrix, width, height = _upright(page, (left, bottom, right, top))
    kept = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, round(width, 4), round(height, 4)],
        Resources=small.copy_foreign(_as_indirect(document, page.resources)),
        Contents=small.make_stream(
            b"q %s cm\n%s\nQ\n" % (" ".join(f"{v:.6g}" for v in matrix).encode(), drawing)
        ),
    )
    group = page.obj.get("/Group")
    if isinstance(group, pikepdf.Dictionary):
        kept.Group = small.copy_foreign(_as_indirect(document, group))
    small.pages.append(pikepdf.Page(small.make_indirect(kept)))
    _unpack(small)
    if next(unembedded(small), None) is not None:
        _drop_idle_fonts(small)
    out = io.BytesIO()
    small.save(out, static_id=True, compress_streams=True)
    made = out.getvalue()
    with pikepdf.open(io.BytesIO(made)) as kept_alone:
        notices += _about_fonts(kept_alone, name)
    return Taken(name, PDF, made, tuple(notices))


def _as_indirect(document: pikepdf.Pdf, value: Any) -> Any:
    return value if value.is_indirect else document.make_indirect(value)


def _box(page: pikepdf.Page, name: str) -> tuple[float, float, float, float]:
    """What of the page is seen, in points; Unreadable where that is nothing sensible."""
    unit = float(page.obj.get("/UserUnit", 1))
    sides = [float(side) for side in page.cropbox]
    left, right = sorted((sides[0], sides[2]))
    bottom, top = sorted((sides[1], sides[3]))
    for length in (right - left, top - bottom):
        if not _SMALLEST_SIDE <= length * unit <= _LARGEST_SIDE:
            raise refused(
                name, "has a page without a sensible size", "save it as PDF again on A4 or Letter"
            )
    return left, bottom, right, top


def _upright(
    page: pikepdf.Page, box: tuple[float, float, float, float]
) -> tuple[tuple[float, ...], float, float]:
    """How the page is moved and turned so that its seen corner is at (0, 0), and its size."""
    left, bottom, right, top = box
    unit = float(page.obj.get("/UserUnit", 1))
    turned = int(page.obj.get("/Rotate", 0)) % 360
    moves = {
        0: (1, 0, 0, 1, -left, -bottom),
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }
    matrix = moves.get(turned, moves[0])
    width, height = right - left, top - bottom
    if turned in (90, 270):
        width, height = height, width
    return tuple(v * unit for v in matrix), width * unit, height * unit


def _drawing(page: pikepdf.Page, name: str) -> bytes:
    """The page's drawing as plain bytes, of any number of streams; never a bomb of them."""
    contents = page.obj.get("/Contents")
    if contents is None:
        return b""
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    found = b""
    for stream in streams:
        found += _unpacked(stream, _LARGEST_DRAWING - len(found), name) + b"\n"
    return found


def _unpacked(stream: Any, most: int, name: str) -> bytes:
    """A stream's bytes, unpacked step by step so that a small file cannot fill the memory."""
    filters = stream.get("/Filter")
    kinds = list(filters) if isinstance(filters, pikepdf.Array) else [filters] if filters else []
    if kinds == [pikepdf.Name.FlateDecode] and "/DecodeParms" not in stream:
        unpacker = zlib.decompressobj()
        try:
            plain = unpacker.decompress(stream.read_raw_bytes(), most)
        except zlib.error:
            # Damaged at its end, as some programs leave it: the reader's own repair is asked.
            plain = bytes(stream.read_bytes())
        if unpacker.unconsumed_tail or len(plain) >= most:
            raise _too_much(name)
        return plain
    if len(stream.read_raw_bytes()) * 20 > most and kinds:
        raise _too_much(name)
    return bytes(stream.read_bytes())


def _too_much(name: str) -> Unreadable:
    return refused(name, "draws too much to be used", "save it as PDF again in a simpler form")


def _unpack(small: pikepdf.Pdf) -> None:
    """Leave out what nobody sees: private data of drawing programs, tags, scripts in objects."""
    for thing in small.objects:
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            for key in (*_DROPPED, *_ACTIVE):
                if key in thing:
                    del thing[key]


def _notices(document: pikepdf.Pdf, page: pikepdf.Page, name: str) -> Iterator[str]:
    root = document.Root
    active = any(key in root for key in ("/OpenAction", "/AA", "/AcroForm"))
    named = root.get("/Names")
    if isinstance(named, pikepdf.Dictionary):
        active = active or "/JavaScript" in named or "/EmbeddedFiles" in named
    if active or "/Annots" in page.obj or "/AA" in page.obj:
        yield f"Links, notes, form fields and scripts of {name} were left out."
    layers = root.get("/OCProperties")
    shown = layers.get("/D") if isinstance(layers, pikepdf.Dictionary) else None
    if isinstance(shown, pikepdf.Dictionary) and len(shown.get("/OFF", pikepdf.Array())):
        yield f"{name} has hidden layers, which show here: leave them out in your drawing program."


def _about_fonts(small: pikepdf.Pdf, name: str) -> list[str]:
    missing = sorted(set(unembedded(small)))
    if not missing:
        return []
    sentence = (
        f"{name} does not bring its typeface {', '.join(missing)}: it may look different "
        "elsewhere. Save it again with all fonts embedded."
    )
    return [sentence]


def _drop_idle_fonts(small: pikepdf.Pdf) -> None:
    """Leave out fonts that are named and never drawn with, as many programs write them."""
    page = small.pages[0].obj
    drawn = [page, *(o for o in small.objects if isinstance(o, pikepdf.Stream))]
    for thing in drawn:
        if thing is not page and thing.get("/Subtype") != pikepdf.Name.Form:
            continue
        resources: Any = thing.get("/Resources")
        fonts: Any = resources.get("/Font") if isinstance(resources, pikepdf.Dictionary) else None
        if not isinstance(fonts, pikepdf.Dictionary):
            continue
        used = _written_with(pikepdf.Page(page) if thing is page else thing)
        # A copy, for another drawing may share the same list of fonts.
        resources.Font = pikepdf.Dictionary({k: v for k, v in fonts.items() if k in used})
    small.remove_unreferenced_resources()


def _written_with(drawing: Any) -> set[str]:
    """The names of the fonts that text of a drawing is shown in."""
    used: set[str] = set()
    chosen = ""
    for step in pikepdf.parse_content_stream(drawing):
        operator = str(step.operator)
        if operator == "Tf":
            chosen = str(step.operands[0])
        elif operator in ("Tj", "TJ", "'", '"'):
            used.add(chosen)
    return used


def unembedded(document: pikepdf.Pdf) -> Iterator[str]:
    """The names of the fonts a PDF uses and does not bring."""
    for thing in _dictionaries(document):
        if thing.get("/Type") != pikepdf.Name.Font:
            continue
        kind = str(thing.get("/Subtype", ""))
        if kind not in _BASE_FONTS or kind == "/Type0":
            continue
        about = thing.get("/FontDescriptor")
        if not isinstance(about, pikepdf.Dictionary) or not any(
            key in about for key in ("/FontFile", "/FontFile2", "/FontFile3")
        ):
            yield str(thing.get("/BaseFont", "without a name")).lstrip("/").split("+")[-1]


def _dictionaries(document: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every dictionary of a PDF, also those that are written within others."""
    waiting: list[Any] = list(document.objects)
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            if isinstance(thing, pikepdf.Dictionary):
                yield thing
            waiting += [value for _, value in thing.items() if _within(value)]
        elif isinstance(thing, pikepdf.Array):
            waiting += [value for value in thing if _within(value)]


def _within(value: Any) -> bool:
    return isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect
