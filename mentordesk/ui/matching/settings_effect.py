"""The card with the effect of all settings together: the best answer now, and as it would be."""

from PySide6.QtCore import Qt

from mentordesk.matching.live_effects import Effect
from mentordesk.ui.board.two_states import TwoStates
from mentordesk.ui.matching.settings_weighing import Overall
from mentordesk.ui.matching.settings_words import on_the_board, would_change
from mentordesk.ui.parts import Card, rule
from mentordesk.ui.safe_text import PlainLabel, set_look

_TOP = Qt.AlignmentFlag.AlignTop
WIDTH = 316


class EffectCard(Card):
    """Placed, total and worst pair, before and after; whom it moves; the board's own pairs."""

    def __init__(self) -> None:
        super().__init__(self.tr("Effect"), " ")
        self.body.addWidget(PlainLabel(self.tr("The best answer for this intake:"), "soft"))
        self.figures = TwoStates(self.tr("Now"), self.tr("Then"))
        self.body.addWidget(self.figures)
        self.body.addWidget(rule())
        self.moved = PlainLabel("", wrap=True)
        self.board = PlainLabel("", "soft", wrap=True)
        for label in (self.moved, self.board):
            label.setAlignment(_TOP)
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.ensurePolished()
        least = self.minimumSizeHint().width() + 4
        self.setFixedWidth(max(WIDTH, 19 * self.fontMetrics().height(), least))

    def at_work(self, working: bool) -> None:
        """Say whether the figures are still being worked out."""
        self.note.setText(self.tr("weighing up…") if working else " ")

    def show_now(self, effect: Effect) -> None:
        """Show the best answer under the settings that are kept."""
        self.figures.show_before(effect.placed, effect.total, effect.worst)

    def show_then(self, found: Overall) -> None:
        """Show the best answer under the settings in the dialog."""
        self.figures.show_after(found.effect.placed, found.effect.total, found.effect.worst)
        set_look(self.moved, "")
        self.moved.setText(would_change(found))
        self.board.setText(on_the_board(found))

    def show_refusal(self, sentence: str) -> None:
        """Say why these settings cannot be matched with."""
        self.figures.forget_after()
        set_look(self.moved, "warn")
        self.moved.setText(sentence)
        self.board.setText("")
