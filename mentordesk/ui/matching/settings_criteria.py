"""The page of criteria: a switch, a slider and a number each, and what each does beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSlider, QSpinBox, QToolButton, QWidget

from mentordesk.domain.cohort import MatchSettings
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.criterion import Criterion
from mentordesk.matching.effects import CriterionEffect
from mentordesk.ui.icons import give_icon
from mentordesk.ui.matching.settings_numbers import NumbersDialog
from mentordesk.ui.matching.settings_weighing import Turned
from mentordesk.ui.matching.settings_words import about_criterion
from mentordesk.ui.matching.weights import WHOLE, Gesture
from mentordesk.ui.parts import quiet_button
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel, tooltip_of
from mentordesk.ui.tokens import SPACE_M, SPACE_S
from mentordesk.ui.worded import worded


@dataclass(frozen=True, slots=True)
class _Row:
    """The widgets of one criterion."""

    box: QCheckBox
    slider: QSlider
    spin: QSpinBox
    effect: ElidedLabel


class CriteriaPage(QWidget):
    """Sliders whose weights always add up to 100; `changed` is told at every step."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._weights: dict[str, int] = {c.key: c.weight for c in CRITERIA}
        self._numbers: dict[str, tuple[int, ...]] = {}
        self._gesture = Gesture()
        self._effects: Mapping[str, CriterionEffect] = {}
        self._without: dict[str, Turned] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACE_M, SPACE_S, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        note = self.tr(
            "Weights always add up to 100: moving one lets the others share the rest. A criterion "
            "that is switched off, or that one of the two did not answer, is left out of the score."
        )
        lead = PlainLabel(note, "soft", wrap=True)
        lead.setContentsMargins(0, 0, 0, SPACE_S)
        self._grid.addWidget(lead, 0, 0, 1, 4)
        self.rows = {c.key: self._row(c, 2 * n + 1) for n, c in enumerate(CRITERIA)}
        self._grid.setRowStretch(2 * len(CRITERIA) + 2, 1)

    # -- what is set ---------------------------------------------------------------------------

    def show_settings(self, settings: MatchSettings) -> None:
        """Show weights, switches and numbers."""
        self._weights = dict(settings.weights)
        self._numbers = dict(settings.parameters)
        for key, row in self.rows.items():
            row.box.blockSignals(True)
            row.box.setChecked(key not in settings.switched_off)
            row.box.blockSignals(False)
        self._show_weights()

    def applied(self, settings: MatchSettings) -> MatchSettings:
        """The settings with what this page shows."""
        return replace(
            settings,
            weights=dict(self._weights),
            switched_off=self._off,
            parameters=dict(self._numbers),
        )

    @property
    def _off(self) -> frozenset[str]:
        return frozenset(key for key, row in self.rows.items() if not row.box.isChecked())

    def _move(self, key: str, value: int) -> None:
        self._weights = self._gesture.move(self._weights, key, value, self._off)
        self._show_weights()
        self.changed.emit()

    def _switch(self) -> None:
        self._show_weights()
        self.changed.emit()

    def _show_weights(self) -> None:
        for key, row in self.rows.items():
            for field in (row.slider, row.spin):
                field.blockSignals(True)
                field.setValue(self._weights[key])
                field.blockSignals(False)
                field.setEnabled(row.box.isChecked())

    def ask_numbers(self, criterion: Criterion) -> NumbersDialog:
        """Ask for the numbers of a criterion."""
        dialog = NumbersDialog(criterion, self._numbers, self)
        dialog.accepted.connect(lambda: self._take_numbers(criterion, dialog.numbers))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _take_numbers(self, criterion: Criterion, numbers: dict[str, tuple[int, ...]]) -> None:
        others = {
            key: given
            for key, given in self._numbers.items()
            if key.partition(".")[0] != criterion.key
        }
        self._numbers = others | numbers
        self.changed.emit()

    # -- what it does --------------------------------------------------------------------------

    def show_effects(self, effects: tuple[CriterionEffect, ...]) -> None:
        """Show what each criterion gives to the pairs on the board."""
        self._effects, self._without = {one.key: one for one in effects}, {}
        for key in self.rows:
            self._show_effect(key)

    def show_turned(self, found: Turned) -> None:
        """Show what would change without a criterion, or with it."""
        self._without[found.name] = found
        self._show_effect(found.name)

    def _show_effect(self, key: str) -> None:
        if key in self._effects:
            words = about_criterion(self._effects[key], self._without.get(key))
            self.rows[key].effect.setText(words)

    # -- widgets -------------------------------------------------------------------------------

    def _row(self, criterion: Criterion, line: int) -> _Row:
        row = _Row(
            QCheckBox(worded(criterion.title)),
            QSlider(Qt.Orientation.Horizontal),
            QSpinBox(),
            ElidedLabel("", "small"),
        )
        row.box.setToolTip(tooltip_of(criterion.help_text))
        row.box.setAccessibleDescription(worded(criterion.help_text))
        row.box.toggled.connect(self._switch)
        name = self.tr("Weight of {criterion}").format(criterion=worded(criterion.title))
        for field in (row.slider, row.spin):
            field.setRange(0, WHOLE)
            field.setAccessibleName(name)
            field.setObjectName(f"settings.{type(field).__name__}.{criterion.key}")
            field.valueChanged.connect(lambda value, key=criterion.key: self._move(key, value))
        row.slider.setPageStep(5)
        row.spin.setFixedWidth(76)
        row.spin.lineEdit().setTextMargins(9, 0, 0, 0)
        row.effect.setContentsMargins(26, 0, 0, 2)
        self._grid.addWidget(row.box, line, 0)
        self._grid.addWidget(row.slider, line, 1)
        self._grid.addWidget(row.spin, line, 2)
        if criterion.parameters:
            self._grid.addWidget(self._numbers_button(criterion), line, 3)
        self._grid.addWidget(row.effect, line + 1, 0, 1, 4)
        return row

    def _numbers_button(self, criterion: Criterion) -> QToolButton:
        text = self.tr("What counts within {criterion}…").format(criterion=worded(criterion.title))
        button = quiet_button(text)
        button.setObjectName(f"settings.numbers.{criterion.key}")
        give_icon(button, "edit")
        button.clicked.connect(lambda _=False: self.ask_numbers(criterion))
        return button
