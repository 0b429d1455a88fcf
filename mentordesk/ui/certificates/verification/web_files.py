"""The buttons of keys and of what goes on the web site: each asks where, and does it at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from mentordesk.documents.signing.page import PAGE_NAME
from mentordesk.documents.signing.withdrawals import LIST_NAME
from mentordesk.services.signing.keys import KeyRow, back_up_key
from mentordesk.services.signing.publishing import write_page, write_withdrawals
from mentordesk.ui.certificates.verification.key_dialogs import (
    NewKeyDialog,
    TakeKeyDialog,
    require_opened,
)
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Work


class WebFiles(QObject):
    """Makes, backs up and takes in keys; writes the page and the list. `did` says what was done."""

    did = Signal(str)
    key_changed = Signal()

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._key: KeyRow | None = None
        self.make = self._button("make", self.tr("&Make…"), self._make)
        self.back_up = self._button("back_up", self.tr("&Back up…"), self._back_up)
        self.take = self._button("take", self.tr("Take &in…"), self._take)
        self.page = self._button("page", self.tr("Save the &page…"), self._save_page)
        self.gone = self._button("gone", self.tr("Save the with&drawal list…"), self._save_list)
        self.make.setAccessibleName(self.tr("Make a new signing key"))
        self.back_up.setAccessibleName(self.tr("Save a backup of the signing key"))
        self.take.setAccessibleName(self.tr("Take the file of a signing key in"))

    @property
    def key_buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that have to do with keys."""
        return (self.make, self.back_up, self.take)

    @property
    def web_buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that write what goes on the web site."""
        return (self.page, self.gone)

    def allow(self, key: KeyRow | None) -> None:
        """Enable what can be done with the key that signs, or without one."""
        self._key = key
        self.make.setText(self.tr("&Make…") if key is None else self.tr("&Change…"))
        for button in (self.make, self.take):
            button.setEnabled(not self._work.desk.read_only)
        here = key is not None and key.here
        self.back_up.setEnabled(here)
        self.gone.setEnabled(here)
        self.page.setEnabled(key is not None)

    def _button(self, name: str, words: str, what: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"verification.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: what())
        return button

    def _make(self) -> None:
        dialog = NewKeyDialog(self._work.desk, self._window)
        if dialog.exec():
            self.key_changed.emit()
            words = self.tr("The key %1 was made. Back it up now, and save the page again.")
            self.did.emit(words.replace("%1", dialog.made))

    def _back_up(self) -> None:
        if self._key is None:
            return
        path = self._ask(f"signing-key-{self._key.name}.json", self.tr("Signing keys (*.json)"))
        if path is not None:
            back_up_key(self._key.name, path)
            words = self.tr("Saved %1. Keep it apart from its passphrase.")
            self.did.emit(words.replace("%1", path.name))

    def _take(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("The file of a signing key"),
            str(usual_folder()),
            self.tr("Signing keys (*.json)"),
        )
        if not name:
            return
        dialog = TakeKeyDialog(self._work.desk, Path(name), self._window)
        if dialog.exec():
            self.key_changed.emit()
            self.did.emit(self.tr("The key %1 is here now.").replace("%1", dialog.taken))

    def _save_page(self) -> None:
        path = self._ask(PAGE_NAME, self.tr("Web pages (*.html)"))
        if path is not None:
            write_page(self._work.desk, path)
            words = self.tr("Saved %1. Put it on the web site at the address above.")
            self.did.emit(words.replace("%1", path.name))

    def _save_list(self) -> None:
        path = self._ask(LIST_NAME, self.tr("Withdrawal lists (*.json)"))
        if path is not None and self._key is not None:
            require_opened(self._key.name, self._window)
            number = write_withdrawals(self._work.desk, path)
            words = self.tr("Saved %1 with %2. Put it beside the page.")
            said = words.replace("%1", path.name).replace("%2", counted(number, "certificate"))
            self.did.emit(said)

    def _ask(self, name: str, kind: str) -> Path | None:
        title, usual = self.tr("Save as"), str(usual_folder() / name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, usual, kind)
        return Path(chosen) if chosen else None
