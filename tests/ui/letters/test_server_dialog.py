"""The dialog of the mail server asks for the keyring in a task; a password is kept meanwhile."""

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.messages.server import MailServer
from mentordesk.ui.letters import server_dialog
from mentordesk.ui.letters.server_dialog import ServerDialog
from tests.ui.step_by_step import StepByStep

Kept = list[tuple[str, bool]]


@pytest.fixture
def tasks() -> StepByStep:
    return StepByStep()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Each time the keyring is asked for; what this computer says is the first element."""
    found = [True]

    def has_keyring() -> bool:
        found.append(found[0])
        return found[0]

    monkeypatch.setattr(server_dialog, "has_keyring", has_keyring)
    return found


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Kept:
    """The passwords that were given, and whether they were to be kept."""
    given: Kept = []

    def give(_server: MailServer, password: str, *, keep: bool) -> bool:
        given.append((password, keep))
        return keep

    monkeypatch.setattr(server_dialog, "give_password", give)
    return given


def dialog_of(qtbot: QtBot, tasks: StepByStep) -> ServerDialog:
    dialog = ServerDialog("Library Association", None, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.host.setText("mail.example.org")
    dialog.from_address.setText("desk@example.org")
    dialog.password.setText("Honeyeater")
    return dialog


def test_the_keyring_is_asked_in_a_task(
    qtbot: QtBot, tasks: StepByStep, asked: list[bool], kept: Kept
) -> None:
    dialog = dialog_of(qtbot, tasks)
    assert len(asked) == 1, "the dialog is there before anything was asked"
    assert not dialog.keep.isEnabled()
    tasks.step()
    assert len(asked) == 2
    assert dialog.keep.isEnabled()
    assert dialog.keep.isChecked()
    assert "no keyring" not in dialog.note.text()
    dialog.keep.setChecked(False)
    dialog.do()
    assert kept == [("Honeyeater", False)]


def test_without_a_keyring_nothing_is_kept_and_that_is_said(
    qtbot: QtBot, tasks: StepByStep, asked: list[bool], kept: Kept
) -> None:
    asked[0] = False
    dialog = dialog_of(qtbot, tasks)
    tasks.step()
    assert (dialog.keep.isEnabled(), dialog.keep.isChecked()) == (False, False)
    assert "This computer has no keyring" in dialog.note.text()
    dialog.do()
    assert kept == [("Honeyeater", False)]


def test_whoever_is_quicker_than_the_keyring_has_the_password_kept(
    qtbot: QtBot, tasks: StepByStep, asked: list[bool], kept: Kept
) -> None:
    dialog = dialog_of(qtbot, tasks)
    dialog.do()
    assert kept == [("Honeyeater", True)], "giving it asks the keyring itself"
    assert len(asked) == 1
    tasks.step()


def test_no_password_is_given_where_none_was_typed(
    qtbot: QtBot, tasks: StepByStep, asked: list[bool], kept: Kept
) -> None:
    dialog = dialog_of(qtbot, tasks)
    tasks.step()
    dialog.password.clear()
    dialog.do()
    assert kept == []
    assert len(asked) == 2
