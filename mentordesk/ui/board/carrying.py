"""Carrying mentees over the board, by pointer, by keys or by the clipboard: one way for all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board import words
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.mentee_art import drag_picture
from mentordesk.ui.board.models import COPY, mime_of
from mentordesk.ui.theme import tokens_of

translate = words.translate


def _barred_with(fits: dict[int, Fit], others: dict[int, Fit]) -> dict[int, Fit]:
    """The fits with what forbids another mentee added: several are dropped all or none."""
    both = {
        mentor: dict.fromkeys((*fit.blocked, *others[mentor].blocked)) if mentor in others else {}
        for mentor, fit in fits.items()
    }
    return {
        mentor: fit._replace(blocked=tuple(both[mentor])) if both[mentor] else fit
        for mentor, fit in fits.items()
    }


class Carrying(QObject):
    """Fills and empties the hand, and says so.

    `ask(mentee)` gives the fit of every mentor with what the cohort gains or loses. `changed`
    tells that every card looks different now, `aimed` that the target moved (from, to; 0 is none).
    """

    changed = Signal()
    aimed = Signal(int, int)
    says = Signal(str)

    def __init__(self, hand: Hand, ask: Callable[[int], dict[int, Fit]], parent: QObject) -> None:
        super().__init__(parent)
        self.hand = hand
        self._ask = ask
        self.dragging = False

    def pick_up(self, mentees: tuple[MenteeCard, ...]) -> None:
        """Take mentees in hand; the cards show the fit of the first and what forbids any."""
        fits = self._ask(mentees[0].application_id)
        for other in mentees[1:]:
            fits = _barred_with(fits, self._ask(other.application_id))
        self.hand.pick_up(mentees, fits)
        self.changed.emit()

    def say_why_it_stays(self, event: QMouseEvent, finished: bool) -> None:
        """Say why a card of a finished intake does not follow the pointer that pulls at it."""
        if finished and event.buttons() & Qt.MouseButton.LeftButton:
            self.says.emit(words.over())

    def put_down(self) -> None:
        """Empty the hand."""
        if self.hand.carrying:
            self.hand.put_down()
            self.changed.emit()

    def cancel(self) -> None:
        """Empty the hand and say that nothing was changed."""
        self.put_down()
        self.says.emit(translate("Board", "Cancelled. Nothing was changed."))

    def aim(self, mentor: MentorCard | None) -> None:
        """Make a mentor the target, or none; says what letting go there does."""
        hand, new = self.hand, mentor.application_id if mentor else None
        if hand.first is None or new == hand.target:
            return
        old, hand.target = hand.target, new
        self.aimed.emit(old or 0, new or 0)
        if mentor is not None:
            fit = hand.fits.get(mentor.application_id)
            self.says.emit(words.target_sentence(hand.mentees, mentor, fit))

    def drag(self, source: QAbstractItemView, mentees: tuple[MenteeCard, ...]) -> bool:
        """Carry mentees with the pointer until it lets go; False where nothing took them.

        Runs Qt's blocking drag. What a drop starts is queued and happens after this has returned.
        """
        self.pick_up(mentees)
        self.says.emit(
            translate("Board", "Dragging {name}. Drop on a mentor; Esc cancels.").format(
                name=words.names_of(mentees)
            )
        )
        drag = QDrag(source)
        drag.setMimeData(mime_of(mentees))
        hint = words.about_mentee(mentees[0])
        picture = drag_picture(mentees, hint, tokens_of(QGuiApplication.palette()), source.font())
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-14, -16))  # beside the pointer: the target stays readable
        self.dragging = True
        try:
            return drag.exec(COPY) == COPY
        finally:
            self.dragging = False

    def by_fit(self) -> list[int]:
        """The mentors from the best fit to the worst, blocked ones last."""
        fits = self.hand.fits
        return sorted(fits, key=lambda i: (bool(fits[i].blocked), -fits[i].score, i))
