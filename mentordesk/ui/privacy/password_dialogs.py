"""Passwords in the window: asked for at opening, set, changed and removed."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mentordesk.domain.refusals import PasswordNeeded, Refused
from mentordesk.services.passwords import WHAT_IT_COSTS, give_password, is_protected
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.worded import worded


def hidden_line() -> QLineEdit:
    """A line in which nothing can be read."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


class AskPasswordDialog(FormDialog):
    """Asks for the password of a programme that is to be opened."""

    def __init__(self, refusal: PasswordNeeded, path: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy.ask_password")
        self.word(
            self.tr("Password of %1").replace("%1", path.stem), str(refusal), self.tr("&Open")
        )
        self.line = hidden_line()
        self.add(self.tr("&Password"), self.line)
        self.line.setFocus()

    def do(self) -> None:
        if not self.line.text():
            raise Refused("Type the password first, or press Cancel.")
        give_password(self.line.text())


class SetPasswordDialog(FormDialog):
    """Asks for a new password, twice, or to remove it; `chosen` is None to remove it."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy.set_password")
        self.chosen: str | None = None
        protected = is_protected(path)
        self.word(
            self.tr("Change the password") if protected else self.tr("Set a password"),
            self.tr("The programme is closed for a moment, and everything in it is encrypted."),
            self.tr("&Change it") if protected else self.tr("&Set it"),
        )
        for sentence in WHAT_IT_COSTS:
            self.form.addRow(PlainLabel(f"• {worded(sentence)}", wrap=True))
        self.first, self.again = hidden_line(), hidden_line()
        self.add(self.tr("&New password"), self.first)
        self.add(self.tr("The same &again"), self.again)
        self.remove = QCheckBox(self.tr("&Remove the password: anybody may read the file then"))
        self.remove.setVisible(protected)
        self.remove.toggled.connect(self.first.setDisabled)
        self.remove.toggled.connect(self.again.setDisabled)
        self.form.addRow("", self.remove)
        self.setMinimumWidth(560)

    def do(self) -> None:
        if self.remove.isChecked():
            self.chosen = None
            return
        if self.first.text() != self.again.text():
            raise Refused("The two passwords are not the same. Nothing was changed.")
        if len(self.first.text()) < 8:
            raise Refused("A password needs 8 characters or more. Nothing was changed.")
        self.chosen = self.first.text()
