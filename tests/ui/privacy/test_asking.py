"""The dialogs of privacy by themselves: nothing by accident, keys, refusals, hostile names."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import PasswordNeeded, Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.cases import load_cases
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.privacy.copies import LeftCopy
from mentordesk.services.privacy.knowing import find_person
from mentordesk.services.privacy.retention import kept_until
from mentordesk.storage import passwords
from mentordesk.storage.opening import open_programme
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.privacy.left_dialog import LeftCopiesDialog
from mentordesk.ui.privacy.password_dialogs import (
    AskPasswordDialog,
    SetPasswordDialog,
    hidden_line,
)
from mentordesk.ui.privacy.person_verbs import CasesToo, ask_to_erase, hand_over
from mentordesk.ui.privacy.reminding import due_in_words
from mentordesk.ui.privacy.retention_dialog import RetentionDialog
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.conftest import NOON

HOSTILE = "<img src=x> & {0} %2"
KEY = Qt.Key


@pytest.fixture
def tab(open_tab: Callable[..., Any], filled: Path) -> Any:
    """The applicants of the small programme."""
    return open_tab(filled, "Applicants")


@pytest.fixture
def intake(tab: Any) -> IntakeRow:
    """Its only intake."""
    return list_intakes(tab.work.desk)[0]


def words(dialog: QWidget) -> str:
    """Everything the labels say."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def refused(qtbot: QtBot, dialog: FormDialog) -> str:
    """Press Enter; the refusal, with the dialog still open."""
    with qtbot.captureExceptions() as raised:
        QTest.keyClick(dialog, KEY.Key_Return)
    ((kind, refusal, _),) = raised
    assert issubclass(kind, Refused)
    assert dialog.isVisible()
    return str(refusal)


def show(qtbot: QtBot, dialog: FormDialog) -> None:
    """Put a dialog on the screen."""
    qtbot.addWidget(dialog)
    dialog.show()


def test_enter_never_erases_before_it_is_meant(tab: Any) -> None:
    rows = load_applicants(tab.work.desk, tab.work.intake_id)
    before = tab.work.desk.undo_label
    dialog = ask_to_erase(tab.work, rows[0].person_id, tab)
    QTest.keyClick(dialog, KEY.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.sure, KEY.Key_Space)
    assert dialog.assent.isEnabled()
    QTest.keyClick(dialog.sure, KEY.Key_Space)
    assert not dialog.assent.isEnabled()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert load_applicants(tab.work.desk, tab.work.intake_id) == rows
    assert tab.work.desk.undo_label == before


def test_what_goes_and_what_stays_is_said_before(tab: Any) -> None:
    row = load_applicants(tab.work.desk, tab.work.intake_id)[0]
    dialog = ask_to_erase(tab.work, row.person_id, tab)
    told = words(dialog)
    for part in ("What goes", "Backups and copies", "What stays", "cannot be undone", row.name):
        assert part in told
    assert "%1" not in told
    assert dialog.assent.property("look") == "danger"
    plain = Qt.TextFormat.PlainText
    known = [one for one in dialog.findChildren(QLabel) if row.name in one.text()]
    assert known
    assert all(one.textFormat() is plain for one in known)


@pytest.mark.parametrize("typed", ["record.zip", "record", "record.ZIP"])
def test_a_record_is_written_once_with_its_ending(
    tab: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    row = load_applicants(tab.work.desk, tab.work.intake_id)[0]
    before = tab.work.desk.undo_label
    answer = str(tmp_path / typed)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (answer, ""))
    path = hand_over(tab.work, row.person_id, tab)
    assert path is not None
    assert path.read_bytes().startswith(b"PK")
    assert [one.name for one in tmp_path.glob("record*")] == [path.name]
    assert path.suffix.casefold() == ".zip"
    assert tab.work.desk.undo_label == before


@pytest.mark.parametrize("ticked", [None, False, True])
def test_cases_are_asked_about_and_left_out_unless_ticked(
    open_tab: Any, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ticked: bool | None
) -> None:
    tab = open_tab(demo, "Applicants", 1)
    intake = list_intakes(tab.work.desk)[2].intake_id
    case = load_cases(tab.work.desk, intake)[0]
    person = find_person(tab.work.desk, case.mentee)
    chosen = str(tmp_path / "all.zip")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (chosen, ""))
    seen: list[bool] = []

    def answer(dialog: CasesToo) -> int:
        seen.append(dialog.cases.isChecked())
        dialog.cases.setChecked(bool(ticked))
        return ticked is not None

    monkeypatch.setattr(CasesToo, "exec", answer)
    path = hand_over(tab.work, person, tab)
    assert seen == [False], "nothing sensitive is ticked by itself"
    if path is None:
        assert ticked is None
        assert not list(tmp_path.glob("all*"))
        return
    said = zipfile.ZipFile(path).read("everything.json").decode()
    assert (case.actions[0] in said) is ticked


def test_escape_keeps_no_day(tab: Any, intake: IntakeRow, qtbot: QtBot) -> None:
    dialog = RetentionDialog(tab.work, intake, tab)
    show(qtbot, dialog)
    QTest.keyClick(dialog.day.box, KEY.Key_Space)
    assert dialog.day.field.isEnabled()
    QTest.keyClick(dialog.day.field, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert kept_until(tab.work.desk, intake.intake_id) is None


def test_a_day_is_kept_undone_and_left_open_again(
    tab: Any, intake: IntakeRow, qtbot: QtBot
) -> None:
    desk = tab.work.desk
    dialog = RetentionDialog(tab.work, intake, tab)
    show(qtbot, dialog)
    dialog.day.box.setChecked(True)
    QTest.keyClick(dialog, KEY.Key_Return)
    kept = kept_until(desk, intake.intake_id)
    assert kept == dialog.day.day
    again = RetentionDialog(tab.work, intake, tab)
    show(qtbot, again)
    assert (again.day.box.isChecked(), again.day.day) == (True, kept)
    again.day.box.setChecked(False)
    QTest.keyClick(again, KEY.Key_Return)
    assert kept_until(desk, intake.intake_id) is None
    desk.undo()
    assert kept_until(desk, intake.intake_id) == kept
    assert intake.name in due_in_words(desk, tab)  # that day is over since 2024


def test_a_programme_that_is_only_read_cannot_be_anonymised(
    filled: Path, settings: Settings, qtbot: QtBot
) -> None:
    desk = open_programme(filled, clock=lambda: NOON, read_only=True)
    try:
        intake = list_intakes(desk)[0]
        work = Work(desk, InlineTasks(), settings, intake.intake_id)
        dialog = RetentionDialog(work, intake)
        show(qtbot, dialog)
        assert not dialog.now.isEnabled()
        dialog.day.box.setChecked(True)
        assert refused(qtbot, dialog)
        assert kept_until(desk, intake.intake_id) is None
    finally:
        desk.close()


def test_copies_that_are_left_are_deleted_only_when_it_is_wished(qtbot: QtBot) -> None:
    done: list[str] = []
    left = (
        LeftCopy(Path(f"/x/{HOSTILE}.mentordesk"), "It is locked."),
        LeftCopy(Path("/x/" + "y" * 200), "It is broken."),
    )
    for pressed, times in ((KEY.Key_Escape, 0), (KEY.Key_Return, 1)):
        dialog = LeftCopiesDialog(left, lambda: done.append("deleted"), None)
        show(qtbot, dialog)
        told = words(dialog)
        assert f"/x/{HOSTILE}.mentordesk\nIt is locked." in told
        assert "It is broken." in told
        assert dialog.width() < 1_000
        QTest.keyClick(dialog, pressed)
        assert len(done) == times
        assert not dialog.isVisible()


def test_a_password_is_never_to_be_read(qtbot: QtBot) -> None:
    line = hidden_line()
    qtbot.addWidget(line)
    line.setText("correct horse")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert "correct" not in line.displayText()


def test_an_empty_password_is_asked_for_again(qtbot: QtBot) -> None:
    passwords.forget()
    dialog = AskPasswordDialog(PasswordNeeded(HOSTILE), Path(f"{HOSTILE}.mentordesk"), None)
    show(qtbot, dialog)
    assert HOSTILE in words(dialog)
    assert dialog.windowTitle() == f"Password of {HOSTILE}"
    assert "Type the password first" in refused(qtbot, dialog)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert dialog.result() == dialog.DialogCode.Rejected


@pytest.mark.parametrize(
    ("first", "again", "told"),
    [
        ("", "", "8 characters"),
        ("1234567", "1234567", "8 characters"),
        ("12345678", "1234567", "not the same"),
        ("Correct horse", "correct horse", "not the same"),
    ],
)
def test_a_new_password_is_refused_and_nothing_typed_is_lost(
    filled: Path, qtbot: QtBot, first: str, again: str, told: str
) -> None:
    dialog = SetPasswordDialog(filled)
    show(qtbot, dialog)
    assert not dialog.remove.isVisible()  # there is none to be removed
    dialog.first.setText(first)
    dialog.again.setText(again)
    assert told in refused(qtbot, dialog)
    assert (dialog.chosen, dialog.first.text(), dialog.again.text()) == (None, first, again)
    dialog.first.setText("12345678")
    dialog.again.setText("12345678")
    QTest.keyClick(dialog.again, KEY.Key_Return)
    assert dialog.chosen == "12345678"
    assert not dialog.isVisible()
