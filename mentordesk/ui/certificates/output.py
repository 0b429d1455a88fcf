"""What leaves the Certificates tab: asked where to first, then issued, made, and handed out.

Nothing is issued before the person has said where the pages go. Making can be stopped: then no
file is left behind, and certificates that were issued meanwhile keep their numbers.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent
from mentordesk.services.certificate_files import digest, note_saved, write_each, write_merged
from mentordesk.services.certificate_jobs import Handed, Job, handed_over, jobs_of
from mentordesk.services.certificate_letters import (
    Drafts,
    draft_each,
    forget_drafts,
    keep_drafts,
    write_drafts,
)
from mentordesk.services.certificate_pages import IssuedPage, bound, load_pages, papers_for
from mentordesk.services.certificate_settings import (
    CertificateSettings,
    change_settings,
    load_settings,
)
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.issuing import issue
from mentordesk.services.opened_files import OpenedFiles
from mentordesk.services.print_queues import takes_files
from mentordesk.services.register import record_event
from mentordesk.ui.certificates.print_dialog import Amount, How, Wish, ask_how
from mentordesk.ui.certificates.verification.key_dialogs import require_open_key
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.parts import counted
from mentordesk.ui.printing import print_watched, printer_for, set_up
from mentordesk.ui.tab import Work
from mentordesk.ui.written import about, shown_path

Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class Order:
    """Whose certificates leave, how those are issued that are not yet, and why where not ready."""

    rows: tuple[CertificateRow, ...]
    settings: CertificateSettings
    reasons: Mapping[int, str] = field(default_factory=dict)

    @property
    def fresh(self) -> list[int]:
        """The applications whose certificate is issued by it."""
        return [row.application_id for row in self.rows if not row.has_valid]


class Output(QObject):
    """Makes and hands out certificates; `done` carries the sentence that says so."""

    done = Signal(str)

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._opened = OpenedFiles()
        self.destroyed.connect(self._opened.clear)

    def keep(self, order: Order, *, merged: bool) -> None:
        """Ask for a place and save the certificates there: in one PDF, or one each."""
        self._require_some(order)
        chosen = self._ask_file() if merged else self._ask_folder()
        if chosen is not None:
            self._save_at(order, chosen, merged=merged)

    def print_all(self, order: Order) -> None:
        """Ask how, then issue what is not issued yet, and print; what was printed is noted."""
        self._require_some(order)
        amount = Amount(len(order.rows), len(order.fresh), self._papers(order))
        wish = ask_how(amount, self._window)
        if wish is None:
            return
        if wish.how is How.FILE:
            path = wish.path or self._ask_file()
            if path is not None:
                self._save_at(order, path, merged=True)
            return
        pages = self._issued_pages(order)
        if wish.how is How.VIEWER:
            self._run(lambda pdf: self._view(pages, pdf), bound, pages)
        elif takes_files():
            self._run(
                lambda jobs: self._hand_over(jobs, wish), jobs_of, pages, wish.printer, wish.copies
            )
        else:
            self._run(lambda pdf: self._draw(pages, wish, pdf), bound, pages)

    def draft(self, order: Order) -> None:
        """Ask for a folder, then issue, and write an e-mail draft with each one's PDF into it."""
        self._require_some(order)
        folder = self._ask_folder()
        intake = self._work.intake_id
        if folder is None or intake is None:
            return
        pages = self._issued_pages(order)
        drafts = draft_each(self._work.desk, intake, pages)
        if not drafts.letters:
            raise Refused(drafts.in_words())
        self._keep_all(
            lambda made: self._keep_drafts(drafts, made, folder),
            lambda progress: write_drafts(drafts, folder, progress),
            lambda: forget_drafts(self._work.desk, drafts),
        )

    def _papers(self, order: Order) -> tuple[str, ...]:
        rows = order.rows
        issued = [row.certificate_id or 0 for row in rows if row.has_valid]
        roles = {row.role for row in rows if not row.has_valid}
        return papers_for(self._work.desk, issued, order.settings, roles)

    def _require_some(self, order: Order) -> None:
        if not order.rows:
            raise Refused("Nobody is ticked. Nothing was made; tick somebody in the list first.")

    def _issued_pages(self, order: Order) -> tuple[IssuedPage, ...]:
        """The pages of the ordered certificates; those without one are issued now."""
        desk, intake = self._work.desk, self._work.intake_id
        if intake is None:
            return ()
        if order.fresh:
            require_open_key(desk, self._window)
            if kept(order.settings) != kept(load_settings(desk)):
                change_settings(desk, order.settings)
            issue(desk, intake, order.fresh, order.settings, order.reasons)
        wanted = {row.application_id for row in order.rows}
        valid = [
            row.certificate_id
            for row in load_certificates(desk, intake)
            if row.application_id in wanted and row.has_valid and row.certificate_id is not None
        ]
        return load_pages(desk, valid)

    def _save_at(self, order: Order, place: Path, *, merged: bool) -> None:
        pages = self._issued_pages(order)

        def noted(hashes: Mapping[int, str]) -> None:
            note_saved(self._work.desk, hashes, place.name)
            self._say(self.tr("Saved %1 in %2."), len(hashes), place)

        write = write_merged if merged else write_each
        self._keep_all(noted, lambda progress: write(pages, place, progress))

    def _view(self, pages: Sequence[IssuedPage], pdf: bytes) -> None:
        path = self._opened.put(self.tr("Certificates.pdf"), pdf)
        hashes = dict.fromkeys((one.certificate_id for one in pages), digest(pdf))
        note_saved(self._work.desk, hashes, self.tr("opened in a viewer"))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._say(self.tr("Opened %1 in %2."), len(pages), self.tr("your viewer"))

    def _draw(self, pages: Sequence[IssuedPage], wish: Wish, pdf: bytes) -> None:
        """Where no queue takes files: every page is drawn, as many times as was asked for."""
        papers = [one.page.paper for one in pages]
        printer = wish.drawn or printer_for(papers[0], wish.printer)
        set_up(printer, papers[0])
        printer.setDocName(self.tr("Certificates"))
        printer.setCopyCount(wish.copies)
        title = self.tr("Printing the certificates…")
        if not print_watched(pdf, printer, title, self._window, papers):
            self.done.emit(self.tr("Printing was stopped. Nothing was noted as printed."))
            return
        self._note_print(pages, wish, digest(pdf))

    def _note_print(self, pages: Sequence[IssuedPage], wish: Wish, sha256: str) -> None:
        note = wish.printer if wish.copies == 1 else f"{wish.printer}, {wish.copies} copies"
        numbers = [one.certificate_id for one in pages]
        if not self._work.desk.read_only:
            record_event(self._work.desk, numbers, CertificateEvent.PRINTED, note, sha256)
        self._say(self.tr("Printed %1 on %2."), len(pages), wish.printer)

    def _keep_drafts(self, drafts: Drafts, made: Mapping[int, bytes], folder: Path) -> None:
        keep_drafts(self._work.desk, drafts, made, folder.name)
        words = self.tr("%1 in %2. Nothing was sent; open them in your mail program.")
        said = words.replace("%1", counted(len(made), "draft")).replace("%2", folder.name)
        self.done.emit(" ".join(filter(None, (said, drafts.in_words()))))

    def _hand_over(self, jobs: Sequence[Job], wish: Wish) -> None:
        """Give what is made to the queue, which nobody can stop any more, and note what it took."""
        self._work.tasks.run(
            lambda handed: self._note_handed(handed, wish),
            handed_over,
            jobs,
            title=self.tr("Handing the certificates to the printer…"),
        )

    def _note_handed(self, handed: Handed, wish: Wish) -> None:
        for job in handed.jobs:
            self._note_print(job.pages, wish, digest(job.pdf))
        if handed.refusal is not None:
            raise handed.refusal

    def _keep_all(
        self,
        keep: Callable[[Any], None],
        write: Callable[[Progress | None], object],
        give_up: Callable[[], None] = lambda: None,
    ) -> None:
        """Write files beside the window. All of them are there and noted in the end, or none.

        Who presses Cancel when the last file is written comes too late: they are noted.
        """
        made: list[object] = []

        def work(progress: Progress | None = None) -> None:
            made.append(write(progress))

        def ended(done: bool) -> None:
            if done:
                keep(made[0])
            else:
                give_up()
            self._ended(done)

        title = self.tr("Making the certificates…")
        self._work.tasks.run(lambda _none: None, work, title=title, ended=ended)

    def _run(self, then: Callable[..., None], make: Callable[..., object], *given: object) -> None:
        """Make beside the window, with progress; where it is stopped, say what stands."""
        self._work.tasks.run(
            then,
            make,
            *given,
            title=self.tr("Making the certificates…"),
            ended=self._ended,
        )

    def _ended(self, done: bool) -> None:
        if not done:
            self.done.emit(
                self.tr("No file was left behind. Certificates that were issued keep their number.")
            )

    def _ask_file(self) -> Path | None:
        usual = usual_folder() / self.tr("Certificates.pdf")
        title, kind = self.tr("Save certificates"), self.tr("PDF files (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(usual), kind)
        return Path(chosen) if chosen else None

    def _ask_folder(self) -> Path | None:
        title = self.tr("Folder for the certificates")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(usual_folder()))
        return Path(chosen) if chosen else None

    def _say(self, words: str, number: int, where: str | Path) -> None:
        said = words.replace("%1", counted(number, "certificate"))
        if isinstance(where, Path):
            self.done.emit(about(said.replace("%2", shown_path(where)), where))
        else:
            self.done.emit(said.replace("%2", where))


def kept(settings: CertificateSettings) -> tuple[object, ...]:
    """What of the settings a programme remembers: all but the day."""
    return (
        settings.design,
        settings.mentor_design,
        settings.mentee_title,
        settings.mentor_title,
        settings.paper,
        settings.signatories,
        settings.with_hours,
        settings.mentee_wording,
        settings.mentor_wording,
    )
