"""A certificate as it would look with a code, for the settings: a made-up person, no real code."""

from dataclasses import replace

from mentordesk.documents.certificates import book
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.signing.codes import sample
from mentordesk.documents.signing.statement import statement_of
from mentordesk.domain.people import Role
from mentordesk.services.certificate_settings import read_settings
from mentordesk.services.own_designs import read_any_design
from mentordesk.services.programmes import read_scheme_of
from mentordesk.services.signing.settings import VerificationSettings, require_address
from mentordesk.storage.desk import Desk

_NAME, _NUMBER = "Alex Example", "EXAMPLE-0001"


def sample_page(desk: Desk, settings: VerificationSettings) -> bytes:
    """One page as PDF, in the programme's design; Refused for an address that cannot be used."""
    if settings.on:
        require_address(settings.address)
    with desk.reading() as session:
        printed, scheme = read_settings(session), read_scheme_of(session)
        design = read_any_design(session, printed.design)
    today = desk.today()
    facts = CertificateFacts(
        number=_NUMBER,
        name=_NAME,
        role=str(Role.MENTEE),
        title=printed.title(Role.MENTEE),
        scheme=scheme.name,
        organisation=scheme.organisation or scheme.name,
        starts=today,
        ends=today,
        issued_on=today,
        wording=printed.wording(Role.MENTEE, hours=True),
        hours=36,
        webinars=11,
        signatories=printed.signatories,
        paper=printed.paper,
        language=printed.language,
    )
    if settings.on:
        code = sample(statement_of(facts))
        facts = replace(facts, code=code, verify_at=settings.address)
    return book([facts], design)
