"""What can be done with the ticked certificates: print, save, draft; always in sight."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout

from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import PlainLabel, set_look


class OutputButtons(QFrame):
    """The foot of the right pane; the signals say what is wanted of the ticked certificates."""

    wants_print = Signal()
    wants_one_file = Signal()
    wants_files = Signal()
    wants_drafts = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "pane")
        self.print, self.save, self.drafts = QPushButton(), QPushButton(), QPushButton()
        self.print.setProperty("look", "primary")
        self.counted = PlainLabel("", "small", wrap=True)
        for button, name, icon in (
            (self.print, "print", "printer"),
            (self.save, "save", "export"),
            (self.drafts, "drafts", "mail"),
        ):
            button.setObjectName(f"certificates.{name}")
            give_icon(button, icon, "on_accent" if button is self.print else "ink")
        self.save.setText(self.tr("&Save as PDF files…"))
        self.drafts.setText(self.tr("Write e-&mails with PDFs…"))
        self.save.clicked.connect(self._offer)
        self.print.clicked.connect(self.wants_print)
        self.drafts.clicked.connect(self.wants_drafts)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        for part in (self.counted, self.print, self.save, self.drafts):
            column.addWidget(part)

    def show_count(self, number: int, printed: int, *, may: bool) -> None:
        """Say how many are ticked, and how many of these were printed before.

        A button that has the focus is left as it is: to take it away would let the focus jump.
        """
        words = self.tr("P&rint %1…").replace("%1", counted(number, "certificate"))
        self.print.setText(words)
        said = self.tr("Ticked: %1").replace("%1", str(number))
        if printed:
            said += " · " + self.tr("%1 printed before").replace("%1", str(printed))
        self.counted.setText(said)
        for button in (self.print, self.save, self.drafts):
            able = may and (bool(number) or button.hasFocus())
            if button.isEnabled() != able:
                button.setEnabled(able)
        self._call_for(bool(number > printed))

    def _call_for(self, printing: bool) -> None:
        """Let Print stand out while one of the ticked has no print yet, and not afterwards."""
        look = "primary" if printing else ""
        if self.print.property("look") != look:
            set_look(self.print, look)
            give_icon(self.print, "printer", "on_accent" if printing else "ink")

    def _offer(self) -> None:
        menu = QMenu(self)
        one = menu.addAction(self.tr("&One PDF with all of them…"))
        one.triggered.connect(self.wants_one_file)
        each = menu.addAction(self.tr("One PDF &each, in a folder…"))
        each.triggered.connect(self.wants_files)
        menu.popup(self.save.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
