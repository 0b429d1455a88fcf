"""Rows with a name only that were imported before: their own file tells who they are about.

A name alone is no proof, so such a row asks whether it is the one who is known. Of the very row
that made the application nobody needs to be asked again.
"""

from sqlalchemy import select

from mentordesk.services.imports.known import RowPlace
from mentordesk.services.imports.reviewed import Reviewed
from mentordesk.spreadsheets.drafts import Draft
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer, Application, Source


def is_name_only(draft: Draft) -> bool:
    """Whether a draft says neither an address nor a member number."""
    return not draft.fields.get("email") and not draft.fields.get("member_no")


def rows_of_before(
    desk: Desk, intake_id: int, reviewed: Reviewed, hashes: frozenset[str]
) -> dict[RowPlace, int]:
    """The application each such row gave answers to, by its place; nothing where none is asked.

    A place that gave answers to several applications tells nothing.
    """
    asked = {
        digest
        for source in reviewed.sources
        for entry in source.entries
        if (digest := entry.attachment_sha256 or source.sha256) in hashes
        and is_name_only(entry.draft)
    }
    if not asked:
        return {}
    query = (
        select(Source.sha256, Answer.sheet, Answer.row, Answer.application_id)
        .join(Source, Source.id == Answer.source_id)
        .join(Application, Application.id == Answer.application_id)
        .where(Source.sha256.in_(asked), Application.intake_id == intake_id)
        .distinct()
    )
    found: dict[RowPlace, int] = {}
    several: set[RowPlace] = set()
    with desk.reading() as session:
        for sha256, sheet, row, application_id in session.execute(query):
            place = (sha256 or "", sheet, row)
            if found.setdefault(place, application_id) != application_id:
                several.add(place)
    return {place: number for place, number in found.items() if place not in several}
