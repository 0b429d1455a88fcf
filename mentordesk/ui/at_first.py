"""What the window shows at the start while the programme of last time is being opened."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentordesk.ui import doors
from mentordesk.ui.opener import Asked
from mentordesk.ui.settings import Settings

if TYPE_CHECKING:
    from mentordesk.ui.actions import Actions
    from mentordesk.ui.workplace import Workplace


class AtFirst(QObject):
    """Keeps the page that is shown at first in the window's stack, until it is left."""

    named = Signal(str)
    """The page is shown; carries the name for the window's title."""

    def __init__(self, stack: QStackedWidget, settings: Settings) -> None:
        super().__init__(stack)
        self._stack, self._settings = stack, settings
        self._page: Any = None  # a FirstPage: its class is not loaded with the window

    def asked(self, path: Path, actions: "Actions") -> Asked:
        """How to open the programme of last time: on the page that was in front.

        Of its applicants the list is shown before the database is loaded.
        """
        title = self._settings.tab(path)
        if title == "Applicants":
            intake_id = self._settings.intake(path)
            kind, stack = doors.first_page().FirstPage, self._stack
            self._page = kind(actions, self._settings, intake_id, stack)
            self._page.shown.connect(self._show)
            self._page.left.connect(lambda: self.leave(self._stack.widget(0)))
            self._stack.addWidget(self._page)
        return Asked(path, page=title, first=self._page)

    def stands_aside(self, place: "Workplace") -> bool:
        """Note from now on which page of the programme is in front; whether it may be shown yet."""
        pages, path = place.pages, place.desk.path
        pages.strip.currentChanged.connect(
            lambda now: self._settings.keep_tab(path, pages.titles[now])
        )
        return self._page is None or self._stack.currentWidget() is not self._page

    def hand_over(self, place: "Workplace") -> None:
        """The open programme takes the place of what was shown at first."""
        if self._page is not None and place.intake is not None:
            self._page.hand_over(place.top, place.pages, place.intake.intake_id)
        self.leave(place)

    def leave(self, instead: QWidget | None) -> None:
        """Show this instead; nothing where nothing was shown."""
        page, self._page = self._page, None
        if page is not None and instead is not None:
            self._stack.setCurrentWidget(instead)
            self._stack.removeWidget(page)
            page.deleteLater()

    def _show(self, name: str) -> None:
        self._stack.setCurrentWidget(self._page)
        self.named.emit(name)
