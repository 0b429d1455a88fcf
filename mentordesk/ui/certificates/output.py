"""What leaves the Certificates tab: issue what is not yet issued, make the PDF, hand it out."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.domain.year import CertificateEvent
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.certificate_files import file_name
from mentordesk.services.certificate_settings import (
    CertificateSettings,
    change_settings,
    load_settings,
)
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.issuing import issue
from mentordesk.services.register import record_event
from mentordesk.storage.files import write_atomically
from mentordesk.ui.certificates.printing import ask_printer, print_watched
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Work


def single_books(
    facts: Sequence[CertificateFacts],
    design: str,
    progress: Callable[[int, int], object] | None = None,
) -> dict[str, bytes]:
    """One PDF for each certificate by its file name: number and name."""
    look = load_design(design)
    made: dict[str, bytes] = {}
    for place, one in enumerate(facts, start=1):
        made[file_name(one.number, one.name)] = book([one], look)
        if progress is not None:
            progress(place, len(facts))
    return made


class Output(QObject):
    """Makes and hands out certificates; `done` carries the sentence that says so."""

    done = Signal(str)

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window

    def issued(
        self,
        chosen: Sequence[CertificateRow],
        settings: CertificateSettings,
        reasons: Mapping[int, str],
    ) -> list[int]:
        """The certificates of the chosen people; those without one are issued now."""
        desk, intake = self._work.desk, self._work.intake_id
        missing = [row.application_id for row in chosen if not row.has_valid]
        if missing and intake is not None:
            if _kept(settings) != _kept(load_settings(desk)):
                change_settings(desk, settings)
            issue(desk, intake, missing, settings, reasons)
        wanted = {row.application_id for row in chosen}
        rows = load_certificates(desk, intake) if intake is not None else ()
        return [
            row.certificate_id
            for row in rows
            if row.application_id in wanted and row.has_valid and row.certificate_id is not None
        ]

    def save_merged(self, certificate_ids: Sequence[int], path: Path) -> None:
        """Save the certificates in one PDF."""
        facts, design = facts_of(self._work.desk, certificate_ids)

        def keep(pdf: bytes) -> None:
            write_atomically(path, pdf)
            self._note(certificate_ids, CertificateEvent.SAVED, path.name, pdf)
            self._say(self.tr("Saved %1 in %2."), len(facts), path.name)

        self._make(keep, facts, design)

    def save_each(self, certificate_ids: Sequence[int], folder: Path) -> None:
        """Save each certificate as a file of its own in a folder."""
        facts, design = facts_of(self._work.desk, certificate_ids)

        def keep(files: dict[str, bytes]) -> None:
            for name, pdf in files.items():
                write_atomically(folder / name, pdf)
            hashes = {
                number: hashlib.sha256(pdf).hexdigest()
                for number, pdf in zip(sorted(certificate_ids), files.values(), strict=True)
            }
            record_event(
                self._work.desk, certificate_ids, CertificateEvent.SAVED, folder.name, hashes
            )
            self._say(self.tr("Saved %1 in %2."), len(files), folder.name)

        title = self.tr("Making the certificates…")
        self._work.tasks.run(keep, single_books, facts, design, title=title)

    def print_all(self, certificate_ids: Sequence[int], paper: str) -> None:
        """Ask for a printer and print; what was printed is noted in the register."""
        facts, design = facts_of(self._work.desk, certificate_ids)

        def keep(pdf: bytes) -> None:
            printer = ask_printer(paper, self.tr("Certificates"), self._window)
            if printer is None:
                return
            pages = print_watched(pdf, printer, self.tr("Printing the certificates…"), self._window)
            if not pages:
                self.done.emit(self.tr("Printing was stopped. Nothing was noted as printed."))
                return
            name = printer.printerName() or printer.outputFileName()
            self._note(certificate_ids, CertificateEvent.PRINTED, name, pdf)
            self._say(self.tr("Printed %1 on %2."), pages, name)

        self._make(keep, facts, design)

    def _make(
        self, keep: Callable[[bytes], None], facts: Sequence[CertificateFacts], design: str
    ) -> None:
        title = self.tr("Making the certificates…")
        self._work.tasks.run(keep, book, facts, load_design(design), title=title)

    def _note(
        self, certificate_ids: Sequence[int], event: CertificateEvent, note: str, pdf: bytes
    ) -> None:
        digest = hashlib.sha256(pdf).hexdigest()
        record_event(self._work.desk, certificate_ids, event, note, digest)

    def _say(self, words: str, number: int, where: str) -> None:
        said = words.replace("%1", counted(number, "certificate")).replace("%2", where)
        self.done.emit(said)


def _kept(settings: CertificateSettings) -> tuple[object, ...]:
    return (
        settings.design,
        settings.paper,
        settings.signatories,
        settings.with_hours,
        settings.mentee_wording,
        settings.mentor_wording,
    )
