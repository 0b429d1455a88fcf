"""The row of tabs: icon, title and a count; the icon of the tab in front is in the accent."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from mentordesk.ui.icons import icon
from mentordesk.ui.safe_text import PlainLabel, title_of
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import ICON
from mentordesk.ui.worded import worded

_BEHIND = 10
"""Pixels between a badge and the end of its tab."""


class TabStrip(QTabBar):
    """A tab bar that keeps its icons in the theme and shows counts as badges."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.setAccessibleName(self.tr("Pages of the programme"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setIconSize(QSize(ICON, ICON))
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._icons: list[str] = []
        self.currentChanged.connect(self._draw_icons)

    def add(self, title: str, icon_name: str) -> int:
        """Add a tab and return its place."""
        self._icons.append(icon_name)
        place = self.addTab(title_of(title))
        self.setTabToolTip(place, "")
        self.setAccessibleTabName(place, worded(title))
        self._draw_icon(place)
        return place

    def set_badge(self, place: int, count: int) -> None:
        """Show a count on a tab; 0 takes it away."""
        side = QTabBar.ButtonPosition.RightSide
        badge = self.tabButton(place, side)
        if not count:
            if badge is not None:
                self.setTabButton(place, side, None)
                badge.deleteLater()
            return
        if not isinstance(badge, PlainLabel):
            badge = PlainLabel("", "badge")
            badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            badge.setText(str(count))
            self.setTabButton(place, side, badge)
        badge.setText(str(count))
        badge.adjustSize()

    def badge(self, place: int) -> int:
        """The count shown on a tab."""
        label = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
        return int(label.text()) if isinstance(label, PlainLabel) else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt puts the badge at the tab's very edge, nearer to the next tab than to its own words.
        for place in range(self.count()):
            badge = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
            if badge is not None:
                room = self.tabRect(place)
                left = room.right() - badge.width() - _BEHIND
                if self.isRightToLeft():
                    left = room.left() + _BEHIND
                if badge.x() != left:
                    badge.move(left, badge.y())
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        for place in range(min(self.count(), len(self._icons))):
            self._draw_icon(place)

    def _draw_icon(self, place: int) -> None:
        tokens, front = tokens_of(self.palette()), place == self.currentIndex()
        picture = icon(self._icons[place], tokens.accent if front else tokens.ink_soft)
        self.setTabIcon(place, picture)


def rule() -> QWidget:
    """The line below the tabs."""
    rule = QWidget()
    rule.setObjectName("rule")
    rule.setProperty("look", "rule")
    return rule
