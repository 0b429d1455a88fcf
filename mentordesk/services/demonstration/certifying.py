"""How the story's certificates come about: what is asked for, who signs, issuing, printing."""

from mentordesk.domain.year import CertificateEvent
from mentordesk.services.certificate_conditions import Conditions, change_conditions
from mentordesk.services.certificate_settings import (
    CertificateSettings,
    change_settings,
    load_settings,
)
from mentordesk.services.certificates import load_certificates
from mentordesk.services.demonstration.telling import Telling
from mentordesk.services.issuing import issue
from mentordesk.services.register import record_event

ASKED = Conditions(completed=True, minimum_contacts=6, orientation=True)
"""Nobody gets a certificate while the pair still goes on, or for a year of few meetings."""


def set_up(telling: Telling, key: str) -> None:
    """Set what an intake asks for, and with the first one who signs."""
    if key == "first":
        names = telling.story.year["signatories"]
        signatories = tuple((name, title) for name, title in names)
        change_settings(telling.desk, CertificateSettings(signatories=signatories))
    change_conditions(telling.desk, telling.intakes[key], ASKED)


def certify(telling: Telling, key: str) -> None:
    """Issue a certificate to everybody who is ready, and print them."""
    desk, intake_id = telling.desk, telling.intakes[key]
    ready = [row.application_id for row in load_certificates(desk, intake_id) if row.ready]
    issued = issue(desk, intake_id, ready, load_settings(desk))
    record_event(desk, issued, CertificateEvent.PRINTED, "in one go, for the closing webinar")
