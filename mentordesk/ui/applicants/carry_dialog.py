"""The dialog that carries somebody forward: why, and into which later intake."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mentordesk.services.application_page import load_application
from mentordesk.services.carrying import carry_forward, later_intakes
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog


class CarryDialog(FormDialog):
    """Carries one application forward; the later one begins with all that was given."""

    def __init__(self, desk: Desk, application_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("applicants.carry")
        self._desk, self._application_id = desk, application_id
        self.word(
            self.tr("Carry %1 forward").replace("%1", load_application(desk, application_id).name),
            self.tr("Answers, documents and ticked papers go along; nobody applies twice."),
            self.tr("&Carry forward"),
        )
        self.reason, self.into = QLineEdit(), QComboBox()
        self.into.addItem(self.tr("the next one, when it is made"), None)
        for number, name in later_intakes(desk, application_id):
            self.into.addItem(name, number)
        self.into.setCurrentIndex(min(1, self.into.count() - 1))
        self.add(self.tr("&Why"), self.reason)
        self.add(self.tr("&Into"), self.into)

    def do(self) -> None:
        reason, into = self.reason.text(), self.into.currentData()
        carry_forward(self._desk, self._application_id, reason, into)
