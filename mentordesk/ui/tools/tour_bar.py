"""The tour: a quiet bar at the foot of the window, and a ring around what it speaks of.

It is never modal: everything can be used while it is there.
"""

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import RADIUS_M, SPACE_M
from mentordesk.ui.tools.tour_steps import Step
from mentordesk.ui.workplace import Workplace

_RING = 3
_AIR = QMargins(5, 5, 5, 5)
"""Pixels between the ring and what it is around, so that it cuts nothing."""
_FOLLOWED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class Ring(QWidget):
    """A ring around a widget; it takes no click, no focus, and says nothing."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.setObjectName("tour.ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None

    @property
    def around(self) -> QWidget | None:
        """What the ring is around."""
        return self._around

    def surround(self, target: QWidget | None) -> None:
        """Put the ring around a widget, and keep it there; nothing: no ring."""
        if self._around is not None:
            self._around.removeEventFilter(self)
        self._around = target
        if target is not None:
            target.installEventFilter(self)
            target.destroyed.connect(self.hide)
        self.follow()

    def follow(self) -> None:
        """Lie where the widget lies now."""
        place = self.parentWidget()
        target = self._around
        self.setVisible(target is not None and target.isVisible())
        if target is None or place is None:
            return
        # Of what is scrolled or lies below the fold, the ring is around what can be seen.
        seen = target.visibleRegion().boundingRect() or target.rect()
        around = QRect(target.mapTo(place, seen.topLeft()), seen.size())
        self.setGeometry(around.marginsAdded(_AIR).intersected(place.rect()))
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            QTimer.singleShot(0, self, self.follow)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), _RING))
        half = _RING // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), RADIUS_M, RADIUS_M)


class TourBar(QFrame):
    """The bar: which step of how many, its words, and Back, Next, Close."""

    def __init__(self, place: Workplace, steps: tuple[Step, ...]) -> None:
        super().__init__(place)
        self.setObjectName("tour")
        self.setProperty("look", "card")
        self._place, self._steps, self._at = place, steps, 0
        self.ring = Ring(place)
        self.count, self.words = PlainLabel("", "strong"), PlainLabel("", wrap=True)
        self.back = self._button(self.tr("&Back"), self.go_back)
        self.next = self._button(self.tr("&Next"), self.go_on)
        self.end = self._button(self.tr("&Close"), self.finish)
        self.next.setProperty("look", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(self.count)
        row.addWidget(self.words, 1)
        for button in (self.back, self.next, self.end):
            row.addWidget(button)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.finish)

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._at

    def begin(self) -> None:
        """Take the bar's place at the foot of the programme and show the first step."""
        column = self._place.layout()
        if column is not None:
            column.addWidget(self)
        self._show(0)
        self.next.setFocus()

    def go_on(self) -> None:
        """Show the next step; after the last the tour is over."""
        if self._at + 1 == len(self._steps):
            self.finish()
        else:
            self._show(self._at + 1)

    def go_back(self) -> None:
        """Show the step before."""
        self._show(max(0, self._at - 1))

    def finish(self) -> None:
        """Take the bar and the ring away; what was open stays open."""
        self.ring.surround(None)
        self.ring.deleteLater()
        self.hide()
        self._place.pages.front.take_focus()
        self.deleteLater()

    def _show(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        held = self.focusWidget()
        # Built at once: the ring is put around a part of it, and the focus stays on the tour.
        self._place.pages.build(step.tab)
        self._place.pages.show_tab(step.tab)
        of = self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(self._steps)))
        self.count.setText(f"{of}:")
        self.words.setText(step.words)
        self.setAccessibleName(self.tr("Tour, %1").replace("%1", of))
        self.back.setEnabled(at > 0)
        last = at + 1 == len(self._steps)
        self.next.setText(self.tr("&Done") if last else self.tr("&Next"))
        for button in (self.back, self.next, self.end):
            button.setAccessibleDescription(step.words)
        self.show()
        # The page in front takes its place first.
        QTimer.singleShot(0, self, self._point)
        (held if held is not None and held.isEnabled() else self.next).setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{of}: {step.words}"))

    def _point(self) -> None:
        found = self._steps[self._at].find(self._place)
        self.ring.surround(found or self._place.pages.front)

    def _button(self, words: str, verb: object) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(verb)
        return button
