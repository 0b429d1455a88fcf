"""The Reports tab: an intake's figures, charts and sentences, and all intakes side by side."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.sinks import file_part
from mentordesk.services.figure_facts import IntakeFigures
from mentordesk.services.figures import load_figures
from mentordesk.services.magazine import magazine_to
from mentordesk.services.report_files import report_to
from mentordesk.services.report_notes import notes
from mentordesk.services.report_panels import headline, panels
from mentordesk.services.report_sheets import cell_in_words, comparison
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import Card, EmptyPage, clear, counted
from mentordesk.ui.reports.charts import Chart
from mentordesk.ui.reports.years_dialog import YearsDialog
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.worded import worded
from mentordesk.ui.written import written

_ACROSS, _FIGURES = 3, 5
_WIDE = 2200
"""Pixels from which on one more chart stands in a row."""


class ReportsTab(Tab):
    """What the report of the intake in hand says; the same figures as on the page that is saved."""

    title = "Reports"
    shows = frozenset(
        {
            "application",
            "attendance",
            "check_in",
            "contact",
            "event",
            "fee",
            "hours",
            "intake",
            "pair",
            "person",
            "quote",
            "reflection_count",
            "setting",
            "survey",
            "survey_response",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._heading = PlainLabel("", "title")
        self._below = PlainLabel("", "soft", wrap=True)
        self._figures, self._notes = QHBoxLayout(), QVBoxLayout()
        self._charts, self._compared = QGridLayout(), QVBoxLayout()
        self._unknown, self._said = QVBoxLayout(), Card(self.tr("In words"))
        self._mask = QCheckBox(self.tr("Hide &counts under 3"))
        self._mask.setToolTip(
            self.tr("For a report that leaves the office: small counts are said as “under 3”.")
        )
        self._mask.toggled.connect(lambda _: self._show(self._read))
        self._read: tuple[IntakeFigures, ...] = ()
        self._across = _ACROSS
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page())
        self._stack.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def refresh(self) -> None:
        """Read the figures beside the window; those of the report before stay until then."""
        self.read_beside(self._show, lambda desk, _: load_figures(desk))

    def _show(self, figures: tuple[IntakeFigures, ...]) -> None:
        self._read = figures
        one = next((f for f in figures if f.intake_id == self.work.intake_id), None)
        self._stack.setCurrentIndex(0 if one is not None else 1)
        if one is None:
            return
        self._heading.setText(self.tr("Report: %1").replace("%1", one.name))
        self._below.setText(self._standing(one))
        clear(self._figures)
        mask = self._mask.isChecked()
        for value, words in headline(one, mask=mask):
            self._figures.addWidget(_figure(value, words), 1)
        # As wide as among five, also while only two are known.
        self._figures.addStretch(max(0, _FIGURES - self._figures.count()))
        self._show_charts(figures, one)
        clear(self._notes)
        told = notes(one, mask=mask)
        self._said.setVisible(bool(told))
        for sentence in told:
            self._notes.addWidget(PlainLabel(sentence, wrap=True))
        self._compare(figures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = _ACROSS + (event.size().width() >= _WIDE)
        if across != self._across:
            self._across = across
            items = [self._charts.takeAt(0) for _ in range(self._charts.count())]
            cards = [item.widget() for item in items if item is not None]
            for place, card in enumerate(card for card in cards if card is not None):
                self._charts.addWidget(card, place // across, place % across)

    def save(self, suffix: str) -> None:
        """Ask for a place and write the report there as pages (.pdf) or a workbook (.xlsx)."""
        self._save(suffix, report_to)

    def save_magazine(self) -> None:
        """The same for the page of the members' magazine."""
        self._save(".pdf", magazine_to)

    def _save(self, suffix: str, write: Callable[..., Path]) -> None:
        usual = str(usual_folder() / (file_part(self._heading.text()) + suffix))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), usual)
        if chosen:
            path = Path(chosen if chosen.endswith(suffix) else chosen + suffix)
            write(self.work.desk, path, self.work.intake_id, mask=self._mask.isChecked())
            self.says.emit(written(path))

    def _standing(self, one: IntakeFigures) -> str:
        words = self.tr("%1, the intake is %2.")
        applications = counted(one.applications, "application")
        return words.replace("%1", applications).replace("%2", worded(one.stage))

    def _show_charts(self, figures: tuple[IntakeFigures, ...], one: IntakeFigures) -> None:
        while (item := self._charts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not one.applications:
            clear(self._unknown)
            self._charts.addWidget(self._next_step(), 0, 0, 1, self._across)
            return
        shown = panels(figures, one, mask=self._mask.isChecked())
        known = [panel for panel in shown if panel.has_figures]
        for place, panel in enumerate(known):
            card = Card(panel.title)
            card.body.addWidget(PlainLabel(panel.subtitle, "small", wrap=True))
            card.body.addWidget(Chart(panel), 1)
            self._charts.addWidget(card, place // self._across, place % self._across)
        clear(self._unknown)
        later = [worded(panel.title) for panel in shown if not panel.has_figures]
        if later:
            words = self.tr("Nothing is known yet of: %1.").replace("%1", " · ".join(later))
            self._unknown.addWidget(PlainLabel(words, "soft", wrap=True))

    def _next_step(self) -> Card:
        """What to do next, instead of a card without a chart for every panel."""
        card = Card(self.tr("Nothing is known of this intake yet"))
        words = self.tr("The charts appear here as soon as its first applications are imported.")
        card.body.addWidget(PlainLabel(words, "soft", wrap=True))
        button = QPushButton(self.tr("Import applications…"))
        button.setEnabled(not self.work.desk.read_only)
        button.clicked.connect(self.wants_import)
        card.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _compare(self, figures: tuple[IntakeFigures, ...]) -> None:
        clear(self._compared)
        # In a widget of its own: a grid in a layout keeps its old labels when it is cleared.
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for place, one in enumerate(figures):
            grid.addWidget(_right(one.name, "strong"), 0, place + 1)
        for line, (words, values) in enumerate(
            comparison(figures, mask=self._mask.isChecked()), start=1
        ):
            grid.addWidget(PlainLabel(words, "soft"), line, 0)
            for place, value in enumerate(values, start=1):
                said = day_in_words(value) if isinstance(value, date) else cell_in_words(value)
                grid.addWidget(_right(said), line, place)
        grid.setColumnStretch(0, 1)
        self._compared.addWidget(table)

    def _page(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("look", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addLayout(self._head())
        self._figures.setSpacing(12)
        column.addLayout(self._figures)
        self._charts.setSpacing(14)
        column.addLayout(self._charts)
        column.addLayout(self._unknown)
        self._said.body.addLayout(self._notes)
        column.addWidget(self._said)
        beside = Card(self.tr("All intakes side by side"))
        beside.body.addLayout(self._compared)
        column.addWidget(beside)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("The report"))
        area.setWidget(inner)
        area.setProperty("pane", True)
        return area

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._below)
        words.addSpacing(4)
        words.addWidget(self._mask)
        row.addLayout(words, 1)
        for text, icon, then in (
            (self.tr("Pe&ople…"), "people", self._show_people),
            (self.tr("Save as &workbook…"), "table", lambda: self.save(".xlsx")),
            (self.tr("Save as PDF pa&ges…"), "file", lambda: self.save(".pdf")),
            (self.tr("Maga&zine page…"), "file", self.save_magazine),
        ):
            button = QPushButton(text)
            give_icon(button, icon)
            button.clicked.connect(lambda _=False, then=then: then())
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _show_people(self) -> None:
        """Past mentees who may be mentors, who comes back, who is to be thanked."""
        YearsDialog(self.work, self).open()

    def _empty(self) -> EmptyPage:
        return EmptyPage(
            "chart",
            self.tr("Nothing to report yet"),
            self.tr("The figures appear here as soon as there is an intake with applications."),
        )


def _right(text: str, look: str = "") -> PlainLabel:
    label = PlainLabel(text, look)
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    return label


def _figure(value: str, words: str) -> Card:
    card = Card()
    card.body.setSpacing(0)
    card.body.addWidget(PlainLabel(value, "figure"))
    card.body.addWidget(PlainLabel(words, "soft", wrap=True))
    card.setAccessibleName(worded(f"{words}: {value}"))
    return card
