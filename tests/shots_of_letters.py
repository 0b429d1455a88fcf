"""The dialogs of letters as pictures; `tests.shots` saves them."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog

from mentordesk.messages.server import MailServer, Security
from mentordesk.services.letter_kinds import load_kinds
from mentordesk.services.letters import load_letters
from mentordesk.services.outbox import Summary
from mentordesk.ui.letters.editor import EditorDialog
from mentordesk.ui.letters.person_log import PersonLetters
from mentordesk.ui.letters.send_dialog import SendDialog
from mentordesk.ui.letters.server_dialog import ServerDialog
from mentordesk.ui.letters.template_verbs import TitleDialog
from mentordesk.ui.tab import Work
from mentordesk.ui.window import MainWindow

Maker = Callable[[], QDialog]
_SERVER = MailServer("mail.example.org", 587, Security.STARTTLS, "desk", "Desk", "desk@example.org")


def letter_dialogs(
    work: Work, window: MainWindow, newest: int, oldest: int
) -> Iterator[tuple[str, Maker]]:
    """Each dialog by its name, and how it is made; the oldest intake has letters."""
    kinds = {kind.template.name: kind for kind in load_kinds(work.desk, newest)}
    row = load_letters(work.desk, oldest)[0]
    names = tuple(one.name for one in load_letters(work.desk, oldest)[:12])
    planned = Summary((1,) * len(names), (("matched_mentee", len(names)),), names, 30)
    yield "letter-editor", lambda: EditorDialog(work, newest, kinds["received"], window)
    yield "letter-wrong", lambda: _wrong(EditorDialog(work, newest, kinds["received"], window))
    yield (
        "letter-title",
        lambda: TitleDialog(window.tr("Rename the letter"), "Application received", window),
    )
    yield "letters-of-person", lambda: PersonLetters(work, row.person_id, row.name, window)
    yield "mail-server", lambda: ServerDialog("Library Association", window, work.tasks)
    yield "send-letters", lambda: SendDialog(work.desk, planned, _SERVER, window)


def _wrong(dialog: EditorDialog) -> EditorDialog:
    dialog.wording.body.insertPlainText("Dear {{nam}}, ")
    dialog.check()
    return dialog
