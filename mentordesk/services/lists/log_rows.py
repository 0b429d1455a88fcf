"""What one row of a contact log says: the meeting, and how many reflections were written."""

from datetime import date

from mentordesk.domain.year import ContactMode
from mentordesk.services.hours import NewContact
from mentordesk.spreadsheets.days import read_day
from mentordesk.spreadsheets.list_reading import ListRow
from mentordesk.spreadsheets.list_values import read_minutes, read_mode

MOST_REFLECTIONS = 100
"""The most reflections one row may name; more is a slip of the keyboard."""
PREPARED = ("mentee_preparation", "mentor_preparation")
REFLECTED = ("mentee_reflections", "mentor_reflections")


def read_contact(
    row: ListRow, order: tuple[bool, bool], today: date
) -> tuple[NewContact | None, str]:
    """The meeting a row means, or why it is none; `order` is how its days are written."""
    day, why = _day(row, order, today)
    if day is None:
        return None, why
    length = row.cells.get("minutes")
    minutes = read_minutes(length.value, length.heading) if length else None
    if minutes is None:
        return None, "The line says no length."
    if not 1 <= round(minutes) <= 1440:
        return None, f"{row.text('minutes')} is no length of a meeting (1 minute to 24 hours)."
    spent = [_preparation(row, key) for key in PREPARED]
    if not all(0 <= hours <= 24 for hours in spent):
        return None, "The preparation for a meeting is 0 to 24 hours."
    if any(read_reflections(row, key) is None for key in REFLECTED):
        return None, f"The reflections written are a number from 0 to {MOST_REFLECTIONS}."
    mode = read_mode(row.cells["mode"].value) if "mode" in row.cells else ContactMode.OTHER
    return NewContact(day, round(minutes), mode, spent[0], spent[1]), ""


def read_reflections(row: ListRow, key: str) -> int | None:
    """How many reflections a row counts; 0 where it says nothing, None where it makes no sense."""
    text = row.text(key).removesuffix(".0")
    if not text:
        return 0
    whole = text.isascii() and text.isdigit() and len(text) <= 4
    return int(text) if whole and int(text) <= MOST_REFLECTIONS else None


def _day(row: ListRow, order: tuple[bool, bool], today: date) -> tuple[date | None, str]:
    cell = row.cells.get("held_on")
    found = read_day(cell.value, day_first=order[0], proven=order[1]) if cell else None
    if found is None:
        return None, f'"{row.text("held_on")}" is no day.'
    day = found.moment.date()
    return (None, f"{day.isoformat()} is still to come.") if day > today else (day, "")


def _preparation(row: ListRow, key: str) -> float:
    """Hours of preparation: a bare number below any heading means hours here."""
    cell = row.cells.get(key)
    if cell is None:
        return 0.0
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
        return float(cell.value)
    return (read_minutes(cell.value, f"{cell.heading} hours") or 0.0) / 60
