"""The dialog that replaces a certificate: why, and on which design the new one is printed."""

from dataclasses import replace as changed

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.issuing import replace
from mentordesk.services.own_designs import offered_designs
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog


class ReplaceDialog(FormDialog):
    """Gives a certificate with a new number; `made` is its id once that was done."""

    def __init__(
        self, desk: Desk, certificate_id: int, words: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._certificate_id = desk, certificate_id
        number, name = words
        self.made: int | None = None
        self.word(
            self.tr("Replace certificate %1").replace("%1", number),
            self.tr(
                "%1 gets a certificate with a new number and the name as it is now. %2 no longer "
                "counts; the register keeps both."
            )
            .replace("%1", name)
            .replace("%2", number),
            self.tr("&Replace"),
        )
        self.reason, self.design = QLineEdit(), QComboBox()
        self.reason.setPlaceholderText(self.tr("For instance: the name has changed"))
        self.design.addItem(self.tr("As it was"), "")
        for one in offered_designs(desk):
            self.design.addItem(self.tr("%1, as the settings are now").replace("%1", one), one)
        self.add(self.tr("&Why"), self.reason)
        self.add(self.tr("&Design"), self.design)

    def do(self) -> None:
        design = str(self.design.currentData())
        now = load_settings(self._desk)
        settings = changed(now, design=design, mentor_design="") if design else None
        self.made = replace(self._desk, self._certificate_id, self.reason.text(), settings)
