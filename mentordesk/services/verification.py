"""Is this certificate genuine? By its number, or by a PDF that is held against the register."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.documents.certificates import book
from mentordesk.documents.facts import CertificateFacts, long_date
from mentordesk.documents.reading import ReadPage, look_alike, read_pages, read_pdf
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.certificate_facts import design_of, thawed
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.certificates import Certificate, CertificateLine, RegisterNumber

_NUMBER = re.compile(r"\b[A-Z0-9]{1,12}-\d{4}-\d{4,9}\b")
_DASHES = re.compile("[\u2010-\u2015\u2212]")


class Verdict(StrEnum):
    """What the register says of a certificate."""

    GENUINE = "genuine"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    TAKEN_BACK = "taken back"
    UNKNOWN = "unknown"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """The verdict on one number, with the sentence for whoever asks."""

    number: str
    verdict: Verdict
    sentence: str

    @property
    def is_genuine(self) -> bool:
        """Whether the certificate is one that counts."""
        return self.verdict is Verdict.GENUINE


def verify_number(desk: Desk, number: str) -> VerifyResult:
    """What the register says of a number, however its letters and dashes were typed."""
    wanted = _DASHES.sub("-", number).strip().upper()
    with desk.reading() as session:
        certificate = _find(session, wanted)
        if certificate is None:
            return _without(session, wanted)
        return _judged(session, certificate)


def _find(session: Session, number: str) -> Certificate | None:
    return session.scalar(select(Certificate).where(func.upper(Certificate.number) == number))


def _without(session: Session, number: str) -> VerifyResult:
    """The verdict on a number without a certificate."""
    known = session.scalar(select(RegisterNumber.id).where(RegisterNumber.number == number))
    if known is None:
        return VerifyResult(
            number, Verdict.UNKNOWN, f"{number} was never issued by this programme."
        )
    return VerifyResult(
        number,
        Verdict.TAKEN_BACK,
        f"{number} was handed out, and issuing it was taken back; no certificate has it.",
    )


def _judged(session: Session, certificate: Certificate) -> VerifyResult:
    number, facts = certificate.number, thawed(certificate.facts)
    if certificate.state is CertificateState.ISSUED:
        return VerifyResult(number, Verdict.GENUINE, f"{number} is genuine: {_said(facts)}.")
    if certificate.state is CertificateState.REPLACED:
        successor = session.scalar(
            select(Certificate.number).where(Certificate.replaces_id == certificate.id)
        )
        sentence = f"{number} counts no longer: it was replaced by {successor}."
        return VerifyResult(number, Verdict.REPLACED, sentence)
    when = session.scalar(
        select(CertificateLine.at).where(
            CertificateLine.certificate_id == certificate.id,
            CertificateLine.event == CertificateEvent.WITHDRAWN,
        )
    )
    day = f" on {long_date(when.date())}" if when else ""
    return VerifyResult(
        number, Verdict.WITHDRAWN, f"{number} counts no longer: it was withdrawn{day}."
    )


def _said(facts: CertificateFacts) -> str:
    """What a certificate says, in one line."""
    values = facts.values()
    years = f"{values['starts']} to {values['ends']}"
    hours = f", {values['hours']} hours" if values["hours"] else ""
    return (
        f"{facts.title} for {facts.name} as {facts.role} in the {facts.scheme}, {years}{hours}, "
        f"issued {values['issued']}"
    )


def verify_pdf(path: Path, desk: Desk) -> tuple[VerifyResult, ...]:
    """The verdict on every page of a PDF file that bears a number, in order.

    A page whose words or looks differ from those the register prints is altered, whatever its
    number. Raises Unreadable for a file that is no PDF, Refused for one without any number.
    """
    pdf = read_pdf(path)
    with desk.reading() as session:
        found = list(_verdicts(session, pdf, path.name))
    if not found:
        raise Refused(
            f"No page of {path.name} bears a certificate number that can be read. A scan or a "
            "photograph has none; type the number in."
        )
    return tuple(found)


def _verdicts(session: Session, pdf: bytes, name: str) -> Iterator[VerifyResult]:
    for index, page in enumerate(read_pages(pdf, name)):
        numbers = list(dict.fromkeys(_NUMBER.findall(_DASHES.sub("-", page.words))))
        if not numbers:
            continue
        known = [one for one in (_find(session, number) for number in numbers) if one is not None]
        if not known:
            yield _without(session, numbers[0])
        else:
            yield _compared(session, known[0], (pdf, index), page)


def _compared(
    session: Session, certificate: Certificate, at: tuple[bytes, int], page: ReadPage
) -> VerifyResult:
    """Hold a page against what the register prints for its number."""
    facts = thawed(certificate.facts)
    reprint = book([facts], design_of(certificate))
    (genuine,) = read_pages(reprint, certificate.number)
    if page == genuine and look_alike(*at, reprint):
        return _judged(session, certificate)
    what = "says something else than" if page.words != genuine.words else "looks different from"
    return VerifyResult(
        certificate.number,
        Verdict.ALTERED,
        f"{certificate.number} is altered: the page {what} the one in the register, which is: "
        f"{_said(facts)}.",
    )
