"""The pages of issued certificates: their frozen facts, each with the design of its first print."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from mentordesk.documents.books import CertificatePage, Progress, whole_book
from mentordesk.documents.pages import printed_on
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_facts import design_of, thawed
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.own_designs import load_any_design
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.certificates import Certificate


@dataclass(frozen=True, slots=True)
class IssuedPage:
    """One issued certificate, ready to be drawn anywhere: nothing more is asked of the desk."""

    certificate_id: int
    application_id: int
    page: CertificatePage


def load_pages(desk: Desk, certificate_ids: Collection[int]) -> tuple[IssuedPage, ...]:
    """The pages of certificates in the order of the register, of whatever designs they are.

    Raises Refused where none was chosen, or where a design is no longer there as it was.
    """
    with desk.reading() as session:
        rows = session.scalars(
            select(Certificate).where(Certificate.id.in_(certificate_ids)).order_by(Certificate.id)
        ).all()
        if not rows:
            raise Refused("No certificate was chosen. Nothing was printed; choose one in the list.")
        designs = {}
        for row in rows:
            key = (row.design, row.design_version)
            if key not in designs:
                designs[key] = design_of(session, row)
        return tuple(
            IssuedPage(
                row.id,
                row.application_id,
                CertificatePage(thawed(row.facts), designs[row.design, row.design_version]),
            )
            for row in rows
        )


def papers_for(
    desk: Desk,
    certificate_ids: Collection[int],
    settings: CertificateSettings,
    roles: Collection[Role],
) -> tuple[str, ...]:
    """The papers of a print, each once: of issued certificates, and of those yet to be issued.

    `roles` are whose are issued by it, as `settings` say; raises Refused as `load_pages` does.
    """
    designs = sorted({settings.design_for(role) for role in roles})
    found = {printed_on(settings.paper, load_any_design(desk, one).paper) for one in designs}
    if certificate_ids:
        found |= {one.page.paper for one in load_pages(desk, certificate_ids)}
    return tuple(sorted(found))


def bound(issued: Sequence[IssuedPage], progress: Progress | None = None) -> bytes:
    """All of them in one PDF, which is byte for byte the first print."""
    return whole_book([one.page for one in issued], progress)
