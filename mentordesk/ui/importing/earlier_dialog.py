"""Earlier imports: when, from which files, and each can be taken back, even weeks later."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from mentordesk.services.imports.earlier import EarlierImport, load_imports
from mentordesk.services.imports.taking_back import TakingBack, look_back, take_back_import
from mentordesk.ui.dates import day_and_clock
from mentordesk.ui.forms import MARGINS, close_row, roomy, tab_as_shown
from mentordesk.ui.importing.take_back_dialog import TakeBackDialog
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work

_STATES = {
    "done": Chip("Imported", "good", "check"),
    "undone": Chip("Taken back", "plain", "undo"),
    "abandoned": Chip("Taken back", "plain", "undo"),
}


def in_numbers(row: EarlierImport) -> str:
    """What an import recorded: "12 new, 240 answers, 9 files"."""
    parts = [f"{row.new} new"] if row.new else []
    parts += [counted(row.answers, "answer")] if row.answers else []
    parts += [counted(row.documents, "file")] if row.documents else []
    return ", ".join(parts)


COLUMNS = (
    Column(
        "When",
        lambda row: day_and_clock(row.at),
        key=lambda row: row.number,
        width=160,
    ),
    Column("What", lambda row: row.label, width=250, strong=True),
    Column("From", lambda row: ", ".join(row.files), width=130),
    Column("Recorded", in_numbers, width=210),
    Column("State", lambda row: row.state, width=130, chips=lambda row: (_STATES[row.state],)),
)
FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("done", "Imported", lambda row: row.state == "done"),
    Filter("undone", "Taken back", lambda row: row.state != "done"),
)


class EarlierDialog(QDialog):
    """The list of imports, the newest first."""

    def __init__(
        self,
        work: Work,
        parent: QWidget | None = None,
        says: Callable[[str], None] = lambda _sentence: None,
    ) -> None:
        super().__init__(parent)
        self._work, self._says = work, says
        self.setWindowTitle(self.tr("Earlier imports"))
        self.setObjectName("import.earlier")
        self.list = listing(
            "import.earlier.table",
            self.tr("Imports"),
            COLUMNS,
            lambda row: int(row.number),
            FILTERS,
        )
        self.nothing = PlainLabel(self.tr("Nothing was imported into this programme yet."), "soft")
        self._buttons = close_row()
        self.back: QPushButton = self._buttons.addButton(
            self.tr("&Take back this import…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._look)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(PlainLabel(self.windowTitle(), "heading"))
        words = self.tr("An import can be taken back even when other things were done since.")
        column.addWidget(PlainLabel(words, "soft"))
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)
        self.list.table.picked.connect(lambda _: self._allow())
        self.list.table.opened.connect(lambda _: self._look())
        roomy(self, 1140, 560)
        self._read()

    def _read(self) -> None:
        rows = load_imports(self._work.desk)
        self.list.show_rows(rows)
        self.nothing.setVisible(not rows)
        if rows:
            self.list.table.choose(rows[0].number)
            self.list.table.setFocus()
        self._allow()

    def _chosen(self) -> EarlierImport | None:
        index = self.list.table.currentIndex()
        return self.list.model.row_at(index) if index.isValid() else None

    def _allow(self) -> None:
        row = self._chosen()
        stands = row is not None and row.state == "done"
        self.back.setEnabled(stands and not self._work.desk.read_only)

    def _look(self) -> None:
        row = self._chosen()
        if row is None or not self.back.isEnabled():
            return
        self._work.tasks.run(
            self._ask,
            look_back,
            self._work.desk,
            row.number,
            title=self.tr("Looking at what was edited since…"),
        )

    def _ask(self, looked: TakingBack) -> None:
        if not TakeBackDialog(looked, self).exec():
            return
        self._work.tasks.run(
            self._done,
            take_back_import,
            self._work.desk,
            looked.action_id,
            title=self.tr("Taking the import back…"),
            ended=lambda _done: self._work.desk.tell(),
        )

    def _done(self, sentence: str) -> None:
        self._says(sentence)
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)
