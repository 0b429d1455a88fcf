"""The Board tab: waiting mentees, mentors' cards and the compare drawer, side by side."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.services.board_reading import Seen, follow, read_anew
from mentordesk.ui.board.blindness import Blindness
from mentordesk.ui.board.card_menus import CardMenus
from mentordesk.ui.board.cards import NO_BOARD
from mentordesk.ui.board.handling import Handling
from mentordesk.ui.board.hover_card import Hovering
from mentordesk.ui.board.match_actions import MatchActions
from mentordesk.ui.board.offering import Offering
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.questions import Questions
from mentordesk.ui.board.remembered import Remembered
from mentordesk.ui.board.showing import Showing
from mentordesk.ui.board.toast import Toast
from mentordesk.ui.panes import Panes
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
        self._wanted: object = None
        self.parts = Parts(work, self)
        self.showing = Showing(self.parts, self)
        self.toast = Toast(self)
        self._offering = Offering(self.parts, self)
        self._questions = Questions(self.parts, self)
        self._match_actions = MatchActions(self.parts, self)
        self._blindness = Blindness(self.parts, self)
        self._lay_out()
        self._wire()
        self.remembered = Remembered(self.parts, self)
        self.hovering = Hovering(self.parts, self)
        self._handling = Handling(self.parts, self.showing, self)
        self.menus = CardMenus(self.parts, self._offering, self._questions, self)

    def _lay_out(self) -> None:
        parts = self.parts
        split = Panes("board.panes", self.work.settings)
        split.add(parts.left, 252, 300)
        split.add(parts.middle)
        split.add(parts.drawer, 276, 330)
        split.begin()
        parts.middle.setMinimumWidth(460)  # its row of boxes may shrink, the other panes may not
        for widget in (parts.waiting, parts.mentors, parts.drawer):
            widget.setProperty("pane", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._blindness.banner)
        column.addWidget(split, 1)
        self.begin_at(parts.waiting)

    def _wire(self) -> None:
        parts = self.parts
        parts.carrying.says.connect(self._tell)
        parts.carrying.changed.connect(self._clear_the_board)
        parts.acting.done.connect(self._done)
        parts.acting.refused.connect(self._refused)
        parts.for_all.applicants_wanted.connect(lambda who: self.wants_tab.emit("Applicants", who))
        # "Let go to swap" is no longer true once the menu is left.
        parts.acting.menu_left.connect(lambda: self.says.emit(""))
        self.toast.undo_wanted.connect(parts.acting.undo)
        self.showing.counted.connect(self.badge_changed)
        self.showing.rests.connect(self.rest)
        self._blindness.changed.connect(self._cover_anew)

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
        """Show the board as it is now; mentors stay where they were.

        What changed since the last reading is read at once. What must be read anew is read in a
        task; what there is stays on the screen meanwhile.
        """
        intake, seen = self.work.intake_id, self.parts.cards.seen
        if intake != self.parts.cards.board.intake_id:
            self.toast.hide()  # it is about the intake before
        if intake is None:
            self.parts.cards.seen = None
            self.showing.board(NO_BOARD)
            return
        desk = self.work.desk
        newer = follow(desk, seen) if seen is not None and seen.intake_id == intake else None
        if newer is not None:
            self._show(newer)
            return
        if intake != self.parts.cards.board.intake_id:
            self.showing.reading(intake)
        self.work.tasks.run_quietly(self, self._take, read_anew, desk, intake)

    def _take(self, seen: Seen) -> None:
        """Show what a task has read, with what was changed meanwhile."""
        if seen.intake_id != self.work.intake_id:
            return
        newer = follow(self.work.desk, seen)
        if newer is None:
            self.refresh()
            return
        self._show(newer)
        what, self._wanted = self._wanted, None
        self.show_that(what)

    def _show(self, seen: Seen) -> None:
        self.parts.cards.seen = seen
        board = self._blindness.cover(seen.board, seen.cohort)
        self.showing.board(board, lambda: self.parts.advice.renew(seen.cohort))

    def _cover_anew(self) -> None:
        """Show the page under other names; the order of the names before would tell them."""
        self.refresh()
        self.showing.mentors_anew()

    def search(self, text: str) -> None:
        """Narrow both lists to a text from the window's search box."""
        self.showing.search(text)

    def show_that(self, what: object) -> None:
        """Bring an application (its id) into sight and into the drawer."""
        if not isinstance(what, int):
            return
        parts = self.parts
        if parts.cards.board.intake_id != self.work.intake_id or parts.cards.seen is None:
            self._wanted = what  # shown once the board is read
            return
        mentee = parts.cards.mentee(what)
        # The place that is marked is that of the one in the drawer, or there is none.
        paired = mentee is not None and mentee.mentor_application_id is not None
        parts.mentors.pictures.chosen = what if paired else None
        parts.mentors.viewport().update()
        if mentee is None:
            parts.mentors.show_current(what)
            parts.following.choose_mentor(what)
        elif mentee.mentor_application_id is not None:
            parts.mentors.show_current(mentee.mentor_application_id)
            parts.following.choose_pair(what, mentee.mentor_application_id)
        else:
            parts.waiting.show_current(what)
            parts.following.choose_mentee(what)
