"""The dialog that makes an intake: its name, its dates with their weekdays, its fee, its limits."""

from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from mentordesk.domain.intakes import IntakeDates, twelve_months_after
from mentordesk.services.carrying import load_carried
from mentordesk.services.intake_changes import Terms
from mentordesk.services.intake_copies import propose_copy
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.local_days import zone_of
from mentordesk.services.privacy.retention import proposed_day
from mentordesk.storage.desk import Desk
from mentordesk.ui.dates import long_day
from mentordesk.ui.forms import FormDialog, MaybeDay
from mentordesk.ui.intakes.terms_fields import (
    Following,
    TermsFields,
    oddities,
    order_problem,
)
from mentordesk.ui.parts import counted

_FRIDAY, _WEEK = 4, 7


class IntakeDialog(FormDialog):
    """Makes an intake; `made` is its id once the dialog was accepted."""

    def __init__(self, desk: Desk, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._currency = desk, currency
        self.made: int | None = None
        self.word(
            self.tr("New intake"),
            self.tr("Days are those of %1. Words can be pasted into a day.").replace(
                "%1", str(zone_of(desk))
            ),
            self.tr("Ma&ke the intake"),
        )
        today = desk.today()
        self.copied = QComboBox()
        self.copied.addItem(self.tr("nothing: begin afresh"), None)
        for row in list_intakes(self._desk):
            self.copied.addItem(row.name, row.name)
        self.add(self.tr("Take settings, fee and &lessons from"), self.copied)
        self.fields = TermsFields(self, Terms("", _usual(today), 0, currency))
        self.fields.name.setPlaceholderText(
            self.tr("For example: %1 July").replace("%1", str(today.year))
        )
        self.kept_until = MaybeDay(proposed_day(self.fields.ends.day), known=True)
        self.add(self.tr("Keep names &until (two years longer)"), self.kept_until)
        waiting = len(load_carried(desk))
        self.along = QCheckBox(
            self.tr("Take along %1 carried forward").replace(
                "%1", counted(waiting, "person", "people")
            )
        )
        self.along.setChecked(waiting > 0)
        self.form.addRow("", self.along)
        self.form.setRowVisible(self.along, waiting > 0)
        self.lessons = Following(self.tr("Lessons that come along"))
        self.put_beside(self.lessons)
        self._odd = ""
        self.fields.starts.dateChanged.connect(self._move_end)
        self.fields.ends.dateChanged.connect(self._move_kept)
        self.fields.changed.connect(self._check)
        self.fields.said.connect(self._say_odd)
        self.copied.currentIndexChanged.connect(self._copy)
        self.setMinimumWidth(860)
        self._copy()
        self._check()

    @property
    def name(self) -> QLineEdit:
        """The field of the name."""
        return self.fields.name

    def _copy(self) -> None:
        """Show what a copy would begin with; nothing is made yet."""
        origin = self.copied.currentData()
        if origin is None:
            self.lessons.say([self.tr("Copy an earlier intake to see what it taught.")])
            return
        offer = propose_copy(self._desk, origin)
        self.fields.show_dates(offer.dates)
        self.fields.fee.amount.setValue(offer.fee_cents / 100)
        self.fields.fee.currency.setText(offer.currency)
        self.fields.limits.show_limits(offer.mentee_limit, offer.mentor_limit)
        self.lessons.say([one.text for one in offer.lessons] or [self.tr("None was written down.")])
        self._check()

    def _move_end(self) -> None:
        end = twelve_months_after(self.fields.starts.day)
        self.fields.ends.setDate(self.fields.ends.date().fromString(end.isoformat(), "yyyy-MM-dd"))

    def _move_kept(self) -> None:
        until = proposed_day(self.fields.ends.day)
        field = self.kept_until.field
        field.setDate(field.date().fromString(until.isoformat(), "yyyy-MM-dd"))

    def _say_odd(self, note: str) -> None:
        self._odd = note
        self._check()

    def _check(self) -> None:
        dates = self.fields.dates
        said = order_problem(dates) or " ".join(
            part for part in (self._odd, oddities(dates)) if part
        )
        self.warn(said)
        if not said:
            self.note.setText(
                self.tr("Applications close at the end of %1.").replace(
                    "%1", long_day(dates.closes)
                )
            )
        self._odd = ""

    def do(self) -> None:
        terms, dates = self.fields.terms, self.fields.dates
        waiting = load_carried(self._desk) if self.along.isChecked() else ()
        self.made = create_intake(
            self._desk,
            NewIntake(
                terms.name,
                dates.opens,
                dates.closes,
                dates.starts,
                dates.ends,
                dates.match_by,
                dates.notify_by,
                terms.fee_cents,
                terms.currency,
                self.copied.currentData(),
                self.kept_until.day,
                terms.mentee_limit,
                terms.mentor_limit,
            ),
            [one.application_id for one in waiting],
        )


def _usual(today: date) -> IntakeDates:
    """What a new intake is proposed: open for forty days, told a week later, a year long."""
    opens, closes, match_by, tell_by, starts = (
        _working_day(today + timedelta(days=days)) for days in (0, 39, 46, 49, 60)
    )
    return IntakeDates(opens, closes, starts, twelve_months_after(starts), match_by, tell_by)


def _working_day(day: date) -> date:
    """The day, or the Monday after its weekend: what we propose ourselves is not to be odd."""
    weekend = day.weekday() > _FRIDAY
    return day + timedelta(days=_WEEK - day.weekday()) if weekend else day
