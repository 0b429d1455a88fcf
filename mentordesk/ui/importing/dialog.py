"""The import dialog: sources, columns, every row with what it would change; then Import."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.imports.coming import coming_of
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.preview import Choice
from mentordesk.services.imports.refused import refused_workbook
from mentordesk.services.imports.sides import known_sides
from mentordesk.services.intake_limits import warnings
from mentordesk.storage.desk import Desk
from mentordesk.ui.drops import offers_files, paths_of
from mentordesk.ui.forms import roomy, tab_as_shown, tab_through
from mentordesk.ui.importing.carrying import Chosen
from mentordesk.ui.importing.columns_card import ColumnsCard
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.importing.lines import COLUMNS, Line, filters_of, left_aside
from mentordesk.ui.importing.list_row_dialog import ListRowDialog
from mentordesk.ui.importing.looking import FIRST_ORDER, Looked, chosen_anew, decided, pile_of
from mentordesk.ui.importing.row_dialog import RowDialog
from mentordesk.ui.importing.sources_card import SourcesCard
from mentordesk.ui.importing.value_lines import RowFacts, facts_of_item, facts_of_refused
from mentordesk.ui.listing import Listing
from mentordesk.ui.parts import Card, counted
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import PlainLabel

_WHAT = 3
"""The column that says what changes: it takes the room that is left."""


class ImportDialog(QDialog):
    """Shows a preview, handed to it by `show_preview`. Nothing is changed before `agreed`.

    It is made while the files are still to be read: making it takes longer than filling it.
    """

    agreed = Signal()
    more_files = Signal(object)
    wished = Signal(object)
    """What is wished of the files (services.imports.wishes): they are to be looked at again."""
    paste_wanted = Signal()
    list_wanted = Signal(int)
    """A source (by its place) is another list, to be imported as what it is."""
    problems_wanted = Signal()

    _shown: Looked

    def __init__(self, desk: Desk, keep: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keep = desk, keep
        self.setWindowTitle(self.tr("Import applications"))
        self.setObjectName("import.dialog")
        self.setSizeGripEnabled(True)
        self.setAcceptDrops(True)
        self.model: RowsModel[Line] = RowsModel(COLUMNS, lambda line: line.number, ticks=True)
        self.model.has_box = lambda line: line.has_box
        self.model.on_tick = self._may_tick
        self.list = Listing("import.plan", self.tr("Rows"), self.model, filters_of())
        self.sources = SourcesCard(keep)
        self.columns = ColumnsCard(
            self.tr("Columns in this file"), self.tr("Remembered for the next file like it")
        )
        self._sum = PlainLabel("", wrap=True)
        self._buttons = self._make_buttons()
        self._lay_out()
        self._wire()
        roomy(self, 1180, 780)
        self.list.table.setFocus()

    @property
    def plan(self) -> ImportPlan:
        """The plan that is shown."""
        return self._shown.found.plan

    @property
    def choice(self) -> Choice:
        """What is to be imported as it stands now."""
        return Choice(self.chosen, self._shown.chosen.decisions, self._shown.chosen.left)

    @property
    def standing(self) -> tuple[ImportPlan, Chosen]:
        """The plan with what was ticked, decided and left out, for the next look at the files."""
        return self.plan, self._now

    @property
    def _now(self) -> Chosen:
        return replace(self._shown.chosen, ticked=self.chosen)

    @property
    def chosen(self) -> frozenset[int]:
        """The numbers of the plan's items that are to be imported, decided ones included."""
        return frozenset(self.model.ticked or ())

    def problems(self) -> bytes:
        """Rows that are not imported and rows not decided yet, to be mended in a workbook."""
        return refused_workbook(self.plan, frozenset(self._shown.chosen.decisions))

    def show_preview(self, shown: Looked) -> None:
        """Show a preview: the first, or one made again because something was said."""
        self._shown = shown
        self.columns.begin(shown.found.scheme, shown.found.batch.wishes)
        self.sources.show_sources(shown.found, shown.sources)
        self._show_rows()
        if self.model.shown and not self.list.table.chosen:
            self.list.table.choose(self.model.identity_at(0))

    def let_go(self) -> list[object]:
        """What was shown so far, in pieces: the next preview is shown in its place, or nothing."""
        pile = pile_of(self._shown)
        self.model.set_rows(())
        del self._shown
        return pile

    def open_line(self, number: int) -> bool:
        """Decide what a line asks, or show where it comes from."""
        line = self._line(number)
        if line.outcome is Outcome.NEEDS_YOU and not line.decided:
            return self.decide(number)
        return self.trace(number)

    def decide(self, number: int) -> bool:
        """Ask about a line that needs the coordinator; True where it was decided."""
        line = self._line(number)
        if line.outcome is not Outcome.NEEDS_YOU:
            return False
        dialog: DecideDialog | ListRowDialog
        if line.item is not None:
            dialog = DecideDialog(line.item, known_sides(self._desk, self.plan, line.item), self)
        elif line.listed is not None:
            dialog = ListRowDialog(line.listed, line.place, self)
        else:
            return False
        if not self._asked(dialog) or dialog.decision is None:
            return False
        self._decided(number, dialog.decision)
        return True

    def trace(self, number: int) -> bool:
        """Show the cells of a line; True where something was mended or left out."""
        line = self._line(number)
        if line.listed is not None:
            self._asked(ListRowDialog(replace(line.listed, question=""), line.place, self))
            return False
        facts = self._facts(number)
        if facts is None:
            return False
        before = self._shown.chosen.left
        dialog = RowDialog(facts, before.get(number, frozenset()), self)
        if not self._asked(dialog):
            return False
        left = {place: keys for place, keys in {**before, number: dialog.left}.items() if keys}
        if left != before:
            self._shown = chosen_anew(self._shown, replace(self._now, left=left))
            self._show_rows()
        if dialog.texts:
            self.wished.emit(self._shown.found.batch.wishes.with_cells(dialog.texts))
        return bool(dialog.texts or dialog.left)

    def _asked(self, dialog: QDialog) -> bool:
        """Show a dialog above this one and come back to the rows."""
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        self.activateWindow()
        self.list.table.setFocus()
        return agreed

    def _facts(self, number: int) -> RowFacts | None:
        found, line = self._shown.found, self._line(number)
        if line.item is not None:
            return facts_of_item(found.plan, found.batch, found.scheme, line.item)
        refused = found.plan.refused[-1 - number]
        return facts_of_refused(found.plan, found.batch, found.scheme, refused)

    def _line(self, number: int) -> Line:
        return self.model.row_at(self.model.index(self.model.place_of(number), 0))

    def _decided(self, number: int, decision: Decision | None) -> None:
        shown = replace(self._shown, chosen=self._now)
        self._shown = decided(shown, number, decision)
        self._show_rows()

    def _show_rows(self) -> None:
        self.model.ticked = set(self._shown.chosen.ticked)
        self.list.show_ready(self._shown.lines)
        self._say()

    def _may_tick(self, line: Line, on: bool) -> bool:
        if line.outcome is not Outcome.NEEDS_YOU or (on and line.decided):
            return True
        if on:
            return self.decide(line.number)
        if line.number in self._shown.chosen.decisions:
            self._decided(line.number, None)
        return True

    def _decide_chosen(self) -> None:
        asks = [row for row in self.model.shown if row.outcome is Outcome.NEEDS_YOU]
        numbers = {row.number for row in asks} & set(self.list.table.chosen)
        # Of none chosen, each that waits is asked about in turn, until one is put off.
        waiting = [
            row.number for row in asks if row.number in numbers or not (numbers or row.decided)
        ]
        for number in waiting:
            if not self.decide(number):
                return

    def _trace_chosen(self) -> None:
        shown = [row.number for row in self.model.shown]
        for number in (*self.list.table.chosen, *shown)[:1]:
            self.trace(number)

    def _say(self) -> None:
        number, counts = len(self.chosen), self._shown.counts
        parts = [self.tr("%1 will be imported").replace("%1", counted(number, "row"))]
        waiting = counts[Outcome.NEEDS_YOU] - len(self._shown.chosen.decisions)
        parts += left_aside({**counts, Outcome.NEEDS_YOU: waiting})
        loose = counted(len(self.plan.loose), "file")
        words = self.tr("&Import %1").replace("%1", counted(number, "row"))
        if self.plan.loose:
            parts.append(self.tr("%1 kept that nobody owns yet").replace("%1", loose))
            words = words if number else self.tr("&Keep %1").replace("%1", loose)
        coming = coming_of(self.plan, self.chosen)
        parts += warnings(self._desk, self.plan.intake_id, coming) if coming else ()
        self._sum.setText(" · ".join(parts))
        self._go.setText(words)
        self._go.setEnabled(bool(number or self.plan.late_files or self.plan.loose))
        self._verbs[0].setEnabled(bool(counts[Outcome.NEEDS_YOU]))
        self._problems.setEnabled(bool(counts[Outcome.REFUSED] or counts[Outcome.NEEDS_YOU]))

    def tell(self, sentence: str) -> None:
        """Say what was just done, in place of the sum until something is ticked."""
        self._sum.setText(sentence)

    def _show_source(self, place: int) -> None:
        shown = self._shown
        if 0 <= place < len(shown.columns):
            source = self.plan.sources[place]
            self.columns.show_source(source, shown.columns[place], shown.files[place])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.more_files.emit(paths_of(event.mimeData(), self._keep))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)
        buttons = sorted(self._buttons.buttons(), key=lambda one: one.x())
        panes = [
            self.sources.list,
            self.sources.as_list,
            *self.columns.chips.findChildren(QPushButton),
            self.columns.table,
            self.columns.file_table,
            self.list.box,
            *self.list.chips.findChildren(QPushButton),
            *self._verbs,
            self.list.table,
        ]
        tab_through([*panes, *buttons])

    def _wire(self) -> None:
        self.sources.chosen.connect(self._show_source)
        self.sources.list_wanted.connect(self.list_wanted)
        self.sources.place.dropped.connect(self.more_files)
        self.columns.wished.connect(self.wished)
        self.model.dataChanged.connect(self._say)
        self._go.clicked.connect(self.agreed)
        known = set(self.list.findChildren(QPushButton))
        self.list.add_verb(self.tr("&Decide…"), "", self._decide_chosen)
        self.list.add_verb(self.tr("&Where from…"), "eye", self._trace_chosen)
        shown = self.list.findChildren(QPushButton)
        self._verbs = [button for button in shown if button not in known]
        self.list.table.opened.connect(self.open_line)
        self.list.table.when_sorted_by(*FIRST_ORDER)
        across = self.list.table.horizontalHeader()
        across.setStretchLastSection(False)
        across.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self._problems.clicked.connect(self.problems_wanted)
        self._buttons.rejected.connect(self.reject)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self.paste_wanted)

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._problems: QPushButton = box.addButton(
            self.tr("&Save as a list of problems…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._go: QPushButton = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        for button in box.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self._go.setDefault(True)
        self._go.setProperty("look", "primary")
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(PlainLabel(self.tr("Import applications"), "title"))
        words = self.tr(
            "Nothing is changed until you press Import. The whole import can be undone in one step."
        )
        head.addWidget(PlainLabel(words, "soft"))
        column.addLayout(head)
        above = QSplitter(Qt.Orientation.Horizontal)
        above.addWidget(self.sources)
        above.addWidget(self.columns)
        above.setSizes([300, 820])
        rows = Card()
        rows.body.setContentsMargins(4, 2, 4, 4)
        rows.body.addWidget(self.list)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(above)
        split.addWidget(rows)
        split.setSizes([300, 380])
        for one in (above, split):
            one.setChildrenCollapsible(False)
            one.setHandleWidth(12)
            one.setProperty("look", "gap")
        column.addWidget(split, 1)
        below = QHBoxLayout()
        below.addWidget(self._sum, 1)
        below.addWidget(self._buttons)
        column.addLayout(below)
