"""The ways into the help: F1 in any dialog, "More about this" of a refusal, and the tour."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from mentordesk.ui.settings import Settings
from mentordesk.ui.tools.help_dialog import HelpDialog
from mentordesk.ui.tools.help_topics import topic_of, topic_of_error
from mentordesk.ui.tools.tour_bar import TourBar
from mentordesk.ui.tools.tour_steps import tour_steps

if TYPE_CHECKING:
    from mentordesk.ui.window import MainWindow

SEEN = "tour.seen"
"""The flag of this computer that the tour was shown."""

TOLD = "refusal"
"""The property of a message box that holds the refusal it tells of (`ui.errors` sets it)."""


def show_topic(topic: str, parent: QWidget) -> HelpDialog:
    """Show a topic in the help window of a window or dialog; one each."""
    open_now = [one for one in parent.findChildren(HelpDialog) if one.isVisible()]
    if open_now:
        dialog = open_now[-1]
        dialog.show_topic(topic)
    else:
        dialog = HelpDialog(topic, parent)
        dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    dialog.activateWindow()
    return dialog


def show_for(dialog: QDialog) -> HelpDialog:
    """Show what belongs to a dialog; for a message, what belongs to whom it stands before."""
    told = dialog.property(TOLD)
    if isinstance(told, BaseException):
        return show_topic(topic_of_error(told), dialog)
    behind = dialog.parentWidget() if isinstance(dialog, QMessageBox) else dialog
    return show_topic(topic_of(behind), dialog)


def show_about_error(error: BaseException, window: QWidget | None) -> HelpDialog | None:
    """Show what belongs to a refusal, in front of the dialog it was said in."""
    parent = QApplication.activeModalWidget() or window
    return show_topic(topic_of_error(error), parent) if parent is not None else None


def show_around(window: "MainWindow") -> None:
    """Begin the tour on the open programme; in the demonstration where none is open."""
    if window.place is None:
        window.menu_actions["demo"].trigger()
        return
    for earlier in window.place.findChildren(TourBar):
        earlier.finish()
    TourBar(window.place, tour_steps()).begin()


def offer_tour(window: "MainWindow", settings: Settings) -> None:
    """Begin the tour where this computer never showed it."""
    if not settings.flag(SEEN):
        settings.keep_flag(SEEN, True)
        show_around(window)
