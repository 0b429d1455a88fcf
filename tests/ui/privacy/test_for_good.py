"""Erasing beside the window: Cancel until the point of no return, and none after it."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.services import backups
from mentordesk.services.applicants import load_applicants
from mentordesk.services.backups import list_backups
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.privacy import copies, going
from mentordesk.storage import shelf
from mentordesk.storage.places import backup_folder
from mentordesk.ui.privacy.person_verbs import EraseDialog, ask_to_erase
from mentordesk.ui.tasks import Tasks


@pytest.fixture
def tab(open_tab: Any, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The applicants, in a window whose work really runs beside it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "computer"))
    shown = open_tab(filled, "Applicants")
    shown.work.tasks = Tasks(shown.window())
    return shown


def asked(tab: Any) -> EraseDialog:
    row = load_applicants(tab.work.desk, tab.work.intake_id)[0]
    dialog = ask_to_erase(tab.work, row.person_id, tab)
    dialog.sure.setChecked(True)
    return dialog


def names(tab: Any) -> list[str]:
    return [one.name for one in load_applicants(tab.work.desk, tab.work.intake_id)]


def held_up(
    monkeypatch: pytest.MonkeyPatch, where: object, name: str, then: Callable[[], None], tab: Any
) -> threading.Event:
    """Let a function of a task wait until something was done on the window's thread."""
    go_on, do = threading.Event(), getattr(where, name)

    def looked() -> None:
        try:
            then()
        finally:
            go_on.set()

    def waiting(*args: Any, **named: Any) -> Any:
        if not go_on.is_set():
            QTimer.singleShot(0, tab, looked)
            assert go_on.wait(20)
        return do(*args, **named)

    monkeypatch.setattr(where, name, waiting)
    return go_on


def progress(tab: Any) -> QProgressDialog:
    (dialog,) = tab.window().findChildren(QProgressDialog)
    assert isinstance(dialog, QProgressDialog)
    return dialog


def test_cancel_while_the_backup_is_made_changes_nothing(
    qtbot: QtBot, tab: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, there = list(dump_lines(tab.work.desk)), names(tab)
    monkeypatch.setattr(backups, "carry_out", backups.carry_out_anyway)

    def press() -> None:
        button = progress(tab).findChild(QPushButton)
        assert button is not None
        button.click()

    done = held_up(monkeypatch, shelf, "copy_verified", press, tab)
    asked(tab).assent.click()
    qtbot.waitUntil(done.is_set)
    qtbot.waitUntil(lambda: not tab.work.tasks._jobs)
    assert names(tab) == there
    assert list(dump_lines(tab.work.desk)) == before
    assert list_backups(tab.work.desk) == ()
    assert not list(backup_folder().rglob("*.part"))


def test_after_the_point_of_no_return_nothing_puts_it_away(
    qtbot: QtBot, tab: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = names(tab)
    seen: list[object] = []

    def try_to_stop() -> None:
        dialog = progress(tab)
        dialog.show()
        seen.append(dialog.findChildren(QPushButton))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        dialog.close()
        seen.append(dialog.isVisible())

    done = held_up(monkeypatch, going, "rewrite", try_to_stop, tab)
    told: list[frozenset[str]] = []
    tab.work.desk.watch(told.append)
    asked(tab).assent.click()
    qtbot.waitUntil(done.is_set)
    qtbot.waitUntil(lambda: not tab.work.tasks._jobs)
    assert seen == [[], True]
    assert names(tab) != there
    assert told  # the window hears of it
    assert check_programme(tab.work.desk) == ()
    for kept in list_backups(tab.work.desk):
        assert there[0].split()[-1].encode() not in kept.path.read_bytes()


def test_a_window_that_closes_meanwhile_waits_for_the_end(
    qtbot: QtBot, tab: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished: list[object] = []
    begun = threading.Event()

    def slow(*args: Any) -> object:
        begun.set()
        threading.Event().wait(0.3)
        finished.append(copies.rewrite(*args))
        return finished[-1]

    monkeypatch.setattr(going, "rewrite", slow)
    asked(tab).assent.click()
    qtbot.waitUntil(begun.is_set)
    tab.work.tasks.wait()  # as a closing window does
    assert finished == [()]
