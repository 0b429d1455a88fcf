"""The board's questions: why, why not, why unmatched, the proof, and what else could be."""

from collections.abc import Callable
from functools import cached_property
from typing import Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mentordesk.ui import doors
from mentordesk.ui.board.fit import Reckoning
from mentordesk.ui.board.offering import board_action
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.tab import Tab


class Answers(Protocol):
    """What stands behind the door: each question with its window."""

    def why(self, mentee: int, mentor: int, reckoning: Reckoning) -> None:
        """Why these two, or why not."""

    def unmatched(self, mentee: int, reckoning: Reckoning) -> None:
        """Why somebody has no mentor, and what would help."""

    def proof(self, reckoning: Reckoning) -> None:
        """The proof slip."""

    def check_slip(self) -> None:
        """Check a slip's file."""

    def trade_off(self, reckoning: Reckoning) -> None:
        """The worst pair against the total."""

    def understudies(self, mentor: int | None, reckoning: Reckoning) -> None:
        """What if a mentor withdrew."""

    def forecast(self) -> None:
        """Who would be unmatched today."""


class Questions(QObject):
    """Actions that open the windows of answers; those come with the first question."""

    def __init__(self, parts: Parts, page: Tab) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page
        self.why = self._action(
            self.tr("W&hy these two, or why not?"), "why", self._why, "Ctrl+Shift+Y", "help"
        )
        self.unmatched = self._action(
            self.tr("Why &unmatched?"), "unmatched", self._unmatched, "Ctrl+Shift+U", "search"
        )
        self.proof = self._action(self.tr("P&roof slip…"), "proof", self._proof, "", "certificate")
        self.check_slip = self._action(
            self.tr("Chec&k a proof slip…"), "check_slip", self._check_slip, "", "check"
        )
        self.trade_off = self._action(
            self.tr("&Worst pair against total…"), "trade_off", self._trade_off, "", "chart"
        )
        self.withdrew = self._action(
            self.tr("&If this mentor withdrew…"), "withdrew", self._withdrew, "", "person"
        )
        self.understudies = self._action(
            self.tr("If an&y mentor withdrew…"), "understudies", self._understudies, "", "people"
        )
        self.forecast = self._action(
            self.tr("&Forecast and gaps…"), "forecast", self._forecast, "", "calendar"
        )
        parts.drawer.ask.clicked.connect(lambda _=False: self._ask())
        parts.drawer.others.wanted.connect(parts.following.choose_mentor)

    def _action(
        self, text: str, name: str, step: Callable[[], None], keys: str, icon: str
    ) -> QAction:
        action = board_action(self._page, text, name, keys, icon)
        action.triggered.connect(lambda _=False: step())
        return action

    @cached_property
    def _answers(self) -> Answers:
        return cast("Answers", doors.answers().Answers(self._parts, self._page))

    def _answered(self, then: Callable[[Reckoning], None]) -> None:
        """Go on with the proven answer of the newest cohort, once it is there."""
        self._parts.carrying.put_down()
        title = self.tr("Looking for the best pairs")
        if not self._parts.advice.when_answered(then, title):
            self._parts.say(self.tr("There is nobody to match yet."))

    def _ask(self) -> None:
        if self._parts.following.mentor is None:
            self._unmatched()
        else:
            self._why()

    def _why(self) -> None:
        board, following = self._parts.cards.board, self._parts.following
        mentee, mentor = following.mentee, following.mentor
        if not board.mentees or not board.mentors:
            self._parts.say(self.tr("It takes a mentee and a mentor to compare."))
            return
        one = (mentee or board.mentees[0]).application_id
        other = (mentor or self._parts.mentors.current() or board.mentors[0]).application_id
        self._answered(lambda found: self._answers.why(one, other, found))

    def _unmatched(self) -> None:
        card = self._parts.following.mentee or self._parts.waiting.current()
        if card is None:
            self._parts.say(self.tr("Choose a mentee without a mentor first."))
        elif card.pair_id is not None:
            text = self.tr("{name} has a mentor on the board.")
            self._parts.say(text.format(name=card.name))
        else:
            mentee = card.application_id
            self._answered(lambda found: self._answers.unmatched(mentee, found))

    def _proof(self) -> None:
        self._answered(self._answers.proof)

    def _check_slip(self) -> None:
        if self._parts.advice.cohort is None:
            self._parts.say(self.tr("Make an intake first."))
        else:
            self._answers.check_slip()

    def _trade_off(self) -> None:
        self._answered(self._answers.trade_off)

    def _withdrew(self) -> None:
        mentor = self._parts.mentors.current() or self._parts.following.mentor
        if mentor is None:
            self._parts.say(self.tr("Choose a mentor's card first."))
            return
        number = mentor.application_id
        self._answered(lambda found: self._answers.understudies(number, found))

    def _understudies(self) -> None:
        self._answered(lambda found: self._answers.understudies(None, found))

    def _forecast(self) -> None:
        if self._parts.advice.cohort is None:
            self._parts.say(self.tr("There is nobody to match yet."))
        else:
            self._answers.forecast()
