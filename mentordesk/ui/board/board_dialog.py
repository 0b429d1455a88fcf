"""What the board's dialogs share: a column, margins, and the two buttons at the foot."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.forms import MARGINS
from mentordesk.ui.tokens import SPACE_M


class BoardDialog(QDialog):
    """A dialog over the board; the subclass fills `column`, then calls `add_buttons`."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(SPACE_M)

    def add_buttons(self, assent: str) -> QPushButton:
        """Add the button of assent, which Enter presses, and Cancel; return the first."""
        # Of the dialog from the start: else Enter would press Cancel once a field has the focus.
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        first = buttons.addButton(assent, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # some desktops put a picture of their own on each
        first.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        return first
