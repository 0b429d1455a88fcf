"""The trade-off between total and worst pair: each higher floor, its cost, and who moves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.matching.trade_off import Compromise
from mentordesk.ui.board.difference_table import difference_table, show_difference
from mentordesk.ui.matching.about import About
from mentordesk.ui.matching.curve import Curve
from mentordesk.ui.matching.frame import AnswerWindow, table
from mentordesk.ui.matching.telling import change, points
from mentordesk.ui.rows import Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.table import RowsTable
from mentordesk.ui.tokens import SPACE_M


class TradeOffDialog(AnswerWindow):
    """The list and the curve; the chosen answer is shown below, and can be suggested."""

    wants_floor = Signal(int)

    def __init__(
        self, about: About, answers: tuple[Compromise, ...], parent: QWidget | None
    ) -> None:
        super().__init__("trade_off", self.tr("Trade-off"), parent)
        self._about, self._answers = about, answers
        self.head(
            self.tr("A better worst pair, or a better total?"),
            self.tr(
                "Each line is proven: nothing else with so good a worst pair places more, or has "
                "a higher total. Choose one to see who would move."
            ),
        )
        self.list, self.curve = self._list(), Curve(answers)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.list, 3)
        row.addWidget(self.curve, 2)
        self.column.addLayout(row, 3)
        self.sentence = PlainLabel("", "strong", wrap=True)
        self.sentence.setObjectName("trade_off.chosen")
        self.column.addWidget(self.sentence)
        self.changes = difference_table(
            "trade_off.changes",
            self.tr("What would change"),
            self.tr("Best answer"),
            self.tr("With this floor"),
        )
        self.column.addWidget(self.changes, 2)
        self.suggest = self.offer(self.tr("&Suggest with this floor…"), "suggest", self._suggest)
        self.end(900, 660)
        self.list.picked.connect(self._show)
        self.list.choose(answers[0].floor)
        self._show(answers[0].floor)

    def _list(self) -> RowsTable:
        first = self._answers[0]
        columns = (
            Column(self.tr("No pair below"), _floor, key=lambda one: one.floor, width=110),
            Column(
                self.tr("Placed"),
                lambda one: str(one.placed),
                key=lambda one: one.placed,
                width=70,
                right=True,
            ),
            Column(
                self.tr("Worst pair"),
                lambda one: points(one.worst),
                key=lambda one: one.worst or 0,
                width=90,
                right=True,
            ),
            Column(
                self.tr("Total"),
                lambda one: points(one.total),
                key=lambda one: one.total,
                width=90,
                right=True,
            ),
            Column(
                self.tr("Costs"),
                lambda one: change(one.total - first.total),
                key=lambda one: one.total,
                width=80,
                right=True,
            ),
        )
        return table(
            "trade_off.list",
            self.tr("Answers, the best total first"),
            columns,
            lambda one: int(one.floor),
            self._answers,
        )

    @property
    def chosen(self) -> Compromise:
        """The answer that is shown."""
        floor = next(iter(self.list.chosen), self._answers[0].floor)
        return next(one for one in self._answers if one.floor == floor)

    def _show(self, floor: object) -> None:
        place = next((n for n, one in enumerate(self._answers) if one.floor == floor), 0)
        one = self._answers[place]
        self.curve.choose(place)
        self.sentence.setText(one.sentence)
        show_difference(self.changes, one.difference, self._about.names)
        self.suggest.setEnabled(bool(one.placed))

    def _suggest(self) -> None:
        floor = self.chosen.floor
        self.accept()
        self.wants_floor.emit(floor)


def _floor(one: Compromise) -> str:
    return str(one.floor) if one.floor else "–"  # noqa: RUF001 - a dash
