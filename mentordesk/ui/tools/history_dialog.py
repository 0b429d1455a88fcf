"""The history of changes: by day, person, kind and words; one action in full; back to a point."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.history import (
    HistoryRow,
    Looked,
    count_history,
    history_kinds,
    kind_in_words,
    load_history,
    steps_after,
    take_back,
    undo,
)
from mentordesk.services.history_details import Detail, load_details
from mentordesk.services.local_days import zone_of
from mentordesk.services.privacy.knowing import list_people
from mentordesk.storage.desk import Desk
from mentordesk.ui.chips import ChipDelegate
from mentordesk.ui.forms import MARGINS, MaybeDay, close_row, roomy, too_wide
from mentordesk.ui.parts import counted, filter_box
from mentordesk.ui.safe_text import PlainLabel, line_of, tooltip_of
from mentordesk.ui.table import ROW_HEIGHT
from mentordesk.ui.tools.history_model import WIDTHS, HistoryModel
from mentordesk.ui.worded import worded

_DETAILS = ("About", "What", "Before", "After")


class HistoryDialog(QDialog):
    """The list of actions, the newest first, and below it what the chosen one changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("History of changes"))
        self.model = HistoryModel(zone_of(desk))
        self.table = self._make_table()
        self.details = self._make_details()
        today = desk.today()
        self.first = MaybeDay(today - timedelta(days=7), known=False)
        self.last = MaybeDay(today, known=False)
        self.person, self.kind = QComboBox(), QComboBox()
        self.words = filter_box(self.tr("Words"))
        self.count = PlainLabel("", "soft")
        self._buttons = close_row()
        self.one = self._button(self.tr("&Undo this one"), self._take_back)
        self.back = self._button(self.tr("&Go back to here"), self._go_back)
        self._lay_out()
        self._wire()
        roomy(self, 1000, 700)
        self.read()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("history.table")
        table.setAccessibleName(self.tr("Changes"))
        table.setModel(self.model)
        table.setItemDelegate(ChipDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        across = table.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for place, width in enumerate(WIDTHS):
            table.setColumnWidth(place, width)
        across.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)  # what was done
        return table

    def _make_details(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("history.details")
        tree.setAccessibleName(self.tr("What the chosen action changed"))
        tree.setHeaderLabels([self.tr(title) for title in _DETAILS])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        for place, width in enumerate((200, 200, 250)):
            tree.setColumnWidth(place, width)
        return tree

    def _button(self, words: str, slot: object) -> QPushButton:
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(PlainLabel(self.tr("History of changes"), "heading"))
        row = self._row_of_filters()
        column.addLayout(row)
        if too_wide(row):
            row.removeWidget(self.words)
            column.addWidget(self.words)
        column.addWidget(self.count)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.table)
        both.addWidget(self.details)
        both.setSizes([420, 160])
        both.setChildrenCollapsible(False)
        column.addWidget(both, 1)
        column.addWidget(self._buttons)

    def _row_of_filters(self) -> QHBoxLayout:
        """What narrows the list."""
        self.person.addItem(self.tr("Everybody"), None)
        for number, name in list_people(self._desk):
            self.person.addItem(line_of(name, 60), number)
        self.kind.addItem(self.tr("Everything"), "")
        for kind in history_kinds(self._desk):
            self.kind.addItem(worded(kind_in_words(kind)), kind)
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, field in (
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            (self.tr("Person"), self.person),
            (self.tr("Kind"), self.kind),
        ):
            field.setAccessibleName(words)
            row.addWidget(PlainLabel(words, "soft"))
            row.addWidget(field)
        for box in (self.person, self.kind):
            box.setMaximumWidth(190)
        row.addWidget(self.words, 1)
        return row

    def _wire(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(self.read)
        self.words.textChanged.connect(self._start_later)
        for box in (self.person, self.kind):
            box.currentIndexChanged.connect(self.read)
        for day in (self.first, self.last):
            day.box.toggled.connect(self.read)
            day.field.dateChanged.connect(self.read)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._show(now.row()))

    def _start_later(self) -> None:
        self._later.start()

    @property
    def looked(self) -> Looked:
        """What is looked for now."""
        first: date | None = self.first.day
        return Looked(
            first,
            self.last.day,
            self.person.currentData(),
            self.kind.currentData() or "",
            self.words.text(),
        )

    def read(self) -> None:
        """Read the list anew."""
        looked = self.looked
        whole = count_history(self._desk, looked)
        self.model.show_those(
            whole, lambda limit, skip: load_history(self._desk, limit, looked, skip)
        )
        self.count.setText(
            counted(whole, "change")
            if whole
            else self.tr("Nothing was changed then. Take a filter away to see more.")
        )
        self._show(-1)

    def choose(self, place: int) -> None:
        """Choose the action at a place of the list."""
        self.table.selectRow(place)

    @property
    def chosen(self) -> HistoryRow | None:
        """The chosen action."""
        place = self.table.currentIndex().row()
        return self.model.row_at(place) if place >= 0 else None

    def _show(self, place: int) -> None:
        self.details.clear()
        row = self.model.row_at(place) if place >= 0 else None
        lines = load_details(self._desk, row.number) if row is not None else ()
        for line in lines:
            texts = (line.about, line.field, *self._sides(line))
            item = QTreeWidgetItem([line_of(text) for text in texts])
            for column, text in enumerate(texts):
                item.setToolTip(column, tooltip_of(text))
            self.details.addTopLevelItem(item)
        done = row is not None and row.state == "done" and not self._desk.read_only
        steps = steps_after(self._desk, row.number) if row is not None else 0
        self.one.setEnabled(done)
        self.back.setEnabled(bool(steps) and not self._desk.read_only)
        words = self.tr("&Go back to here (undo %1)").replace("%1", counted(steps, "step"))
        self.back.setText(words if steps else self.tr("&Go back to here"))

    def _sides(self, line: Detail) -> tuple[str, str]:
        """What stood before and after; of a thing that only came or went, not its name again."""
        if not line.before and line.after == line.field.lower():
            return "", self.tr("added")
        if not line.after and line.before == line.field.lower():
            return "", self.tr("taken away")
        return line.before, line.after

    def _take_back(self) -> None:
        if self.chosen is not None:
            take_back(self._desk, self.chosen.number)
            self.read()

    def _go_back(self) -> None:
        if self.chosen is not None:
            undo(self._desk, steps_after(self._desk, self.chosen.number))
            self.read()
