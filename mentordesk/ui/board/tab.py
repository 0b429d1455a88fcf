"""The Board tab: waiting mentees, mentors' cards and the compare drawer, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from mentordesk.services.board import load_board
from mentordesk.services.matching import load_cohort
from mentordesk.ui.board.blindness import Blindness
from mentordesk.ui.board.card_menus import CardMenus
from mentordesk.ui.board.cards import NO_BOARD
from mentordesk.ui.board.handling import Handling
from mentordesk.ui.board.match_actions import MatchActions
from mentordesk.ui.board.offering import Offering
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.questions import Questions
from mentordesk.ui.board.showing import Showing
from mentordesk.ui.board.toast import Toast
from mentordesk.ui.tab import Tab, Work


class BoardTab(Tab):
    """Mentees are dragged onto mentors here, or matched in three other ways that do the same."""

    title = "Board"
    shows = frozenset(
        {
            "application",
            "answer",
            "ban",
            "check_line",
            "intake",
            "pair",
            "person",
            "rule_override",
            "setting",
            "vocabulary_option",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.parts = Parts(work, self)
        self.showing = Showing(self.parts, self)
        self.toast = Toast(self)
        self._offering = Offering(self.parts, self)
        self._questions = Questions(self.parts, self)
        self._match_actions = MatchActions(self.parts, self)
        self._blindness = Blindness(self.parts, self)
        self._lay_out()
        self._wire()
        self._handling = Handling(self.parts, self.showing, self)
        self.menus = CardMenus(self.parts, self._offering, self._questions, self)

    def _lay_out(self) -> None:
        parts = self.parts
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("board.panes")
        split.setChildrenCollapsible(False)
        for pane in (parts.left, parts.middle, parts.drawer):
            split.addWidget(pane)
        parts.middle.setMinimumWidth(460)  # its row of boxes may shrink, the other panes may not
        split.setStretchFactor(1, 1)
        split.setSizes([252, 752, 276])
        for widget in (parts.waiting, parts.mentors, parts.drawer):
            widget.setProperty("pane", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._blindness.banner)
        column.addWidget(split, 1)
        self.begin_at(parts.waiting)
        # Tab enters at the list: its filter comes next, or Tab would never come to it.
        QWidget.setTabOrder(parts.waiting, parts.left.filter)
        QWidget.setTabOrder(parts.left.filter, parts.middle.filter)

    def _wire(self) -> None:
        parts = self.parts
        parts.carrying.says.connect(self._tell)
        parts.carrying.changed.connect(self._clear_the_board)
        parts.acting.done.connect(self._done)
        parts.acting.refused.connect(self._refused)
        # "Let go to swap" is no longer true once the menu is left.
        parts.acting.menu_left.connect(lambda: self.says.emit(""))
        self.toast.undo_wanted.connect(parts.acting.undo)
        self.showing.counted.connect(self.badge_changed)
        self._blindness.changed.connect(self.refresh)

    def _clear_the_board(self) -> None:
        """Nothing lies over the cards while something is carried over them."""
        if self.parts.hand.carrying:
            self.toast.hide()

    def _tell(self, sentence: str) -> None:
        self.says.emit(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _done(self, sentence: str) -> None:
        self.toast.say(sentence)
        self._tell(sentence)

    def _refused(self, sentence: str) -> None:
        self.toast.say(sentence, undo=False)
        self._tell(sentence)

    def refresh(self) -> None:
        """Read the board and show it anew; mentors stay where they were."""
        intake = self.work.intake_id
        if intake != self.parts.cards.board.intake_id:
            self.toast.hide()  # it is about the intake before
        if intake is None:
            self.showing.board(NO_BOARD)
            return
        cohort = load_cohort(self.work.desk, intake)
        self.showing.board(self._blindness.cover(load_board(self.work.desk, intake), cohort))
        self.parts.advice.renew(cohort)

    def search(self, text: str) -> None:
        """Narrow both lists to a text from the window's search box."""
        self.showing.search(text)

    def show_that(self, what: object) -> None:
        """Bring an application (its id) into sight and into the drawer."""
        if not isinstance(what, int):
            return
        parts = self.parts
        mentee = parts.cards.mentee(what)
        if mentee is None:
            parts.mentors.show_current(what)
            parts.following.choose_mentor(what)
        elif mentee.mentor_application_id is not None:
            parts.mentors.show_current(mentee.mentor_application_id)
            parts.following.choose_pair(what, mentee.mentor_application_id)
        else:
            parts.waiting.show_current(what)
            parts.following.choose_mentee(what)
