"""The dialog that changes an intake: its terms, and what would follow, said while one types."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from mentordesk.services.acceptance import is_wanted
from mentordesk.services.carrying import load_carried, still_pairs, take_along
from mentordesk.services.intake_changes import OpenFees, change_intake, load_terms
from mentordesk.services.intake_limits import warnings
from mentordesk.services.local_days import zone_of
from mentordesk.services.overlaps import load_overlaps
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.intakes.terms_fields import Following, TermsFields, seen_or_said
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import tooltip_of
from mentordesk.ui.tokens import CONTROL_HEIGHT


class ChangeIntakeDialog(FormDialog):
    """Changes one intake; nothing follows before the button is pressed."""

    def __init__(self, desk: Desk, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake.change")
        self._desk, self._intake_id = desk, intake_id
        terms = load_terms(desk, intake_id)
        self.word(
            self.tr("Change %1").replace("%1", terms.name),
            self.tr("Days are those of %1. Words can be pasted into a day.").replace(
                "%1", str(zone_of(desk))
            ),
            self.tr("C&hange it"),
        )
        self.fields = TermsFields(self, terms)
        self.accepting = QCheckBox(self.tr("Both are asked before they are told"))
        self.accepting.setChecked(is_wanted(desk, intake_id))
        self.add(self.tr("&Acceptance"), self.accepting)
        self.due = QComboBox()
        self.due.addItem(self.tr("Choose what becomes of them"), None)
        self.due.addItem(self.tr("They stay as they are"), OpenFees.STAY)
        self.due.addItem(self.tr("They change to the new fee"), OpenFees.CHANGE)
        self.add(self.tr("Fees that are &due"), self.due)
        self.accepting.setMinimumHeight(CONTROL_HEIGHT + 2)
        self._waiting = load_carried(desk, intake_id) if still_pairs(desk, intake_id) else ()
        words = self.tr("Take along %1 carried forward")
        many = counted(len(self._waiting), "person", "people")
        self.along = QCheckBox(words.replace("%1", many))
        names = "\n".join(f"{one.name}, {one.intake}" for one in self._waiting)
        self.along.setToolTip(tooltip_of(names))
        self.form.addRow("", self.along)
        self.form.setRowVisible(self.along, bool(self._waiting))
        self.following = Following(self.tr("What follows"))
        self.put_beside(self.following)
        self._odd = ""
        self.fields.changed.connect(self._look)
        self.fields.said.connect(self._say_odd)
        self.setMinimumWidth(860)
        self._look()

    def _say_odd(self, note: str) -> None:
        self._odd = note
        self._look()

    def _look(self) -> None:
        """Say what would follow, or why it cannot be."""
        found = seen_or_said(self._desk, self._intake_id, self.fields.terms)
        if isinstance(found, str):
            self.warn(found)
            return
        self.form.setRowVisible(self.due, found.asks_about_fees)
        odd = (self._odd, *found.warnings, *warnings(self._desk, self._intake_id))
        self.warn(" ".join(words for words in odd if words))
        lines = (*found.sentences, *self._overlaps())
        self.following.say(lines or (self.tr("Nothing else changes with it."),))
        self._odd = ""

    def _overlaps(self) -> tuple[str, ...]:
        names = [one.name for one in load_overlaps(self._desk, self._intake_id)]
        if not names:
            return ()
        words = self.tr("Runs at the same time as %1; mentors' places are counted over both.")
        return (words.replace("%1", ", ".join(names)),)

    def do(self) -> None:
        said = self.due.currentData()
        due = None if said is None else OpenFees(said)  # Qt hands back plain text
        change_intake(
            self._desk, self._intake_id, self.fields.terms, due, self.accepting.isChecked()
        )
        if self.along.isChecked():
            chosen = [one.application_id for one in self._waiting]
            take_along(self._desk, self._intake_id, chosen)
