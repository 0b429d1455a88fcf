"""What can be done with a kind of letter: own wording, copies, other titles, files."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.messages.merge import Template
from mentordesk.services.letter_kinds import KindRow
from mentordesk.services.letter_templates import (
    add_template,
    back_to_built_in,
    export_template,
    import_template,
    remove_template,
    rename_template,
)
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.icons import give_icon
from mentordesk.ui.letters.editor import EditorDialog
from mentordesk.ui.tab import Work
from mentordesk.ui.written import written


class TitleDialog(FormDialog):
    """Asks what a letter shall be called; `line` holds the title."""

    def __init__(self, title: str, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letters.title")
        self.word(title, "", self.tr("&Keep it"))
        self.line = QLineEdit(usual)
        self.line.setMaxLength(100)
        self.add(self.tr("&Title"), self.line)
        self.line.selectAll()
        self.line.setFocus()

    def do(self) -> None:
        if not self.line.text().strip():
            raise Refused("A letter needs a title. Nothing was kept; enter one.")


class TemplateVerbs(QObject):
    """The verbs on the kind that is chosen (`kind`), each as one action of a menu."""

    says = Signal(str)

    def __init__(self, work: Work, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self._kind: KindRow | None = None
        self.actions: list[QAction] = []
        self._edit = self._add(self.tr("&Edit the wording…"), "edit", lambda: self.edit(None))
        self._back = self._add(self.tr("Take the &built-in wording"), "undo", self.back)
        self._copy = self._add(self.tr("&Copy as a letter of your own…"), "copy", self.copy)
        self._rename = self._add(self.tr("&Rename…"), "", self.rename)
        self._remove = self._add(self.tr("Re&move"), "trash", self.remove)
        self._save = self._add(self.tr("&Save as a file…"), "export", self.save)
        self._load = self._add(self.tr("&Import a file…"), "import", self.load)
        self.kind = None

    @property
    def kind(self) -> KindRow | None:
        """The kind the verbs are about."""
        return self._kind

    @kind.setter
    def kind(self, kind: KindRow | None) -> None:
        self._kind = kind
        writable = not self._work.desk.read_only
        there = kind is not None
        for action in (self._edit, self._copy, self._rename):
            action.setEnabled(there and writable)
        self._back.setEnabled(kind is not None and kind.changed and writable)
        self._remove.setEnabled(kind is not None and not kind.built_in and writable)
        self._save.setEnabled(there)
        self._load.setEnabled(writable)

    def edit(self, key: int | None) -> None:
        """Open the editor, at the letter of one recipient where a key is given."""
        intake = self._work.intake_id
        if self._kind is not None and intake is not None:
            dialog = EditorDialog(self._work, intake, self._kind, self._page)
            dialog.reading.choose(key)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def back(self) -> None:
        """Take the program's wording again."""
        template = self._template()
        if template is not None:
            back_to_built_in(self._work.desk, template.name)
            self.says.emit(self.tr("The built-in wording is back."))

    def copy(self) -> None:
        """Add a letter of one's own that begins as this one."""
        template = self._template()
        title = self.tr("A letter of your own")
        if template is not None and (given := self._ask(title, f"{template.title} (2)")):
            add_template(self._work.desk, given, template)
            self.says.emit(self.tr("%1 is added under Own letters.").replace("%1", given))

    def rename(self) -> None:
        """Give the letter another title."""
        template = self._template()
        title = self.tr("Rename the letter")
        if template is not None and (given := self._ask(title, template.title)):
            rename_template(self._work.desk, template.name, given)

    def remove(self) -> None:
        """Remove a letter of one's own."""
        template = self._template()
        if template is not None:
            remove_template(self._work.desk, template.name)
            self.says.emit(
                self.tr("%1 is removed; Undo brings it back.").replace("%1", template.title)
            )

    def save(self) -> None:
        """Save the template as a file for another programme."""
        template = self._template()
        if template is None:
            return
        usual = usual_folder() / f"{template.name}.txt"
        title = self.tr("Save the letter as a file")
        name, _ = QFileDialog.getSaveFileName(self._page, title, str(usual), "*.txt")
        if name:
            export_template(template, Path(name))
            self.says.emit(written(Path(name)))

    def load(self) -> None:
        """Add the template in a file."""
        title = self.tr("Import a letter")
        name, _ = QFileDialog.getOpenFileName(self._page, title, str(usual_folder()), "*.txt")
        if name:
            template = import_template(self._work.desk, Path(name))
            self.says.emit(self.tr("%1 is added under Own letters.").replace("%1", template.title))

    def _template(self) -> Template | None:
        return self._kind.template if self._kind is not None else None

    def _ask(self, title: str, usual: str) -> str:
        dialog = TitleDialog(title, usual, self._page)
        return dialog.line.text().strip() if dialog.exec() else ""

    def _add(self, words: str, icon: str, what: object) -> QAction:
        action = QAction(words, self)
        if icon:
            give_icon(action, icon)
        action.triggered.connect(lambda _on=False: what())  # type: ignore[operator]  # our verbs
        self.actions.append(action)
        return action
