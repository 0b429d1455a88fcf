"""The editor of a wording, the verbs of kinds, the outbox page and its dialogs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import LetterState
from mentordesk.messages.server import Security
from mentordesk.services import mail_account, outbox
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import load_letters
from mentordesk.services.mail_account import load_server
from mentordesk.storage.models.correspondence import Letter
from mentordesk.ui.letters.editor import EditorDialog
from mentordesk.ui.letters.entrance import show_letters_of
from mentordesk.ui.letters.send_dialog import SendDialog
from mentordesk.ui.letters.server_dialog import ServerDialog
from mentordesk.ui.letters.tab import LettersTab
from mentordesk.ui.letters.template_verbs import TitleDialog
from tests.messages.post_office import post_office


@pytest.fixture
def tab(
    open_tab: Callable[..., Any], filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> LettersTab:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(mail_account, "_asked", {})
    shown = open_tab(filled, "Letters")
    assert isinstance(shown, LettersTab)
    shown.writing.choose("received")
    return shown


@pytest.fixture
def editor(tab: LettersTab) -> EditorDialog:
    assert tab.writing.kind is not None
    return EditorDialog(tab.work, tab.work.intake_id or 0, tab.writing.kind, tab)


def test_what_is_typed_is_read_at_once(editor: EditorDialog) -> None:
    editor.wording.subject.setText("Hello {{name}}")
    editor.wording.body.setPlainText("We have it.")
    editor.check()
    name = editor.reading.reader.currentText().split()[0]
    assert editor.reading.subject.text().startswith("Hello")
    assert name in editor.reading.subject.text() or editor.reading.subject.text()
    assert editor.reading.shown.toPlainText() == "We have it."
    assert editor.keep.isEnabled()


def test_an_unknown_field_is_named_and_cannot_be_kept(
    editor: EditorDialog, tab: LettersTab
) -> None:
    editor.wording.body.setPlainText("Dear {{nam}}")
    editor.check()
    assert "Did you mean {{name}}?" in editor.note.text()
    assert not editor.keep.isEnabled()
    with pytest.raises(Refused):
        editor.accept()
    formats = editor.wording.body.document().firstBlock().layout().formats()
    assert any(one.format.fontUnderline() or one.format.underlineStyle() for one in formats)
    assert find_template("received", tab.work.desk) == find_template("received")


def test_fields_come_from_the_menu_and_the_wording_is_kept(
    editor: EditorDialog, tab: LettersTab
) -> None:
    groups = editor.wording.insert.menu().actions()
    assert len(groups) >= 5
    editor.wording.body.setPlainText("")
    first = groups[0].menu()
    assert isinstance(first, QMenu)
    first.actions()[0].trigger()
    assert editor.wording.body.toPlainText() == "{{programme}}"
    editor.accept()
    assert find_template("received", tab.work.desk).body == "{{programme}}\n"
    kind = tab.writing.kind
    assert kind is not None
    assert kind.changed
    again = EditorDialog(tab.work, tab.work.intake_id or 0, kind, tab)
    again.wording.back.click()
    assert find_template("received", tab.work.desk) == find_template("received")


def test_kinds_are_copied_renamed_removed_and_travel(
    tab: LettersTab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    verbs, path = tab.writing.verbs, str(tmp_path / "t.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    monkeypatch.setattr(TitleDialog, "exec", lambda self: self.line.setText("Mine") or 1)
    verbs.save()
    verbs.load()
    assert find_template("Application received (2)", tab.work.desk)
    verbs.copy()
    tab.writing.choose(find_template("Mine", tab.work.desk).name)
    monkeypatch.setattr(TitleDialog, "exec", lambda self: self.line.setText("Ours") or 1)
    verbs.rename()
    assert find_template("Ours", tab.work.desk)
    verbs.remove()
    with pytest.raises(Refused):
        find_template("Ours", tab.work.desk)


def _queued(tab: LettersTab) -> list[int]:
    tab.writing.go.click()
    drafted = [row.letter_id for row in tab.log.model.rows]
    tab.log.table.selectAll()
    tab._to_outbox()
    assert tab.sides.currentIndex() == 2
    return drafted


def test_the_outbox_is_sent_after_the_summary(
    tab: LettersTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = _queued(tab)
    assert tab.outbox.counted() == len(ids)
    with post_office() as office:
        mail_account.keep_server(office.server())
        asked: list[SendDialog] = []
        monkeypatch.setattr(SendDialog, "exec", lambda self: len(asked.__iadd__([self])) - 1)
        tab.outbox.send()
        assert office.messages == []
        assert asked[0].people.count() == len(ids)
        monkeypatch.setattr(SendDialog, "exec", lambda self: self.do() or 1)
        tab.outbox.send()
        assert len(office.messages) == len(ids)
    states = {row.state for row in load_letters(tab.work.desk, tab.work.intake_id or 0)}
    assert states == {LetterState.SENT}
    assert tab.outbox.counted() == 0


def test_what_is_uncertain_is_decided_by_the_coordinator(tab: LettersTab) -> None:
    ids = _queued(tab)
    with tab.work.desk.action("As a broken line leaves it") as session:
        for number in ids[:2]:
            letter = session.get_one(Letter, number)
            letter.state, letter.failure = LetterState.UNCERTAIN, outbox.INTERRUPTED
    assert "look into the sent messages" in tab.outbox.note.text()
    tab.outbox.list.table.choose(ids[0])
    tab.outbox.it_went()
    tab.outbox.list.table.choose(ids[1])
    tab.outbox.send_again()
    states = {r.letter_id: r.state for r in load_letters(tab.work.desk, tab.work.intake_id or 0)}
    assert (states[ids[0]], states[ids[1]]) == (LetterState.SENT, LetterState.QUEUED)
    tab.outbox.list.table.selectAll()
    tab.outbox.take_out()
    assert tab.outbox.counted() == 0


@pytest.mark.usefixtures("tab")
def test_the_mail_server_is_set_up_in_a_dialog() -> None:
    dialog = ServerDialog("Library Association")
    with pytest.raises(Refused):
        dialog.do()
    dialog.host.setText("mail.example.org")
    dialog.security.setCurrentIndex(dialog.security.findData(Security.TLS))
    assert dialog.port.value() == 465
    dialog.from_address.setText("desk@example.org")
    dialog.do()
    server = load_server()
    assert server is not None
    assert (server.host, server.sender_name) == ("mail.example.org", "Library Association")
    assert dialog.height() <= 700


def test_every_letter_to_a_person(tab: LettersTab) -> None:
    tab.writing.go.click()
    row = tab.log.model.rows[0]
    dialog = show_letters_of(tab.work, row.person_id, row.name, tab)
    assert isinstance(dialog, QDialog)
    assert dialog.shown.toPlainText().startswith(row.subject)
    tab.show_that("drafts")
    tab.log.table.selectAll()
    tab._throw_away()
    assert load_letters(tab.work.desk, tab.work.intake_id or 0) == ()
