"""Names as applicants may write them: markup, mnemonics, directions, scripts, length, nonsense."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

IMAGE = "<img src=file:///etc/passwd>"
HOSTILE = {
    "image": f"Ana {IMAGE}",
    "bold": "<b>Ana</b> <i>Souza</i>",
    "script": "<script>alert(1)</script>",
    "ampersand": "Marks & Spencer &File &amp; Sons",
    "quotes": "\"Ana\" 'Souza' `x`",
    "braces": "{mentee} {0} %s %1 %n",
    "right to left": "\u202eazuoS anA\u202c שלום مرحبا",
    "chinese": "陳大文 王小明 上海市圖書館",
    "emoji": "Ana 👩‍👩‍👧‍👦 🏳️‍🌈",
    "very long": "Maria-Antoinette " * 40,
    "one long word": "x" * 900,
    "lines": "Ana\nSouza\tand\r\nothers",
    "control": "Ana\x07\x1b[31mSouza\x7f",
    "only spaces": "   ",
}


def shown_by(markup: str) -> str:
    """What a tooltip's markup shows, as Qt lays it out."""
    document = QTextDocument()
    document.setHtml(markup)
    return document.toPlainText()


def has_pictures(markup: str) -> bool:
    """Whether Qt would go and fetch a picture for this markup."""
    document = QTextDocument()
    document.setHtml(markup)
    return "\ufffc" in document.toPlainText()


def labels_of(widget: QWidget) -> list[QLabel]:
    """All labels that show a text."""
    return [label for label in widget.findChildren(QLabel) if label.text()]


def all_plain(widget: QWidget) -> bool:
    """Whether no label of a widget would take its text for markup."""
    plain = Qt.TextFormat.PlainText
    return all(label.textFormat() is plain for label in labels_of(widget))
