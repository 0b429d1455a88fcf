"""The two panes with lists: waiting mentees at the left, the mentors' cards in the middle."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.board import Board
from mentordesk.ui.board.grouping import Group
from mentordesk.ui.board.mentors_view import MentorsView
from mentordesk.ui.board.ordering import Sort
from mentordesk.ui.board.waiting_view import WaitingView
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import FIRST, LONGEST_FILTER, filter_box
from mentordesk.ui.safe_text import PlainLabel, line_of
from mentordesk.ui.tokens import SPACE_L, SPACE_M, SPACE_S

FILTER_MS = 60
"""A filter waits for a pause this long in the typing."""

COMFORTABLE = 120
"""Width that the filter has at least before the two steps for everybody go below it."""

NARROW = 72
"""Least width of the filter and of a drop-down, in pixels; its choice is cut then."""


class _Pane(QFrame):
    """A heading with a count, and a filter that waits for a pause in the typing."""

    narrowed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.count = PlainLabel("", "badge")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FILTER_MS)
        self._pause.timeout.connect(self.narrowed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, SPACE_L, 0, 0)
        self.column.setSpacing(SPACE_M)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        self.head.setSpacing(SPACE_M)
        self.head.addWidget(PlainLabel(title, "heading"))
        self.head.addWidget(self.count, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.head.addStretch()
        self.column.addLayout(self.head)

    def watch(self, box: QLineEdit) -> None:
        """Narrow the list while this box is typed into."""
        box.textChanged.connect(lambda _: self._pause.start())


class WaitingPane(_Pane):
    """The mentees who hold no place yet."""

    def __init__(self, view: WaitingView) -> None:
        super().__init__(self.tr("Unmatched mentees"))
        self.setProperty("look", "pane")
        self.filter = filter_box(self.tr("Filter mentees"))
        self.filter.setObjectName("board.waiting.filter")
        self.watch(self.filter)
        self.empty = PlainLabel("", "soft", wrap=True)
        self.empty.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_L)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        row.addWidget(self.filter)
        self.column.addLayout(row)
        self.column.addWidget(self.empty)
        self.column.addWidget(view, 1)
        self.column.setSpacing(SPACE_S)

    def show_empty(self, board: Board, shown: int) -> None:
        """Say what an empty list means; `shown` mentees are left by the filter."""
        if board.waiting and not shown:
            self.empty.setText(self.tr("No waiting mentee fits the filter."))
        elif not board.mentees:
            self.empty.setText(self.tr("No mentees yet. Import their applications to begin."))
        else:
            self.empty.setText(self.tr("Every mentee has a mentor."))
        self.empty.setVisible(not shown)


class MentorPane(_Pane):
    """The mentors' cards, with filter, order, sector, and the two steps for all of them."""

    def __init__(self, view: MentorsView) -> None:
        super().__init__(self.tr("Mentors"))
        self._offered = True
        self.filter = filter_box(self.tr("Filter mentors"))
        self.filter.setObjectName("board.mentors.filter")
        self.watch(self.filter)
        self.sort = self._combo("board.sort", self.tr("Sort mentors"))
        for sort, text in (
            (Sort.BEST_FIT, self.tr("Sort: best fit")),
            (Sort.NAME, self.tr("Sort: name")),
            (Sort.FREE_PLACES, self.tr("Sort: free places")),
            (Sort.SECTOR, self.tr("Sort: sector")),
            (Sort.PLACE, self.tr("Sort: place")),
            (Sort.LOAD, self.tr("Sort: load, least first")),
        ):
            self.sort.addItem(text, sort)
        self.group = self._combo("board.group", self.tr("Group mentors"))
        for group, text in (
            (Group.NONE, self.tr("No groups")),
            (Group.FIT, self.tr("Group: fit")),
            (Group.SECTOR, self.tr("Group: sector")),
            (Group.PLACE, self.tr("Group: place")),
            (Group.LOAD, self.tr("Group: load")),
        ):
            self.group.addItem(text, group)
        self.sector = self._combo("board.sector", self.tr("Show one sector"))
        self.settings = QPushButton(self.tr("Match settings…"))
        self.settings.setObjectName("board.settings")
        self.settings.setProperty("look", "link")
        self.head.addWidget(self.group)
        self.head.addWidget(self.settings)
        self.suggest = QPushButton(self.tr("&Suggest all…"))
        self.suggest.setObjectName("board.suggest")
        give_icon(self.suggest, "wand")
        self.confirm = QPushButton()
        self.confirm.setObjectName("board.confirm")
        self.confirm.setProperty("look", "primary")
        self.empty = PlainLabel("", "soft", wrap=True)
        self.empty.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_L)
        self._lay_out(view)
        self.show_sectors([])

    def _combo(self, name: str, says: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(says)
        combo.view().setAccessibleName(says)  # its list is a node of its own to a screen reader
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        combo.setMinimumWidth(NARROW)  # in a narrow window it gives way before the buttons do
        combo.currentIndexChanged.connect(lambda _: self.narrowed.emit())
        return combo

    def _lay_out(self, view: QWidget) -> None:
        self._tools, self._steps = QHBoxLayout(), QHBoxLayout()
        for row in (self._tools, self._steps):
            row.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
            row.setSpacing(SPACE_S)
        self.filter.setMinimumWidth(NARROW)
        self.filter.setMaximumWidth(LONGEST_FILTER)
        self._tools.addWidget(self.filter, FIRST)
        self._tools.addWidget(self.sort)
        self._tools.addWidget(self.sector)
        self._tools.addStretch(1)
        self._steps.addStretch(1)
        self.column.addLayout(self._tools)
        self.column.addLayout(self._steps)
        self.column.addWidget(self.empty)
        cards = QHBoxLayout()
        cards.setContentsMargins(SPACE_L - 6, 0, 2, 0)
        cards.addWidget(view)
        self.column.addLayout(cards, 1)
        self.column.setSpacing(SPACE_S)
        self._narrow: bool | None = None
        self._stand(narrow=False)

    def _stand(self, *, narrow: bool) -> None:
        """Put the two steps for everybody beside the filter, or below it where that is narrow."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        new, old = (self._steps, self._tools) if narrow else (self._tools, self._steps)
        for button in (self.suggest, self.confirm):
            old.removeWidget(button)
            new.addWidget(button)
        self.settings.setVisible(self._offered and not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        asked = (self.sort, self.sector, self.suggest, self.confirm)
        needs = sum(one.sizeHint().width() + SPACE_S for one in asked) + COMFORTABLE + 2 * SPACE_L
        self._stand(narrow=event.size().width() < needs)
        super().resizeEvent(event)

    def chosen_sort(self) -> Sort:
        """The order chosen."""
        return Sort(self.sort.currentData())

    def chosen_group(self) -> Group:
        """What the mentors stand under headings by."""
        return Group(self.group.currentData())

    def chosen_sector(self) -> str:
        """The sector chosen; empty for all."""
        return str(self.sector.currentData() or "")

    def show_sectors(self, sectors: list[str]) -> None:
        """Offer these sectors; the chosen one stays where it still occurs."""
        chosen = self.chosen_sector()
        self.sector.blockSignals(True)
        self.sector.clear()
        self.sector.addItem(self.tr("Sector: all"), "")
        for sector in sectors:
            self.sector.addItem(line_of(sector, 40), sector)
        self.sector.setCurrentIndex(max(0, self.sector.findData(chosen)))
        self.sector.blockSignals(False)

    def offer_steps(self, offered: bool) -> None:
        """Show or hide the two steps for everybody."""
        self._offered = offered
        self.settings.setVisible(offered and not self._narrow)
        self.suggest.setVisible(offered)
        self.confirm.setVisible(offered)

    def show_drafts(self, drafts: int) -> None:
        """Say how many draft pairs can be confirmed."""
        self.confirm.setEnabled(drafts > 0)
        self.confirm.setText(
            self.tr("&Confirm {count}…").format(count=drafts) if drafts else self.tr("&Confirm…")
        )

    def show_empty(self, board: Board, shown: int) -> None:
        """Say what an empty board means; `shown` mentors are left by the filters."""
        if board.mentors:
            self.empty.setText(self.tr("No mentor fits the filters."))
        else:
            self.empty.setText(self.tr("No mentors yet. Import their applications to begin."))
        self.empty.setVisible(not shown)
