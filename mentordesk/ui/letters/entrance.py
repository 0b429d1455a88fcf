"""The way in to letters from other pages; loaded with the first that is asked for."""

from PySide6.QtWidgets import QWidget

from mentordesk.ui.letters.person_log import PersonLetters
from mentordesk.ui.tab import Work


def show_letters_of(work: Work, person_id: int, name: str, parent: QWidget) -> PersonLetters:
    """Show every letter a person was ever written."""
    dialog = PersonLetters(work, person_id, name, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
