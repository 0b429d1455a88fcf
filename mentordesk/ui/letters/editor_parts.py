"""The two sides of the editor of a wording: where it is written, and where it is read."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.messages.merge import Template
from mentordesk.services.letter_fields import GROUPS
from mentordesk.services.letters import Preview
from mentordesk.ui.icons import give_icon
from mentordesk.ui.letters.highlight import FieldColours
from mentordesk.ui.safe_text import PlainLabel, line_of, title_of, written_of
from mentordesk.ui.theme import tokens_of

_MOST = 60
"""Recipients offered for the preview."""


class WordingSide(QWidget):
    """Subject and text, with a menu of the fields; `changed` at each key."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.subject, self.body = QLineEdit(), QPlainTextEdit()
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body.setAccessibleName(self.tr("Text of the letter"))
        self.body.setTabChangesFocus(True)
        self._colours = FieldColours(self.body.document(), tokens_of(self.palette()))
        self._in_subject = False
        self.insert = QPushButton(self.tr("&Insert a field"))
        self.back = QPushButton(self.tr("Take the &built-in wording"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(PlainLabel(self.tr("Subject"), "small"))
        column.addWidget(self.subject)
        column.addWidget(PlainLabel(self.tr("Text"), "small"))
        column.addWidget(self.body, 1)
        row = QHBoxLayout()
        for button, icon in ((self.insert, "plus"), (self.back, "undo")):
            button.setAutoDefault(False)
            give_icon(button, icon)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.insert.setMenu(self._menu())
        for field in (self.subject, self.body):
            field.installEventFilter(self)
            field.textChanged.connect(lambda *_: self.changed.emit())

    def show_template(self, template: Template) -> None:
        """Put a letter's words in."""
        self.subject.setText(template.subject)
        self.body.setPlainText(template.body.rstrip("\n"))

    def insert_field(self, field: str) -> None:
        """Put a field where was written last, in the subject or the text."""
        words = f"{{{{{field}}}}}"
        if self._in_subject:
            self.subject.insert(words)
            self.subject.setFocus()
        else:
            self.body.insertPlainText(words)
            self.body.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._in_subject = watched is self.subject
        return super().eventFilter(watched, event)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for group, fields in GROUPS.items():
            part = menu.addMenu(title_of(group))
            for field, words in fields.items():
                action = part.addAction(title_of(f"{words[0].upper()}{words[1:]}", 90))
                action.setData(field)
                action.triggered.connect(lambda _on=False, f=field: self.insert_field(f))
        return menu


class ReadingSide(QWidget):
    """One recipient's letter as it would be now; another can be chosen above it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Preview, ...] = ()
        self.reader = QComboBox()
        self.reader.setAccessibleName(self.tr("Whose letter is shown"))
        self.subject = PlainLabel("", "heading", wrap=True)
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("The letter as this person would read it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 0, 0)
        column.addWidget(PlainLabel(self.tr("As this person would read it"), "small"))
        column.addWidget(self.reader)
        column.addWidget(self.subject)
        column.addWidget(self.shown, 1)
        self.reader.currentIndexChanged.connect(self._show)

    def show_rows(self, rows: tuple[Preview, ...]) -> None:
        """Show these letters; whose is shown stays."""
        before = self.reader.currentData()
        self._rows = rows[:_MOST]
        blocked = self.reader.blockSignals(True)
        self.reader.clear()
        for row in self._rows:
            self.reader.addItem(line_of(row.name), row.key)
        self.reader.setCurrentIndex(max(0, self.reader.findData(before)))
        self.reader.blockSignals(blocked)
        self.reader.setEnabled(bool(self._rows))
        self._show()

    def choose(self, key: int | None) -> None:
        """Show the letter of this recipient, where they are offered."""
        place = self.reader.findData(key)
        if key is not None and place >= 0:
            self.reader.setCurrentIndex(place)

    def _show(self) -> None:
        key = self.reader.currentData()
        row = next((row for row in self._rows if row.key == key), None)
        if row is None:
            self.subject.setText(self.tr("Nobody gets this letter now"))
            self.shown.setPlainText("")
            return
        self.subject.setText(row.blocked or row.subject)
        self.shown.setPlainText(written_of(row.body, 20_000))
