"""Opens the dialogs of an intake's year; loaded with the first of them."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from mentordesk.services.intakes import list_intakes
from mentordesk.ui.applicants.chase_dialog import ChaseDialog
from mentordesk.ui.fees.dialog import FeesDialog
from mentordesk.ui.intakes.change_dialog import ChangeIntakeDialog
from mentordesk.ui.intakes.eligibility_dialog import EligibilityDialog
from mentordesk.ui.intakes.notes_dialogs import LessonsDialog, RemindersDialog
from mentordesk.ui.privacy import entrance
from mentordesk.ui.tab import Work


def show_change_intake(work: Work, intake_id: int, parent: QWidget) -> None:
    """Change the intake's terms."""
    _open(ChangeIntakeDialog(work.desk, intake_id, parent))


def show_retention(work: Work, intake_id: int, parent: QWidget) -> None:
    """Until when the intake keeps its names."""
    intake = next(row for row in list_intakes(work.desk) if row.intake_id == intake_id)
    entrance.show_retention(work, intake, parent)


def show_fees(work: Work, intake_id: int, parent: QWidget) -> None:
    """All fees of the intake."""
    _open(FeesDialog(work, intake_id, parent))


def show_chase(work: Work, intake_id: int, parent: QWidget, jump: Callable[[int], None]) -> None:
    """Who owes what since when; `jump` goes to the application of an opened row."""
    dialog = ChaseDialog(work, intake_id, parent)
    dialog.wants_application.connect(jump)
    _open(dialog)


def show_lessons(work: Work, intake_id: int, parent: QWidget) -> None:
    """The notes for the next intake."""
    _open(LessonsDialog(work, intake_id, parent))


def show_reminders(work: Work, intake_id: int, parent: QWidget) -> None:
    """The coordinator's notes with a day."""
    _open(RemindersDialog(work, intake_id, parent))


def show_eligibility(work: Work, _intake_id: int, parent: QWidget) -> None:
    """What is asked of mentees and mentors."""
    _open(EligibilityDialog(work.desk, parent))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
