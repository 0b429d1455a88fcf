"""How certificates are to be printed: straight to a queue, by the system's dialog, or elsewhere.

The dialog is answered before anything is issued: whoever cancels it has spent no number.
"""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QPushButton, QSpinBox, QWidget

from mentordesk.services.print_queues import MOST_COPIES
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.printing import printer_for, printer_names, set_up, worded_paper
from mentordesk.ui.safe_text import PlainLabel


class How(Enum):
    """Where the pages go."""

    PRINTER = auto()
    FILE = auto()
    VIEWER = auto()


@dataclass(frozen=True)
class Wish:
    """What was chosen: a printer by name with copies of each page, a file, or a viewer.

    `drawn` is the system dialog's printer with what was set there, for computers without queues.
    """

    how: How
    printer: str = ""
    copies: int = 1
    path: Path | None = None
    drawn: QPrinter | None = None


@dataclass(frozen=True)
class Amount:
    """What is about to be printed: how many pages, how many are issued by it, on what papers."""

    pages: int
    fresh: int
    papers: tuple[str, ...]


class PrintDialog(FormDialog):
    """Asks how to print; `wish` is the answer, None where it was cancelled."""

    def __init__(self, amount: Amount, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount = amount
        self.wish: Wish | None = None
        many = counted(amount.pages, "certificate")
        self.word(self.tr("Print %1").replace("%1", many), self._intro_words(), self.tr("&Print"))
        names = printer_names()
        self.printer, self.copies = QComboBox(), QSpinBox()
        self.printer.addItems(list(names) or [self.tr("No printer was found")])
        self.printer.setEnabled(bool(names))
        self.copies.setRange(1, MOST_COPIES)
        self.add(self.tr("P&rinter"), self.printer)
        self.add(self.tr("&Copies of each"), self.copies)
        self.add(self.tr("Paper"), PlainLabel(self._paper_words()))
        self.system = self._other(self.tr("&System dialog…"), self._ask_system)
        self.save = self._other(self.tr("Save as P&DF…"), lambda: self._take(Wish(How.FILE)))
        self.view = self._other(self.tr("Open in &viewer"), lambda: self._take(Wish(How.VIEWER)))
        for one in (self.assent, self.system, self.copies):
            one.setEnabled(bool(names))
        if not names:
            self.warn(
                self.tr(
                    "This computer has no printer. Save the certificates as a PDF, or open them in "
                    "a viewer and print them elsewhere."
                )
            )
            self.save.setDefault(True)
        self.setMinimumWidth(620)

    def do(self) -> None:
        self.wish = Wish(How.PRINTER, self.printer.currentText(), self.copies.value())

    def _intro_words(self) -> str:
        fresh = self._amount.fresh
        if not fresh:
            return self.tr("They are issued already; their pages are those of the first print.")
        many = counted(fresh, "certificate")
        words = self.tr(
            "%1 will be issued and entered in the register, in one step that cannot be stopped; "
            "making the pages can. A number that was given is never given again. Cancel issues "
            "nothing."
        )
        return words.replace("%1", many)

    def _paper_words(self) -> str:
        papers = "; ".join(worded_paper(one) for one in self._amount.papers)
        return self.tr("%1: edge to edge, in its true size").replace("%1", papers)

    def _other(self, words: str, what: object) -> QPushButton:
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(what)
        return button

    def _take(self, wish: Wish) -> None:
        self.wish = wish
        self.accept()

    def _ask_system(self) -> None:
        """The system's own dialog; what it sets of the paper is set back to the certificate's."""
        printer = printer_for(self._amount.papers[0], self.printer.currentText())
        printer.setCopyCount(self.copies.value())
        if not QPrintDialog(printer, self).exec():
            return
        copies = printer.copyCount()
        set_up(printer, self._amount.papers[0])
        if printer.outputFileName():
            self._take(Wish(How.FILE, path=Path(printer.outputFileName())))
            return
        self._take(
            Wish(How.PRINTER, printer.printerName(), min(copies, MOST_COPIES), None, printer)
        )


def ask_how(amount: Amount, parent: QWidget) -> Wish | None:
    """Ask how to print; None where the person thought better of it."""
    dialog = PrintDialog(amount, parent)
    return dialog.wish if dialog.exec() == QDialog.DialogCode.Accepted else None
