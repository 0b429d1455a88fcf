"""What a plan says of an application beside its answers: when it came, who the person is then."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from mentordesk.services.imports.known import KnownPerson
from mentordesk.services.imports.plans import PlannedPerson
from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.spreadsheets.drafts import Answer


def received_at(
    fields: dict[str, Answer], source: ReviewedSource, group: int, zone: ZoneInfo
) -> datetime | None:
    """When an application came: as it says, else when its message was sent, else when signed."""
    submitted = fields.get("submitted_at")
    if isinstance(submitted, datetime):
        return submitted.replace(tzinfo=zone).astimezone(UTC)
    sent = source.messages[group].sent if source.messages else None
    if sent is not None:
        return (sent if sent.tzinfo else sent.replace(tzinfo=zone)).astimezone(UTC)
    signed = fields.get("signed_on")
    if isinstance(signed, date):
        return datetime.combine(signed, time(12), zone).astimezone(UTC)
    return None


def planned_person(person: KnownPerson) -> PlannedPerson:
    """Somebody as known once the plan is applied."""
    fields = dict(person.fields)
    files: list[str] = []
    for application in person.applications.values():
        fields.update({k: v for k, v in application.fields.items() if k not in fields})
        files.extend(sorted(application.files))
    roles = tuple(sorted(person.applications))
    return PlannedPerson(person.key, roles, fields, tuple(dict.fromkeys(files)))
