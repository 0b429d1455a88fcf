"""The outbox: what waits to be sent, what failed and why, and what nobody knows about."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.year import LetterState
from mentordesk.services import outbox
from mentordesk.services.letters import LetterRow
from mentordesk.services.mail_account import load_server
from mentordesk.services.outbox import Outcome
from mentordesk.services.programmes import load_programme
from mentordesk.ui.letters.columns import IN_OUTBOX, OUTBOX, OUTBOX_FILTERS
from mentordesk.ui.letters.send_dialog import SendDialog
from mentordesk.ui.letters.server_dialog import ServerDialog
from mentordesk.ui.listing import listing
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import PlainLabel, plain_box
from mentordesk.ui.tab import Work

_MOST_NAMED = 8


class OutboxPart(QWidget):
    """The list with its verbs; the network is only touched after Send was agreed to."""

    says = Signal(str)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._rows: tuple[LetterRow, ...] = ()
        self.list = listing(
            "letters.outbox",
            self.tr("Outbox"),
            OUTBOX,
            lambda row: int(row.letter_id),
            OUTBOX_FILTERS,
        )
        add = self.list.add_verb
        self._went = add(self.tr("&It went"), "check", self.it_went)
        self._again = add(self.tr("Send a&gain"), "refresh", self.send_again)
        self._out = add(self.tr("Take &out"), "undo", self.take_out)
        self._server = add(self.tr("&Mail server…"), "settings", self.set_up)
        self._send = add(self.tr("&Send…"), "mail", self.send, "primary")
        self.note = PlainLabel("", "soft", wrap=True)
        self.note.setContentsMargins(12, 8, 12, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        self.list.table.selectionModel().selectionChanged.connect(self._allow)

    def show_rows(self, rows: tuple[LetterRow, ...]) -> None:
        """Show those of an intake's letters that are in the outbox."""
        self._rows = tuple(row for row in rows if row.state in IN_OUTBOX)
        self.list.show_rows(self._rows)
        self._allow()

    def counted(self) -> int:
        """How many letters want something of the coordinator."""
        return len(self._rows)

    def _allow(self) -> None:
        writable = not self._work.desk.read_only
        self._went.setEnabled(writable and bool(self._chosen(LetterState.UNCERTAIN)))
        self._again.setEnabled(
            writable and bool(self._chosen(LetterState.UNCERTAIN, LetterState.FAILED))
        )
        self._out.setEnabled(
            writable and bool(self._chosen(LetterState.QUEUED, LetterState.FAILED))
        )
        waiting = sum(row.state is LetterState.QUEUED for row in self._rows)
        self._send.setEnabled(writable and bool(waiting))
        unsure = sum(row.state is LetterState.UNCERTAIN for row in self._rows)
        self.note.setText(self._hint(unsure))

    def _hint(self, unsure: int) -> str:
        if unsure:
            return self.tr(
                "%1 uncertain: look into the sent messages of your mail account (or ask the "
                "recipient), then say It went, or Send again. Nothing is sent twice by itself."
            ).replace("%1", counted(unsure, "letter is", "letters are"))
        return self.tr("Nothing leaves until you press Send and agree to what goes to whom.")

    def _chosen(self, *states: LetterState) -> list[int]:
        chosen = set(self.list.table.chosen)
        return [
            row.letter_id for row in self._rows if row.letter_id in chosen and row.state in states
        ]

    def it_went(self) -> None:
        """The chosen uncertain letters did go."""
        outbox.it_went(self._work.desk, self._chosen(LetterState.UNCERTAIN))

    def send_again(self) -> None:
        """The chosen uncertain or failed letters wait again."""
        outbox.send_again(self._work.desk, self._chosen(LetterState.UNCERTAIN, LetterState.FAILED))

    def take_out(self) -> None:
        """The chosen letters are drafts again."""
        chosen = self._chosen(LetterState.QUEUED, LetterState.FAILED)
        outbox.take_out(self._work.desk, chosen)

    def set_up(self) -> None:
        """Ask for the mail server."""
        sender = load_programme(self._work.desk).organisation
        ServerDialog(sender, self, self._work.tasks).exec()

    def send(self) -> None:
        """Show what would go to whom, and send it once that was agreed to."""
        server = load_server()
        if server is None:
            self.set_up()
            server = load_server()
        if server is None:
            return
        desk = self._work.desk
        planned = outbox.summary(desk, self._work.intake_id, server.at_most)
        dialog = SendDialog(desk, planned, server, self)
        if not dialog.exec() or dialog.secret is None:
            return
        self._work.tasks.run(
            self._tell,
            outbox.send,
            desk,
            planned.letter_ids,
            server,
            dialog.secret,
            title=self.tr("Sending letters…"),
            ended=lambda _done: self._over(desk.tell),
        )

    def _over(self, tell: Callable[[], None]) -> None:
        """Whatever the end, the lists show what became of each letter."""
        tell()

    def _tell(self, ended: Outcome) -> None:
        said = self.tr("%1 sent.").replace("%1", counted(ended.sent, "letter"))
        self.says.emit(said)
        troubles = [f"{name}: {why}" for name, why in (*ended.failed, *ended.uncertain)]
        if troubles or ended.stopped:
            more = len(troubles) - _MOST_NAMED
            lines = [said, *troubles[:_MOST_NAMED], *([f"… {more}"] if more > 0 else [])]
            lines += [ended.stopped] if ended.stopped else []
            plain_box(self, self.tr("Not everything was sent"), "\n".join(lines)).open()
