"""The field in hand, typed: place and size in millimetres, words, alignment, typeface, colour."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mentordesk.documents import editing
from mentordesk.documents.designs import Block
from mentordesk.documents.places import WHOLE_PAGE
from mentordesk.documents.wording import check_wording
from mentordesk.domain.refusals import Refused
from mentordesk.ui.certificates.editor.colours import ColourButton
from mentordesk.ui.certificates.editor.faces import FaceBox
from mentordesk.ui.certificates.editor.state import EditorState
from mentordesk.ui.certificates.editor.words import block_name
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import CONTROL_HEIGHT

_ALIGNS = ("left", "centre", "right")
_TEXTS = frozenset({"text", "name", "wording", "facts", "signatures"})
_ALIGNED = frozenset({"text", "name", "wording", "facts", "picture", "rule", "signatures", "code"})
_HIGH = frozenset({"picture", "signatures"})


def _spin(suffix: str, least: float, most: float, step: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(1)
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(suffix)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(9, 0, 0, 0)
    return box


class FieldPane(QFrame):
    """The form of one field; `asks_font` wants a typeface file for the field in hand."""

    asks_font = Signal()
    asks_picture = Signal(str)

    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self.state, self._filling = state, False
        self.left, self.top = _spin(" mm", -50, 400, 0.5), _spin(" mm", -50, 400, 0.5)
        self.width_mm, self.height_mm = _spin(" mm", 0, 400, 0.5), _spin(" mm", 1, 300, 0.5)
        self.size_pt, self.least = _spin(" pt", 1, 120, 0.5), _spin(" pt", 1, 120, 0.5)
        self.lines, self.align = QSpinBox(), QComboBox()
        self.lines.setRange(1, 12)
        self.lines.setKeyboardTracking(False)
        self.align.addItems([self.tr("Left"), self.tr("Centre"), self.tr("Right")])
        self.face, self.colour, self.second = FaceBox(), ColourButton(), ColourButton()
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words and {{fields}}"))
        self.capitals = QCheckBox(self.tr("In capitals"))
        self.file = QPushButton(self.tr("Choose a file…"))
        self.file.setAutoDefault(False)
        self.heading = PlainLabel("", "heading", wrap=True)
        self.problems = PlainLabel("", "warn", wrap=True)
        self.problems.setObjectName("editor.problems")
        self._form = QFormLayout()
        self._lay_out()
        self._wire()
        self.show_field()

    def show_field(self) -> None:
        """Show the field in hand as it is now."""
        block, place = self.state.block, self.state.place
        self._filling = True
        self.heading.setText(block_name(block) if block else self.tr("No field is chosen"))
        words = self.tr("Choose a field on the page or in the list.") if block is None else ""
        if place is not None:
            words = " ".join(place.problems)
        elif block is not None:
            words = self.tr("Not on this certificate: look at another one to see it.")
        self.problems.setText(words)
        self._show_rows(block)
        if block is not None:
            self._fill(block)
        if place is not None:
            self.left.setValue(place.left)
            self.top.setValue(place.top)
        self._filling = False

    def _fill(self, block: Block) -> None:
        self.width_mm.setValue(block.size * 2 if block.kind in ("star", "seal") else block.width)
        self.height_mm.setValue(block.height)
        self.size_pt.setValue(block.size)
        self.least.setValue(block.least)
        self.lines.setValue(block.lines)
        self.align.setCurrentIndex(_ALIGNS.index(block.align))
        self.face.show_face(self.state.design, block.face)
        self.colour.show_colour(self.state.design.colour(block.colour))
        self.second.show_colour(self.state.design.colour(block.second))
        if self.text.text() != block.text:
            self.text.setText(block.text)
        self.capitals.setChecked(block.capitals)

    def _show_rows(self, block: Block | None) -> None:
        kind = block.kind if block else ""
        stands = bool(kind) and kind not in WHOLE_PAGE and self.state.place is not None
        shown: dict[QWidget, bool] = {
            self.left: stands,
            self.top: stands,
            self.width_mm: stands,
            self.height_mm: stands and kind in _HIGH,
            self.align: stands and kind in _ALIGNED,
            self.file: kind in ("picture", "background"),
            self.text: kind in ("text", "facts"),
            self.capitals: kind == "text",
            self.size_pt: kind in _TEXTS,
            self.least: kind in _TEXTS - {"signatures"},
            self.lines: kind in ("text", "wording"),
            self.face: kind in _TEXTS | {"seal"},
            self.colour: bool(kind) and kind not in ("background", "picture"),
            self.second: kind in ("facts", "frame", "panel", "seal", "signatures", "star"),
        }
        for field, is_shown in shown.items():
            self._form.setRowVisible(field, is_shown)

    def _wire(self) -> None:
        self.state.changed.connect(self.show_field)
        self.state.chosen.connect(self.show_field)
        self.left.valueChanged.connect(lambda value: self._place(value, None))
        self.top.valueChanged.connect(lambda value: self._place(None, value))
        self.width_mm.valueChanged.connect(self._widen)
        for field, entry in (
            (self.height_mm, "height"),
            (self.size_pt, "size"),
            (self.least, "least"),
            (self.lines, "lines"),
        ):
            field.valueChanged.connect(lambda value, entry=entry: self._change(entry, value))
        self.capitals.toggled.connect(lambda on: self._change("capitals", on))
        self.text.textEdited.connect(self._say)
        self.align.currentIndexChanged.connect(self._align)
        self.file.clicked.connect(self._ask_picture)
        self.face.picked.connect(self._set_in)
        self.face.asks_file.connect(self.asks_font)
        self.colour.picked.connect(lambda colour: self._paint("colour", colour))
        self.second.picked.connect(lambda colour: self._paint("second", colour))

    def _place(self, left: float | None, top: float | None) -> None:
        if not self._filling and self.state.index is not None:
            at, facts = (left, top), self.state.facts
            design = editing.placed_at(self.state.design, self.state.index, at, facts)
            self.state.do(design, ("typed place", self.state.index, left is None))

    def _widen(self, value: float) -> None:
        block, index = self.state.block, self.state.index
        if self._filling or block is None or index is None:
            return
        if block.kind in ("star", "seal"):
            self._change("size", round(value / 2, 1))
        else:
            self._change("width", round(value, 1))

    def _change(self, entry: str, value: object) -> None:
        if not self._filling and self.state.index is not None:
            design = editing.changed(self.state.design, self.state.index, **{entry: value})
            self.state.do(design, (entry, self.state.index))

    def _say(self, words: str) -> None:
        """Take over words as they are typed; an unknown field is told and waits."""
        try:
            check_wording(words)
        except Refused as refusal:  # told in place: a box would come with every letter typed
            self.problems.setText(str(refusal))
            return
        self._change("text", words)

    def _align(self, number: int) -> None:
        if not self._filling and self.state.index is not None:
            design, facts = self.state.design, self.state.facts
            self.state.do(editing.aligned(design, self.state.index, _ALIGNS[number], facts))

    def _ask_picture(self) -> None:
        block = self.state.block
        if block is not None:
            self.asks_picture.emit(block.picture or block.kind)

    def _set_in(self, face: str) -> None:
        if not self._filling and self.state.index is not None:
            self.state.do(editing.with_face(self.state.design, self.state.index, face))

    def _paint(self, entry: str, colour: str) -> None:
        if self.state.index is not None:
            design, index = self.state.design, self.state.index
            self.state.do(editing.with_own_colour(design, index, entry, colour))

    def _lay_out(self) -> None:
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("From the left"), self.left),
            (self.tr("From the top"), self.top),
            (self.tr("Width"), self.width_mm),
            (self.tr("Height"), self.height_mm),
            (self.tr("Aligned"), self.align),
            (self.tr("Picture"), self.file),
            (self.tr("Words"), self.text),
            ("", self.capitals),
            (self.tr("Typeface"), self.face),
            (self.tr("Size"), self.size_pt),
            (self.tr("Smallest size"), self.least),
            (self.tr("Lines at most"), self.lines),
            (self.tr("Colour"), self.colour),
            (self.tr("Second colour"), self.second),
        ):
            field.setAccessibleName(words or self.tr("In capitals"))
            label = PlainLabel(words)
            label.setMinimumHeight(CONTROL_HEIGHT + 2)
            label.setBuddy(field)
            self._form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._form)
        column.addWidget(self.problems)
        column.addStretch(1)
        self.problems.setAlignment(Qt.AlignmentFlag.AlignTop)
