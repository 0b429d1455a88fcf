"""Moments as the clock in the office shows them: the day of what was read, sent, made, written.

Moments are stored in UTC. A mail that came on Monday morning in Sydney came on Sunday there.
"""

from datetime import datetime, tzinfo


def in_office(moment: datetime, zone: tzinfo) -> datetime:
    """The same moment in the programme's zone; near the ends of time as it is."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment
