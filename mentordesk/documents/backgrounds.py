"""The association's own page under a certificate: what paper it is for, and how it will print."""

from dataclasses import dataclass, replace

from mentordesk.documents.one_page import take_pdf
from mentordesk.documents.pages import DRAWN
from mentordesk.documents.preview import page_image
from mentordesk.documents.taken import Taken

CLEAR_MM = 10
"""What printers are known to leave white or cut on every side, with room to spare."""

_SAME_MM = 1.5
_DPI = 36
_MM_PER_INCH = 25.4
_WHITE = 250


@dataclass(frozen=True)
class Background:
    """A page that was taken in, and the paper it is printed on: "A4", "Letter upright"..."""

    taken: Taken
    paper: str


def take_background(content: bytes, name: str) -> Background:
    """The page of a PDF as a background; Unreadable with one sentence for what cannot be one."""
    taken = take_pdf(content, name)
    width, height = page_mm(taken.content)
    paper = _nearest(width, height)
    notices = [*taken.notices]
    across, down = DRAWN[paper]
    if abs(width - across) > _SAME_MM or abs(height - down) > _SAME_MM:
        notices.append(
            f"{name} is {width:.0f} x {height:.0f} mm: it is scaled to {paper} "
            f"({across:.0f} x {down:.0f} mm) and centred."
        )
    if _reaches_the_edge(taken.content, CLEAR_MM * max(width / across, height / down)):
        notices.append(
            f"{name} draws within {CLEAR_MM} mm of the edge of the paper, where many printers "
            "leave a white margin: print one on trial."
        )
    return Background(replace(taken, notices=tuple(notices)), paper)


def page_mm(picture: bytes) -> tuple[float, float]:
    """Width and height of a one-page PDF in millimetres."""
    image = page_image(picture, 0, _MM_PER_INCH * 4)
    return image.width / 4, image.height / 4


def _nearest(width: float, height: float) -> str:
    def far(paper: str) -> float:
        across, down = DRAWN[paper]
        return abs(width / height - across / down)

    return min(DRAWN, key=far)


def _reaches_the_edge(picture: bytes, margin: float) -> bool:
    """Whether anything but white is drawn in the margin (mm) of a page."""
    image = page_image(picture, 0, _DPI)
    dots = max(1, int(margin / _MM_PER_INCH * _DPI))
    row = image.width * 4
    for line in range(image.height):
        dark = image.rgba[line * row : (line + 1) * row]
        if dots <= line < image.height - dots:
            dark = dark[: dots * 4] + dark[-dots * 4 :]
        if min(dark) < _WHITE:
            return True
    return False
