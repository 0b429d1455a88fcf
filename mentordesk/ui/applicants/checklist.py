"""The checklist of one applicant: each item with its reason, to tick, untick or waive."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QInputDialog,
    QPushButton,
    QWidget,
)

from mentordesk.domain.applications import Check, CheckState
from mentordesk.services.applicants import set_check
from mentordesk.services.application_page import ApplicationPage
from mentordesk.ui.applicants.words import ITEM_WORDS
from mentordesk.ui.parts import IconLabel
from mentordesk.ui.reading_order import keep_focus
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ICONS = {
    CheckState.DONE: ("check", "good"),
    CheckState.WAIVED: ("minus", "ink_soft"),
    CheckState.MISSING: ("warning", "warn"),
}


class ChecklistPart(QWidget):
    """What the application still needs, item by item."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._application_id = 0

    def show_page(self, page: ApplicationPage) -> None:
        """Show another application's checklist."""
        self._application_id = page.application_id
        keep_focus(self)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, check in enumerate(page.checks):
            self._add(place, check)

    def _add(self, place: int, check: Check) -> None:
        words = ITEM_WORDS[check.item]
        icon_name, ink = _ICONS[check.state]
        self._grid.addWidget(IconLabel(icon_name, ink, 16), place, 0)
        self._grid.addWidget(PlainLabel(words), place, 1)
        self._grid.addWidget(ElidedLabel(check.reason or str(check.state), "soft"), place, 2)
        if check.state is CheckState.MISSING:
            tick = self._button(self.tr("Tick"), check, CheckState.DONE)
            self._grid.addWidget(tick, place, 3, _RIGHT)
            last = self._button(self.tr("Waive…"), check, CheckState.WAIVED)
        else:
            last = self._button(self.tr("Untick"), check, CheckState.MISSING)
        self._grid.addWidget(last, place, 4, _RIGHT)

    def _button(self, verb: str, check: Check, wanted: CheckState) -> QPushButton:
        button = QPushButton(verb)
        button.setProperty("look", "link")
        button.setAccessibleName(worded(f"{verb.rstrip('…')}: {ITEM_WORDS[check.item]}"))
        button.setEnabled(not self._work.desk.read_only)
        button.clicked.connect(lambda: self._set(check, wanted))
        return button

    def _set(self, check: Check, wanted: CheckState) -> None:
        why = ""
        if wanted is CheckState.WAIVED:
            why, agreed = QInputDialog.getText(
                self, ITEM_WORDS[check.item], self.tr("Why is this item not needed?")
            )
            if not agreed:
                return
        set_check(self._work.desk, self._application_id, check.item, wanted, why)
