"""What taking an import back would do, and which values edited since would stay."""

from PySide6.QtWidgets import QWidget

from mentordesk.services.imports.taking_back import TakingBack
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Column, RowsModel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.table import RowsTable

_TALL = 220


def staying(looked: TakingBack) -> tuple[tuple[int, str, str, str], ...]:
    """Everything that stays: whose it is, what it is, and why, with a number of its own."""
    rows = [
        (
            edit.who,
            edit.what,
            f"edited since: {edit.imported or 'nothing'} → {edit.now or 'nothing'}",
        )
        for edit in looked.edited
    ]
    rows += [(kept.who, "", kept.why) for kept in looked.kept]
    return tuple((number, *row) for number, row in enumerate(rows))


COLUMNS = (
    Column("Who", lambda row: row[1], width=180, strong=True),
    Column("Field", lambda row: row[2], width=150),
    Column("Why it stays", lambda row: row[3], width=300),
)


class TakeBackDialog(FormDialog):
    """Asks before an import is taken back; accepted means: do it."""

    def __init__(self, looked: TakingBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.back")
        self.word(self.tr("Take back this import"), looked.label, self.tr("&Take back"))
        self.form.addRow(PlainLabel(self._sentence(looked), wrap=True))
        self.model: RowsModel[tuple[int, str, str, str]] = RowsModel(COLUMNS, lambda row: row[0])
        rows = staying(looked)
        if rows:
            self.model.set_rows(rows)
            table = RowsTable(self.model, "import.back.staying", self.tr("What stays"))
            table.setMinimumHeight(_TALL)
            self.form.addRow(table)
        self.assent.setEnabled(not looked.is_nothing)
        self.note.setText(self.tr("This is one step; Undo brings everything back."))
        self.setMinimumWidth(720)

    def _sentence(self, looked: TakingBack) -> str:
        if looked.whole:
            return self.tr("Nothing was edited since. Everything this import did is taken back.")
        if looked.is_nothing:
            return self.tr("Everything of it was edited since, or is needed by something else.")
        goes = [
            counted(looked.applications, "application") if looked.applications else "",
            counted(looked.people, "person", "people") if looked.people else "",
            counted(looked.values, "changed value") if looked.values else "",
        ]
        words = self.tr("Taken back: %1. What was edited since, or is needed, stays:")
        return words.replace("%1", ", ".join(part for part in goes if part))
