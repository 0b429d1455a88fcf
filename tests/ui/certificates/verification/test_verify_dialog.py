"""Verify in the window: dropped, chosen, pasted; every verdict with its sign."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from mentordesk.documents.signing.links import codes_of_pages
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificates import load_certificates
from mentordesk.services.register import withdraw
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.certificates.verification.verdict_rows import VerdictRow
from mentordesk.ui.certificates.verification.verify_dialog import VerifyDialog
from mentordesk.ui.safe_text import PlainLabel


@pytest.fixture
def dialog(coded: CertificatesTab) -> VerifyDialog:
    return VerifyDialog(coded.work, coded)


@pytest.fixture
def book(coded: CertificatesTab, saves: Path) -> Path:
    """The certificates of the intake in one file; those without one are issued with a reason."""
    rows = coded.model.rows[:3]
    coded.reasons = {row.application_id: "For the test." for row in rows}
    coded.model.tick_all(row.application_id for row in rows)
    coded.output.keep(coded.order(), merged=True)
    (path,) = saves.iterdir()
    return path


def sentences(dialog: VerifyDialog) -> list[str]:
    items = [dialog._found.itemAt(at) for at in range(dialog._found.count() - 1)]
    rows = [item.widget() for item in items if item is not None]
    return [one.accessibleName() for one in rows if isinstance(one, VerdictRow)]


def test_before_anything_is_looked_at_it_says_what_can_be(dialog: VerifyDialog) -> None:
    first = dialog._found.itemAt(0)
    words = first.widget() if first is not None else None
    assert isinstance(words, PlainLabel)
    assert "Nothing leaves this computer" in words.text()


def test_a_dropped_book_is_looked_at_page_by_page(dialog: VerifyDialog, book: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(book))])
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert len(sentences(dialog)) == dialog._found.count() - 1 == 3
    assert all("is genuine" in one for one in sentences(dialog))
    assert "3 certificates genuine, 0 not" in dialog.about.text()
    assert book.name in dialog.about.text()


def test_what_is_not_genuine_stands_first(
    coded: CertificatesTab, dialog: VerifyDialog, book: Path
) -> None:
    rows = load_certificates(coded.work.desk, coded.work.intake_id or 0)
    last = [
        row for row in rows if row.has_valid and row.application_id in (coded.model.ticked or ())
    ][-1]
    assert last.certificate_id is not None
    withdraw(coded.work.desk, last.certificate_id, "A slip.")
    dialog.look(str(book))
    assert sentences(dialog)[0].startswith("Not so: ")
    assert "was withdrawn" in sentences(dialog)[0]
    assert "2 certificates genuine, 1 not" in dialog.about.text()


def test_a_pasted_code_and_a_number(dialog: VerifyDialog, book: Path) -> None:
    (code,) = codes_of_pages(book.read_bytes())[0]
    dialog.line.setText(f"https://verify.library.example/#{code}")
    dialog.check.click()
    assert "is genuine" in sentences(dialog)[0]
    dialog.line.setText("XX-1999-0001")
    dialog.check.click()
    assert sentences(dialog) == ["Note: XX-1999-0001 was never issued by this programme."]


def test_what_can_be_none_is_said_in_place(dialog: VerifyDialog, tmp_path: Path) -> None:
    (tmp_path / "none.pdf").write_bytes(b"no PDF")
    dialog.look(str(tmp_path / "none.pdf"))
    (said,) = sentences(dialog)
    assert "no PDF that can be read" in said
    dialog.line.setText("#123")
    dialog.check.click()
    assert len(sentences(dialog)) == 1
    dialog.line.clear()
    with pytest.raises(Refused, match="Paste a code"):
        dialog.look("")


def test_a_file_is_chosen(
    dialog: VerifyDialog, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(book), ""))
    dialog.choose.click()
    assert len(sentences(dialog)) == 3
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog.choose.click()
    assert len(sentences(dialog)) == 3


def test_it_can_be_used_without_a_pointer(dialog: VerifyDialog) -> None:
    dialog.show()
    assert dialog.line.accessibleName() == "Code, web address or number"
    assert dialog.check.text().count("&") == 1
    assert dialog.focusWidget() is dialog.line
