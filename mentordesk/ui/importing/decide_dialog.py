"""The dialog that answers what a plan asks, with both sides visible: who is it, which role."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QWidget

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.people import Role
from mentordesk.services.imports.comparing import same_answer
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import Item
from mentordesk.services.imports.sides import Side
from mentordesk.ui.applicants.words import value_in_words
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.rows import Chip, Column, RowsModel
from mentordesk.ui.safe_text import line_of, title_of
from mentordesk.ui.table import RowsTable
from mentordesk.ui.worded import worded

_LONGEST = 34
"""Letters of an answer that fit beside the other; the tooltip has the whole."""


@dataclass(frozen=True, slots=True)
class Facing:
    """One field on both sides."""

    number: int
    label: str
    known: str
    file: str

    @property
    def differs(self) -> bool:
        """Whether both sides say something, and not the same."""
        return bool(self.known and self.file) and self.known != self.file


def facing(side: Side | None, item: Item) -> tuple[Facing, ...]:
    """Every field that one of the sides has, those that differ first."""
    known = side.fields if side is not None else {}
    lines: list[Facing] = []
    for field in FIELDS:
        old, new = known.get(field.key), item.fields.get(field.key)
        if old is None and new is None:
            continue
        shown = value_in_words(new)
        if old is not None and new is not None and same_answer(field.key, old, new):
            shown = value_in_words(old)
        lines.append(Facing(len(lines), field.label, value_in_words(old), shown))
    return tuple(sorted(lines, key=lambda line: (not line.differs, line.number)))


def _chips(words: str, line: Facing) -> tuple[Chip, ...]:
    return (Chip(line_of(words, _LONGEST), "warn"),) if line.differs and words else ()


COLUMNS = (
    Column("Field", lambda line: line.label, width=150, strong=True),
    Column(
        "Known already",
        lambda line: line.known,
        width=250,
        chips=lambda line: _chips(line.known, line),
    ),
    Column(
        "In the file",
        lambda line: line.file,
        width=250,
        chips=lambda line: _chips(line.file, line),
    ),
)


_TALL = 300
"""Pixels of the table of both sides, at least."""


class DecideDialog(FormDialog):
    """Asks about one item; `decision` is the answer once the dialog was accepted.

    The keys 1, 2, 3 choose an answer, Enter decides.
    """

    def __init__(
        self, item: Item, sides: tuple[Side, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._item, self._sides = item, sides
        self.decision: Decision | None = None
        self.setObjectName("import.decide")
        self.word(
            self.tr("Your decision: %1").replace("%1", item.name or item.email),
            item.question,
            self.tr("&Decide"),
        )
        self.answers = QButtonGroup(self)
        self.role = QComboBox()
        for role in Role:
            self.role.addItem(worded(role.capitalize()), role)
        self._offer_answers()
        if item.role is None:
            self.add(self.tr("&Applies as"), self.role)
        self.model: RowsModel[Facing] = RowsModel(COLUMNS, lambda line: line.number)
        self.table = RowsTable(self.model, "import.sides", self.tr("Both sides"))
        self.table.setMinimumHeight(_TALL)
        self.form.addRow(self.table)
        words = self.tr("An answer's number chooses it. Nothing is changed until Import.")
        self.note.setText(words)
        self.answers.idToggled.connect(lambda _number, on: self._show() if on else None)
        self._show()
        self.setMinimumWidth(760)
        first = self.answers.checkedButton() or self.role
        first.setFocus()

    def _offer_answers(self) -> None:
        if self._item.candidates:
            for number, side in enumerate(self._sides or (None,)):
                who = f" {side.name} ({worded(side.note)})" if side is not None else ""
                words = self.tr("The same person as%1") if side else self.tr("The same person%1")
                self._offer(words.replace("%1", who), number)
            self._offer(self.tr("Somebody new"), max(1, len(self._sides)))
        elif self._item.changes:
            self._offer(self.tr("Keep what I typed; take the other answers"), 0)
            self._offer(self.tr("Take everything from the file"), 1)

    def _offer(self, words: str, number: int) -> None:
        button = QRadioButton(title_of(f"{number + 1}   {words}", 110))
        button.setChecked(number == 0)
        self.answers.addButton(button, number)
        self.form.addRow(button)

    @property
    def _side(self) -> Side | None:
        """The person beside the file: the one chosen, else the first."""
        number = max(self.answers.checkedId(), 0)
        return self._sides[min(number, len(self._sides) - 1)] if self._sides else None

    def _show(self) -> None:
        self.model.set_rows(facing(self._side, self._item))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1.value
        button = self.answers.button(number) if 0 <= number < 9 else None
        if button is not None:
            button.setChecked(True)
            button.setFocus()
            return
        super().keyPressEvent(event)

    def do(self) -> None:
        item, answer = self._item, self.answers.checkedId()
        role = Role(item.role) if item.role else Role(self.role.currentData())
        if item.candidates:
            same = answer < max(1, len(self._sides))
            keys = tuple(side.key for side in self._sides) or item.candidates
            self.decision = Decision(keys[answer] if same else None, role)
        else:
            self.decision = Decision(item.person_key, role, overwrite=answer == 1)
