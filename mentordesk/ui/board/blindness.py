"""Blind comparing, switched on and off: one action, a clear banner, and the veil over the cards."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from mentordesk.domain.cohort import Cohort
from mentordesk.services.board import Board
from mentordesk.ui.board.offering import board_action
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.veil import Veil
from mentordesk.ui.parts import IconLabel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Tab

FLAG = "blind_comparing"


class BlindBanner(QFrame):
    """Says that names are hidden, with the way back; hidden itself otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("board.blind")
        self.setProperty("look", "bar")
        self.setAccessibleName(self.tr("Blind comparing"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("eye", "warn"))
        words = self.tr(
            "Blind comparing: names, employers and pronouns are hidden on the board, in its "
            "windows and messages, and on what it prints. The other pages, the search and letters "
            "still show names."
        )
        row.addWidget(PlainLabel(words, wrap=True), 1)
        self.lift = QPushButton(self.tr("Sho&w names"))
        self.lift.setObjectName("board.blind.lift")
        row.addWidget(self.lift)
        self.hide()


class Blindness(QObject):
    """Keeps whether comparing is blind on this computer; `changed` asks for the page anew."""

    changed = Signal()

    def __init__(self, parts: Parts, page: Tab) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page
        self.banner = BlindBanner()
        self.action = board_action(
            page, self.tr("&Blind comparing"), "blind", "Ctrl+Shift+L", "eye"
        )
        self.action.setCheckable(True)
        self.action.setChecked(parts.work.settings.flag(FLAG))
        self.action.toggled.connect(self._toggled)
        self.banner.lift.clicked.connect(lambda _=False: self.action.setChecked(False))

    def _toggled(self, on: bool) -> None:
        self._parts.carrying.put_down()
        self._parts.work.settings.keep_flag(FLAG, on)
        self.changed.emit()
        self._parts.say(
            self.tr("Blind comparing: names are hidden on the board.")
            if on
            else self.tr("Names are shown again.")
        )

    def cover(self, board: Board, cohort: Cohort) -> Board:
        """The board as it is to be shown, with the advice told to speak alike."""
        on = self.action.isChecked()
        veil = Veil(cohort) if on else None
        self.banner.setVisible(on)
        before = self._parts.advice.veil
        if veil is not None or before is not None:
            self._parts.advice.compare_blind(veil)
        if (veil is None) != (before is None):
            self._parts.work.told = self._parts.advice.told if veil is not None else str
            self._page.covered.emit()
        return veil.board(board) if veil is not None else board
