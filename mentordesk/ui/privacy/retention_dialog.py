"""When an intake's people are taken out of it, and doing it now."""

from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.services.intakes import IntakeRow
from mentordesk.services.privacy.anonymising import (
    anonymise_for_good,
    get_ready,
    plan_anonymising,
)
from mentordesk.services.privacy.retention import (
    is_anonymised,
    kept_until,
    proposed_day,
    set_day,
)
from mentordesk.ui.dates import long_day
from mentordesk.ui.forms import FormDialog, MaybeDay
from mentordesk.ui.parts import counted
from mentordesk.ui.privacy.for_good import do_for_good
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work


class RetentionDialog(FormDialog):
    """The day until which an intake keeps its names, with a proposal; "Anonymise now…" beside."""

    def __init__(self, work: Work, intake: IntakeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy.retention")
        self._work, self._intake = work, intake
        kept = kept_until(work.desk, intake.intake_id)
        self.word(
            self.tr("How long %1 keeps its names").replace("%1", intake.name),
            self.tr(
                "From that day on you are reminded to anonymise the intake: its people go, its "
                "figures stay. Nothing happens by itself."
            ),
            self.tr("&Keep"),
        )
        self.day = MaybeDay(kept or proposed_day(intake.dates.ends), known=kept is not None)
        self.add(self.tr("&Anonymise after"), self.day)
        proposal = long_day(proposed_day(intake.dates.ends))
        self.note.setText(self.tr("Proposed: two years after the end, %1.").replace("%1", proposal))
        self.now = QPushButton(self.tr("Anonymise &now…"))
        self.now.setAutoDefault(False)
        self.now.setEnabled(not work.desk.read_only)
        self.now.clicked.connect(self._ask_now)
        self.form.addRow("", self.now)
        if is_anonymised(work.desk, intake.intake_id):
            self.note.setText(self.tr("This intake was anonymised already."))
            self.now.setEnabled(False)

    def _ask_now(self) -> None:
        ask_to_anonymise(self._work, self._intake, self.parentWidget() or self)
        self.reject()

    def do(self) -> None:
        set_day(self._work.desk, self._intake.intake_id, self.day.day)


class AnonymiseDialog(FormDialog):
    """Says exactly what goes and what stays of an intake."""

    def __init__(self, work: Work, intake: IntakeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy.anonymise")
        plan = plan_anonymising(work.desk, intake.intake_id)
        self.word(
            self.tr("Anonymise %1?").replace("%1", intake.name),
            self.tr("This cannot be undone, not by Undo and not from a backup."),
            self.tr("&Anonymise for good"),
        )
        goes = self.tr(
            "%1: names, addresses, answers in their own words, files, letters, quotes, the names "
            "on certificates, and what history keeps of them. Backups and copies on this computer "
            "are rewritten without them. What was done before can no longer be undone."
        )
        stays = self.tr(
            "Every figure of the reports: roles, sectors, places, career stages, pairs and how "
            "they ended, attendance, hours, certificate numbers, and why somebody was not "
            "matched. A printed certificate can no longer be reprinted with its name."
        )
        self._say(
            self.tr("What goes"), goes.replace("%1", counted(len(plan.going), "person", "people"))
        )
        self._say(self.tr("What stays"), stays)
        if plan.staying:
            words = self.tr(
                "%1 in another intake as well: what they sent for this one goes, their names stay "
                "there."
            )
            who = counted(plan.staying, "person is", "people are")
            self._say(self.tr("In other intakes"), words.replace("%1", who))

    def _say(self, heading: str, words: str) -> None:
        self.form.addRow(PlainLabel(heading, "heading"))
        self.form.addRow(PlainLabel(words, wrap=True))


def ask_to_anonymise(work: Work, intake: IntakeRow, parent: QWidget) -> AnonymiseDialog:
    """Ask, and anonymise where the answer is yes; copies that are left are named afterwards."""
    dialog = AnonymiseDialog(work, intake, parent)

    dialog.accepted.connect(
        lambda: do_for_good(
            work,
            parent,
            parent.tr("Anonymising, in every copy…"),
            lambda progress: get_ready(work.desk, intake.intake_id, progress),
            anonymise_for_good,
        )
    )
    dialog.open()
    return dialog
