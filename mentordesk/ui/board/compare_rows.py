"""The pieces of the compare drawer: the banner with the score, and a row for each criterion."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.ui.board.fit import Comparison, Fit, Part
from mentordesk.ui.board.words import cohort_change, translate
from mentordesk.ui.direction import turned
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import RADIUS_M, SPACE_M
from mentordesk.ui.worded import worded


class Banner(QWidget):
    """The score as a large number, tinted by fit, with rank and next best beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._fit: Fit | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._score = PlainLabel("", "figure")
        self._word, self._rank = ElidedLabel("", "strong"), ElidedLabel()
        self._change = ElidedLabel()
        for label, name in ((self._score, "score"), (self._word, "word"), (self._rank, "rank")):
            label.setObjectName(f"board.compare.{name}")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch()
        for label in (self._word, self._rank, self._change):
            column.addWidget(label)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, 8, SPACE_M, 8)
        row.setSpacing(SPACE_M)
        row.addWidget(self._score)
        row.addLayout(column, 1)

    def show_fit(self, shown: Comparison, next_best: str) -> None:
        """Show one comparison; `next_best` names the mentor after this one, with the score."""
        fit = self._fit = shown.fit
        self._score.setText(str(fit.score))
        word = translate("Board", "{word} fit · rank {rank} of {mentors}").format(
            word=fit.word.capitalize(), rank=shown.rank, mentors=shown.mentors
        )
        self._word.setText(translate("Board", "Not allowed") if fit.blocked else word)
        self._rank.setText(next_best)
        self._change.setText(cohort_change(fit))
        self._change.setVisible(bool(self._change.text()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        tint = tokens.sunken
        if self._fit is not None and not self._fit.blocked:
            tint = tokens.fit(self._fit.score).tint
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_M, RADIUS_M)


class Bar(QWidget):
    """A thin bar that shows a part of a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(6)

    def show_share(self, share: float) -> None:
        """Fill the bar to this share, 0..1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, whole = tokens_of(self.palette()), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(whole, 3, 3)
        painter.setBrush(QColor(tokens.bar))
        whole.setWidth(whole.width() * self._share)
        filled = turned(whole, self.width()) if self.isRightToLeft() else whole
        painter.drawRoundedRect(filled, 3, 3)


class PartRow(QWidget):
    """One criterion: its name, points of the most it can give, a bar, and the reason."""

    def __init__(self) -> None:
        super().__init__()
        self._label, self._points = ElidedLabel(), PlainLabel("", "soft")
        self._bar, self._because = Bar(), PlainLabel("", "small", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._points, 0, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self._because, 2, 0, 1, 2)

    def show_part(self, part: Part) -> None:
        """Show one part of a score."""
        points = translate("Board", "{points} of {most}").format(points=part.points, most=part.most)
        self._label.setText(part.label)
        self._points.setText(points)
        self._bar.show_share(part.points / part.most if part.most else 0.0)
        self._because.setText(part.because)
        self._because.setVisible(bool(part.because))
        self.setAccessibleName(worded(f"{part.label}, {points}, {part.because}"))
