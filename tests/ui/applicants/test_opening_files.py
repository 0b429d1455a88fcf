"""A file from outside is opened only when it is meant, of a kind that cannot run, privately."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.opened_files import OpenedFiles, opened_folder
from mentordesk.ui.applicants.documents import OPENED_TYPES, open_elsewhere

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def parent(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was handed to another program."""
    found: list[Path] = []

    def noted(place: QUrl) -> bool:
        assert place.isLocalFile()
        found.append(Path(place.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", noted)
    return found


def answering(monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton) -> list[str]:
    """Answer the question, and note how it was put."""
    asked: list[str] = []

    def shown(box: QMessageBox) -> QMessageBox.StandardButton:
        assert box.textFormat() is Qt.TextFormat.PlainText
        asked.append(box.text())
        return answer

    monkeypatch.setattr(QMessageBox, "exec", shown)
    return asked


@pytest.mark.parametrize(
    "name",
    [
        *("form.exe", "form.PDF.exe", "form.bat", "form.lnk", "form.desktop", "form.html"),
        *("form.svg", "form.docm", "form.xlsm", "form.js", "form.vbs", "form.sh", "form.url"),
        *("form", "form.", "a\u202efdp.exe", "form.pdf\n.exe", "form.hta"),
    ],
)
def test_what_could_run_is_never_opened_and_nobody_is_asked(
    parent: QWidget, opened: list[Path], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    asked = answering(monkeypatch, YES)
    with pytest.raises(Refused, match="could run as a program"):
        open_elsewhere(parent, OpenedFiles(), (name, b"MZ"))
    assert (asked, opened) == ([], [])
    assert not opened_folder().exists()


def test_a_no_opens_nothing_and_puts_nothing_down(
    parent: QWidget, opened: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, NO)
    open_elsewhere(parent, OpenedFiles(), ("cv.pdf", b"%PDF"))
    assert len(asked) == 1
    assert opened == []
    assert not opened_folder().exists()


@pytest.mark.parametrize(
    "name", ["cv.pdf", "../../../CV of <b>Ana</b>.DOCX", "/etc/x.txt", ".pdf", "cv.pdf:x.exe"]
)
def test_a_yes_opens_a_private_copy(
    parent: QWidget, opened: list[Path], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    asked = answering(monkeypatch, YES)
    open_elsewhere(parent, OpenedFiles(), (name, b"content"))
    (path,) = opened
    assert path.resolve().is_relative_to(opened_folder().resolve())
    assert path.read_bytes() == b"content"
    assert path.stat().st_mode & 0o777 == 0o400
    assert path.suffix.lower() in OPENED_TYPES
    assert path.name in asked[0]  # whoever is asked sees the very name that is opened


def test_nothing_that_runs_is_among_the_allowed_kinds() -> None:
    runs = {".exe", ".bat", ".cmd", ".com", ".scr", ".ps1", ".js", ".vbs", ".jar", ".msi", ".lnk"}
    loads = {".html", ".htm", ".svg", ".docm", ".xlsm", ".pptm", ".hta", ".url", ".desktop", ".sh"}
    assert not OPENED_TYPES & (runs | loads)
