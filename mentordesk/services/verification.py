"""Is this certificate genuine? What the register says, of a number and of a page."""

import re
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.documents.certificates import book
from mentordesk.documents.facts import CertificateFacts, long_date
from mentordesk.documents.reading import ReadPage, look_alike, read_pages
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.certificate_facts import design_of, thawed
from mentordesk.services.local_days import day_of, programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.certificates import Certificate, CertificateLine, RegisterNumber

_DASHES = re.compile("[\u2010-\u2015\u2212]")


class Verdict(StrEnum):
    """What the register says of a certificate."""

    GENUINE = "genuine"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    TAKEN_BACK = "taken back"
    UNKNOWN = "unknown"
    ALTERED = "altered"
    LOOKS_DIFFERENT = "looks different"
    """Every word is right, and a person should look: an earlier version may have drawn it."""


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
        certificate = find_certificate(session, wanted)
        if certificate is None:
            return without_certificate(session, wanted)
        return judged(session, certificate)


def find_certificate(session: Session, number: str) -> Certificate | None:
    """The certificate of a number in capital letters."""
    return session.scalar(select(Certificate).where(func.upper(Certificate.number) == number))


def has_code(desk: Desk, number: str) -> bool:
    """Whether the register can print a certificate anew with its code: not of an erased person."""
    with desk.reading() as session:
        found = find_certificate(session, number.upper())
        return found is not None and bool(thawed(found.facts).code)


def without_certificate(session: Session, number: str) -> VerifyResult:
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


def judged(session: Session, certificate: Certificate) -> VerifyResult:
    """What the register says of a certificate it has."""
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
    day = day_of(when, programme_zone(session))
    on = f" on {long_date(day)}" if day else ""
    return VerifyResult(
        number, Verdict.WITHDRAWN, f"{number} counts no longer: it was withdrawn{on}."
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


def compared(
    session: Session, certificate: Certificate, at: tuple[bytes, int], page: ReadPage
) -> VerifyResult:
    """Hold a page against what the register prints for its number."""
    facts = thawed(certificate.facts)
    reprint = book([facts], design_of(session, certificate))
    (genuine,) = read_pages(reprint, certificate.number)
    if not _say_the_same(page, genuine):
        return altered(certificate, "says something else than")
    if page.size != genuine.size:
        return altered(certificate, "has another size than")
    found = judged(session, certificate)
    if not found.is_genuine or look_alike(*at, reprint):
        return found
    return VerifyResult(
        certificate.number,
        Verdict.LOOKS_DIFFERENT,
        f"{certificate.number} says what the register says, {_said(facts)}, and looks different "
        "from a print made today (it may have been made by an earlier version of this program): "
        "look whether anything was drawn over it, or print it again.",
    )


def _say_the_same(one: ReadPage, two: ReadPage) -> bool:
    """Whether two pages have the same words; in which order they are read is no statement.

    Nor is a space within a line: where accents stand apart some versions of the program make one.
    """
    if sorted(one.words.split()) == sorted(two.words.split()):
        return True
    return bool(one.lines) and _without_spaces(one) == _without_spaces(two)


def _without_spaces(page: ReadPage) -> list[str]:
    return sorted("".join(line.split()) for line in page.lines)


def altered(certificate: Certificate, what: str) -> VerifyResult:
    """The verdict on a page that is not the register's; `what` as in "looks different from"."""
    return VerifyResult(
        certificate.number,
        Verdict.ALTERED,
        f"{certificate.number} is altered: the page {what} the one in the register, which is: "
        f"{_said(thawed(certificate.facts))}.",
    )
