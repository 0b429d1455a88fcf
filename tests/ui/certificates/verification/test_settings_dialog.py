"""The verification settings: kept, previewed, refused in place; keys and files at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.services.signing.keys import current_key, forget_keys, key_folder, load_keys
from mentordesk.services.signing.settings import VerificationSettings, load_verification
from mentordesk.storage.opening import open_programme
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.certificates.verification.key_dialogs import (
    NewKeyDialog,
    PassphraseDialog,
    TakeKeyDialog,
)
from mentordesk.ui.certificates.verification.settings_dialog import VerificationDialog
from tests.ui.certificates.verification.conftest import ADDRESS, PASSPHRASE


@pytest.fixture
def dialog(tab: CertificatesTab) -> VerificationDialog:
    return VerificationDialog(tab.work, tab)


def fill_new_key(monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(asked: NewKeyDialog) -> int:
        asked.first.setText(PASSPHRASE)
        asked.again.setText(PASSPHRASE)
        asked._try()
        return asked.result()

    monkeypatch.setattr(NewKeyDialog, "exec", typed)


def open_with(monkeypatch: pytest.MonkeyPatch, kind: type, field: str) -> None:
    def typed(asked: QWidget) -> int:
        getattr(asked, field).setText(PASSPHRASE)
        asked._try()  # type: ignore[attr-defined]  # both are FormDialogs
        return int(asked.result())  # type: ignore[attr-defined]

    monkeypatch.setattr(kind, "exec", typed)


def test_what_is_kept_is_what_is_shown_again(
    tab: CertificatesTab, dialog: VerificationDialog
) -> None:
    said: list[str] = []
    dialog.did.connect(said.append)
    dialog.on.setChecked(True)
    dialog.address.setText(ADDRESS)
    dialog.contact.setText("ask@library.example")
    dialog.do()
    assert load_verification(tab.work.desk) == VerificationSettings(
        True, ADDRESS, "", "ask@library.example"
    )
    assert said == ["Verification settings kept"]
    again = VerificationDialog(tab.work, tab)
    assert again.settings == dialog.settings
    again.do()
    assert tab.work.desk.undo_label == "Change how certificates are verified"


def test_what_cannot_work_leaves_it_open(dialog: VerificationDialog) -> None:
    dialog.on.setChecked(True)
    with pytest.raises(Refused, match="needs the web address"):
        dialog.do()


def test_the_preview_follows_and_says_what_is_wrong_in_place(dialog: VerificationDialog) -> None:
    assert not dialog.preview.pixmap().isNull()
    dialog.on.setChecked(True)
    assert dialog.preview.pixmap().isNull()
    assert "Enter the address" in dialog.problem.text()
    dialog.address.setText("nonsense")
    dialog.show_preview()
    assert "is no address" in dialog.problem.text()
    dialog.address.setText(ADDRESS)
    dialog.show_preview()
    assert dialog.problem.text() == ""
    assert not dialog.preview.pixmap().isNull()


def test_buttons_follow_the_key(
    dialog: VerificationDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = dialog.files
    assert "no key yet" in dialog.key.text()
    enabled = [one.isEnabled() for one in (files.make, files.back_up, files.take)]
    assert enabled == [True, False, True]
    assert not files.page.isEnabled()
    fill_new_key(monkeypatch)
    files.make.click()
    assert "is on this computer" in dialog.key.text()
    assert "Back it up now" in dialog.note.text()
    assert all(one.isEnabled() for one in (*files.key_buttons, *files.web_buttons))


def test_page_list_and_backup_are_written_where_one_says(
    tab: CertificatesTab,
    dialog: VerificationDialog,
    saves: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill_new_key(monkeypatch)
    dialog.files.make.click()
    dialog.files.page.click()
    assert (saves / "index.html").read_bytes().startswith(b"<!doctype html>")
    assert "Put it on the web site" in dialog.note.text()
    forget_keys()
    open_with(monkeypatch, PassphraseDialog, "line")
    dialog.files.gone.click()
    assert (saves / "withdrawn.json").exists()
    assert "Put it beside the page" in dialog.note.text()
    dialog.files.back_up.click()
    key = current_key(load_keys(tab.work.desk))
    assert key is not None
    assert (saves / f"signing-key-{key.name}.json").exists()


def test_a_backup_is_taken_in(
    tab: CertificatesTab,
    dialog: VerificationDialog,
    saves: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill_new_key(monkeypatch)
    dialog.files.make.click()
    dialog.files.back_up.click()
    (backup,) = saves.iterdir()
    (kept,) = key_folder().iterdir()
    kept.unlink()
    dialog.show_key()
    assert "is not on this computer" in dialog.key.text()
    assert not dialog.files.back_up.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    open_with(monkeypatch, TakeKeyDialog, "line")
    dialog.files.take.click()
    assert "is on this computer" in dialog.key.text()
    assert tab.work.desk.undo_label == "Make a signing key"


def test_pressing_cancel_writes_nothing(
    dialog: VerificationDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_new_key(monkeypatch)
    dialog.files.make.click()
    note = dialog.note.text()
    nothing: Callable[..., tuple[str, str]] = lambda *_: ("", "")  # noqa: E731 - an answer
    monkeypatch.setattr(QFileDialog, "getSaveFileName", nothing)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", nothing)
    for button in (*dialog.files.web_buttons, dialog.files.back_up, dialog.files.take):
        button.click()
    assert dialog.note.text() == note


def test_everything_has_a_name_and_a_place_in_the_tab_order(dialog: VerificationDialog) -> None:
    dialog.show()
    named = [dialog.address, dialog.web_site, dialog.contact, dialog.on, *dialog.files.key_buttons]
    assert all(one.accessibleName() or getattr(one, "text", str)() for one in named)
    assert all(not one.autoDefault() for one in dialog.findChildren(QPushButton)
               if one.objectName().startswith("verification."))  # fmt: skip
    assert dialog.width() <= 1024
    assert dialog.height() <= 700


@pytest.mark.parametrize("read_only", [True, False])
def test_a_programme_that_is_only_read_lets_nothing_be_typed(
    tab: CertificatesTab, read_only: bool
) -> None:
    desk = open_programme(tab.work.desk.path, read_only=read_only) if read_only else tab.work.desk
    dialog = VerificationDialog(replace(tab.work, desk=desk), tab)
    assert dialog.assent.isEnabled() is not read_only
    assert dialog.on.isEnabled() is not read_only
    lines = (dialog.address, dialog.web_site, dialog.contact)
    assert [line.isReadOnly() for line in lines] == [read_only] * 3
    assert all(line.isEnabled() for line in lines), "what stands there can be copied"
    if read_only:
        desk.close()
