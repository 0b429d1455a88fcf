"""The quick guide on paper: every help page typeset, or one of them.

Apart from the guide itself, because typesetting libraries come with this module: a window of help
that is only read does without them.
"""

from datetime import UTC, date, datetime
from pathlib import Path

from mentordesk.documents.guide import typeset_guide
from mentordesk.services.guide import ENGLISH, guide_words, load_guide, page_named
from mentordesk.storage.files import write_atomically


def save_guide(path: Path, paper: str = "A4", language: str = ENGLISH) -> None:
    """Write the quick guide as a PDF; raises Refused for paper that is not known."""
    write_atomically(path, guide_pdf(paper, language=language))


def guide_pdf(
    paper: str = "A4", made_on: date | None = None, only: str = "", language: str = ENGLISH
) -> bytes:
    """The quick guide, or one page of it by its name; equal days give equal bytes."""
    pages = (page_named(only, language),) if only else load_guide(language)
    day = made_on or datetime.now(UTC).astimezone().date()
    return typeset_guide(pages, paper, day, guide_words(language))
