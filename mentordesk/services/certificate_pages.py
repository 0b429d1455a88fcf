"""The pages of issued certificates: their frozen facts, each with the design of its first print."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from mentordesk.documents.books import CertificatePage, Progress, whole_book
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_facts import design_of, thawed
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


def bound(issued: Sequence[IssuedPage], progress: Progress | None = None) -> bytes:
    """All of them in one PDF, which is byte for byte the first print."""
    return whole_book([one.page for one in issued], progress)
