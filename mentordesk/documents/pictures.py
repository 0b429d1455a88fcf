"""Logos and signatures that come in: PNG and JPEG made small and safe; SVG and PDF as drawings.

The size of a picture is read before it is decoded, so that a small file cannot fill the memory.
"""

import io
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
from PIL import Image, ImageOps

from mentordesk.documents.drawings import looks_like_svg, take_svg
from mentordesk.documents.one_page import take_pdf
from mentordesk.documents.taken import PDF, Taken, refused
from mentordesk.domain.refusals import Unreadable

LARGEST_FILE = 40_000_000
MOST_PIXELS = 40_000_000
"""Of a PNG, which has to be unpacked as a whole."""
_MOST_OF_JPEG = 170_000_000
_LONGEST_LOGO, _LONGEST_SIGNATURE = 1600, 1400
_DOTS_PER_POINT = 300 / 72
# Paper at least this light is no ink at all; ink at most this dark is all ink.
_PAPER, _INK = 225, 110
_FAINTEST = 24


def take_logo(content: bytes, name: str) -> Taken:
    """A logo from an SVG, PNG, JPEG or PDF file; Unreadable with one sentence for anything else."""
    if looks_like_svg(content):
        return take_svg(content, name)
    if content[:1024].lstrip().startswith(b"%PDF"):
        return take_pdf(content, name)
    image, is_photo = _image(content, name, "SVG, PNG, JPEG or PDF", _LONGEST_LOGO)
    return Taken(name, PDF, _as_pdf(image, is_photo=is_photo))


def take_signature(content: bytes, name: str) -> Taken:
    """A signature from a PNG or JPEG file, its white paper clear and its empty edges cut off."""
    image, _ = _image(content, name, "PNG or JPEG", _LONGEST_SIGNATURE)
    clear = image if _has_holes(image) else _without_paper(image)
    seen = clear.getchannel("A").point([255 if v >= _FAINTEST else 0 for v in range(256)])
    box = seen.getbbox()
    if box is None:
        raise refused(name, "shows nothing but white paper", "photograph the signature again")
    return Taken(name, PDF, _as_pdf(clear.crop(box), is_photo=False))


def _image(content: bytes, name: str, allowed: str, longest: int) -> tuple[Image.Image, bool]:
    """The picture upright, no longer than `longest`, in RGB or RGBA; and whether it was a JPEG."""
    if len(content) > LARGEST_FILE:
        raise refused(name, "is larger than 40 MB", "save it smaller and add it again")
    source, kinds = io.BytesIO(content), ("PNG", "JPEG")
    with _worded(name, allowed), Image.open(source, formats=kinds) as image:
        is_jpeg = image.format != "PNG"
        _require_room(image, name, _MOST_OF_JPEG if is_jpeg else MOST_PIXELS)
        image.draft(None, (longest, longest))  # a JPEG is made smaller while it is decoded
        image.load()
        turned = _coloured(ImageOps.exif_transpose(image))
        turned.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        return turned, is_jpeg


@contextmanager
def _worded(name: str, allowed: str) -> Iterator[None]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            yield
    except Unreadable:
        raise
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except (OSError, ValueError, SyntaxError, EOFError, zlib.error) as error:
        raise refused(
            name,
            f"is no picture that can be read ({allowed}), or a broken one",
            "save it again from the program it was made with",
        ) from error


def _require_room(image: Image.Image, name: str, most: int) -> None:
    if image.width * image.height > most:
        raise _too_large(name)


def _too_large(name: str) -> Unreadable:
    return refused(
        name,
        "has far more dots than print shows and was not opened",
        f"save it with at most {MOST_PIXELS // 1_000_000} megapixels and add it again",
    )


def _coloured(image: Image.Image) -> Image.Image:
    """In RGB, or RGBA where anything of it can be seen through."""
    if image.mode.startswith("I;16") or image.mode == "I":
        image = image.convert("I").point(lambda level: level * (1 / 256) + 0).convert("L")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        return clear if _has_holes(clear) else clear.convert("RGB")
    return image.convert("RGB")


def _has_holes(image: Image.Image) -> bool:
    return image.mode == "RGBA" and any(image.getchannel("A").histogram()[:255])


def _without_paper(image: Image.Image) -> Image.Image:
    """Ink keeps its colour; the lighter a dot, the clearer it is, and paper is not there at all."""
    clear = image.convert("RGB")
    span = _PAPER - _INK
    steps = [max(0, min(255, round((_PAPER - level) * 255 / span))) for level in range(256)]
    clear.putalpha(image.convert("L").point(steps))
    return clear


def _as_pdf(image: Image.Image, *, is_photo: bool) -> bytes:
    """A PDF whose one page is the picture, at 300 dots to the inch."""
    made = pikepdf.new()
    drawn = _colours(made, image, is_photo=is_photo)
    if image.mode == "RGBA":
        mask = _stream(made, image, image.getchannel("A").tobytes())
        mask.ColorSpace = pikepdf.Name.DeviceGray
        drawn.SMask = mask
    width, height = (round(side / _DOTS_PER_POINT, 3) for side in image.size)
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, width, height],
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=drawn)),
        Contents=made.make_stream(f"q {width:g} 0 0 {height:g} 0 0 cm /Im Do Q".encode()),
    )
    made.pages.append(pikepdf.Page(made.make_indirect(page)))
    out = io.BytesIO()
    made.save(out, static_id=True, compress_streams=True)
    return out.getvalue()


def _colours(made: pikepdf.Pdf, image: Image.Image, *, is_photo: bool) -> pikepdf.Stream:
    opaque = image.convert("RGB")
    if is_photo:
        packed = io.BytesIO()
        opaque.save(packed, "JPEG", quality=90, optimize=True)
        stream = _stream(made, image, packed.getvalue())
        stream.Filter = pikepdf.Name.DCTDecode
    else:
        stream = _stream(made, image, opaque.tobytes())
    stream.ColorSpace = pikepdf.Name.DeviceRGB
    return stream


def _stream(made: pikepdf.Pdf, image: Image.Image, content: bytes) -> pikepdf.Stream:
    stream = made.make_stream(content)
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    stream.Width, stream.Height = image.size
    stream.BitsPerComponent = 8
    return stream
