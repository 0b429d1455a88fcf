"""Assign to...: every mentor for one mentee, the best first, without any dragging."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from mentordesk.domain.people import folded
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board import words
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.ordering import Sort, arranged, matches, searched
from mentordesk.ui.parts import filter_box
from mentordesk.ui.safe_text import PlainLabel, line_of, tooltip_of

_WHO = Qt.ItemDataRole.UserRole


class AssignDialog(BoardDialog):
    """A ranked list with a filter; `chosen` is the mentor's application id after Assign."""

    def __init__(
        self,
        mentee: MenteeCard,
        mentors: tuple[MentorCard, ...],
        fits: dict[int, Fit],
        parent: QWidget,
    ) -> None:
        super().__init__("assign", self.tr("Assign to"), parent)
        self.chosen: int | None = None
        self._rows = [
            (searched(card), self._row(card, fits.get(card.application_id)))
            for card in arranged(mentors, Sort.BEST_FIT, fits)
        ]
        self._list = self._ranked([row for _, row in self._rows])
        self._filter = filter_box(self.tr("Filter mentors"))
        self._filter.setObjectName("assign.filter")
        self._filter.textChanged.connect(self._narrow)
        column = self.column
        title = self.tr("A mentor for {name}").format(name=mentee.name)
        column.addWidget(PlainLabel(title, "heading"))
        column.addWidget(PlainLabel(words.about_mentee(mentee), "soft"))
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        self._ok = self.add_buttons(self.tr("&Assign"))
        self.resize(940, 560)
        if self._rows:
            self._list.setCurrentItem(self._rows[0][1])
        self._follow()

    def _row(self, card: MentorCard, fit: Fit | None) -> QTreeWidgetItem:
        if fit is None:
            state = self.tr("fit not known")
        elif fit.blocked:
            state = line_of(fit.sentence)
        elif card.free <= 0:
            state = words.joined(self.tr("Full, swap"), words.cohort_change(fit))
        else:
            state = words.joined(words.places_taken(card), words.cohort_change(fit))
        score = str(fit.score) if fit is not None and not fit.blocked else "–"  # noqa: RUF001 - a dash
        row = QTreeWidgetItem([score, line_of(card.name), words.about_mentor(card), state])
        row.setData(0, _WHO, card.application_id)
        row.setSizeHint(0, QSize(0, self.fontMetrics().height() + 14))
        row.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setToolTip(3, tooltip_of(state))
        row.setData(1, _WHO, card.free <= 0)
        if fit is not None and fit.blocked:
            row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return row

    def _ranked(self, rows: list[QTreeWidgetItem]) -> QTreeWidget:
        ranked = QTreeWidget()
        ranked.setObjectName("assign.list")
        ranked.setAccessibleName(self.tr("Mentors, the best fit first"))
        ranked.setRootIsDecorated(False)
        ranked.setUniformRowHeights(True)
        ranked.setHeaderLabels(
            [self.tr("Fit"), self.tr("Mentor"), self.tr("About"), self.tr("Places")]
        )
        ranked.addTopLevelItems(rows)
        sizes = ranked.header()
        sizes.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        sizes.resizeSection(1, 165)
        sizes.resizeSection(2, 300)
        ranked.currentItemChanged.connect(lambda *_: self._follow())
        ranked.itemActivated.connect(lambda *_: self._ok.click())
        return ranked

    def _narrow(self, text: str) -> None:
        wanted = folded(text)
        shown = [row for words_of, row in self._rows if matches(words_of, wanted)]
        for _, row in self._rows:
            row.setHidden(row not in shown)
        if shown and self._list.currentItem() not in shown:
            self._list.setCurrentItem(shown[0])
        self._follow()

    def _follow(self) -> None:
        row = self._list.currentItem()
        can = row is not None and not row.isHidden() and not row.isDisabled()
        self._ok.setEnabled(can)
        swap = can and row is not None and bool(row.data(1, _WHO))
        self._ok.setText(self.tr("&Swap…") if swap else self.tr("&Assign"))

    def accept(self) -> None:
        row = self._list.currentItem()
        if row is not None and self._ok.isEnabled():
            self.chosen = int(row.data(0, _WHO))
            super().accept()
