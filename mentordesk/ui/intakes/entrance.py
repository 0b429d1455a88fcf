"""The ways into what belongs to an intake's year: its terms, fees, chase list, lessons, reminders.

The dialogs come with the first that is asked for (see `doors`).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.ui import doors
from mentordesk.ui.actions import Actions
from mentordesk.ui.tab import Work

_NAMES = (
    "change_intake",
    "retention",
    "chase",
    "fees",
    "reminders",
    "lessons",
    "eligibility",
)


class YearEntrance(QObject):
    """Hangs on the actions of the Programme menu; each dialog is about the intake in hand."""

    wants_application = Signal(int, int)
    """An application to be shown, and its intake."""

    def __init__(self, work: Work, place: QWidget, actions: Actions) -> None:
        super().__init__(place)
        self._work, self._place = work, place
        for name in _NAMES:
            actions[name].triggered.connect(partial(self.show, name))

    def show(self, name: str, _checked: bool = False) -> None:
        """Show one of the dialogs; raises Refused without an intake."""
        intake_id = self._work.intake_id
        if intake_id is None:
            raise Refused("Make an intake first: Programme > New intake.")
        if name == "chase":
            jump = partial(self._jump, intake_id)
            doors.year().show_chase(self._work, intake_id, self._place, jump)
            return
        shown: Callable[[Work, int, QWidget], None] = getattr(doors.year(), f"show_{name}")
        shown(self._work, intake_id, self._place)

    def _jump(self, intake_id: int, application_id: int) -> None:
        self.wants_application.emit(application_id, intake_id)
