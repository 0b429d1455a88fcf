"""The board's actions: each one QAction, shared by the Board menu, context menus and buttons."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.services.board import MenteeCard
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.icons import give_icon


class Offering(QObject):
    """Makes the actions, enables what can be done now, and shows the context menus."""

    def __init__(self, parts: Parts, page: QWidget) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page
        self.assign = self._action(self.tr("&Assign"), "assign", "Ctrl+Return", "check")
        self.assign_to = self._action(self.tr("Assign &to…"), "assign_to", "Ctrl+T", "people")
        self.unpair = self._action(self.tr("&Unpair"), "unpair", "", "cross")
        self.pin = self._action(self.tr("&Pin or unpin"), "pin", "Ctrl+P", "pin")
        self.override = self._action(self.tr("&Override with a reason…"), "override", "", "flag")
        self.suggest = self._action(self.tr("&Suggest all…"), "suggest", "Ctrl+Shift+S", "wand")
        self.confirm = self._action(self.tr("&Confirm pairs…"), "confirm", "", "pairs")
        for action, step in (
            (self.assign, self._assign),
            (self.assign_to, self._assign_to),
            (self.unpair, self._unpair),
            (self.pin, self._pin),
            (self.override, self._override),
            (self.suggest, parts.acting.suggest),
            (self.confirm, parts.acting.confirm),
        ):
            action.triggered.connect(lambda _=False, step=step: step())
        self._wire()

    def _action(self, text: str, name: str, keys: str, icon: str) -> QAction:
        action = QAction(text, self._page)
        action.setObjectName(f"action.board.{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        give_icon(action, icon)
        self._page.addAction(action)
        return action

    def _wire(self) -> None:
        drawer, parts = self._parts.drawer, self._parts
        parts.middle.suggest.clicked.connect(self.suggest.trigger)
        parts.middle.confirm.clicked.connect(self.confirm.trigger)
        drawer.assign_wanted.connect(self.assign.trigger)
        drawer.assign_to_wanted.connect(self.assign_to.trigger)
        drawer.unpair_wanted.connect(self.unpair.trigger)
        drawer.pin_wanted.connect(self.pin.trigger)
        drawer.override_wanted.connect(self.override.trigger)
        parts.mentors.unpair_wanted.connect(self._unpair_on_card)
        parts.mentors.customContextMenuRequested.connect(self._mentor_menu)
        parts.waiting.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        parts.waiting.customContextMenuRequested.connect(self._waiting_menu)

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

    def _override(self) -> None:
        mentee, mentor = self._parts.following.mentee, self._parts.following.mentor
        if mentee is not None and mentor is not None:
            self._parts.acting.override(mentee, mentor)

    # -- menus ---------------------------------------------------------------------------------

    def _waiting_menu(self, at: QPoint) -> None:
        card = self._parts.waiting.current()
        if card is not None:
            self._parts.following.choose_mentee(card.application_id)
            self._popup(self._parts.waiting, at, [self.assign, self.assign_to])

    def _mentor_menu(self, at: QPoint) -> None:
        parts = self._parts
        mentor = parts.mentors.card_at(at) or parts.mentors.current()
        if mentor is None:
            return
        mentee: MenteeCard | None = parts.mentors.mentee_at(at) or parts.paired_mentee()
        if mentee is None or mentee.mentor_application_id != mentor.application_id:
            parts.mentors.mentor_chosen.emit(mentor.application_id)
            self._popup(parts.mentors, at, [self.assign, self.override])
            return
        parts.mentors.place_chosen.emit(mentee.application_id, mentor.application_id)
        self._popup(parts.mentors, at, [self.unpair, self.pin, self.assign_to])

    def _popup(self, over: QWidget, at: QPoint, actions: list[QAction]) -> None:
        menu = QMenu(over)
        menu.addActions(actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(over.mapToGlobal(at))
