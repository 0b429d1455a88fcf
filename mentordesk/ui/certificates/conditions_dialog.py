"""What an intake asks for before a certificate is issued, to be read and changed."""

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QSpinBox, QWidget

from mentordesk.services.certificate_conditions import (
    Conditions,
    change_conditions,
    load_conditions,
)
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog

_MOST_HOURS, _MOST_MEETINGS = 500.0, 200


class ConditionsDialog(FormDialog):
    """Nought asks for nothing; whoever falls short may still get one, with a written reason."""

    def __init__(self, desk: Desk, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._intake_id = desk, intake_id
        self.word(
            self.tr("Conditions for a certificate"),
            self.tr(
                "What somebody of this intake must have done. Who falls short is shown with the "
                "reason, and may still get one if you write down why."
            ),
            self.tr("&Save"),
        )
        asked = load_conditions(desk, intake_id)
        self.hours, self.meetings = QDoubleSpinBox(), QSpinBox()
        self.hours.setRange(0, _MOST_HOURS)
        self.hours.setDecimals(1)
        self.hours.setValue(asked.minimum_hours or 0)
        self.hours.setSpecialValueText(self.tr("not asked for"))
        self.meetings.setRange(0, _MOST_MEETINGS)
        self.meetings.setValue(asked.minimum_contacts or 0)
        self.meetings.setSpecialValueText(self.tr("not asked for"))
        self.completed = QCheckBox(self.tr("The pair has completed its time"))
        self.orientation = QCheckBox(self.tr("The orientation webinar was attended"))
        self.survey = QCheckBox(self.tr("The exit survey has come back"))
        for box, on in (
            (self.completed, asked.completed),
            (self.orientation, asked.orientation),
            (self.survey, asked.exit_survey),
        ):
            box.setChecked(on)
        self.add(self.tr("&Hours at least"), self.hours)
        self.add(self.tr("&Meetings at least"), self.meetings)
        for box in (self.completed, self.orientation, self.survey):
            self.form.addRow("", box)

    def do(self) -> None:
        asked = Conditions(
            completed=self.completed.isChecked(),
            minimum_hours=self.hours.value() or None,
            minimum_contacts=self.meetings.value() or None,
            orientation=self.orientation.isChecked(),
            exit_survey=self.survey.isChecked(),
        )
        if asked != load_conditions(self._desk, self._intake_id):
            change_conditions(self._desk, self._intake_id, asked)
