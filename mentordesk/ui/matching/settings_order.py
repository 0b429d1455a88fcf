"""The page of aims: what comes before what, which of it is switched on, the bonus, the quotas."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGridLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.cohort import MatchSettings, Quota
from mentordesk.ui.board.two_states import fit_of, points
from mentordesk.ui.matching.quotas import QuotaLines
from mentordesk.ui.matching.settings_weighing import Overall, Turned
from mentordesk.ui.matching.settings_words import turned_round
from mentordesk.ui.parts import counted, rule
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.tokens import SPACE_M, SPACE_S


class OrderPage(QWidget):
    """Every aim in its order: an earlier one never gives way to a later one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.most_mentors = QCheckBox(self.tr("Most &mentors have a mentee"))
        self.raise_floor = QCheckBox(
            self.tr("Raise the &floor: the worst pair is as good as can be")
        )
        self.bonus = QSpinBox()
        self.bonus.setRange(0, 100)
        self.bonus.setFixedWidth(76)
        self.bonus.lineEdit().setTextMargins(9, 0, 0, 0)
        self.quotas = QuotaLines()
        self.told: dict[str, ElidedLabel] = {}
        self._turned: dict[str, str] = {}
        self._now: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_M, SPACE_S, 0)
        note = self.tr(
            "The best answer is looked for in this order: an earlier aim never gives way to a "
            "later one."
        )
        lead = PlainLabel(note, "soft", wrap=True)
        lead.setContentsMargins(0, 0, 0, SPACE_S)
        column.addWidget(lead)
        column.addLayout(self._aims())
        column.addWidget(rule())
        column.addWidget(self.quotas)
        column.addStretch(1)
        for switch in (self.most_mentors, self.raise_floor):
            switch.toggled.connect(lambda _: self.changed.emit())
        self.bonus.valueChanged.connect(lambda _: self.changed.emit())
        self.quotas.changed.connect(self.changed)

    def show_settings(self, settings: MatchSettings) -> None:
        """Show switches, bonus and quotas."""
        parts = (self.most_mentors, self.raise_floor, self.bonus)
        for part in parts:
            part.blockSignals(True)
        self.most_mentors.setChecked(settings.most_mentors_used)
        self.raise_floor.setChecked(settings.raise_floor)
        self.bonus.setValue(settings.left_out_bonus)
        for part in parts:
            part.blockSignals(False)
        self.quotas.show_quotas(settings.quotas)

    def applied(self, settings: MatchSettings) -> MatchSettings:
        """The settings with what this page shows."""
        return replace(
            settings,
            most_mentors_used=self.most_mentors.isChecked(),
            raise_floor=self.raise_floor.isChecked(),
            left_out_bonus=self.bonus.value(),
            quotas=self.quotas.quotas,
        )

    def show_overall(self, found: Overall, mentees: int) -> None:
        """Show what the aims reach under the settings."""
        placed = self.tr("{placed} of {mentees}.")
        self._turned = {}
        self._now = {
            "placed": placed.format(placed=found.effect.placed, mentees=counted(mentees, "mentee")),
            "raise_floor": self.tr("The worst pair has {fit} of 100.").format(
                fit=fit_of(found.effect.worst)
            ),
            "total": self.tr("{points} points.").format(points=points(found.effect.total)),
        }
        self._show()

    def show_turned(self, found: Turned) -> None:
        """Show what would change if a switch were the other way round."""
        self._turned[found.name] = turned_round(found)
        self._show()

    def show_counted(self, counted: Mapping[Quota, int]) -> None:
        """Show how many mentees each quota is about."""
        self.quotas.show_counted(counted)

    def _show(self) -> None:
        for name, label in self.told.items():
            told = f"{self._now.get(name, '')} {self._turned.get(name, '')}"
            if name in self._now or name in self._turned:
                label.setText(told.strip())
                label.show()

    def _aims(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        aims: tuple[tuple[str, str | QAbstractButton, str], ...] = (
            ("pins", self.tr("Pinned and confirmed pairs stay"), self.tr("Always.")),
            ("placed", self.tr("Most mentees are placed"), ""),
            ("most_mentors_used", self.most_mentors, ""),
            ("raise_floor", self.raise_floor, ""),
            ("total", self.tr("The highest total of points"), ""),
            ("left_out_bonus", self.tr("Points added for those left out last time"), ""),
            (
                "canonical",
                self.tr("Of equal answers always the same one"),
                self.tr("Who applied earlier comes first; the order of rows never matters."),
            ),
        )
        number = 0
        for line, (name, what, told) in enumerate(aims):
            bonus = name == "left_out_bonus"  # a part of the aim before it
            number += not bonus
            place = PlainLabel("" if bonus else f"{number}", "soft")
            place.setMinimumWidth(18)
            title = PlainLabel(what) if isinstance(what, str) else what
            label = ElidedLabel(told, "small")
            label.setContentsMargins(0, 0, 0, SPACE_S)
            label.setVisible(bool(told))
            self.told[name] = label
            grid.addWidget(place, 2 * line, 0)
            grid.addWidget(title, 2 * line, 1)
            grid.addWidget(label, 2 * line + 1, 1, 1, 2)
            if bonus:
                self.bonus.setAccessibleName(what if isinstance(what, str) else "")
                grid.addWidget(self.bonus, 2 * line, 2)
        return grid
