"""Pictures that were drawn once and are painted again and again, the ones seen longest ago gone."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

Drawing = Callable[[QPainter], None]
_RASTER = QPaintEngine.Type.Raster


class Pictures:
    """At most so many pictures, by what they show."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[Hashable, QPixmap] = {}

    def forget(self) -> None:
        """Draw everything again."""
        self._kept.clear()

    def paint(
        self, painter: QPainter, place: tuple[QPoint, QSize], shows: Hashable, draw: Drawing
    ) -> None:
        """Paint what is shown at a place; `draw` draws it from the corner on where it is new."""
        at, size = place
        scale = painter.device().devicePixelRatioF()
        if not scale.is_integer() or painter.paintEngine().type() is not _RASTER:
            # Half a pixel off, a picture would be blurred; on paper and in drawings words stay
            # words.
            painter.translate(at)
            draw(painter)
            painter.translate(-at)
            return
        key = (shows, scale, size.toTuple(), painter.layoutDirection())
        picture = self._kept.pop(key, None) or self._drawn(painter, size * scale, draw)
        self._kept[key] = picture
        if len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]
        painter.drawPixmap(at, picture)

    def _drawn(self, painter: QPainter, size: QSize, draw: Drawing) -> QPixmap:
        picture = QPixmap(size)
        picture.setDevicePixelRatio(painter.device().devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        brush = QPainter(picture)
        brush.setFont(painter.font())
        brush.setLayoutDirection(painter.layoutDirection())
        draw(brush)
        brush.end()
        return picture
