"""Files of an association's own for the tests: pictures, pages, drawings and typefaces."""

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
from PIL import Image, ImageDraw

from mentordesk.documents.designs import Block, Design, load_design
from mentordesk.documents.preview import page_image
from mentordesk.documents.sheet import MM
from mentordesk.resources import resource

A4 = (297 * MM, 210 * MM)
LETTER = (792.0, 612.0)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="60" height="40" viewBox="0 0 60 40">{}</svg>'
)
PLAIN_SVG = SVG.format('<rect x="5" y="5" width="50" height="30" fill="#204080"/>').encode()


def page_pdf(
    size: tuple[float, float] = A4,
    pages: int = 1,
    drawing: bytes = b"0.9 0.8 0.2 rg 60 60 300 200 re f",
    change: Callable[[pikepdf.Pdf], None] | None = None,
    **saving: object,
) -> bytes:
    """A PDF of some pages that all show one drawing, changed before it is saved."""
    made = pikepdf.new()
    for _ in range(pages):
        page = made.add_blank_page(page_size=size)
        page.obj.Contents = made.make_stream(drawing)
    if change is not None:
        change(made)
    out = io.BytesIO()
    made.save(out, static_id=not saving, **saving)  # type: ignore[arg-type]  # pikepdf's own options
    return out.getvalue()


def picture(
    mode: str = "RGB", size: tuple[int, int] = (120, 60), form: str = "PNG", **saving: object
) -> bytes:
    """A dark bar on white in the middle of a picture."""
    white = {"RGBA": (255, 255, 255, 0), "CMYK": (0, 0, 0, 0)}.get(mode, (255, 255, 255))
    dark = {"RGBA": (20, 30, 60, 255), "CMYK": (200, 200, 100, 60)}.get(mode, (20, 30, 60))
    plain = mode if mode in ("RGBA", "CMYK") else "RGB"
    image = Image.new(plain, size, white)
    box = (size[0] // 4, size[1] // 4, size[0] * 3 // 4, size[1] // 2)
    ImageDraw.Draw(image).rectangle(box, fill=dark)
    if mode == "I;16":
        image = image.convert("L").convert("I").point(lambda level: level * 257 + 0)
    out = io.BytesIO()
    image.convert(mode).save(out, form, **saving)
    return out.getvalue()


def shown(pdf: bytes, dpi: float = 72) -> Image.Image:
    """The only page of a PDF as a picture on white, by the renderer the window uses."""
    drawn = page_image(pdf, 0, dpi)
    return Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.rgba).convert("RGB")


def ink(image: Image.Image, at: tuple[int, int]) -> tuple[int, int, int]:
    """The colour of one dot of a picture in RGB."""
    found = image.getpixel(at)
    assert isinstance(found, tuple)
    red, green, blue = found[:3]
    return int(red), int(green), int(blue)


def inks(image: Image.Image) -> set[tuple[int, int, int]]:
    """Every colour of a picture."""
    found = image.convert("RGB").getcolors(image.width * image.height) or []
    return {ink_of for _, ink_of in found if isinstance(ink_of, tuple) and len(ink_of) == 3}


def font(name: str = "EBGaramond-Regular") -> bytes:
    """The bytes of one of the program's typefaces."""
    return resource("fonts", f"{name}.ttf").read_bytes()


def without_table(content: bytes, tag: str) -> bytes:
    """A TrueType file whose table of this name has another name."""
    count = int.from_bytes(content[4:6], "big")
    for entry in range(12, 12 + 16 * count, 16):
        if content[entry : entry + 4] == tag.encode():
            return content[:entry] + b"zzzz" + content[entry + 4 :]
    raise AssertionError(f"there is no table {tag}")


def with_rights(content: bytes, rights: int) -> bytes:
    """A TrueType file with other embedding rights (fsType)."""
    count = int.from_bytes(content[4:6], "big")
    for entry in range(12, 12 + 16 * count, 16):
        if content[entry : entry + 4] == b"OS/2":
            at = int.from_bytes(content[entry + 8 : entry + 12], "big") + 8
            return content[:at] + rights.to_bytes(2, "big") + content[at + 2 :]
    raise AssertionError("there is no table OS/2")


def own_design(
    background: bytes = b"", logo: bytes = b"", paper: str = "A4", **changes: object
) -> Design:
    """A design of an association's own: its page, its logo, a name and a wording in the middle."""
    pictures = {"background": background, "logo": logo}
    hashes = {
        part: hashlib.sha256(content).hexdigest() for part, content in pictures.items() if content
    }
    design = Design(
        name="Our own",
        version=1,
        faces=dict(load_design("Heritage").faces),
        colours=dict(load_design("Heritage").colours),
        blocks=(
            Block(kind="background"),
            Block(kind="picture", picture="logo", y=40, width=40, height=20),
            Block(kind="text", y=70, width=200, size=30, least=10, text="{{title}}"),
            Block(kind="name", y=109.5, width=232, size=45, least=17, face="display"),
            Block(kind="wording", y=127.5, width=205, size=16, least=10, lines=3),
        ),
        paper=paper,
        pictures=hashes,
        files={hashes[part]: content for part, content in pictures.items() if content},
    )
    return replace(design, **changes)  # type: ignore[arg-type]  # any fields of a design
