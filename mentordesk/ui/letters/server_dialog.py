"""The mail server of this computer, as a dialog: server, user, sender, pace, password."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from mentordesk.messages.server import USUAL_PORTS, MailServer, Security
from mentordesk.services.mail_account import (
    give_password,
    has_keyring,
    keep_server,
    load_server,
)
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.privacy.password_dialogs import hidden_line
from mentordesk.ui.tasks import InlineTasks, Runner

_NEW = MailServer("", 587, Security.STARTTLS, "", "", "")


class ServerDialog(FormDialog):
    """Asks how letters are sent from this computer; nothing is sent by it.

    The keyring is asked for in a task: on some desktops it answers late, and loading what asks it
    takes a tenth of a second everywhere.
    """

    def __init__(
        self, sender_name: str, parent: QWidget | None = None, tasks: Runner | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("letters.server")
        self.word(
            self.tr("Mail server of this computer"),
            self.tr(
                "Only the outbox uses it, and only when you press Send. Your provider's help page "
                "calls it SMTP or outgoing server."
            ),
            self.tr("&Keep it"),
        )
        before = load_server() or _NEW
        self.host, self.user = QLineEdit(before.host), QLineEdit(before.user)
        self.host.setPlaceholderText("mail.example.org")
        self.security = QComboBox()
        for one in Security:
            words = self.tr("none (only within this computer)")
            self.security.addItem(words if one is Security.NONE else str(one), one)
        self.security.setCurrentIndex(self.security.findData(before.security))
        self.port = QSpinBox()
        self.port.setRange(1, 65535)
        self.port.setValue(before.port)
        self.from_address = QLineEdit(before.sender)
        self.from_name = QLineEdit(before.sender_name or sender_name)
        self.pause = QDoubleSpinBox()
        self.pause.setRange(0, 600)
        self.pause.setValue(before.pause)
        self.pause.setSuffix(self.tr(" seconds"))
        self.at_most = QSpinBox()
        self.at_most.setRange(1, 5000)
        self.at_most.setValue(before.at_most)
        self.password = hidden_line()
        self.keep = QCheckBox(self.tr("Keep the password in this computer's ke&yring"))
        self._add_all()
        self.security.currentIndexChanged.connect(self._usual_port)
        (tasks or InlineTasks()).run_quietly(self, self._know_keyring, has_keyring)

    def _add_all(self) -> None:
        for label, field in (
            (self.tr("Se&rver"), self.host),
            (self.tr("Se&curity"), self.security),
            (self.tr("&Port"), self.port),
            (self.tr("&User"), self.user),
            (self.tr("Pass&word"), self.password),
            (self.tr("&Letters come from"), self.from_address),
            (self.tr("With the &name"), self.from_name),
            (self.tr("Pause &between two letters"), self.pause),
            (self.tr("&At most in one sitting"), self.at_most),
        ):
            self.add(label, field)
        # On until the answer is there: whoever is quicker has the password kept if it can be.
        self.keep.setChecked(True)
        self.keep.setEnabled(False)
        self.form.insertRow(5, "", self.keep)
        self.password.setPlaceholderText(self.tr("Leave empty to be asked, or as it is"))

    def _know_keyring(self, there: bool) -> None:
        self.keep.setChecked(there)
        self.keep.setEnabled(there)
        if not there:
            self.note.setText(
                self.tr(
                    "This computer has no keyring: the password is asked for in each session and "
                    "kept in no file."
                )
            )

    def _usual_port(self) -> None:
        self.port.setValue(USUAL_PORTS[self.security.currentData()])

    @property
    def server(self) -> MailServer:
        """The server as it is entered."""
        return MailServer(
            self.host.text().strip(),
            self.port.value(),
            self.security.currentData(),
            self.user.text().strip(),
            self.from_name.text().strip(),
            self.from_address.text().strip(),
            self.pause.value(),
            self.at_most.value(),
        )

    def do(self) -> None:
        keep_server(self.server)
        if self.password.text():
            give_password(self.server, self.password.text(), keep=self.keep.isChecked())
