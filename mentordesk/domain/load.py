"""How many mentees a mentor can still take: places and hours count across running intakes."""

HOURS_EACH = 1
"""The hours a month that a mentor gives each mentee at the least."""


def places_left(places: int, hours: float | None, elsewhere: int, held: int) -> int:
    """The places a mentor has in an intake, with so many mentees in other running intakes.

    Each mentee elsewhere takes a place, and an hour of the hours promised a month (None: not
    answered). Who has nobody elsewhere has the places offered. What is `held` in this intake by
    pins and confirmed pairs is never taken back.
    """
    if not elsewhere:
        return places
    left = places - elsewhere
    if hours is not None:
        left = min(left, int(hours / HOURS_EACH) - elsewhere)
    return max(left, held, 0)
