"""The one fault that decides which Qt may be used here."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

CALLS = 1_000


def test_a_call_without_result_keeps_the_count_of_none() -> None:
    """PySide6 6.12 drops a reference to None on each such call and aborts on Python 3.11."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(Qt.GlobalColor.red)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < CALLS // 10
