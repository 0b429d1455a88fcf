"""The dialog of what is asked of mentees and mentors: a warning on the checklist, never a wall."""

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from mentordesk.domain.applications import Eligibility
from mentordesk.services.eligibility import change_eligibility, load_eligibility, load_stages
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog


class EligibilityDialog(FormDialog):
    """Sets up to which career stage one is a mentee, and from which a mentor."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake.eligibility")
        self._desk = desk
        asked, stages = load_eligibility(desk), load_stages(desk)
        self.word(
            self.tr("Who may apply as what"),
            self.tr(
                "Whoever does not meet this is marked on the checklist; waive it with a reason "
                "where you decide otherwise."
            ),
            self.tr("&Keep"),
        )
        self.mentees = _stages(self.tr("any career stage"), stages, asked.mentee_most)
        self.mentors = _stages(self.tr("any career stage"), stages, asked.mentor_least)
        self.years = QSpinBox()
        self.years.setRange(0, 60)
        self.years.setSpecialValueText(self.tr("any experience"))
        self.years.setSuffix(self.tr(" years"))
        self.years.setValue(int(asked.mentor_years or 0))
        self.add(self.tr("Mentees &up to"), self.mentees)
        self.add(self.tr("Mentors &from"), self.mentors)
        self.add(self.tr("Mentors with at &least"), self.years)
        if not stages:
            self.note.setText(self.tr("This programme has no career stages with an order yet."))

    def do(self) -> None:
        wanted = Eligibility(
            self.mentees.currentData(), self.mentors.currentData(), self.years.value() or None
        )
        if wanted != load_eligibility(self._desk):
            change_eligibility(self._desk, wanted)


def _stages(anybody: str, stages: tuple[tuple[str, int], ...], now: int | None) -> QComboBox:
    box = QComboBox()
    box.addItem(anybody, None)
    for text, rank in stages:
        box.addItem(text, rank)
    if now is not None and stages:
        # The rank asked for, or the nearest the programme has: ranks may have gaps.
        box.setCurrentIndex(box.findData(min((r for _, r in stages), key=lambda r: abs(r - now))))
    return box
