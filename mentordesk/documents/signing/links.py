"""The codes that a PDF carries behind the QR symbols of its pages, as links."""

import io
from collections.abc import Iterator

import pikepdf

from mentordesk.documents.signing.codes import digits_in
from mentordesk.documents.signing.statement import NoStatement


def codes_of_pages(pdf: bytes) -> list[tuple[str, ...]]:
    """For each page in order the digits of the codes its links open; nothing for what is no PDF."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return [tuple(dict.fromkeys(_codes(page))) for page in document.pages]
    except pikepdf.PdfError:
        return []


def _codes(page: pikepdf.Page) -> Iterator[str]:
    for address in _addresses(page):
        if "#" not in address:
            continue
        try:
            yield digits_in(address)
        except NoStatement:
            continue


def _addresses(page: pikepdf.Page) -> Iterator[str]:
    """Strangers' files may hold anything anywhere: what is no link is passed over."""
    links = page.obj.get("/Annots")
    for link in links if isinstance(links, pikepdf.Array) else ():
        action = link.get("/A") if isinstance(link, pikepdf.Dictionary) else None
        if isinstance(action, pikepdf.Dictionary) and "/URI" in action:
            yield str(action["/URI"])
