"""Icons: our own line drawings of resources/icons, drawn in a token's colour when first wanted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from mentordesk.resources import resource
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import ICON

_NAME, _TOKEN = "mentordesk_icon", "mentordesk_icon_token"


_BESIDE_TEXT = 5
"""Pixels of air that an icon keeps beside it where a button's text follows."""
_ON_ACCENT = "on_accent"
DIRECTED = frozenset({"chevron-left", "chevron-right", "redo", "undo"})
"""Icons that point along the line: the other way for who reads from the right."""


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, scale: float, way: tuple[int, bool]) -> QPixmap:
    """`way`: the air beside it, and whether that is on the left, for who reads from the right."""
    air, from_right = way
    drawing = resource("icons", f"{name}.svg").read_bytes()
    if colour:
        drawing = drawing.replace(b"#000000", colour.encode())
    picture = QPixmap(QSize(size + air, size) * scale)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    side = size * scale
    if from_right:
        painter.translate(air * scale, 0)
        if name in DIRECTED:
            painter.translate(side, 0)
            painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def pixmap(name: str, colour: str, size: int = ICON) -> QPixmap:
    """The icon in one colour (#rrggbb), `size` pixels square on the screen's own scale."""
    scale = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
    return _drawn(name, colour, size, scale, (0, QGuiApplication.isRightToLeft()))


def icon(name: str, colour: str, size: int = ICON) -> QIcon:
    """The same as a QIcon."""
    return QIcon(pixmap(name, colour, size))


def app_icon() -> QIcon:
    """The program's own icon in the sizes that desktops ask for."""
    whole = QIcon()
    for size in (16, 32, 64, 128):
        whole.addPixmap(_drawn("mentordesk", "", size, 1.0, (0, False)))
    return whole


def give_icon(target: QAction | QAbstractButton, name: str, ink: str = "ink") -> None:
    """Put an icon on an action or button in the token `ink`; `retint` draws it anew."""
    target.setProperty(_NAME, name)
    target.setProperty(_TOKEN, ink)
    # Not the widget's own palette: the style sheet writes a button's ground into it.
    tokens = tokens_of(QGuiApplication.palette())
    scale = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
    beside = isinstance(target, QPushButton)
    way = (_BESIDE_TEXT if beside else 0, QGuiApplication.isRightToLeft())
    drawn = QIcon(_drawn(name, getattr(tokens, ink), ICON, scale, way))
    if ink == _ON_ACCENT or tokens.dark:
        # Of what cannot be pressed, Qt would pale it to nothing, or on a dark ground not at all.
        greyed = _drawn(name, tokens.line_strong, ICON, scale, way)
        drawn.addPixmap(greyed, QIcon.Mode.Disabled)
    target.setIcon(drawn)
    if isinstance(target, QPushButton):
        target.setIconSize(QSize(ICON + _BESIDE_TEXT, ICON))


def retint(root: QObject) -> None:
    """Draw every icon given below `root` again in the colours of the theme in force."""
    for target in root.findChildren(QObject):
        name = target.property(_NAME)
        if name and isinstance(target, QAction | QAbstractButton):
            give_icon(target, name, target.property(_TOKEN))
