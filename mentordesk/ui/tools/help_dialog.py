"""Help: the page for a tab, the list of shortcuts, and what MentorDesk is."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QMessageBox,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mentordesk import __version__
from mentordesk.resources import resource
from mentordesk.ui.safe_text import PlainLabel


def help_text(title: str) -> str:
    """The help page of a tab as Markdown; the first page where a tab has none of its own."""
    name = f"{title.lower()}.md"
    names = {path.name for path in resource("help").glob("*.md")}
    return resource("help", name if name in names else "welcome.md").read_text("utf-8")


class HelpDialog(QDialog):
    """One help page; it stays open beside the window."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("help")
        page = QTextBrowser()
        page.setAccessibleName(self.tr("Help page"))
        page.setOpenLinks(False)
        page.setMarkdown(help_text(title))
        # Our typeface has no bold; half bold is what the rest of the window is written in.
        page.setHtml(page.toHtml().replace("font-weight:700", "font-weight:600"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page, 1)
        column.addWidget(buttons)
        self.resize(620, 640)


class KeysDialog(QDialog):
    """Every shortcut with what it does."""

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        inner.setProperty("look", "page")
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(28)
        grid.setColumnStretch(0, 1)
        lines = [(a.text().replace("&", "").rstrip("…"), a.shortcut()) for a in actions]
        lines = [(words, keys) for words, keys in lines if not keys.isEmpty()]
        more = [
            (self.tr("Show a page"), "Ctrl+1 … Ctrl+8"),
            (self.tr("Correct an answer, or open what is chosen"), "F2, Enter"),
            (self.tr("On the board: pick up, move, drop, cancel"), "Space, arrows, Enter, Esc"),
            (self.tr("On the board: cut a mentee, paste onto a mentor"), "Ctrl+X, Ctrl+V"),
        ]
        native = QKeySequence.SequenceFormat.NativeText
        shown = [(words, keys.toString(native)) for words, keys in lines] + more
        for place, (words, keys) in enumerate(shown):
            grid.addWidget(PlainLabel(words), place, 0)
            grid.addWidget(PlainLabel(keys, "strong"), place, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("Shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(520, 600)


def about_box(parent: QWidget) -> QMessageBox:
    """Name the program, its version and its licence."""
    box = QMessageBox(parent)
    box.setWindowTitle(parent.tr("About MentorDesk"))
    box.setTextFormat(box.textFormat().PlainText)
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    box.setText(f"MentorDesk {__version__}")
    box.setInformativeText(
        parent.tr(
            "The desk of a mentoring scheme's coordinator: import applications, match people, "
            "print certificates. Free software under the MIT licence. Everything stays on this "
            "computer."
        )
    )
    return box
