"""Certificates as they would be issued now, with a sample of the code they would carry."""

from collections.abc import Collection

from mentordesk.documents.facts import CertificateFacts
from mentordesk.services import certificate_facts
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.signing.sealing import with_samples
from mentordesk.storage.desk import Desk


def preview_facts(
    desk: Desk, application_ids: Collection[int], settings: CertificateSettings
) -> tuple[CertificateFacts, ...]:
    """What would be printed for applications now: mentees first, by name; no passphrase needed."""
    facts = certificate_facts.preview_facts(desk, application_ids, settings)
    with desk.reading() as session:
        return tuple(with_samples(session, facts))
