"""The way in from the Programme menu to the windows of the year; each is loaded when meant."""

from importlib import import_module

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.ui.actions import Actions
from mentordesk.ui.tab import Work

WINDOWS: dict[str, tuple[str, str]] = {
    "hours": ("hours_window", "HoursWindow"),
    "resources": ("resources_window", "ResourcesWindow"),
    "surveys": ("surveys_window", "SurveysWindow"),
    "cases": ("cases_window", "CasesWindow"),
}
"""The action of each window, its module below mentordesk.ui.year and its class."""


class YearEntrance(QObject):
    """Opens the windows of the year for the intake in hand."""

    def __init__(self, work: Work, page: QWidget, actions: Actions) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        for name in WINDOWS:
            actions[name].triggered.connect(lambda _=False, name=name: self.show_window(name))

    def show_window(self, name: str) -> QDialog:
        """Open a window by its action's name; raises Refused without an intake."""
        if self._work.intake_id is None:
            words = "Make an intake first: Programme > New intake."
            raise Refused(QCoreApplication.translate("YearEntrance", words))
        module, kind = WINDOWS[name]
        made: QDialog = getattr(import_module(f"mentordesk.ui.year.{module}"), kind)(
            self._work, self._page
        )
        made.finished.connect(made.deleteLater)
        made.open()
        return made
