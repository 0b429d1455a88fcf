"""What MentorDesk is, and the licences of everything that comes with it, without a network."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mentordesk import __version__
from mentordesk.resources import resource
from mentordesk.ui.forms import MARGINS, close_row, roomy
from mentordesk.ui.icons import app_icon
from mentordesk.ui.safe_text import PlainLabel


def licence_texts(typeface: str = "typeface") -> dict[str, str]:
    """What is shipped -> its licence: the program, the libraries, and each typeface, so called."""
    files = [resource(name).read_text("utf-8") for name in ("licences.txt", "licence_texts.txt")]
    parts = (part.partition("\n") for text in files for part in text.split("\f"))
    texts = {name: text.strip() for name, _, text in parts}
    fonts = sorted(resource("fonts").glob("OFL-*.txt"))
    return texts | {
        f"{p.stem.removeprefix('OFL-')} ({typeface})": p.read_text("utf-8") for p in fonts
    }


class AboutDialog(QDialog):
    """Names the program, its version, and lets every licence be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About MentorDesk"))
        self.setObjectName("about")
        self._texts = licence_texts(self.tr("typeface"))
        self.names, self.text = QListWidget(), QPlainTextEdit()
        self.names.setAccessibleName(self.tr("What comes with MentorDesk"))
        self.names.setWordWrap(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.addItems(list(self._texts))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self.names.currentTextChanged.connect(self._show)
        self.names.setCurrentRow(0)
        split = self._beside()
        buttons = close_row()
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(PlainLabel(self.tr("Licences of everything shipped"), "strong"))
        column.addWidget(split, 1)
        column.addWidget(buttons)
        roomy(self, 900, 640)

    def _beside(self) -> QSplitter:
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setProperty("look", "gap")
        split.setHandleWidth(12)
        for pane in (self.names, self.text):
            split.addWidget(pane)
        split.setSizes([220, 620])
        split.setStretchFactor(1, 1)
        return split

    def _head(self) -> QHBoxLayout:
        picture = PlainLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        words = QVBoxLayout()
        words.addWidget(PlainLabel(f"MentorDesk {__version__}", "heading"))
        words.addWidget(
            PlainLabel(
                self.tr(
                    "The desk of a mentoring scheme's coordinator: import applications, match "
                    "people, print certificates. Free software under the MIT licence. Everything "
                    "stays on this computer; nothing is reported to anybody."
                ),
                "soft",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _show(self, name: str) -> None:
        self.text.setPlainText(self._texts.get(name, ""))
