"""Checking a programme and backing it up, with what was found in plain sentences."""

from PySide6.QtWidgets import QMessageBox, QWidget

from mentordesk.services.backups import back_up
from mentordesk.services.checking import check_programme
from mentordesk.storage.desk import Desk
from mentordesk.ui.safe_text import text_of


def show_check(desk: Desk, parent: QWidget) -> QMessageBox:
    """Check pages, references, invariants and that a backup can be restored; say the result."""
    problems = check_programme(desk)
    box = QMessageBox(parent)
    box.setWindowTitle(parent.tr("Check programme"))
    box.setTextFormat(box.textFormat().PlainText)
    if problems:
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(parent.tr("The check found something:"))
        box.setInformativeText(text_of("\n".join(problems)))
    else:
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(parent.tr("Everything is as it should be."))
        box.setInformativeText(
            parent.tr(
                "The file is whole, every rule holds, and a copy of it was restored and compared."
            )
        )
    box.open()
    return box


def show_backup(desk: Desk, parent: QWidget) -> QMessageBox:
    """Write a verified copy beside the programme and say where it is."""
    path = back_up(desk)
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(parent.tr("Back up"))
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(parent.tr("The backup was written and compared row by row."))
    box.setInformativeText(text_of(str(path)))
    box.open()
    return box
