"""Checking a programme beside the window, with what was found in plain sentences."""

from functools import partial

from PySide6.QtWidgets import QMessageBox, QWidget

from mentordesk.services.checking import check_programme
from mentordesk.ui.safe_text import text_of
from mentordesk.ui.tab import Work


def show_check(work: Work, parent: QWidget) -> None:
    """Check everything that can be checked, in a task, and say the result."""
    work.tasks.run(
        partial(_say, parent),
        check_programme,
        work.desk,
        title=parent.tr("Checking the programme…"),
    )


def _say(parent: QWidget, problems: tuple[str, ...]) -> None:
    say_checked(problems, parent)


def say_checked(problems: tuple[str, ...], parent: QWidget) -> QMessageBox:
    """Say what the check found."""
    box = QMessageBox(parent)
    box.setObjectName("checked")
    box.setWindowTitle(parent.tr("Check programme"))
    box.setTextFormat(box.textFormat().PlainText)
    if problems:
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(parent.tr("The check found something:"))
        advice = parent.tr("Restore the newest backup to a new file: Tools > Backups.")
        box.setInformativeText(text_of("\n".join([*problems, "", advice])))
    else:
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(parent.tr("Everything is as it should be."))
        box.setInformativeText(
            parent.tr(
                "Every page of the file was read, its tables are ours alone, every reference and "
                "rule holds, stored files are byte for byte what arrived, and a copy was restored, "
                "compared row by row, and its last action taken back and done again."
            )
        )
    box.open()
    return box
