"""The board's actions: each one QAction, shared by the Board menu, context menus and buttons."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.icons import give_icon


def board_action(page: QWidget, text: str, name: str, keys: str, icon: str) -> QAction:
    """An action of the board's page, found as action.board.NAME; its shortcut works on the page."""
    action = QAction(text, page)
    action.setObjectName(f"action.board.{name}")
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    give_icon(action, icon)
    page.addAction(action)
    return action


class Offering(QObject):
    """Makes the actions and does what they say with the two people in the drawer."""

    def __init__(self, parts: Parts, page: QWidget) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page
        self.assign = self._action(self.tr("&Assign"), "assign", "Ctrl+Return", "check")
        self.assign_to = self._action(self.tr("Assign &to…"), "assign_to", "Ctrl+T", "people")
        self.unpair = self._action(self.tr("&Unpair"), "unpair", "", "cross")
        self.pin = self._action(self.tr("&Pin or unpin"), "pin", "Ctrl+P", "pin")
        self.override = self._action(self.tr("&Override with a reason…"), "override", "", "flag")
        self.ban = self._action(self.tr("&Never pair these two…"), "ban", "", "blocked")
        self.lift_ban = self._action(
            self.tr("&Let these two be paired again"), "lift_ban", "", "done"
        )
        self.suggest = self._action(self.tr("&Suggest all…"), "suggest", "Ctrl+Shift+S", "wand")
        self.confirm = self._action(self.tr("&Confirm pairs…"), "confirm", "", "pairs")
        for action, step in (
            (self.assign, self._assign),
            (self.assign_to, self._assign_to),
            (self.unpair, self._unpair),
            (self.pin, self._pin),
            (self.override, lambda: self._with_both(parts.with_reason.override)),
            (self.ban, lambda: self._with_both(parts.with_reason.ban)),
            (self.lift_ban, lambda: self._with_both(parts.with_reason.lift_ban)),
            (self.suggest, parts.for_all.suggest),
            (self.confirm, parts.for_all.confirm),
        ):
            action.triggered.connect(lambda _=False, step=step: step())
        self._wire()

    def _action(self, text: str, name: str, keys: str, icon: str) -> QAction:
        return board_action(self._page, text, name, keys, icon)

    def _wire(self) -> None:
        buttons, parts = self._parts.drawer.buttons, self._parts
        parts.middle.suggest.clicked.connect(self.suggest.trigger)
        parts.middle.confirm.clicked.connect(self.confirm.trigger)
        buttons.assign.clicked.connect(self.assign.trigger)
        buttons.assign_to.clicked.connect(self.assign_to.trigger)
        buttons.unpair.clicked.connect(self.unpair.trigger)
        buttons.pin.clicked.connect(self.pin.trigger)
        buttons.override.clicked.connect(self.override.trigger)
        buttons.ban.clicked.connect(self.ban.trigger)
        buttons.lift_ban.clicked.connect(self.lift_ban.trigger)
        parts.mentors.unpair_wanted.connect(self._unpair_on_card)

    # -- steps ---------------------------------------------------------------------------------

    def _assign(self) -> None:
        mentee, mentor = self._parts.following.mentee, self._parts.following.mentor
        if mentee is not None and mentor is not None:
            self._parts.carrying.put_down()
            self._parts.acting.pair([mentee.application_id], mentor.application_id)

    def _assign_to(self) -> None:
        mentee = self._parts.following.mentee
        if mentee is not None:
            self._parts.carrying.put_down()
            self._parts.acting.assign_to(mentee)

    def _unpair(self) -> None:
        mentee = self._parts.following.mentee
        if mentee is not None and mentee.pair_id is not None:
            self._parts.acting.unpair([mentee.application_id])

    def _unpair_on_card(self) -> None:
        mentee = self._parts.paired_mentee()
        if mentee is not None:
            self._parts.acting.unpair([mentee.application_id])
        else:
            self._parts.say(self.tr("Click the mentee's place on the card first."))

    def _pin(self) -> None:
        mentee = self._parts.following.mentee
        if mentee is not None:
            self._parts.acting.toggle_pin(mentee)

    def _with_both(self, step: Callable[[MenteeCard, MentorCard], None]) -> None:
        mentee, mentor = self._parts.following.mentee, self._parts.following.mentor
        if mentee is not None and mentor is not None:
            step(mentee, mentor)
        else:
            self._parts.say(self.tr("Choose a mentee and a mentor first."))
