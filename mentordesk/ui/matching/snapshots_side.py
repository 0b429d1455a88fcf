"""Two states of the board side by side: the figures, and for every mentee where they are."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.matching.differences import Difference
from mentordesk.services.snapshots import SideBySide
from mentordesk.ui.board.difference_table import difference_table, name_states, show_difference
from mentordesk.ui.board.two_states import TwoStates
from mentordesk.ui.parts import EmptyPage, counted
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_L, SPACE_S
from mentordesk.ui.worded import worded

_FIGURES, _WIDE = 420, 140


class SidePane(QStackedWidget):
    """Shows a comparison, or what to do to see one."""

    def __init__(self, told: Callable[[str], str] = str) -> None:
        """`told` covers names while comparing is blind."""
        super().__init__()
        self._told = told
        self.setProperty("look", "card")
        self.figures = TwoStates("", "", _WIDE)
        least = max(_FIGURES, self.figures.minimumSizeHint().width())
        self.figures.setFixedWidth(max(least, 25 * self.fontMetrics().height()))
        self.sentence = PlainLabel("", "strong", wrap=True)
        self.only = PlainLabel("", "soft", wrap=True)
        self.table = difference_table(
            "snapshots.difference", self.tr("Side by side"), self.tr("Before"), self.tr("After")
        )
        self.addWidget(self._empty())
        self.addWidget(self._both())

    def show_nothing(self) -> None:
        """Nothing is compared."""
        self.setCurrentIndex(0)

    def show_both(self, found: SideBySide) -> None:
        """Show two states."""
        difference = found.difference
        self.figures.name(found.a, found.b)
        self.figures.show_before(
            difference.placed_before, difference.total_before, difference.worst_before
        )
        self.figures.show_after(
            difference.placed_after, difference.total_after, difference.worst_after
        )
        self.sentence.setText(difference.sentence)
        words = self.tr("{one} only in {a}, {other} only in {b}.")
        both = {"a": worded(found.a), "b": worded(found.b)}
        one, other = counted(len(found.only_a), "pair"), counted(len(found.only_b), "pair")
        self.only.setText(words.format(one=one, other=other, **both))
        name_states(self.table, found.a, found.b)
        show_difference(self.table, difference, self._names(difference))
        self.setCurrentIndex(1)

    def _names(self, difference: Difference) -> dict[int, str]:
        """What people are called now, by their application ids."""
        names: dict[int, str] = {}
        for line in difference.lines:
            names[line.mentee_id] = self._told(line.mentee)
            names[line.before_id or 0] = self._told(line.before)
            names[line.after_id or 0] = self._told(line.after)
        return names | {0: ""}

    def _empty(self) -> QWidget:
        return EmptyPage(
            "history",
            self.tr("Nothing to compare yet"),
            self.tr("Take a snapshot before you try something, then choose it in the list."),
        )

    def _both(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        # The table has air of its own at the left and above.
        column.setContentsMargins(4, SPACE_L, 4, SPACE_S)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        words = QVBoxLayout()
        words.addWidget(self.sentence)
        words.addWidget(self.only)
        words.addStretch(1)
        head.addLayout(words, 1)
        head.addWidget(self.figures)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        return page
