"""Which files and messages of a batch were imported before, and when."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select

from mentordesk.domain.office_clock import in_office
from mentordesk.services.answers import MOST_IN_A_STATEMENT
from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source


def imported_before(
    desk: Desk, intake_id: int, sources: Iterable[ReviewedSource]
) -> dict[str, datetime]:
    """The first import of each known file, by its hash, and message, by its Message-ID.

    By the office's clock.
    """
    hashes = {source.sha256 for source in sources if source.sha256}
    letters = {m.message_id for source in sources for m in source.messages if m.message_id}
    found: dict[str, datetime] = {}
    with desk.reading() as session:
        zone = programme_zone(session)
        for column, wanted in ((Source.sha256, hashes), (Source.message_id, letters)):
            ordered = sorted(wanted)
            for begin in range(0, len(ordered), MOST_IN_A_STATEMENT):
                part = ordered[begin : begin + MOST_IN_A_STATEMENT]
                query = (
                    select(column, func.min(Source.recorded_at))
                    .where(Source.intake_id == intake_id, column.in_(part))
                    .group_by(column)
                )
                found.update({str(key): in_office(at, zone) for key, at in session.execute(query)})
    return found
