"""Clock times of a zone as moments: the hour that is left out, and the one that comes twice.

Where clocks go forward, some times of that night do not exist; where they go back, some come twice.
A time that does not exist is refused; of one that comes twice, the first is meant unless `second`.
"""

from datetime import UTC, date, datetime, time

from mentordesk.domain.refusals import Refused
from mentordesk.domain.zones import zone_named


def is_twice(day: date, clock: time, zone: str) -> bool:
    """Whether a clock time comes twice on a day, because clocks go back."""
    first, second = _both(day, clock, zone)
    return first.utcoffset() != second.utcoffset() and not _is_gap(first)


def is_left_out(day: date, clock: time, zone: str) -> bool:
    """Whether a clock time does not exist on a day, because clocks go forward."""
    return _is_gap(_both(day, clock, zone)[0])


def moment_of(day: date, clock: time, zone: str, *, second: bool = False) -> datetime:
    """The moment in UTC that a clock of the zone shows this time of this day.

    Raises Refused with one sentence for a time that does not exist, naming the next that does.
    """
    local = _both(day, clock, zone)[second]
    if _is_gap(local):
        there = local.astimezone(UTC).astimezone(zone_named(zone))
        raise Refused(
            f"On {day_and_month(day)} there is no {clock_words(clock)} in {zone}: clocks go "
            f"forward that night. Nothing was set up; choose {clock_words(there.time())} or "
            "another time."
        )
    return local.astimezone(UTC)


def which_of_two(day: date, clock: time, zone: str) -> tuple[str, str]:
    """The names of the zone's time at the two moments of a clock time that comes twice."""
    first, second = _both(day, clock, zone)
    return f"{clock_words(clock)} {first:%Z}", f"{clock_words(clock)} {second:%Z}"


def _both(day: date, clock: time, zone: str) -> tuple[datetime, datetime]:
    local = datetime.combine(day, clock.replace(tzinfo=None, fold=0), zone_named(zone))
    return local, local.replace(fold=1)


def _is_gap(local: datetime) -> bool:
    """A time that does not come back from UTC as it went there."""
    back = local.astimezone(UTC).astimezone(local.tzinfo)
    return back.replace(tzinfo=None, fold=0) != local.replace(tzinfo=None, fold=0)


def clock_words(clock: time) -> str:
    """A clock time as letters write it: "2.30am"."""
    return f"{clock.hour % 12 or 12}.{clock:%M}{'am' if clock.hour < 12 else 'pm'}"


def day_and_month(day: date) -> str:
    """A day as letters write it: "Sunday 3 October 2021"."""
    return f"{day:%A} {day.day} {day:%B %Y}"
