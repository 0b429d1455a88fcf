"""The dialog that asks how long people were at an event."""

from PySide6.QtWidgets import QSpinBox, QWidget

from mentordesk.services.attendance_minutes import set_minutes
from mentordesk.services.events import load_attendance
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog

_USUAL = 60


class MinutesDialog(FormDialog):
    """Keeps the minutes of one or several people; their hours stay those of the event."""

    def __init__(
        self, desk: Desk, event_id: int, people: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._people = desk, event_id, people
        rows = {row.application_id: row for row in load_attendance(desk, event_id)}
        names = [rows[number].name for number in people]
        shown = ", ".join(names[:4]) + (", …" if len(names) > 4 else "")
        self.word(self.tr("How long they were there"), shown, self.tr("&Keep"))
        self.minutes = QSpinBox()
        self.minutes.setRange(0, 1440)
        self.minutes.setSuffix(self.tr(" minutes"))
        known = rows[people[0]].minutes
        self.minutes.setValue(_USUAL if known is None else known)
        self.add(self.tr("&Minutes"), self.minutes)
        self.note.setText(self.tr("The hours that count stay those of the event."))

    def do(self) -> None:
        set_minutes(self._desk, self._event_id, self._people, self.minutes.value())
