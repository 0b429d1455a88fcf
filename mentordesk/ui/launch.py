"""Starting the window: the application, its font and theme, the log, one window per person."""

import locale
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk import __version__
from mentordesk.resources import resource
from mentordesk.ui import doors, theme
from mentordesk.ui.errors import Funnel
from mentordesk.ui.help_key import HelpKey
from mentordesk.ui.icons import app_icon
from mentordesk.ui.language import use_language
from mentordesk.ui.plainly import load_plainly
from mentordesk.ui.reading_order import ReadingDialogs
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow

APP_ID = "org.mentordesk.MentorDesk"
_FACES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
_LOG_BYTES = 500_000
_LEAST_POINTS = 9.5
_LOOK_MS, _LOOKS = 10, 100
"""How often is looked whether the first window is painted, and at most how many times."""


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The QApplication with our name, style and typeface; one a process."""
    load_plainly()
    # The style by name: asking the application for its style object costs as much as the window.
    app = QApplication([*(arguments or sys.argv[:1]), "-style", "fusion"])
    # Qt has just made the computer's language that of the whole process. Days in letters and in
    # what the core says are English, whatever the computer speaks; the window words them itself.
    locale.setlocale(locale.LC_TIME, "C")
    app.setOrganizationName("MentorDesk")
    app.setApplicationName("MentorDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(app_icon())
    use_typeface(app)
    return app


def use_typeface(app: QApplication) -> None:
    """Show the window in Inter, which we bring along, in the size the desktop asks for."""
    families: list[str] = []
    for name in _FACES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        families += QFontDatabase.applicationFontFamilies(number)
    font = app.font()
    font.setFamilies([*families[:1], font.family()])
    font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS))
    app.setFont(font)


def start_log() -> Path:
    """Write the log (ids only, never a name) beside the settings; returns its path."""
    import logging  # noqa: PLC0415 - after the window was shown it costs nobody a wait

    path = own_folder(QStandardPaths.StandardLocation.AppDataLocation) / "mentordesk.log"
    if path.exists() and path.stat().st_size > _LOG_BYTES:
        path.replace(path.with_name("mentordesk.old.log"))
    path.touch(mode=0o600)
    path.chmod(0o600)  # one of before these rights
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("mentordesk")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path


def lock_path() -> Path:
    """The file that this person's first window holds while it runs."""
    return own_folder(QStandardPaths.StandardLocation.AppConfigLocation) / "window.lock"


def own_folder(place: QStandardPaths.StandardLocation) -> Path:
    """This person's folder for our log or settings.

    Where the home cannot be written it is a temporary one, and the program works all the same.
    """
    folder = Path(QStandardPaths.writableLocation(place))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        folder = Path(os.devnull)
    if os.access(folder, os.W_OK | os.X_OK) and folder.is_dir():
        return folder
    from tempfile import mkdtemp  # noqa: PLC0415 - seldom needed, and not for nothing to load

    return Path(mkdtemp(prefix="mentordesk-"))


def open_window(path: Path | None = None, *, demonstration: bool = False) -> int:
    """Show the window on a programme, the last one or the welcome page; returns the exit code.

    In a demonstration the tour is offered.
    """
    app = make_application()
    # Only a second start pays for the network library; the first loads it after its first paint.
    alone = QLockFile(str(lock_path()))
    alone.setStaleLockTime(0)
    if not alone.tryLock(0) and doors.raise_first(path):
        return 0
    settings = Settings()
    use_language(app, settings)
    theme.apply(app, settings.theme)
    window = MainWindow(settings)
    funnel = Funnel(window)
    # Once the box with the question is gone: opening may have questions of its own.
    funnel.wants_reopening.connect(lambda: QTimer.singleShot(0, window, window.reopen))
    funnel.wants_help.connect(lambda one: doors.help_ways().show_about_error(one, window))
    funnel.install()
    HelpKey(app)
    ReadingDialogs(app)
    window.show()
    after_first_paint(window, lambda: _begin(window, path, demonstration))
    return app.exec()


def after_first_paint(window: QWidget, then: Callable[[], None], looks: int = _LOOKS) -> None:
    """Go on once a window has been painted, or at last after a second: a minimised one never is.

    A window is exposed and painted in one go, some time after it is shown.
    """

    def look() -> None:
        handle = window.windowHandle()
        if looks > 0 and handle is not None and not handle.isExposed():
            after_first_paint(window, then, looks - 1)
        else:
            then()

    QTimer.singleShot(0 if looks == _LOOKS else _LOOK_MS, window, look)


def _begin(window: MainWindow, path: Path | None, demonstration: bool) -> None:
    window.dress()
    if demonstration and path is not None:
        window.open_demonstration(path)
    elif path is not None:
        window.open_programme(path)
    elif (last := window.last_programme) is not None:
        window.open_last(last)
    else:
        window.make_ready()
    start_log()
    doors.listen(window)
