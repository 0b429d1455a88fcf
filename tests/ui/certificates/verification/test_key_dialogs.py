"""Passphrases in the window: asked once, wrong ones leave the dialog open, issuing needs one."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from mentordesk.domain.refusals import Refused
from mentordesk.services.certificates import load_certificates
from mentordesk.services.signing.keys import (
    back_up_key,
    current_key,
    forget_keys,
    is_unlocked,
    key_folder,
    load_keys,
    make_key,
)
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.certificates.verification.key_dialogs import (
    NewKeyDialog,
    PassphraseDialog,
    TakeKeyDialog,
    require_open_key,
)
from tests.ui.certificates.verification.conftest import PASSPHRASE


def key_of(tab: CertificatesTab) -> str:
    key = current_key(load_keys(tab.work.desk))
    assert key is not None
    return key.name


def answer(monkeypatch: pytest.MonkeyPatch, passphrase: str | None) -> list[str]:
    """Answer the dialog that asks for a passphrase; None presses Cancel. Who was asked for."""
    asked: list[str] = []

    def ask(dialog: PassphraseDialog) -> int:
        asked.append(dialog.windowTitle())
        if passphrase is None:
            dialog.reject()
        else:
            dialog.line.setText(passphrase)
            dialog._try()
        return dialog.result()

    monkeypatch.setattr(PassphraseDialog, "exec", ask)
    return asked


def test_a_passphrase_is_hidden_and_opens_the_key(coded: CertificatesTab) -> None:
    forget_keys()
    dialog = PassphraseDialog(key_of(coded), coded)
    assert dialog.line.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.line.accessibleName() == "Passphrase"
    with pytest.raises(Refused, match="Type the passphrase"):
        dialog.do()
    dialog.line.setText("not the passphrase")
    with pytest.raises(Refused, match="does not open"):
        dialog.do()
    assert not is_unlocked(key_of(coded))
    dialog.line.setText(PASSPHRASE)
    dialog.do()
    assert is_unlocked(key_of(coded))


def test_it_is_asked_once_and_only_where_certificates_carry_a_code(
    coded: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, PASSPHRASE)
    require_open_key(coded.work.desk, coded)  # opened when it was made
    assert asked == []
    forget_keys()
    for _ in range(2):
        require_open_key(coded.work.desk, coded)
    assert len(asked) == 1


def test_without_codes_nothing_is_asked(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, None)
    require_open_key(tab.work.desk, tab)
    assert asked == []


def test_who_thinks_better_of_it_issues_nothing(
    coded: CertificatesTab, monkeypatch: pytest.MonkeyPatch, saves: Path
) -> None:
    forget_keys()
    answer(monkeypatch, None)
    rows = coded.model.rows[:2]
    coded.reasons = {row.application_id: "For the test." for row in rows}
    coded.model.tick_all(row.application_id for row in rows)
    with pytest.raises(Refused, match="signing key stayed closed"):
        coded.output.keep(coded.order(), merged=True)
    assert list(saves.iterdir()) == []
    now = load_certificates(coded.work.desk, coded.work.intake_id or 0)
    assert {row.has_valid for row in now if row.application_id in (coded.model.ticked or ())} == {
        False
    }


def test_a_new_key_is_made_with_a_passphrase_typed_twice(tab: CertificatesTab) -> None:
    dialog = NewKeyDialog(tab.work.desk, tab)
    assert "Make a signing key" in dialog.windowTitle()
    dialog.first.setText(PASSPHRASE)
    dialog.again.setText(f"{PASSPHRASE}x")
    with pytest.raises(Refused, match="not the same"):
        dialog.do()
    dialog.again.setText(PASSPHRASE)
    dialog.do()
    assert dialog.made == key_of(tab)
    assert "Nobody can bring back a lost passphrase" in dialog.note.text()


def test_changing_a_key_says_that_the_old_one_is_retired(coded: CertificatesTab) -> None:
    old = key_of(coded)
    dialog = NewKeyDialog(coded.work.desk, coded)
    assert "Change the signing key" in dialog.windowTitle()
    assert old in dialog._intro.text()
    dialog.first.setText(PASSPHRASE)
    dialog.again.setText(PASSPHRASE)
    dialog.do()
    assert key_of(coded) != old


def test_a_key_is_taken_in_with_its_passphrase(tab: CertificatesTab, tmp_path: Path) -> None:
    name = make_key(tab.work.desk, PASSPHRASE)
    back_up_key(name, tmp_path / "key.json")
    shutil.rmtree(key_folder())
    forget_keys()
    dialog = TakeKeyDialog(tab.work.desk, tmp_path / "key.json", tab)
    with pytest.raises(Refused, match="Type the passphrase"):
        dialog.do()
    dialog.line.setText(PASSPHRASE)
    dialog.do()
    assert dialog.taken == name
    assert is_unlocked(name)
