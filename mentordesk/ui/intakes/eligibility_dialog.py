"""The dialog of what is asked of mentees and mentors: a warning on the checklist, never a wall."""

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from mentordesk.domain.applications import Eligibility
from mentordesk.services.eligibility import change_eligibility, load_eligibility, load_stages
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog

_Stages = tuple[tuple[str, int], ...]
"""Wording and rank, the lowest first."""


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
        anybody = self.tr("any career stage")
        self.mentees, self.mentors = QComboBox(), QComboBox()
        for box in (self.mentees, self.mentors):
            box.addItem(anybody, None)
            for text, rank in stages:
                box.addItem(text, rank)
        self._show(self.mentees, asked.mentee_most, _highest_up_to(stages, asked.mentee_most))
        self._show(self.mentors, asked.mentor_least, _lowest_from(stages, asked.mentor_least))
        self.years = QSpinBox()
        self.years.setRange(0, 60)
        self.years.setSpecialValueText(self.tr("any experience"))
        self.years.setSuffix(self.tr(" years"))
        self.years.setValue(int(asked.mentor_years or 0))
        self._asked, self._shown_years = asked, self.years.value()
        self.add(self.tr("Mentees &up to"), self.mentees)
        self.add(self.tr("Mentors &from"), self.mentors)
        self.add(self.tr("Mentors with at &least"), self.years)
        if not stages:
            self.note.setText(self.tr("This programme has no career stages with an order yet."))

    def _show(self, box: QComboBox, now: int | None, place: int) -> None:
        """Show what is asked: the stage at a place means the same as the rank, which is kept.

        The programme's ranks may have gaps, and one may be asked for that no stage has.
        """
        if now is not None and place == 0:
            box.addItem(self.tr("no career stage of this programme"), now)
            place = box.count() - 1
        box.setItemData(place, now)
        box.setCurrentIndex(place)

    def do(self) -> None:
        left = self.years.value() == self._shown_years  # half a year cannot be shown: it stays
        years = self._asked.mentor_years if left else self.years.value() or None
        wanted = Eligibility(self.mentees.currentData(), self.mentors.currentData(), years)
        if wanted != load_eligibility(self._desk):
            change_eligibility(self._desk, wanted)


def _highest_up_to(stages: _Stages, most: int | None) -> int:
    """Where the highest stage of at most this rank stands in the box; 0 where there is none."""
    return sum(most is not None and rank <= most for _, rank in stages)


def _lowest_from(stages: _Stages, least: int | None) -> int:
    """Where the lowest stage of at least this rank stands in the box; 0 where there is none."""
    below = sum(least is not None and rank < least for _, rank in stages)
    return below + 1 if least is not None and below < len(stages) else 0
