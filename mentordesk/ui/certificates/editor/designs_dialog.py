"""The designs of certificates, built in and own: made, edited, put away, handed on."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.documents.design_packages import ENDING
from mentordesk.documents.designs import Design, design_names
from mentordesk.documents.editing import blank_design
from mentordesk.domain.year import DesignFileKind
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.design_files import export_design, import_design, take_file
from mentordesk.services.design_samples import load_samples
from mentordesk.services.own_designs import (
    DesignRow,
    bring_back,
    load_any_design,
    load_own_designs,
    put_away,
    rename_design,
)
from mentordesk.ui.certificates.editor.dialog import EditorDialog
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import MARGINS, close_row
from mentordesk.ui.icons import give_icon
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work


@dataclass(frozen=True, slots=True)
class Line:
    """A design in the list; `own` is None for one that is built in."""

    line_id: int
    name: str
    own: DesignRow | None


def _chip(line: Line) -> tuple[Chip, ...]:
    if line.own is None:
        return (Chip("Built in", "plain", "lock"),)
    if line.own.is_put_away:
        return (Chip("Put away", "warn", "folder"),)
    return (Chip("Own", "accent", "edit"),)


def _count(line: Line) -> str:
    return str(line.own.certificates) if line.own else ""


COLUMNS = (
    Column("Design", lambda line: line.name, width=260, strong=True),
    Column("Kind", lambda line: _chip(line)[0].text, width=120, chips=_chip),
    Column("Version", lambda line: str(line.own.version) if line.own else "", width=80, right=True),
    Column("Certificates", _count, width=100, right=True),
    Column(
        "Saved",
        lambda line: day_in_words(line.own.made_at.date()) if line.own else "",
        key=lambda line: str(line.own.made_at) if line.own else "",
        width=140,
    ),
)
FILTERS = (
    Filter("all", "All", lambda _line: True),
    Filter("own", "Own", lambda line: line.own is not None),
)


class DesignsDialog(QDialog):
    """The list and its verbs; `chosen_name` is the design that was saved or imported last."""

    renamed = Signal(str, str)
    """A design has another name now: its old one, its new one."""

    def __init__(
        self, work: Work, settings: CertificateSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._work, self._settings = work, settings
        self.chosen_name = ""
        self.setObjectName("designs")
        self.setWindowTitle(self.tr("Certificate designs"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Certificate designs"), "heading"))
        words = self.tr(
            "A design of your own begins as a copy of one, or on your own page (a PDF). A version "
            "that certificates were issued on is never changed: saving makes the next one."
        )
        column.addWidget(PlainLabel(words, "soft", wrap=True))
        self.list = listing(
            "designs.table", self.tr("Designs"), COLUMNS, lambda line: int(line.line_id), FILTERS
        )
        self.edit = self.list.add_verb(self.tr("&Edit…"), "edit", self._edit)
        self.copy = self.list.add_verb(self.tr("&Copy…"), "copy", self._copy)
        self.page = self.list.add_verb(self.tr("Own &page…"), "plus", self._new)
        self.rename = self.list.add_verb(self.tr("Rena&me…"), "", self._rename)
        self.away = self.list.add_verb(self.tr("Put &away"), "folder", self._put_away)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot())
        self.list.table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.list.table.opened.connect(lambda _row: self._edit())
        self.resize(860, 480)
        self.show_designs(settings.design)
        self.list.table.setFocus()

    def _foot(self) -> QHBoxLayout:
        self.take, self.give = QPushButton(self.tr("&Import…")), QPushButton(self.tr("E&xport…"))
        give_icon(self.take, "import")
        give_icon(self.give, "export")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, verb in ((self.take, self._import), (self.give, self._export)):
            button.setAutoDefault(False)
            button.clicked.connect(verb)
            row.addWidget(button)
        buttons = close_row()
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons, 1)
        return row

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is listed: those built in, then the own ones."""
        own = load_own_designs(self._work.desk)
        named = [(name, None) for name in design_names()] + [(row.name, row) for row in own]
        return tuple(Line(number, *one) for number, one in enumerate(named, 1))

    @property
    def chosen(self) -> Line | None:
        """The design that is chosen."""
        picked = self.list.table.chosen
        return next((line for line in self.lines if picked and line.line_id == picked[0]), None)

    def show_designs(self, name: str) -> None:
        """List the designs again and choose one by its name."""
        self.list.show_rows(self.lines)
        found = next((line for line in self.lines if line.name == name), self.lines[0])
        self.list.table.choose(found.line_id)
        self._allow()

    def edit_design(self, design: Design, *, is_new: bool) -> EditorDialog:
        """Open the editor on a design; what is saved is chosen afterwards."""
        samples = load_samples(self._work.desk, self._work.intake_id, self._settings)
        editor = EditorDialog(self._work, design, samples, self, is_new=is_new)
        editor.accepted.connect(lambda: self._saved(editor.saved))
        editor.finished.connect(editor.deleteLater)
        editor.open()
        return editor

    def _saved(self, design: Design | None) -> None:
        if design is not None:
            self.chosen_name = design.name
            self.show_designs(design.name)

    def _edit(self) -> None:
        line = self.chosen
        if line is not None and line.own is not None:
            self.edit_design(load_any_design(self._work.desk, line.name), is_new=False)
        elif line is not None:
            self._copy()

    def _copy(self) -> None:
        line = self.chosen
        if line is not None:
            design = load_any_design(self._work.desk, line.name)
            name = self._free(self.tr("%1, ours").replace("%1", line.name))
            self.edit_design(replace(design, name=name), is_new=True)

    def _new(self) -> None:
        title, kind = self.tr("Your own page"), "PDF (*.pdf)"
        path, _ = QFileDialog.getOpenFileName(self, title, str(usual_folder()), kind)
        if path:
            self.new_on(Path(path))

    def new_on(self, path: Path) -> EditorDialog:
        """Open the editor on a new design whose background is a file; raises Refused."""
        take_file(DesignFileKind.BACKGROUND, path)  # refused before any window opens
        design = blank_design(self._free(path.stem[:40] or self.tr("Ours")), self._settings.paper)
        editor = self.edit_design(design, is_new=True)
        editor.give_picture("background", path)
        return editor

    def _free(self, name: str) -> str:
        taken = {line.name.casefold() for line in self.lines}
        number, found = 1, name
        while found.casefold() in taken:
            number += 1
            found = f"{name} {number}"
        return found

    def _import(self) -> None:
        title, kind = self.tr("Import a design"), f"MentorDesk (*{ENDING})"
        path, _ = QFileDialog.getOpenFileName(self, title, str(usual_folder()), kind)
        if path:
            self._saved(import_design(self._work.desk, Path(path)))

    def _export(self) -> None:
        line = self.chosen
        if line is None:
            return
        usual = usual_folder() / f"{line.name}{ENDING}"
        title, kind = self.tr("Export the design"), f"MentorDesk (*{ENDING})"
        path, _ = QFileDialog.getSaveFileName(self, title, str(usual), kind)
        if path:
            export_design(self._work.desk, line.name, Path(path))

    def _rename(self) -> None:
        line = self.chosen
        if line is None or line.own is None:
            return
        title, asked = self.tr("Rename the design"), self.tr("Its new name")
        name, agreed = QInputDialog.getText(self, title, asked, text=line.name)
        if agreed:
            kept = rename_design(self._work.desk, line.name, name)
            self.show_designs(kept)
            self.renamed.emit(line.name, kept)

    def _put_away(self) -> None:
        line = self.chosen
        if line is not None and line.own is not None:
            verb = bring_back if line.own.is_put_away else put_away
            verb(self._work.desk, line.name)
            self.show_designs(line.name)

    def _allow(self) -> None:
        line, may = self.chosen, not self._work.desk.read_only
        own = line.own if line else None
        self.edit.setEnabled(may and own is not None)
        for action in (self.copy, self.page):
            action.setEnabled(may)
        self.take.setEnabled(may)
        self.give.setEnabled(line is not None)
        self.away.setEnabled(may and own is not None)
        self.rename.setEnabled(may and own is not None)
        away = own is not None and own.is_put_away
        self.away.setText(self.tr("Bring &back") if away else self.tr("Put &away"))
