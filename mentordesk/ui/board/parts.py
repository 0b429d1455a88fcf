"""The parts of the board, made once and shared by those who wire them together."""

from PySide6.QtWidgets import QWidget

from mentordesk.services.board import MenteeCard
from mentordesk.ui.board.acting import Acting
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.cards import Cards
from mentordesk.ui.board.carrying import Carrying
from mentordesk.ui.board.compare import CompareDrawer
from mentordesk.ui.board.following import Following
from mentordesk.ui.board.for_all import ForAll
from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.mentors_view import MentorsView
from mentordesk.ui.board.models import MenteeModel, MentorModel
from mentordesk.ui.board.panes import MentorPane, WaitingPane
from mentordesk.ui.board.waiting_view import WaitingView
from mentordesk.ui.board.with_reason import WithReason
from mentordesk.ui.tab import Work


class Parts:
    """State, models, views and panes of one board; `page` is the tab they live on."""

    def __init__(self, work: Work, page: QWidget) -> None:
        self.work = work
        self.cards, self.hand = Cards(), Hand()
        self.advice = Advice(work.tasks, page)
        self.carrying = Carrying(self.hand, self.advice.fits, page)
        self.waiting = WaitingView(self.carrying, MenteeModel(page))
        self.mentors = MentorsView(self.carrying, MentorModel(self.advice.why_not, self.hand, page))
        self.drawer = CompareDrawer()
        self.left, self.middle = WaitingPane(self.waiting), MentorPane(self.mentors)
        self.following = Following(self.cards, self.advice, self.hand, self.drawer)
        self.acting = Acting(work, self.cards, self.advice, page)
        self.with_reason = WithReason(work, self.advice, self.acting, page)
        self.for_all = ForAll(work, self.cards, self.advice, self.acting)

    def paired_mentee(self) -> MenteeCard | None:
        """The mentee on the current mentor's card that is meant: the clicked one, or the only."""
        mentor = self.mentors.current()
        held = mentor.mentees if mentor else ()
        chosen = (m for m in held if m.application_id == self.mentors.pictures.chosen)
        return next(chosen, held[0] if len(held) == 1 else None)

    def say(self, sentence: str) -> None:
        """Say a sentence in the status bar and to a screen reader."""
        self.carrying.says.emit(sentence)
