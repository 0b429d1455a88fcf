"""The next steps: each one click from where it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.services.next_steps import NextStep
from mentordesk.ui.parts import IconLabel, clear
from mentordesk.ui.safe_text import PlainLabel, title_of
from mentordesk.ui.worded import worded


class StepsList(QWidget):
    """A line for each step with its button; `wanted` carries the step."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overview.steps")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_steps(self, steps: tuple[NextStep, ...]) -> None:
        """Show other steps."""
        clear(self._column)
        for step in steps:
            self._column.addWidget(self._line(step))
        self._column.addStretch(1)

    def _line(self, step: NextStep) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        picture = IconLabel("done" if step.done else "circle", "good" if step.done else "ink_soft")
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(step.title, "soft" if step.done else "", wrap=True))
        words.addWidget(PlainLabel(step.detail, "small", wrap=True))
        row.addLayout(words, 1)
        if not step.done:
            button = QPushButton(title_of(step.button))
            button.setMinimumWidth(76)
            button.setAccessibleName(f"{worded(step.button)}: {worded(step.title)}")
            button.clicked.connect(lambda: self.wanted.emit(step))
            row.addWidget(button)
        return line
