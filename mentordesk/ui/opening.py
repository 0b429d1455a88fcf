"""The doors to a programme: asking for a new one, choosing one, the demonstration, opening.

Imported by the window when first needed: from here on the database is loaded.
"""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.resources import resource
from mentordesk.services.schemes import read_scheme
from mentordesk.storage.opening import SUFFIX, open_programme
from mentordesk.ui.actions import Actions
from mentordesk.ui.programme_dialog import ProgrammeDialog, usual_folder
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import Runner
from mentordesk.ui.theme import Theme
from mentordesk.ui.tools.help_dialog import HelpDialog, KeysDialog, about_box
from mentordesk.ui.tools.preferences import PreferencesDialog
from mentordesk.ui.workplace import Workplace


def open_place(
    path: Path, actions: Actions, settings: Settings, tasks: Runner, *, read_only: bool
) -> Workplace:
    """Open a programme and make its place in the window; raises Refused where it cannot be."""
    desk = open_programme(path, read_only=read_only)
    return Workplace(Work(desk, tasks, settings), actions)


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


def ask_preferences(settings: Settings, place: Workplace | None, parent: QWidget) -> Theme | None:
    """Ask for the preferences and keep them; the theme, or None where nothing is to change."""
    dialog = PreferencesDialog(settings, place.desk if place else None, parent)
    return dialog.chosen_theme if dialog.exec() else None


def show_help(title: str, parent: QWidget) -> None:
    """Show the help page of a tab beside the window."""
    HelpDialog(title, parent).show()


def show_keys(actions: Actions, parent: QWidget) -> None:
    """Show every shortcut."""
    KeysDialog(actions.all(), parent).open()


def show_about(parent: QWidget) -> None:
    """Show what MentorDesk is."""
    about_box(parent).open()
