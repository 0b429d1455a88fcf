"""Days in the programme's own time zone: what a moment in UTC is called in the office."""

from datetime import date, datetime
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.domain.zones import zone_named
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting


def require_zone(name: str) -> None:
    """Raise Refused unless the computer knows a time zone of this name."""
    if name not in available_timezones():
        raise Refused(f"“{name}” is no time zone. Nothing was changed; try Australia/Sydney.")


def programme_zone(session: Session) -> ZoneInfo:
    """The programme's time zone; UTC where none was set."""
    setting = session.get(Setting, "time_zone")
    return zone_named(setting.value if setting else "UTC")


def zone_of(desk: Desk) -> ZoneInfo:
    """The time zone of an open programme."""
    with desk.reading() as session:
        return programme_zone(session)


def day_of(moment: datetime | None, zone: ZoneInfo) -> date | None:
    """The day a moment falls on in a zone."""
    return None if moment is None else moment.astimezone(zone).date()


def day_in_words(day: date) -> str:
    """A day as letters and pages write it: "Thursday 22 July 2021"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def short_day(day: date) -> str:
    """A day as lists say it: "22 Jul 2021"."""
    return f"{day.day} {day:%b} {day.year}"


def clock_in_words(moment: datetime, zone: ZoneInfo) -> str:
    """A moment as letters and pages write it: "1.00pm AEST" (or "11.00am +08" without a name)."""
    local = moment.astimezone(zone)
    half = "am" if local.hour < 12 else "pm"
    return f"{local.hour % 12 or 12}.{local:%M}{half} {local:%Z}"
