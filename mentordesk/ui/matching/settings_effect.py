"""The card with the effect of all settings together: the best answer now, and as it would be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from mentordesk.matching.live_effects import Effect
from mentordesk.ui.matching.settings_weighing import Overall
from mentordesk.ui.matching.settings_words import fit_of, on_the_board, points, would_change
from mentordesk.ui.parts import Card, rule
from mentordesk.ui.safe_text import PlainLabel, set_look

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignTop
WIDTH = 316


class EffectCard(Card):
    """Placed, total and worst pair, before and after; whom it moves; the board's own pairs."""

    def __init__(self) -> None:
        super().__init__(self.tr("Effect"), " ")
        self.setFixedWidth(WIDTH)
        self._before: Effect | None = None
        self.body.addWidget(PlainLabel(self.tr("The best answer for this intake:"), "soft"))
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self.now: list[PlainLabel] = []
        self.then: list[PlainLabel] = []
        titles = (self.tr("Mentees placed"), self.tr("Total points"), self.tr("Worst pair"))
        for column, words in enumerate((self.tr("Now"), self.tr("Then")), 1):
            label = PlainLabel(words, "small")
            label.setAlignment(_RIGHT)
            grid.addWidget(label, 0, column)
        for line, title in enumerate(titles, 1):
            grid.addWidget(PlainLabel(title), line, 0)
            for column, labels in enumerate((self.now, self.then), 1):
                label = PlainLabel("", "soft" if column == 1 else "strong")
                label.setAlignment(_RIGHT)
                label.setMinimumWidth(66)
                labels.append(label)
                grid.addWidget(label, line, column)
        self.body.addLayout(grid)
        self.body.addWidget(rule())
        self.moved = PlainLabel("", wrap=True)
        self.board = PlainLabel("", "soft", wrap=True)
        for label in (self.moved, self.board):
            label.setAlignment(_TOP)
            self.body.addWidget(label)
        self.body.addStretch(1)

    def at_work(self, working: bool) -> None:
        """Say whether the figures are still being worked out."""
        self.note.setText(self.tr("weighing up…") if working else " ")

    def show_now(self, effect: Effect) -> None:
        """Show the best answer under the settings that are kept."""
        self._before = effect
        self._put(self.now, effect)

    def show_then(self, found: Overall) -> None:
        """Show the best answer under the settings in the dialog."""
        self._put(self.then, found.effect)
        set_look(self.moved, "")
        self.moved.setText(would_change(found))
        self.board.setText(on_the_board(found))

    def show_refusal(self, sentence: str) -> None:
        """Say why these settings cannot be matched with."""
        for label in self.then:
            label.setText("–")  # noqa: RUF001 - a dash
        set_look(self.moved, "warn")
        self.moved.setText(sentence)
        self.board.setText("")

    def _put(self, labels: list[PlainLabel], effect: Effect) -> None:
        texts = (f"{effect.placed:,}", points(effect.total), fit_of(effect.worst))
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
