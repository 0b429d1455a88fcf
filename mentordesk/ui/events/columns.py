"""The columns of the list of events, and of those who were invited to one."""

from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.events import AttendanceRow, EventRow
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column, number_column

_ATTENDANCE = {
    Attendance.LIVE: Chip("Live", "good", "check"),
    Attendance.RECORDING: Chip("Recording", "accent", "video"),
    Attendance.BOTH: Chip("Both", "good", "check"),
    Attendance.APOLOGIES: Chip("Apologies"),
    Attendance.UNKNOWN: Chip("Not known"),
}


def _kind(row: EventRow) -> tuple[Chip, ...]:
    if row.cancelled:
        return (Chip("Cancelled", "bad", "cross"),)
    look = "accent" if row.kind is EventKind.ORIENTATION else "plain"
    return (Chip(row.kind.capitalize(), look),)


def _live(row: EventRow) -> str:
    return "" if row.live_share is None else f"{row.live_share} %"


EVENTS = (
    Column("Event", lambda row: row.title, width=258, strong=True),
    Column("Kind", lambda row: str(row.kind), width=156, chips=_kind),
    Column("When", lambda row: f"{row.day}, {row.clock}", key=lambda r: r.starts_at, width=314),
    number_column("Took part", lambda row: row.took_part, 85),
    number_column("Live", lambda row: row.live + row.both, 55),
    number_column("Recording", lambda row: row.by_recording, 90),
    Column("Live share", _live, key=lambda row: row.live_share or -1, width=90, right=True),
    Column("Speakers", lambda row: ", ".join(row.speakers), width=130),
    Column("City", lambda row: row.city, width=76),
)
EVENT_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("webinars", "Webinars", lambda row: row.kind is not EventKind.MEET_UP),
    Filter("meet-ups", "Meet-ups", lambda row: row.kind is EventKind.MEET_UP),
    Filter("unknown", "Attendance open", lambda row: not row.took_part and not row.cancelled),
)

WAYS: tuple[tuple[Attendance, str, str], ...] = (
    (Attendance.LIVE, "Live", "L"),
    (Attendance.RECORDING, "Recording", "R"),
    (Attendance.BOTH, "Both", "B"),
    (Attendance.APOLOGIES, "Apologies", "A"),
    (Attendance.UNKNOWN, "Not known", "K"),
)
"""The ways of taking part in the order of the grid, with the key that marks a row so."""
FIRST_WAY = 2
"""The column of the first way in the grid."""


def _way(way: Attendance, title: str) -> Column:
    """One column of the grid: a mark in the rows of those who took part so."""
    return Column(
        title,
        lambda row: title if row.attendance is way else "",
        key=lambda row: row.attendance is not way,
        width=118,
        chips=lambda row: (_ATTENDANCE[way],) if row.attendance is way else (),
    )


PEOPLE = (
    Column("Name", lambda row: row.name, width=200, strong=True),
    Column("Role", lambda row: row.role.capitalize(), width=80),
    *(_way(way, title) for way, title, _key in WAYS),
    Column(
        "Minutes",
        lambda row: "" if row.minutes is None else str(row.minutes),
        key=lambda row: row.minutes or 0,
        width=80,
        right=True,
    ),
)


def took_part(row: AttendanceRow) -> bool:
    """Whether somebody saw the event, live or later."""
    return row.attendance in {Attendance.LIVE, Attendance.BOTH, Attendance.RECORDING}


PEOPLE_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("took part", "Took part", took_part),
    Filter("unknown", "Not known", lambda row: row.attendance is Attendance.UNKNOWN),
)
