"""The whole design: paper, background, logo, signatures, typeface for missing letters, colours."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.documents import editing
from mentordesk.documents.designs import PAPER_NAMES
from mentordesk.ui.certificates.editor.colours import ColourButton
from mentordesk.ui.certificates.editor.faces import FaceBox
from mentordesk.ui.certificates.editor.state import EditorState
from mentordesk.ui.certificates.editor.words import translated
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import quiet_button
from mentordesk.ui.printing import worded_paper
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import CONTROL_HEIGHT

PARTS = ("background", "logo", "signature", "second signature")
"""The pictures every design can have."""


class PictureRow(QWidget):
    """A button that asks for a picture, and one that takes it away."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.choose = QPushButton()
        self.choose.setAutoDefault(False)
        self.drop = quiet_button(self.tr("Remove: %1").replace("%1", words))
        give_icon(self.drop, "trash", "ink_soft")
        self._words = words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.choose, 1)
        row.addWidget(self.drop)

    def show_given(self, *, given: bool) -> None:
        """Say whether there is a picture."""
        self.choose.setText(self.tr("Replace…") if given else self.tr("Choose…"))
        self.choose.setAccessibleName(f"{self._words}: {self.choose.text()}")
        self.drop.setEnabled(given)


class PagePane(QFrame):
    """Everything of a design that is no single field; files are asked for by the dialog."""

    asks_picture = Signal(str)
    asks_fallback = Signal()

    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self.state = state
        self.paper, self.fallback = QComboBox(), FaceBox()
        self.paper.addItems([worded_paper(one) for one in PAPER_NAMES])
        self.rows = {part: PictureRow(translated(part.capitalize())) for part in PARTS}
        self.colours: dict[str, ColourButton] = {}
        self._colour_form = QFormLayout()
        self._lay_out()
        self.paper.activated.connect(self._set_paper)
        self.fallback.picked.connect(self._set_fallback)
        self.fallback.asks_file.connect(self.asks_fallback)
        for part, row in self.rows.items():
            row.choose.clicked.connect(lambda _on=False, part=part: self.asks_picture.emit(part))
            row.drop.clicked.connect(lambda _on=False, part=part: self._drop(part))
        state.changed.connect(self.show_design)
        self.show_design()

    def show_design(self) -> None:
        """Show the design as it is now."""
        design = self.state.design
        self.paper.setCurrentIndex(PAPER_NAMES.index(design.paper))
        for part, row in self.rows.items():
            row.show_given(given=design.has_picture(part))
        chosen = design.fallbacks[0] if design.fallbacks else ""
        self.fallback.offer(design, chosen, self.tr("The program's own"))
        if list(self.colours) != list(design.colours):
            self._make_colours()
        for part, button in self.colours.items():
            button.show_colour(design.colours[part])

    def _make_colours(self) -> None:
        while self._colour_form.rowCount():
            self._colour_form.removeRow(0)
        self.colours = {}
        for part in self.state.design.colours:
            button = ColourButton()
            words = translated(part.capitalize())
            button.setAccessibleName(self.tr("Colour: %1").replace("%1", words))
            button.picked.connect(lambda colour, part=part: self._paint(part, colour))
            label = PlainLabel(words)
            label.setMinimumHeight(CONTROL_HEIGHT + 2)
            self._colour_form.addRow(label, button)
            self.colours[part] = button

    def _paint(self, part: str, colour: str) -> None:
        self.state.do(editing.with_colour(self.state.design, part, colour))

    def _set_paper(self, number: int) -> None:
        self.state.do(editing.on_paper(self.state.design, PAPER_NAMES[number]))

    def _set_fallback(self, face: str) -> None:
        self.state.do(replace(self.state.design, fallbacks=(face,) if face else ()))

    def _drop(self, part: str) -> None:
        self.state.do(editing.with_picture(self.state.design, part, b""))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        lines: list[tuple[str, QWidget]] = [(self.tr("Paper"), self.paper)]
        names = (
            self.tr("Background"),
            self.tr("Logo"),
            self.tr("Signature"),
            self.tr("Second signature"),
        )
        lines += zip(names, self.rows.values(), strict=True)
        lines.append((self.tr("Missing letters"), self.fallback))
        for words, field in lines:
            field.setAccessibleName(words)
            label = PlainLabel(words)
            label.setMinimumHeight(CONTROL_HEIGHT + 2)
            label.setBuddy(field.choose if isinstance(field, PictureRow) else field)
            form.addRow(label, field)
        self._colour_form.setVerticalSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(PlainLabel(self.tr("Colours"), "strong"))
        column.addLayout(self._colour_form)
        column.addStretch(1)
