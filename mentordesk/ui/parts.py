"""Small parts that several pages share: cards, empty pages, rows of filter chips, headings."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.filter_line import FilterLine
from mentordesk.ui.icons import give_icon, icon, pixmap
from mentordesk.ui.reading_order import keep_focus
from mentordesk.ui.safe_text import PlainLabel, title_of, tooltip_of
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.worded import Speaker, worded


class IconLabel(PlainLabel):
    """An icon in a token's colour that follows the theme, optionally on a round tint."""

    def __init__(self, name: str, ink: str = "ink_soft", size: int = 18) -> None:
        super().__init__()
        self._drawn = (name, ink, size)
        self._draw()

    def show_icon(self, name: str, ink: str) -> None:
        """Show another icon."""
        self._drawn = (name, ink, self._drawn[2])
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        name, ink, size = self._drawn
        self.setPixmap(pixmap(name, getattr(tokens_of(QGuiApplication.palette()), ink), size))


class Card(QFrame):
    """A white card with a heading; put things into `body`."""

    def __init__(self, heading: str = "", note: str = "") -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(8)
        if heading:
            row = QHBoxLayout()
            row.addWidget(PlainLabel(heading, "heading"))
            row.addStretch(1)
            self.note = PlainLabel(note, "small")
            row.addWidget(self.note)
            self.body.addLayout(row)


_WIDTH = 460


class EmptyPage(QWidget):
    """What a page says while there is nothing to show: what it is for and what to do next."""

    def __init__(self, icon_name: str, heading: str, sentence: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(icon_name, "ink_faint", 44), alignment=centre)
        self.heading = PlainLabel(heading, "heading")
        self.sentence = PlainLabel(sentence, "soft", wrap=True)
        self.sentence.setAlignment(centre)
        self.sentence.setMaximumWidth(_WIDTH)
        column.addWidget(self.heading, alignment=centre)
        # In the middle without an alignment: beside one, it would not be asked for its height.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.sentence, _WIDTH)
        across.addStretch(1)
        column.addLayout(across)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(3)

    def offer(self, words: str, what: Callable[[], object], primary: bool = True) -> QPushButton:
        """Add a button that does what is to be done next."""
        button = QPushButton(words)
        if primary:
            button.setProperty("look", "primary")
        button.clicked.connect(lambda _on=False: what())
        self._row.insertWidget(self._row.count() - 1, button)
        return button


def counted(number: int, one: str, several: str = "") -> str:
    """A number with its noun: "1 mentee", "2 mentees"; other languages know other forms."""
    many = several or f"{one}s"
    if Speaker.number is not None:
        return Speaker.number(number, many)
    return f"{number} {one if number == 1 else many}"


def quiet_button(title: str) -> QToolButton:
    """A small square button that shows only its icon; the title is its name and tooltip."""
    button = QToolButton()
    button.setProperty("look", "icon")
    button.setAccessibleName(title)
    button.setToolTip(tooltip_of(title))
    return button


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line


LONGEST_FILTER = 320
"""Pixels of a filter in a wide window: what is typed into it is short."""
FIRST = 1000
"""The stretch of what gets all the room there is before the gap beside it gets any."""


def filter_box(hint: str) -> QLineEdit:
    """A line to narrow a list as one types."""
    box = FilterLine()
    box.setPlaceholderText(hint)
    box.setAccessibleName(hint)
    box.setClearButtonEnabled(True)
    box.setAcceptDrops(False)
    picture = box.addAction(
        icon("search", tokens_of(box.palette()).ink_soft), QLineEdit.ActionPosition.LeadingPosition
    )
    give_icon(picture, "search", "ink_soft")
    return box


_GAP = 6


class ChipRow(QWidget):
    """Filter chips of which one is on, each with its count; `chosen` carries the key.

    Where there is no room for all of them, a drop-down with the same choices takes their place.
    """

    chosen = Signal(str)

    def __init__(self, title: str, chips: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setAccessibleName(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._words = {key: worded(words) for key, words in chips}
        self._buttons: dict[str, QPushButton] = {}
        self._nobody: set[str] = set()
        for key, words in chips:
            button = QPushButton(title_of(words))
            button.setProperty("look", "chip")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoDefault(False)
            button.toggled.connect(lambda on, k=key: self._say(k) if on else None)
            self._buttons[key] = button
            row.addWidget(button)
        self._narrow = ChoiceRow(title, chips)
        self._narrow.hide()
        self._narrow.chosen.connect(self.turn_on)
        row.addWidget(self._narrow)
        row.addStretch(1)
        first = next(iter(self._buttons.values()))
        first.setChecked(True)

    def minimumSizeHint(self) -> QSize:
        return self._narrow.minimumSizeHint()

    def sizeHint(self) -> QSize:
        hints = [button.sizeHint() for button in self._shown]
        return QSize(sum(one.width() + _GAP for one in hints), self._narrow.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _shown(self) -> list[QPushButton]:
        return [self._buttons[key] for key in self._buttons if key not in self._nobody]

    def _say(self, key: str) -> None:
        self._narrow.turn_on(key)
        self.chosen.emit(key)

    def _fit(self) -> None:
        """Show the chips, or the drop-down where they are wider than the row."""
        narrow = self.sizeHint().width() > self.width()
        self._narrow.setVisible(narrow)
        for key, button in self._buttons.items():
            button.setVisible(not narrow and key not in self._nobody)

    @property
    def key(self) -> str:
        """The chip that is on."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def turn_on(self, key: str) -> None:
        """Turn one chip on."""
        self._nobody.discard(key)
        self._buttons[key].setChecked(True)
        self._narrow.turn_on(key)
        self._fit()

    def show_count(self, key: str, number: int) -> None:
        """Show how many a chip stands for; a chip that stands for nobody is hidden."""
        button = self._buttons[key]
        button.setText(title_of(f"{self._words[key]} {number}"))
        self._narrow.show_count(key, number)
        if number or button.isChecked() or key == next(iter(self._buttons)):
            self._nobody.discard(key)
        else:
            self._nobody.add(key)
        self.updateGeometry()
        self._fit()


class ChoiceRow(QComboBox):
    """The same choice as ChipRow in a drop-down, for narrow places."""

    chosen = Signal(str)

    def __init__(self, title: str, chips: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._words = {key: worded(words) for key, words in chips}
        for key, words in chips:
            self.addItem(worded(words), key)
        self.currentIndexChanged.connect(lambda place: self.chosen.emit(self.itemData(place)))

    @property
    def key(self) -> str:
        """The choice that is on."""
        return str(self.currentData())

    def turn_on(self, key: str) -> None:
        """Make one choice."""
        self.setCurrentIndex(self.findData(key))

    def show_count(self, key: str, number: int) -> None:
        """Show how many a choice stands for."""
        self.setItemText(self.findData(key), f"{self._words[key]} {number}")


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take every widget out of a layout and throw it away, in layouts within it too.

    The focus comes back to what is made anew there.
    """
    keep_focus(layout.parentWidget())
    _throw_away(layout)


def _throw_away(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _throw_away(inner)
