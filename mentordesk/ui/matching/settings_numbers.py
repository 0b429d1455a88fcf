"""The numbers of one criterion: what a first choice is worth, how many shared times are enough."""

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from mentordesk.matching.criterion import Criterion
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.worded import worded

Numbers = dict[str, tuple[int, ...]]


class NumbersDialog(FormDialog):
    """Asks for the numbers of a criterion; `numbers` has them by "criterion.parameter" after OK."""

    def __init__(self, criterion: Criterion, given: Numbers, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings.numbers")
        self._criterion = criterion
        self.word(criterion.title, criterion.help_text, self.tr("&OK"))
        self._boxes: dict[str, list[QSpinBox]] = {}
        for parameter in criterion.parameters:
            key = f"{criterion.key}.{parameter.key}"
            values = given.get(key, parameter.default)
            self._boxes[key] = [
                self._box(value, parameter.least, parameter.most) for value in values
            ]
            words = worded(parameter.title)
            title = words[:1].upper() + words[1:]
            self.add(title, self._row(title, self._boxes[key]))
        usual = "; ".join(
            f"{worded(one.title)}: {', '.join(map(str, one.default))}"
            for one in criterion.parameters
        )
        self.note.setText(self.tr("By default {usual}.").format(usual=usual))

    @property
    def numbers(self) -> Numbers:
        """The numbers as they stand; those that are as by default are left out."""
        usual = {
            f"{self._criterion.key}.{one.key}": one.default for one in self._criterion.parameters
        }
        found = {key: tuple(box.value() for box in boxes) for key, boxes in self._boxes.items()}
        return {key: numbers for key, numbers in found.items() if numbers != usual[key]}

    def _box(self, value: int, least: int, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setSingleStep(50 if most > 100 else 1)
        box.setValue(value)
        box.setFixedWidth(84)
        box.lineEdit().setTextMargins(9, 0, 0, 0)
        return box

    def _row(self, title: str, boxes: list[QSpinBox]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(boxes, 1):
            name = self.tr("{title}, number {place}") if len(boxes) > 1 else "{title}"
            box.setAccessibleName(name.format(title=title, place=place))
            row.addWidget(box)
        row.addStretch(1)
        return holder
