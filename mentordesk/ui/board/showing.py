"""Shows the board that was read in both lists, filtered and in order, and counts it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import folded
from mentordesk.services.board import Board, MenteeCard, MentorCard
from mentordesk.ui.board import words
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.grouping import Group, Row, titled, with_headings
from mentordesk.ui.board.keeping import show_anew
from mentordesk.ui.board.narrowing import Asked, Narrowing, Ordered
from mentordesk.ui.board.ordering import Sort, all_searched, kept_order, sectors_of
from mentordesk.ui.board.parts import Parts

_FEW = 200
"""Cards whose texts are folded when a filter first asks for them; more are, beside the window."""
_NOBODYS: dict[int, Fit] = {}


class Showing(QObject):
    """Fills the lists; `counted` gives how many mentees wait, `rests` says how the board stands."""

    counted = Signal(int)
    rests = Signal(str)

    def __init__(self, parts: Parts, page: QWidget) -> None:
        super().__init__(page)
        self._parts = parts
        self._searched = ""
        self._ordered_for = 0
        self._titles: dict[int, str] = {}
        self._ordered = Ordered()
        text = parts.cards.searched
        self._left, self._right = Narrowing[MenteeCard](text), Narrowing[MentorCard](text)
        self._blind = self._takes = self._fits_came = False
        parts.left.narrowed.connect(self.mentees)
        parts.middle.narrowed.connect(self.mentors_anew)
        parts.advice.ready.connect(self._known)

    def board(self, board: Board, renew: Callable[[], None] = lambda: None) -> None:
        """Show a board that was just read; the mentors keep their order within one intake.

        `renew` has the fit worked out: what is known at once of it is shown with the board.
        """
        parts = self._parts
        same = board.intake_id == parts.cards.board.intake_id
        seen = parts.following.mentee
        parts.cards.take(board)
        self._takes, self._fits_came = True, False
        renew()
        self._takes = False
        if self._fits_came or self._blind != (parts.advice.veil is not None):
            self._blind = parts.advice.veil is not None
            self.why_waiting()
        parts.waiting.cards.finished = parts.mentors.cards.finished = board.finished
        parts.middle.show_sectors(sectors_of(board.mentors))
        self._mentees(or_next=True)
        self._mentors(keep=same and not self._is_first_order())
        self._round_off()
        if seen is not None and seen.mentor_application_id is None:
            # A moment later: a drop shows the two it brought together, and marks their place.
            QTimer.singleShot(0, self, partial(self._follow_the_mark, seen.application_id))

    def _follow_the_mark(self, waited: int) -> None:
        """Compare whom the list marks now, where the one still compared waits there no longer."""
        parts = self._parts
        seen, marked = parts.following.mentee, parts.waiting.current()
        if parts.hand.carrying or marked is None or parts.mentors.pictures.chosen is not None:
            return
        if seen is None or (seen.application_id == waited and seen.mentor_application_id):
            parts.following.choose_mentee(marked.application_id)

    def _is_first_order(self) -> bool:
        """Whether the fit came just now, and for the first time in this intake."""
        intake = self._parts.cards.board.intake_id
        first = self._fits_came and self._ordered_for != intake
        if first:
            self._ordered_for = intake
        return first

    def _round_off(self) -> None:
        """What follows whenever the lists were shown: figures, drawer, texts for the filters."""
        parts = self._parts
        self.count()
        parts.following.show()
        if len(unfolded := parts.cards.unfolded()) > _FEW:
            parts.work.tasks.run_quietly(self, parts.cards.keep_texts, all_searched, unfolded)

    def reading(self, intake_id: int) -> None:
        """Show that another intake is being read."""
        self.board(Board(intake_id, (), ()))
        for pane in (self._parts.left, self._parts.middle):
            pane.empty.setText(self.tr("Reading the applications…"))

    def search(self, text: str) -> None:
        """Narrow both lists to a text of the window's search box."""
        if folded(text) != self._searched:
            self._searched = folded(text)
            self.mentees()
            self._mentors(keep=True)

    def why_waiting(self) -> None:
        """Say on the waiting cards for whom the best answer has nobody, and why."""
        pictures = self._parts.waiting.pictures
        pictures.left = {
            who: reasons[0] for who, reasons in self._parts.advice.left().items() if reasons
        }
        self._parts.waiting.cards.left = pictures.left
        self._parts.waiting.viewport().update()

    def mentees(self) -> None:
        """Show the waiting mentees that the filter leaves; it chooses nobody by itself."""
        self._mentees(or_next=False)

    def _mentees(self, *, or_next: bool) -> None:
        parts = self._parts
        wanted = f"{folded(parts.left.filter.text())} {self._searched}"
        shown = self._left.among(parts.cards.waiting, wanted)
        model = parts.waiting.cards
        show_anew(parts.waiting, model, lambda: model.show(shown), or_next=or_next)
        parts.left.show_empty(parts.cards.board, len(shown))

    def mentors_anew(self) -> None:
        """Show the mentors that the filters leave in the chosen order."""
        self._mentors(keep=False)

    def _mentors(self, *, keep: bool) -> None:
        parts = self._parts
        if parts.hand.carrying:  # targets do not move under the pointer
            return
        wanted = f"{folded(parts.middle.filter.text())} {self._searched}"
        model = parts.mentors.cards
        left, rows = self._kept(wanted) if keep else self._anew(wanted)
        if rows == model.rows:
            parts.mentors.viewport().update()
        else:
            show_anew(parts.mentors, model, lambda: parts.mentors.show_rows(rows))
        parts.middle.show_empty(parts.cards.board, left)

    def _fits(self) -> dict[int, Fit]:
        """The fits of the mentee who is compared; the same object as long as they are the same."""
        mentee = self._parts.following.mentee
        return self._parts.advice.fits(mentee.application_id) if mentee else _NOBODYS

    def _anew(self, wanted: str) -> tuple[int, tuple[Row, ...]]:
        """How many mentors the filters leave, and these in the order that is chosen."""
        pane, fits = self._parts.middle, self._fits()
        sort = pane.chosen_sort()
        if sort is Sort.BEST_FIT and not fits:
            sort = Sort.NAME
        asked = Asked(pane.chosen_sector(), sort, pane.chosen_group(), fits)
        self._ordered.take(self._parts.cards.board.mentors, asked)
        order = self._right.among(self._ordered.cards, wanted)
        rows, self._titles = with_headings(order, self._ordered.titles)
        return len(order), rows

    def _kept(self, wanted: str) -> tuple[int, tuple[Row, ...]]:
        """How many mentors the filters leave, and these where everybody stands already."""
        parts = self._parts
        sector, group = parts.middle.chosen_sector(), parts.middle.chosen_group()
        left = self._right.among(parts.cards.board.mentors, wanted)
        if sector:
            left = tuple(card for card in left if card.sector == sector)
        order = kept_order(left, parts.mentors.cards.cards)
        if group is Group.NONE:  # nobody's fit is asked for
            self._titles = {}
            return len(order), order
        title_of = titled(group, self._fits())
        titles = {card.application_id: title_of(card)[1] for card in left}
        titles |= {who: self._titles[who] for who in titles if who in self._titles}
        rows, self._titles = with_headings(order, titles)
        return len(order), rows

    def count(self) -> None:
        """Say how many there are, and whether the fit is still being worked out."""
        board, waiting = self._parts.cards.board, len(self._parts.cards.waiting)
        self._parts.left.count.setText(str(waiting))
        places = sum(card.places for card in board.mentors)
        free = sum(max(0, card.free) for card in board.mentors)
        counted = self.tr("{mentors} · {places} places · {free} free")
        if board.finished:
            counted = self.tr("{mentors} · this intake is finished")
        advice = self._parts.advice
        if advice.cohort is not None and not advice.fresh and not board.finished:
            counted = self.tr("{mentors} · {places} places · {free} free · working out the fit…")
        self._parts.middle.count.setText(
            counted.format(
                mentors=len(board.mentors), places=words.number(places), free=words.number(free)
            )
        )
        self._parts.middle.offer_steps(not board.finished)
        drafts = sum(1 for card in board.mentees if card.pair_state is PairState.DRAFT)
        self._parts.middle.show_drafts(drafts)
        self.rests.emit(words.standing(waiting, drafts) if board.mentees else "")
        self.counted.emit(0 if board.finished else waiting)

    def _known(self) -> None:
        """The fit of everybody was worked out: order by it if that was asked for and not done."""
        self._fits_came = True
        if self._takes:  # shown with the board that is just being taken
            return
        self._mentors(keep=not self._is_first_order())
        self.why_waiting()
        self._round_off()
