"""The page of rules: what each rules out, whom it leaves with nobody, and the two switches."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from mentordesk.domain.cohort import MatchSettings
from mentordesk.domain.pairing import Rule
from mentordesk.matching.effects import RuleEffect
from mentordesk.ui.matching.settings_weighing import Turned
from mentordesk.ui.matching.settings_words import (
    about_rule,
    about_same_stage,
    rule_sentence,
    turned_round,
)
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_M, SPACE_S

USUAL_FLOOR = 40


class RulesPage(QWidget):
    """Rules are never traded for points; two of them can be set. `changed` at every step."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.effects: dict[Rule, PlainLabel] = {}
        self._found: dict[Rule, tuple[RuleEffect, tuple[str, ...]]] = {}
        self._turned: dict[Rule, Turned] = {}
        self.same_stage = QCheckBox(self.tr("The same stage is enough (&peer mentoring)"))
        self.has_floor = QCheckBox(rule_sentence(Rule.BELOW_FLOOR))
        self.floor = QSpinBox()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACE_M, SPACE_S, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        note = self.tr(
            "A rule is never traded for points. Only your override with a written reason sets one "
            "aside, for one pair."
        )
        lead = PlainLabel(note, "soft", wrap=True)
        lead.setContentsMargins(0, 0, 0, SPACE_S)
        self._grid.addWidget(lead, 0, 0, 1, 2)
        for number, rule in enumerate(Rule):
            self._add(rule, 3 * number + 1)
        self._grid.setRowStretch(3 * len(Rule) + 2, 1)
        self._wire()

    def show_settings(self, settings: MatchSettings) -> None:
        """Show the two switches."""
        for widget in (self.same_stage, self.has_floor, self.floor):
            widget.blockSignals(True)
        self.same_stage.setChecked(settings.same_stage_allowed)
        self.has_floor.setChecked(settings.floor is not None)
        self.floor.setValue(USUAL_FLOOR if settings.floor is None else settings.floor)
        self.floor.setEnabled(settings.floor is not None)
        for widget in (self.same_stage, self.has_floor, self.floor):
            widget.blockSignals(False)

    def applied(self, settings: MatchSettings) -> MatchSettings:
        """The settings with what this page shows."""
        return replace(
            settings,
            same_stage_allowed=self.same_stage.isChecked(),
            floor=self.floor.value() if self.has_floor.isChecked() else None,
        )

    def show_effects(
        self, rules: tuple[RuleEffect, ...], stranded: Mapping[Rule, tuple[str, ...]]
    ) -> None:
        """Show what every rule rules out and whom it leaves with nobody."""
        self._found, self._turned = {one.rule: (one, stranded[one.rule]) for one in rules}, {}
        for rule in self._found:
            self._show(rule)

    def show_turned(self, found: Turned) -> None:
        """Show what would change if a switch were the other way round."""
        rule = Rule.BELOW_FLOOR if found.name == "floor" else Rule.STAGE
        self._turned[rule] = found
        self._show(rule)

    def _show(self, rule: Rule) -> None:
        if rule not in self._found:
            return
        told = about_rule(*self._found[rule])
        words = about_same_stage if rule is Rule.STAGE else turned_round
        turned = words(self._turned.get(rule))
        self.effects[rule].setText(f"{told} {turned}".strip())

    def _add(self, rule: Rule, line: int) -> None:
        label = PlainLabel("", "small", wrap=True)
        label.setContentsMargins(26, 0, 0, SPACE_S)
        self.effects[rule] = label
        if rule is Rule.BELOW_FLOOR:
            self._grid.addWidget(self.has_floor, line, 0)
            self._grid.addWidget(self.floor, line, 1, Qt.AlignmentFlag.AlignRight)
        else:
            title = PlainLabel(rule_sentence(rule))
            title.setContentsMargins(26, 4, 0, 2)
            self._grid.addWidget(title, line, 0)
        if rule is Rule.STAGE:
            # Below its rule: beside it, both together are wider than the page on a small screen.
            below = QHBoxLayout()
            below.setContentsMargins(26, 2, 0, 2)
            below.addWidget(self.same_stage)
            self._grid.addLayout(below, line + 1, 0, 1, 2)
        self._grid.addWidget(label, line + 2, 0, 1, 2)

    def _wire(self) -> None:
        self.floor.setRange(0, 100)
        self.floor.setFixedWidth(76)
        self.floor.lineEdit().setTextMargins(9, 0, 0, 0)
        self.floor.setAccessibleName(self.tr("The lowest score accepted"))
        self.same_stage.toggled.connect(lambda _: self.changed.emit())
        self.has_floor.toggled.connect(self._switch_floor)
        self.floor.valueChanged.connect(lambda _: self.changed.emit())

    def _switch_floor(self, on: bool) -> None:
        self.floor.setEnabled(on)
        self.changed.emit()
