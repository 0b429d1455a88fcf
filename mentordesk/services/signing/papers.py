"""Is this paper genuine? A PDF, a scan of one, a photograph, a code or a number, page by page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from mentordesk.documents.reading import ReadPage, read_pages, read_pdf
from mentordesk.documents.signing.links import codes_of_pages
from mentordesk.documents.signing.scan import (
    PICTURES,
    can_scan,
    texts_in_picture,
    texts_on_page,
)
from mentordesk.documents.signing.shown import Shown, how_shown
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_facts import thawed
from mentordesk.services.signing.proving import Known, looks_like_code, prove, read
from mentordesk.services.verification import (
    Verdict,
    VerifyResult,
    altered,
    compared,
    find_certificate,
    has_code,
    verify_number,
    without_certificate,
)

_NUMBER = re.compile(r"\b[A-Z0-9]{1,12}-\d{4}-\d{4,9}\b")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_NOT_SO_SURE = frozenset({Verdict.ALTERED, Verdict.LOOKS_DIFFERENT})
NEEDS_REGISTER = (
    "Only the register of a programme can tell whether a certificate without a code is genuine. "
    "Name the programme with --programme."
)


def verify_anything(what: str, known: Known) -> tuple[VerifyResult, ...]:
    """The verdict on a file by its name, on a code or its web address, or on a number.

    Raises Refused or Unreadable, in one sentence, for what can be none of these.
    """
    suffix = Path(what[-300:]).suffix.casefold() if len(what) < 4_000 else ""
    if not looks_like_code(what):
        if suffix in PICTURES:
            return verify_picture(Path(what), known)
        if suffix == ".pdf" or _is_file(what):
            return verify_pdf(Path(what), known)
        if known.desk is None:
            raise Refused(NEEDS_REGISTER)
        return (verify_number(known.desk, what),)
    return (prove(what, known),)


def _is_file(what: str) -> bool:
    try:
        return Path(what).is_file()
    except (OSError, ValueError):  # a text that no file could be called
        return False


def verify_picture(path: Path, known: Known) -> tuple[VerifyResult, ...]:
    """The verdicts on the codes in a picture; Refused where none is seen or can be read here."""
    found = _codes_among(texts_in_picture(read_pdf(path), path.name))
    if not found:
        raise Refused(
            f"No code of a certificate can be seen in {path.name}. Scan it again at 150 dpi or "
            "more, straight and whole, or paste the code."
        )
    return tuple(prove(code, known) for code in found)


def verify_pdf(path: Path, known: Known) -> tuple[VerifyResult, ...]:
    """The verdict on every page of a PDF that bears a number or a code, in order.

    A page whose words or code differ from those the register prints is altered, whatever its
    number; one that only looks different is told as such. Without a register the page must show
    the name its code states on lines of its own. Raises Unreadable for a file that is no PDF,
    Refused for one with nothing to go by.
    """
    pdf = read_pdf(path)
    found = list(_verdicts(pdf, path.name, known))
    if not found:
        raise Refused(
            f"No page of {path.name} bears a certificate's number or code that can be read. Scan "
            "it again at 150 dpi or more, or type the number in."
        )
    return tuple(found)


@dataclass(frozen=True)
class _Sheet:
    """A page that was read: its file and place in it, its words, the codes of its links."""

    pdf: bytes
    index: int
    page: ReadPage
    codes: tuple[str, ...]

    @property
    def numbers(self) -> list[str]:
        """What looks like certificate numbers among its words."""
        return list(dict.fromkeys(_NUMBER.findall(_DASHES.sub("-", self.page.words))))


def _verdicts(pdf: bytes, name: str, known: Known) -> Iterator[VerifyResult]:
    pages = list(read_pages(pdf, name))
    codes = codes_of_pages(pdf) or [()] * len(pages)
    for index, (page, linked) in enumerate(zip(pages, codes, strict=False)):
        sheet = _Sheet(pdf, index, page, linked)
        if linked:
            yield _by_code(sheet, known)
        elif sheet.numbers:
            yield _by_number(sheet, known)
        elif can_scan():
            yield from (prove(code, known) for code in _codes_among(texts_on_page(pdf, index)))


def _by_code(sheet: _Sheet, known: Known) -> VerifyResult:
    """The code must be good, and the page must say what its code says."""
    found = prove(sheet.codes[0], known)
    if found.verdict in {Verdict.UNKNOWN, Verdict.ALTERED, Verdict.TAKEN_BACK}:
        return found
    stated = read(sheet.codes[0]).stated
    if known.desk is not None and has_code(known.desk, stated.number):
        with known.desk.reading() as session:
            held = _held_against(session, sheet, [stated.number.upper()])
        return held if held.verdict in _NOT_SO_SURE and found.is_genuine else found
    others = [one for one in sheet.numbers if one != stated.number]
    shown = how_shown(sheet.page, stated.name)
    if found.is_genuine and shown is Shown.BESIDE and not others:
        return VerifyResult(
            stated.number,
            Verdict.LOOKS_DIFFERENT,
            f"The code of {stated.number} is good and was signed for {stated.name}; the page shows "
            "other words beside that name. Ask the association, whose register tells whether they "
            "belong there.",
        )
    if shown is Shown.NOT or others:
        return VerifyResult(
            stated.number,
            Verdict.ALTERED,
            f"{stated.number} is altered: the page says something else than its code, which was "
            f"signed for {stated.name}.",
        )
    return found


def _by_number(sheet: _Sheet, known: Known) -> VerifyResult:
    if known.desk is None:
        raise Refused(NEEDS_REGISTER)
    with known.desk.reading() as session:
        return _held_against(session, sheet, sheet.numbers)


def _held_against(session: Session, sheet: _Sheet, numbers: list[str]) -> VerifyResult:
    """The verdict on a page by the first of some numbers that the register has."""
    for number in numbers:
        certificate = find_certificate(session, number)
        if certificate is not None:
            found = compared(session, certificate, (sheet.pdf, sheet.index), sheet.page)
            code = thawed(certificate.facts).code
            if found.verdict is Verdict.LOOKS_DIFFERENT and code and not _bears(sheet, code):
                return altered(certificate, "lacks the code of")
            return found
    return without_certificate(session, numbers[0])


def _bears(sheet: _Sheet, code: str) -> bool:
    """Whether a page bears a code: in a link, or seen on it where a decoder is installed."""
    shown = sheet.codes
    if not shown and can_scan():
        shown = _codes_among(texts_on_page(sheet.pdf, sheet.index))
    return any(one.rpartition("#")[2] == code for one in shown)


def _codes_among(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys(texts) if looks_like_code(text))
