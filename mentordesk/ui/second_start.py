"""One window per person: a second start hands its programme to the first window, which comes up."""

import zlib
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from mentordesk.ui.window import MainWindow

_WAIT_MS = 500


def meeting_point() -> str:
    """The name under which the window of this person listens; another home, another name."""
    place = QStandardPaths.StandardLocation.AppConfigLocation
    home = QStandardPaths.writableLocation(place).encode()
    return f"mentordesk-{zlib.crc32(home):08x}-{len(home)}"


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
