"""The history of changes: every action with who did it and when; back to a point in one go."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from mentordesk.services.history import HistoryRow, load_history, undo
from mentordesk.storage.desk import Desk
from mentordesk.ui.applicants.words import day_in_words
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel

_SHOWN = 2_000
_STATES = {
    "done": Chip("Done", "good", "check"),
    "undone": Chip("Undone", "plain", "undo"),
    "abandoned": Chip("Given up", "plain"),
    "note": Chip("Step back or forth", "plain"),
}
COLUMNS = (
    Column(
        "When",
        lambda row: f"{day_in_words(row.at.date())}, {row.at:%H:%M}",
        key=lambda row: row.number,
        width=160,
    ),
    Column("What", lambda row: row.label, width=350, strong=True),
    Column("State", lambda row: row.state, width=160, chips=lambda row: (_STATES[row.state],)),
    Column("Rows", lambda row: str(row.changes), key=lambda row: row.changes, width=70),
    Column("Who", lambda row: row.who, width=110),
)
FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("done", "Done", lambda row: row.state == "done"),
    Filter("undone", "Undone", lambda row: row.state in {"undone", "abandoned"}),
)


def steps_back(rows: tuple[HistoryRow, ...], number: int) -> int:
    """How many undos take the programme to just after the action of a number."""
    return sum(1 for row in rows if row.state == "done" and row.number > number)


class HistoryDialog(QDialog):
    """The list of actions, the newest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[HistoryRow, ...] = ()
        self.setWindowTitle(self.tr("History of changes"))
        self.list = listing(
            "history.table", self.tr("Changes"), COLUMNS, lambda row: int(row.number), FILTERS
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.addWidget(PlainLabel(self.tr("History of changes"), "heading"))
        column.addWidget(
            PlainLabel(self.tr("Every change ever made here, and who made it."), "soft")
        )
        column.addWidget(self.list, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back: QPushButton = buttons.addButton(
            self.tr("&Go back to here"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._go_back)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.list.table.picked.connect(self._allow)
        self.resize(940, 600)
        self._read()

    def _read(self) -> None:
        self._rows = load_history(self._desk, _SHOWN)
        self.list.show_rows(self._rows)
        self._allow(None)

    def _allow(self, number: int | None) -> None:
        steps = steps_back(self._rows, number) if number is not None else 0
        self.back.setEnabled(bool(steps) and not self._desk.read_only)
        words = self.tr("&Go back to here (undo %1)").replace("%1", counted(steps, "step"))
        self.back.setText(words if steps else self.tr("&Go back to here"))

    def _go_back(self) -> None:
        chosen = self.list.table.chosen
        if chosen:
            undo(self._desk, steps_back(self._rows, chosen[0]))
            self._read()
