"""Starting the window: the application, its font and theme, the log, one window per person."""

import hashlib
import logging
import logging.handlers
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from mentordesk import __version__
from mentordesk.resources import resource
from mentordesk.ui import theme
from mentordesk.ui.errors import Funnel
from mentordesk.ui.icons import app_icon
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow

APP_ID = "org.mentordesk.MentorDesk"
_FACES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
_LEAST_POINTS = 9.5


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The QApplication with our name, style and typeface; one a process."""
    app = QApplication(arguments or sys.argv[:1])
    app.setOrganizationName("MentorDesk")
    app.setApplicationName("MentorDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, on=False)
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
    place = QStandardPaths.StandardLocation.AppDataLocation
    folder = Path(QStandardPaths.writableLocation(place))
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "mentordesk.log", maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("mentordesk")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return folder / "mentordesk.log"


def meeting_point() -> str:
    """The name under which the window of this person listens; another home, another name."""
    place = QStandardPaths.StandardLocation.AppConfigLocation
    home = QStandardPaths.writableLocation(place)
    return f"mentordesk-{hashlib.sha256(home.encode()).hexdigest()[:16]}"


def raise_first(path: Path | None) -> bool:
    """Hand a programme's path to the window that runs already; False where none does."""
    socket = QLocalSocket()
    socket.connectToServer(meeting_point())
    if not socket.waitForConnected(300):
        return False
    socket.write(str(path.absolute() if path else "").encode() + b"\n")
    socket.waitForBytesWritten(1000)
    socket.disconnectFromServer()
    return True


def listen(window: MainWindow) -> QLocalServer:
    """Come to the front, and open what is asked for, whenever the program is started again."""
    server = QLocalServer(window)
    QLocalServer.removeServer(meeting_point())
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def answer() -> None:
        socket = server.nextPendingConnection()
        socket.readyRead.connect(lambda: come_forward(bytes(socket.readLine().data())))

    def come_forward(line: bytes) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        name = line.decode().strip()
        if name:
            window.open_programme(Path(name))

    server.newConnection.connect(answer)
    server.listen(meeting_point())
    return server


def open_window(path: Path | None = None) -> int:
    """Show the window on a programme, the last one or the welcome page; returns the exit code."""
    app = make_application()
    if raise_first(path):
        return 0
    settings = Settings()
    start_log()
    theme.apply(app, settings.theme)
    window = MainWindow(settings)
    Funnel(window).install()
    window.show()
    listen(window)
    wanted = path or settings.last_programme
    if wanted is not None:
        QTimer.singleShot(0, window, lambda: window.open_programme(wanted))
    return app.exec()
