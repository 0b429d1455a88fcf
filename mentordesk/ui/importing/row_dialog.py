"""One row of the preview in full: every value with its cell, to be mended or left out."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.imports.wishes import CellPlace
from mentordesk.ui.chips import ChipDelegate
from mentordesk.ui.direction import arrow
from mentordesk.ui.forms import MARGINS
from mentordesk.ui.importing.chooser import EditedTable
from mentordesk.ui.importing.column_lines import ROLE
from mentordesk.ui.importing.sheet_view import SheetView, piece_of
from mentordesk.ui.importing.value_lines import RowFacts, ValueLine, read_typed, value_lines
from mentordesk.ui.rows import Chip, Column, Index, RowsModel
from mentordesk.ui.safe_text import PlainLabel, set_look, written_line_of

_NOW = 3


def _now_chips(line: ValueLine) -> tuple[Chip, ...]:
    if not line.changes:
        return ()
    before = Chip(written_line_of(line.was, 40), "old") if line.was else Chip("none", "soft")
    return (before, Chip(arrow(), "soft"), Chip(written_line_of(line.now, 60) or "nothing", "new"))


def _remark(line: ValueLine) -> tuple[Chip, ...]:
    if line.issue:
        return (Chip("please check", "warn", "warning"),)
    return (Chip("typed by you", "accent", "edit"),) if line.typed else ()


COLUMNS = (
    Column("", lambda _line: "", width=34),
    Column("Field", lambda line: line.label, width=160, strong=True),
    Column("Stands in the file", lambda line: line.raw, width=230, below=lambda line: line.header),
    Column("Is read as", lambda line: line.now, width=280, chips=_now_chips),
    Column("Cell", lambda line: line.cell, width=60),
    Column("Remark", lambda line: line.issue, width=130, chips=_remark),
)


class ValuesModel(RowsModel[ValueLine]):
    """The values; what is read can be typed over, and a change can be unticked."""

    def __init__(self) -> None:
        super().__init__(COLUMNS, lambda line: line.number, ticks=True)
        self.has_box = lambda line: line.changes
        self.can_type: Callable[[ValueLine], bool] = lambda line: line.place is not None
        self.on_type: Callable[[ValueLine, str], None] = lambda _line, _text: None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        known = index.isValid() and index.row() < len(self.shown)
        if known and index.column() == _NOW and self.can_type(self.row_at(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            line = self.row_at(index)
            return line.now or line.raw
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return super().setData(index, value, role)
        line = self.row_at(index)
        if str(value) == (line.now or line.raw):
            return False
        QTimer.singleShot(0, self, lambda: self.on_type(line, str(value)))
        return True


class _Typing(ChipDelegate):
    """A line to type into; the options of a vocabulary are offered."""

    def __init__(
        self, view: QAbstractItemView, options: Callable[[ValueLine], tuple[str, ...]]
    ) -> None:
        super().__init__(view)
        self._options = options

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QLineEdit(parent)
        model = index.model()
        if isinstance(model, ValuesModel):
            line = model.row_at(index)
            box.setAccessibleName(self.tr("%1 is read as").replace("%1", line.label))
            if words := self._options(line):
                known = QCompleter(list(words), box)
                known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                known.setFilterMode(Qt.MatchFlag.MatchContains)
                box.setCompleter(known)
        return box


class RowDialog(QDialog):
    """Shows a row; once accepted, `texts` are the cells that were mended, `left` the fields that
    are not to be changed."""

    def __init__(
        self, facts: RowFacts, left: frozenset[str] = frozenset(), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self.texts: dict[CellPlace, str] = {}
        name = facts.item.name or facts.item.email if facts.item is not None else ""
        self.setWindowTitle(self.tr("Where it comes from"))
        self.setObjectName("import.row")
        self.model = ValuesModel()
        self.model.can_type = lambda line: line.place is not None and facts.can_mend
        self.model.on_type = self.mend
        self.table = EditedTable(self.model, "import.values", self.tr("Values of this row"))
        self.table.setItemDelegate(_Typing(self.table, self._options))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.sheet = SheetView(self.tr("The sheet as it is in the file"))
        self.note = PlainLabel("", "soft", wrap=True)
        self.other_day = QPushButton(self.tr("&Read this date the other way"))
        self.other_column = QPushButton(self.tr("…in the &whole column"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out(name or self.tr("A row without a name"))
        self.sheet.show_piece(piece_of(facts))
        self._wire()
        self._show()
        self.model.tick_all(
            line.number for line in self.model.rows if line.changes and line.key not in left
        )
        self.table.choose(self._first())
        self.table.setFocus()
        self.resize(980, 640)

    @property
    def left(self) -> frozenset[str]:
        """The fields whose change was unticked."""
        ticked = self.model.ticked or set()
        return frozenset(
            line.key
            for line in self.model.rows
            if line.changes and line.key and line.number not in ticked
        )

    def mend(self, line: ValueLine, text: str) -> None:
        """Put a typed text in place of a cell, or say why it cannot be one."""
        if line.place is None:
            return
        words = text.strip()
        if words and line.key is not None:
            reading = read_typed(self._facts, line.key, words)
            if reading.answer is None:
                self.say(reading.sentence or self.tr("This is no value for the field."), bad=True)
                return
        self.texts[line.place] = words
        self._show()
        self.say(self.tr("Mended. It is imported as your own value; what the file says is kept."))

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Say something below the values."""
        set_look(self.note, "warn" if bad else "soft")
        self.note.setText(sentence)

    def _first(self) -> int:
        """What to look at first: a value with an issue, else a change, else the first."""
        lines = self.model.rows
        wanted = [line for line in lines if line.issue] or [line for line in lines if line.changes]
        return (wanted or list(lines))[0].number if lines else 0

    def _show(self) -> None:
        ticked = self.model.ticked
        self.model.set_rows(value_lines(self._facts, self.texts))
        self.model.tick_all(ticked or ())
        self._allow()

    def _current(self) -> ValueLine | None:
        index = self.table.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def _allow(self) -> None:
        line = self._current()
        self.other_day.setVisible(line is not None and bool(line.other_day))
        same = [one for one in self._same_column(line) if one] if line is not None else []
        self.other_column.setVisible(self.other_day.isVisibleTo(self) and len(same) > 1)
        place = line.place if line is not None else None
        self.sheet.mark((place.row, place.column) if place is not None else None)
        if line is not None:
            self.say(line.issue or self._usual(), bad=bool(line.issue))

    def _usual(self) -> str:
        if not self._facts.can_mend:
            return self.tr("These answers stood in the text of a message.")
        return self.tr("F2 or a double click mends a value. The file itself is never changed.")

    def _same_column(self, line: ValueLine) -> list[CellPlace]:
        """The ambiguous dates of the column of a line, in all rows of its sheet."""
        if line.place is None or not line.other_day:
            return []
        found = []
        for item in self._facts.plan.items:
            cell = item.cells.get(line.key or "")
            doubtful = any(i.field == line.key and i.code == "ambiguous_date" for i in item.issues)
            if cell is None or not doubtful:
                continue
            if (item.digest, item.sheet, cell.column) == (
                line.place.sha256, line.place.sheet, line.place.column,
            ):  # fmt: skip
                found.append(CellPlace(item.digest, item.sheet, cell.row, cell.column))
        return found

    def _turn_day(self) -> None:
        line = self._current()
        if line is not None and line.other_day:
            self.mend(line, line.other_day)

    def _turn_column(self) -> None:
        line = self._current()
        if line is None:
            return
        for place in self._same_column(line):
            if other := self._facts.other_day(line.key or "", self._facts.batch.text_at(place)):
                self.texts[place] = other
        self._show()
        self.say(self.tr("Every doubtful date of this column is read the other way."))

    def _options(self, line: ValueLine) -> tuple[str, ...]:
        if line.key == ROLE:
            return ("mentee", "mentor")
        field = BY_KEY.get(line.key or "")
        vocabulary = field.vocabulary if field is not None else None
        return self._facts.scheme.texts(vocabulary) if vocabulary else ()

    def _edit(self, number: int) -> None:
        place = self.model.place_of(number)
        index = self.model.index(place, _NOW)
        if place >= 0 and self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.table.edit(index)

    def _wire(self) -> None:
        self.table.picked.connect(lambda _: self._allow())
        self.table.opened.connect(self._edit)
        self.other_day.clicked.connect(self._turn_day)
        self.other_column.clicked.connect(self._turn_column)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self, name: str) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("&Keep"))
        for button in (self.other_day, self.other_column):
            button.setAutoDefault(False)
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(PlainLabel(name, "heading"))
        column.addWidget(PlainLabel(self._facts.where, "soft", wrap=True))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.sheet)
        split.setSizes([370, 170])
        split.setProperty("look", "gap")
        split.setHandleWidth(10)
        split.setChildrenCollapsible(False)
        column.addWidget(split, 1)
        column.addWidget(self.note)
        column.addWidget(self._buttons)
