"""The demonstration, with a window and without: `mentordesk demo` on a machine of any kind.

Without a display the whole main job is done out of sight, and pictures of every tab are left
beside the certificates and the workbook.
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QLayout

from mentordesk.domain.intakes import Stage
from mentordesk.domain.refusals import Refused
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.services.intakes import list_intakes
from mentordesk.services.whole_road import walk
from mentordesk.storage.opening import open_programme
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow

_SIZE = (1280, 800)
_REST_MILLISECONDS = 600
_NAME = "demonstration.mentordesk"


def open_demonstration(path: Path | None) -> int:
    """Make a demonstration, print where it is and open it in the window; 1 where it is refused."""
    try:
        made = make_demonstration(path or _fresh_folder() / _NAME)
    except Refused as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    sys.stdout.write(f"{made.programme}\n")
    sys.stdout.flush()
    return launch.open_window(made.programme, demonstration=True)


def without_display(path: Path | None) -> int:
    """Do the main job out of sight and print what came of it; 1 where it is refused."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = path.parent if path else _fresh_folder()
    try:
        made = make_demonstration(path or folder / _NAME)
        desk = open_programme(made.programme)
        try:
            road = walk(desk, made.inbox, folder)
        finally:
            desk.close()
    except Refused as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    pictures = _take_pictures(made.programme, folder)
    lines = [
        "There is no display here, so the main job was done out of sight:",
        *road.sentences,
        *(str(file) for file in (made.programme, *road.files, *pictures)),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _settle(app: QApplication) -> None:
    """Let a page come to rest: what it shows a moment later, as the preview, belongs to it."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < _REST_MILLISECONDS:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _REST_MILLISECONDS)


def _fresh_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="mentordesk-demo-"))


def _take_pictures(programme: Path, folder: Path) -> list[Path]:
    """A picture of each tab of the window on this programme."""
    app = launch.make_application()
    theme.apply(app, theme.Theme.LIGHT)
    window = MainWindow(Settings(), InlineTasks())
    window.resize(*_SIZE)
    window.open_programme(programme)
    if (layout := window.layout()) is not None:
        # Where there is no screen, Qt complains on the terminal of each least size it is told.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    window.show()
    pictures = []
    place = window.place
    if place is None:
        raise AssertionError("the programme was opened but is not there")
    finished = next(i for i in list_intakes(place.desk) if i.stage is Stage.FINISHED)
    for title in place.pages.titles:
        if title == "Certificates":  # only the finished intake has any
            place.choose_intake(finished.intake_id)
        place.pages.show_tab(title)
        _settle(app)
        picture = folder / f"{title.lower()}.png"
        window.grab().save(str(picture))
        pictures.append(picture)
    window.close_programme()
    window.close()
    return pictures
