"""What the board looks like on this computer: zoom, order and groups, kept from day to day."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from mentordesk.ui.board.offering import board_action
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.zoom_steps import Zoom

NOTCH = 120
"""What a wheel turns by one step of its own."""


class Remembered(QObject):
    """Three steps of zoom by keys, menu and Ctrl+wheel; the boxes over the cards as they were."""

    def __init__(self, parts: Parts, page: QWidget) -> None:
        super().__init__(page)
        self._parts, self._settings = parts, parts.work.settings
        self._turned = 0
        self.larger = board_action(page, self.tr("Mo&re on each card"), "zoom_in", "", "plus")
        self.smaller = board_action(page, self.tr("&Less on each card"), "zoom_out", "", "minus")
        usual = self.tr("Usual si&ze of the cards")
        self.usual = board_action(page, usual, "zoom_usual", "Ctrl+0", "board")
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller.setShortcut(QKeySequence("Ctrl+-"))
        self.larger.triggered.connect(lambda _=False: self.show(self.zoom.moved(1)))
        self.smaller.triggered.connect(lambda _=False: self.show(self.zoom.moved(-1)))
        self.usual.triggered.connect(lambda _=False: self.show(Zoom.USUAL))
        for view in (parts.waiting, parts.mentors):
            view.turned.connect(self._turn)
        kept = self._settings.choice("board.zoom", str(int(Zoom.USUAL)))
        self._apply(Zoom(int(kept)) if kept in {str(int(z)) for z in Zoom} else Zoom.USUAL)
        for name, combo in (("board.sort", parts.middle.sort), ("board.group", parts.middle.group)):
            self._remember(combo, name)

    @property
    def zoom(self) -> Zoom:
        """How much the cards show now."""
        return self._parts.mentors.pictures.zoom

    def show(self, zoom: Zoom) -> None:
        """Show as much of everybody on the cards, and say so."""
        if zoom is self.zoom:
            self._parts.say(self.tr("The cards show no more and no less than this."))
            return
        self._apply(zoom)
        self._settings.keep_choice("board.zoom", str(int(zoom)))
        said = {
            Zoom.COMPACT: self.tr("Compact cards."),
            Zoom.USUAL: self.tr("Cards of the usual size."),
            Zoom.DETAILED: self.tr("Detailed cards."),
        }
        self._parts.say(said[zoom])

    def _apply(self, zoom: Zoom) -> None:
        waiting, mentors = self._parts.waiting, self._parts.mentors
        top = mentors.indexAt(mentors.viewport().rect().topLeft())
        waiting.pictures.zoom = mentors.pictures.zoom = zoom
        waiting.pictures.forget()
        mentors.fit_cards()
        for view in (waiting, mentors):
            view.doItemsLayout()
        current = mentors.currentIndex()
        mentors.scrollTo(current if current.isValid() else top)
        mentors.page_shown.emit()

    def _remember(self, combo: QComboBox, name: str) -> None:
        place = combo.findData(self._settings.choice(name, ""))
        if place >= 0:
            combo.setCurrentIndex(place)
        combo.currentIndexChanged.connect(
            lambda _: self._settings.keep_choice(name, str(combo.currentData()))
        )

    def _turn(self, angle: int) -> None:
        """Zoom by the wheel; a fine wheel or a touchpad adds its small turns up first."""
        self._turned += angle
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        if self.zoom.moved(steps) is not self.zoom:
            self.show(self.zoom.moved(steps))
