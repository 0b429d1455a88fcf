"""The only doors by which text from outside reaches a widget: always plain text, never markup.

What leaves in files and messages passes through `domain/sinks`, which does without Qt.

Applicants write what they like into a name. A label would load `<img src=...>`, a tooltip too; a
tab swallows `&`; 200 lines of one "word" freeze the layout. Everything passes through here.
"""

import re

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mentordesk.ui.direction import signs_kept
from mentordesk.ui.worded import worded

LINE_LIMIT = 300
"""Longest text of one line that a widget is handed, in characters."""

TEXT_LIMIT = 4_000
"""Longest text of several lines."""

# Compiled when first needed: most texts need none of them, and the first window no time for it.
_CONTROL = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]"
_TURNING = "[\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
_FROM_RIGHT = f"{_RIGHT}(?:[ .'\u2019\u00a0\u200c\u200d-]*{_RIGHT})*"
"""A run of Hebrew, Arabic, Syriac, Thaana, N'Ko or Adlam, with the spaces within it."""
_FIRST_FROM_RIGHT = "\u0590"
_FROM_LEFT = "[A-Za-z\u00c0-\u04ff\u1e00-\u1eff]"
_MARKUP = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": "<br>"}
)
_SPACES = r"\s+"
_PLAIN = 0
"""Qt.TextFormat.PlainText: to name it makes every enum of Qt, which the first window spares."""


def written_of(text: str, limit: int = TEXT_LIMIT) -> str:
    """What somebody wrote, of several lines, in their own words; cut with "…".

    Control and direction-turning characters are left out.
    """
    # Nothing of what is taken out can be printed: of most names this asks once instead of twice.
    clean = (
        text if text.isprintable() else re.sub(_TURNING, "", re.sub(_CONTROL, "", text))
    ).strip()
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"


def text_of(text: str, limit: int = TEXT_LIMIT) -> str:
    """The same, where it may be the program's own words, in the language of the window."""
    shown = written_of(worded(text), limit)
    marked = apart(signs_kept(shown))
    return marked if len(marked) <= limit else shown


def apart(text: str) -> str:
    """A text to look at, in which names written from the right keep to themselves.

    "فاطمة is placed with Ana." would be laid out from the right as a whole, for its first letter
    is: each such name gets the marks of an isolate round it. Only labels and cells have them; what
    is kept, printed or handed out never does. A name by itself and who reads from the right need
    none.
    """
    if text.isascii() or max(text) < _FIRST_FROM_RIGHT:
        return text  # Fernández: most names with a mark
    if not re.search(_FROM_RIGHT, text) or not re.search(_FROM_LEFT, text):
        return text
    if QtGui.QGuiApplication.isRightToLeft():
        return text
    return re.sub(_FROM_RIGHT, "\u2068\\g<0>\u2069", text)


def line_of(text: str, limit: int = LINE_LIMIT) -> str:
    """The same on one line."""
    return text_of(_one_line(text[: limit * 4]), limit)


def written_line_of(text: str, limit: int = LINE_LIMIT) -> str:
    """What somebody wrote on one line, in their own words."""
    return written_of(_one_line(text[: limit * 4]), limit)


def _one_line(text: str) -> str:
    """With single spaces only; what can be printed has no other space than that."""
    return text if text.isprintable() and "  " not in text else re.sub(_SPACES, " ", text)


def tooltip_of(text: str) -> str:
    """A tooltip that shows exactly the text: as escaped markup, which Qt cannot mistake."""
    return f"<span>{text_of(text).translate(_MARKUP)}</span>" if text else ""


def title_of(text: str, limit: int = 60) -> str:
    """Text for an action, button, menu, tab or group title: `&` is not a mnemonic in it."""
    return line_of(text, limit).replace("&", "&&")


_LONG_WORD = r"\S{40,}"
_PIECE = 30


def breakable_of(text: str) -> str:
    """Text whose overlong words may break: one of 200 letters would make a dialog 2,800 wide."""

    def pieces(word: re.Match[str]) -> str:
        whole = word[0]
        return "\u200b".join(whole[at : at + _PIECE] for at in range(0, len(whole), _PIECE))

    return re.sub(_LONG_WORD, pieces, text)


def _at_right() -> "QtCore.Qt.AlignmentFlag":
    """At the right whichever way one reads; not named where nobody does, see `_PLAIN`."""
    flags = QtCore.Qt.AlignmentFlag
    return flags.AlignRight | flags.AlignAbsolute | flags.AlignVCenter


class PlainLabel(QLabel):
    """A label for any text: plain, cleaned, with a look of the style sheet."""

    def __init__(self, text: str = "", look: str = "", wrap: bool = False) -> None:
        super().__init__()
        self.setProperty("textFormat", _PLAIN)
        self.setWordWrap(wrap)
        if look:
            self.setProperty("look", look)
        if QtGui.QGuiApplication.isRightToLeft():
            # Qt goes by the letters: figures and a Latin name would stand at the far side.
            self.setAlignment(_at_right())
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text as it is written."""
        clean = text_of(text)
        super().setText(breakable_of(clean) if self.wordWrap() else clean)


class ElidedLabel(PlainLabel):
    """A label of one line that ends in "…" where it is too narrow; the tooltip has the whole."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__(text, look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text on one line."""
        super().setText(line_of(text))
        self.setToolTip(tooltip_of(self.text()))

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        if not self.text():  # the first window's status bar
            return
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), QtCore.Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QtGui.QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | QtCore.Qt.AlignmentFlag.AlignVCenter), shown)


def plain_box(parent: QWidget | None, title: str, text: str) -> QtWidgets.QMessageBox:
    """A message box that shows a text as it is written; the static ones of Qt guess at markup."""
    box = QtWidgets.QMessageBox(parent)
    box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    box.setWindowTitle(line_of(title))
    box.setText(text_of(text))
    return box


def may_lose(dialog: QWidget, asked: str) -> bool:
    """Ask whether what was typed or changed in a dialog may be lost; Cancel is the usual answer."""
    box = plain_box(dialog, dialog.windowTitle(), asked)
    discard = QtWidgets.QMessageBox.StandardButton.Discard
    box.setStandardButtons(discard | QtWidgets.QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QtWidgets.QMessageBox.StandardButton.Cancel)
    return box.exec() == discard


def set_look(widget: QWidget, look: str) -> None:
    """Change a widget's look and have the style sheet applied anew."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
