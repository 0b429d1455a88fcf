"""Certificates: from frozen facts and a design to one PDF, a page each, always the same bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mentordesk.documents.designs import Block, Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.lettering import set_name
from mentordesk.documents.making import made_the_way
from mentordesk.documents.pages import PAPERS, Page, printed_on
from mentordesk.documents.painting import PAINTERS, STILL
from mentordesk.documents.runs import MissingGlyph, visible
from mentordesk.documents.sheet import Sheet
from mentordesk.documents.signing.qr import has_room, too_long_for_a_code
from mentordesk.documents.wording import named_fields
from mentordesk.domain.refusals import Refused

_TEXTS = frozenset({"facts", "text"})
_VARYING = frozenset({"name", "number", "hours", "webinars"})
"""Fields that differ from one certificate to the next."""

Progress = Callable[[int, int], object]
"""Told how many pages of how many are done; may raise to stop."""


@dataclass(frozen=True)
class NameProblem:
    """A name that cannot be printed (`blocking`), or would be printed very small."""

    number: str
    name: str
    sentence: str
    blocking: bool


def book(
    facts: Sequence[CertificateFacts], design: Design, progress: Progress | None = None
) -> bytes:
    """One PDF with a page for each certificate, in the order given.

    Raises Refused, naming the person, for a character no typeface has, for wording that does not
    fit or names an unknown field, and where there is nothing to print. Nothing else changes.
    """
    if not facts:
        raise Refused("There is no certificate to make: choose at least one person.")
    first = facts[0]
    sheet = Sheet(_size(first, design), first.language, max(each.issued_on for each in facts))
    sheet.setTitle(_title(facts))
    sheet.setAuthor(first.organisation)
    sheet.setSubject(f"{first.scheme}, {first.values()['starts']} to {first.values()['ends']}")
    still: dict[tuple[object, ...], str] = {}
    for done, each in enumerate(facts, start=1):
        with made_the_way(each.making):
            _draw(Page(sheet, design, each, each.values()), still)
        if len(facts) > 1:
            sheet.bookmarkPage(f"c{done}")
            sheet.addOutlineEntry(each.name, f"c{done}")
        sheet.end_page()
        if progress is not None:
            progress(done, len(facts))
    return sheet.finished()


def check_names(facts: Sequence[CertificateFacts], design: Design) -> tuple[NameProblem, ...]:
    """What is wrong with the names: none, characters no typeface has, tiny, too long for a code."""
    found = []
    least = design.block("name").least
    for each in facts:
        if not visible(each.name):
            found.append(NameProblem(each.number, each.name, _no_name(each), blocking=True))
            continue
        try:
            size = set_name(each, design).size
        except MissingGlyph as missing:
            found.append(NameProblem(each.number, each.name, str(missing), blocking=True))
            continue
        if each.code and not has_room(each.verify_at, each.code):
            sentence = too_long_for_a_code(each.name)
            found.append(NameProblem(each.number, each.name, sentence, blocking=True))
        if size < least:
            sentence = (
                f"The name “{each.name}” only fits at {size:.0f} points, which is hard to read. "
                "It can be printed; a shorter form would look better."
            )
            found.append(NameProblem(each.number, each.name, sentence, blocking=False))
    return tuple(found)


def _size(facts: CertificateFacts, design: Design) -> tuple[float, float]:
    if facts.paper not in PAPERS:
        raise Refused(f"Certificates are printed on A4 or Letter, not on {facts.paper}.")
    if not visible(facts.name):
        raise Refused(_no_name(facts))
    if len(facts.signatories) > 2:
        raise Refused("A certificate has room for two signatories. Nothing was made.")
    return PAPERS[printed_on(facts.paper, design.paper)]


def _no_name(facts: CertificateFacts) -> str:
    return f"Certificate {facts.number} has no name. Nothing was made. Enter one."


def _title(facts: Sequence[CertificateFacts]) -> str:
    if len(facts) == 1:
        return f"{facts[0].title}: {facts[0].name}"
    return f"{facts[0].scheme}: {len(facts)} certificates"


def _draw(page: Page, still: dict[tuple[object, ...], str]) -> None:
    facts = page.facts
    page.sheet.setPageSize(_size(facts, page.design))
    count = max(1, len(facts.signatories))
    coded = "code" if facts.code else "no code"
    blocks = [
        b for b in page.design.blocks if b.signatories in (0, count) and b.when in ("", coded)
    ]
    # What is the same on every page is kept once, as a form, and only named on each page.
    key: tuple[object, ...] = (
        facts.paper,
        facts.organisation,
        facts.scheme,
        page.values["year"],
        count,
        coded,
    )
    kept = [block for block in blocks if _is_still(block, facts)]
    key += tuple(page.values[name] for block in kept for name in named_fields(block.text))
    if key not in still:
        still[key] = f"still{len(still)}"
        page.sheet.beginForm(still[key])
        _paint(page, kept)
        page.sheet.endForm()
    page.sheet.doForm(still[key])
    _paint(page, [block for block in blocks if block not in kept])


def _is_still(block: Block, facts: CertificateFacts) -> bool:
    """Whether a block looks the same on every certificate of a role, issued on one day.

    Texts are kept so only beside a code: certificates from before must print the same bytes.
    """
    if block.kind in STILL:
        return True
    fixed = not _VARYING & set(named_fields(block.text))
    return bool(facts.code) and block.kind in _TEXTS and fixed


def _paint(page: Page, blocks: Sequence[Block]) -> None:
    for block in blocks:
        try:
            PAINTERS[block.kind](page, block)
        except MissingGlyph as missing:
            raise MissingGlyph(missing.character, missing.text, page.facts.name) from missing
