"""Keeps the reckoning of the board's cohort: worked out in a task, asked while people look."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from heapq import nsmallest

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.cohort import Cohort
from mentordesk.services.board_reading import Seen
from mentordesk.services.drafting import Remembered
from mentordesk.services.matching import REASONS_KEPT
from mentordesk.ui import doors
from mentordesk.ui.board.fit import Comparison, Fit, Proposal, Reckoning
from mentordesk.ui.board.veil import Veil
from mentordesk.ui.tasks import Runner

KEPT = 50
EARLIER = 8
"""Earlier answers of a small cohort that are kept: what is undone is known at once."""
EARLIER_LARGE = 2
"""The same of a large one, whose graph takes a hundred times the room: the last step's undo."""
OTHERS = 5
"""How many of the best other mentors are named."""


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
        self._kept: deque[tuple[Cohort, Reckoning]] = deque(maxlen=EARLIER)
        self.fresh = False
        """Whether the reckoning is of the newest cohort."""
        self.veil: Veil | None = None
        """What covers names and employers in every answer, while comparing is blind."""

    @property
    def cohort(self) -> Cohort | None:
        """The newest cohort; None before the first."""
        return self._cohort

    def compare_blind(self, veil: Veil | None) -> None:
        """Answer under labels from now on, or with names again."""
        self.veil, self._known = veil, {}

    def when_answered(self, then: Callable[[Reckoning], None], title: str) -> bool:
        """Hand over the reckoning of the newest cohort, worked out first where it is not yet.

        False where there is no cohort: nothing follows.
        """
        cohort = self._cohort
        if cohort is None:
            return False
        if self.fresh and self.reckoning is not None:
            then(self.reckoning)
            return True

        def take(found: Reckoning) -> None:
            self._take(cohort, found)
            then(found)

        self._tasks.run(take, doors.reckon, cohort, title=title)
        return True

    def renew(self, cohort: Cohort) -> None:
        """Work out a cohort unseen; the answers stay the old ones until it is done."""
        if cohort == self._cohort:
            return
        self._cohort, self.fresh = cohort, False
        found = self._at_once(cohort)
        if found is not None:
            self._take(cohort, found)
            return
        take = partial(self._take, cohort)
        self._tasks.run_quietly(self, take, doors.reckon_again, self.reckoning, cohort)

    def _at_once(self, cohort: Cohort) -> Reckoning | None:
        """What is known without working it out: an earlier answer, or the last with a pin more."""
        for kept, found in self._kept:
            if kept == cohort:
                return found
        last = self.reckoning
        return last.pinned(cohort) if last is not None and last.is_small else None

    def _take(self, cohort: Cohort, found: Reckoning) -> None:
        if cohort is self._cohort:  # else it was overtaken by a newer one
            self.reckoning, self._known, self.fresh = found, {}, True
            self._kept.appendleft((cohort, found))
            while not found.is_small and len(self._kept) > EARLIER_LARGE:
                self._kept.pop()
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
            self._known[mentee] = self._covered(mentee, self.reckoning.fits(mentee))
        return self._known[mentee]

    def _covered(self, mentee: int, fits: dict[int, Fit]) -> dict[int, Fit]:
        if self.veil is None:
            return fits
        return {mentor: self.veil.fit(fit, mentee, mentor) for mentor, fit in fits.items()}

    def told(self, text: str, *about: int) -> str:
        """A sentence as the board may show it: under labels while comparing is blind."""
        return self.veil.text(text, *about) if self.veil is not None else text

    def proposal(self, proposal: Proposal) -> Proposal:
        """A proposal as the board may show it."""
        return self.veil.proposal(proposal) if self.veil is not None else proposal

    def left(self) -> dict[int, tuple[str, ...]]:
        """Whom the best answer leaves without a mentor, and why in sentences."""
        found = self.reckoning.left if self.reckoning is not None else {}
        return {who: tuple(self.told(one, who) for one in why) for who, why in found.items()}

    def seen_with(self, seen: Seen | None, keys: Iterable[tuple[int, int]]) -> Seen | None:
        """What was seen, with the scores and reasons of pairs that are known of this very cohort.

        Who makes the pairs need not score all applications for them once more.
        """
        found, mentors = self.reckoning, self.fits
        if seen is None or found is None or not self.fresh or seen.cohort != self._cohort:
            return seen
        known = {key: found.remembered(*key) for key in keys if key[1] in mentors(key[0])}
        kept = {key: Remembered(score, why[:REASONS_KEPT]) for key, (score, why) in known.items()}
        return replace(seen, known=kept)

    def reasons(self, mentee: int, mentor: int) -> tuple[str, ...]:
        """The strongest reasons for a pair; none while they are not known."""
        known = self.reckoning is not None and mentor in self.fits(mentee)
        found = self.reckoning.reasons(mentee, mentor) if self.reckoning and known else ()
        return tuple(self.told(reason, mentee, mentor) for reason in found)

    def compare(self, mentee: int, mentor: int) -> Comparison | None:
        """The score of a pair taken apart; None while it is not known."""
        if self.reckoning is None or mentor not in self.fits(mentee):
            return None
        shown = self.reckoning.compare(mentee, mentor)
        return self.veil.comparison(shown, mentee, mentor) if self.veil is not None else shown

    def others(self, mentee: int, mentor: int) -> list[tuple[int, int]]:
        """The mentors that suit best beside this one, as (application id, score)."""
        fits = self.fits(mentee)
        others = ((-f.score, i) for i, f in fits.items() if i != mentor and not f.blocked)
        return [(number, -score) for score, number in nsmallest(OTHERS, others)]

    def why_not(self, mentees: list[int], mentor: int) -> str:
        """The sentence that forbids one of these pairs, or nothing: asked while dragging."""
        for mentee in mentees:
            fit = self.fits(mentee).get(mentor)
            if fit is not None and fit.blocked:
                return fit.sentence
        return ""
