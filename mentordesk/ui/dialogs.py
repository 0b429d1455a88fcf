"""The dialogs of the whole window: a new programme, preferences, help, export, history, checks.

Loaded with the first of them that is asked for.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.resources import resource
from mentordesk.services.intakes import IntakeRow
from mentordesk.services.schemes import read_scheme
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import SUFFIX
from mentordesk.ui.actions import Actions
from mentordesk.ui.applicants.duplicates import DuplicatesDialog
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.importing.earlier_dialog import EarlierDialog
from mentordesk.ui.importing.unfiled_dialog import UnfiledDialog
from mentordesk.ui.programme_dialog import ProgrammeDialog
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.theme import Theme
from mentordesk.ui.tools import check_dialog
from mentordesk.ui.tools.about_dialog import AboutDialog
from mentordesk.ui.tools.export_dialog import ExportDialog
from mentordesk.ui.tools.help_entrance import show_topic
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.tools.keys_dialog import KeysDialog
from mentordesk.ui.tools.preferences import PreferencesDialog


def ask_new(parent: QWidget) -> Path | None:
    """Ask for a new programme and make it; None where the person thought better of it."""
    dialog = ProgrammeDialog(read_scheme(resource("demo", "scheme.json")), parent)
    return dialog.made if dialog.exec() else None


def ask_open(parent: QWidget) -> Path | None:
    """Ask which programme to open."""
    path, _ = QFileDialog.getOpenFileName(
        parent,
        parent.tr("Open a programme"),
        str(usual_folder()),
        parent.tr("MentorDesk programmes (*%1)").replace("%1", SUFFIX),
    )
    return Path(path) if path else None


def ask_preferences(settings: Settings, desk: Desk | None, parent: QWidget) -> Theme | None:
    """Ask for the preferences and keep them; the theme, or None where nothing is to change."""
    dialog = PreferencesDialog(settings, desk, parent)
    return dialog.chosen_theme if dialog.exec() else None


def ask_export(desk: Desk, intake: IntakeRow, parent: QWidget) -> tuple[Path, ...]:
    """Ask what is to leave and write it; the files that were written."""
    dialog = ExportDialog(desk, intake, parent)
    return dialog.written if dialog.exec() else ()


def show_help(title: str, parent: QWidget) -> None:
    """Show the help page of a tab beside the window."""
    show_topic(title.lower(), parent)


def show_keys(actions: Actions, parent: QWidget) -> None:
    """Show every shortcut."""
    KeysDialog(actions.all(), parent).open()


def show_about(parent: QWidget) -> None:
    """Show what MentorDesk is."""
    AboutDialog(parent).open()


def show_history(desk: Desk, parent: QWidget) -> None:
    """Show every change with who made it."""
    HistoryDialog(desk, parent).open()


def show_earlier_imports(work: Work, parent: QWidget, says: Callable[[str], None]) -> None:
    """Show the imports so far, each of which can be taken back."""
    EarlierDialog(work, parent, says).open()


def show_duplicates(work: Work, parent: QWidget) -> DuplicatesDialog:
    """Show who may be in the programme twice, to be merged or taken apart."""
    dialog = DuplicatesDialog(work, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def show_unfiled(work: Work, parent: QWidget) -> None:
    """Show the files that came and are nobody's, to be given to somebody."""
    UnfiledDialog(work, parent).open()


def show_check(work: Work, parent: QWidget) -> None:
    """Check a programme and say the result."""
    check_dialog.show_check(work, parent)
