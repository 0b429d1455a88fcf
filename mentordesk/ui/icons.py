"""Icons: our own line drawings of resources/icons, drawn in a token's colour when first wanted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from mentordesk.resources import resource
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import ICON

_NAME, _TOKEN = "mentordesk_icon", "mentordesk_icon_token"


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    if colour:
        drawing = drawing.replace(b"#000000", colour.encode())
    picture = QPixmap(QSize(size, size) * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def pixmap(name: str, colour: str, size: int = ICON) -> QPixmap:
    """The icon in one colour (#rrggbb), `size` pixels square on the screen's own scale."""
    return _drawn(name, colour, size, QGuiApplication.instance().devicePixelRatio())  # type: ignore[union-attr]


def icon(name: str, colour: str, size: int = ICON) -> QIcon:
    """The same as a QIcon."""
    return QIcon(pixmap(name, colour, size))


def app_icon() -> QIcon:
    """The program's own icon in the sizes that desktops ask for."""
    whole = QIcon()
    for size in (16, 32, 64, 128):
        whole.addPixmap(_drawn("mentordesk", "", size, 1.0))
    return whole


def give_icon(target: QAction | QAbstractButton, name: str, ink: str = "ink") -> None:
    """Put an icon on an action or button in the token `ink`; `retint` draws it anew."""
    target.setProperty(_NAME, name)
    target.setProperty(_TOKEN, ink)
    palette = target.palette() if isinstance(target, QWidget) else QGuiApplication.palette()
    target.setIcon(icon(name, getattr(tokens_of(palette), ink)))


def retint(root: QObject) -> None:
    """Draw every icon given below `root` again in the colours of the theme in force."""
    for target in root.findChildren(QObject):
        name = target.property(_NAME)
        if name and isinstance(target, QAction | QAbstractButton):
            give_icon(target, name, target.property(_TOKEN))
