"""Time zones by their names, which come out of files that other computers and programs wrote."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentordesk.domain.refusals import Refused


def zone_named(name: object) -> ZoneInfo:
    """The time zone of this name; raises Refused where this computer knows none."""
    try:
        return ZoneInfo(name if isinstance(name, str) else "")
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused(
            f"This computer knows no time zone “{str(name)[:60]}”, which the programme names. "
            "Nothing was changed; update the computer, or open a backup of the programme."
        ) from error


def knows_zone(name: str) -> bool:
    """Whether this computer knows a time zone of this name."""
    try:
        zone_named(name)
    except Refused:
        return False
    return True
