"""The dialog that answers what a plan asks: whose application, which role, whose answer."""

from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QWidget

from mentordesk.domain.people import Role
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import Item
from mentordesk.ui.applicants.words import value_in_words
from mentordesk.ui.forms import FormDialog


class DecideDialog(FormDialog):
    """Asks about one item; `decision` is the answer once the dialog was accepted."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self.decision: Decision | None = None
        self.word(
            self.tr("Your decision: %1").replace("%1", item.name or item.email),
            item.question,
            self.tr("&Decide"),
        )
        self.answers = QButtonGroup(self)
        self.role = QComboBox()
        for role in Role:
            self.role.addItem(role.capitalize(), role)
        if item.candidates:
            self._offer(self.tr("&The same person as the one who is known already"), 0)
            self._offer(self.tr("&Somebody new"), 1)
        elif item.changes:
            self._offer(self.tr("&Keep what I typed; take the other answers"), 0)
            self._offer(self.tr("&Take everything from the file"), 1)
        if item.role is None:
            self.add(self.tr("&Applies as"), self.role)
        said = [f"{key}: {value_in_words(value)}" for key, value in list(item.fields.items())[:6]]
        self.note.setText("\n".join(line.replace("_", " ") for line in said))

    def _offer(self, words: str, number: int) -> None:
        button = QRadioButton(words)
        button.setChecked(number == 0)
        self.answers.addButton(button, number)
        self.form.addRow(button)

    def do(self) -> None:
        item, answer = self._item, self.answers.checkedId()
        role = Role(item.role) if item.role else Role(self.role.currentData())
        if item.candidates:
            self.decision = Decision(item.candidates[0] if answer == 0 else None, role)
        else:
            self.decision = Decision(item.person_key, role, overwrite=answer == 1)
