"""The way in to everything about privacy; loaded with the first of it that is asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentordesk.domain.refusals import PasswordNeeded
from mentordesk.services.intakes import IntakeRow
from mentordesk.services.passwords import known_copies, set_password
from mentordesk.services.privacy.copies import LeftCopy, delete_copies
from mentordesk.ui.privacy import person_verbs
from mentordesk.ui.privacy.left_dialog import LeftCopiesDialog
from mentordesk.ui.privacy.password_dialogs import AskPasswordDialog, SetPasswordDialog
from mentordesk.ui.privacy.retention_dialog import RetentionDialog
from mentordesk.ui.tab import Work


def hand_over(work: Work, person_id: int, parent: QWidget) -> Path | None:
    """Write everything about a person into a zip file of the coordinator's choice."""
    return person_verbs.hand_over(work, person_id, parent)


def ask_to_erase(work: Work, person_id: int, parent: QWidget) -> None:
    """Ask whether a person is to be erased, and do it."""
    person_verbs.ask_to_erase(work, person_id, parent)


def show_retention(work: Work, intake: IntakeRow, parent: QWidget) -> None:
    """Show until when an intake keeps its names."""
    RetentionDialog(work, intake, parent).open()


def ask_password(parent: QWidget, refusal: PasswordNeeded, path: Path) -> bool:
    """Ask for a programme's password; False where the person thought better of it."""
    return bool(AskPasswordDialog(refusal, path, parent).exec())


def change_password(
    work: Work, window: QWidget, close: Callable[[], None], reopen: Callable[[Path], None]
) -> None:
    """Ask for a new password, then close the programme, change it, and open it again."""
    path = work.desk.path
    dialog = SetPasswordDialog(path, window)
    if not dialog.exec():
        return
    copies, tasks = known_copies(work.desk), work.tasks
    close()

    def after(left: tuple[LeftCopy, ...]) -> None:
        reopen(path)
        if left:
            paths = tuple(one.path for one in left)
            LeftCopiesDialog(left, lambda: delete_copies(paths), window).open()

    title = window.tr("Changing the password, in every copy…")
    tasks.run(after, set_password, path, dialog.chosen, copies, title=title)
