"""Quotas, a line each: at most so many mentees of a place, a sector, an employer."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.cohort import QUOTA_FIELDS, Quota
from mentordesk.domain.people import tidy
from mentordesk.ui.icons import give_icon
from mentordesk.ui.matching.settings_words import about_quota
from mentordesk.ui.parts import clear, quiet_button
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.tokens import SPACE_S
from mentordesk.ui.worded import worded

MOST = 9_999


@dataclass(frozen=True, slots=True)
class _Line:
    """The widgets of one quota."""

    field: QComboBox
    value: QLineEdit
    at_most: QSpinBox
    told: ElidedLabel
    remove: QToolButton

    @property
    def quota(self) -> Quota:
        """What the line says."""
        return Quota(str(self.field.currentData()), tidy(self.value.text()), self.at_most.value())


class QuotaLines(QWidget):
    """Edits quotas; a line that names nobody yet is none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[_Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Quotas"), "strong"))
        head.addWidget(PlainLabel(self.tr("At most so many mentees are placed of…"), "soft"), 1)
        self.add = QPushButton(self.tr("Add a &quota"))
        self.add.setObjectName("quotas.add")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda _=False: self.add_line().value.setFocus())
        head.addWidget(self.add)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_S)
        column.addLayout(self._rows)

    @property
    def quotas(self) -> tuple[Quota, ...]:
        """The quotas as they stand."""
        found = (line.quota for line in self.lines)
        return tuple(quota for quota in found if quota.value)

    def show_quotas(self, quotas: tuple[Quota, ...]) -> None:
        """Show these quotas."""
        clear(self._rows)
        self.lines = []
        for quota in quotas:
            self.add_line(quota)

    def show_counted(self, counted: Mapping[Quota, int]) -> None:
        """Show how many mentees each line is about."""
        for line in self.lines:
            quota = line.quota
            line.told.setText(about_quota(counted.get(quota), quota.at_most))

    def add_line(self, quota: Quota | None = None) -> _Line:
        """Add a line for a quota, or an empty one to fill in."""
        given = quota or Quota("state", "", 10)
        line = _Line(
            QComboBox(),
            QLineEdit(given.value),
            QSpinBox(),
            ElidedLabel("", "small"),
            quiet_button(self.tr("Take this quota off")),
        )
        for name, words in QUOTA_FIELDS.items():
            line.field.addItem(worded(words.capitalize()), name)
        line.field.setCurrentIndex(line.field.findData(given.field))
        line.at_most.setRange(0, MOST)
        line.at_most.setValue(given.at_most)
        self._dress(line)
        self._put(line)
        line.field.currentIndexChanged.connect(lambda _: self.changed.emit())
        line.value.textChanged.connect(lambda _: self.changed.emit())
        line.at_most.valueChanged.connect(lambda _: self.changed.emit())
        self.lines.append(line)
        return line

    def _dress(self, line: _Line) -> None:
        line.field.setAccessibleName(self.tr("What the quota looks at"))
        line.value.setAccessibleName(self.tr("Whom the quota is for"))
        line.value.setPlaceholderText(self.tr("for example NSW"))
        line.value.setFixedWidth(150)
        line.at_most.setAccessibleName(self.tr("At most so many"))
        line.at_most.setFixedWidth(84)
        line.at_most.lineEdit().setTextMargins(9, 0, 0, 0)
        give_icon(line.remove, "trash")

    def _put(self, line: _Line) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(line.field)
        row.addWidget(line.value)
        row.addWidget(PlainLabel(self.tr("at most"), "soft"))
        row.addWidget(line.at_most)
        row.addWidget(line.told, 1)
        row.addWidget(line.remove)
        self._rows.addLayout(row)
        line.remove.clicked.connect(lambda _=False: self._remove(line))

    def _remove(self, line: _Line) -> None:
        self.show_quotas(tuple(other.quota for other in self.lines if other is not line))
        self.add.setFocus()
        self.changed.emit()
