"""The fields of an intake's terms: its days, its fee with its currency, its limits."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.intake_days import read_day
from mentordesk.domain.intakes import IntakeDates, require_order
from mentordesk.domain.refusals import Refused
from mentordesk.services.intake_changes import Foreseen, Terms, day_notes, foresee
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import DayField, FormDialog, MaybeDay
from mentordesk.ui.safe_text import PlainLabel

MOST_PEOPLE = 100_000
_MOST_FEE = 100_000


class SpokenDay(DayField):
    """A day into which words can be pasted: "Friday 26 June 2021"; `said` carries what is odd."""

    said = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
            event.accept()
            return
        super().keyPressEvent(event)

    def paste(self, words: str) -> None:
        """Take the day that words mean; raises Refused where they mean none."""
        typed = read_day(words)
        self.setDate(self.date().fromString(typed.day.isoformat(), "yyyy-MM-dd"))
        self.said.emit(typed.note)


class Money(QWidget):
    """An amount and its currency."""

    def __init__(self, cents: int, currency: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.currency, self.amount = QLineEdit(currency), QDoubleSpinBox()
        self.currency.setMaxLength(8)
        self.currency.setFixedWidth(70)
        self.amount.setMaximum(_MOST_FEE)
        self.amount.setValue(cents / 100)
        self.amount.lineEdit().setTextMargins(9, 0, 0, 0)
        row.addWidget(self.currency)
        row.addWidget(self.amount, 1)

    def setAccessibleName(self, name: str) -> None:
        """Name both parts."""
        super().setAccessibleName(name)
        self.amount.setAccessibleName(name)
        self.currency.setAccessibleName(self.tr("Currency"))

    @property
    def cents(self) -> int:
        """The amount in minor units."""
        return round(self.amount.value() * 100)


class Limits(QWidget):
    """How many mentees and mentors are wanted at most; "no limit" at the bottom of each."""

    def __init__(self, mentees: int | None, mentors: int | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.mentees, self.mentors = QSpinBox(), QSpinBox()
        for field, value, words in (
            (self.mentees, mentees, self.tr(" mentees")),
            (self.mentors, mentors, self.tr(" mentors")),
        ):
            field.setRange(0, MOST_PEOPLE)
            field.setSpecialValueText(self.tr("any%1").replace("%1", words))
            field.setSuffix(words)
            field.setAccessibleName(self.tr("At most%1").replace("%1", words))
            field.lineEdit().setTextMargins(9, 0, 0, 0)
            field.setValue(value or 0)
            row.addWidget(field, 1)

    def show_limits(self, mentees: int | None, mentors: int | None) -> None:
        """Show other limits."""
        self.mentees.setValue(mentees or 0)
        self.mentors.setValue(mentors or 0)

    @property
    def value(self) -> tuple[int | None, int | None]:
        """Both limits; None for no limit."""
        return self.mentees.value() or None, self.mentors.value() or None


class TermsFields(QObject):
    """The labelled fields in a dialog; `changed` is told of every edit, `said` of odd weekdays."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, dialog: FormDialog, terms: Terms) -> None:
        super().__init__(dialog)
        dates = terms.dates
        self.name = QLineEdit(terms.name)
        self.opens, self.closes = SpokenDay(dates.opens), SpokenDay(dates.closes)
        self.match_by = self._maybe(dates.match_by, dates.closes)
        self.notify_by = self._maybe(dates.notify_by, dates.closes)
        self.starts, self.ends = SpokenDay(dates.starts), SpokenDay(dates.ends)
        self.fee = Money(terms.fee_cents, terms.currency)
        self.limits = Limits(terms.mentee_limit, terms.mentor_limit)
        for day in (self.opens, self.closes, self.starts, self.ends):
            day.dateChanged.connect(self.changed)
            day.said.connect(self.said)
        for maybe in (self.match_by, self.notify_by):
            maybe.field.dateChanged.connect(self.changed)
            maybe.box.toggled.connect(self.changed)
        for number in (self.limits.mentees, self.limits.mentors, self.fee.amount):
            number.valueChanged.connect(self.changed)
        for text in (self.name, self.fee.currency):
            text.textChanged.connect(self.changed)
        for label, field in (
            (self.tr("&Name"), self.name),
            (self.tr("Applications &open"), self.opens),
            (self.tr("Applications &close (that day included)"), self.closes),
            (self.tr("Match &by"), self.match_by),
            (self.tr("&Tell partners by"), self.notify_by),
            (self.tr("&Starts"), self.starts),
            (self.tr("&Ends"), self.ends),
            (self.tr("&Fee for a matched mentee"), self.fee),
            (self.tr("Wanted at &most"), self.limits),
        ):
            dialog.add(label, field)

    def _maybe(self, day: date | None, usual: date) -> MaybeDay:
        """A day that may be left open, into which words can be pasted too."""
        field = SpokenDay(day or usual)
        field.said.connect(self.said)
        return MaybeDay(field.day, day is not None, field)

    @property
    def dates(self) -> IntakeDates:
        """The days as they stand in the fields."""
        return IntakeDates(
            self.opens.day,
            self.closes.day,
            self.starts.day,
            self.ends.day,
            self.match_by.day,
            self.notify_by.day,
        )

    @property
    def terms(self) -> Terms:
        """All of it as it stands in the fields."""
        mentees, mentors = self.limits.value
        currency = self.fee.currency.text()
        return Terms(self.name.text(), self.dates, self.fee.cents, currency, mentees, mentors)

    def show_dates(self, dates: IntakeDates) -> None:
        """Show other days."""
        for field, day in (
            (self.opens, dates.opens),
            (self.closes, dates.closes),
            (self.match_by.field, dates.match_by),
            (self.notify_by.field, dates.notify_by),
            (self.starts, dates.starts),
            (self.ends, dates.ends),
        ):
            if day is not None:
                field.setDate(field.date().fromString(day.isoformat(), "yyyy-MM-dd"))
        self.match_by.box.setChecked(dates.match_by is not None)
        self.notify_by.box.setChecked(dates.notify_by is not None)


class Following(QScrollArea):
    """What follows from the fields: a heading and lines, which may be many."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(240)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page, self._lines = QWidget(), PlainLabel("", "soft", wrap=True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 6, 6, 0)
        self._title = PlainLabel(title, "strong", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        column.addStretch(1)
        self.setWidget(page)

    def say(self, lines: Iterable[str]) -> None:
        """Say what follows, a paragraph each."""
        self._lines.setText("\n\n".join(lines))

    @property
    def words(self) -> str:
        """What is said."""
        return self._lines.text()


def seen_or_said(desk: Desk, intake_id: int, terms: Terms) -> Foreseen | str:
    """What would follow from changed terms, or the sentence why they cannot be."""
    try:
        return foresee(desk, intake_id, terms)
    except Refused as refusal:
        return str(refusal)


def order_problem(dates: IntakeDates) -> str:
    """The sentence that says which dates are out of order; empty where none is."""
    try:
        require_order(dates)
    except Refused as refusal:
        return str(refusal)
    return ""


def oddities(dates: IntakeDates) -> str:
    """What looks odd about days that are in order, in one line."""
    return " ".join(day_notes(dates))
