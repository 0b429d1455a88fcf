"""Why, and why not: for any two people the rule and its answers, or what pairing would cost."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.services.why_not import Obstacle, WhyNot, why_not
from mentordesk.ui.board.compare_rows import PartRow
from mentordesk.ui.matching.about import About
from mentordesk.ui.matching.frame import AnswerWindow, Mark, link, scrolled
from mentordesk.ui.matching.telling import listed
from mentordesk.ui.parts import clear
from mentordesk.ui.safe_text import PlainLabel, line_of
from mentordesk.ui.tokens import SPACE_S


class WhyDialog(AnswerWindow):
    """Two people to choose, and the answer below; what is done about it is only announced."""

    wants_pair = Signal(int, int)
    wants_override = Signal(int, int)
    wants_application = Signal(int)

    def __init__(self, about: About, mentee: int, mentor: int, parent: QWidget | None) -> None:
        super().__init__("why", self.tr("Why, and why not"), parent)
        self._about = about
        board = about.cards.board
        self.mentee = _people(self.tr("Mentee"), "why.mentee", board.mentees, mentee)
        self.mentor = _people(self.tr("Mentor"), "why.mentor", board.mentors, mentor)
        self._lay_out()
        self.pair = self.offer(self.tr("&Pair them"), "pair", self._pair)
        self.override = self.offer(self.tr("&Override with a reason…"), "override", self._override)
        self.end(620, 640)
        for box in (self.mentee, self.mentor):
            box.currentIndexChanged.connect(lambda _: self.answer())
        self.answer()

    def _lay_out(self) -> None:
        self.head(self.tr("Why these two, or why not?"))
        row = QHBoxLayout()
        row.addWidget(self.mentee, 1)
        row.addWidget(PlainLabel(self.tr("with"), "soft"))
        row.addWidget(self.mentor, 1)
        self.column.addLayout(row)
        area, self._body = scrolled(self.tr("The answer"))
        self.column.addWidget(area, 1)

    @property
    def two(self) -> tuple[int, int]:
        """The application ids of mentee and mentor."""
        return int(self.mentee.currentData() or 0), int(self.mentor.currentData() or 0)

    def answer(self) -> None:
        """Answer for the two who are chosen."""
        clear(self._body)
        mentee, mentor = self.two
        about = self._about
        try:
            found = why_not(about.work.desk, about.settled, mentee, mentor, about.what_if)
        except Refused as refusal:
            self._say("bad", str(refusal))
            self._offer(None)
            return
        for obstacle in found.obstacles:
            self._show_obstacle(obstacle)
        if found.cost is not None:
            free = found.cost.pairs >= 0 and found.cost.points >= 0
            self._say("good" if free or found.cost.together else "warn", found.cost.sentence)
        self._say_where_they_are(mentee, mentor)
        self._show_parts(mentee, mentor)
        self._show_others(mentee, mentor)
        self._body.addStretch(1)
        self._offer(found)

    def _say(self, look: str, sentence: str) -> None:
        self._body.addWidget(Mark(look, self._about.advice.told(sentence, *self.two)))

    def _say_where_they_are(self, mentee: int, mentor: int) -> None:
        card = self._about.cards.mentee(mentee)
        if card is None:
            return
        if card.mentor_application_id == mentor:
            self._say("", self.tr("They are paired on the board now."))
        elif card.mentor_application_id is not None:
            now = self._about.mentor(card.mentor_application_id)
            text = self.tr("On the board {mentee} is with {mentor} now.")
            self._say("", text.format(mentee=card.name, mentor=now))

    def _show_obstacle(self, obstacle: Obstacle) -> None:
        self._say("bad", obstacle.sentence)
        for source in obstacle.answers:
            row = QHBoxLayout()
            row.setContentsMargins(28, 0, 0, 0)
            sentence = self._about.advice.told(source.sentence, *self.two)
            row.addWidget(PlainLabel(sentence, "soft", wrap=True), 1)
            if not self._about.blind:
                step = partial(self._leave_for, source.application_id)
                button = link(self.tr("Show the answer"), step)
                button.setAccessibleName(f"{button.text()}: {source.name}, {source.label}")
                row.addWidget(button)
            self._body.addLayout(row)

    def _leave_for(self, application_id: int) -> None:
        self.accept()
        self.wants_application.emit(application_id)

    def _show_parts(self, mentee: int, mentor: int) -> None:
        shown = self._about.advice.compare(mentee, mentor)
        if shown is None:
            return
        head = self.tr("Score {score} of 100: the parts add up to it exactly")
        self._body.addSpacing(SPACE_S)
        self._body.addWidget(PlainLabel(head.format(score=shown.fit.score), "strong", wrap=True))
        for part in shown.parts:
            row = PartRow()
            row.show_part(part)
            self._body.addWidget(row)
        if shown.answered < 100:
            text = self.tr("Both answered {share} % of what counts; the rest is left out.")
            answered = text.format(share=shown.answered)
            self._body.addWidget(PlainLabel(answered, "small", wrap=True))

    def _show_others(self, mentee: int, mentor: int) -> None:
        others = self._about.advice.others(mentee, mentor)
        if not others:
            return
        self._body.addSpacing(SPACE_S)
        title = self.tr("The best others for {mentee}")
        name = self._about.mentee(mentee)
        self._body.addWidget(PlainLabel(title.format(mentee=name), "strong", wrap=True))
        column = QVBoxLayout()
        column.setSpacing(2)
        for number, score in others:
            column.addLayout(self._other(number, score))
        self._body.addLayout(column)

    def _other(self, number: int, score: int) -> QHBoxLayout:
        row = QHBoxLayout()
        card = self._about.cards.mentor(number)
        name = card.name if card is not None else ""
        button = link(
            line_of(name, 40).replace("&", "&&"),
            lambda: self.mentor.setCurrentIndex(self.mentor.findData(number)),
        )
        held = listed([held.name for held in card.mentees]) if card is not None else ""
        row.addWidget(button)
        row.addWidget(PlainLabel(held and self.tr("held by %1").replace("%1", held), "small"), 1)
        row.addWidget(PlainLabel(str(score), "soft"))
        return row

    def _offer(self, found: WhyNot | None) -> None:
        mentee, mentor = self.two
        card = self._about.cards.mentee(mentee)
        apart = card is not None and card.mentor_application_id != mentor
        obstacles = found.obstacles if found is not None else ()
        self.pair.setEnabled(found is not None and not obstacles and apart)
        self.override.setEnabled(
            apart and bool(obstacles) and all(one.can_be_overridden for one in obstacles)
        )

    def _pair(self) -> None:
        self.accept()
        self.wants_pair.emit(*self.two)

    def _override(self) -> None:
        self.accept()
        self.wants_override.emit(*self.two)


def _people(
    title: str,
    name: str,
    cards: tuple[MenteeCard, ...] | tuple[MentorCard, ...],
    chosen: int,
) -> QComboBox:
    """Everybody of one side by name, to be chosen by typing."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setMaxVisibleItems(20)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for card in cards:
        box.addItem(line_of(card.name, 80), card.application_id)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
