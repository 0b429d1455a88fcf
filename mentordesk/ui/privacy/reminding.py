"""The reminder that an intake's names were to go; it loads nothing but what it reads."""

from PySide6.QtWidgets import QWidget

from mentordesk.services.privacy.retention import load_due
from mentordesk.storage.desk import Desk
from mentordesk.ui.dates import long_day


def due_in_words(desk: Desk, parent: QWidget) -> str:
    """One sentence about the intakes that are due to be anonymised; empty where none is."""
    due = load_due(desk)
    if not due:
        return ""
    words = parent.tr("%1 was to be anonymised after %2: Programme > Keep names until.")
    first = words.replace("%1", due[0].name).replace("%2", long_day(due[0].since))
    more = parent.tr(" And %1 more.").replace("%1", str(len(due) - 1))
    return first + (more if len(due) > 1 else "")
