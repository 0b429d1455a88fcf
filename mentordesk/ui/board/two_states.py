"""Two states of a board in figures, side by side: placed, total points, worst pair."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mentordesk.ui.safe_text import ElidedLabel, PlainLabel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WIDE = 74


def points(score: int) -> str:
    """A total in points: 3,120.4."""
    return f"{score / 1000:,.1f}"


def fit_of(score: int | None) -> str:
    """A pair's score as cards show it, or a dash where there is none."""
    return "–" if score is None else str((score + 500) // 1000)  # noqa: RUF001 - a dash


class TwoStates(QWidget):
    """A line for each figure and a column for each state; the second is the one that matters."""

    def __init__(self, before: str, after: str, wide: int = _WIDE) -> None:
        super().__init__()
        self._grid, self._wide = QGridLayout(self), wide
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.titles = [
            self._put(words, "small", 0, n) for n, words in enumerate((before, after), 1)
        ]
        titles = (self.tr("Mentees placed"), self.tr("Total points"), self.tr("Worst pair"))
        self.before: list[PlainLabel] = []
        self.after: list[PlainLabel] = []
        for line, title in enumerate(titles, 1):
            self._grid.addWidget(PlainLabel(title), line, 0)
            self.before.append(self._put("", "soft", line, 1))
            self.after.append(self._put("", "strong", line, 2))

    def name(self, before: str, after: str) -> None:
        """Name the two states."""
        for label, words in zip(self.titles, (before, after), strict=True):
            label.setText(words)

    def show_before(self, placed: int, total: int, worst: int | None) -> None:
        """Show the first state; scores in steps of 1,000 a point."""
        self._fill(self.before, placed, total, worst)

    def show_after(self, placed: int, total: int, worst: int | None) -> None:
        """Show the second state."""
        self._fill(self.after, placed, total, worst)

    def forget_after(self) -> None:
        """The second state is not known."""
        for label in self.after:
            label.setText("–")  # noqa: RUF001 - a dash

    @property
    def text(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Both columns as they are shown."""
        return tuple(one.text() for one in self.before), tuple(one.text() for one in self.after)

    def _put(self, words: str, look: str, line: int, column: int) -> PlainLabel:
        label = ElidedLabel(words, look) if line == 0 else PlainLabel(words, look)
        label.setAlignment(_RIGHT)
        label.setMinimumWidth(self._wide)
        self._grid.addWidget(label, line, column)
        return label

    def _fill(self, labels: list[PlainLabel], placed: int, total: int, worst: int | None) -> None:
        for label, text in zip(labels, (f"{placed:,}", points(total), fit_of(worst)), strict=True):
            label.setText(text)
