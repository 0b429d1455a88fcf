"""The dialog that makes an intake: its name, its dates with their weekdays, its fee."""

from datetime import timedelta

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from mentordesk.domain.intakes import IntakeDates, require_order, twelve_months_after
from mentordesk.domain.refusals import Refused
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.privacy.retention import proposed_day
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import DayField, FormDialog, MaybeDay, long_day


class IntakeDialog(FormDialog):
    """Makes an intake; `made` is its id once the dialog was accepted."""

    def __init__(self, desk: Desk, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._currency = desk, currency
        self.made: int | None = None
        self.word(
            self.tr("New intake"),
            self.tr("One dated round of applications, matching and mentoring."),
            self.tr("&Make the intake"),
        )
        today = desk.today()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: %1 July").replace("%1", str(today.year)))
        self.opens, self.closes = DayField(today), DayField(today + timedelta(days=39))
        self.match_by = MaybeDay(today + timedelta(days=46), known=True)
        self.notify_by = MaybeDay(today + timedelta(days=49), known=True)
        self.starts = DayField(today + timedelta(days=60))
        self.ends = DayField(twelve_months_after(self.starts.day))
        self.kept_until = MaybeDay(proposed_day(self.ends.day), known=True)
        self.fee = QDoubleSpinBox()
        self.fee.setMaximum(100_000)
        self.fee.setPrefix(f"{currency} ")
        self.copied = QComboBox()
        self._fill()

    def _fill(self) -> None:
        self.copied.addItem(self.tr("nothing: begin afresh"), None)
        for row in list_intakes(self._desk):
            self.copied.addItem(row.name, row.name)
        for label, field in (
            (self.tr("&Name"), self.name),
            (self.tr("Applications &open"), self.opens),
            (self.tr("Applications &close (that day included)"), self.closes),
            (self.tr("Match &by"), self.match_by),
            (self.tr("&Tell partners by"), self.notify_by),
            (self.tr("&Starts"), self.starts),
            (self.tr("&Ends (12 months later)"), self.ends),
            (self.tr("Keep names &until (two years longer)"), self.kept_until),
            (self.tr("&Fee for a matched mentee"), self.fee),
            (self.tr("Take &lessons and settings from"), self.copied),
        ):
            self.add(label, field)
        self.starts.dateChanged.connect(self._move_end)
        self.ends.dateChanged.connect(self._move_kept)
        for day in (self.opens, self.closes, self.starts, self.ends):
            day.dateChanged.connect(self._check)
        self._check()

    def _move_end(self) -> None:
        end = twelve_months_after(self.starts.day)
        self.ends.setDate(self.ends.date().fromString(end.isoformat(), "yyyy-MM-dd"))

    def _move_kept(self) -> None:
        until = proposed_day(self.ends.day)
        field = self.kept_until.field
        field.setDate(field.date().fromString(until.isoformat(), "yyyy-MM-dd"))

    def _dates(self) -> IntakeDates:
        return IntakeDates(
            self.opens.day,
            self.closes.day,
            self.starts.day,
            self.ends.day,
            self.match_by.day,
            self.notify_by.day,
        )

    def _check(self) -> None:
        sentence = order_problem(self._dates())
        self.warn(sentence)
        if not sentence:
            self.note.setText(
                self.tr("Applications close at the end of %1.").replace(
                    "%1", long_day(self.closes.day)
                )
            )

    def do(self) -> None:
        dates = self._dates()
        self.made = create_intake(
            self._desk,
            NewIntake(
                self.name.text(),
                dates.opens,
                dates.closes,
                dates.starts,
                dates.ends,
                dates.match_by,
                dates.notify_by,
                round(self.fee.value() * 100),
                self._currency,
                self.copied.currentData(),
                self.kept_until.day,
            ),
        )


def order_problem(dates: IntakeDates) -> str:
    """The sentence that says which dates are out of order; empty where none is."""
    try:
        require_order(dates)
    except Refused as refusal:
        return str(refusal)
    return ""
