"""The dialogs of privacy: what they say, what they do, and that a no changes nothing."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton

from mentordesk.domain.intakes import Stage
from mentordesk.domain.refusals import PasswordNeeded, Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.intakes import list_intakes
from mentordesk.services.privacy.retention import is_anonymised, kept_until, proposed_day
from mentordesk.storage import passwords
from mentordesk.storage.models.intakes import Intake
from mentordesk.ui.privacy.entrance import change_password, show_retention
from mentordesk.ui.privacy.password_dialogs import AskPasswordDialog, SetPasswordDialog
from mentordesk.ui.privacy.person_verbs import ask_to_erase, hand_over
from mentordesk.ui.privacy.reminding import due_in_words
from mentordesk.ui.privacy.retention_dialog import RetentionDialog, ask_to_anonymise


@pytest.fixture
def tab(open_tab: Any, filled: Path) -> Any:
    return open_tab(filled, "Applicants")


def _finish(tab: Any) -> None:
    with tab.work.desk.action("Finish", "intake") as session:
        session.get_one(Intake, tab.work.intake_id).stage = Stage.FINISHED


def test_a_person_is_erased_only_when_it_is_meant(tab: Any) -> None:
    row = load_applicants(tab.work.desk, tab.work.intake_id)[0]
    dialog = ask_to_erase(tab.work, row.person_id, tab)
    assert row.name in dialog.windowTitle()
    assert not dialog.assent.isEnabled()
    dialog.reject()
    names = [one.name for one in load_applicants(tab.work.desk, tab.work.intake_id)]
    assert row.name in names
    dialog = ask_to_erase(tab.work, row.person_id, tab)
    dialog.sure.setChecked(True)
    dialog.assent.click()
    names = [one.name for one in load_applicants(tab.work.desk, tab.work.intake_id)]
    assert row.name not in names
    assert f"Erased person {row.person_id}" in names


def test_the_pane_offers_both(tab: Any) -> None:
    tab.list.table.choose(tab.list.model.identity_at(0))
    buttons = [b for b in tab.details.findChildren(QToolButton) if b.menu() is not None]
    texts = [action.text() for button in buttons for action in button.menu().actions()]
    assert "Everything &about this person…" in texts
    assert "&Erase person…" in texts


def test_everything_is_written_where_it_is_wished(
    tab: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = load_applicants(tab.work.desk, tab.work.intake_id)[0]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert hand_over(tab.work, row.person_id, tab) is None
    chosen = str(tmp_path / "everything")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    path = hand_over(tab.work, row.person_id, tab)
    assert path is not None
    assert path.name == "everything.zip"


def test_the_day_is_proposed_and_kept(tab: Any) -> None:
    intake = list_intakes(tab.work.desk)[0]
    dialog = RetentionDialog(tab.work, intake, tab)
    assert dialog.day.day is None
    assert dialog.day.field.day == proposed_day(intake.dates.ends)
    dialog.day.box.setChecked(True)
    dialog.assent.click()
    kept = kept_until(tab.work.desk, intake.intake_id)
    assert kept == proposed_day(intake.dates.ends)
    show_retention(tab.work, intake, tab)


def test_an_intake_is_anonymised_and_the_notice_goes(tab: Any) -> None:
    intake = list_intakes(tab.work.desk)[0]
    with pytest.raises(Refused, match="still needed"):
        ask_to_anonymise(tab.work, intake, tab)
    _finish(tab)
    with tab.work.desk.action("Due", "intake") as session:
        session.get_one(Intake, intake.intake_id).anonymise_after = intake.dates.opens
    assert intake.name in due_in_words(tab.work.desk, tab)
    dialog = ask_to_anonymise(tab.work, intake, tab)
    dialog.assent.click()
    assert is_anonymised(tab.work.desk, intake.intake_id)
    assert due_in_words(tab.work.desk, tab) == ""
    assert not RetentionDialog(tab.work, intake, tab).now.isEnabled()


def test_passwords_must_be_the_same_and_long_enough(filled: Path, tab: Any) -> None:
    dialog = SetPasswordDialog(filled, tab)
    for one, other, words in (("a", "b", "not the same"), ("short", "short", "8 characters")):
        dialog.first.setText(one)
        dialog.again.setText(other)
        with pytest.raises(Refused, match=words):
            dialog.do()
    asking = AskPasswordDialog(PasswordNeeded("It is protected."), filled, tab)
    with pytest.raises(Refused, match="Type the password"):
        asking.do()


@pytest.mark.skipif(not passwords.is_available(), reason="the extra password is not installed")
def test_a_password_is_set_and_asked_for(
    make_window: Any, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passwords.forget()
    window = make_window()
    window.open_programme(filled)
    monkeypatch.setattr(SetPasswordDialog, "exec", _typed)
    place = window.place
    change_password(place._work, window, window.close_programme, window.open_programme)
    assert passwords.may_be_locked(filled)
    assert window.place is not None
    window.close_programme()
    passwords.forget()
    asked: list[str] = []
    monkeypatch.setattr(AskPasswordDialog, "exec", lambda self: _answered(self, asked))
    window.open_programme(filled)
    assert len(asked) == 2
    assert window.place is not None


def _typed(dialog: SetPasswordDialog) -> int:
    dialog.first.setText("correct horse")
    dialog.again.setText("correct horse")
    dialog.do()
    return 1


def _answered(dialog: AskPasswordDialog, asked: list[str]) -> int:
    word = "correct horse" if asked else "wrong horse"
    asked.append(word)
    dialog.line.setText(word)
    dialog.do()
    return 1
