"""The proof slip in a window: what was reached and why nothing better exists."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.matching.proof import ProofSlip
from mentordesk.matching.proof_words import Section, sections
from mentordesk.ui.dates import day_and_clock
from mentordesk.ui.matching.about import About
from mentordesk.ui.matching.frame import AnswerWindow, Mark, scrolled, table
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_M
from mentordesk.ui.worded import worded

NUMBERS = frozenset({"Score", "Total"})
Line = tuple[int, tuple[str, ...]]


class ProofDialog(AnswerWindow):
    """The list of sections at the left, the chosen one at the right; save it, or check another."""

    wants_save = Signal(object)
    wants_check = Signal()

    def __init__(self, about: About, slip: ProofSlip, parent: QWidget | None) -> None:
        super().__init__("proof", self.tr("Proof slip"), parent)
        self._about, self.slip = about, slip
        short = slip.slip
        title = self.tr("{placed} of {mentees} placed; at most {most} can be")
        said = self.tr("Programme {programme}, intake {intake}, made {made}.")
        self.head(
            title.format(
                placed=short.placed,
                mentees=counted(short.mentees, "mentee"),
                most=short.possible,
            ),
            said.format(
                programme=slip.about.get("programme", ""),
                intake=slip.about.get("intake", ""),
                made=day_and_clock(datetime.fromisoformat(slip.about["made"])),
            ),
        )
        self._titles, self._pages = QListWidget(), QStackedWidget()
        self._lay_out()
        for section in sections(slip, len(slip.blocking)):
            self._add(section)
        self._titles.setCurrentRow(0)
        self.save = self.offer(self.tr("&Save as…"), "save", lambda: self.wants_save.emit(slip))
        self.check = self.offer(self.tr("C&heck a slip…"), "check", self.wants_check.emit)
        self.end(900, 620)

    def _lay_out(self) -> None:
        self._titles.setObjectName("proof.sections")
        self._titles.setAccessibleName(self.tr("Sections of the slip"))
        self._titles.setFixedWidth(250)
        self._titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._titles.currentRowChanged.connect(self._pages.setCurrentIndex)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._titles)
        row.addWidget(self._pages, 1)
        self.column.addLayout(row, 1)

    def _add(self, section: Section) -> None:
        count = len(section.rows)
        words = worded(section.title)
        title = f"{words} ({count})" if count else words
        self._titles.addItem(QListWidgetItem(title))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(PlainLabel(section.title, "strong"))
        if section.rows:
            for place, sentence in enumerate(section.sentences):
                column.addWidget(self._sentence(section, place, sentence))
            column.addWidget(self._table(section), 1)
        else:
            area, inner = scrolled(section.title)
            for place, sentence in enumerate(section.sentences):
                inner.addWidget(self._sentence(section, place, sentence))
            inner.addStretch(1)
            column.addWidget(area, 1)
        self._pages.addWidget(page)

    def _sentence(self, section: Section, place: int, sentence: str) -> QWidget:
        told = self._about.advice.told(sentence)
        if section.marks:
            return Mark(section.marks[place], told)
        label = PlainLabel(told, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _table(self, section: Section) -> QWidget:
        rows: list[Line] = [
            (number, tuple(self._about.advice.told(cell) for cell in row))
            for number, row in enumerate(section.rows)
        ]
        columns = tuple(_column(section, place) for place in range(len(section.columns)))
        name = f"proof.{section.title}"
        return table(name, section.title, columns, lambda row: int(row[0]), rows)


def _column(section: Section, place: int) -> Column:
    title = section.columns[place]

    def text(row: Line) -> str:
        return row[1][place]

    def size(row: Line) -> float:
        return float(row[1][place].replace(",", ""))

    if title in NUMBERS:
        return Column(title, text, key=size, width=80, right=True)
    return Column(title, text, width=200, strong=place == 0)
