"""Why somebody has no mentor: counts by rule, who competes, and repairs that were tried."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from mentordesk.matching.remedies import Remedy
from mentordesk.matching.unmatched import RULE_WORDS, RepairKind, Unmatched
from mentordesk.ui.matching.about import About
from mentordesk.ui.matching.frame import AnswerWindow, Mark, scrolled
from mentordesk.ui.matching.telling import listed, points
from mentordesk.ui.overview.bars import ShareBar
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_M
from mentordesk.ui.worded import worded


class UnmatchedDialog(AnswerWindow):
    """The answer for one mentee; a repair's button announces what is wanted and closes."""

    wants_pair = Signal(int, int)
    wants_override = Signal(int, int)
    wants_place = Signal(int, int)
    wants_application = Signal(int)
    wants_forecast = Signal()

    def __init__(
        self, about: About, mentee: int, found: tuple[Remedy, ...], parent: QWidget | None
    ) -> None:
        super().__init__("unmatched", self.tr("Why has this mentee no mentor?"), parent)
        self._about, self._mentee = about, mentee
        title = self.tr("Why has {mentee} no mentor?")
        self.head(title.format(mentee=about.mentee(mentee)))
        area, self._body = scrolled(self.tr("The answer"))
        self._body.setSpacing(SPACE_M)
        self.column.addWidget(area, 1)
        left = next((u for u in about.settled.suggestion.unmatched if u.mentee_id == mentee), None)
        if left is None:
            self._show_placed()
        else:
            self._show_reasons(left)
            self._show_repairs(found)
        self._body.addStretch(1)
        self.end(680, 520)

    def _told(self, sentence: str) -> str:
        return self._about.advice.told(sentence, self._mentee)

    def _show_placed(self) -> None:
        """The best answer has a mentor for this mentee: it only is not on the board yet."""
        pairs = self._about.settled.suggestion.pairs
        pair = next((one for one in pairs if one.mentee_id == self._mentee), None)
        if pair is None:
            gone = self.tr("This mentee no longer takes part in the intake.")
            self._body.addWidget(Mark("warn", gone))
            return
        text = self.tr(
            "Nothing stands in the way: the proven best answer places {mentee} with {mentor} "
            "({score}). It is not on the board yet."
        )
        names = (self._about.mentee(self._mentee), self._about.mentor(pair.mentor_id))
        said = text.format(mentee=names[0], mentor=names[1], score=points(pair.score))
        step = partial(self.wants_pair.emit, self._mentee, pair.mentor_id)
        self._line("good", said, self.tr("&Pair them"), step)

    def _show_reasons(self, left: Unmatched) -> None:
        self._body.addWidget(Mark("bad", self._told(left.reasons[0])))
        if left.by_rule:
            self._body.addWidget(PlainLabel(self.tr("Ruled out, by rule"), "strong"))
            self._body.addLayout(self._counts(left))
        if left.competing and left.competed_for:
            self._body.addWidget(PlainLabel(self.tr("Who competes for these places"), "strong"))
            mentees = [self._about.mentee(number) for number in left.competing]
            mentors = [self._about.mentor(number) for number in left.competed_for]
            for words, names in (
                (self.tr("Mentees: {names}"), mentees),
                (self.tr("Places with: {names}"), mentors),
            ):
                self._body.addWidget(PlainLabel(words.format(names=listed(names)), wrap=True))

    def _counts(self, left: Unmatched) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        everybody = max(1, len(self._about.settled.scores.mentors))
        for row, (rule, count) in enumerate(left.by_rule):
            words = RULE_WORDS[rule]
            said = self.tr("{count} of {mentors}").format(
                count=count, mentors=counted(everybody, "mentor")
            )
            bar = ShareBar(count / everybody)
            bar.setAccessibleName(worded(f"{words}: {said}"))
            grid.addWidget(PlainLabel(words[:1].upper() + words[1:]), row, 0)
            grid.addWidget(bar, row, 1)
            grid.addWidget(PlainLabel(said, "small"), row, 2)
        return grid

    def _show_repairs(self, found: tuple[Remedy, ...]) -> None:
        self._body.addWidget(PlainLabel(self.tr("What would help, the cheapest first"), "strong"))
        if not found:
            none = self.tr("None of the usual repairs would place anybody more; each was tried.")
            self._body.addWidget(PlainLabel(none, "soft", wrap=True))
        for remedy in found:
            words, step = self._step(remedy)
            said = f"{worded(self._told(remedy.advice))}: {worded(self._told(remedy.effect))}"
            self._line("", said, words, step)
        if found:
            tried = self.tr("Each was tried by matching everybody again.")
            self._body.addWidget(PlainLabel(tried, "small", wrap=True))

    def _step(self, remedy: Remedy) -> tuple[str, Callable[[], None]]:
        """The words of a repair's button, and what it announces."""
        mentee, mentor = self._mentee, remedy.mentor_id
        if remedy.kind is RepairKind.MORE_PLACE and mentor is not None:
            return self.tr("Give the place"), partial(self.wants_place.emit, mentee, mentor)
        if remedy.kind is RepairKind.WAIVE and mentor is not None:
            return self.tr("Override…"), partial(self.wants_override.emit, mentee, mentor)
        if remedy.kind is RepairKind.COMPLETE:
            step = partial(self.wants_application.emit, mentee)
            return self.tr("Open the checklist"), step
        return self.tr("What to look for…"), self.wants_forecast.emit

    def _line(self, look: str, sentence: str, words: str, step: Callable[[], None]) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(Mark(look, sentence), 1)
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setMinimumWidth(150)
        button.setAccessibleName(f"{words.replace('&', '')}: {worded(sentence)}")
        button.clicked.connect(lambda _=False: self._leave(step))
        row.addWidget(button)
        self._body.addLayout(row)

    def _leave(self, step: Callable[[], None]) -> None:
        self.accept()
        step()
