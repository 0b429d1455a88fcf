"""The buttons at the foot of the compare drawer: all that a drag can do, and more, without one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.domain.pairing import Rule
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.icons import give_icon
from mentordesk.ui.safe_text import PlainLabel, line_of, title_of, tooltip_of
from mentordesk.ui.tokens import SPACE_L, SPACE_S

BESIDE = 52
"""Pixels that the frame, the padding and the icon of a button take beside its text."""


class CompareButtons(QWidget):
    """Offers what can be done with the two people who are compared."""

    def __init__(self) -> None:
        super().__init__()
        self._mentor = ""
        self.assign = self._button("assign")
        self.assign.setProperty("look", "primary")
        self.assign_to = self._button("assign_to", self.tr("Assi&gn to…"))
        self.override = self._button("override", self.tr("&Override with a reason…"))
        self.unpair = self._button("unpair", self.tr("&Unpair"))
        self.pin = self._button("pin")
        self.ban = self._button("ban", self.tr("&Never pair these two…"))
        self.lift_ban = self._button("lift_ban", self.tr("&Let them be paired again"))
        give_icon(self.pin, "pin")
        give_icon(self.assign, "check", "on_accent")
        self._lay_out()

    def _button(self, name: str, text: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"board.{name}")
        # A click leaves the focus with the lists: many a button is gone once it was pressed.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        foot = QVBoxLayout(self)
        foot.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        foot.setSpacing(SPACE_S)
        rule = QFrame()
        rule.setProperty("look", "rule")
        foot.addWidget(rule)
        foot.addWidget(PlainLabel(self.tr("Without dragging"), "strong"))
        foot.addWidget(self.assign)
        foot.addWidget(self.override)
        pair = QHBoxLayout()
        pair.addWidget(self.unpair, 1)
        pair.addWidget(self.pin, 1)
        foot.addLayout(pair)
        for button in (self.assign_to, self.ban, self.lift_ban):
            foot.addWidget(button)
        keys = self.tr(
            "Keyboard: Space picks up, arrows move through mentors by fit, Enter drops, "
            "Esc cancels. Or cut and paste: Ctrl+X, Ctrl+V."
        )
        foot.addWidget(PlainLabel(keys, "small", wrap=True))

    def offer(self, mentee: MenteeCard | None, mentor: MentorCard | None, fit: Fit | None) -> None:
        """Offer what suits these two; `fit` is None while it is not known."""
        two, paired = False, False
        if mentee is not None and mentor is not None:
            two, paired = True, mentee.mentor_application_id == mentor.application_id
        rules = fit.blocked if fit is not None else ()
        blocked = bool(rules) and not paired
        banned = any(rule.rule is Rule.BANNED for rule in rules)
        self.assign.setVisible(not paired)
        self.assign.setEnabled(two and not blocked)
        self._mentor = mentor.name if mentor is not None else ""
        self._name_mentor()
        self.override.setVisible(blocked and all(rule.can_be_overridden for rule in rules))
        single = mentee is not None and mentor is None and mentee.pair_id is not None
        for button in (self.unpair, self.pin):
            button.setVisible(paired or single)
        pinned = mentee is not None and mentee.pinned
        self.pin.setText(self.tr("Unp&in") if pinned else self.tr("P&in"))
        self.assign_to.setEnabled(mentee is not None)
        self.ban.setVisible(two and not paired and not banned)
        self.lift_ban.setVisible(two and banned)
        self._keep_focus()

    def _keep_focus(self) -> None:
        """The focus stays in the drawer where the button that had it is gone."""
        held = self.window().focusWidget()
        if held is not None and held.parent() is self and not held.isVisibleTo(self):
            self.assign_to.setFocus()

    def _name_mentor(self) -> None:
        """Name the mentor on the button, as much of it as there is room for."""
        text = self.tr("&Assign to {name}")
        if not self._mentor:
            self.assign.setText(self.tr("&Assign"))
            return
        metrics = self.assign.fontMetrics()
        room = self.width() - 2 * SPACE_L - BESIDE - metrics.horizontalAdvance(text.format(name=""))
        name = metrics.elidedText(line_of(self._mentor), Qt.TextElideMode.ElideRight, room)
        self.assign.setText(text.format(name=title_of(name)))
        self.assign.setToolTip(tooltip_of(self._mentor))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_mentor()
