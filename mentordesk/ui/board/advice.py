"""Keeps the reckoning of the board's cohort: worked out in a task, asked while people look."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.cohort import Cohort
from mentordesk.ui import doors
from mentordesk.ui.board.fit import Comparison, Fit, Proposal, Reckoning
from mentordesk.ui.tasks import Runner

KEPT = 50


class Advice(QObject):
    """Answers from the newest reckoning; before the first one nothing is known.

    `ready` is emitted when a new reckoning is there. Answers about a mentee are kept, so that a
    press, a drag and the drawer ask for the same one only once.
    """

    ready = Signal()

    def __init__(self, tasks: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._cohort: Cohort | None = None
        self._known: dict[int, dict[int, Fit]] = {}
        self.reckoning: Reckoning | None = None
        self.fresh = False
        """Whether the reckoning is of the newest cohort."""

    def renew(self, cohort: Cohort) -> None:
        """Work out a cohort unseen; the answers stay the old ones until it is done."""
        if cohort == self._cohort:
            return
        self._cohort, self.fresh = cohort, False
        self._tasks.run_quietly(self, lambda found: self._take(cohort, found), doors.reckon, cohort)

    def _take(self, cohort: Cohort, found: Reckoning) -> None:
        if cohort is self._cohort:  # else it was overtaken by a newer one
            self.reckoning, self._known, self.fresh = found, {}, True
            self.ready.emit()

    def proposer(self) -> Callable[..., Proposal] | None:
        """What works out Suggest all for the newest cohort, in a task; None before the first."""
        if self.fresh and self.reckoning is not None:
            return self.reckoning.propose
        return partial(doors.propose, self._cohort) if self._cohort is not None else None

    def fits(self, mentee: int) -> dict[int, Fit]:
        """How every mentor suits this mentee; empty while it is not known."""
        if self.reckoning is None:
            return {}
        if mentee not in self._known:
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[mentee] = self.reckoning.fits(mentee)
        return self._known[mentee]

    def reasons(self, mentee: int, mentor: int) -> tuple[str, ...]:
        """The strongest reasons for a pair; none while they are not known."""
        known = self.reckoning is not None and mentor in self.fits(mentee)
        return self.reckoning.reasons(mentee, mentor) if self.reckoning and known else ()

    def compare(self, mentee: int, mentor: int) -> Comparison | None:
        """The score of a pair taken apart; None while it is not known."""
        if self.reckoning is None or mentor not in self.fits(mentee):
            return None
        return self.reckoning.compare(mentee, mentor)

    def next_best(self, mentee: int, mentor: int) -> tuple[int, int] | None:
        """The mentor that suits best after this one, as (application id, score)."""
        fits = self.fits(mentee)
        others = [(f.score, -i) for i, f in fits.items() if i != mentor and not f.blocked]
        return (-max(others)[1], max(others)[0]) if others else None

    def why_not(self, mentees: list[int], mentor: int) -> str:
        """The sentence that forbids one of these pairs, or nothing: asked while dragging."""
        for mentee in mentees:
            fit = self.fits(mentee).get(mentor)
            if fit is not None and fit.blocked:
                return fit.sentence
        return ""
