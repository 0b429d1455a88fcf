"""The one funnel for errors: a refusal becomes a sentence, everything else a crash dialog.

Exceptions of slots, timers and tasks all reach `sys.excepthook`. Nothing in a tab catches errors.
The log and the details carry places in the code and kinds of error, never the error's own text,
which may hold an applicant's data.
"""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mentordesk import __version__
from mentordesk.domain.refusals import Conflict, Refused, Replaced
from mentordesk.ui.safe_text import PlainLabel, text_of


def place_of(file: str) -> str:
    """A file of code without the folders above it, which are often called like a person."""
    path = file.replace(chr(92), "/")
    for above in ("/mentordesk/", "/site-packages/"):
        if above in path:
            return path.rpartition(above)[2]
    return path.rpartition("/")[2]


def details_of(error: BaseException) -> str:
    """Where in the code an error arose and of what kind it was; no text of the error itself."""
    import traceback  # noqa: PLC0415 - the first window does without it

    lines = [
        f"MentorDesk {__version__}, Python {sys.version.split()[0]}, {sys.platform}",
        *(
            f"{place_of(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ),
        type(error).__qualname__,
    ]
    return "\n".join(lines)


def _note(kind: type[BaseException], error: BaseException) -> None:
    """A line in the log: kinds and places only."""
    import logging  # noqa: PLC0415 - the first window does without it

    log = logging.getLogger("mentordesk")
    if isinstance(error, Refused):
        log.info("refused: %s", kind.__qualname__)
    else:
        log.error("mistake: %s", details_of(error).replace("\n", " | "))


class CrashDialog(QDialog):
    """Says that the data is saved and offers the details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("MentorDesk met a mistake of its own"))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setContentsMargins(24, 20, 24, 16)
        column.addWidget(PlainLabel(self.tr("Your data is saved."), "heading"))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "The last action was not done and nothing of it was kept. You can go on "
                    "working. If it happens again, send the details below to whoever looks after "
                    "MentorDesk for you: they contain no personal data."
                ),
                wrap=True,
            )
        )
        box = QPlainTextEdit(details)
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Details of the mistake"))
        column.addWidget(box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(560, 380)


class Funnel(QObject):
    """Takes every uncaught error; `refused` and `crashed` are emitted for whoever listens."""

    refused = Signal(str)
    crashed = Signal(str)
    wants_reopening = Signal()
    """The open file is ours no longer, and the person wants it opened again."""
    wants_help = Signal(object)
    """A refusal that the person wants to know more about."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._busy = False

    def install(self) -> None:
        """Become the program's `sys.excepthook`."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show one error to the coordinator; a second one while the first is shown is logged."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        _note(kind, error)
        if self._busy:
            return
        self._busy = True
        try:
            self._show(error)
        finally:
            self._busy = False

    def _show(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.refused.emit(str(error))
            self._say(error)
        else:
            details = details_of(error)
            self.crashed.emit(details)
            CrashDialog(details, QApplication.activeWindow() or self._window).exec()

    def _say(self, error: Refused) -> None:
        box = QMessageBox(QApplication.activeWindow() or self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(
            self.tr("Something changed meanwhile")
            if isinstance(error, Conflict)
            else self.tr("That cannot be done")
        )
        box.setTextFormat(box.textFormat().PlainText)
        told = getattr(getattr(self._window, "place", None), "told", str)
        box.setText(text_of(told(str(error))))  # under labels while comparing is blind
        more = box.addButton(self.tr("&More about this"), QMessageBox.ButtonRole.HelpRole)
        box.setProperty("refusal", error)  # for F1
        if isinstance(error, Replaced):
            box.setStandardButtons(QMessageBox.StandardButton.Close)
            again = box.addButton(self.tr("&Open it again"), QMessageBox.ButtonRole.AcceptRole)
            again.clicked.connect(self.wants_reopening)
            box.setDefaultButton(again)
        else:
            box.setStandardButtons(QMessageBox.StandardButton.Ok)
            box.setDefaultButton(QMessageBox.StandardButton.Ok)
            box.setEscapeButton(QMessageBox.StandardButton.Ok)  # of two buttons Qt takes none
        box.exec()
        if box.clickedButton() is more:
            self.wants_help.emit(error)
