"""What is asked where a programme is open elsewhere or cannot be written: read it all the same?"""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from mentordesk.domain.refusals import OnlyReadable
from mentordesk.ui.safe_text import text_of


def offer_reading(parent: QWidget, refusal: OnlyReadable, then: Callable[[], None]) -> QMessageBox:
    """Say why the programme cannot be opened for work and offer it for reading; `then` opens it."""
    box = QMessageBox(parent)
    box.setObjectName("offer.reading")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(parent.tr("Open for reading?"))
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(text_of(str(refusal)))
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    reading = box.addButton(parent.tr("Open for &reading"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(reading)
    reading.clicked.connect(then)
    box.open()
    return box
