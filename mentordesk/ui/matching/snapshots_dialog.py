"""Snapshots of the board: take one with a name, compare two side by side, bring one back."""

from collections.abc import Callable

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

from mentordesk.services.local_days import zone_of
from mentordesk.services.restoring import Restored, restore_snapshot
from mentordesk.services.snapshots import (
    LONGEST_NAME,
    SideBySide,
    delete_snapshot,
    side_by_side,
    take_snapshot,
)
from mentordesk.ui.filter_line import FilterLine
from mentordesk.ui.forms import MARGINS, close_row, roomy
from mentordesk.ui.icons import give_icon
from mentordesk.ui.matching.snapshots_rows import (
    NOW,
    SnapshotLine,
    columns_of,
    lines_of,
    read_snapshots,
)
from mentordesk.ui.matching.snapshots_side import SidePane
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.table import RowsTable
from mentordesk.ui.tokens import SPACE_M, SPACE_S


class SnapshotsDialog(QDialog):
    """The list above, what is chosen in it compared below: one with the board now, or two."""

    did = Signal(str)
    """What was done, as one sentence; each is a step that can be undone."""

    def __init__(
        self, work: Work, intake_id: int, parent: QWidget, told: Callable[[str], str] = str
    ) -> None:
        """`told` covers names while comparing is blind."""
        super().__init__(parent)
        self._work, self._intake_id, self._over, self._told = work, intake_id, False, told
        self.setObjectName("board.snapshots")
        self.setWindowTitle(self.tr("Snapshots of the board"))
        self.setAccessibleName(self.windowTitle())
        self.model: RowsModel[SnapshotLine] = RowsModel(
            columns_of(zone_of(work.desk)), lambda line: line.number
        )
        self.table = RowsTable(self.model, "snapshots.list", self.tr("Snapshots"))
        self.side = SidePane(told)
        self.name = FilterLine()
        self.note = PlainLabel("", "soft", wrap=True)
        self.take = self._button(self.tr("&Take a snapshot"), "plus", self.take_one)
        self.restore = self._button(self.tr("&Bring back"), "refresh", self.restore_chosen)
        self.forget = self._button(self.tr("&Forget"), "trash", self.forget_chosen)
        self._lay_out()
        self.name.textChanged.connect(lambda _: self._allow())
        self.name.returnPressed.connect(self.take.click)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.compare())
        self.refresh()
        roomy(self, 1000, 720)
        self.name.setFocus()

    @property
    def chosen(self) -> tuple[SnapshotLine, ...]:
        """The lines chosen, two at most, in the order of the list."""
        numbers = self.table.chosen[:2]
        return tuple(line for line in self.model.shown if line.number in numbers)

    def done(self, result: int) -> None:
        """Close; answers that are still on their way are not shown."""
        self._over = True
        super().done(result)

    # -- steps ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list anew."""
        self._work.tasks.run_quietly(
            self.table, self._list, read_snapshots, self._work.desk, self._intake_id
        )

    def take_one(self) -> None:
        """Keep the board under the name; a refusal changes nothing."""
        if not self.take.isEnabled():
            return
        number = take_snapshot(self._work.desk, self._intake_id, self.name.text())
        words = self.tr("The board is kept as {name}.").format(name=self.name.text().strip())
        self.name.clear()
        self._tell(words)
        self.refresh()
        self.table.choose(number)

    def restore_chosen(self) -> None:
        """Bring the drafts of the chosen snapshot back, in one step."""
        line = self._alone()
        if line is None:
            return
        found = restore_snapshot(self._work.desk, line.number)
        self._tell(self._restored(line.name, found))
        self.refresh()
        self.compare()

    def forget_chosen(self) -> None:
        """Forget the chosen snapshots; the board is not touched."""
        lines = [line for line in self.chosen if line.number != NOW]
        for line in lines:
            delete_snapshot(self._work.desk, line.number)
            self._tell(self.tr("The snapshot {name} is forgotten.").format(name=line.name))
        self.table.clearSelection()
        self.refresh()

    def compare(self) -> None:
        """Compare what is chosen: two with each other, one with the board now."""
        self._allow()
        chosen = [line for line in self.chosen if line.number != NOW]
        if not chosen:
            self.side.show_nothing()
            return
        first = chosen[-1].snapshot_id  # the older one stands before
        second = chosen[0].snapshot_id if len(chosen) == 2 else None
        self._work.tasks.run_quietly(
            self.side,
            self._show_side,
            side_by_side,
            self._work.desk,
            self._intake_id,
            first,
            second,
        )

    # -- showing -------------------------------------------------------------------------------

    def _alone(self) -> SnapshotLine | None:
        lines = [line for line in self.chosen if line.number != NOW]
        return lines[0] if len(lines) == 1 else None

    def _list(self, found: tuple[object, object]) -> None:
        if self._over:
            return
        self.model.set_rows(lines_of(*found))  # type: ignore[arg-type]  # what read_snapshots gives
        self._allow()

    def _show_side(self, found: SideBySide) -> None:
        if not self._over:
            self.side.show_both(found)

    def _allow(self) -> None:
        writes = not self._work.desk.read_only
        name = self.name.text().strip()
        self.take.setEnabled(writes and 0 < len(name) <= LONGEST_NAME)
        self.restore.setEnabled(writes and self._alone() is not None)
        self.forget.setEnabled(writes and any(line.number != NOW for line in self.chosen))

    def _tell(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()
        self.did.emit(sentence.splitlines()[0])

    def _restored(self, name: str, found: Restored) -> str:
        words = self.tr("{name} is back: {made} made, {removed} taken apart.")
        told = words.format(
            name=name,
            made=counted(found.made, "pair"),
            removed=counted(found.removed, "pair"),
        )
        return "\n".join((told, *map(self._told, found.kept)))

    # -- widgets -------------------------------------------------------------------------------

    def _button(self, words: str, icon: str, what: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        give_icon(button, icon)
        button.clicked.connect(lambda _=False: what())
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(SPACE_M)
        column.addWidget(PlainLabel(self.windowTitle(), "heading"))
        words = self.tr(
            "A snapshot keeps who is with whom, and the pins. Choose one to see it beside the "
            "board now, or two (with Ctrl) to see them side by side. Figures are at today's scores."
        )
        column.addWidget(PlainLabel(words, "soft", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.name.setPlaceholderText(self.tr("A name, for example: before the phone calls"))
        self.name.setAccessibleName(self.tr("Name of the new snapshot"))
        self.name.setMaxLength(LONGEST_NAME)
        row.addWidget(self.name, 1)
        for button in (self.take, self.restore, self.forget):
            row.addWidget(button)
        column.addLayout(row)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setProperty("look", "gap")
        both.setHandleWidth(SPACE_M)
        both.addWidget(self.table)
        both.addWidget(self.side)
        both.setSizes([190, 360])
        both.setChildrenCollapsible(False)
        column.addWidget(both, 1)
        column.addWidget(self.note)
        self.note.hide()
        buttons = close_row()
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
