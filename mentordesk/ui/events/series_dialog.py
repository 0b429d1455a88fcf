"""The dialog that sets a monthly series up in one go: rule, time, and a theme for each day."""

from datetime import date, time

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from mentordesk.domain.series import (
    MONTHS_OF_A_SERIES,
    ORDINALS,
    WEEKDAYS,
    MonthlyRule,
    days_of_series,
)
from mentordesk.services.event_changes import Series, set_up_series
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.ui.dates import clock_form, long_day
from mentordesk.ui.day_fields import ClockField
from mentordesk.ui.events.event_dialog import ZoneBox
from mentordesk.ui.forms import DayField, FormDialog
from mentordesk.ui.table import plain_grid
from mentordesk.ui.worded import worded

_WEDNESDAY, _SECOND = 2, 1


class SeriesDialog(FormDialog):
    """Makes twelve monthly webinars (or more, or fewer); `made` is how many were set up."""

    def __init__(
        self, desk: Desk, intake_id: int, starts: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._intake_id, self.made = desk, intake_id, 0
        self.word(
            self.tr("A series of webinars"),
            self.tr("One a month, set up in one step. Give each its theme now or later."),
            self.tr("&Set them up"),
        )
        self.start, self.count = DayField(starts), QSpinBox()
        self.count.setRange(1, 36)
        self.count.setValue(MONTHS_OF_A_SERIES)
        self.ordinal, self.weekday = QComboBox(), QComboBox()
        self.ordinal.addItems([worded(word.capitalize()) for word in ORDINALS])
        self.weekday.addItems([QLocale().dayName(n + 1) for n, _ in enumerate(WEEKDAYS)])
        self.ordinal.setCurrentIndex(_SECOND)
        self.weekday.setCurrentIndex(_WEDNESDAY)
        self.clock = ClockField(QTime(12, 30))
        self.clock.setDisplayFormat(clock_form())
        self.zone = ZoneBox(load_programme(desk).scheme.time_zone)
        self.minutes, self.link = QSpinBox(), QLineEdit()
        self.minutes.setRange(5, 1440)
        self.minutes.setValue(60)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.themes = QTableWidget(0, 2)
        self.themes.setObjectName("events.themes")
        self.themes.setHorizontalHeaderLabels([self.tr("Day"), self.tr("Theme")])
        self.themes.verticalHeader().hide()
        self.themes.horizontalHeader().setStretchLastSection(True)
        plain_grid(self.themes)
        self.themes.setColumnWidth(0, 250)
        self.themes.setMinimumHeight(240)
        self.themes.setTabKeyNavigation(False)
        self._lay_out()
        for signal in (
            self.start.dateChanged,
            self.count.valueChanged,
            self.ordinal.currentIndexChanged,
            self.weekday.currentIndexChanged,
        ):
            signal.connect(self._show_days)
        self._show_days()

    def _lay_out(self) -> None:
        rule, when = _row(self.ordinal, self.weekday), _row(self.clock, self.zone, self.minutes)
        self.ordinal.setAccessibleName(self.tr("Which week of the month"))
        self.weekday.setAccessibleName(self.tr("Which weekday"))
        self.clock.setAccessibleName(self.tr("Time"))
        self.zone.setAccessibleName(self.tr("Time zone"))
        for spun in (self.clock, self.minutes):
            spun.lineEdit().setTextMargins(9, 0, 0, 0)
        self.minutes.setAccessibleName(self.tr("Length"))
        for label, field in (
            (self.tr("&Not before"), self.start),
            (self.tr("&How many"), self.count),
            (self.tr("&Each month"), rule),
            (self.tr("&At"), when),
            (self.tr("L&ink"), self.link),
            (self.tr("&Themes"), self.themes),
        ):
            self.add(label, field)
        self.setMinimumWidth(620)

    @property
    def _rule(self) -> MonthlyRule:
        return MonthlyRule(self.ordinal.currentIndex(), self.weekday.currentIndex())

    @property
    def typed(self) -> tuple[str, ...]:
        """The themes as they were typed, empty where there is none yet."""
        items = [self.themes.item(row, 1) for row in range(self.themes.rowCount())]
        return tuple(item.text().strip() if item is not None else "" for item in items)

    def _show_days(self) -> None:
        """Show the days the rule gives; themes stay in their lines."""
        kept = self.typed
        days = days_of_series(self.start.day, self._rule, self.count.value())
        self.themes.setRowCount(len(days))
        for row, day in enumerate(days):
            shown = QTableWidgetItem(long_day(day))
            shown.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.themes.setItem(row, 0, shown)
            if self.themes.item(row, 1) is None:
                text = kept[row] if row < len(kept) else ""
                self.themes.setItem(row, 1, QTableWidgetItem(text))

    def do(self) -> None:
        moment = self.clock.time()
        series = Series(
            self.start.day,
            self._rule,
            time(moment.hour(), moment.minute()),
            self.zone.zone,
            self.typed,
            self.minutes.value(),
            self.link.text(),
        )
        self.made = len(set_up_series(self._desk, self._intake_id, series))


def _row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 1)
    return made
