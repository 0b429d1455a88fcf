"""The preview of a list: what each line says, whom it is about, what would be kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.doors import LookedAt
from mentordesk.services.lists.plans import ListItem
from mentordesk.ui.forms import MARGINS, roomy, tab_as_shown
from mentordesk.ui.listing import Listing
from mentordesk.ui.lists.columns import COLUMNS, filters, has_box, ordered
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import PlainLabel, line_of
from mentordesk.ui.worded import worded


class ListDialog(QDialog):
    """Shows a plan; `agreed` is emitted for Import. Nothing changes until then.

    `chosen` are the ticked lines, `decisions` the answers to lines that ask whom they are about.
    """

    agreed = Signal()

    def __init__(self, found: LookedAt, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found, self._plan = found, found.plan
        self.decisions: dict[int, int] = {}
        self.setObjectName("list.dialog")
        self.setWindowTitle(self.tr("Import a list"))
        self.setAccessibleName(self.tr("Import a list"))
        self._model: RowsModel[ListItem[object]] = RowsModel(
            COLUMNS, lambda item: int(item.number), ticks=True
        )
        self._model.has_box = has_box
        self.list = Listing(
            "list.plan", self.tr("Lines of the list"), self._model, filters(self._plan.items)
        )
        self._about = QComboBox()
        self._about_words = QLabel(self.tr("This line is &about"))
        self._about_words.setBuddy(self._about)
        self._about.setAccessibleName(self.tr("Whom the chosen line is about"))
        self._summary = PlainLabel("", "soft", wrap=True)
        self._lay_out(name)
        self._model.tick_all(self._plan.usual_choice)
        self.list.show_rows(ordered(self._plan.items))
        self.list.narrow()
        self.list.table.picked.connect(self._ask)
        self._about.activated.connect(self._answer)
        self._model.dataChanged.connect(self._count)
        self._ask(None)
        self._count()
        if self._model.shown:
            self.list.table.choose(self._model.identity_at(0))
        roomy(self, 1060, 640)

    @property
    def chosen(self) -> frozenset[int]:
        """The numbers of the ticked lines."""
        return frozenset(self._model.ticked or ())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)
        self.list.table.setFocus()

    def _lay_out(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(10)
        column.addWidget(PlainLabel(line_of(name, 60), "heading", wrap=True))
        words = self.tr("Read as %1.").replace("%1", worded(self._plan.title))
        column.addWidget(PlainLabel(" ".join((words, *self._plan.notes)), "soft", wrap=True))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self._about_words)
        row.addWidget(self._about, 1)
        column.addLayout(row)
        column.addWidget(self._summary)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.assent = self._buttons.addButton(
            self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.assent.setDefault(True)
        self._buttons.accepted.connect(self.agreed)
        self._buttons.rejected.connect(self.reject)
        column.addWidget(self._buttons)

    def _ask(self, number: int | None) -> None:
        """Offer the answers of the chosen line, where it asks."""
        item = next((one for one in self._plan.items if one.number == number), None)
        asks = item is not None and item.outcome is Outcome.NEEDS_YOU
        self._about.setEnabled(asks)
        self._about_words.setEnabled(asks)
        self._about.clear()
        if item is None or not asks:
            self._about.addItem(self.tr("the chosen line asks nothing"))
            return
        self._about.addItem(self.tr("nobody: leave the line out"), None)
        for choice in item.choices:
            self._about.addItem(line_of(choice.name, 60), choice.key)
        place = self._about.findData(self.decisions.get(item.number))
        self._about.setCurrentIndex(max(0, place))

    def _answer(self) -> None:
        number = next(iter(self.list.table.chosen), None)
        key = self._about.currentData(Qt.ItemDataRole.UserRole)
        if number is None:
            return
        if key is None:
            self.decisions.pop(number, None)
        else:
            self.decisions[number] = int(key)
        self._count()

    def _count(self) -> None:
        """Say what Import would do, and let it be pressed where that is something."""
        kept = len(self.chosen) + len(self.decisions)
        open_questions = self._plan.count(Outcome.NEEDS_YOU) - len(self.decisions)
        words = [counted(kept, "line will be kept", "lines will be kept")]
        if open_questions:
            words.append(counted(open_questions, "line asks you", "lines ask you"))
        refused = self._plan.count(Outcome.REFUSED)
        if refused:
            words.append(counted(refused, "line is left out", "lines are left out"))
        self._summary.setText(" · ".join(words))
        self.assent.setEnabled(kept > 0)
