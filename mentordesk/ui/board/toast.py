"""A note at the bottom of the board after something was done, with Undo at hand."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.safe_text import PlainLabel, line_of
from mentordesk.ui.tokens import SPACE_L, SPACE_M

STAYS_MS = 9_000


class Toast(QFrame):
    """Stays for nine seconds, longer while the pointer or the focus is on it."""

    undo_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("board.toast")
        self.setProperty("look", "card")
        self._text = PlainLabel()
        self.undo = QPushButton(self.tr("Un&do"))
        self.undo.setObjectName("board.toast.undo")
        # A click must not take the focus from the lists: hiding would pass it on to a filter.
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, 8, 8, 8)
        row.setSpacing(SPACE_M)
        row.addWidget(self._text)
        row.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self._fade)
        over.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, *, undo: bool = True) -> None:
        """Show a sentence; `undo` offers to take it back."""
        self._text.setText(line_of(sentence, 120))
        self.undo.setVisible(undo)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    @property
    def text(self) -> str:
        """The sentence shown last."""
        return self._text.text()

    def _undo(self) -> None:
        if self.undo.hasFocus():
            self._over.setFocus()
        self.hide()
        self.undo_wanted.emit()

    def _fade(self) -> None:
        if self.underMouse() or self.undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        over = self._over
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - SPACE_L)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
