"""Before anything leaves: what goes to whom through which server, and the password if need be."""

from PySide6.QtWidgets import QListWidget, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.messages.server import MailServer
from mentordesk.services.letter_templates import load_templates
from mentordesk.services.mail_account import give_password, password_of
from mentordesk.services.outbox import Summary
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.privacy.password_dialogs import hidden_line
from mentordesk.ui.safe_text import PlainLabel, line_of

_SHOWN_HEIGHT = 190


class SendDialog(FormDialog):
    """Shows what pressing Send would do; `secret` is the password once it was agreed to."""

    def __init__(
        self, desk: Desk, planned: Summary, server: MailServer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("letters.send")
        self._server = server
        self.secret = password_of(server)
        number = counted(len(planned.letter_ids), "letter")
        self.word(
            self.tr("Send %1?").replace("%1", number),
            self.tr("They leave this computer now, through %1, from %2. This cannot be undone.")
            .replace("%1", server.host)
            .replace("%2", server.sender),
            self.tr("&Send %1").replace("%1", number),
        )
        titles = {template.name: template.title for template in load_templates(desk)}
        for name, count in planned.kinds:
            self.form.addRow(PlainLabel(f"{titles.get(name, name)}: {count}", wrap=True))
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("Who gets a letter"))
        self.people.addItems([line_of(name) for name in planned.names])
        self.people.setMaximumHeight(_SHOWN_HEIGHT)
        self.form.addRow(self.people)
        self.password = hidden_line()
        if self.secret is None:
            words = self.tr("&Password of %1").replace("%1", server.user)
            self.add(words, self.password)
        if planned.left_for_later:
            later = counted(planned.left_for_later, "letter waits", "letters wait")
            self.note.setText(self.tr("%1 for the next sitting.").replace("%1", later))
        self.setMinimumWidth(520)

    def do(self) -> None:
        if self.secret is None:
            if not self.password.text():
                raise Refused("Type the password of the mail account first. Nothing was sent.")
            self.secret = self.password.text()
            give_password(self._server, self.secret, keep=False)
