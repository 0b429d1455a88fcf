"""The ways in from the Certificates tab: verify, settings, badges; the pane's button."""

from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services.signing.keys import forget_keys
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.certificates.verification.key_dialogs import PassphraseDialog
from mentordesk.ui.certificates.verification.settings_dialog import VerificationDialog
from mentordesk.ui.certificates.verification.verify_dialog import VerifyDialog
from tests.ui.certificates.verification.conftest import PASSPHRASE


def test_the_menu_and_the_pane_lead_to_the_settings(tab: CertificatesTab) -> None:
    for go in (tab.verifying.settings.trigger, tab.settings.verification.click):
        go()
        dialogs = [one for one in tab.window().findChildren(VerificationDialog) if one.isVisible()]
        assert len(dialogs) == 1
        dialogs[0].reject()


def test_the_menu_leads_to_verify(tab: CertificatesTab) -> None:
    tab.verifying.verify.trigger()
    (dialog,) = (one for one in tab.window().findChildren(VerifyDialog) if one.isVisible())
    dialog.reject()


def test_the_preview_shows_the_code_once_it_is_switched_on(coded: CertificatesTab) -> None:
    coded.refresh()
    coded.settle()
    row = next(row for row in coded.model.shown if not row.has_valid)
    assert coded._page(row).facts.code


def test_badges_of_those_ticked(
    coded: CertificatesTab, saves: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    coded.says.connect(said.append)
    rows = coded.model.rows[:2]
    coded.reasons = {row.application_id: "For the test." for row in rows}
    coded.model.tick_all(row.application_id for row in rows)
    coded.output.keep(coded.order(), merged=False)
    forget_keys()
    asked: list[str] = []

    def typed(dialog: PassphraseDialog) -> int:
        asked.append(dialog.windowTitle())
        dialog.line.setText(PASSPHRASE)
        dialog._try()
        return dialog.result()

    monkeypatch.setattr(PassphraseDialog, "exec", typed)
    coded.refresh()
    coded.verifying.badges.trigger()
    assert len(asked) == 1
    assert len(list(saves.glob("*.jwt"))) == 2
    assert said[-1].startswith("Saved 2 badges in chosen.")


def test_badges_need_certificates_and_a_key(tab: CertificatesTab, saves: Path) -> None:
    rows = tab.model.rows[:1]
    tab.reasons = {row.application_id: "For the test." for row in rows}
    tab.model.tick_all(row.application_id for row in rows)
    with pytest.raises(Refused, match="Nobody ticked has a certificate"):
        tab.verifying.save_badges()
    tab.output.keep(tab.order(), merged=True)
    tab.refresh()
    with pytest.raises(Refused, match="no signing key yet"):
        tab.verifying.save_badges()
    assert [path.suffix for path in saves.iterdir()] == [".pdf"]
