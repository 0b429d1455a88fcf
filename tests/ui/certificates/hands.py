"""Hands at the Certificates tab: ticking people, answering where files go, seeing what prints."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QFileDialog

from mentordesk.services import certificate_jobs
from mentordesk.services.certificates import CertificateRow
from mentordesk.services.print_queues import PrintJob
from mentordesk.services.register import RegisterRow, load_register, withdraw
from mentordesk.ui.certificates import output
from mentordesk.ui.certificates.tab import CertificatesTab
from tests.ui.seat import Seat

Handed = list[tuple[bytes, PrintJob]]


def chosen(tab: CertificatesTab, wanted: Callable[[CertificateRow], bool]) -> CertificateRow:
    """Choose the first person of that kind in the list."""
    row = next(row for row in tab.model.shown if wanted(row))
    tab.list.table.choose(row.application_id)
    tab.settle()
    return row


def taken_back(seat: Seat, tab: CertificatesTab, many: int = 2) -> list[int]:
    """Withdraw the first valid certificates and tick these people, who are ready for another."""
    rows = [row for row in tab.model.rows if row.has_valid][:many]
    for row in rows:
        withdraw(seat.desk, row.certificate_id or 0, "the wrong paper")
    people = [row.application_id for row in rows]
    tab.model.tick_all(people)
    return people


def register_of(seat: Seat, application_id: int) -> list[RegisterRow]:
    """Every certificate somebody was ever issued, the first one first."""
    return [row for row in load_register(seat.desk) if row.application_id == application_id]


def into_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer where the one PDF goes; a path of nothing is Cancel."""
    said = "" if path == Path() else str(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (said, ""))


def into_folder(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer where the files go; a path of nothing is Cancel."""
    said = "" if path == Path() else str(path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: said)


def onto_queue(monkeypatch: pytest.MonkeyPatch) -> Handed:
    """A computer with queues that take files: what they were handed, with the job."""
    handed: Handed = []

    def take(pdf: bytes, job: PrintJob) -> str:
        handed.append((pdf, job))
        return f"{job.queue}-{len(handed)}"

    monkeypatch.setattr(output, "takes_files", lambda: True)
    monkeypatch.setattr(certificate_jobs, "hand_over", take)
    return handed


def sides(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of every page in points."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        boxes = [page.obj.MediaBox for page in document.pages]
        return [(round(float(box[2])), round(float(box[3]))) for box in boxes]
