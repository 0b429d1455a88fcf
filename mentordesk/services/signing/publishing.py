"""What goes to the association's web site: the verification page and the withdrawal list."""

from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.documents.signing.page import Issuer, PublicKey, verification_page
from mentordesk.documents.signing.withdrawals import Withdrawal, signed_list
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.local_days import programme_zone
from mentordesk.services.programmes import read_scheme_of
from mentordesk.services.signing.keys import current_key, opened_key, read_keys
from mentordesk.services.signing.settings import read_verification
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.certificates import Certificate, CertificateLine, RegisterNumber


def read_issuer(session: Session) -> Issuer:
    """Who issues, by the programme's settings."""
    scheme, settings = read_scheme_of(session), read_verification(session)
    return Issuer(
        scheme.organisation or scheme.name, scheme.name, settings.web_site, settings.contact
    )


def write_page(desk: Desk, path: Path) -> Path:
    """Write the verification page with every key of the programme, the retired ones too.

    Raises Refused where there is no key yet, or the file cannot be written.
    """
    with desk.reading() as session:
        keys, issuer = read_keys(session), read_issuer(session)
        zone = programme_zone(session)
    if not keys:
        raise Refused(
            "There is no signing key yet, so the page could prove nothing. Nothing was written; "
            "make a key first."
        )
    known = [PublicKey(key.public, key.made_at.astimezone(zone).date()) for key in keys]
    write_atomically(path, verification_page(issuer, known))
    return path


def load_withdrawals(desk: Desk) -> tuple[Withdrawal, ...]:
    """The certificates that count no longer, by number; those issued and taken back as well."""
    with desk.reading() as session:
        zone = programme_zone(session)
        ended = {
            row.certificate_id: row.at.astimezone(zone).date()
            for row in session.scalars(
                select(CertificateLine).where(
                    CertificateLine.event.in_(
                        (CertificateEvent.WITHDRAWN, CertificateEvent.REPLACED)
                    )
                )
            )
        }
        gone = [
            Withdrawal(one.number, str(one.state), ended.get(one.id))
            for one in session.scalars(
                select(Certificate).where(Certificate.state != CertificateState.ISSUED)
            )
        ]
        # Its paper may be out there, with a good signature; the register has it no more.
        undone = session.scalars(
            select(RegisterNumber.number).where(
                RegisterNumber.number.not_in(select(Certificate.number))
            )
        )
        gone += [Withdrawal(number, "withdrawn", None) for number in undone]
    return tuple(sorted(gone, key=lambda one: one.number))


def write_withdrawals(desk: Desk, path: Path) -> int:
    """Sign the withdrawal list with the programme's key and write it; how many stand in it.

    Raises PassphraseNeeded where the key was not opened, Refused where there is none.
    """
    with desk.reading() as session:
        key = current_key(read_keys(session))
    if key is None:
        raise Refused(
            "There is no signing key yet, so the list could not be signed. Nothing was written; "
            "make a key first."
        )
    gone = load_withdrawals(desk)
    write_atomically(path, signed_list(gone, desk.now(), opened_key(key.name)))
    return len(gone)
