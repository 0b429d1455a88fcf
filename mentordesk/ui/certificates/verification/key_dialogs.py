"""Passphrases in the window: asked for once, chosen for a new key, typed for one taken in."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentordesk.documents.signing.keys import SHORTEST
from mentordesk.domain.refusals import Refused
from mentordesk.services.signing.keys import (
    WHERE_LOST,
    current_key,
    is_unlocked,
    load_keys,
    make_key,
    take_key,
    unlock,
)
from mentordesk.services.signing.sealing import key_to_unlock
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.privacy.password_dialogs import hidden_line
from mentordesk.ui.safe_text import PlainLabel


class PassphraseDialog(FormDialog):
    """Asks for the passphrase of a key; it stays open until MentorDesk ends."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verification.passphrase")
        self._name = name
        self.word(
            self.tr("Passphrase of the signing key"),
            self.tr(
                "The key %1 signs the codes on certificates. Its passphrase is asked for once, "
                "until MentorDesk is closed."
            ).replace("%1", name),
            self.tr("&Open the key"),
        )
        self.line = hidden_line()
        self.add(self.tr("&Passphrase"), self.line)
        self.line.setFocus()

    def do(self) -> None:
        if not self.line.text():
            raise Refused("Type the passphrase first, or press Cancel.")
        unlock(self._name, self.line.text())


class NewKeyDialog(FormDialog):
    """Asks for a passphrase twice and makes a key; `made` is its name once it was accepted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verification.new_key")
        self._desk, self.made = desk, ""
        old = current_key(load_keys(desk))
        change = self.tr(
            "The key %1 is retired: certificates it signed stay genuine, new ones are signed with "
            "the new key. Export the verification page again afterwards."
        ).replace("%1", old.name if old else "")
        first = self.tr(
            "The key is kept on this computer, outside the programme, closed with a passphrase."
        )
        self.word(
            self.tr("Change the signing key") if old else self.tr("Make a signing key"),
            change if old else first,
            self.tr("&Make the key"),
        )
        self.first, self.again = hidden_line(), hidden_line()
        self.add(self.tr("&Passphrase"), self.first)
        self.add(self.tr("The &same again"), self.again)
        hint = self.tr("%1 characters or more; four words that do not belong together are good.")
        self.form.addRow("", PlainLabel(hint.replace("%1", str(SHORTEST)), "small", wrap=True))
        self.note.setText(WHERE_LOST)
        self.setMinimumWidth(540)

    def do(self) -> None:
        if self.first.text() != self.again.text():
            raise Refused("The two passphrases are not the same. Nothing was changed.")
        self.made = make_key(self._desk, self.first.text())


class TakeKeyDialog(FormDialog):
    """Asks for the passphrase of a key's file and takes it in; `taken` is the key's name."""

    def __init__(self, desk: Desk, source: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verification.take_key")
        self._desk, self._source, self.taken = desk, source, ""
        self.word(
            self.tr("Take a signing key in"),
            self.tr("%1 is copied to this computer and opens with the passphrase it has.").replace(
                "%1", source.name
            ),
            self.tr("&Take it in"),
        )
        self.line = hidden_line()
        self.add(self.tr("&Passphrase"), self.line)
        self.line.setFocus()

    def do(self) -> None:
        if not self.line.text():
            raise Refused("Type the passphrase first, or press Cancel.")
        self.taken = take_key(self._desk, self._source, self.line.text())


def require_open_key(desk: Desk, parent: QWidget) -> None:
    """Have the key that issuing signs with opened; Refused where the person thought better of it.

    Nothing is asked where certificates carry no code, or the key was opened before.
    """
    with desk.reading() as session:
        name = key_to_unlock(session)
    if name is not None:
        require_opened(name, parent)


def require_opened(name: str, parent: QWidget) -> None:
    """Have a key opened; raises Refused where the person thought better of it."""
    if not is_unlocked(name) and not PassphraseDialog(name, parent).exec():
        raise Refused("Nothing was issued or written: the signing key stayed closed.")
