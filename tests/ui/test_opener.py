"""Opening in a task: one at a time, and a window that closes meanwhile leaves nothing open."""

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.storage.locking import holder_of
from mentordesk.storage.opening import open_programme
from mentordesk.storage.taking import Taken
from mentordesk.ui import doors, opener
from mentordesk.ui.opener import Asked, Opener
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.ui.opened import opened


def test_a_window_closed_while_a_programme_is_opened_leaves_it_closed(
    settings: Settings, programme: Path, dressed: QApplication
) -> None:
    window = MainWindow(settings)
    window.show()
    window.open_programme(programme)
    window.close()
    dressed.processEvents()
    assert window.place is None
    assert holder_of(programme) is None
    desk = open_programme(programme)
    assert not desk.read_only
    desk.close()
    window.deleteLater()


def test_a_second_wish_while_one_is_opened_is_not_heard(
    settings: Settings, programme: Path, tmp_path: Path, dressed: QApplication
) -> None:
    window = MainWindow(settings)
    window.show()
    window.open_programme(programme)
    window.open_programme(tmp_path / "another.mentordesk")
    place = opened(window, programme)
    assert place.desk.path == programme
    window.close()
    dressed.processEvents()
    window.deleteLater()


class _Slow(QWidget):
    """Something to be seen at first that takes longer to paint than the screen then needs."""

    painted = 0.0

    def see(self, taken: Taken) -> str:
        taken.close()
        return "names"

    def show_seen(self, _seen: object) -> None:
        self.update()

    def leave(self) -> None:
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - as Qt calls it
        super().paintEvent(event)
        time.sleep(0.06)
        self.painted = time.monotonic()


def test_the_database_waits_until_what_was_seen_is_on_the_screen(
    programme: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, begun = _Slow(), list[float]()
    qtbot.addWidget(first)
    first.show()
    qtbot.waitExposed(first)
    first.painted = 0.0
    monkeypatch.setattr(doors, "open_taken", lambda _taken: begun.append(time.monotonic()))
    Opener(first, InlineTasks(), lambda _desk, _asked: None).open(Asked(programme, first=first))
    qtbot.waitUntil(lambda: bool(begun))
    assert first.painted > 0
    assert begun[0] - first.painted >= opener._SEEN_MS / 1000 * 0.9
