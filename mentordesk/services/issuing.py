"""Issuing certificates: number, frozen facts and the first line of the register in one step."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace as with_other

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.documents.certificates import book, check_names
from mentordesk.documents.designs import Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.pages import PAPERS
from mentordesk.documents.wording import filled
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.certificate_facts import (
    Subject,
    design_of,
    facts_for,
    frozen,
    read_subjects,
    thawed,
)
from mentordesk.services.certificate_numbers import allocate
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.local_days import programme_zone
from mentordesk.services.own_designs import note_use, read_any_design
from mentordesk.services.register import line, require_valid, with_reason
from mentordesk.services.signing.sealing import Seal, read_seal, with_samples
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.certificates import Certificate


def issue(
    desk: Desk,
    intake_id: int,
    application_ids: Collection[int],
    settings: CertificateSettings,
    overrides: Mapping[int, str] | None = None,
) -> tuple[int, ...]:
    """Issue certificates in one action and return their ids in the order of their numbers.

    Who has a valid certificate keeps it and gets no other. `overrides` are written reasons, by
    application, for those who are not ready. Raises Refused, before anything is written, for
    somebody who is not ready without a reason, a character no typeface has, or wording that does
    not fit; a number is only ever handed out to a certificate that can be printed.
    """
    reasons = {n: why.strip() for n, why in (overrides or {}).items() if why.strip()}
    rows = {row.application_id: row for row in load_certificates(desk, intake_id)}
    wanted = _wanted(rows, application_ids, reasons)
    with desk.reading() as session:
        today = desk.now().astimezone(programme_zone(session)).date()
        subjects = read_subjects(session, wanted)
        facts = facts_for(session, subjects, settings, today)
        seal = read_seal(session)
        shown = with_samples(session, facts)
        designs = {
            role: read_any_design(session, settings.design_for(role))
            for role in sorted({subject.role for subject in subjects})
        }
    for role, design in designs.items():
        require_printable([one for one in shown if one.role == str(role)], design)
    many = "certificate" if len(facts) == 1 else "certificates"
    with desk.action(f"Issue {len(facts)} {many}", "certificate") as session:
        _require_none_since(session, wanted)
        numbers = allocate(session, facts[0].issued_on, len(facts))
        made = [
            certificate_row(subject, sealed(one, number, seal), designs[subject.role])
            for subject, one, number in zip(subjects, facts, numbers, strict=True)
        ]
        for certificate in made:
            if not rows[certificate.application_id].ready:
                certificate.override_reason = reasons[certificate.application_id]
        session.add_all(made)
        for design in designs.values():
            note_use(session, design)
        session.flush()
        session.add_all(
            line(desk, certificate.id, CertificateEvent.ISSUED, certificate.override_reason or "")
            for certificate in made
        )
        return tuple(certificate.id for certificate in made)


def _wanted(
    rows: Mapping[int, CertificateRow], chosen: Collection[int], reasons: Mapping[int, str]
) -> list[int]:
    """The applications a certificate is issued for; raises Refused where one may have none."""
    strange = [number for number in chosen if number not in rows]
    if strange:
        raise Refused("Somebody chosen takes no part in this intake. Nothing was issued.")
    wanted = sorted({number for number in chosen if not rows[number].has_valid})
    if not wanted:
        raise Refused(
            "Everybody chosen has a certificate already. Nothing was issued; print it again, or "
            "replace it."
            if chosen
            else "Nobody was chosen. Nothing was issued; choose somebody in the list."
        )
    barred = [
        f"{rows[number].name}: {' '.join(rows[number].why_not)}"
        for number in wanted
        if not rows[number].ready and number not in reasons
    ]
    if barred:
        raise Refused(
            f"Not everybody is ready, and nothing was issued. {' '.join(barred[:5])} "
            "Leave them out, or write down why they get one all the same."
        )
    return wanted


def _require_none_since(session: Session, application_ids: Collection[int]) -> None:
    """Raise Refused where a certificate was issued while the facts were being read."""
    found = session.scalar(
        select(Certificate.number).where(
            Certificate.application_id.in_(application_ids),
            Certificate.state == CertificateState.ISSUED,
        )
    )
    if found is not None:
        raise Refused(f"Certificate {found} was issued at this moment. Nothing more was issued.")


def require_printable(facts: Sequence[CertificateFacts], design: Design) -> None:
    """Raise Refused for names, characters or wording that cannot be printed.

    Every name and wording is looked at; a page is drawn for each different wording and role, the
    one with the most to print, to see that everything around the name fits as well.
    """
    for paper in {one.paper for one in facts} - set(PAPERS):
        raise Refused(
            f"Certificates are printed on A4 or Letter, not on {paper}. Nothing was issued."
        )
    blocking = [one.sentence for one in check_names(facts, design) if one.blocking]
    if blocking:
        raise Refused(f"{' '.join(blocking[:5])} No certificate was issued.")
    fullest: dict[tuple[str, str], CertificateFacts] = {}
    for one in facts:
        key = (one.role, one.wording)
        length = len(filled(one.wording, one.values()))
        if key not in fullest or length > len(filled(fullest[key].wording, fullest[key].values())):
            fullest[key] = one
    book(list(fullest.values()), design)


def sealed(facts: CertificateFacts, number: str, seal: Seal | None) -> CertificateFacts:
    """The facts with their number, and with their signed code where certificates carry one."""
    numbered = with_other(facts, number=number)
    return numbered if seal is None else seal.sealed(numbered)


def certificate_row(subject: Subject, facts: CertificateFacts, design: Design) -> Certificate:
    """A valid certificate with everything that is printed frozen in it."""
    return Certificate(
        application_id=subject.application_id,
        number=facts.number,
        state=CertificateState.ISSUED,
        design=design.name,
        design_version=design.version,
        facts=frozen(facts),
        issued_on=facts.issued_on,
    )


def replace(
    desk: Desk, certificate_id: int, reason: str, settings: CertificateSettings | None = None
) -> int:
    """Issue a new certificate in the place of a valid one and return its id.

    It has a new number, today's date and what is known of the person now. Without `settings`
    design, signatories, title, wording and paper stay as they were; with them all is as they say,
    another design too. Raises Refused without a reason, where it is not valid any more, and where
    the person has a valid certificate of that other design already.
    """
    why = with_reason(reason)
    with desk.reading() as session:
        old = session.get_one(Certificate, certificate_id)
        require_valid(old)
        was = thawed(old.facts)
        today = desk.now().astimezone(programme_zone(session)).date()
        (subject,) = read_subjects(session, [old.application_id])
        design = (
            design_of(session, old)
            if settings is None
            else read_any_design(session, settings.design_for(subject.role))
        )
        _require_no_other(session, old, design)
        wanted = settings or _as_before(was, design.name)
        facts = facts_for(session, [subject], wanted, today)
        seal = read_seal(session)
        shown = with_samples(session, facts)
    require_printable(shown, design)
    with desk.action(f"Replace certificate {old.number}", "certificate") as session:
        old = session.get_one(Certificate, certificate_id)
        require_valid(old)
        old.state = CertificateState.REPLACED
        session.flush()  # the old one gives up its place before the new one takes it
        (number,) = allocate(session, today, 1)
        made = certificate_row(subject, sealed(facts[0], number, seal), design)
        made.replaces_id, made.override_reason = old.id, old.override_reason
        session.add(made)
        note_use(session, design)
        session.flush()
        session.add(line(desk, old.id, CertificateEvent.REPLACED, why))
        session.add(line(desk, made.id, CertificateEvent.ISSUED, f"in the place of {old.number}"))
        return made.id


def _require_no_other(session: Session, old: Certificate, design: Design) -> None:
    """Raise Refused where another certificate of a design is valid beside the one replaced."""
    other = session.scalar(
        select(Certificate.number).where(
            Certificate.application_id == old.application_id,
            Certificate.design == design.name,
            Certificate.state == CertificateState.ISSUED,
            Certificate.id != old.id,
        )
    )
    if other is not None:
        raise Refused(
            f"{thawed(old.facts).name} has the valid certificate {other} of the design "
            f"{design.name} already. Nothing was changed; replace or withdraw that one."
        )


def _as_before(was: CertificateFacts, design: str) -> CertificateSettings:
    """The settings a certificate was printed with, for both roles alike."""
    return CertificateSettings(
        design=design,
        paper=was.paper,
        signatories=was.signatories,
        with_hours=was.hours is not None,
        mentee_title=was.title,
        mentee_wording=was.wording,
        mentor_title=was.title,
        mentor_wording=was.wording,
        language=was.language,
    )
