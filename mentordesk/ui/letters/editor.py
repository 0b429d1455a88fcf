"""The editor of a letter's wording: text at the left, one recipient's letter at the right, live."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSplitter, QVBoxLayout, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.messages.merge import Template, marks
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.services.letter_kinds import KindRow
from mentordesk.services.letter_templates import back_to_built_in, check_template, save_template
from mentordesk.services.letters import preview
from mentordesk.ui.forms import MARGINS, tab_as_shown
from mentordesk.ui.letters.editor_parts import ReadingSide, WordingSide
from mentordesk.ui.safe_text import PlainLabel, line_of, set_look
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

_SOON = 250
"""Milliseconds after the last key until the preview follows."""


class EditorDialog(QDialog):
    """Subject and text with their fields; what is no field is marked and named as it is typed."""

    def __init__(self, work: Work, intake_id: int, kind: KindRow, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._work, self._intake_id, self._kind = work, intake_id, kind
        self.setObjectName("letters.editor")
        self.setWindowTitle(self.tr("Wording: %1").replace("%1", line_of(kind.template.title)))
        self.setAccessibleName(self.windowTitle())
        self.wording, self.reading = WordingSide(), ReadingSide()
        self.wording.show_template(kind.template)
        self.wording.back.setEnabled(kind.changed)
        self.note = PlainLabel("", "soft", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._lay_out()
        self._soon.timeout.connect(self.check)
        self.wording.changed.connect(self._soon.start)
        self.wording.back.clicked.connect(self.take_back)
        self.check()
        self.resize(980, 640)
        self.wording.body.setFocus()

    @property
    def template(self) -> Template:
        """The letter as it is typed now."""
        typed = self.wording
        body = typed.body.toPlainText() + "\n"
        return replace(self._kind.template, subject=typed.subject.text(), body=body)

    def check(self) -> None:
        """Name the first thing that is no field, else fill the letter anew."""
        self._soon.stop()
        wrong = self._wrong()
        set_look(self.note, "warn" if wrong else "soft")
        self.note.setText(wrong or self.tr("Fields in braces are filled for each recipient."))
        self.keep.setEnabled(not wrong)
        if not wrong:
            self.reading.show_rows(preview(self._work.desk, self._intake_id, self.template))

    def accept(self) -> None:
        """Keep the wording; a refusal leaves the editor open."""
        save_template(self._work.desk, self.template)
        super().accept()

    def take_back(self) -> None:
        """Take the program's own wording again, at once; Undo brings the other back."""
        self.wording.show_template(back_to_built_in(self._work.desk, self._kind.template.name))
        self.wording.back.setEnabled(False)
        self.check()

    def _wrong(self) -> str:
        """What is wrong with the letter as typed, in a sentence; empty where nothing is."""
        template = self.template
        for text in (template.subject, template.body):
            for mark in marks(text, VOCABULARY):
                words = mark.sentence.removesuffix(" Nothing was drafted.")
                return worded(f"The letter {words}")
        try:
            check_template(template)
        except Refused as refusal:
            return str(refusal)
        return ""

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.wording, self.reading):
            part.setMinimumWidth(280)
            split.addWidget(part)
        split.setSizes([520, 440])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(split, 1)
        column.addWidget(self.note)
        column.addWidget(buttons)
        tab_as_shown(buttons)
