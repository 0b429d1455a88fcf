"""The import dialog: sources, columns, every row with what it would change; then Import."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.ui.importing.columns_card import ColumnsCard
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.importing.lines import COLUMNS, Line, filters_of, lines_of
from mentordesk.ui.importing.sources_card import SourcesCard
from mentordesk.ui.listing import Listing
from mentordesk.ui.parts import Card, counted
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import PlainLabel, title_of


class ImportDialog(QDialog):
    """Shows a plan. Nothing is changed before `agreed`."""

    agreed = Signal()
    more_files = Signal(object)
    problems_wanted = Signal()

    def __init__(self, plan: ImportPlan, keep: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setWindowTitle(self.tr("Import applications"))
        self.setObjectName("import.dialog")
        self.setSizeGripEnabled(True)
        self.model: RowsModel[Line] = RowsModel(COLUMNS, lambda line: line.number, ticks=True)
        self.model.has_box = lambda line: line.has_box
        self.model.on_tick = self._may_tick
        self.decisions: dict[int, Decision] = {}
        self.list = Listing("import.plan", self.tr("Rows"), self.model, filters_of())
        self.sources = SourcesCard(self._from(plan), keep)
        self.columns = ColumnsCard(
            self.tr("Columns in this file"),
            self.tr("Columns without a field are kept as other answers"),
        )
        self._sum = PlainLabel()
        self._buttons = self._make_buttons()
        self._lay_out()
        self._wire()
        self.show_plan(plan)
        self.resize(1160, 760)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a plan: the first, or one made again because something changed."""
        self.plan = plan
        self.sources.show_sources(plan.sources)
        self.decisions = {}
        self.model.tick_all(plan.usual_choice)
        self.list.show_rows(lines_of(plan))
        self._say()

    @property
    def chosen(self) -> frozenset[int]:
        """The numbers of the plan's items that are to be imported, decided ones included."""
        return frozenset(self.model.ticked or ())

    def decide(self, number: int) -> bool:
        """Ask about a line that needs the coordinator; True where it was decided."""
        line = self.model.row_at(self.model.index(self.model.place_of(number), 0))
        if line.item is None or line.outcome is not Outcome.NEEDS_YOU:
            return False
        dialog = DecideDialog(line.item, self)
        if not dialog.exec() or dialog.decision is None:
            return False
        self.decisions[number] = dialog.decision
        self.list.show_rows(lines_of(self.plan, self.decisions))
        self.model.tick_all((self.model.ticked or set()) | {number})
        self._say()
        return True

    def _may_tick(self, line: Line, on: bool) -> bool:
        if line.outcome is not Outcome.NEEDS_YOU or (on and line.decided):
            return True
        if on:
            return self.decide(line.number)
        if self.decisions.pop(line.number, None) is not None:
            self.list.show_rows(lines_of(self.plan, self.decisions))
        return True

    def _decide_chosen(self) -> None:
        for number in self.list.table.chosen:
            self.decide(number)

    def _from(self, plan: ImportPlan) -> str:
        return self.tr("From %1").replace("%1", counted(len(plan.sources), "source"))

    def _say(self) -> None:
        number = len(self.chosen)
        parts = [self.tr("%1 will be imported").replace("%1", counted(number, "row"))]
        for outcome, words in (
            (Outcome.NEEDS_YOU, self.tr("%1 wait for your decision")),
            (Outcome.UNCHANGED, self.tr("%1 are unchanged")),
            (Outcome.REFUSED, self.tr("%1 cannot be imported")),
        ):
            decided = len(self.decisions) if outcome is Outcome.NEEDS_YOU else 0
            if count := self.plan.count(outcome) - decided:
                parts.append(words.replace("%1", str(count)))
        self._sum.setText(" · ".join(parts))
        self._go.setText(title_of(self.tr("Import %1").replace("%1", counted(number, "row"))))
        self._go.setEnabled(bool(number or self.plan.late_files))

    def _show_source(self, place: int) -> None:
        if 0 <= place < len(self.plan.sources):
            self.columns.show_source(self.plan.sources[place])

    def _wire(self) -> None:
        self.sources.chosen.connect(self._show_source)
        self.sources.place.dropped.connect(self.more_files)
        self.model.dataChanged.connect(self._say)
        self._go.clicked.connect(self.agreed)
        self.list.add_verb(self.tr("&Decide…"), "", self._decide_chosen)
        self.list.table.opened.connect(self.decide)
        self.list.table.when_sorted_by(1)
        self._problems.clicked.connect(self.problems_wanted)
        self._buttons.rejected.connect(self.reject)

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._problems: QPushButton = box.addButton(
            self.tr("&Save as a list of problems…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._go: QPushButton = box.addButton("", QDialogButtonBox.ButtonRole.ApplyRole)
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
        head.addWidget(
            PlainLabel(
                self.tr(
                    "Nothing is changed until you press Import. The whole import can be undone "
                    "in one step."
                ),
                "soft",
            )
        )
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
        split.setSizes([260, 400])
        for one in (above, split):
            one.setChildrenCollapsible(False)
            one.setHandleWidth(12)
            one.setProperty("look", "gap")
        column.addWidget(split, 1)
        below = QHBoxLayout()
        below.addWidget(self._sum, 1)
        below.addWidget(self._buttons)
        column.addLayout(below)
