"""From which side one reads: what is painted by hand is turned round with the window."""

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QPainter


def from_the_right() -> bool:
    """Whether the window is read from the right to the left."""
    # Qt's own direction by its name would make every enumeration of Qt, at the first window too.
    return QGuiApplication.isRightToLeft()


def arrow() -> str:
    """The arrow from what was to what is, in the direction one reads."""
    return "←" if from_the_right() else "→"


def placed(painter: QPainter, where: QRectF) -> QRectF:
    """A place as it is from the left, on the other side where the painter goes from the right."""
    if painter.layoutDirection() != QtCore.Qt.LayoutDirection.RightToLeft:
        return where
    device = painter.device()
    return turned(where, device.width() / device.devicePixelRatioF())


def turned(where: QRectF, width: float) -> QRectF:
    """A place on the other side of a room of this width."""
    return QRectF(width - where.right(), where.y(), where.width(), where.height())


def turned_point(point: QPointF, width: float) -> QPointF:
    """A point on the other side of a room of this width."""
    return QPointF(width - point.x(), point.y())
