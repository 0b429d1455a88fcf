"""Opening in a task: one at a time, and a window that closes meanwhile leaves nothing open."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from mentordesk.storage.locking import holder_of
from mentordesk.storage.opening import open_programme
from mentordesk.ui.settings import Settings
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
