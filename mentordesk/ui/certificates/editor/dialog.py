"""The editor of a design: fields at the left, the page in the middle, forms at the right."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.documents import editing
from mentordesk.documents.designs import Design
from mentordesk.domain.year import DesignFileKind
from mentordesk.services.design_files import paper_of, take_file
from mentordesk.services.design_samples import Sample
from mentordesk.services.own_designs import save_design
from mentordesk.ui.certificates.editor.canvas import MARGIN, PageCanvas
from mentordesk.ui.certificates.editor.field_list import FieldList
from mentordesk.ui.certificates.editor.field_pane import FieldPane
from mentordesk.ui.certificates.editor.page_pane import PagePane
from mentordesk.ui.certificates.editor.state import EditorState
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import roomy
from mentordesk.ui.icons import give_icon
from mentordesk.ui.safe_text import PlainLabel, line_of, may_lose, plain_box
from mentordesk.ui.tab import Work

_ZOOMS = (50, 75, 100, 150, 200, 300)
_PIXELS_PER_MM = 96 / 25.4
_FIT = 0
_KINDS = {
    "background": DesignFileKind.BACKGROUND,
    "signature": DesignFileKind.SIGNATURE,
    "second signature": DesignFileKind.SIGNATURE,
}
_FILTERS = {
    DesignFileKind.BACKGROUND: "PDF (*.pdf)",
    DesignFileKind.LOGO: "SVG, PNG, JPEG, PDF (*.svg *.png *.jpg *.jpeg *.pdf)",
    DesignFileKind.SIGNATURE: "PNG, JPEG (*.png *.jpg *.jpeg)",
    DesignFileKind.FONT: "TrueType (*.ttf)",
}


class EditorDialog(QDialog):
    """Edits one design; `saved` is it as it was kept, None while nothing was."""

    def __init__(
        self,
        work: Work,
        design: Design,
        samples: tuple[Sample, ...],
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
    ) -> None:
        super().__init__(parent)
        self._work, self._samples, self._is_new = work, samples, is_new
        self.saved: Design | None = None
        facts = replace(samples[0].facts, paper=design.paper)
        self.state = EditorState(design, facts)
        self.setObjectName("editor")
        self.setWindowTitle(self.tr("Certificate design"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.page = PageCanvas(self.state)
        self.fields, self.field = FieldList(self.state), FieldPane(self.state)
        self.whole = PagePane(self.state)
        self.name, self.sample, self.zoom = QLineEdit(design.name), QComboBox(), QComboBox()
        self.area, self.tabs, self.note = QScrollArea(), QTabWidget(), PlainLabel("", "small")
        self.undo = self._verb(self.tr("Undo"), "undo", QKeySequence.StandardKey.Undo)
        self.redo = self._verb(self.tr("Redo"), "redo", QKeySequence.StandardKey.Redo)
        self._lay_out()
        self._wire()
        room = parent.window().size() * 0.95 if parent is not None else QSize()
        roomy(self, max(1016, room.width()), max(680, room.height()))
        self._show_state()
        QTimer.singleShot(0, self, self._fit)
        self.page.setFocus()

    # -- files ----------------------------------------------------------------------------------

    def ask_picture(self, part: str) -> None:
        """Ask for the file of a part and put it on the page."""
        kind = _KINDS.get(part, DesignFileKind.LOGO)
        path = self._ask_file(kind)
        if path is not None:
            self.give_picture(part, path)

    def give_picture(self, part: str, path: Path) -> None:
        """Put a file on the page; raises Refused with one sentence where it cannot be used."""
        kind = _KINDS.get(part, DesignFileKind.LOGO)
        new = take_file(kind, path)
        design = editing.with_picture(self.state.design, part, new.taken.content)
        if kind is DesignFileKind.BACKGROUND:
            design = editing.on_paper(design, paper_of(path))
        self.state.new_files.append(new)
        self.state.do(design)
        self._tell(new.taken.notices)

    def give_font(self, path: Path, *, as_fallback: bool) -> None:
        """Set the field in hand in a typeface file, or let it stand in for missing letters."""
        new = take_file(DesignFileKind.FONT, path)
        design, face = editing.with_font_file(self.state.design, new.taken.content)
        index = self.state.index
        if as_fallback:
            design = replace(design, fallbacks=(face,))
        elif index is not None:
            design = editing.with_face(design, index, face)
        self.state.new_files.append(new)
        self.state.do(design)
        self._tell(new.taken.notices)

    def _ask_font(self, *, as_fallback: bool) -> None:
        path = self._ask_file(DesignFileKind.FONT)
        if path is not None:
            self.give_font(path, as_fallback=as_fallback)
        self.field.show_field()
        self.whole.show_design()

    def _ask_file(self, kind: DesignFileKind) -> Path | None:
        title = self.tr("Choose a file: %1").replace("%1", str(kind))
        path, _ = QFileDialog.getOpenFileName(self, title, str(usual_folder()), _FILTERS[kind])
        return Path(path) if path else None

    def _tell(self, notices: tuple[str, ...]) -> None:
        if notices:
            plain_box(self, self.windowTitle(), "\n\n".join(notices)).open()

    # -- keeping --------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the design in one action of the programme and close; raises Refused."""
        design = replace(editing.tidied(self.state.design), name=self.name.text())
        is_new = self._is_new and self.saved is None
        self.saved = save_design(self._work.desk, design, self.state.new_files, is_new=is_new)
        self.state.mark_saved()
        self.accept()

    def reject(self) -> None:
        if self.state.is_changed and not self._may_lose():
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _may_lose(self) -> bool:
        asked = self.tr("The design was changed. Close it without saving?")
        return may_lose(self, asked)

    # -- what is shown --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the page as large as there is room, unless a size was chosen."""
        number = self.zoom.currentIndex()
        if number != _FIT:
            self.page.set_zoom(_ZOOMS[number - 1] / 100 * _PIXELS_PER_MM)
            return
        width, height = self.state.page_mm
        room = self.area.viewport().size()
        across = (room.width() - 2 * MARGIN) / width
        down = (room.height() - 2 * MARGIN) / height
        self.page.set_zoom(max(1.0, min(across, down)))

    def _show_sample(self, number: int) -> None:
        sample = next(one for one in self._samples if one.label == self.sample.itemData(number))
        self.state.show_with(replace(sample.facts, paper=self.state.design.paper))

    def _show_state(self) -> None:
        if self.state.facts.paper != self.state.design.paper:
            self.state.show_with(replace(self.state.facts, paper=self.state.design.paper))
            self._fit()
            return
        self.undo.setEnabled(self.state.may_undo)
        self.redo.setEnabled(self.state.may_redo)
        wrong = [place for place in self.state.places if place.problems]
        words = self.tr("Everything fits and keeps 10 mm from the edge.")
        if wrong:
            words = self.tr("Look at the fields with a mark: %1").replace("%1", str(len(wrong)))
        self.note.setText(words)

    def _verb(self, words: str, icon: str, keys: QKeySequence.StandardKey) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        give_icon(action, icon)
        self.addAction(action)
        return action

    def _wire(self) -> None:
        self.undo.triggered.connect(self.state.undo)
        self.redo.triggered.connect(self.state.redo)
        self.state.changed.connect(self._show_state)
        self.state.chosen.connect(lambda: self.tabs.setCurrentIndex(0))
        self.zoom.currentIndexChanged.connect(lambda _n: self._fit())
        self.sample.currentIndexChanged.connect(self._show_sample)
        self.field.asks_font.connect(lambda: self._ask_font(as_fallback=False))
        self.whole.asks_fallback.connect(lambda: self._ask_font(as_fallback=True))
        for pane in (self.whole, self.field):
            pane.asks_picture.connect(self.ask_picture)

    def _lay_out(self) -> None:
        for sample in self._samples:
            self.sample.addItem(line_of(sample.label, 60), sample.label)
        self.sample.setAccessibleName(self.tr("Whose certificate is shown"))
        self.sample.setMaximumWidth(300)
        self.name.setAccessibleName(self.tr("Name of the design"))
        self.zoom.setAccessibleName(self.tr("Size of the page"))
        self.zoom.addItem(self.tr("Fit page"))
        self.zoom.addItems([f"{percent} %" for percent in _ZOOMS])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        split = QSplitter(Qt.Orientation.Horizontal)
        self.area.setWidget(self.page)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setProperty("look", "desk")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out_panes()
        self.tabs.setAccessibleName(self.tr("Settings of the field and of the design"))
        for part in (self.fields, self.area, self.tabs):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([186, 520, 310])
        column.addWidget(split, 1)
        column.addLayout(self._foot())

    def _lay_out_panes(self) -> None:
        for words, pane in ((self.tr("&Field"), self.field), (self.tr("&Design"), self.whole)):
            room = QScrollArea()
            room.setWidgetResizable(True)
            room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            room.setWidget(pane)
            bar = room.verticalScrollBar().sizeHint().width()
            room.setMinimumWidth(pane.minimumSizeHint().width() + bar + 4)
            self.tabs.addTab(room, words)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Name"), "strong"))
        row.addWidget(self.name, 1)
        row.addWidget(PlainLabel(self.tr("Shown for"), "strong"))
        row.addWidget(self.sample)
        row.addWidget(self.zoom)
        for action in (self.undo, self.redo):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            row.addWidget(button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 10)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = buttons.addButton(
            self.tr("&Save the design"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        keep.setEnabled(not self._work.desk.read_only)
        keep.setAutoDefault(False)
        keep.setProperty("look", "primary")
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        row.addWidget(self.note, 1)
        row.addWidget(buttons)
        return row
