"""Publishing runs beside the window, shows its progress, and can be cancelled; closing waits."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.services import publishing
from mentordesk.services.publishing import publish_to
from mentordesk.services.this_computer import published_at
from mentordesk.storage.copying import copy_verified
from mentordesk.storage.opening import open_programme
from mentordesk.ui.tasks import Tasks
from mentordesk.ui.window import MainWindow
from tests.ui.keeping.test_keeper import add, desk_of


@pytest.fixture
def beside(make_window: Callable[..., MainWindow], filled: Path, tmp_path: Path) -> MainWindow:
    """A window whose work really runs beside it; its programme is published and behind."""
    (tmp_path / "share").mkdir()
    window = make_window()
    window._tasks = Tasks(window)
    window.open_programme(filled)
    assert window.place is not None
    window.place.watch_over()
    publish_to(desk_of(window), tmp_path / "share" / "scheme.mentordesk")
    add(desk_of(window), "Ana Silva")
    return window


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The threads on which copies are written."""
    found: list[int] = []

    def noted(*args: Any) -> object:
        found.append(threading.get_ident())
        return copy_verified(*args)

    monkeypatch.setattr(publishing, "copy_verified", noted)
    return found


def last_of(path: Path) -> str | None:
    reader = open_programme(path, read_only=True)
    try:
        return reader.undo_label
    finally:
        reader.close()


def test_it_is_written_beside_the_window(
    qtbot: QtBot, beside: MainWindow, threads: list[int], tmp_path: Path
) -> None:
    assert beside.place is not None
    keeper = beside.place.keeper
    with qtbot.waitSignal(keeper.says) as said:
        keeper.publish()
    assert said.args == [f"Published: {tmp_path / 'share' / 'scheme.mentordesk'}"]
    assert threads
    assert threading.get_ident() not in threads


def test_a_closing_window_waits_for_it_and_cannot_be_closed_again(
    beside: MainWindow, threads: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed_again: list[bool] = []

    def slow(*args: Any) -> object:
        QTimer.singleShot(0, beside, lambda: closed_again.append(beside.close()))
        threading.Event().wait(0.3)
        return copy_verified(*args)

    monkeypatch.setattr(publishing, "copy_verified", slow)
    beside.close_programme()
    assert closed_again == [False]
    assert beside.place is None
    assert beside.isEnabled()
    assert last_of(tmp_path / "share" / "scheme.mentordesk") == "Add Ana Silva"
    assert threading.get_ident() not in threads


def test_cancel_while_closing_leaves_the_published_file(
    beside: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "share" / "scheme.mentordesk"
    before = target.read_bytes()
    cancelled = threading.Event()

    def press() -> None:
        for dialog in beside.findChildren(QProgressDialog):
            button = dialog.findChild(QPushButton)
            assert button is not None
            button.click()
            cancelled.set()

    def waiting(origin: Path, part: Path, progress: Callable[[int, int], object]) -> object:
        QTimer.singleShot(0, beside, press)
        assert cancelled.wait(10)
        return copy_verified(origin, part, progress)

    monkeypatch.setattr(publishing, "copy_verified", waiting)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: pytest.fail("nothing is to be said"))
    beside.close_programme()
    assert beside.place is None
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_where_the_first_copy_fails_nothing_is_linked(
    beside: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of(beside)
    linked = published_at(desk.path)

    def stopped(*_: object) -> object:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(publishing, "copy_verified", stopped)
        with pytest.raises(KeyboardInterrupt):
            publish_to(desk, tmp_path / "share" / "another.mentordesk")
    assert published_at(desk.path) == linked
