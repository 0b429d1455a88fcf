"""Files nobody owns yet on the window: from the menu, given to somebody by keys, empty."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.unfiled import unfiled
from mentordesk.ui.importing.unfiled_dialog import GiveDialog, UnfiledDialog
from tests.ui.importing.conftest import Importing


def message(importing: Importing) -> Path:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Stranger <who@example.org>", "My papers"
    mail["Message-ID"] = "<papers@example.org>"
    mail.set_content("Here they are.")
    for name in ("resume of somebody.pdf", "the same again.pdf"):
        mail.add_attachment(b"bytes", maintype="application", subtype="pdf", filename=name)
    path = importing.folder / "papers.eml"
    path.write_bytes(mail.as_bytes())
    return path


def shown(importing: Importing) -> UnfiledDialog:
    importing.window.menu_actions["unfiled"].trigger()
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, UnfiledDialog)]
    return next(one for one in dialogs if one.isVisible())


@pytest.fixture
def waiting(importing: Importing) -> Importing:
    """Ana is known; a stranger's message with a file was imported."""
    importing.show("one.csv", "Role,Full name,Email", "Mentor,Ana Silva,ana@x.example.org",
                   "Mentee,Bo Ek,bo@x.example.org")._go.click()  # fmt: skip
    importing.settle()
    importing.window.import_paths((message(importing),))
    assert importing.dialog._go.isEnabled()
    assert importing.dialog._go.text() == "&Keep 1 file"
    assert "1 file kept that nobody owns yet" in importing.dialog._sum.text()
    importing.dialog._go.click()
    importing.settle()
    return importing


def test_an_empty_list_says_so(importing: Importing) -> None:
    dialog = shown(importing)
    assert dialog.nothing.isVisible()
    assert not any(b.isEnabled() for b in (dialog.give, dialog.open_file, dialog.save))
    dialog.close()


def test_a_file_is_given_by_keys_alone(waiting: Importing) -> None:
    (file,) = unfiled(waiting.desk, waiting.intake_id)
    dialog = GiveDialog(waiting.desk, waiting.intake_id, file)
    dialog.show()
    assert dialog.kind.currentData() == DocumentKind.RESUME
    QTest.keyClick(dialog.who, Qt.Key.Key_Down)
    assert dialog.who.currentText()
    dialog.who.setEditText("Ana Silva, mentor")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    ana = next(r for r in load_applicants(waiting.desk, waiting.intake_id) if r.name == "Ana Silva")
    (document,) = load_application(waiting.desk, ana.application_id).documents
    assert (document.name, document.kind) == ("resume of somebody.pdf", DocumentKind.RESUME)
    assert unfiled(waiting.desk) == ()


def test_nobody_of_that_name_leaves_the_dialog_open(waiting: Importing) -> None:
    (file,) = unfiled(waiting.desk, waiting.intake_id)
    dialog = GiveDialog(waiting.desk, waiting.intake_id, file)
    dialog.show()
    dialog.who.setEditText("Somebody else")
    with pytest.raises(Refused, match="called that"):
        dialog.do()
    assert dialog.isVisible()
    dialog.close()
    assert len(unfiled(waiting.desk)) == 1


def test_the_list_shows_where_a_file_came_from(waiting: Importing) -> None:
    dialog = shown(waiting)
    (row,) = dialog.list.model.rows
    assert (row.name, row.sender, row.subject) == (
        "resume of somebody.pdf", "who@example.org", "My papers",
    )  # fmt: skip
    assert dialog.give.isEnabled()
    assert not dialog.nothing.isVisible()
    dialog.close()
