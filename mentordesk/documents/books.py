"""Many certificates in one PDF: of several designs, and by the thousand without much memory.

A PDF in the making holds about 10 KB a page, less than joining parts of it takes; so only what has
several designs is joined, and what is very long. Certificates of the first making always were made
in parts of 1,000, and a reprint of many is byte for byte the first one too.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

import pikepdf

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.making import FIRST
from mentordesk.documents.pages import printed_on
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused

Progress = Callable[[int, int], object]
"""Told how many pages of how many are done; may raise to stop."""
MOST_AT_ONCE, MOST_OF_THE_FIRST = 10_000, 1_000
"""Pages of a part, and of one with certificates of the first making."""


@dataclass(frozen=True)
class CertificatePage:
    """One certificate to be printed: its frozen facts and the design it was issued on."""

    facts: CertificateFacts
    design: Design

    @property
    def paper(self) -> str:
        """The paper it is printed on, turned as its design is."""
        return printed_on(self.facts.paper, self.design.paper)


def whole_book(
    pages: Sequence[CertificatePage], progress: Progress | None = None, most: int | None = None
) -> bytes:
    """One PDF with a page for each certificate, in the order given; equal pages, equal bytes.

    Raises Refused as `certificates.book` does, and where there is nothing to print.
    """
    if not pages:
        raise Refused("There is no certificate to make: choose at least one person.")
    is_old = any(page.facts.making == FIRST for page in pages)
    parts = _parts(pages, most or (MOST_OF_THE_FIRST if is_old else MOST_AT_ONCE))
    made: list[bytes] = []
    done = 0
    for part in parts:
        made.append(
            book([page.facts for page in part], part[0].design, _moved(progress, done, len(pages)))
        )
        done += len(part)
    return made[0] if len(made) == 1 else _joined(made, pages)


def _parts(pages: Sequence[CertificatePage], most: int) -> list[list[CertificatePage]]:
    """Neighbours of one design, at most so many together."""
    parts: list[list[CertificatePage]] = []
    for _, alike in groupby(pages, key=lambda page: (page.design.name, page.design.version)):
        run = list(alike)
        parts += [run[at : at + most] for at in range(0, len(run), most)]
    return parts


def _moved(progress: Progress | None, before: int, of: int) -> Progress | None:
    if progress is None:
        return None
    return lambda done, _part: progress(before + done, of)


def _joined(made: Sequence[bytes], pages: Sequence[CertificatePage]) -> bytes:
    """The parts one after the other, with one title, and every name among the bookmarks."""
    first = pages[0].facts
    output = io.BytesIO()
    with pikepdf.new() as whole:
        for part in made:
            with pikepdf.open(io.BytesIO(part)) as source:
                if not len(whole.pages):
                    # The day, the author and who made it are those of the first part.
                    for key, value in source.docinfo.items():
                        whole.docinfo[key] = str(value)
                    whole.Root.Lang = first.language
                whole.pages.extend(source.pages)
        whole.docinfo["/Title"] = f"{first.scheme}: {how_many(len(pages), 'certificate')}"
        with whole.open_outline() as outline:
            outline.root.extend(
                pikepdf.OutlineItem(page.facts.name, at) for at, page in enumerate(pages)
            )
        whole.save(output, deterministic_id=True)
    return output.getvalue()
