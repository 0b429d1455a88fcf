"""The way in to one person over the years, from wherever somebody is listed."""

from PySide6.QtWidgets import QWidget

from mentordesk.ui.reports.person_dialog import PersonDialog
from mentordesk.ui.tab import Work


def show_person(work: Work, person_id: int, parent: QWidget) -> PersonDialog:
    """Open everything about one person."""
    shown = PersonDialog(work, person_id, parent)
    shown.finished.connect(shown.deleteLater)
    shown.open()
    return shown
